"""A campaign comes to the stand: found on a stick, looked at, its eight words compared, taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.campaign import long_date
from kiosk.frames.collector import Arrival as Shown
from kiosk.frames.frame import Kind
from kiosk.stand.arrivals import Arrival, Found, find_campaigns, find_campaigns_in, install_arrival
from kiosk.stand.stand import InstalledPack, Stand
from ui.stand.task import StickTask


class Install(StickTask):
    """Its own steps: "pick" among several, "look" at one, compare its "words", confirm that an "older" one is meant."""

    only_reads = True
    shown_kinds = frozenset({Kind.PACK, Kind.ACTIVATION})
    installed = Signal()
    shown = Signal()  # `changed`, for the properties that stand here

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(go, "INSTALL", parent)
        self.changed.connect(self.shown)
        self._stand = stand
        self._found = Found((), ())
        self._files: dict[Kind, bytes] = {}  # what was shown: a pack and its activation come one after the other
        self._picked: Arrival | None = None
        self._words_confirmed = self._older_confirmed = False

    def forget(self) -> None:
        """Forget what was begun, and what was found."""
        super().forget()
        if not self._worker.busy:
            self._found, self._picked = Found((), ()), None
            self._files = {}

    def _at(self, place: Path) -> None:
        self._words_confirmed = self._older_confirmed = False
        self._start(lambda: find_campaigns(self._stand, place), self._after_look)

    def _seen(self, arrival: Shown) -> None:
        self._words_confirmed = self._older_confirmed = False
        self._files[arrival.kind] = arrival.payload
        files = list(self._files.values())
        self._start(lambda: find_campaigns_in(self._stand, files), self._after_look)

    def _after_look(self, found: Found) -> None:
        self._found, self._picked = found, found.arrivals[0] if len(found.arrivals) == 1 else None
        self._become("pick" if self._picked is None else "look")

    @Slot(int)
    def pick(self, index: int) -> None:
        """Look at one of those that were found."""
        if self._state == "pick" and 0 <= index < len(self._found.arrivals):
            self._picked = self._found.arrivals[index]
            self._become("look")

    @Slot()
    def pickAgain(self) -> None:
        """Go back to all that were found."""
        if self._state == "look" and len(self._found.arrivals) > 1:
            self._picked = None
            self._become("pick")

    @Slot()
    def goOn(self) -> None:
        """Install what is being looked at, after its words were compared where its organisation is new here."""
        if self._state == "look" and self._picked is not None:
            if self._picked.known:
                self._install()
            else:
                self._become("words")

    @Slot()
    def wordsAgree(self) -> None:
        """The poster says the same eight words."""
        if self._state == "words":
            self._words_confirmed = True
            self._install()

    @Slot()
    def wordsDiffer(self) -> None:
        """The poster says something else: install nothing."""
        if self._state == "words":
            self._refused("words-differ")

    @Slot()
    def takeOlder(self) -> None:
        """The older one is meant."""
        if self._state == "older":
            self._older_confirmed = True
            self._install()

    def _install(self) -> None:
        picked, words, older = self._picked, self._words_confirmed, self._older_confirmed
        if picked is not None:
            self._start(
                lambda: install_arrival(self._stand, picked, words_confirmed=words, older_confirmed=older),
                self._after_install,
            )

    def _after_install(self, _: InstalledPack) -> None:
        self._become("done")
        self.installed.emit()

    def _refused(self, code: str) -> None:
        if code == "pack-older" and self._picked is not None:
            self._become("older")
        else:
            super()._refused(code)

    # --- what the screen shows -------------------------------------------------------------------------------

    @Property(int, notify=shown)
    def refused(self) -> int:
        """How many files on the stick were not taken into account."""
        return len(self._found.refused)

    @Property(int, notify=shown)
    def count(self) -> int:
        """How many campaigns were found."""
        return len(self._found.arrivals)

    @Slot(str, result="QVariantList")
    def namesIn(self, language: str) -> list[dict[str, Any]]:
        """Return what was found: demand, organisation, practice."""
        return [_described(each, language) for each in self._found.arrivals]

    @Slot(str, result="QVariantMap")
    def pickedIn(self, language: str) -> dict[str, Any]:
        """Return what is being looked at: demand, organisation, dates, practice, words, and whether it replaces one."""
        return {} if self._picked is None else _described(self._picked, language)


def _described(arrival: Arrival, language: str) -> dict[str, Any]:
    campaign = arrival.pack.campaign
    words = arrival.pack.words
    return {
        "demand": campaign.text(language).demand,
        "organisation": campaign.organisation.name.in_(language),
        "addressee": campaign.addressee.name.in_(language),
        "opens": long_date(campaign.dates.opens, language),
        "closes": long_date(campaign.dates.closes, language),
        "deletion": long_date(campaign.dates.deletion, language),
        "practice": arrival.practice,
        "stopsCounting": arrival.practice and arrival.replaces_real,
        "words": [" ".join(words[:4]), " ".join(words[4:])],
    }
