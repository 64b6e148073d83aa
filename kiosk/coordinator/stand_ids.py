"""Which stand is meant: its id, or the beginning of it, as people read it out and type it.

Ids are written in RFC 4648's base32, which has no 0, 1 and 8: a 0 is an O, an 8 a B, and a 1 is an I or an L.
"""

import re

from sqlalchemy import Connection, select

from kiosk.coordinator.ledger import Stand, table
from kiosk.errors import FormatError, LedgerRefused
from kiosk.format.batch import decode_id, encode_id

AT_LEAST = 6  # characters of the beginning
_STAND = table(Stand)
_LOOK_ALIKES = str.maketrans("08", "ob")
_SIGNS = re.compile("[a-z1-7]+")
_WHOLE = re.compile("[a-z1-7]{26}")


def find_stand(connection: Connection, ident: str) -> bytes:
    """Return the 16 bytes of the stand whose id begins like this, six characters or more.

    Raises:
        LedgerRefused: no stand, or more than one, begins like this.
    """
    wanted = _tidied(ident)
    found: list[bytes] = []
    if len(wanted) >= AT_LEAST and _SIGNS.fullmatch(wanted):
        begins = re.compile(wanted.replace("1", "[il]"))
        known = connection.execute(select(_STAND.c.device_id)).scalars()
        found = [device for device in known if begins.match(encode_id(device))]
    if len(found) != 1:
        raise LedgerRefused(
            "no single stand has this id: see `kiosk coordinator stands list` and give six characters or more",
            code="which-stand",
        )
    return found[0]


def stand_of(connection: Connection | None, ident: str) -> bytes:
    """Return the 16 bytes of a stand: of a whole id, even where it has not sent anything yet, or as `find_stand` does.

    Args:
        connection: to the ledger; None where there is none yet.
        ident: the whole id, or the beginning of one that the ledger knows.

    Raises:
        LedgerRefused: that is no id, or no single stand is meant.
    """
    wanted = _tidied(ident)
    if _WHOLE.fullmatch(wanted):
        if "1" not in wanted:
            try:
                return decode_id(wanted)
            except FormatError:
                raise _mistyped() from None
        if connection is not None:
            try:
                return find_stand(connection, wanted)
            except LedgerRefused:
                pass
        raise LedgerRefused("this id has a 1: ask whether that is I or L, and type the letter", code="which-stand")
    if connection is None:
        raise LedgerRefused("there is no ledger yet: give the stand's whole id, 26 characters", code="which-stand")
    return find_stand(connection, wanted)


def _tidied(ident: str) -> str:
    return "".join(ident.lower().split()).replace("-", "").translate(_LOOK_ALIKES)


def _mistyped() -> LedgerRefused:
    return LedgerRefused(
        "that is no stand's id: compare it with the stand's screen or slip, sign by sign", code="which-stand"
    )
