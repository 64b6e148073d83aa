"""What else volunteers meet: what they should see to, numbers, a shift change, practice, doubts after a lock."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

from kiosk.signature import Draft
from kiosk.stand import opening
from kiosk.stand.opening import Battery, Check
from kiosk.stand.screens import Screen
from kiosk.stand.shift import Shift
from kiosk.stand.signing import sign
from kiosk.stand.tallies import Tallies
from ui.screens.people import PEOPLE
from ui.screens.walk import Picture, Walk
from ui.stand import day

SIGNED = 12
_CONCERNS = (
    Check("earlier", "some", None, 14, mind=True),
    Check("repaired", "lost", None, 2, mind=True),
    Check("copy", "not-in", None, 5, mind=True),
)
_BEHIND = (Check("copy", "behind", None, 12, mind=True),)
_OTHERS = (Check("repaired", "unsure", None, 2, mind=True), Check("copy", "full", None, 5, mind=True))
_TALLIES = Tallies(
    {"09": 10, "10": 40, "12": 70, "13": 60, "14": 20, "16": 30}, {"de": 140, "en": 50, "tr": 20, "ar": 10}
)


def volunteers(walk: Walk, language: str) -> Iterator[Picture]:
    """Yield each picture while it is to be seen."""
    for _ in range(SIGNED):
        sign(walk.stand, walk.stand.packs[0], Draft(dict(PEOPLE[language]), {}, language))
    walk.poster(language)
    walk.visitor.showStaff("PIN")
    walk.visitor.showStaff("PANEL")
    with patch.object(day, "battery", lambda: Battery(64, plugged_in=False)):
        yield from _concerns(walk)
        yield from _numbers(walk)
        yield from _doubts(walk)
        yield from _practice(walk, language)


def _concerns(walk: Walk) -> Iterator[Picture]:
    volunteer = walk.opened.volunteer
    for name, found in (("", _CONCERNS), ("others", _OTHERS), ("behind", _BEHIND)):
        with (
            patch.object(day, "concerns", lambda _, found=found: found),
            patch.object(opening, "concerns", lambda _, found=found: found),
        ):
            volunteer.showPanel()
            yield walk.shows(Screen.PANEL, f"concerns-{name}".strip("-"))
            volunteer.showOpening()
            walk.shows(Screen.OPENING)
            walk.scroll("list")
            yield walk.shows(Screen.OPENING, f"concerns-{name}".strip("-"))
            volunteer.showPanel()
            volunteer.day.shift.show()
            yield walk.shows(Screen.SHIFT, f"concerns-{name}".strip("-"))
            volunteer.showCloseDay()
            if not name:
                yield walk.shows(Screen.CLOSE_DAY, "earlier-days")
    volunteer.showPanel()
    volunteer.day.shift.show()
    yield walk.shows(Screen.SHIFT)
    volunteer.day.shift._shift = Shift(SIGNED, 0)
    volunteer.day.shift.changed.emit()
    yield walk.shows(Screen.SHIFT, "nothing-left")
    volunteer.showPanel()


def _numbers(walk: Walk) -> Iterator[Picture]:
    volunteer = walk.opened.volunteer
    with patch.object(type(walk.stand), "tallies", lambda _: _TALLIES):
        volunteer.day.numbers.show()
        yield walk.shows(Screen.NUMBERS)
    with patch.object(type(walk.stand), "tallies", lambda _: Tallies({}, {})):
        volunteer.day.numbers.show()
        yield walk.shows(Screen.NUMBERS, "few")
    volunteer.showPanel()


def _doubts(walk: Walk) -> Iterator[Picture]:
    doubts = walk.opened.volunteer.day.doubts
    doubts.expect()
    doubts.ask()
    yield walk.shows(Screen.DOUBT)
    doubts._state = "failed"
    doubts.changed.emit()
    yield walk.shows(Screen.DOUBT, "failed")
    doubts.note(3)
    yield walk.shows(Screen.DOUBT, "noted")
    walk.opened.volunteer.showPanel()
    walk.shows(Screen.PANEL)


def _practice(walk: Walk, language: str) -> Iterator[Picture]:
    visitor = walk.visitor
    visitor.practise()
    yield walk.shows(Screen.READ, "practising")
    walk.fill(PEOPLE[language])
    visitor.wantToSign()
    yield walk.shows(Screen.DETAILS, "practising")
    visitor.finishDetails()
    yield walk.shows(Screen.CONSENTS, "practising")
    visitor.finishConsents()
    yield walk.shows(Screen.CHECK, "practising")
    visitor.sign()
    yield walk.shows(Screen.THANKS, "practising")
    visitor.restart()
    walk.shows(Screen.ATTRACT)
