"""Draft -> Signature, and what an opened signature is judged by."""

from typing import Any

import pytest

from kiosk.campaign import Campaign, read_files
from kiosk.errors import Invalid
from kiosk.format.row import SignatureBody, encode_row, encode_signature
from kiosk.signature import Draft, Signature, consents_to_ask, problems_of, validate
from kiosk.slip import new_code
from tests.campaign_kit import files


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return read_files(files())


def draft(
    consents: dict[str, bool] | None = None, age: bool | None = True, language: str = "de", **values: str
) -> Draft:
    typed = {"given_name": "Robin", "family_name": "Sample", "postal_code": "1010", "country": "AT"}
    return Draft({**typed, **values}, consents or {}, language, age_confirmed=age)


def problems(made: Draft, campaign: Campaign) -> dict[str, str]:
    with pytest.raises(Invalid) as caught:
        validate(made, campaign)
    return caught.value.problems


def test_a_complete_draft_becomes_a_signature(campaign: Campaign) -> None:
    made = validate(draft({"updates": True}, given_name=" Robin ", email="robin@Stand.example"), campaign)
    assert (made.given_name, made.family_name, made.postal_code, made.country) == ("Robin", "Sample", "1010", "AT")
    assert (made.email, made.phone, made.city, made.birth_date) == ("robin@stand.example", None, None, None)
    assert (made.language, made.consents, made.assisted, made.age_confirmed) == ("de", ("updates",), False, True)


def test_a_full_name_stands_in_the_family_name() -> None:
    text = files('name = "given_name"', 'name = "full_name"')["campaign.toml"].decode()
    text = text.replace('[[fields]]\nname = "family_name"\nrequired = true\n', "")
    campaign = read_files({**files(), "campaign.toml": text.encode()})
    typed = {"full_name": "Robin Sample", "postal_code": "1010", "country": "AT"}
    made = validate(Draft(typed, language="en", age_confirmed=True), campaign)
    assert (made.given_name, made.family_name) == (None, "Robin Sample")
    assert problems(Draft({**typed, "full_name": ""}, language="en", age_confirmed=True), campaign) == {
        "full_name": "missing"
    }


def test_all_problems_are_named_at_once(campaign: Campaign) -> None:
    made = draft(age=None, language="fr", given_name="", family_name="=1+1", postal_code="1", email="robin@", phone="1")
    assert problems(made, campaign) == {
        "given_name": "missing",
        "family_name": "bad_start",
        "postal_code": "unknown",
        "email": "unfinished",
        "phone": "invalid",
        "age": "unanswered",
        "language": "unknown",
    }


def test_problems_never_hold_what_was_typed(campaign: Campaign) -> None:
    with pytest.raises(Invalid) as caught:
        validate(draft(family_name="=Secretname", email="secret@"), campaign)
    assert "ecret" not in str(caught.value) + repr(caught.value)


def test_what_is_optional_may_be_left_out(campaign: Campaign) -> None:
    assert validate(draft(email="  ", phone=""), campaign).email is None


def test_a_country_left_empty_is_the_campaigns_own(campaign: Campaign) -> None:
    assert validate(draft(country=" "), campaign).country == "AT"
    assert problems(draft(country="Atlantis"), campaign) == {"country": "unknown"}


def test_the_chosen_country_rules_postal_code_and_phone(campaign: Campaign) -> None:
    made = validate(draft(country="Germany", postal_code="10115", phone="030 901820"), campaign)
    assert (made.country, made.postal_code, made.phone) == ("DE", "10115", "+4930901820")


def test_too_young_is_no_error_of_typing(campaign: Campaign) -> None:
    assert problems(draft(age=False), campaign) == {"age": "too_young"}


def test_a_campaign_that_does_not_ask_for_the_age_keeps_none() -> None:
    text = files()["campaign.toml"].decode().replace("minimum_age = 16\n", "")
    campaign = read_files({**files(), "campaign.toml": text.encode()})
    assert validate(draft(age=None), campaign).age_confirmed is None
    assert validate(draft(age=True), campaign).age_confirmed is None


def test_what_nobody_asked_for_is_not_collected(campaign: Campaign) -> None:
    assert problems(draft(city="Wien"), campaign) == {"city": "not_asked"}
    assert problems(draft(nonsense="x"), campaign) == {"nonsense": "not_asked"}
    assert problems(draft({"sell": True}), campaign) == {"sell": "not_asked"}
    assert validate(draft(city=""), campaign).city is None


def test_a_consent_left_untouched_is_not_given(campaign: Campaign) -> None:
    assert validate(draft(email="robin@stand.example"), campaign).consents == ()
    assert validate(draft({"updates": False}), campaign).consents == ()


def test_who_wants_to_be_written_to_needs_a_way(campaign: Campaign) -> None:
    assert problems(draft({"updates": True}), campaign) == {"email": "missing"}
    assert problems(draft({"updates": True}, email="robin@"), campaign) == {"email": "unfinished"}
    assert validate(draft({"updates": True}, phone="0664 1234567"), campaign).consents == ("updates",)
    assert consents_to_ask(draft(), campaign) == ()
    assert [each.id for each in consents_to_ask(draft(email="x"), campaign)] == ["updates"]


