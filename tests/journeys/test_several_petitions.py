"""A stand with several petitions, as storyboards: each is read and decided on by itself, the details come once."""

import pytest

from kiosk.campaign import Field, read_folder
from kiosk.stand.screens import POSTER_SECONDS, Screen
from tests.journeys.person import CODES, ROBIN, Person
from tests.kit import BUNDLED


@pytest.fixture
def person() -> Person:
    """Three petitions: one as it is bundled; one with a phone and from 16; one with a full name and no contact."""
    first = read_folder(BUNDLED)
    second = first.model_copy(
        update={
            "id": "two",
            "minimum_age": 16,
            "fields_": (*first.fields, Field(name="phone")),
            "languages": ("ar", "en"),
        }
    )
    third = first.model_copy(
        update={"id": "three", "minimum_age": 18, "fields_": (Field(name="full_name", required=True),), "consents": ()}
    )
    return Person(first, second, third)


def reads(person: Person, *places: int, language: str = "en") -> None:
    person.journey.choose_language(language)
    person.sees(Screen.CHOOSE)
    for place in places:
        person.journey.add(place)
    person.journey.read()
    person.sees(Screen.READ)


def types_and_goes_on(person: Person) -> None:
    person.sees(Screen.DETAILS)
    person.types(**ROBIN, phone="+43 1 5880050")
    person.journey.finish_details()
    person.sees(Screen.CONSENTS)


def test_one_signs_three_petitions_in_arabic_with_the_details_entered_once(person: Person) -> None:
    reads(person, 0, 1, 2, language="ar")
    for place in range(3):
        assert person.journey.place == place
        person.journey.want_to_sign()
    assert [field.name for field in person.journey.fields] == [
        "given_name", "family_name", "postal_code", "country", "email", "phone",
    ]  # fmt: skip
    types_and_goes_on(person)
    assert [question.key for question in person.journey.questions()] == ["0/updates", "1/updates"]
    person.journey.choose("1/updates", True)
    person.journey.answer_age(16, True)
    person.journey.answer_age(18, True)
    person.journey.finish_consents()
    person.sees(Screen.CHECK)
    person.journey.sign(person.now)
    person.sees(Screen.THANKS)
    first, second, third = person.signed
    assert first["values"] == ROBIN | {"country": "AT"}  # nobody gets the phone number but who asked for it
    assert second["values"] == ROBIN | {"country": "AT", "phone": "+43 1 5880050"}
    assert third["values"] == {"full_name": "Robin Sample"}
    assert [each["consents"] for each in person.signed] == [{}, {"updates": True}, {}]
    assert [each["age_confirmed"] for each in person.signed] == [None, True, True]
    assert [each["language"] for each in person.signed] == ["ar", "ar", "ar"]
    assert [slip.code for slip in person.journey.slips.values()] == list(CODES)
    person.journey.restart(person.now)
    person.is_forgotten()


def test_a_petition_without_the_visitors_language_is_sealed_with_the_one_it_was_read_in(person: Person) -> None:
    reads(person, 0, 1, language="de")
    person.journey.want_to_sign()
    person.journey.want_to_sign()
    types_and_goes_on(person)
    person.journey.answer_age(16, True)
    person.journey.finish_consents()
    person.journey.sign(person.now)
    assert [each["language"] for each in person.signed] == ["de", "ar"]


def test_what_one_does_not_want_after_reading_is_not_asked_about_and_not_signed(person: Person) -> None:
    reads(person, 0, 1)
    person.journey.want_to_sign()
    person.journey.not_for_me(person.now)
    person.sees(Screen.DETAILS)
    assert "phone" not in {field.name for field in person.journey.fields}
    assert person.journey.bundle.ages == ()
    assert person.journey.owned  # one petition alone gives its colour
    person.types(**ROBIN)
    person.journey.finish_details()
    person.journey.finish_consents()
    person.journey.sign(person.now)
    assert list(person.journey.slips) == [0]


def test_who_wants_none_of_them_is_back_at_the_poster(person: Person) -> None:
    reads(person, 0, 2)
    person.journey.not_for_me(person.now)
    person.sees(Screen.READ)
    person.journey.not_for_me(person.now)
    person.is_forgotten()


def test_nothing_is_read_before_something_was_added(person: Person) -> None:
    person.journey.read()
    person.journey.read()
    person.sees(Screen.CHOOSE)
    person.journey.add(1)
    person.journey.add(1)
    person.journey.add(7)
    person.journey.read()
    person.sees(Screen.CHOOSE)


def test_one_goes_back_and_takes_a_petition_out_again(person: Person) -> None:
    reads(person, 0, 1)
    person.journey.want_to_sign()
    person.journey.want_to_sign()
    person.sees(Screen.DETAILS)
    person.types(**ROBIN, phone="+43 1 5880050")
    for _ in range(3):
        person.journey.back(person.now)
    person.sees(Screen.CHOOSE)
    person.journey.add(1)
    person.journey.read()
    person.journey.want_to_sign()
    person.sees(Screen.DETAILS)
    person.journey.finish_details()
    person.journey.finish_consents()
    person.journey.sign(person.now)
    (only,) = person.signed
    assert "phone" not in only["values"]


def test_who_is_too_young_for_one_petition_signs_the_others(person: Person) -> None:
    reads(person, 0, 1, 2)
    for _ in range(3):
        person.journey.want_to_sign()
    types_and_goes_on(person)
    person.journey.answer_age(16, True)
    person.journey.finish_consents()
    assert person.journey.problems == {"age": "unanswered"}
    person.journey.answer_age(18, False)
    person.journey.finish_consents()
    person.sees(Screen.CHECK)
    assert list(person.journey.signable.campaigns) == [0, 1]
    person.journey.sign(person.now)
    assert len(person.signed) == 2


def test_a_full_disk_signs_none_and_the_second_try_all(person: Person) -> None:
    reads(person, 0, 1)
    person.journey.want_to_sign()
    person.journey.want_to_sign()
    types_and_goes_on(person)
    person.journey.answer_age(16, True)
    person.journey.finish_consents()
    person.disk_is_full = True
    person.journey.sign(person.now)
    person.sees(Screen.TROUBLE)
    assert person.signed == []
    person.disk_is_full = False
    person.journey.sign(person.now)
    assert len(person.signed) == 2


def test_undo_takes_all_of_them_back_and_a_code_goes_to_every_organisation(person: Person) -> None:
    reads(person, 0, 1)
    person.journey.want_to_sign()
    person.journey.want_to_sign()
    types_and_goes_on(person)
    person.journey.answer_age(16, True)
    person.journey.finish_consents()
    person.journey.sign(person.now)
    person.journey.undo(person.now)
    assert person.withdrawn == [{0: CODES[0], 1: CODES[1]}]
    person.journey.restart(person.now)
    person.journey.begin_withdrawal()
    person.journey.type_code("00000000011")
    person.journey.send_code(person.now)
    assert person.withdrawn[1] == dict.fromkeys(range(3), "00000000011")


def test_the_poster_shows_each_petition_for_a_while(person: Person) -> None:
    seen = set()
    for _ in range(3):
        person.waits(POSTER_SECONDS)
        seen.add(person.journey.place)
    assert seen == {0, 1, 2}
