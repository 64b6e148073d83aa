"""`kiosk coordinator scan` as a program, on a machine without a camera: it opens, waits, and ends when it is told."""

# ruff: noqa: F811 - fixtures of another file

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.kiosk.coordinator.street import WORDS, quick_keys
from tests.ui.test_app import PATIENCE_SECONDS, catches_sigterm, environment, kiosk  # noqa: F401 - a fixture


@pytest.fixture
def desk(environment: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """Surroundings of a coordinator whose keys take no time to open."""
    (tmp_path / "coordinator").mkdir()
    quick_keys(tmp_path / "coordinator")
    (tmp_path / "passphrase").write_text(WORDS + "\n", encoding="utf-8")
    return {**environment, "KIOSK_PASSPHRASE_FILE": str(tmp_path / "passphrase")}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
def test_it_opens_without_a_camera_and_ends_when_it_is_told(desk: dict[str, str]) -> None:
    command = [sys.executable, "-m", "ui", "coordinator", "scan"]
    program = subprocess.Popen(command, env=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not catches_sigterm(program.pid):
            assert program.poll() is None, program.communicate()
            assert time.monotonic() < deadline, "the window never opened"
            time.sleep(0.05)
        program.send_signal(signal.SIGTERM)
        out, err = program.communicate(timeout=PATIENCE_SECONDS)
    finally:
        program.kill()
        program.communicate()
    assert (program.returncode, out, err) == (1, "", "")  # nothing was brought


def test_without_a_screen_it_says_what_to_do(desk: dict[str, str]) -> None:
    done = kiosk("coordinator", "scan", environment={**desk, "QT_QPA_PLATFORM": ""})
    assert done.returncode == 1
    assert "film the codes with a phone, and import the film" in done.stderr
