"""Where stands said that they were, by day. It is their own word and decides nothing."""

from sqlalchemy import Connection, select

from kiosk.coordinator.ledger import add_rows, table
from kiosk.coordinator.slip_tables import Whereabouts
from kiosk.fields import problem_with_words
from kiosk.format.closing import MAX_DAY

_MOST_A_DAY = 8
_WHEREABOUTS = table(Whereabouts)


def said(words: str) -> str:
    """Return a stand's name or place as it may be stored and shown; nothing where it is no such words."""
    return words if problem_with_words(words, digits_suffice=True) is None else ""


def note_place(connection: Connection, device: bytes, day: int, place: str) -> None:
    """Write down where a stand was on a UTC day since 1970, as it said under its proof."""
    if place and 0 <= day <= MAX_DAY and len(_places(connection, device, day)) < _MOST_A_DAY:
        add_rows(connection, Whereabouts, [(device, day, place)])


def _places(connection: Connection, device: bytes, day: int) -> list[str]:
    of_day = (_WHEREABOUTS.c.device_id == device) & (_WHEREABOUTS.c.day == day)
    return list(connection.execute(select(_WHEREABOUTS.c.place).where(of_day)).scalars())


def all_places(connection: Connection) -> dict[tuple[bytes, int], tuple[str, ...]]:
    """Return every place by stand and day."""
    found: dict[tuple[bytes, int], tuple[str, ...]] = {}
    for device, day, place in connection.execute(select(_WHEREABOUTS).order_by(_WHEREABOUTS.c.place)):
        found[device, day] = (*found.get((device, day), ()), place)
    return found
