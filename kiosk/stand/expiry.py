"""The date of deletion has come: everything of a campaign is purged, once the lead has confirmed the date.

Never by itself, and never by the clock alone: the date that a person types has to be the one that the clock shows.
"""

import datetime
from contextlib import suppress
from dataclasses import dataclass

from kiosk.errors import FormatError, PackRefused, StandRefused
from kiosk.stand.installed import verified
from kiosk.stand.store import Store


@dataclass(frozen=True)
class Expired:
    """A campaign whose date of deletion has come. `records` are still here, `never_handed_over` signatures of them."""

    campaign: str
    campaign_id: bytes
    deletion: datetime.date
    records: int
    never_handed_over: int


def find_expired(store: Store, today: datetime.date) -> tuple[Expired, ...]:
    """Return the campaigns that are to be deleted by this date and of which something is still here."""
    found = []
    for campaign_id, (name, deletion) in _deletions(store).items():
        records, never = store.unpurged(campaign_id)
        if today >= deletion and records:
            found.append(Expired(name, campaign_id, deletion, records, never))
    return tuple(found)


def purge_expired(
    store: Store, today: datetime.date, *, confirmed: datetime.date, clock_wrong: bool
) -> tuple[Expired, ...]:
    """Purge what is to be deleted by the date that the lead confirmed; return what that was.

    Args:
        store: the stand's store; no session of such a campaign may be running.
        today: the date by the stand's clock.
        confirmed: the date that the lead typed.
        clock_wrong: the clock cannot be right.

    Raises:
        StandRefused: `date-differs`: the stand's clock shows another date; `clock`: it looks wrong. Nothing was purged.
        NotStored: the disk did not allow it. Nothing was purged.
    """
    if confirmed != today:
        raise StandRefused(
            "the stand's clock shows another date than the one you typed: set the clock, or type it again;"
            " nothing was deleted",
            code="date-differs",
        )
    if clock_wrong:
        raise StandRefused("the clock looks wrong: set it first; nothing was deleted", code="clock")
    expired = find_expired(store, today)
    if expired:
        store.purge_campaigns([each.campaign_id for each in expired])
    return expired


def _deletions(store: Store) -> dict[bytes, tuple[str, datetime.date]]:
    """Return name and latest date of deletion of each campaign that ever collected here for real."""
    found: dict[bytes, tuple[str, datetime.date]] = {}
    pinned = store.pinned()
    for stored in store.packs():
        if stored.activation is not None:
            with suppress(PackRefused, FormatError):  # what a damaged pack promised is not known
                deletion = verified(stored, pinned).pack.campaign.dates.deletion
                _, latest = found.get(stored.campaign_id, ("", deletion))
                found[stored.campaign_id] = stored.name, max(latest, deletion)
    return found
