"""The files that other programs take: their own headers, and what they ask of a row.

Only what helps to reach a person is in them: no slip code, no birth date, no drawn signature, no stand, no hour.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.campaign import country_name

NO_FIRST_NAME, NO_EMAIL, EMAIL_REFUSED, TOO_LONG = "no-first-name", "no-email", "email-refused", "too-long"
OPTIN, CONTACTS = "optin", "civicrm-contacts"
_MAILCHIMP_BYTES = 255


@dataclass(frozen=True, repr=False)
class Person:
    """One signatory, as far as it may leave. What was not asked or not given is empty; a full name is the family's."""

    record: str  # a UUID
    campaign: str
    consent: str
    given_name: str
    family_name: str
    email: str
    phone: str  # E.164
    street: str
    postal_code: str
    city: str
    country: str  # ISO 3166-1 alpha-2
    language: str  # BCP 47
    day: str  # ISO 8601
    confirmed: bool

    @property
    def country_name(self) -> str:
        """Return the country's name in English, as the lists of American programs have it."""
        if not self.country:
            return ""
        name = _COUNTRIES.get(self.country) or country_name(self.country, "en")
        return name.replace(" & ", " and ").replace("St. ", "Saint ").replace("’", "'")

    @property
    def both_names(self) -> bool:
        """Tell whether given and family name are known apart."""
        return bool(self.given_name and self.family_name)


_COUNTRIES: Mapping[str, str] = {
    **{
        "HK": "Hong Kong",
        "MO": "Macao",
        "MM": "Myanmar",
        "PS": "Palestine",
        "CD": "Congo, The Democratic Republic of the",
    },
    **{"CG": "Congo, Republic of the", "XK": "Kosovo"},
}
Cell = Callable[[Person], str]


def _always(words: str) -> Cell:
    return lambda _: words


def _takes_all(_: Person) -> str | None:
    return None


@dataclass(frozen=True)
class Format:
    """One kind of file. `title` says for whom; `problem` names why a person cannot be in it.

    `known_by` are the columns that find a row again, `after` is a format whose file has to be imported before, and
    `confirms` the one that asks for confirmations.
    """

    name: str
    title: str
    columns: Mapping[str, Cell]
    known_by: tuple[str, ...]
    needs_email: bool = False
    problem: Callable[[Person], str | None] = field(default=_takes_all)
    after: str | None = None
    confirms: bool = False


def _needs_names(person: Person) -> str | None:
    """A row without an e-mail address is only told apart by both names."""
    return None if person.email or person.both_names else NO_FIRST_NAME


def _needs_both_names(person: Person) -> str | None:
    return None if person.both_names else NO_FIRST_NAME


def _mailchimp(person: Person) -> str | None:
    if not person.email.rpartition("@")[0].isascii():
        return EMAIL_REFUSED
    cells = (person.given_name, person.family_name, person.street, person.city, person.email)
    return TOO_LONG if any(len(cell.encode()) > _MAILCHIMP_BYTES for cell in cells) else None


def _mailchimp_address(person: Person) -> str:
    """Return the address in one cell, its parts two blanks apart; a part of one is no address there."""
    parts = (person.street, person.city, person.postal_code, person.country)
    return "  ".join(parts) if all(parts) else ""


