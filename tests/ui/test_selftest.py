"""`kiosk stand self-test`, on a real X screen: the escapes it can try are tried, and it tells when one is open."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject

from kiosk.stand import surroundings
from tests.ui.conftest import Kiosk
from tests.ui.test_xvfb import display  # noqa: F401 - a fixture
from ui.selftest import Escapes, try_escapes

TRIED = {
    "whole-screen",
    "close",
    "menu",
    "long-press",
    "copy",
    "paste",
    "clipboard",
    "drop",
    "key Alt+F4",
    "key Escape",
}


def run(display: dict[str, str], tmp_path: Path, *options: str) -> subprocess.CompletedProcess[str]:  # noqa: F811
    display |= {"KIOSK_DATA": str(tmp_path / "stand"), "KIOSK_COORDINATOR_DATA": str(tmp_path / "coordinator")}
    command = [sys.executable, "-m", "ui", "stand", "self-test", *options]
    return subprocess.run(command, env=display, capture_output=True, text=True, timeout=120)


def test_on_a_real_screen_no_way_out_of_the_window_is_open(display: dict[str, str], tmp_path: Path) -> None:  # noqa: F811
    done = run(display, tmp_path, "--json")
    found = {one["name"]: one for one in json.loads(done.stdout)["findings"]}
    assert set(found) >= TRIED
    assert {name for name in TRIED if found[name]["state"] != "held"} == set()
    left = {name for name, one in found.items() if one["state"] == "open"}
    assert left <= {"rights", "room"}, "root's tests run as root"
    assert done.returncode == (1 if left else 0)
    assert ("rights" in left) == (os.geteuid() == 0)
    assert found["shell"]["state"] == "system", "openbox is a desktop"
    assert found["shortcuts"]["state"] == "held"
    words = run(display, tmp_path).stdout
    assert "What only the system can close" in words
    assert "Alt+F4: leads nowhere" in words


def test_a_window_that_may_be_closed_is_told(kiosk: Kiosk, tmp_path: Path) -> None:
    """The kiosk of the other tests is windowed: it does not cover the screen, and it may be closed."""
    escapes = Escapes(kiosk.opened)
    assert escapes.whole_screen().state == "open"
    assert escapes.close().state == "open"


def test_whoever_takes_what_is_dropped_is_told(kiosk: Kiosk) -> None:
    class Taker(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.DragEnter:
                event.accept()
                return True
            return False

    taker = Taker()
    assert Escapes(kiosk.opened).drop().state == "held"
    kiosk.opened.window.installEventFilter(taker)
    assert Escapes(kiosk.opened).drop().state == "open"


def test_what_was_not_hardened_is_named(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk.opened.window.setProperty("mayClose", False)
    found = {one.name: one.state for one in try_escapes(tmp_path, kiosk.opened, {"no-core-files": True})}
    assert found["no-core-files"] == "held"
    assert found["not-dumpable"] == "system"
    assert found["close"] == "held"
    assert kiosk.hands.screen == "ATTRACT"


def test_a_folder_that_others_may_read_is_open(tmp_path: Path) -> None:
    data = tmp_path / "stand"
    data.mkdir(mode=0o700)
    assert {one.name: one.state for one in surroundings.look_around(data)}["folder"] == "held"
    data.chmod(0o755)
    assert {one.name: one.state for one in surroundings.look_around(data)}["folder"] == "open"


@pytest.mark.parametrize("total", [0, 4096])
def test_swap_is_named(monkeypatch: pytest.MonkeyPatch, total: int) -> None:
    class Memory:
        pass

    memory = Memory()
    memory.total = total  # type: ignore[attr-defined]
    monkeypatch.setattr(surroundings.psutil, "swap_memory", lambda: memory)
    assert surroundings._swap().state == ("system" if total else "held")
