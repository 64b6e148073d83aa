"""The stand's day for its volunteers: is it ready, what is it called, how full are battery and disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.errors import KioskError
from kiosk.stand.opening import Battery, Check, Device, battery, checks, room_for
from kiosk.stand.stand import Stand

LOOK_MS = 30_000
MANY = 100_000  # more room than that needs no number


class Day(QObject):
    """What the opening list and the panel show about the stand itself."""

    changed = Signal()

    def __init__(self, stand: Stand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stand = stand
        self.device: Callable[[], Device] = lambda: Device(whole_screen=False, camera=False)
        self._checks: list[Check] = []
        self._battery: Battery | None = None
        self._room = 0
        self._problem = ""
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.refresh)
        self._looking.start()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at battery and disk."""
        found, room = battery(), min(room_for(self._stand.data), MANY)
        if (found, room) != (self._battery, self._room):
            self._battery, self._room = found, room
            self.changed.emit()

    @Slot()
    def check(self) -> None:
        """Go through the whole list."""
        self.refresh()
        self._checks = list(checks(self._stand, self.device()))
        self._problem = ""
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def checks(self) -> list[dict[str, Any]]:
        """The list: name, word, number, and good, bad or known."""
        kinds = {True: "good", False: "bad", None: "known"}
        return [
            {"name": one.name, "word": one.word, "number": one.number, "kind": kinds[one.good]} for one in self._checks
        ]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether nothing on the list stands in the way."""
        return all(one.good is not False for one in self._checks)

    @Property(str, notify=changed)
    def name(self) -> str:
        """The stand's name."""
        return self._stand.name

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where it stands."""
        return self._stand.place

    @Property(str, notify=changed)
    def problem(self) -> str:
        """A word for what is wrong with the names that were typed: name, place; nothing otherwise."""
        return self._problem

    @Slot(str, str, result=bool)
    def call(self, name: str, place: str) -> bool:
        """Give the stand a name and say where it stands; tell whether both could be taken."""
        self._problem = ""
        try:
            self._stand.rename(name)
            self._stand.move(place)
        except KioskError as error:
            self._problem = error.code
        self.changed.emit()
        return not self._problem

    # --- battery and room, on the panel -----------------------------------------------------------------------

    @Property(int, notify=changed)
    def percent(self) -> int:
        """How full the battery is; -1 where there is none."""
        return -1 if self._battery is None else self._battery.percent

    @Property(bool, notify=changed)
    def pluggedIn(self) -> bool:
        """Whether the machine runs from the mains."""
        return self._battery is not None and self._battery.plugged_in

    @Property(bool, notify=changed)
    def batteryLow(self) -> bool:
        """Whether a plug is needed soon."""
        return self._battery is not None and self._battery.low

    @Property(int, notify=changed)
    def room(self) -> int:
        """How many more signatures fit, at the least; no more than 100,000 are told."""
        return self._room

    @Property(str, notify=changed)
    def today(self) -> str:
        """The day by the stand's clock, as YYYY-MM-DD."""
        return time.strftime("%Y-%m-%d")
