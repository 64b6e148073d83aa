"""A volunteer's practice: it looks like signing, and nothing of it reaches a stand."""

from kiosk.slip import normalise
from kiosk.stand.rehearsal import EXAMPLE, rehearse
from kiosk.stand.screens import Screen
from tests.kit import draft, office


def begin(language="en"):
    return rehearse([office().pack.campaign], language, 5.0)


def sign(journey, values):
    journey.want_to_sign()
    for name, value in values.items():
        journey.type(name, value)
    journey.finish_details()
    journey.finish_consents()
    journey.sign(6.0)


def test_a_rehearsal_begins_with_the_petition_in_the_language_of_the_panel():
    journey = begin("de")
    assert (journey.screen, journey.draft.language) == (Screen.READ, "de")


def test_signing_shows_an_example_that_no_stand_takes_for_a_code():
    journey = begin()
    sign(journey, draft().values)
    assert journey.screen is Screen.THANKS
    assert list(journey.slips.values()) == [EXAMPLE]
    assert normalise(EXAMPLE.code) is None
    journey.undo(7.0)
    assert journey.screen is Screen.UNDONE


def test_what_is_mistyped_is_shown_as_to_a_visitor():
    journey = begin()
    sign(journey, {**draft().values, "email": "nobody"})
    assert journey.screen is Screen.DETAILS
    assert "email" in journey.problems


def test_a_rehearsal_ends_by_itself():
    journey = begin()
    journey.tick(5.0 + 181.0)
    assert journey.screen is Screen.ATTRACT
