"""A campaign as its coordinator wrote it: `campaign.toml` as types, with the texts and notices beside it.

Every field's description says what it expects: the errors of `campaign check` are made from these sentences.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Final, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, model_validator
from pydantic import Field as Key

from kiosk.campaign.colours import is_colour
from kiosk.campaign.countries import EEA, is_country
from kiosk.campaign.localized import MAX_SHORT_TEXT, Localized, expected, showable

FieldName = Literal[
    "given_name", "family_name", "full_name", "email", "postal_code", "city", "country", "phone", "street",
    "birth_date", "age", "strokes",
]  # fmt: skip
FIELD_NAMES: Final[tuple[str, ...]] = get_args(FieldName)

Kind = Literal["expression-of-support", "handwritten-list", "statutory"]

FILL_IN: Final = "FILL IN"
"""What `campaign new` leaves where only the coordinator knows the words. No checked campaign holds it."""

MAX_LANGUAGES: Final = 40
MAX_CONSENTS: Final = 8


class _Table(BaseModel):
    """One table of campaign.toml: exact types, no unknown keys, never changed."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


_Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=MAX_SHORT_TEXT, strip_whitespace=True),
    AfterValidator(showable),
]


class Dates(_Table):
    """When the campaign collects, and when every trace of its signatories is gone."""

    opens: datetime.date = Key(description="a date such as 2027-01-31")
    closes: datetime.date = Key(description="a date such as 2027-06-30")
    deletion: datetime.date = Key(description="a date such as 2027-12-31, when everything is deleted")

    @model_validator(mode="after")
    def _in_order(self) -> Dates:
        if self.closes < self.opens:
            raise expected(f"a date on or after dates.opens, {self.opens}", key="closes", found=str(self.closes))
        if self.deletion <= self.closes:
            raise expected(f"a date after dates.closes, {self.closes}", key="deletion", found=str(self.deletion))
        return self


class Organisation(_Table):
    """Who asks."""

    name: Localized = Key(description="the organisation's name in each language")


class Controller(_Table):
    """Who answers for the data, in the sense of Art. 4 (7) GDPR."""

    name: _Line = Key(description="the name of whoever answers for the data")
    address: _Line = Key(description="a postal address")
    contact: _Line = Key(description="an e-mail address or phone number that signatories can use")
    data_protection_officer: _Line | None = Key(default=None, description="how to reach the data protection officer")


class Addressee(_Table):
    """Who receives the petition."""

    name: Localized = Key(description="the addressee's name in each language")
    country: str = Key(description="a country code such as AT", pattern="^[A-Z]{2}$")

    @model_validator(mode="after")
    def _known_country(self) -> Addressee:
        if not is_country(self.country):
            raise expected("a country code such as AT", key="country", found=f'"{self.country}"')
        return self


class Field(_Table):
    """One thing that the form asks for."""

    name: FieldName = Key(description="one of " + ", ".join(FIELD_NAMES))
    required: bool = Key(default=False, description="true or false")


class Consent(_Table):
    """One decision beside signing, asked on its own and never chosen beforehand.

    `contact` is being written to or called. `names-abroad` is the consent to names reaching an addressee outside the
    European Economic Area; it has to say what the risk is.
    """

    id: str = Key(description="lower-case letters, digits and -, such as updates", pattern="^[a-z0-9][a-z0-9-]{0,23}$")
    purpose: Literal["contact", "names-abroad"] = Key(default="contact", description="contact or names-abroad")
    question: Localized = Key(description="a question in each language")
    because: Localized = Key(alias="reason", description="a reason in each language")
    risk: Localized | None = Key(default=None, description="what the risk is, in each language")
    yes: Localized | None = Key(default=None, description="words for yes in each language")
    no: Localized | None = Key(default=None, description="words for no in each language")

    @property
    def reason(self) -> Localized:
        """What is shown under the question; where there is a risk to know, it stands there too."""
        if self.risk is None:
            return self.because
        return Localized({language: f"{text} {self.risk[language]}" for language, text in self.because.items()})


class Picture(_Table):
    """A picture for the poster, with words for those who cannot see it."""

    file: str = Key(
        description="a file such as pictures/poster.jpg", pattern=r"^pictures/[a-z0-9][a-z0-9_-]{0,60}\.(jpg|png)$"
    )
    alt: Localized = Key(description="what the picture shows, in each language")
    credit: _Line | None = Key(default=None, description="who made the picture")


