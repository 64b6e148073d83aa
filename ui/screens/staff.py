"""A volunteer's day: PIN, list, panel, pause, hand-overs that fail and one that does not, receipts, help, the end."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from unittest.mock import patch

from kiosk.signature import Draft
from kiosk.stand import opening, pin
from kiosk.stand.opening import Battery
from kiosk.stand.places import Place
from kiosk.stand.screens import Screen
from kiosk.stand.signing import sign
from kiosk.stand.stick import TakenIn
from ui.screens.camera import reading
from ui.screens.people import PEOPLE
from ui.screens.showing import showing
from ui.screens.walk import Picture, Walk
from ui.stand import sticks

PIN = "246810"


def staff(walk: Walk, language: str) -> Iterator[Picture]:
    """Yield each picture while it is to be seen."""

    def places(_: object) -> list[Place]:
        """Find no other stick than this one: the pictures must not write to what somebody has plugged in."""
        return [Place("BLUE", walk.stick, 10**10, True)] if walk.stick.exists() else []

    # This PIN guards nothing, and stretching it would only cost time.
    with patch.object(sticks, "find_places", places), patch.dict(pin._COST, memory_kib=64):
        yield from _day(walk, language)


def _day(walk: Walk, language: str) -> Iterator[Picture]:
    for _ in range(3):
        sign(walk.stand, walk.stand.packs[0], Draft(dict(PEOPLE[language]), {}, language))
    walk.poster(language)
    yield from _first_pin(walk)
    yield from _entering(walk)
    yield from _panel(walk)
    yield from _opening(walk)
    yield from showing(walk)
    yield from _handing_over(walk)
    yield from _receipts(walk)
    yield from _end_of_day(walk)
    yield from _helping(walk, language)


def _first_pin(walk: Walk) -> Iterator[Picture]:
    (walk.stand.data / "pin.json").unlink(missing_ok=True)
    walk.opened.volunteer.openPad()
    yield walk.shows(Screen.PIN, "choose")
    _dial(walk, PIN, enter=False)
    yield walk.shows(Screen.PIN, "typed")
    _enter(walk)
    yield walk.shows(Screen.PIN, "repeat")
    _dial(walk, "9999")
    yield walk.shows(Screen.PIN, "different")
    _dial(walk, PIN)
    _dial(walk, PIN)
    walk.shows(Screen.PANEL)
    language = walk.visitor.language
    walk.opened.volunteer.leave()
    walk.poster(language)


def _entering(walk: Walk) -> Iterator[Picture]:
    walk.opened.volunteer.openPad()
    yield walk.shows(Screen.PIN, "enter")
    _dial(walk, "9999")
    yield walk.shows(Screen.PIN, "wrong")
    for _ in range(4):
        _dial(walk, "9999")
    yield walk.shows(Screen.PIN, "locked")
    walk.opened.volunteer.lead.lost.open()
    yield walk.shows(Screen.LOST_PIN, "practice")
    walk.opened.volunteer.openPad()
    walk.shows(Screen.PIN)


def _dial(walk: Walk, digits: str, *, enter: bool = True) -> None:
    for digit in digits:
        walk.opened.volunteer.door.press(digit)
    if enter:
        _enter(walk)


def _enter(walk: Walk) -> None:
    walk.opened.volunteer.door.enter()
    _work(walk)


def _work(walk: Walk) -> None:
    walk.hands.wait("the work", lambda: not walk.opened.volunteer.busy)


def _panel(walk: Walk) -> Iterator[Picture]:
    volunteer = walk.opened.volunteer
    volunteer.showPanel()
    yield walk.shows(Screen.PANEL)
    for reason in ("disk-full", "no-campaign"):
        volunteer._reason = reason
        volunteer.changed.emit()
        yield walk.shows(Screen.PANEL, reason)
    volunteer.showPanel()


def _opening(walk: Walk) -> Iterator[Picture]:
    volunteer = walk.opened.volunteer
    for name, found in (("low", Battery(14, plugged_in=False)), ("full", Battery(96, plugged_in=True))):
        with patch.object(opening, "battery", lambda found=found: found):
            volunteer.showOpening()
            yield walk.shows(Screen.OPENING, name)
    volunteer.showNames()
    yield walk.shows(Screen.NAMES)
    volunteer.showPanel()
    walk.shows(Screen.PANEL)
    language = walk.visitor.language
    volunteer.pause()
    walk.visitor._journey.draft.language = language  # a lock forgets it, as every end does
    walk.visitor._turn()
    yield walk.shows(Screen.LOCKED)
    volunteer.openPad()
    walk.shows(Screen.PIN)
    volunteer.showPanel()
    walk.shows(Screen.PANEL)


def _handing_over(walk: Walk) -> Iterator[Picture]:
    volunteer = walk.opened.volunteer
    shutil.rmtree(walk.stick, ignore_errors=True)
    volunteer.showHandOver()
    yield walk.shows(Screen.HAND_OVER, "no-stick")
    walk.stick.mkdir()
    volunteer.showHandOver()
    yield walk.shows(Screen.HAND_OVER, "choose")
    volunteer._sticks._found = [Place("RED", walk.stick, 10**10, True), Place("BLUE", walk.stick, 10**10, True, False)]
    volunteer.placesChanged.emit()
    yield walk.shows(Screen.HAND_OVER, "write-protected")
    volunteer._sticks._look()
    yield _stands(walk, "working")
    for problem in ("full", "gone", "read-back", "failed"):
        yield _stands(walk, "failed", problem)
    volunteer.finishTask()
    walk.shows(Screen.PANEL)
    volunteer.showCloseDay()
    yield walk.shows(Screen.CLOSE_DAY, "not-handed-over")
    volunteer.showHandOver()
    walk.shows(Screen.HAND_OVER)
    volunteer.choosePlace(0)
    _work(walk)
    yield walk.shows(Screen.HAND_OVER, "done")
    volunteer.showPanel()
    yield walk.shows(Screen.PANEL, "nothing-left")


def _stands(walk: Walk, state: str, problem: str = "") -> Picture:
    """Show where a task stands: what is quickly over, or needs a broken stick."""
    volunteer = walk.opened.volunteer
    volunteer._state, volunteer._problem, volunteer._place_name = state, problem, "BLUE"
    volunteer.changed.emit()
    task = "receipt" if volunteer.task == "receipt" else ""
    return walk.shows(Screen.HAND_OVER, "-".join(filter(None, (task, problem or state))))


def _receipts(walk: Walk) -> Iterator[Picture]:
    volunteer = walk.opened.volunteer
    volunteer.showReceipts()
    yield walk.shows(Screen.HAND_OVER, "receipt-choose")
    yield from reading(walk)
    for problem in ("no-receipt", "receipt-refused"):
        yield _stands(walk, "failed", problem)
    volunteer._taken_in = TakenIn(37, 0, signatures=35, withdrawals=2)
    yield _stands(walk, "done")
    volunteer.showPanel()
    walk.shows(Screen.PANEL)


def _end_of_day(walk: Walk) -> Iterator[Picture]:
    walk.opened.volunteer.showCloseDay()
    _work(walk)
    yield walk.shows(Screen.CLOSE_DAY, "slip")
    walk.opened.volunteer.showPanel()
    walk.shows(Screen.PANEL)


def _helping(walk: Walk, language: str) -> Iterator[Picture]:
    visitor = walk.visitor
    visitor.assist()
    yield walk.shows(Screen.READ, "assisted")
    walk.fill(PEOPLE[language])
    visitor.wantToSign()
    yield walk.shows(Screen.DETAILS, "assisted")
    visitor.finishDetails()
    visitor.finishConsents()
    yield walk.shows(Screen.CHECK, "assisted")
