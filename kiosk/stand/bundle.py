"""What one visitor signs together: one campaign or several, with the details entered once.

Each campaign gets a draft of its own, with what it asks for and nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.campaign import Campaign, Consent, Field
from kiosk.campaign.model import FieldName
from kiosk.errors import Invalid
from kiosk.names import whole_name
from kiosk.signature import Draft, consents_to_ask, validate

_ANSWERED = frozenset({"age"})  # asked among the questions, not in the form


@dataclass(frozen=True)
class Question:
    """A consent of one campaign. `key` tells it from the others: two campaigns may call theirs the same."""

    key: str
    place: int
    consent: Consent


@dataclass(frozen=True)
class Bundle:
    """Campaigns by their place on the stand. `alone` where the stand has no other: then a consent's id is its key."""

    campaigns: Mapping[int, Campaign]
    alone: bool

    def key(self, place: int, consent: Consent) -> str:
        """Return what a decision is called."""
        return consent.id if self.alone else f"{place}/{consent.id}"

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return what the one form asks for: what any of them asks for, needed where one of them needs it."""
        found: dict[FieldName, bool] = {}
        for campaign in self.campaigns.values():
            for field in campaign.fields:
                if field.name not in _ANSWERED:
                    found[field.name] = found.get(field.name, False) or field.required
        if "full_name" in found and "family_name" in found:  # the parts make the whole
            del found["full_name"]
            first: dict[FieldName, bool] = {"given_name": True}
            found = first | found | first
        return tuple(Field(name=name, required=required) for name, required in found.items())

    @property
    def ages(self) -> tuple[int, ...]:
        """Return the ages to ask about, youngest first."""
        return tuple(sorted({one.minimum_age for one in self.campaigns.values() if one.minimum_age is not None}))

    def draft(self, place: int, typed: Draft, ages: Mapping[int, bool]) -> Draft:
        """Return what one campaign is told, out of what was typed for all of them."""
        campaign = self.campaigns[place]
        values: dict[str, str] = {
            field.name: typed.values[field.name] for field in campaign.fields if field.name in typed.values
        }
        asked = {field.name for field in self.fields}
        if campaign.field("full_name") and "full_name" not in asked:
            given, family = typed.values.get("given_name", ""), typed.values.get("family_name", "")
            values["full_name"] = whole_name(given, family, typed.language)
        answers = {one.id: typed.consents.get(self.key(place, one)) for one in campaign.consents}
        return Draft(
            values=values,
            consents={id_: yes for id_, yes in answers.items() if yes is not None},
            # The language in which this petition was read: its first one, where it does not have the visitor's.
            language=typed.language if typed.language in campaign.languages else campaign.languages[0],
            assisted=typed.assisted,
            age_confirmed=ages.get(campaign.minimum_age) if campaign.minimum_age is not None else None,
        )

    def questions(self, typed: Draft) -> tuple[Question, ...]:
        """Return the consents that make sense for what was typed, campaign by campaign."""
        return tuple(
            Question(self.key(place, consent), place, consent)
            for place, campaign in self.campaigns.items()
            for consent in consents_to_ask(self.draft(place, typed, {}), campaign)
        )

    def problems_in_form(self, typed: Draft) -> dict[str, str]:
        """Return a code for each field that needs another look, in the order of the form."""
        found: dict[str, str] = {}
        for place, campaign in self.campaigns.items():
            try:
                validate(self.draft(place, typed, {}), campaign)
            except Invalid as invalid:
                found = invalid.problems | found
        if "full_name" in found:
            found.setdefault("family_name", found["full_name"])
        return {field.name: found[field.name] for field in self.fields if field.name in found}
