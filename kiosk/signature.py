"""Draft -> Signature: all that a visitor typed is right, or every problem is named at once.

The same rules judge a signature again after the coordinator opened it, because a stand may have been tampered with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from kiosk.campaign import Campaign, Consent
from kiosk.campaign.countries import is_country
from kiosk.campaign.localized import is_language
from kiosk.campaign.model import MAX_CONSENTS
from kiosk.campaign.rules import CONTACT_FIELDS
from kiosk.errors import Invalid
from kiosk.fields import (
    MAX_EMAIL,
    Code,
    check_field,
    is_birth_date,
    is_strokes,
    problem_with_sign,
    problem_with_words,
)
from kiosk.format.row import SignatureBody
from kiosk.postal_codes import MAX_POSTAL_CODE
from kiosk.slip import normalise

_ANSWERED: Final = frozenset({"age"})  # fields that are answered by a choice, not typed


@dataclass(repr=False, eq=False)
class Draft:
    """What one visitor has typed and chosen so far. It lives in memory only, until `wipe`."""

    values: dict[str, str] = field(default_factory=dict)
    consents: dict[str, bool] = field(default_factory=dict)
    language: str = ""
    assisted: bool = False
    age_confirmed: bool | None = None

    def wipe(self) -> None:
        """Forget everything."""
        self.values.clear()
        self.consents.clear()
        self.language = ""
        self.assisted = False
        self.age_confirmed = None


@dataclass(frozen=True, repr=False)
class Signature:
    """A valid signature, tidied. A full name stands in `family_name`; what was not asked or not given is None."""

    given_name: str | None
    family_name: str
    email: str | None
    postal_code: str | None
    city: str | None
    country: str | None
    phone: str | None
    street: str | None
    birth_date: str | None
    age_confirmed: bool | None
    strokes: str | None
    language: str
    consents: tuple[str, ...]
    assisted: bool


def consents_to_ask(draft: Draft, campaign: Campaign) -> tuple[Consent, ...]:
    """Return the consents that make sense for this visitor: nobody is asked to be written to without an address."""
    reachable = any(draft.values.get(name, "").strip() for name in CONTACT_FIELDS)
    return tuple(consent for consent in campaign.consents if reachable or consent.purpose != "contact")


def validate(draft: Draft, campaign: Campaign) -> Signature:
    """Return the tidied signature of a draft.

    A consent that was left untouched is not given.

    Raises:
        Invalid: with a code for each field that has a problem; consents stand under their id, the age under `age`.
    """
    tidied, problems = _tidied(draft, campaign)
    problems |= _unanswered(draft, campaign)
    given = tuple(consent.id for consent in campaign.consents if draft.consents.get(consent.id))
    contact = any(consent.purpose == "contact" and consent.id in given for consent in campaign.consents)
    ways = [name for name in CONTACT_FIELDS if campaign.field(name)]
    if contact and ways and not any(tidied.get(name) or name in problems for name in ways):
        problems[ways[0]] = "missing"
    if problems:
        raise Invalid(dict(problems))

    def value(name: str) -> str | None:
        return tidied.get(name) or None

    return Signature(
        given_name=value("given_name"),
        family_name=tidied.get("full_name") or tidied["family_name"],
        email=value("email"),
        postal_code=value("postal_code"),
        city=value("city"),
        country=value("country"),
        phone=value("phone"),
        street=value("street"),
        birth_date=value("birth_date"),
        age_confirmed=True if campaign.minimum_age is not None else None,
        strokes=value("strokes"),
        language=draft.language,
        consents=given,
        assisted=draft.assisted,
    )


def _tidied(draft: Draft, campaign: Campaign) -> tuple[dict[str, str], dict[str, Code]]:
    """Return every asked field tidied, and the problems by field. A country left empty is the campaign's own."""
    tidied: dict[str, str] = {}
    problems: dict[str, Code] = {}
    values = {"country": campaign.default_country or ""} | {k: v for k, v in draft.values.items() if v.strip()}
    country, code = check_field("country", values["country"], campaign)
    chosen = country if country and code is None and campaign.field("country") else None
    for asked in campaign.fields:
        if asked.name in _ANSWERED:
            continue
        value, code = check_field(asked.name, values.get(asked.name, ""), campaign, chosen)
        if not value and code is None and asked.required:
            code = "missing"
        if code is not None:
            problems[asked.name] = code
        else:
            tidied[asked.name] = value
    for name, typed in draft.values.items():
        if typed.strip() and (campaign.field(name) is None or name in _ANSWERED):
            problems[name] = "not_asked"  # what nobody asked for is not collected
    return tidied, problems


