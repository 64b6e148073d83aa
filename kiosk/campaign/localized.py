"""A short text in every language of the campaign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from babel import Locale
from babel.core import UnknownLocaleError
from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

MAX_SHORT_TEXT: Final = 300

UNSHOWABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line ends, and signs that turn the direction of what follows."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


def is_language(code: str) -> bool:
    """Say whether the code is one that names, dates and numbers are known for, such as `de` or `pt-BR`."""
    if not _LANGUAGE.fullmatch(code):
        return False
    try:
        Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


def expected(message: str, *, key: str = "", found: str | None = None) -> PydanticCustomError:
    """Return an error that `problems.py` prints as `<key>: expected <message>, found <found>`."""
    context: dict[str, Any] = {"expected": message, "key": key}
    if found is not None:
        context["found"] = found
    return PydanticCustomError("expected", "expected {expected}", context)


def showable(text: str) -> str:
    """Refuse what no screen should be asked to show."""
    if UNSHOWABLE.search(text):
        raise expected("a text without control characters")
    return text


class Localized(Mapping[str, str]):
    """A short text in every language of the campaign, the campaign's first language first."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = dict(texts)

    def in_(self, language: str) -> str:
        """Return the text in this language, or in the campaign's first where that language is not offered."""
        return self._texts.get(language) or next(iter(self._texts.values()))

    def __getitem__(self, language: str) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __repr__(self) -> str:
        return f"Localized({self._texts!r})"

    def __hash__(self) -> int:
        return hash(tuple(self._texts.items()))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(cls._from_table)

    @classmethod
    def _from_table(cls, value: object, info: core_schema.ValidationInfo) -> Localized:
        """Take a TOML table of language -> text; the context holds the campaign's languages."""
        languages: tuple[str, ...] = tuple((info.context or {}).get("languages", ()))
        if not isinstance(value, Mapping):
            example = ", ".join(f'{language} = "…"' for language in languages[:3]) or 'en = "…"'
            raise expected(f"a text in each language: {{ {example} }}")
        mistakes = list(_mistakes_in_table(value, languages))
        if mistakes:
            raise PydanticCustomError("localized", "expected a text in each language", {"mistakes": mistakes})
        order = languages or tuple(value)
        return cls({language: " ".join(value[language].split()) for language in order})


def _mistakes_in_table(value: Mapping[str, object], languages: tuple[str, ...]) -> Iterator[tuple[str, str, object]]:
    """Yield (language, what is expected, what was found) for each entry that is missing, superfluous or no text."""
    for language in languages:
        text = value.get(language)
        if not isinstance(text, str):
            yield language, f"a text in the language {language}", text
        elif not text.strip() or len(text) > MAX_SHORT_TEXT:
            yield language, f"a text of 1 to {MAX_SHORT_TEXT} characters", text
        elif UNSHOWABLE.search(text):
            yield language, "a text without control characters", text
    if languages:
        for other in value:
            if other not in languages:
                yield other, f"only the campaign's languages {', '.join(languages)}", "another one"
