"""The age question, a volunteer who types, a queue, and every mistake a form can take: as storyboards."""

import pytest

from kiosk.campaign import Campaign, Field, read_folder
from kiosk.stand.screens import PARTING_SECONDS, TYPING_SECONDS, WARNING_SECONDS, Screen
from tests.journeys.person import ROBIN, Person
from tests.kit import BUNDLED

EVERY_FIELD = (
    "given_name",
    "family_name",
    "email",
    "postal_code",
    "city",
    "country",
    "phone",
    "street",
    "birth_date",
    "strokes",
)


@pytest.fixture(scope="module")
def bundled() -> Campaign:
    return read_folder(BUNDLED)


@pytest.fixture
def person(bundled: Campaign) -> Person:
    return Person(bundled.model_copy(update={"minimum_age": 16}))


def goes_to_the_questions(person: Person, **changes: str) -> None:
    person.goes_to_the_form()
    person.types(**ROBIN | changes)
    person.journey.finish_details()
    person.sees(Screen.CONSENTS)


def test_someone_of_sixteen_says_so_and_signs(person: Person) -> None:
    goes_to_the_questions(person)
    person.journey.answer_age(16, True)
    person.journey.finish_consents()
    person.sees(Screen.CHECK)
    person.journey.sign(person.now)
    assert person.signed[0]["age_confirmed"] is True


def test_someone_too_young_is_thanked_and_nothing_is_kept(person: Person) -> None:
    person.journey.choose_language("de")
    person.journey.want_to_sign()
    person.types(**ROBIN)
    person.journey.finish_details()
    person.journey.choose("updates", True)
    person.journey.answer_age(16, False)
    person.journey.finish_consents()
    person.sees(Screen.TOO_YOUNG)
    assert person.journey.too_young_for == 16
    assert {name for name, value in person.journey.draft.values.items() if value} == {"country"}
    assert person.journey.draft.language == "de"
    person.journey.sign(person.now)
    assert person.signed == []
    person.waits(PARTING_SECONDS)
    person.is_forgotten()


def test_the_age_has_to_be_answered_and_is_asked_without_an_email_too(person: Person) -> None:
    goes_to_the_questions(person, email="")
    person.journey.finish_consents()
    person.sees(Screen.CONSENTS)
    assert person.journey.problems == {"age": "unanswered"}
    person.journey.answer_age(16, True)
    assert person.journey.problems == {}
    person.journey.finish_consents()
    person.sees(Screen.CHECK)
    person.journey.change("age")
    person.sees(Screen.CONSENTS)


def test_an_answered_age_alone_is_warned_about_before_it_is_wiped(person: Person) -> None:
    goes_to_the_questions(person)
    for name in ROBIN:
        person.types(**{name: ""})
    person.journey.answer_age(16, True)
    person.waits(TYPING_SECONDS)
    person.sees(Screen.WARNING)
    person.waits(WARNING_SECONDS)
    person.is_forgotten()


def test_a_volunteer_types_and_the_record_says_so_but_not_the_next_one(bundled: Campaign) -> None:
    person = Person(bundled)
    person.journey.show_staff(Screen.PIN, person.now)
    person.journey.assist(person.now)
    person.sees(Screen.PIN)  # only from behind the PIN
    person.journey.show_staff(Screen.PANEL, person.now)
    person.journey.assist(person.now)
    person.sees(Screen.READ)
    assert not person.journey.begun
    person.journey.want_to_sign()
    person.types(**ROBIN)
    person.journey.finish_details()
    person.journey.finish_consents()
    person.journey.sign(person.now)
    assert person.signed[0]["assisted"] is True
    person.journey.restart(person.now)
    person.goes_to_the_check()
    person.journey.sign(person.now)
    assert person.signed[1]["assisted"] is False


def test_a_queue_of_thirty_and_nobody_sees_the_one_before(person: Person) -> None:
    for number in range(30):
        person.is_forgotten()
        person.goes_to_the_form()
        person.types(
            **ROBIN | {"given_name": f"Robin{'abcdefghij'[number % 10]}", "email": "" if number % 3 else ROBIN["email"]}
        )
        if number % 5 == 4:  # every fifth just leaves
            person.journey.restart(person.now)
            continue
        person.journey.finish_details()
        person.journey.answer_age(16, number % 7 != 6)
        person.journey.finish_consents()
        person.journey.sign(person.now)
        person.journey.restart(person.now)
    person.is_forgotten()
    names = [each["values"]["given_name"] for each in person.signed]
    assert names == [f"Robin{'abcdefghij'[n % 10]}" for n in range(30) if n % 5 != 4 and n % 7 != 6]


def test_wrong_input_in_every_field_is_named_and_kept(bundled: Campaign) -> None:
    person = Person(
        bundled.model_copy(update={"fields_": tuple(Field(name=name, required=True) for name in EVERY_FIELD)})
    )
    person.goes_to_the_form()
    person.types(country="")
    person.journey.finish_details()
    assert person.journey.problems == dict.fromkeys((name for name in EVERY_FIELD if name != "country"), "missing")
    wrong = {
        "given_name": "@Robin", "family_name": "x" * 101, "email": "robin@stand", "postal_code": "1", "city": "42",
        "country": "Atlantis", "phone": "12", "street": "=1", "birth_date": "31.02.1984", "strokes": "M1 1",
    }  # fmt: skip
    person.types(**wrong)
    person.journey.finish_details()
    person.sees(Screen.DETAILS)
    assert person.journey.problems == {
        "given_name": "bad_start", "family_name": "too_long", "email": "unfinished", "postal_code": "unknown",
        "city": "invalid", "country": "unknown", "phone": "invalid", "street": "bad_start", "birth_date": "invalid",
        "strokes": "invalid",
    }  # fmt: skip
    assert person.journey.draft.values == wrong
    person.types(
        **ROBIN, city="Wien", country="AT", phone="+43 1 5880050", street="Ring 1", birth_date="1984-02-29",
        strokes="M1 1l2 2",
    )  # fmt: skip
    person.journey.finish_details()
    assert person.journey.problems == {}
    person.sees(Screen.CONSENTS)
