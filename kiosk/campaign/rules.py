"""Rules between the keys of a campaign.toml, which no single key can be checked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.campaign.countries import is_country
from kiosk.campaign.localized import is_language
from kiosk.campaign.model import CampaignFile, names_leave_eea

CONTACT_FIELDS: Final = ("email", "phone", "street")
"""The fields by which someone can be written to or called."""

Rule = tuple[str, str, str]
"""Key, what is expected, what was found."""


def broken_rules(campaign: CampaignFile) -> Iterator[Rule]:
    """Yield every rule that the campaign breaks."""
    yield from _languages(campaign)
    if campaign.default_country is not None and not is_country(campaign.default_country):
        yield "default_country", "a country code such as AT", f'"{campaign.default_country}"'
    yield from _fields(campaign)
    yield from _consents(campaign)
    for file in _twice(picture.file for picture in campaign.pictures):
        yield "pictures", f"{file} once", "it twice"


def _languages(campaign: CampaignFile) -> Iterator[Rule]:
    for language in campaign.languages:
        if not is_language(language):
            yield "languages", "language codes such as en, de or pt-BR", f'"{language[:20]}"'
    for language in _twice(campaign.languages):
        yield "languages", f"{language} once", "it twice"


def _fields(campaign: CampaignFile) -> Iterator[Rule]:
    names = [field.name for field in campaign.fields_]
    required = {field.name for field in campaign.fields_ if field.required}
    for name in _twice(names):
        yield "fields", f"{name} once", "it twice"
    if "full_name" in names and {"given_name", "family_name"} & set(names):
        yield "fields", "either full_name or given_name and family_name", "both"
    if not {"full_name", "family_name"} & required:
        yield "fields", "full_name or family_name with required = true, since a signature has a name", "none"
    if "age" in names and campaign.minimum_age is None:
        yield "minimum_age", "a whole number from 10 to 99, since the field age asks for it", "nothing"


def _consents(campaign: CampaignFile) -> Iterator[Rule]:
    names = {field.name for field in campaign.fields_}
    for id_ in _twice(consent.id for consent in campaign.consents):
        yield "consents", f"the id {id_} once", "it twice"
    for place, consent in enumerate(campaign.consents, 1):
        key = f"consents[{place}]"
        if consent.purpose == "contact" and not names & set(CONTACT_FIELDS):
            yield key, f"one of the fields {', '.join(CONTACT_FIELDS)} to be contacted by", "none"
        if consent.purpose == "names-abroad" and consent.risk is None:
            yield f"{key}.risk", "what the risk is, in each language, since names leave for a third country", "nothing"
        if consent.purpose == "names-abroad" and not names_leave_eea(campaign):
            yield f"{key}.purpose", "contact, since no names leave the European Economic Area", '"names-abroad"'
    abroad = [consent for consent in campaign.consents if consent.purpose == "names-abroad"]
    if names_leave_eea(campaign) and not abroad:
        yield (
            "consents",
            'a consent with purpose = "names-abroad" that states the risk, '
            f"since names are handed over to a third country, {campaign.addressee.country}",
            "none",
        )


def _twice(values: Iterable[str]) -> list[str]:
    return [value for value, times in Counter(values).items() if times > 1]
