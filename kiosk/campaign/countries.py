"""Countries: their codes, and their names in the languages that a campaign offers."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from babel import Locale

EEA: Final = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IS",
        "IT",
        "LI",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
)
"""The European Economic Area, where the GDPR is law. Anywhere else is a third country."""

_NOT_COUNTRIES: Final = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])


@cache
def country_codes() -> frozenset[str]:
    """Return all countries as ISO 3166 alpha-2 codes, and XK for Kosovo, which has none of its own yet."""
    codes = map(str, Locale("en").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - _NOT_COUNTRIES


def is_country(code: str) -> bool:
    """Say whether this is a country's code in capital letters."""
    return code in country_codes()


def country_name(code: str, language: str) -> str:
    """Return the country's name in a language; the code itself where no name is known."""
    return dict(_territories(language)).get(code, code)


def find_country(text: str, languages: tuple[str, ...]) -> str | None:
    """Return the code for a code in any case, or for a country's name in one of the languages."""
    folded = _fold(text)
    if is_country(folded.upper()):
        return folded.upper()
    return next((found for language in languages if (found := _names(language).get(folded))), None)


@cache
def _names(language: str) -> dict[str, str]:
    return {_fold(name): code for code, name in _territories(language) if is_country(code)}


def _territories(language: str) -> list[tuple[str, str]]:
    return [(str(code), str(name)) for code, name in Locale.parse(language, sep="-").territories.items()]


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
