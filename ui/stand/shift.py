"""The change of a shift: what the next volunteer must know, and then nobody signs until their PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.stand.shift import Shift, change_shift, this_shift
from kiosk.stand.stand import Stand


class ShiftChange(QObject):
    """What the screen of the shift change shows and does."""

    changed = Signal()
    over = Signal()

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject) -> None:
        """Take the stand, and a function that shows a screen by its name."""
        super().__init__(parent)
        self._stand = stand
        self._go = go
        self._shift = Shift(0, 0)
        self.under_way = False  # a hand-over that was begun there leads back to it

    @Slot()
    def show(self) -> None:
        """Show how things stand."""
        self.under_way = True
        self._shift = this_shift(self._stand)
        self._go("SHIFT")
        self.changed.emit()

    @Slot()
    def change(self) -> None:
        """End the shift: the next signature begins a new session, and the next volunteer enters the PIN."""
        self.under_way = False
        change_shift(self._stand)
        self.over.emit()

    @Property(int, notify=changed)
    def signed(self) -> int:
        """Signatures in this shift."""
        return self._shift.signed

    @Property(int, notify=changed)
    def notHandedOver(self) -> int:
        """Signatures that are in no batch yet."""
        return self._shift.not_handed_over
