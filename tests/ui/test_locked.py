"""The lock, touched: two fingers that rest, a pause, the list before the day, the stand's name."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.stand import opening, pin
from kiosk.stand.opening import Battery
from tests.kit import office, open_stand
from tests.ui.conftest import Kiosk, make_kiosk  # noqa: F401 - a fixture
from tests.ui.faults import faults
from tests.ui.leftovers import left
from ui.stand import window
from ui.stand.window import load

PIN = "246810"
MARK = "Zebrafinkweber"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "LOCK_MS", 300)


def two_fingers(kiosk: Kiosk, milliseconds: int, moved: int = 0, fingers: int = 2) -> None:
    view, device = kiosk.opened.window, kiosk.hands._finger
    places = [QPoint(500 + 150 * number, 300) for number in range(fingers)]
    touch = QTest.touchEvent(view, device)
    for number, place in enumerate(places):
        touch.press(number, place, view)
    touch.commit()
    touch = QTest.touchEvent(view, device)
    for number, place in enumerate(places):
        touch.move(number, place + QPoint(0, moved), view)
    touch.commit()
    QTest.qWait(milliseconds)
    touch = QTest.touchEvent(view, device)
    for number, place in enumerate(places):
        touch.release(number, place + QPoint(0, moved), view)
    touch.commit()


def enter_pin(kiosk: Kiosk) -> None:
    kiosk.hands.tap("unlock")
    kiosk.arrive("PIN")
    for digit in PIN:
        kiosk.hands.tap(f"digit-{digit}")
    kiosk.hands.tap("digit-enter")
    kiosk.arrive("PANEL")


@pytest.mark.parametrize("screen", ["ATTRACT", "READ", "DETAILS", "CONSENTS", "CHECK", "THANKS"])
def test_two_resting_fingers_lock_every_screen_of_a_visitor(kiosk: Kiosk, screen: str) -> None:
    kiosk.go(screen)
    if screen == "DETAILS":
        kiosk.fill(given_name=MARK)
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    assert left(kiosk, [MARK, "robin"]) == []
    assert kiosk.hands.find("start") is None


@pytest.mark.parametrize(("milliseconds", "moved", "fingers"), [(100, 0, 2), (500, 120, 2), (500, 0, 1), (500, 0, 3)])
def test_a_short_touch_a_swipe_or_other_fingers_do_not(
    kiosk: Kiosk, milliseconds: int, moved: int, fingers: int
) -> None:
    kiosk.go("READ")
    two_fingers(kiosk, milliseconds, moved, fingers)
    QTest.qWait(400)
    assert kiosk.hands.screen == "READ"


def test_a_lock_outlasts_a_restart_and_ends_with_the_pin(kiosk: Kiosk) -> None:
    pin.set_pin(kiosk.stand.data, PIN)
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    kiosk.opened.close()
    kiosk.opened = load(kiosk.stand, kiosk.stand.data, windowed=True, size=(1280, 800), clock=lambda: kiosk.now)
    kiosk.visitor = kiosk.opened.visitor
    kiosk.hands = type(kiosk.hands)(kiosk.opened.window)
    kiosk.arrive("LOCKED")
    enter_pin(kiosk)
    kiosk.hands.tap("back")
    kiosk.arrive("ATTRACT")
    assert not kiosk.stand.store.setting("locked")


def test_a_pause_from_the_panel_is_a_lock(kiosk: Kiosk) -> None:
    pin.set_pin(kiosk.stand.data, PIN)
    kiosk.visitor.showStaff("PIN")
    kiosk.visitor.showStaff("PANEL")
    kiosk.arrive("PANEL")
    kiosk.hands.tap("pause")
    kiosk.arrive("LOCKED")
    kiosk.hands.tap("unlock")
    kiosk.arrive("PIN")
    kiosk.hands.tap("leave")
    kiosk.arrive("LOCKED")


def to_the_list(kiosk: Kiosk) -> None:
    kiosk.visitor.showStaff("PIN")
    kiosk.visitor.showStaff("PANEL")
    kiosk.arrive("PANEL")
    kiosk.hands.tap("opening")
    kiosk.arrive("OPENING")


def test_the_list_before_the_day_says_what_is_in_the_way_and_what_to_do(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "battery", lambda: Battery(31, plugged_in=False))
    to_the_list(kiosk)
    texts = {str(item.property("text")) for item in kiosk.items()}
    assert {"Not ready", "Battery 31 %", "Plug it in tonight, or bring a power bank.", "There is no PIN yet"} <= texts
    assert not kiosk.opened.volunteer.day.ready
    monkeypatch.setattr(opening, "battery", lambda: Battery(94, plugged_in=True))
    pin.set_pin(kiosk.stand.data, PIN)
    kiosk.opened.volunteer.showOpening()
    found = {one["name"]: one["kind"] for one in kiosk.opened.volunteer.day.checks}
    assert found.pop("screen") == "bad", "the window of a test is a small one"
    assert "bad" not in found.values()
    kiosk.hands.tap("open-stand")
    kiosk.arrive("ATTRACT")


def test_name_and_place_are_kept(kiosk: Kiosk) -> None:
    to_the_list(kiosk)
    kiosk.hands.tap("names")
    kiosk.arrive("NAMES")
    for _ in range(len(kiosk.stand.name)):
        kiosk.hands.tap("key back")
    kiosk.hands.tap("keep-names")
    kiosk.hands.wait("the mistake", lambda: kiosk.opened.volunteer.day.problem == "name")
    kiosk.hands.type("North")
    kiosk.hands.tap("key next")
    kiosk.hands.wait("the place", lambda: bool(kiosk.hands.find("field place").property("focused")))
    kiosk.hands.type("Market")
    kiosk.hands.tap("keep-names")
    kiosk.arrive("OPENING")
    assert (kiosk.stand.name, kiosk.stand.place) == ("North", "Market")


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_nothing_is_cut(
    make_kiosk: Callable[..., Kiosk],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    size: tuple[int, int],
) -> None:
    monkeypatch.setattr(opening, "battery", lambda: Battery(31, plugged_in=False))
    kiosk = make_kiosk(size)
    kiosk.visitor._journey.draft.language = language
    kiosk.visitor._turn()
    kiosk.stand.rename("Amnesty group 12, north-east corner of the big market")
    kiosk.stand.move("Market square, beside the fountain")
    to_the_list(kiosk)
    wrong = [f"OPENING: {one}" for one in faults(kiosk)]
    kiosk.hands.tap("names")
    kiosk.arrive("NAMES")
    wrong += [f"NAMES: {one}" for one in faults(kiosk)]
    kiosk.visitor.lock()
    kiosk.arrive("LOCKED")
    wrong += [f"LOCKED: {one}" for one in faults(kiosk)]
    assert wrong == []


def test_after_a_campaigns_last_day_nobody_signs_and_the_volunteer_reads_why(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    days = (office().pack.campaign.dates.closes - date(1970, 1, 1)).days + 2
    with open_stand(tmp_path / "stand", now=lambda: days * 86_400.0) as stand:
        pin.set_pin(stand.data, PIN)
        kiosk = Kiosk(stand, (1280, 800))
        try:
            kiosk.arrive("NOT_NOW")
            enter_pin(kiosk)
            texts = [str(item.property("text")) for item in kiosk.items()]
            assert "Not ready" in texts
            assert any("the time to sign is over" in text for text in texts)
            assert kiosk.opened.warnings == []
        finally:
            kiosk.opened.close()