_FORMATS = (
    Format(
        "generic",
        "One row a person, plain words for headers.",
        {
            "record_uuid": lambda person: person.record,
            "campaign": lambda person: person.campaign,
            "consent": lambda person: person.consent,
            "signed_on": lambda person: person.day,
            "given_name": lambda person: person.given_name,
            "family_name": lambda person: person.family_name,
            "email": lambda person: person.email,
            "email_confirmed": lambda person: "yes" if person.confirmed else "no",
            "phone": lambda person: person.phone,
            "street": lambda person: person.street,
            "postal_code": lambda person: person.postal_code,
            "city": lambda person: person.city,
            "country": lambda person: person.country,
            "language": lambda person: person.language,
        },
        known_by=("record_uuid", "email"),
    ),
    Format(
        CONTACTS,
        "CiviCRM: the people. Import them before the activities, into a group of their own.",
        {
            "External Identifier": lambda person: person.record,
            "First Name": lambda person: person.given_name,
            "Last Name": lambda person: person.family_name,
            "Email (Match to Contact)": lambda person: person.email,
            "Phone": lambda person: person.phone,
            "Street Address": lambda person: person.street,
            "City": lambda person: person.city,
            "Postal Code": lambda person: person.postal_code,
            "Country": lambda person: person.country_name,
        },
        known_by=("External Identifier", "Email (Match to Contact)"),
        problem=_needs_names,
    ),
    Format(
        "civicrm-activities",
        "CiviCRM: that they signed. It needs an activity type Petition Signature, and the contacts imported before.",
        {
            "External Identifier (match to contact)": lambda person: person.record,
            "Activity Date": lambda person: person.day,
            "Activity Type Label": _always("Petition Signature"),
            "Subject": lambda person: person.campaign,
        },
        known_by=("External Identifier (match to contact)",),
        after=CONTACTS,
    ),
    Format(
        "action-network",
        "Action Network.",
        {
            "email": lambda person: person.email,
            "first_name": lambda person: person.given_name,
            "last_name": lambda person: person.family_name,
            "zip_code": lambda person: person.postal_code,
            "can2_phone": lambda person: person.phone,
            "can2_user_address": lambda person: person.street,
            "can2_user_city": lambda person: person.city,
            "country": lambda person: person.country,
            "can2_user_tags": lambda person: person.campaign,
        },
        known_by=("email",),
        needs_email=True,
    ),
    Format(
        "nationbuilder",
        "NationBuilder. The address columns are matched by hand.",
        {
            "external_id": lambda person: person.record,
            "email": lambda person: person.email,
            "email_opt_in": lambda person: "Y" if person.email else "N",
            "first_name": lambda person: person.given_name if person.both_names else "",
            "last_name": lambda person: person.family_name if person.both_names else "",
            "name": lambda person: "" if person.both_names else person.family_name,
            "mobile_number": lambda person: person.phone,
            "mobile_opt_in": _always("N"),  # nobody was asked for messages to a telephone as such
            "address1": lambda person: person.street,
            "city": lambda person: person.city,
            "zip": lambda person: person.postal_code,
            "country_code": lambda person: person.country,
            "language": lambda person: person.language,
            "created_at": lambda person: person.day,
            "tag_list": lambda person: person.campaign,
        },
        known_by=("external_id", "email"),
        problem=_needs_names,
    ),
    Format(
        "actionkit",
        "ActionKit. Every row becomes an action.",
        {
            "email": lambda person: person.email,
            "first_name": lambda person: person.given_name,
            "last_name": lambda person: person.family_name,
            "address1": lambda person: person.street,
            "city": lambda person: person.city,
            "zip": lambda person: person.postal_code if person.country == "US" else "",
            "postal": lambda person: "" if person.country == "US" else person.postal_code,
            "country": lambda person: person.country_name,
            "created_at": lambda person: person.day,
            "action_record_uuid": lambda person: person.record,
            "action_language": lambda person: person.language,
        },
        known_by=("email", "action_record_uuid"),
        needs_email=True,
    ),
    Format(
        "mailchimp",
        "Mailchimp.",
        {
            "Email Address": lambda person: person.email,
            "First Name": lambda person: person.given_name,
            "Last Name": lambda person: person.family_name,
            "Address": _mailchimp_address,
            "Phone Number": lambda person: person.phone,
            "Zip Code": lambda person: person.postal_code,
            "Country": lambda person: person.country,
            "Language": lambda person: person.language,
            "Tags": lambda person: person.campaign,
        },
        known_by=("Email Address",),
        needs_email=True,
        problem=_mailchimp,
    ),
    Format(
        "salesforce-npsp",
        "Salesforce NPSP Data Import, for the Data Loader.",
        {
            "npsp__Contact1_Firstname__c": lambda person: person.given_name,
            "npsp__Contact1_Lastname__c": lambda person: person.family_name,
            "npsp__Contact1_Personal_Email__c": lambda person: person.email,
            "npsp__Contact1_Preferred_Email__c": lambda person: "Personal" if person.email else "",
            "npsp__Contact1_Mobile_Phone__c": lambda person: person.phone,
            "npsp__Home_Street__c": lambda person: person.street,
            "npsp__Home_City__c": lambda person: person.city,
            "npsp__Home_Zip_Postal_Code__c": lambda person: person.postal_code,
            "npsp__Home_Country__c": lambda person: person.country_name,
            "npsp__Campaign_Member_Status__c": _always("Signed"),
        },
        known_by=("npsp__Contact1_Personal_Email__c", "npsp__Contact1_Firstname__c", "npsp__Contact1_Lastname__c"),
        problem=_needs_both_names,
    ),
    Format(
        OPTIN,
        "Whom to ask for a confirmation, for your mailing service. Answers come back with `crm confirm`.",
        {
            "email": lambda person: person.email,
            "given_name": lambda person: person.given_name,
            "family_name": lambda person: person.family_name,
            "language": lambda person: person.language,
            "campaign": lambda person: person.campaign,
            "consent": lambda person: person.consent,
        },
        known_by=("email",),
        needs_email=True,
        confirms=True,
    ),
)
FORMATS: Mapping[str, Format] = {each.name: each for each in _FORMATS}
