"""A new campaign's folder: everything that a campaign needs, with a mark where only its coordinator knows the words."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.campaign.localized import is_language
from kiosk.campaign.model import FILL_IN
from kiosk.campaign.notice import REQUIRED
from kiosk.errors import PackRefused

_TOML = """\
# One campaign. Replace every mark "FILL IN", then run: kiosk coordinator campaign check FOLDER
# The petition itself stands in text/, the privacy notice in privacy/, one file for each language.

id = "{id}"                        # stays the same for as long as the campaign lives
kind = "expression-of-support"     # petitions that the law wants on paper or at an authority cannot be collected here
languages = [{languages}]          # the first one shows first
# default_country = "AT"           # preset in the form; postal codes and phone numbers are read as of this country
handover = "number"                # what the addressee gets: "number", or "names"
# goal = 3000                      # drawn on the poster
show_count = true                  # whether the poster shows how many have signed
# minimum_age = 16                 # asks "Are you 16 or over?"

# notice = {{ … }}                   # shown while practising, in each language
# source = {{ … }}                   # shown under the petition, in each language

[dates]
opens = "{mark}: a date such as 2027-01-31, without quotes"
closes = "{mark}: a date"
deletion = "{mark}: a date after which everything is deleted, keys included"

[organisation.name]                # who asks
{name}

[controller]                       # who answers for the data, with an address and a way to reach them
name = "{mark}"
address = "{mark}"
contact = "{mark}: an e-mail address or phone number"
# data_protection_officer = "…"    # how to reach them, if there is one

[addressee]                        # who receives it
country = "{mark}: a country code such as AT"

[addressee.name]
{name}

[colours]
accent = "#B0125B"                 # one colour; it is darkened where it could not be read

# [[pictures]]                     # fills the upper part of the poster; twice as wide as high suits it best
# file = "pictures/poster.jpg"     # a JPEG or PNG, at most 2 MB and 24 megapixels
# credit = "…"                     # who made it
# alt = {{ … }}                      # what it shows, for those who cannot see it, in each language

# What the form asks for, in this order: {fields}.
# Ask for as little as you can.

[[fields]]
name = "given_name"
required = true

[[fields]]
name = "family_name"
required = true

[[fields]]
name = "postal_code"
required = true

[[fields]]
name = "email"
required = false

# Each further decision is asked on its own and never chosen beforehand. Leave this out if nobody will be written to.

[[consents]]
id = "updates"

[consents.question]
{name}

[consents.reason]
{name}
"""

_FIELDS = "given_name, family_name (or full_name), email, postal_code, city, country, phone"

_TEXT = """\
# {mark}: the demand, as short as on a poster

{mark}: who demands what, of whom.

## {mark}: a heading

{mark}: the reasons.
"""

_FACTS = {
    "controller": " {{controller}}, {{address}}, {{contact}}",
    "retention": " {{deletion}}",
}


def new_campaign(folder: Path, id_: str, languages: tuple[str, ...] = ("en",)) -> list[Path]:
    """Write a new campaign's folder and return its files.

    Raises:
        PackRefused: the folder holds something already, or id or languages cannot be used.
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) or not 2 <= len(id_) <= 48:
        raise PackRefused("choose an id of 2 to 48 lower-case letters, digits and -, such as clean-water-2027")
    if not languages or len(set(languages)) != len(languages) or not all(map(is_language, languages)):
        raise PackRefused("name different languages by their codes, such as en, de or pt-BR")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PackRefused(f"{folder.name} is there already and is not empty: choose another folder")
    files = {folder / "campaign.toml": _toml(id_, languages)}
    for language in languages:
        files[folder / "text" / f"{language}.md"] = _TEXT.format(mark=FILL_IN)
        files[folder / "privacy" / f"{language}.md"] = _notice()
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise PackRefused(f"{folder.name} cannot be written to: {error.strerror}. Choose another folder") from None
    return list(files)


def _toml(id_: str, languages: tuple[str, ...]) -> str:
    name = "\n".join(f'{language} = "{FILL_IN}"' for language in languages)
    quoted = ", ".join(f'"{language}"' for language in languages)
    return _TOML.format(id=id_, languages=quoted, name=name, mark=FILL_IN, fields=_FIELDS)


def _notice() -> str:
    """Return a notice with every section that the law wants; each says what has to stand in it."""
    sections = [
        f"## {FILL_IN}: a heading {{#{id_}}}\n\n{FILL_IN}: {statement}.{_FACTS.get(id_, '')}\n"
        for id_, statement in REQUIRED.items()
    ]
    return "\n".join(sections)
