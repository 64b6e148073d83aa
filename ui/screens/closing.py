"""The end of a day on a stand whose signatures count: not handed over, not safe yet, safe to switch off."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.signature import Draft
from kiosk.stand.screens import Screen
from kiosk.stand.signing import sign
from ui.screens.people import PEOPLE
from ui.screens.walk import Picture, Walk


def closing(walk: Walk, language: str) -> Iterator[Picture]:
    """Yield each picture while it is to be seen. One is behind the PIN, on a stand with a stick."""
    volunteer = walk.opened.volunteer
    counting = next(each for each in walk.stand.packs if not each.practice)
    for _ in range(3):
        sign(walk.stand, counting, Draft(dict(PEOPLE[language]), {}, language))
    volunteer.showPanel()
    walk.shows(Screen.PANEL)
    volunteer.showCloseDay()
    yield walk.shows(Screen.CLOSE_DAY, "real")
    volunteer.lockDay()
    _work(walk)
    yield walk.shows(Screen.CLOSE_DAY, "not-safe-yet")
    volunteer.showHandOver()
    walk.shows(Screen.HAND_OVER)
    volunteer.choosePlace(0)
    _work(walk)
    volunteer.finishTask()
    _work(walk)
    yield walk.shows(Screen.CLOSE_DAY, "safe")
    volunteer.showPanel()
    walk.shows(Screen.PANEL)


def _work(walk: Walk) -> None:
    walk.hands.wait("the work", lambda: not walk.opened.volunteer.busy)
