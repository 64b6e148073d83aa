"""The `kiosk` command as a program of its own: it starts, ends, refuses a second start; only windows load Qt."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.stand.lock import StandLock
from ui.forgetful import SETTINGS

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Surroundings of a fresh user without a screen of any kind."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "KIOSK_DATA": str(tmp_path / "stand"),
        "KIOSK_COORDINATOR_DATA": str(tmp_path / "coordinator"),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
    }


def kiosk(*arguments: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS)


@pytest.fixture
def running(environment: dict[str, str], tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A stand that was started with nothing set up, and is open now."""
    command = [sys.executable, "-m", "ui"]
    program = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not (tmp_path / "stand" / "store.sqlite").exists() or not catches_sigterm(program.pid):
            assert program.poll() is None, program.stderr.read() if program.stderr else ""
            assert time.monotonic() < deadline, "the stand never opened"
            time.sleep(0.05)
        yield program
    finally:
        program.kill()
        program.communicate()


def catches_sigterm(process: int) -> bool:
    """Tell whether the program has come to its event loop: it handles SIGTERM from then on."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("SigCgt:"):
            return bool(int(line.split()[1], 16) & 1 << signal.SIGTERM - 1)
    return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_starts_with_nothing_set_up_and_a_signal_ends_it_with_0(
    running: subprocess.Popen[str], number: signal.Signals, tmp_path: Path
) -> None:
    running.send_signal(number)
    _, errors = running.communicate(timeout=PATIENCE_SECONDS)
    assert (running.returncode, errors) == (0, "")
    assert (tmp_path / "coordinator" / "practice" / "keys.json").exists()
    assert not list((tmp_path / "stand").rglob("keys.json"))


def test_a_running_stand_overwrites_what_it_lets_go_of(running: subprocess.Popen[str]) -> None:
    settings = Path(f"/proc/{running.pid}/environ").read_text().split("\0")
    assert {f"{name}={value}" for name, value in SETTINGS.items()} <= set(settings)


def test_a_second_one_says_that_the_stand_is_open_already(
    running: subprocess.Popen[str], environment: dict[str, str]
) -> None:
    second = kiosk("stand", environment=environment)
    assert second.returncode == 1
    assert second.stderr.startswith("kiosk: error: ")
    assert "open" in second.stderr
    assert running.poll() is None


def test_after_the_end_the_stand_can_be_opened_again(
    running: subprocess.Popen[str], environment: dict[str, str], tmp_path: Path
) -> None:
    running.terminate()
    running.communicate(timeout=PATIENCE_SECONDS)
    lock = StandLock(tmp_path / "stand" / "stand.lock")
    lock.release()
    assert kiosk("stand", "status", environment=environment).returncode == 0


def test_without_a_screen_it_says_so_in_one_line(environment: dict[str, str]) -> None:
    del environment["QT_QPA_PLATFORM"]
    refused = kiosk("stand", environment=environment)
    assert refused.returncode == 1
    assert refused.stderr.startswith("kiosk: error: there is no screen")
    assert refused.stderr.count("\n") == 1


def test_the_two_folders_may_not_lie_in_each_other(environment: dict[str, str]) -> None:
    environment["KIOSK_COORDINATOR_DATA"] = environment["KIOSK_DATA"] + "/keys"
    refused = kiosk("stand", environment=environment)
    assert refused.returncode == 1
    assert "must not lie in each other" in refused.stderr


@pytest.mark.parametrize("command", ["coordinator --help", "coordinator keys --help", "stand status"])
def test_only_windows_load_qt(command: str, environment: dict[str, str]) -> None:
    code = (
        "import sys, ui.app\n"
        f"sys.argv = ['kiosk', *{command.split()!r}]\n"
        "try:\n    ui.app.main()\n"
        "except SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stderr.splitlines()[-1] == "[]", done.stderr


def test_a_bug_is_logged_by_type_and_place_alone(environment: dict[str, str]) -> None:
    code = "import ui.app\nui.app.quiet_errors()\nraise ValueError('typed by a visitor')"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stderr == "kiosk: bug: ValueError at <string>:3\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what the system allows differs elsewhere")
def test_no_crash_file_can_be_written_and_no_neighbour_can_peek(environment: dict[str, str]) -> None:
    code = (
        "import ctypes, resource\n"
        "from ui.lockdown import harden_process\n"
        "done = harden_process()\n"
        "print(done['no-core-files'], done['not-dumpable'], resource.getrlimit(resource.RLIMIT_CORE)[0],"
        " ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["True", "True", "0", "0"], done.stderr
