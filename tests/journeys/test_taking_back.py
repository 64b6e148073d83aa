"""Second thoughts, as storyboards: undo on the thank-you screen, and a code that is brought back."""

import pytest

from kiosk.campaign import read_folder
from kiosk.stand.screens import PARTING_SECONDS, THANKS_SECONDS, TYPING_SECONDS, UNDO_SECONDS, Screen
from tests.journeys.person import CODES, Person
from tests.kit import BUNDLED


@pytest.fixture
def person() -> Person:
    return Person(read_folder(BUNDLED))


def signs(person: Person) -> None:
    person.goes_to_the_check()
    person.journey.sign(person.now)
    person.sees(Screen.THANKS)


def test_one_changes_their_mind_at_once_and_the_withdrawal_is_sealed(person: Person) -> None:
    signs(person)
    person.waits(UNDO_SECONDS - 1)
    assert person.journey.seconds_to_undo(person.now) == 1
    person.journey.undo(person.now)
    person.journey.undo(person.now)  # a second tap is too late
    person.sees(Screen.UNDONE)
    assert person.withdrawn == [{0: CODES[0]}]
    assert person.journey.slips == {}
    person.waits(PARTING_SECONDS)
    person.is_forgotten()


def test_after_twenty_seconds_there_is_no_undo_but_still_the_slip(person: Person) -> None:
    signs(person)
    person.waits(UNDO_SECONDS)
    assert person.journey.seconds_to_undo(person.now) == 0
    person.journey.undo(person.now)
    person.sees(Screen.THANKS)
    assert person.withdrawn == []
    assert person.journey.slips
    person.waits(THANKS_SECONDS - UNDO_SECONDS)
    person.is_forgotten()


def test_the_next_person_ends_slip_and_undo_at_once(person: Person) -> None:
    signs(person)
    person.journey.restart(person.now)
    person.is_forgotten()
    person.journey.undo(person.now)
    assert person.withdrawn == []


def test_an_undo_that_the_disk_does_not_take_says_so_and_can_be_tried_again(person: Person) -> None:
    signs(person)
    person.disk_is_full = True
    person.journey.undo(person.now)
    person.sees(Screen.THANKS)
    assert person.journey.undo_failed
    assert person.journey.slips  # the code is still there to take away
    person.disk_is_full = False
    person.journey.undo(person.now)
    person.sees(Screen.UNDONE)


@pytest.mark.parametrize("typed", ["00000000011", " 0000-oooo-oil ", "0000 0000 011"])
def test_a_code_is_sealed_unchecked_however_it_was_typed(person: Person, typed: str) -> None:
    person.journey.begin_withdrawal()
    person.sees(Screen.WITHDRAW)
    person.journey.type_code(typed)
    person.journey.send_code(person.now)
    person.sees(Screen.SENT)  # the same for every code: nobody learns whether it exists
    assert person.withdrawn == [{0: "00000000011"}]
    assert person.journey.code == ""
    person.waits(PARTING_SECONDS)
    person.is_forgotten()


@pytest.mark.parametrize(("typed", "problem"), [("", "missing"), ("   ", "missing"), ("0000000001", "mistyped"),
                                                ("00000000012", "mistyped"), ("no code", "mistyped")])  # fmt: skip
def test_a_mistyped_code_is_told_by_its_check_character_alone(person: Person, typed: str, problem: str) -> None:
    person.journey.begin_withdrawal()
    person.journey.type_code(typed)
    person.journey.send_code(person.now)
    person.sees(Screen.WITHDRAW)
    assert person.journey.problems == {"code": problem}
    assert person.journey.code == typed
    assert person.withdrawn == []


def test_a_code_that_the_disk_does_not_take_stays_to_try_again(person: Person) -> None:
    person.journey.begin_withdrawal()
    person.journey.type_code("00000000011")
    person.disk_is_full = True
    person.journey.send_code(person.now)
    assert person.journey.problems == {"code": "not_stored"}
    person.disk_is_full = False
    person.journey.send_code(person.now)
    person.sees(Screen.SENT)


def test_a_code_left_half_typed_is_warned_about_and_wiped(person: Person) -> None:
    person.journey.begin_withdrawal()
    person.journey.type_code("7K2M")
    person.waits(TYPING_SECONDS)
    person.sees(Screen.WARNING)
    person.journey.need_more_time(person.now)
    person.sees(Screen.WITHDRAW)
    assert person.journey.code == "7K2M"
    person.journey.back(person.now)
    person.is_forgotten()


def test_the_way_to_a_withdrawal_starts_at_the_poster(person: Person) -> None:
    person.journey.read()
    person.journey.begin_withdrawal()
    person.sees(Screen.READ)
