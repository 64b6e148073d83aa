"""Somebody locks the stand: what was entered is wiped, and nobody signs until a volunteer comes."""

import pytest

from kiosk.campaign import Campaign, read_folder
from kiosk.stand.screens import PIN_SECONDS, STAFF_SECONDS, Screen
from tests.journeys.person import ROBIN, Person
from tests.kit import BUNDLED


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return read_folder(BUNDLED)


@pytest.fixture
def person(campaign: Campaign) -> Person:
    return Person(campaign)


def test_a_lock_wipes_the_entry_and_waits_for_ever(person: Person) -> None:
    person.goes_to_the_form()
    person.types(**ROBIN)
    person.journey.lock(person.now)
    person.sees(Screen.LOCKED)
    assert "Robin" not in str(vars(person.journey))
    person.waits(3600)
    person.sees(Screen.LOCKED)
    for step in (person.journey.read, person.journey.want_to_sign, person.journey.begin_withdrawal):
        step()
        person.sees(Screen.LOCKED)
    person.journey.sign(person.now)
    assert person.signed == []


def test_only_the_pin_opens_it_again(person: Person) -> None:
    person.journey.lock(person.now)
    person.journey.show_staff(Screen.PANEL, person.now)
    person.sees(Screen.LOCKED)
    person.journey.show_staff(Screen.PIN, person.now)
    person.journey.show_staff(Screen.ATTRACT, person.now)  # the volunteer gives up
    person.sees(Screen.LOCKED)
    person.journey.show_staff(Screen.PIN, person.now)
    person.waits(PIN_SECONDS)
    person.sees(Screen.LOCKED)
    person.journey.show_staff(Screen.PIN, person.now)
    person.journey.show_staff(Screen.PANEL, person.now)
    person.journey.show_staff(Screen.ATTRACT, person.now)
    person.is_forgotten()
    assert not person.journey.locked


def test_a_volunteer_who_walks_away_from_the_panel_leaves_it_as_it_was_opened(person: Person) -> None:
    person.journey.lock(person.now)
    person.journey.show_staff(Screen.PIN, person.now)
    person.journey.show_staff(Screen.PANEL, person.now)
    person.waits(STAFF_SECONDS)
    person.sees(Screen.ATTRACT)


def test_a_pause_begins_at_the_panel(person: Person) -> None:
    person.journey.show_staff(Screen.PIN, person.now)
    person.journey.show_staff(Screen.PANEL, person.now)
    person.journey.lock(person.now)
    person.sees(Screen.LOCKED)


def test_a_locked_pin_pad_stays_where_it_is_when_somebody_locks_again(person: Person) -> None:
    person.journey.lock(person.now)
    person.journey.show_staff(Screen.PIN, person.now)
    person.journey.lock(person.now)
    person.sees(Screen.PIN)
