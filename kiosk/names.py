"""How people's names are ordered: family name first in some cultures, given name first in the others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from kiosk.campaign import Field

_FAMILY_FIRST: Final = frozenset(["hu", "ja", "ko", "vi", "zh"])
_NAMES: Final = ("given_name", "family_name")
_WITHOUT_BLANK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


def family_first(language: str) -> bool:
    """Say whether the readers of this language put their family name first."""
    return language.partition("-")[0] in _FAMILY_FIRST


def in_order(fields: Iterable[Field], language: str) -> list[Field]:
    """Return the fields with given and family name in the language's order, in the places where the two stood."""
    found = list(fields)
    places = [place for place, field in enumerate(found) if field.name in _NAMES]
    if len(places) == 2:
        first, second = sorted((found[place] for place in places), key=lambda field: field.name)  # family, given
        pair = (first, second) if family_first(language) else (second, first)
        found[places[0]], found[places[1]] = pair
    return found


def whole_name(given: str, family: str, language: str) -> str:
    """Return both names as one, in the language's order; with no blank between two names written in Chinese signs."""
    parts = [part for part in (given.strip(), family.strip()) if part]
    ordered = parts[::-1] if family_first(language) else parts
    joined = all(_WITHOUT_BLANK.fullmatch(part) for part in ordered)
    return ("" if joined else " ").join(ordered)
