"""The stand's day for its volunteers: is it ready, what is it called, how full are battery and disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.errors import KioskError
from kiosk.stand import log
from kiosk.stand.installed import met_by_visitors
from kiosk.stand.opening import WARNING_PERCENT, Battery, Check, Device, battery, checks, concerns, room_for
from kiosk.stand.stand import Stand
from kiosk.stand.undone import taken_back_today
from kiosk.stand.waiting import Waiting, waiting
from ui.stand.doubts import Doubts
from ui.stand.numbers import Numbers
from ui.stand.shift import ShiftChange

LOOK_MS = 30_000
FULLER_PERCENT = 5  # a battery that is so much fuller than the mark can fall below it again
MANY = 100_000  # more room than that needs no number


class Day(QObject):
    """What the opening list and the panel show about the stand itself."""

    changed = Signal()

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject | None = None) -> None:
        """Take the stand, and a function that shows a screen by its name."""
        super().__init__(parent)
        self._stand = stand
        self._doubts, self._shift, self._numbers = (
            Doubts(stand, go, self),
            ShiftChange(stand, go, self),
            Numbers(stand, go, self),
        )
        self.device: Callable[[], Device] = lambda: Device(whole_screen=False, camera=False)
        self._checks: list[Check] = []
        self._concerns: list[Check] = []
        self._battery: Battery | None = None
        self._waiting, self._taken_back = Waiting(), 0
        self._was_low = False
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
            self._log_battery()
            self.changed.emit()

    def _log_battery(self) -> None:
        """Log it once each time that the battery falls below the mark."""
        found = self._battery
        if found is None or found.plugged_in or found.percent >= WARNING_PERCENT + FULLER_PERCENT:
            self._was_low = False
        elif found.low and not self._was_low:
            self._was_low = True
            self._stand.log.write(log.BATTERY_LOW, n=found.percent)

    @Slot()
    def look(self) -> None:
        """Look for what somebody should see to in the midst of a day."""
        self.refresh()
        found = list(concerns(self._stand)), waiting(self._stand), taken_back_today(self._stand)
        if found != (self._concerns, self._waiting, self._taken_back):
            self._concerns, self._waiting, self._taken_back = found
            self.changed.emit()

    @Slot()
    def check(self) -> None:
        """Go through the whole list."""
        self.look()
        self._checks = list(checks(self._stand, self.device()))
        self._problem = ""
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def checks(self) -> list[dict[str, Any]]:
        """The list: name, word, number, and good, bad, mind (somebody should see to it) or known."""
        return [_line(one) for one in self._checks]

    @Property("QVariantList", notify=changed)
    def concerns(self) -> list[dict[str, Any]]:
        """The lines of the list that somebody should see to although visitors can sign."""
        return [_line(one) for one in self._concerns if one.mind]

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

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether anything of what was signed or noted is in no batch yet."""
        return self._waiting.anything

    @Property(int, notify=changed)
    def withdrawalsWaiting(self) -> int:
        """Withdrawals that are in no batch yet."""
        return self._waiting.withdrawals

    @Property(int, notify=changed)
    def doubtsWaiting(self) -> int:
        """Notes on doubtful signatures that are in no batch yet."""
        return self._waiting.doubts

    @Property(int, notify=changed)
    def takenBackToday(self) -> int:
        """Withdrawals of today; the signatures that they take back still count as signed."""
        return self._taken_back

    @Slot(str, result="QStringList")
    def titlesIn(self, language: str) -> list[str]:
        """Return what the petitions that visitors meet demand."""
        return [each.pack.campaign.text(language).demand for each in met_by_visitors(self._stand.packs)]

    @Slot(str, result="QVariantList")
    def wordsIn(self, language: str) -> list[dict[str, str]]:
        """Return whose petitions visitors meet, and the eight words on the poster of each: organisation, words."""
        found: dict[str, str] = {}
        for each in met_by_visitors(self._stand.packs):
            organisation = each.pack.campaign.organisation.name.in_(language)
            found.setdefault(" ".join(each.pack.words), organisation)
        return [{"organisation": organisation, "words": words} for words, organisation in sorted(found.items())]

    # --- what has screens of its own ---------------------------------------------------------------------------

    @Property(QObject, constant=True)
    def doubts(self) -> Doubts:
        """The question after a lock by hand."""
        return self._doubts

    @Property(QObject, constant=True)
    def shift(self) -> ShiftChange:
        """The change of a shift."""
        return self._shift

    @Property(QObject, constant=True)
    def numbers(self) -> Numbers:
        """Today by hour and language."""
        return self._numbers

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


def _line(check: Check) -> dict[str, Any]:
    kind = {True: "good", False: "bad", None: "mind" if check.mind else "known"}[check.good]
    return {"name": check.name, "word": check.word, "number": check.number, "kind": kind}
