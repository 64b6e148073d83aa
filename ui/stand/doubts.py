"""After somebody locked the stand by hand: were the last entries genuine? The answer is sealed, and deletes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import NotStored
from kiosk.stand.shift import signed_in_sessions
from kiosk.stand.stand import Stand

OFFERED = (1, 3, 10)


class Doubts(QObject):
    """One question after the PIN, and its answer. `state` is asked, noted or failed."""

    changed = Signal()

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject) -> None:
        """Take the stand, and a function that shows a screen by its name."""
        super().__init__(parent)
        self._stand = stand
        self._go = go
        self._expected = False
        self._signed = 0
        self._state, self._noted = "asked", 0

    @Slot()
    def expect(self) -> None:
        """Ask once the PIN was entered: a hand locked the stand."""
        self._expected = True

    def ask(self) -> bool:
        """Show the question if there is one to ask, and tell whether there is."""
        asked, self._expected = self._expected, False
        self._signed = signed_in_sessions(self._stand) if asked else 0
        if not self._signed:
            return False
        self._state, self._noted = "asked", 0
        self._go("DOUBT")
        self.changed.emit()
        return True

    @Slot(int)
    def note(self, entries: int) -> None:
        """Have it sealed that the last few entries are doubtful."""
        if self._state == "noted" or entries < 1:
            return
        try:
            self._noted = self._stand.doubt(entries)
            self._state = "noted"
        except NotStored:
            self._state = "failed"
        self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where the question stands: asked, noted, failed."""
        return self._state

    @Property(int, notify=changed)
    def signed(self) -> int:
        """Entries that the question is about: since the stand was opened, or the shift changed."""
        return self._signed

    @Property(int, notify=changed)
    def noted(self) -> int:
        """How many were noted as doubtful."""
        return self._noted

    @Property("QVariantList", notify=changed)
    def offered(self) -> list[int]:
        """How many of the last entries can be named; the whole of a few is offered too."""
        return sorted({*(each for each in OFFERED if each < self._signed), min(self._signed, max(OFFERED))})
