"""A PIN was lost: what to read out on the telephone, and the coordinator's file that comes back for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import ResetRefused
from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind
from kiosk.stand.arrivals import reset_pins_from
from kiosk.stand.stand import Stand
from ui.stand.task import StickTask


class LostPin(StickTask):
    """Anybody at the pad may come here: only the organisation's file opens anything."""

    only_reads = True
    shown_kinds = frozenset({Kind.PIN_RESET})
    reset = Signal()
    shown = Signal()  # `changed`, for the properties that stand here

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(go, "LOST_PIN", parent)
        self.changed.connect(self.shown)
        self._stand = stand
        self._code = ""

    @Slot()
    def open(self) -> None:
        """Show id and code, and look for the file."""
        self._look_up_code()
        super().open()

    def _look_up_code(self) -> None:
        try:
            self._code = self._stand.reset_code()
        except ResetRefused:
            self._code = ""

    def forget(self) -> None:
        """Show the code to nobody any more."""
        super().forget()
        self._code = ""

    def _at(self, place: Path) -> None:
        self._start(lambda: reset_pins_from(self._stand, place), self._after_reset)

    def _seen(self, arrival: Arrival) -> None:
        self._start(lambda: self._stand.reset_pins(arrival.payload), self._after_reset)

    def _after_reset(self, _: object) -> None:
        self._become("done")
        self.reset.emit()

    def _refused(self, code: str) -> None:
        self._look_up_code()  # another try may need a new one
        super()._refused(code)

    @Property(str, notify=shown)
    def code(self) -> str:
        """The reset code in groups; nothing where the disk takes none."""
        return self._code

    @Property(str, constant=True)
    def stand(self) -> str:
        """The stand's id in groups, the first of six signs."""
        whole = self._stand.id.upper()
        return " ".join([whole[:6], *(whole[at : at + 4] for at in range(6, len(whole), 4))])

    @Property(bool, notify=shown)
    def possible(self) -> bool:
        """Whether this stand knows an organisation that could reset its PINs. A practice stand knows none."""
        return bool(self._stand.store.pinned())