def _unanswered(draft: Draft, campaign: Campaign) -> dict[str, Code]:
    problems: dict[str, Code] = {}
    if campaign.minimum_age is not None and draft.age_confirmed is not True:
        problems["age"] = "unanswered" if draft.age_confirmed is None else "too_young"
    if draft.language not in campaign.languages:
        problems["language"] = "unknown"
    for id_ in draft.consents:
        if campaign.consent(id_) is None:
            problems[id_] = "not_asked"
    return problems


# --- after opening ----------------------------------------------------------------------------------------

PHONE = re.compile(r"\+[1-9][0-9]{5,14}")
_POSTAL_CODE = re.compile(rf"[0-9A-Z][0-9A-Z -]{{0,{MAX_POSTAL_CODE - 1}}}")
_CONSENT = re.compile(r"[a-z0-9][a-z0-9-]{0,23}")
# Names repeat, a million of them. Only opened signatures come here: a stand never asks, so it remembers nobody.
_remembered = lru_cache(maxsize=16_384)(problem_with_words)


def problems_of(body: SignatureBody) -> dict[str, str]:
    """Judge an opened signature that some stand sealed, by nothing but itself: field -> code, empty when it is sound.

    Fast, because an import asks a million times, and it never raises. A text that begins like a formula passes, since
    it is only a text until a plain export, which neutralises it.
    """
    problems: dict[str, str] = {}

    def note(name: str, code: str | None) -> None:
        if code is not None:
            problems[name] = code

    note("family_name", _remembered(body.family_name) if body.family_name.strip() else "missing")
    for name, words in (("given_name", body.given_name), ("city", body.city)):
        if words is not None:
            note(name, _remembered(words))
    if body.street is not None:
        note("street", _remembered(body.street, digits_suffice=True))
    if body.email is not None:
        note("email", _problem_with_email(body.email))
    if body.postal_code is not None and not _POSTAL_CODE.fullmatch(body.postal_code):
        note("postal_code", problem_with_sign(body.postal_code) or "unknown")
    if body.country is not None and not is_country(body.country):
        note("country", "unknown")
    if body.phone is not None and not PHONE.fullmatch(body.phone):
        note("phone", "invalid")
    if body.birth_date is not None and not is_birth_date(body.birth_date):
        note("birth_date", "invalid")
    if body.strokes is not None and not is_strokes(body.strokes):
        note("strokes", "invalid")
    if body.age_confirmed is False:
        note("age", "too_young")
    return problems | _problems_of_stand(body)


def _problems_of_stand(body: SignatureBody) -> dict[str, str]:
    """Judge what the stand itself put into the record."""
    problems: dict[str, str] = {}
    if not _known_language(body.language):
        problems["language"] = "unknown"
    if not 0 <= body.hour < 48:
        problems["hour"] = "invalid"  # a session ends with its day, or soon after
    if not _consents_are_sound(body.consents):
        problems["consents"] = "invalid"
    if normalise(body.slip) != body.slip:
        problems["slip"] = "invalid"
    return problems


def _consents_are_sound(ids: tuple[str, ...]) -> bool:
    return len(ids) <= MAX_CONSENTS and len(set(ids)) == len(ids) and all(_CONSENT.fullmatch(id_) for id_ in ids)


def _problem_with_email(email: str) -> Code | None:
    local, at, domain = email.rpartition("@")
    if len(email) > MAX_EMAIL:
        return "too_long"
    if problem_with_sign(email):
        return "bad_character"
    if not at or not local or "." not in domain or len(email.split()) != 1 or email.split()[0] != email:
        return "invalid"
    return None


@lru_cache(maxsize=256)
def _known_language(code: str) -> bool:
    return len(code) <= 11 and is_language(code)
