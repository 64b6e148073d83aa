"""A hand-over before a camera: how much, two codes, one, the end of a day, nothing to show, and what can fail."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.stand.screens import Screen
from kiosk.stand.shown import Part
from kiosk.stand.stick import HandedOver
from ui.screens.walk import Picture, Walk

_PARTS = [
    Part(bytes(16), "assange-2021", 20_782, 37, handed_over=False),
    Part(bytes(16), "assange-2021", 20_781, 214, handed_over=True),
    Part(bytes(16), "assange-2021", 20_781, 158, handed_over=True),
]


def showing(walk: Walk) -> Iterator[Picture]:
    """Yield each picture while it is to be seen; the panel was shown before and is again."""
    volunteer, show = walk.opened.volunteer, walk.opened.volunteer.showing
    volunteer.showHandOver()
    walk.shows(Screen.HAND_OVER)
    volunteer.showToCamera()
    if show.state == "choose":  # a session of before: it would be the first picture
        show.choose(-1)
    walk.hands.wait("the codes", lambda: show.page > 0)
    yield walk.shows(Screen.SHOW)
    for name in ("one-code", "slowest"):
        show.slower()
        yield walk.shows(Screen.SHOW, name)
    for _ in range(3):
        show.faster()
    yield walk.shows(Screen.SHOW, "fastest")
    walk.hands.tap("arrived")
    yield walk.shows(Screen.SHOW, "arrived")
    show.forget()
    show._parts = _PARTS
    show.changed.emit()
    yield walk.shows(Screen.SHOW, "choose")
    for state in ("working", "nothing", "failed"):
        show._become(state)
        yield walk.shows(Screen.SHOW, state)
    show.forget()
    volunteer._handed, volunteer._state = HandedOver((), 37, by_camera=True), "done"
    volunteer._go("HAND_OVER")
    yield walk.shows(Screen.HAND_OVER, "by-camera")
    volunteer.showPanel()
    walk.shows(Screen.PANEL)
