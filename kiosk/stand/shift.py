"""One volunteer goes, another comes: what the next one must know, in numbers alone. Nobody is named."""

import json
from contextlib import suppress
from dataclasses import dataclass

from kiosk.errors import NotStored
from kiosk.stand import log
from kiosk.stand.stand import Stand

SETTING = "shift"  # the UTC day on which the shift began, and that day's signatures by then


@dataclass(frozen=True)
class Shift:
    """Signatures since the shift began, or today where it began on another day; and those in no batch yet."""

    signed: int
    not_handed_over: int


def this_shift(stand: Stand) -> Shift:
    """Return what the shift has come to."""
    tally = stand.count()
    day, before = _begun(stand)
    signed = tally.today - before if day == stand.today() else tally.today
    return Shift(max(0, signed), tally.not_handed_over)


def change_shift(stand: Stand) -> None:
    """Close the running sessions, so that the next signature begins one of the next shift, and log it.

    Where the disk takes no more, this shift's count goes on; nothing else depends on it.
    """
    stand.end_sessions()
    tally = stand.count()
    with suppress(NotStored):
        stand.store.remember(SETTING, json.dumps([stand.today(), tally.today]))
    stand.log.write(log.SHIFT, n=tally.not_handed_over)


def signed_in_sessions(stand: Stand) -> int:
    """Return how many signatures the running session holds, of several campaigns' the longest one.

    These are the ones that can be called doubtful: those since the stand was opened, or since the shift changed.
    """
    return max((session.signatures for session in stand.sessions() if session.state == "open"), default=0)


def _begun(stand: Stand) -> tuple[int, int]:
    try:
        day, count = json.loads(stand.store.setting(SETTING) or "")
        return int(day), int(count)
    except (ValueError, TypeError):
        return -1, 0
