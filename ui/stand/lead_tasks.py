"""Two small things that the lead does with a stick: name it for the second copy, and put a report on it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.stand.report import make_report, write_report
from kiosk.stand.second_copy import CopyState
from kiosk.stand.stand import SECONDS_FOR_THE_COPY, Stand
from ui.stand.task import StickTask

LOOK_MS = 2000


class SecondCopyTask(StickTask):
    """While a copy is kept its state is "on", with a word for how that is."""

    shown = Signal()  # `changed`, for the properties that stand here

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(go, "SECOND_COPY", parent)
        self.changed.connect(self.shown)
        self._stand = stand
        self._copy = stand.second_copy.state()
        self._watching = QTimer(self, interval=LOOK_MS)
        self._watching.timeout.connect(self._look)

    @Slot()
    def open(self) -> None:
        """Show how the copy is, or ask for a stick."""
        self._look()
        self._become("choose" if self._copy.word == "off" else "on")
        self._watching.start()
        self._go(self._screen)

    def forget(self) -> None:
        """Stop watching."""
        super().forget()
        self._watching.stop()
        self._look()

    @Slot()
    def _look(self) -> None:
        found = self._stand.second_copy.state()
        if found != self._copy:
            self._copy = found
            self.changed.emit()

    def _at(self, place: Path) -> None:
        self._start(lambda: _begin(self._stand, place), self._after_begin)

    def _after_begin(self, found: CopyState) -> None:
        self._copy = found
        self._become("on")

    @Slot()
    def turnOff(self) -> None:
        """Keep no copy from now on."""
        if self._state == "on":
            self._start(self._stand.end_second_copy, lambda _: self.open())

    @Property(str, notify=shown)
    def word(self) -> str:
        """How the copy is: off, ok, behind, not-in, full, failed."""
        return self._copy.word

    @Property(int, notify=shown)
    def behind(self) -> int:
        """How many entries are not in it."""
        return self._copy.behind


def _begin(stand: Stand, place: Path) -> CopyState:
    stand.begin_second_copy(place)
    stand.second_copy.wait(SECONDS_FOR_THE_COPY)
    return stand.second_copy.state()


class ReportTask(StickTask):
    """Writes the bundle that helps to help."""

    shown = Signal()  # `changed`, for the properties that stand here

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(go, "REPORT", parent)
        self.changed.connect(self.shown)
        self._stand = stand
        self._file = ""

    def _at(self, place: Path) -> None:
        self._start(lambda: _write_report(self._stand, place), self._after_writing)

    def _after_writing(self, name: str) -> None:
        self._file = name
        self._become("done")

    @Property(str, notify=shown)
    def file(self) -> str:
        """What the file is called."""
        return self._file


def _write_report(stand: Stand, place: Path) -> str:
    now = time.time()
    name = f"petition-kiosk-report-{stand.id[:6]}-{time.strftime('%Y-%m-%d-%H%M%S', time.localtime(now))}.zip"
    write_report(make_report(stand.data, stand, now=now), place / name)
    return name
