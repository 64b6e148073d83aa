"""The installed `kiosk` command: it lends the windows to the command line, which knows nothing of Qt.

Qt is loaded only once a window or a PDF is asked for, so that a coordinator's commands start without it.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import kiosk.cli
from kiosk.cli.sheets import SheetWriter
from kiosk.errors import KioskError
from ui.breakdowns import quiet_errors

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.cli.demo import DemoWindow
    from kiosk.coordinator.handover_letter import Letter
    from kiosk.coordinator.told import Take
    from kiosk.frames.sheets import Sheets
    from kiosk.stand.stand import Stand
    from kiosk.stand.surroundings import Finding


def main() -> None:
    """Carry out one command and end with its exit code."""
    sheets = SheetWriter(write_sheets, draw_sheet)
    windows = kiosk.cli.Windows(
        stand=open_stand,
        demo=demo_window,
        write_pdf=write_pdf,
        self_test=self_test,
        sheets=sheets,
        scan=open_scan,
        hand_over=write_hand_over,
    )
    sys.exit(kiosk.cli.run(windows))


def open_stand(data: Path, windowed: bool) -> int:
    """Open the stand's window and return once it is closed by a volunteer, or by the system.

    Raises:
        KioskError: there is no screen, or the stand cannot be opened.
    """
    prepare_environment()
    if not _has_screen():
        raise KioskError("there is no screen to show the stand on: use `kiosk demo`, or set DISPLAY", code="no-screen")
    from kiosk.stand.stand import Stand
    from ui import lockdown
    from ui.stand.refused import said_on_the_screen

    lockdown.harden_process()
    quiet_errors()
    with said_on_the_screen(application, windowed=windowed), Stand.open(data) as stand:
        quiet_errors(stand.log)
        if not stand.packs:
            raise KioskError(
                "no campaign on this stand can be shown: install its pack again with `kiosk stand install`. What was"
                " collected is safe; `kiosk stand export` hands it over",
                code="no-campaign",
            )
        app = application()
        from ui.stand.window import load

        window = load(stand, data, windowed=windowed)
        gc.collect()
        gc.freeze()  # what is there now stays until the end, and need not be looked through again
        app.setQuitOnLastWindowClosed(windowed)
        if folder := os.environ.get("KIOSK_EXPORT_DIR"):
            window.volunteer.offer(Path(folder))
        window.volunteer.dayClosed.connect(lambda: app.exit(0))
        window.volunteer.begin()
        window.speech.begin()
        if not windowed:
            lockdown.hide_cursor(app)
            lockdown.take_shortcuts(window.window)
        with lockdown.stay_awake(), ended_by_signals(app):
            code = app.exec()
        window.volunteer.wait()
        window.close()
        if code == 0:  # else the display was lost: the day goes on as soon as it is back
            stand.close_day()
    return int(code)


def open_scan(take: Take) -> None:
    """Open the coordinator's camera window and return once it is closed, and all that came is imported.

    Raises:
        KioskError: there is no screen, or Qt's camera is not on this machine.
    """
    prepare_environment()
    if not _has_screen():
        words = "there is no screen to show the camera on: film the codes with a phone, and import the film"
        raise KioskError(words, code="no-screen")
    quiet_errors()
    app = application()
    try:
        from ui.coordinator.window import load
    except ImportError:
        words = "Qt's camera cannot be used here (a library is missing, often libpulse0): film the codes with a phone,"
        raise KioskError(f"{words} and import the film", code="no-camera") from None
    opened = load(take)
    app.setQuitOnLastWindowClosed(True)
    with ended_by_signals(app):
        app.exec()
    opened.close()


def self_test(data: Path) -> list[Finding]:
    """Try the ways out of the stand's window on this screen, and look around; see `ui.selftest`.

    Raises:
        KioskError: there is no screen, or the stand cannot be opened.
    """
    prepare_environment()
    if not _has_screen():
        raise KioskError("there is no screen to try it on: run it where the stand will be", code="no-screen")
    from kiosk.stand.stand import Stand
    from ui import lockdown

    hardened = lockdown.harden_process()
    with Stand.open(data) as stand:
        if not stand.packs:
            raise KioskError("there is no campaign on this stand yet: install its pack first", code="no-campaign")
        application()
        from PySide6.QtTest import QTest

        from ui.selftest import try_escapes
        from ui.stand.window import load

        opened = load(stand, data, windowed=False)
        QTest.qWaitForWindowActive(opened.window)
        findings = list(try_escapes(data, opened, hardened))
        opened.close()
    return findings


def demo_window(stand: Stand, batch: Path, pictures: Path) -> AbstractContextManager[DemoWindow]:
    """Open the stand's window for a demonstration, with hands on it; see `kiosk.cli.demo`."""
    prepare_environment(screen_needed=False)
    from ui import demo

    return demo.demo_window(stand, batch, pictures)


