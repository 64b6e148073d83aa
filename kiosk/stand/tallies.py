"""Signatures of today by hour and by language: counters of their own, never a time stamp on a record.

They count one day, by the date on the wall, and are gone with it: a stand that is stolen tells no more than that. They
are shown so roughly that nobody who stands beside a visitor learns from them how that visitor read.
"""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

STEP = 10


class DayTally(msgspec.Struct, frozen=True):
    """The counters as the store keeps them. `hours` are those on the wall, 0 to 23; `languages` BCP 47."""

    date: datetime.date
    hours: dict[int, int] = {}
    languages: dict[str, int] = {}

    def plus(self, hour: int, languages: Iterable[str]) -> "DayTally":
        """Return the counters with one more signature for each language."""
        hours, spoken = dict(self.hours), dict(self.languages)
        for language in languages:
            hours[hour] = hours.get(hour, 0) + 1
            spoken[language] = spoken.get(language, 0) + 1
        return DayTally(self.date, hours, spoken)


@dataclass(frozen=True)
class Tallies:
    """Today's signatures by hour (07 is from 07:00 to 07:59) and by language (BCP 47), rounded down to tens.

    What is not named is under ten, or none at all: that looks the same.
    """

    hours: Mapping[str, int]
    languages: Mapping[str, int]


def read_tally(text: str | None, date: datetime.date) -> DayTally:
    """Return the counters of a date; those of another one are over, and what cannot be read begins anew."""
    try:
        kept = DayTally(date) if text is None else msgspec.json.decode(text, type=DayTally)
    except msgspec.MsgspecError:
        return DayTally(date)
    return kept if kept.date == date else DayTally(date)


def write_tally(tally: DayTally) -> str:
    """Return counters as the store keeps them."""
    return msgspec.json.encode(tally).decode()


def shown(tally: DayTally) -> Tallies:
    """Return what may be shown: hours in their order, languages most spoken first."""
    languages = rounded(tally.languages)
    return Tallies(
        rounded({f"{hour:02}": count for hour, count in sorted(tally.hours.items())}),
        dict(sorted(languages.items(), key=lambda each: (-each[1], each[0]))),
    )


def rounded(counts: Mapping[str, int]) -> dict[str, int]:
    """Return counts rounded down to tens, without those under ten.

    Whoever knows the total as well is left with 0 to 9 for each cell, their sum given: so no cell under five, and none
    but 0 and 9, can be worked out, as long as there are two cells. An exact count beside hidden ones would tell them.
    """
    return {key: count - count % STEP for key, count in counts.items() if count >= STEP}
