"""Pictures of the real window for the volunteer's page, and where on them lies what its steps speak of."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast
from unittest.mock import patch

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.signature import Draft
from kiosk.stand import opening, pin
from kiosk.stand.opening import Battery, Device
from kiosk.stand.places import Place
from kiosk.stand.screens import Screen
from kiosk.stand.signing import sign
from ui.screens.people import PEOPLE
from ui.screens.walk import Walk
from ui.stand import day, sticks

SIZE = (1280, 800)
SIGNED = 37
PIN = "246810"
STAND, PLACE = "Stand 1", ""


@dataclass(frozen=True)
class Photo:
    """What the window showed, and parts of it: x, y, width, height of each, where 1 is the picture's side."""

    image: QImage
    spots: dict[str, tuple[float, float, float, float]]
    said: frozenset[str]


def photograph(walk: Walk, language: str) -> dict[str, Photo]:
    """Lead the window through a volunteer's day in a language, and return its pictures by name.

    Raises:
        TimeoutError: a screen did not come where it should.
        LookupError: something that the page points at is not there any more.
    """
    walk.look("sunlight", 1.0)  # black on white, and bold: the clearest on paper
    walk.opened.window.resize(*SIZE)
    volunteer = walk.opened.volunteer
    today = _day(walk)
    for _ in range(SIGNED):
        sign(walk.stand, walk.stand.packs[0], Draft(dict(PEOPLE[language]), {}, language))
    with _quiet_surroundings(walk):
        today.call(STAND, PLACE)
        walk.poster(language)
        walk.shows(Screen.ATTRACT)
        found = {"poster": _photo(walk, "corner", whole=True)}
        pin.set_pin(walk.stand.data, PIN)
        volunteer.openPad()
        walk.shows(Screen.PIN)
        volunteer.showPanel()
        walk.shows(Screen.PANEL)
        found["panel"] = _photo(walk, "hand-over", "help", "pause", "shift", "opening", "practise")
        volunteer.showOpening()
        walk.shows(Screen.OPENING)
        found["list"] = _photo(walk, "open-stand")
        volunteer.showHandOver()
        walk.shows(Screen.HAND_OVER)
        volunteer.choosePlace(0)
        _work(walk)
        walk.shows(Screen.HAND_OVER, "done")
        found["checked"] = _photo(walk, "number")
        volunteer.showCloseDay()
        _work(walk)
        walk.shows(Screen.CLOSE_DAY)
        found["slip"] = _photo(walk, "slip")
        volunteer.showPanel()
        walk.shows(Screen.PANEL)
    return found


@contextmanager
def _quiet_surroundings(walk: Walk) -> Iterator[None]:
    """Give the tablet a battery, a screen of its own and one stick, whatever machine makes the pictures."""
    walk.stick.mkdir(exist_ok=True)
    today = _day(walk)
    device, today.device = today.device, lambda: Device(whole_screen=True, camera=True)
    half = Battery(64, plugged_in=False)
    stick = [Place("BLUE", walk.stick, 10**10, True)]
    try:
        with (
            patch.object(sticks, "find_places", lambda _: stick),
            patch.object(opening, "battery", lambda: half),
            patch.object(day, "battery", lambda: half),
            patch.dict(pin._COST, memory_kib=64),  # this PIN guards nothing
        ):
            today.refresh()
            yield
    finally:
        today.device = device
        shutil.rmtree(walk.stick, ignore_errors=True)


def _day(walk: Walk) -> day.Day:
    return cast(day.Day, walk.opened.volunteer.day)


def _work(walk: Walk) -> None:
    walk.hands.wait("the work", lambda: not walk.opened.volunteer.busy)


def _photo(walk: Walk, *names: str, whole: bool = False) -> Photo:
    """Take a picture, of staff screens without the header: paper has no room for what is the same on each."""
    window = walk.opened.window
    top = 0.0 if whole else _below_header(walk)
    width, height = window.width(), window.height() - top
    spots = {}
    for name in names:
        item = walk.hands.find(name)
        if item is None:
            raise LookupError(f"there is no {name} on {walk.hands.screen}: the guide speaks of it")
        place = _place(item)
        spots[name] = (place.x() / width, (place.y() - top) / height, place.width() / width, place.height() / height)
    image = window.grabWindow()
    ratio = image.height() / window.height()
    cut = image.copy(0, round(top * ratio), image.width(), round(height * ratio))
    return Photo(cut, spots, frozenset(_said(walk)))


def _below_header(walk: Walk) -> float:
    for item in walk.hands._visible():
        if item.metaObject().className().startswith("StaffHeader"):
            return _place(item).bottom()
    raise LookupError(f"there is no header on {walk.hands.screen}")


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _said(walk: Walk) -> Iterator[str]:
    for item in walk.hands._visible():
        if item.inherits("QQuickText"):
            yield str(item.property("text") or "")
