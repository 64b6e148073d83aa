"""Themes and text sizes: on every screen, for one visitor; kept for the stand only by a volunteer."""

from collections.abc import Callable

import pytest

from tests.ui.conftest import Kiosk
from ui.stand import motion
from ui.stand.look import Look, pixels_per_mm


def ground(kiosk: Kiosk) -> str:
    return str(kiosk.opened.window.property("color").name()).upper()


@pytest.mark.parametrize("screen", ["ATTRACT", "READ", "DETAILS", "CONSENTS", "CHECK"])
def test_text_size_and_theme_can_be_turned_on_every_screen(kiosk: Kiosk, screen: str) -> None:
    kiosk.go(screen)
    for colour in ("#FFFFFF", "#000000", "#F2F0EB"):
        kiosk.hands.tap("theme")
        kiosk.hands.wait(colour, lambda colour=colour: ground(kiosk) == colour)
    for step in (1.25, 1.5, 1.0):
        kiosk.hands.tap("text size")
        kiosk.hands.wait(f"text of {step}", lambda step=step: kiosk.opened.look.step == step)
    assert kiosk.hands.screen == screen


def test_the_next_visitor_finds_the_stand_as_it_was(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.hands.tap("theme")
    kiosk.hands.tap("text size")
    kiosk.hands.tap("restart")
    kiosk.arrive("ATTRACT")
    assert (kiosk.opened.look.theme, kiosk.opened.look.step) == ("light", 1.0)


def test_what_somebody_chose_on_the_poster_is_forgotten_in_a_while_and_kept_while_they_read(kiosk: Kiosk) -> None:
    look = kiosk.opened.look
    kiosk.hands.tap("theme")
    kiosk.hands.wait("the clock", look._forgetting.isActive)
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    assert not look._forgetting.isActive()
    assert look.theme == "sunlight"
    kiosk.visitor.restart()
    kiosk.arrive("ATTRACT")
    kiosk.hands.tap("text size")
    kiosk.hands.wait("larger text", lambda: look.step == 1.25)
    look._forgetting.timeout.emit()
    assert look.step == 1.0


def test_a_theme_kept_by_a_volunteer_is_there_for_every_visitor_and_after_a_restart(kiosk: Kiosk) -> None:
    kiosk.opened.look.keepNextTheme()
    kiosk.go("READ")
    kiosk.hands.tap("theme")
    kiosk.hands.wait("black", lambda: ground(kiosk) == "#000000")
    kiosk.visitor.restart()
    kiosk.arrive("ATTRACT")
    assert ground(kiosk) == "#FFFFFF"
    assert Look(kiosk.stand.store, None).theme == "sunlight"


def test_a_nonsense_theme_in_the_store_counts_as_none(kiosk: Kiosk) -> None:
    kiosk.stand.store.remember("theme", "plaid")
    assert Look(kiosk.stand.store, None).theme == "light"


@pytest.mark.parametrize(("said", "expected"), [("0.25", 4.0), ("", 149 / 25.4), ("0", 149 / 25.4), ("9", 149 / 25.4)])
def test_a_millimetre_is_as_large_as_it_is_said_to_be(
    monkeypatch: pytest.MonkeyPatch, said: str, expected: float
) -> None:
    monkeypatch.setenv("KIOSK_MM_PER_PX", said)
    assert pixels_per_mm(None) == pytest.approx(expected)


@pytest.mark.parametrize(("said", "expected"), [("1", True), ("0", False)])
def test_less_motion_can_be_asked_for(monkeypatch: pytest.MonkeyPatch, said: str, expected: bool) -> None:
    monkeypatch.setenv("KIOSK_REDUCED_MOTION", said)
    assert motion.wants_less_motion() is expected


def test_where_less_motion_is_asked_for_screens_cut_and_the_line_stands(
    make_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_REDUCED_MOTION", "1")
    kiosk = make_kiosk()
    kiosk.visitor.chooseLanguage("en")
    assert kiosk.hands.screen == "READ"
    assert not kiosk.opened.window.property("busy")