def test_nothing_personal_has_a_repr(campaign: Campaign) -> None:
    made = draft(given_name="Secretname")
    assert "Secretname" not in repr(made) + repr(validate(made, campaign)) + str(made)


def test_a_wiped_draft_is_empty() -> None:
    made = draft({"updates": True}, email="robin@stand.example")
    made.assisted = True
    made.wipe()
    assert (made.values, made.consents, made.language, made.assisted, made.age_confirmed) == ({}, {}, "", False, None)


# --- after opening ----------------------------------------------------------------------------------------


def body(**changes: Any) -> SignatureBody:
    fields = {
        "given_name": "Robin", "family_name": "Sample", "email": "robin@stand.example", "postal_code": "1010",
        "city": None, "country": "AT", "phone": None, "street": None, "birth_date": None, "age_confirmed": True,
        "strokes": None, "language": "de", "hour": 12, "consents": ("updates",), "assisted": False, "slip": new_code(),
    }  # fmt: skip
    return SignatureBody(**{**fields, **changes})


def test_what_a_stand_validated_is_sound(campaign: Campaign) -> None:
    made: Signature = validate(draft({"updates": True}, email="robin@stand.example", phone="0664 1234567"), campaign)
    names = SignatureBody.__struct_fields__
    known = {name: getattr(made, name) for name in names if name not in ("hour", "slip")}
    assert problems_of(SignatureBody(**known, hour=0, slip=new_code())) == {}


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+Ann", "Robin 😀", "Zoe\u0301", "O", "李"])
def test_texts_that_are_only_texts_pass(text: str) -> None:
    assert problems_of(body(given_name=text, city=text)) == {}


HOSTILE: list[tuple[str, Any, str]] = [
    ("family_name", "", "missing"),
    ("family_name", "  ", "missing"),
    ("family_name", "A\x00B", "bad_character"),
    ("family_name", "A\u202eB", "bad_character"),
    ("given_name", "A\u2066B", "bad_character"),
    ("given_name", "\ud800A", "bad_character"),
    ("given_name", "", "bad_character"),
    ("given_name", "A\u200bB", "bad_character"),
    ("family_name", "x" * 3000, "too_long"),
    ("city", "x" * 101, "too_long"),
    ("city", "\n", "bad_character"),
    ("street", "A\x07", "bad_character"),
    ("email", "x" * 255 + "@stand.example", "too_long"),
    ("email", "robin", "invalid"),
    ("email", "robin@stand", "invalid"),
    ("email", "ro bin@stand.example", "invalid"),
    ("email", "robin@stand.example\x00", "bad_character"),
    ("email", " robin@stand.example", "invalid"),
    ("postal_code", "1" * 17, "unknown"),
    ("postal_code", "10\x0010", "bad_character"),
    ("postal_code", "=1010", "unknown"),
    ("postal_code", "", "unknown"),
    ("country", "XX", "unknown"),
    ("country", "at", "unknown"),
    ("country", "", "unknown"),
    ("phone", "0664", "invalid"),
    ("phone", "+43 664", "invalid"),
    ("phone", "+4366412345678901234", "invalid"),
    ("birth_date", "1984-02-30", "invalid"),
    ("strokes", "<svg>", "invalid"),
    ("strokes", "M" * 1501, "invalid"),
    ("language", "xx-yy", "unknown"),
    ("language", "x" * 3000, "unknown"),
    ("language", "", "unknown"),
    ("hour", -1, "invalid"),
    ("hour", 2**70, "invalid"),
    ("consents", ("a", "a"), "invalid"),
    ("consents", tuple(f"c{number}" for number in range(9)), "invalid"),
    ("consents", ("=1",), "invalid"),
    ("slip", "", "invalid"),
    ("slip", "7K2M9QX4TB", "invalid"),
    ("slip", "x" * 3000, "invalid"),
    ("slip", "7k2m9qx4tbh", "invalid"),
]


@pytest.mark.parametrize(("name", "value", "code"), HOSTILE)
def test_a_hostile_plaintext_is_named_and_never_raises(name: str, value: Any, code: str) -> None:
    assert problems_of(body(**{name: value})) == {name: code}


def test_someone_too_young_does_not_count() -> None:
    assert problems_of(body(age_confirmed=False)) == {"age": "too_young"}
    assert problems_of(body(age_confirmed=None)) == {}


def test_the_longest_signature_fits_one_record(campaign: Campaign) -> None:
    longest = body(
        given_name="𠀀" * 100, family_name="𠀀" * 100, city="𠀀" * 100, street="𠀀" * 100,
        email="ö" * 120 + "@stand.example",
        postal_code="1" * 16, phone="+" + "4" * 15, birth_date="1984-02-29", strokes="M0 0l1 1" + " 1 1-1-1" * 186,
        language="zh-Hans",
        consents=tuple(f"{'c' * 23}{number}" for number in range(8)),
    )  # fmt: skip
    assert problems_of(longest) == {}
    assert len(encode_row(1, 0, encode_signature(longest))) <= 4064
