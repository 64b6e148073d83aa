"""People at the stand, as storyboards: each is led through the screens without a display, a disk or a clock."""

import pytest

from kiosk.campaign import Campaign, read_folder
from kiosk.errors import NotStored
from kiosk.signature import Draft
from kiosk.slip import Slip
from kiosk.stand.screens import (
    READING_SECONDS,
    THANKS_SECONDS,
    TROUBLE_SECONDS,
    TYPING_SECONDS,
    WARNING_SECONDS,
    Screen,
)
from tests.journeys.person import ROBIN, Person
from tests.kit import BUNDLED


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return read_folder(BUNDLED)


@pytest.fixture
def person(campaign: Campaign) -> Person:
    return Person(campaign)


def test_one_reads_signs_in_german_and_makes_room_for_the_next(person: Person) -> None:
    person.journey.choose_language("de")
    person.sees(Screen.READ)
    person.journey.want_to_sign()
    person.types(**ROBIN)
    person.journey.finish_details()
    person.journey.choose("updates", True)
    person.journey.finish_consents()
    person.journey.sign(person.now)
    person.sees(Screen.THANKS)
    assert list(person.journey.slips.values()) == [Slip("7K2M9QX4TBH")]
    assert person.signed[0]["language"] == "de"
    assert person.signed[0]["values"] == ROBIN | {"country": "AT"}
    assert person.signed[0]["consents"] == {"updates": True}
    assert person.journey.draft.values == {}  # the thank-you screen has nothing left to show
    person.journey.restart(person.now)
    person.is_forgotten()


def test_one_reads_as_long_as_someone_touches_the_text_and_then_the_poster_returns_in_silence(person: Person) -> None:
    person.journey.read()
    for _ in range(10):
        person.waits(READING_SECONDS - 1)
        person.sees(Screen.READ)
        person.journey.touch(person.now)
    person.waits(READING_SECONDS)
    person.is_forgotten()


def test_one_walks_away_half_way_and_nothing_is_left_for_the_queue(person: Person) -> None:
    person.goes_to_the_form()
    person.types(given_name="Robin")
    person.waits(TYPING_SECONDS)
    person.sees(Screen.WARNING)
    person.waits(WARNING_SECONDS)
    person.is_forgotten()


def test_an_empty_form_returns_without_a_warning(person: Person) -> None:
    person.goes_to_the_form()
    person.waits(READING_SECONDS - 1)
    person.sees(Screen.DETAILS)
    person.waits(1)
    person.is_forgotten()


def test_one_needs_more_time_again_and_again(person: Person) -> None:
    person.goes_to_the_form()
    person.types(given_name="Robin")
    for _ in range(15):
        person.waits(TYPING_SECONDS + WARNING_SECONDS - 1)
        person.sees(Screen.WARNING)
        assert person.journey.seconds_left(person.now) == 1
        person.journey.need_more_time(person.now)
        person.sees(Screen.DETAILS)
    assert person.journey.draft.values["given_name"] == "Robin"


def test_during_the_warning_only_its_button_counts(person: Person) -> None:
    person.goes_to_the_form()
    person.types(given_name="Robin")
    person.waits(TYPING_SECONDS)
    person.waits(WARNING_SECONDS / 2)
    person.journey.touch(person.now)
    person.waits(WARNING_SECONDS / 2)
    person.is_forgotten()


def test_reading_on_after_typing_is_not_hurried_but_ends_in_a_warning(person: Person) -> None:
    person.goes_to_the_form()
    person.types(given_name="Robin")
    person.journey.back(person.now)
    person.sees(Screen.READ)
    person.waits(READING_SECONDS - 1)
    person.sees(Screen.READ)
    person.waits(1)
    person.sees(Screen.WARNING)


def test_a_double_tap_is_one_signature(person: Person) -> None:
    person.goes_to_the_check()
    person.journey.sign(person.now)
    person.journey.sign(person.now)
    assert len(person.signed) == 1
    person.sees(Screen.THANKS)


def test_a_tap_while_the_first_is_being_stored_is_ignored(campaign: Campaign) -> None:
    stored = []

    def sign(draft: Draft) -> Slip:
        person.journey.sign(person.now)  # the finger comes down again before the disk has answered
        stored.append(draft.values["given_name"])
        return Slip("7K2M9QX4TBH")

    person = Person(campaign, sign=sign)
    person.goes_to_the_check()
    person.journey.sign(person.now)
    assert stored == ["Robin"]


def test_a_full_disk_keeps_the_draft_and_the_second_try_signs(campaign: Campaign) -> None:
    answers: list[Exception | Slip] = [NotStored("not stored"), NotStored("not stored"), Slip("7K2M9QX4TBH")]

    def sign(draft: Draft) -> Slip:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    person = Person(campaign, sign=sign)
    person.goes_to_the_check()
    person.journey.sign(person.now)
    person.sees(Screen.TROUBLE)
    assert person.journey.slips == {}
    person.journey.sign(person.now)
    person.sees(Screen.TROUBLE)
    assert person.journey.draft.values["given_name"] == "Robin"
    person.journey.sign(person.now)
    person.sees(Screen.THANKS)


def test_trouble_leaves_time_to_fetch_the_volunteer_and_then_warns(campaign: Campaign) -> None:
    def sign(draft: Draft) -> Slip:
        raise NotStored("not stored")

    person = Person(campaign, sign=sign)
    person.goes_to_the_check()
    person.journey.sign(person.now)
    person.waits(TROUBLE_SECONDS - 1)
    person.sees(Screen.TROUBLE)
    person.waits(1)
    person.sees(Screen.WARNING)
    person.journey.need_more_time(person.now)
    person.sees(Screen.TROUBLE)


