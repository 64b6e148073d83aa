"""What the addressee of a petition is told: the letter, with its numbers and words, and the names in their order."""

import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from babel import Locale
from babel.numbers import format_decimal

from kiosk.campaign import Campaign as Asked
from kiosk.campaign import country_name, long_date
from kiosk.coordinator.handover_words import HandoverWords, words_in
from kiosk.coordinator.match_keys import fold
from kiosk.names import whole_name

LEAST = 10  # fewer of one kind are told with the others: a small number can point at somebody
_EPOCH = datetime.date(1970, 1, 1)
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # written so, the family's name comes first
_OTHERS, _NOT_TOLD = "others", "not told"


@dataclass(frozen=True, repr=False)
class Name:
    """One line of the list."""

    place: int
    given: str
    family: str


@dataclass(frozen=True)
class Row:
    """How many there are of one kind: `value` as a program has it, `label` for people."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, repr=False)
class Letter:
    """All that leaves. `names` gives the list from its beginning, from the ledger, as often as it is called."""

    language: str
    words: HandoverWords
    number: int
    date: str
    organisation: str
    sender: tuple[str, ...]
    addressee: str
    demand: str
    lead: str
    total: int
    named: int
    collected: tuple[str, str]
    rows: Mapping[str, list[Row]]  # by country, city, language
    listed: bool
    apart: bool  # given and family name are asked for apart
    names: Callable[[], Iterator[Name]]

    def decimal(self, number: int) -> str:
        """Return a number as the letter's language writes it."""
        return format_decimal(number, locale=Locale.parse(self.language, sep="-"))

    def whole(self, name: Name) -> str:
        """Return both names as one."""
        return whole_name(name.given, name.family, "zh" if _EAST_ASIAN.match(name.family) else "en")


def breakdowns(kind: str, counts: list[tuple[str | None, int]], language: str) -> list[Row]:
    """Return how many there are of each country, town or language, most first, small numbers put together.

    Towns are one however they are spelled in capitals, accents and blanks, under their most frequent spelling.
    """
    words = words_in(language)
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for value, count in counts:
        text = (value or "").strip()
        spellings[fold(text) if kind == "city" else text][text] += count
    found, small = [], 0
    for spelled in spellings.values():
        (value, _), count = spelled.most_common(1)[0], spelled.total()
        if count < LEAST:
            small += count
        else:
            label = _label(kind, value, language) if value else words.not_told
            found.append(Row(value or _NOT_TOLD, label, count))
    found.sort(key=lambda row: (-row.count, row.value))
    if not small:
        return found
    # One alone below the least would be told by the difference to the total; so the smallest kind goes with it.
    while small < LEAST and found:
        small += found.pop().count
    return [*found, Row(_OTHERS, words.others, small)]


def write_down(
    asked: Asked,
    language: str,
    number: int,
    day: int,
    total: int,
    named: int,
    days: tuple[int, int],
    rows: Mapping[str, list[Row]],
    listed: bool,
    names: Callable[[], Iterator[Name]],
) -> Letter:
    """Put the letter together.

    Args:
        asked: the campaign.
        language: of the letter.
        number: of the hand-over.
        day: of the hand-over, in UTC days since 1970, as the two `days` from and to which was collected.
        total: who is counted.
        named: how many of them are named.
        days: the first and the last day.
        rows: by country, city and language.
        listed: whether there is a list at all.
        names: gives it.
    """
    text, controller = asked.text(language), asked.controller
    return Letter(
        language,
        words_in(language),
        number,
        _date(day, language),
        asked.organisation.name.in_(language),
        tuple(dict.fromkeys((controller.name, controller.address, controller.contact))),
        asked.addressee.name.in_(language),
        text.demand,
        text.lead or "",
        total,
        named,
        (_date(days[0], language), _date(days[1], language)),
        rows,
        listed,
        asked.name_style == "given-family",
        names,
    )


def _date(day: int, language: str) -> str:
    try:
        return long_date(_EPOCH + datetime.timedelta(days=day), language)
    except OverflowError:
        return str(day)


def _label(kind: str, value: str, language: str) -> str:
    if kind == "country":
        return country_name(value, language)
    if kind == "language":
        return str(Locale.parse(language, sep="-").languages.get(value.replace("-", "_")) or value)
    return value