def write_pdf(path: Path, html: str, qr: Mapping[str, str]) -> None:
    """Write a PDF; see `ui.paper.write_pdf`."""
    prepare_environment(screen_needed=False)
    from ui import paper

    paper.write_pdf(path, html, qr)


def write_sheets(path: Path, sheets: Sheets, paper: str) -> None:
    """Write pages of codes as a PDF; see `ui.sheets.write_pdf`."""
    prepare_environment(screen_needed=False)
    application()
    from ui import sheets as drawing

    drawing.write_pdf(path, sheets, paper)


def draw_sheet(sheets: Sheets, page: int) -> bytes:
    """Return a page of codes as a PNG; see `ui.sheets.draw_png`."""
    prepare_environment(screen_needed=False)
    application()
    from ui import sheets as drawing

    return drawing.draw_png(sheets, page)


def write_hand_over(path: Path, letter: Letter, paper: str) -> None:
    """Write the PDF of a petition's hand-over; see `ui.coordinator.handover.write_pdf`."""
    prepare_environment(screen_needed=False)
    application()
    from ui.coordinator import handover

    handover.write_pdf(path, letter, paper)


def prepare_environment(*, screen_needed: bool = True) -> None:
    """Settle how Qt will run, before it is imported: software drawing, our own keyboard, no caches on disk."""
    if os.environ.get("KIOSK_GPU") != "1":
        os.environ["QT_QUICK_BACKEND"] = "software"
    for name in ("QT_IM_MODULE", "QT_IM_MODULES", "QT_STYLE_OVERRIDE", "QT_QUICK_CONTROLS_CONF"):
        os.environ.pop(name, None)
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    os.environ["QML_DISABLE_DISK_CACHE"] = "1"
    os.environ["QSG_RHI_DISABLE_DISK_CACHE"] = "1"
    os.environ["QT_DISABLE_SHADER_DISK_CACHE"] = "1"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # which libraries it looked for in vain
    if not screen_needed and not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def application() -> QGuiApplication:
    """Return the one application object, with its names set."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableShaderDiskCache)
    app = QGuiApplication(["petition-kiosk"])
    app.setOrganizationName("petition-kiosk")
    app.setApplicationName("petition-kiosk")
    app.setApplicationDisplayName("Petition")
    app.setQuitOnLastWindowClosed(False)
    return app


# --- the end -------------------------------------------------------------------------------------------


@contextmanager
def ended_by_signals(app: QGuiApplication) -> Iterator[None]:
    """Let SIGTERM and SIGINT end the event loop with 0: `quit()` would ask the window, which refuses to close."""
    from PySide6.QtCore import QSocketNotifier

    ours, wakers = socket.socketpair()
    for end in (ours, wakers):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: app.exit(0))

    def note(_number: int, _frame: FrameType | None) -> None:
        """Nothing to do here: the number is written to `wakers`, and that wakes the event loop."""

    before = {number: signal.signal(number, note) for number in (signal.SIGTERM, signal.SIGINT)}
    waker_before = signal.set_wakeup_fd(wakers.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(waker_before)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        ours.close()
        wakers.close()


if __name__ == "__main__":
    main()
