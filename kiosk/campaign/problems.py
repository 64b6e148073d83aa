"""What is wrong with a campaign.toml, a line each: `campaign.toml: <key>: expected …, found …`.

Keys are written as they nest; the second of several tables is `[2]`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

NAME = "campaign.toml"
_LONGEST = 40


def problem(key: str, expected: str, found: str, file: str = NAME) -> str:
    """Return one line, fit for a terminal whatever it quotes."""
    where = f"{file}: {key}" if key else file
    line = f"{where}: expected {expected}, found {found}"
    return "".join(sign if sign.isprintable() else "?" for sign in line)


def shown(value: object) -> str:
    """Return what was found, in few words and on one line."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list | tuple):
        return "a list" if value else "an empty list"
    if isinstance(value, str):
        if "PRIVATE KEY" in value or "SECRET-KEY" in value:
            return "a private key"
        text = " ".join(value.split())
        cut = text[:_LONGEST] + "…" if len(text) > _LONGEST else text
        return f'"{cut}"' if cut else "an empty text"
    if isinstance(value, datetime.datetime | datetime.time):
        return f"a time, {value}"
    return str(value)[:_LONGEST]


def problems_in(error: ValidationError, model: type[BaseModel]) -> list[str]:
    """Return every mistake that pydantic found, in the order of the model."""
    return [line for details in error.errors() for line in _lines(details, model)]


def _lines(details: ErrorDetails, model: type[BaseModel]) -> Iterator[str]:
    key = _key(details["loc"])
    context: dict[str, Any] = details.get("ctx", {})
    match details["type"]:
        case "localized":
            for language, expected, value in context["mistakes"]:
                yield problem(f"{key}.{language}", expected, value if value == "another one" else shown(value))
        case "extra_forbidden":
            known = ", ".join(sorted(_names(_model_at(details["loc"][:-1], model))))
            yield problem(key, f"one of the keys {known}", "an unknown key")
        case "expected":
            inner = ".".join(part for part in (key, context["key"]) if part)
            yield problem(inner, context["expected"], context.get("found") or shown(details["input"]))
        case "missing":
            yield problem(key, _description(details["loc"], model), "nothing")
        case _:
            yield problem(key, _description(details["loc"], model), shown(details["input"]))


def _key(loc: tuple[int | str, ...]) -> str:
    text = ""
    for part in loc:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def _names(model: type[BaseModel]) -> set[str]:
    return {info.alias or name for name, info in model.model_fields.items()}


def _description(loc: tuple[int | str, ...], model: type[BaseModel]) -> str:
    """Return what the innermost described key on the way expects."""
    description = "something else"
    here: type[BaseModel] | None = model
    for part in loc:
        if here is None or isinstance(part, int):
            continue
        info = _field(here, part)
        if info is None:
            break
        description = info.description or description
        here = _inner_model(info.annotation)
    if isinstance(loc[-1], int) and here is not None:
        return "a table"
    return description


def _model_at(loc: tuple[int | str, ...], model: type[BaseModel]) -> type[BaseModel]:
    here = model
    for part in loc:
        info = None if isinstance(part, int) else _field(here, part)
        here = (_inner_model(info.annotation) if info else None) or here
    return here


def _field(model: type[BaseModel], key: str) -> FieldInfo | None:
    return next((info for name, info in model.model_fields.items() if (info.alias or name) == key), None)


def _inner_model(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _inner_model(part))), None)
