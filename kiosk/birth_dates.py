"""A birth date as people type it: digits, in the order of their language. Inside it is ISO 8601."""

import re
import unicodedata
from functools import cache
from typing import Final

from babel import Locale

_LENGTHS: Final = {"d": 2, "M": 2, "y": 4}
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)


@cache
def order(language: str) -> tuple[str, str]:
    """Return the order of day, month and year, as "dMy", and what stands between them."""
    locale = "en_GB" if language == "en" else language.replace("-", "_")  # the day first, as most of its readers do
    pattern = str(Locale.parse(locale).date_formats["short"].pattern)
    between = next((sign for sign in pattern if sign in "./-"), ".")
    return "".join(sorted("dMy", key=pattern.index)), between


def shown(value: str, language: str) -> str:
    """Return a stored value as a person reading this language types it; what is no date yet stays as it is."""
    found = _ISO.fullmatch(value)
    if not found:
        return value
    parts = dict(zip("yMd", found.groups(), strict=True))
    signs, between = order(language)
    return between.join(parts[sign] for sign in signs)


def spaced(typed: str, language: str) -> str:
    """Return what was typed so far with the signs between that belong there. Only for typing at the end."""
    signs, between = order(language)
    text = _western(typed)
    if re.search(rf"(?:^|\D)\d[{re.escape(between)}]$", text):  # 1. means 01.
        text = text[:-2] + "0" + text[-2:]
    digits, parts = re.sub(r"\D", "", text)[:8], []
    for sign in signs:
        part, digits = digits[: _LENGTHS[sign]], digits[_LENGTHS[sign] :]
        parts += [part] if part else []
    return between.join(parts)


def stored(typed: str, language: str) -> str:
    """Return a typed date as ISO 8601, or as it was typed where it is not complete."""
    signs, _ = order(language)
    text = _western(typed)
    parts = [part for part in re.split(r"\D+", text) if part]
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = re.split(r"\D+", spaced(text, language))
    if len(parts) != 3:
        return typed
    by = dict(zip(signs, parts, strict=True))
    if len(by["y"]) != 4 or len(by["M"]) > 2 or len(by["d"]) > 2:
        return typed
    return f"{by['y']}-{by['M']:0>2}-{by['d']:0>2}"


def _western(text: str) -> str:
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in text)