class Colours(_Table):
    """The campaign's one colour."""

    accent: str = Key(description='a colour such as "#B0125B"')

    @model_validator(mode="after")
    def _is_colour(self) -> Colours:
        if not is_colour(self.accent):
            raise expected('a colour such as "#B0125B"', key="accent", found=f'"{self.accent[:20]}"')
        return self


class CampaignText(_Table):
    """The petition in one language. `lead` is the paragraph before the first heading; `markdown` begins with it."""

    demand: str
    lead: str | None
    markdown: str


_Many = Key(strict=False)  # TOML has lists, we keep tuples


class CampaignFile(_Table):
    """`campaign.toml`."""

    id: str = Key(
        description="2 to 48 lower-case letters, digits and -, such as clean-water-2027",
        pattern="^[a-z0-9]+(-[a-z0-9]+)*$", min_length=2, max_length=48,
    )  # fmt: skip
    kind: Kind = Key(description="expression-of-support (handwritten-list and statutory are refused)")
    languages: Annotated[tuple[str, ...], _Many] = Key(
        description='a list of different languages such as ["en", "de"], the first one first',
        min_length=1, max_length=MAX_LANGUAGES,
    )  # fmt: skip
    default_country: str | None = Key(default=None, description="a country code such as AT", pattern="^[A-Z]{2}$")
    handover: Literal["number", "names"] = Key(default="number", description="number or names")
    goal: int | None = Key(default=None, description="a whole number from 1 to 100000000", ge=1, le=100_000_000)
    show_count: bool = Key(default=True, description="true or false")
    minimum_age: int | None = Key(default=None, description="a whole number from 10 to 99", ge=10, le=99)
    notice: Localized | None = Key(default=None, description="a text in each language, shown while practising")
    source: Localized | None = Key(default=None, description="a text in each language, shown under the petition")
    dates: Dates = Key(description="a table [dates] with opens, closes and deletion")
    organisation: Organisation = Key(description="a table [organisation] with name")
    controller: Controller = Key(description="a table [controller] with name, address and contact")
    addressee: Addressee = Key(description="a table [addressee] with name and country")
    colours: Colours = Key(description="a table [colours] with accent")
    fields_: Annotated[tuple[Field, ...], _Many] = Key(
        alias="fields", description="a table [[fields]] for each field, with name and required", min_length=1
    )
    consents: Annotated[tuple[Consent, ...], _Many] = Key(
        default=(), description=f"at most {MAX_CONSENTS} tables [[consents]]", max_length=MAX_CONSENTS
    )
    pictures: Annotated[tuple[Picture, ...], _Many] = Key(
        default=(), description="at most 10 tables [[pictures]]", max_length=10
    )


class Campaign(CampaignFile):
    """A checked campaign: what is asked, of whom, in which words, and what becomes of the data."""

    texts: dict[str, CampaignText]
    privacy: dict[str, str]
    picture_data: dict[str, bytes] = Key(default_factory=dict, repr=False)

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def fields(self) -> tuple[Field, ...]:
        """What the form asks for, in its order."""
        return self.fields_

    @property
    def accent(self) -> str:
        """The campaign's colour as it was written; screens use `guard_accent` of it."""
        return self.colours.accent

    @property
    def name_style(self) -> Literal["given-family", "full"]:
        """How the form asks for the name."""
        return "full" if self.field("full_name") else "given-family"

    @property
    def names_leave_eea(self) -> bool:
        """Whether names are handed to someone outside the European Economic Area."""
        return names_leave_eea(self)

    def field(self, name: str) -> Field | None:
        """Return the field of this name, if the form asks for it."""
        return next((field for field in self.fields_ if field.name == name), None)

    def consent(self, id_: str) -> Consent | None:
        """Return the consent with this id, if the campaign asks for it."""
        return next((consent for consent in self.consents if consent.id == id_), None)

    def text(self, language: str) -> CampaignText:
        """Return the petition in this language, or in the campaign's first."""
        return self.texts.get(language) or self.texts[self.languages[0]]


def names_leave_eea(campaign: CampaignFile) -> bool:
    """Say whether names are handed to an addressee in a third country (Art. 44 GDPR)."""
    return campaign.handover == "names" and campaign.addressee.country not in EEA
