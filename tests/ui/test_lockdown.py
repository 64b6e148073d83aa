"""The stand asks the desktop to stay awake, and does without where there is no one to ask."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

ASK = """
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from ui.lockdown import stay_awake
with stay_awake() as awake:
    print("awake", awake, flush=True)
"""

# A desktop's screen saver service, which says on the bus that it is there and prints what it is asked.
SERVICE = f"""
import subprocess, sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({{"D-Bus Interface": "org.freedesktop.ScreenSaver"}})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, who, why):
        print("inhibited for", who, flush=True)
        return 42

app = QCoreApplication([])
bus, saver = QDBusConnection.sessionBus(), Saver()
assert bus.registerService("org.freedesktop.ScreenSaver")
everything = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, everything)
asking = subprocess.Popen([sys.executable, "-c", {ASK!r}])
look = QTimer(interval=20)
look.timeout.connect(lambda: asking.poll() is None or app.quit())
look.start()
app.exec()
"""


def run(*command: str, **environment: str) -> str:
    surroundings = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    surroundings |= {"PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session (package dbus)")
def test_a_screen_saver_that_is_there_is_held_off() -> None:
    said = run("dbus-run-session", "--", sys.executable, "-c", SERVICE).splitlines()
    assert sorted(said) == ["awake True", "inhibited for petition-kiosk"]


def test_without_a_bus_it_goes_on() -> None:
    assert run(sys.executable, "-c", ASK) == "awake False\n"


def test_a_bus_that_is_gone_is_no_error(tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path}/nobody"
    assert run(sys.executable, "-c", ASK, DBUS_SESSION_BUS_ADDRESS=nowhere) == "awake False\n"


def test_sleep_and_lid_are_held_off_as_long_as_we_live(tmp_path: Path) -> None:
    """systemd does not run on a test machine; what stands in for its program holds as it does, and tells."""
    program = tmp_path / "systemd-inhibit"
    program.write_text(
        f'#!/bin/sh\necho "$@" > "{tmp_path}/asked"\nfor last; do :; done\n"$last"\necho over > "{tmp_path}/over"\n'
    )
    program.chmod(0o755)
    code = (
        "import os, time, pathlib, ui.lockdown as lockdown\n"
        f"lockdown.SYSTEMD = pathlib.Path({str(tmp_path)!r})\n"
        "with lockdown.stay_awake() as awake:\n"
        f"    while not os.path.exists({str(tmp_path / 'asked')!r}): time.sleep(0.01)\n"
        f"    print(awake, os.path.exists({str(tmp_path / 'over')!r}))\n"
    )
    assert run(sys.executable, "-c", code, PATH=f"{tmp_path}:{os.environ['PATH']}") == "True False\n"
    assert (tmp_path / "over").exists(), "the hold ends with us"
    asked = (tmp_path / "asked").read_text()
    assert "--what=idle:sleep:handle-lid-switch:handle-power-key" in asked
    assert "--mode=block cat" in asked
