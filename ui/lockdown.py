"""What the program itself can do to keep a visitor's data in memory and the stand on the screen.

Every step works by itself and is skipped where the system does not allow it; none is needed for correctness.
What only the system can close (its own shortcuts, hibernation, swap, updates) is listed in the documentation.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

PR_SET_DUMPABLE = 4
MCL_CURRENT = 1
SYSTEMD = Path("/run/systemd/system")
ES_CONTINUOUS = 0x80000000
ES_SYSTEM_REQUIRED = 0x1
ES_DISPLAY_REQUIRED = 0x2


def harden_process() -> dict[str, bool]:
    """Forbid crash files and peeking by other programs, and keep what is in memory out of swap.

    Returns what took effect, so that a self-test can name the rest. Called before a visitor touches anything.
    """
    return {"no-core-files": _no_core_files(), "not-dumpable": _not_dumpable(), "locked-in-memory": _lock_memory()}


def _no_core_files() -> bool:
    try:
        import resource
    except ImportError:  # Windows
        return False
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def _not_dumpable() -> bool:
    if not sys.platform.startswith("linux"):
        return False
    return ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0


def _lock_memory() -> bool:
    # Only what is there now: MCL_FUTURE makes later allocations fail for ordinary users.
    if not sys.platform.startswith("linux"):
        return False
    return ctypes.CDLL(None, use_errno=True).mlockall(MCL_CURRENT) == 0


@contextlib.contextmanager
def stay_awake() -> Iterator[bool]:
    """Hold off the screen saver and the machine's sleep for as long as the block runs. No service is no error."""
    ways = [_windows_stay_awake] if sys.platform == "win32" else [_freedesktop_stay_awake, _login_stay_awake]
    releases = [release for way in ways if (release := way()) is not None]
    try:
        yield bool(releases)
    finally:
        for release in releases:
            release()


def _freedesktop_stay_awake() -> Callable[[], None] | None:
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None  # asking Qt for the bus would start one
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    service = "org.freedesktop.ScreenSaver"
    saver = QDBusInterface(service, "/org/freedesktop/ScreenSaver", service, bus)
    saver.setTimeout(2000)
    answer = saver.call("Inhibit", "petition-kiosk", "The petition stand is open")
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    # Nothing to give back: who leaves the bus, however it ends, no longer holds anything.
    return lambda: None


def _login_stay_awake() -> Callable[[], None] | None:
    """Hold off sleep, the lid and the power key through login1, by systemd's own program.

    It waits for the end of a pipe that only we hold: however we end, it ends, and with it the hold.
    """
    program = shutil.which("systemd-inhibit")
    if program is None or not SYSTEMD.is_dir():
        return None
    what = ["--what=idle:sleep:handle-lid-switch:handle-power-key", "--who=petition-kiosk", "--why=The stand is open"]
    try:
        holding = subprocess.Popen(
            [program, *what, "--mode=block", "cat"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except OSError:
        return None

    def release() -> None:
        with contextlib.suppress(OSError):
            holding.stdin.close()  # type: ignore[union-attr]
        try:
            holding.wait(2)
        except subprocess.TimeoutExpired:
            holding.kill()

    return release


def _windows_stay_awake() -> Callable[[], None] | None:
    """Untested: written from the documentation. Must run in the thread that shows the window."""
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    if kernel.SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED) == 0:
        return None
    return lambda: kernel.SetThreadExecutionState(ES_CONTINUOUS)


def take_shortcuts(window: QQuickWindow) -> bool:
    """Take the keyboard for this window alone, so that Alt+F4, Alt+Tab and their like reach it and nobody else.

    Works on X11, once the window is shown. Elsewhere it is the compositor's to close these ways.
    """
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.platformName() == "xcb" and window.setKeyboardGrabEnabled(True)


def hide_cursor(app: QGuiApplication) -> bool:
    """Hide the arrow where people use their fingers; a stand with only a mouse keeps it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QInputDevice

    kinds = {device.type() for device in QInputDevice.devices()}
    if QInputDevice.DeviceType.TouchScreen not in kinds:
        return False
    app.setOverrideCursor(Qt.CursorShape.BlankCursor)
    return True