def test_the_slip_stays_for_a_photo_and_then_makes_room(person: Person) -> None:
    person.goes_to_the_check()
    person.journey.sign(person.now)
    person.waits(THANKS_SECONDS - 1)
    person.sees(Screen.THANKS)
    person.waits(1)
    person.is_forgotten()


def test_mistakes_are_named_and_what_was_typed_stays(person: Person) -> None:
    person.goes_to_the_form()
    person.types(given_name="=Robin", postal_code="10", email="robin@stand")
    person.journey.finish_details()
    person.sees(Screen.DETAILS)
    assert person.journey.problems == {
        "given_name": "bad_start",
        "family_name": "missing",
        "postal_code": "unknown",
        "email": "unfinished",
    }
    assert person.journey.draft.values["email"] == "robin@stand"
    person.types(**ROBIN)
    person.journey.finish_details()
    assert person.journey.problems == {}
    person.sees(Screen.CONSENTS)


def test_a_mistyped_address_is_asked_about_once_and_never_refused(person: Person) -> None:
    journey = person.journey
    person.goes_to_the_form()
    person.types(**ROBIN | {"email": "robin@gmial.com"})
    assert journey.suggestion == "", "nobody is interrupted while typing"
    journey.finish_details()
    person.sees(Screen.DETAILS)
    assert (journey.suggestion, journey.problems) == ("robin@gmail.com", {})
    journey.finish_details()  # pressed once more: it is meant
    person.sees(Screen.CONSENTS)
    assert journey.draft.values["email"] == "robin@gmial.com"
    journey.back()
    journey.finish_details()
    person.sees(Screen.CONSENTS)


def test_a_suggested_address_is_taken_or_kept_by_a_touch(person: Person) -> None:
    journey = person.journey
    person.goes_to_the_form()
    person.types(**ROBIN | {"email": "robin@hotmial.com"})
    journey.finish_details()
    journey.keep_mine()
    assert (journey.suggestion, journey.draft.values["email"]) == ("", "robin@hotmial.com")
    person.types(email="robin@gmail.con")
    journey.finish_details()
    journey.use_suggestion()
    assert (journey.suggestion, journey.draft.values["email"]) == ("", "robin@gmail.com")
    journey.finish_details()
    person.sees(Screen.CONSENTS)
    journey.restart(person.now)
    assert "robin" not in str(vars(journey)), "what was suggested is forgotten as well"


def test_without_a_way_to_be_reached_nobody_is_asked_about_letters(person: Person) -> None:
    person.goes_to_the_form()
    person.types(**ROBIN | {"email": ""})
    person.journey.finish_details()
    person.sees(Screen.CHECK)
    person.journey.back()
    person.sees(Screen.DETAILS)


def test_a_yes_goes_with_the_email_that_it_was_given_for(person: Person) -> None:
    person.goes_to_the_form()
    person.types(**ROBIN)
    person.journey.finish_details()
    person.journey.choose("updates", True)
    person.journey.finish_consents()
    person.journey.change("email")
    person.types(email="")
    person.journey.finish_details()
    person.sees(Screen.CHECK)
    person.journey.sign(person.now)
    assert person.signed[0]["consents"] == {}


def test_change_leads_to_one_field_and_straight_back_to_the_check(person: Person) -> None:
    person.goes_to_the_check()
    person.journey.change("postal_code")
    person.sees(Screen.DETAILS)
    assert person.journey.change_first == "postal_code"
    person.types(postal_code="8010")
    person.journey.finish_details()
    person.sees(Screen.CHECK)
    person.journey.change("updates")
    person.sees(Screen.CONSENTS)
    person.journey.choose("updates", False)
    person.journey.finish_consents()
    person.sees(Screen.CHECK)


def test_an_email_added_at_the_check_brings_its_question(person: Person) -> None:
    person.goes_to_the_form()
    person.types(**ROBIN | {"email": ""})
    person.journey.finish_details()
    person.journey.change("email")
    person.types(email=ROBIN["email"])
    person.journey.finish_details()
    person.sees(Screen.CONSENTS)


def test_one_looks_aside_and_comes_back_to_the_same_place(person: Person) -> None:
    person.journey.read()
    for screen in (Screen.PRIVACY, Screen.LANGUAGE):
        person.journey.look_aside(screen)
        person.sees(screen)
        person.journey.look_aside(Screen.PRIVACY)  # nothing opens over it
        person.sees(screen)
        person.journey.back()
        person.sees(Screen.READ)
    person.journey.want_to_sign()
    person.journey.look_aside(Screen.COUNTRY)
    person.journey.choose_country("DE")
    person.sees(Screen.DETAILS)
    assert person.journey.draft.values["country"] == "DE"


def test_back_from_the_petition_forgets(person: Person) -> None:
    person.goes_to_the_form()
    person.types(given_name="Robin")
    person.journey.back(person.now)
    person.journey.back(person.now)
    person.is_forgotten()


def test_the_way_to_the_volunteers_starts_at_the_poster_only(person: Person) -> None:
    person.journey.read()
    person.journey.show_staff(Screen.PIN, person.now)
    person.sees(Screen.READ)
    person.journey.restart(person.now)
    person.journey.show_staff(Screen.PANEL, person.now)
    person.sees(Screen.ATTRACT)
    person.journey.show_staff(Screen.PIN, person.now)
    person.sees(Screen.PIN)
    person.waits(61)
    person.sees(Screen.ATTRACT)


def test_nothing_of_a_visitor_has_a_repr(person: Person) -> None:
    person.goes_to_the_form()
    person.types(**ROBIN)
    assert "Robin" not in repr(person.journey) + repr(person.journey.draft)
