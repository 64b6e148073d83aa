"""The lead types today's date: to delete what is due, or because the stand takes its clock for a wrong one."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk import birth_dates
from kiosk.campaign import long_date
from kiosk.errors import KioskError
from kiosk.stand.expiry import Expired
from kiosk.stand.stand import Stand
from ui.stand.task import StickTask


class Dates(StickTask):
    """Its states: "type" a date, "working", "done", "failed"; "nothing" where nothing is due."""

    clockConfirmed = Signal()
    shown = Signal()  # `changed`, for the properties that stand here

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(go, "DATE", parent)
        self.changed.connect(self.shown)
        self._stand = stand
        self._purpose = "delete"
        self._due: tuple[Expired, ...] = ()
        self._deleted: tuple[Expired, ...] = ()
        self._clock_wrong = False

    def offer(self, folder: Path) -> None:
        """Need no folder."""

    def forget(self) -> None:
        """Forget what was begun."""
        super().forget()
        self._deleted = ()

    def look(self) -> None:
        """Look at what is due, and at the clock."""
        self._due, self._clock_wrong = self._stand.expired(), self._stand.clock_looks_wrong()
        self.changed.emit()

    @Slot(str)
    def show(self, purpose: str) -> None:
        """Ask for today's date, to delete what is due ("delete") or to believe the clock ("clock")."""
        self._purpose, self._deleted = purpose, ()
        self.look()
        self._become("type" if purpose == "clock" or self._due else "nothing")
        self._go(self._screen)

    @Slot()
    def typeAgain(self) -> None:
        """After another date was typed than the clock shows."""
        if self._state == "failed":
            self._become("type")

    @Slot(str, bool, str, result=str)
    def spaced(self, text: str, at_end: bool, language: str) -> str:
        """Return a date, as far as it is typed, with the signs between."""
        return birth_dates.spaced(text, language) if at_end else text

    @Slot(str, str)
    def confirm(self, text: str, language: str) -> None:
        """Take this for today's date."""
        if self._state != "type":
            return
        try:
            date = datetime.date.fromisoformat(birth_dates.stored(text, language))
        except ValueError:
            self._become("type", "no-date")
            return
        if self._purpose == "delete":
            self._start(lambda: self._stand.purge_expired(date), self._after_purge)
            return
        try:
            self._stand.confirm_date(date)
        except KioskError as error:
            self._become("failed", error.code)
            return
        self.look()
        self._become("done")
        self.clockConfirmed.emit()

    def _after_purge(self, deleted: tuple[Expired, ...]) -> None:
        self.look()
        self._deleted = deleted
        self._become("done")

    # --- what the screens show -------------------------------------------------------------------------------------

    @Property(str, notify=shown)
    def purpose(self) -> str:
        """What the date is for: delete or clock."""
        return self._purpose

    @Property(int, notify=shown)
    def dueCount(self) -> int:
        """How many campaigns are to be deleted by now."""
        return len(self._due)

    @Property(int, notify=shown)
    def entries(self) -> int:
        """How many entries are to be deleted, or were."""
        return sum(each.records for each in self._deleted or self._due)

    @Property(int, notify=shown)
    def neverHandedOver(self) -> int:
        """How many signatures among them were never handed over."""
        return sum(each.never_handed_over for each in self._deleted or self._due)

    @Property(bool, notify=shown)
    def clockWrong(self) -> bool:
        """Whether the stand takes its clock for a wrong one."""
        return self._clock_wrong

    @Slot(str, result="QVariantList")
    def dueIn(self, language: str) -> list[dict[str, Any]]:
        """Return what is to be deleted, or was: demand, since, entries, neverHandedOver."""
        return [
            {
                "demand": self._demand(each, language),
                "since": long_date(each.deletion, language),
                "entries": each.records,
                "neverHandedOver": each.never_handed_over,
            }
            for each in self._deleted or self._due
        ]

    @Slot(str, result="QVariantList")
    def laterIn(self, language: str) -> list[dict[str, Any]]:
        """Return when the campaigns that count here are to be deleted: demand, deletion."""
        return [
            {
                "demand": each.pack.campaign.text(language).demand,
                "since": long_date(each.pack.campaign.dates.deletion, language),
                "entries": 0,
                "neverHandedOver": 0,
            }
            for each in self._stand.packs
            if each.activated
        ]

    @Slot(str, result=str)
    def clockIn(self, language: str) -> str:
        """Return the date by the stand's clock."""
        return long_date(self._stand.date(), language).replace(" ", "\N{NO-BREAK SPACE}")

    def _demand(self, expired: Expired, language: str) -> str:
        for each in self._stand.packs:
            if each.pack.campaign_id == expired.campaign_id:
                return each.pack.campaign.text(language).demand
        return expired.campaign
