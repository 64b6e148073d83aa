"""What each form field accepts, and how it is tidied. Nothing here says what was typed, only what is wrong with it."""

from __future__ import annotations

import datetime
import re
import unicodedata
from typing import Final, Literal

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from kiosk import strokes
from kiosk.campaign import Campaign
from kiosk.campaign.countries import find_country
from kiosk.postal_codes import tidy_postal_code

Code = Literal[
    "missing", "too_long", "bad_start", "bad_character", "unfinished", "invalid", "unknown", "unanswered", "too_young",
    "not_asked",
]  # fmt: skip

MAX_WORDS: Final = 100
MAX_EMAIL: Final = 254
MAX_PHONE: Final = 32
MAX_STROKES: Final = strokes.MAX_CHARACTERS

FORMULA_STARTS: Final = frozenset("=+-@＝＋－＠﹦﹢﹣﹫−")
"""What a spreadsheet may take for the start of a formula, in all widths."""

_INVISIBLE: Final = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]")
"""Signs that nobody sees and some keyboards add; left in, one person would look like two."""

_BAD: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff0-\uffff\ud800-\udfff\ue000-\uf8ff"
    "\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
"""Controls, bidi overrides and isolates, halves of surrogate pairs, private signs, tags, the sign for damage."""

_EARLIEST_BIRTH: Final = datetime.date(1900, 1, 1)


def check_field(name: str, value: str, campaign: Campaign, country: str | None = None) -> tuple[str, Code | None]:
    """Return the tidied value and what is wrong with it, if anything. An empty value is never wrong here.

    Args:
        name: one of the schema's fields.
        value: as it was typed.
        campaign: for its languages and its default country.
        country: the code chosen in the same form, for postal code and phone.
    """
    text = _trimmed(value)
    if not text:
        return "", None
    if _BAD.search(text):
        return text, "bad_character"
    region = country or campaign.default_country
    match name:
        case "email":
            return _email(text)
        case "phone":
            return _phone(text, region)
        case "postal_code":
            return tidy_postal_code(text, region)
        case "country":
            found = find_country(text, campaign.languages)
            return (found, None) if found else (text[:MAX_WORDS], "unknown")
        case "birth_date":
            return _birth_date(text)
        case "strokes":
            return _strokes(text)
        case "given_name" | "family_name" | "full_name" | "city" | "street":
            return _words(text, digits_suffice=name == "street")
    raise ValueError(f"{name} is no text field")


def problem_with_words(text: str, *, digits_suffice: bool = False) -> Code | None:
    """Return what is wrong with a name, city or street that is tidied already, a formula's start aside."""
    if len(text) > MAX_WORDS:
        return "too_long"
    if not text or (not text.isascii() and _INVISIBLE.search(text)) or _BAD.search(text):
        return "bad_character"
    if not any(letter.isalpha() or (digits_suffice and letter.isdigit()) for letter in text):
        return "invalid"
    return None


def problem_with_sign(text: str) -> Code | None:
    """Return what is wrong with the characters of any other tidied value."""
    return "bad_character" if _BAD.search(text) else None


def _trimmed(value: str) -> str:
    """Compose letters (NFC), drop invisible signs and the white space around."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", value)).strip()


def _words(text: str, *, digits_suffice: bool) -> tuple[str, Code | None]:
    text = " ".join(text.split())
    if text[0] in FORMULA_STARTS:
        return text[:MAX_WORDS], "bad_start"
    return text[:MAX_WORDS], problem_with_words(text, digits_suffice=digits_suffice)


def _email(text: str) -> tuple[str, Code | None]:
    text = unicodedata.normalize("NFKC", text)
    if len(text) > MAX_EMAIL:
        return text[:MAX_EMAIL], "too_long"
    local, at, domain = text.rpartition("@")
    if not at or not local or "." not in domain.strip("."):
        return text, "unfinished"
    try:
        # No look-up: a stand is offline, and asking would tell the network who signs.
        return validate_email(text, check_deliverability=False).normalized, None
    except EmailNotValidError:
        return text, "unfinished" if text.endswith(".") else "invalid"


def _phone(text: str, region: str | None) -> tuple[str, Code | None]:
    if len(text) > MAX_PHONE:
        return text[:MAX_PHONE], "too_long"
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return text, "invalid"
    if number.extension or not phonenumbers.is_valid_number(number):
        return text, "invalid"
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), None


def _birth_date(text: str) -> tuple[str, Code | None]:
    return (text, None) if is_birth_date(text) else (text[:10], "invalid")


def is_birth_date(text: str) -> bool:
    """Say whether this is a date as 1984-02-29 of someone who may be alive."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return False
    try:
        date = datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return _EARLIEST_BIRTH <= date <= datetime.date(2100, 1, 1)  # a stand's clock may be wrong, so no "today" here


def _strokes(text: str) -> tuple[str, Code | None]:
    if len(text) > MAX_STROKES:
        return "", "too_long"
    return (text, None) if is_strokes(text) else ("", "invalid")


def is_strokes(text: str) -> bool:
    """Say whether this is a drawn signature as FORMAT §5 has it."""
    return strokes.decode(text) is not None
