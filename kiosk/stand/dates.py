"""What the dates of a campaign mean at the stand, whose clock may be wrong.

Dates are days of the calendar where the stand is; days that count from 1970 are UTC, as everywhere.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.campaign import Campaign
from kiosk.format.pack import decode_activation
from kiosk.stand.store import Store

EPOCH = datetime.date(1970, 1, 1)
MOST_DAYS_AHEAD = 3650  # of the last thing that the signed pack names: no campaign is forgotten for ten years


@dataclass(frozen=True)
class NotOffered:
    """A campaign that cannot be signed today. `word` is over or not-yet; `day` the last, or the first, day of it."""

    campaign: Campaign
    word: str
    day: datetime.date

    def __str__(self) -> str:
        """Return a sentence for the volunteer."""
        if self.word == "over":
            return f"{self.campaign.id}: over since {self.day + datetime.timedelta(days=1)}"
        return f"{self.campaign.id}: begins on {self.day}"


def date_at(seconds: float) -> datetime.date:
    """Return the date on the wall at a time, in seconds since 1970 UTC. What no calendar has is its last day."""
    return wall_at(seconds).date()


def hour_at(seconds: float) -> int:
    """Return the hour on the wall, 0 to 23, at a time, in seconds since 1970 UTC."""
    return wall_at(seconds).hour


def wall_at(seconds: float) -> datetime.datetime:
    """Return date and time on the wall, in seconds since 1970 UTC; at the end of all calendars where there is none."""
    try:
        return datetime.datetime.fromtimestamp(seconds).astimezone()
    except (OverflowError, OSError, ValueError):
        return datetime.datetime.max if seconds > 0 else datetime.datetime.min


def not_offered(campaign: Campaign, today: datetime.date) -> NotOffered | None:
    """Return why a campaign cannot be signed today, or None where it can."""
    if today < campaign.dates.opens:
        return NotOffered(campaign, "not-yet", campaign.dates.opens)
    if today > campaign.dates.closes:
        return NotOffered(campaign, "over", campaign.dates.closes)
    return None


def looks_wrong(today: int, seen: Iterable[int], campaigns: Iterable[Campaign]) -> bool:
    """Tell whether a clock cannot be right.

    Args:
        today: the UTC day since 1970 that it shows.
        seen: days that are over for certain: of sessions on this stand, and of activations.
        campaigns: those that collect here for real.
    """
    if today < max(seen, default=0) - 1:
        return True
    last = max((one.dates.deletion for one in campaigns), default=None)
    return last is not None and today > (last - EPOCH).days + MOST_DAYS_AHEAD


def days_seen(store: Store) -> list[int]:
    """Return UTC days that are over for certain, unless a wrong clock saw them and the lead has said so since."""
    believed = int(store.setting("clock") or 0)
    return [day for day in _days(store) if day > believed]


def forget_days_seen(store: Store) -> None:
    """Take note that all days seen until now were seen by a clock that may have been wrong."""
    store.remember("clock", str(max(_days(store))))


def _days(store: Store) -> list[int]:
    activated = [decode_activation(each.activation).day for each in store.packs() if each.activation is not None]
    return [store.newest_day(), *activated]
