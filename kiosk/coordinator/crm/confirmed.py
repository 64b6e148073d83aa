"""Confirmations that came back: one address a line, or a column of a CSV file. Only inboxes that we know are noted."""

import csv
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, select

from kiosk.coordinator.export_tables import Confirmed
from kiosk.coordinator.ledger import Ledger, Signature, add_rows, audit, table
from kiosk.coordinator.match_keys import mail_key
from kiosk.coordinator.matching import chunks
from kiosk.coordinator.petition import Petition
from kiosk.errors import ImportRefused
from kiosk.fields import MAX_EMAIL

_CONFIRMED, _SIGNATURE = table(Confirmed), table(Signature)
_HEADERS = frozenset({"email", "e-mail", "mail", "email address", "e-mail address", "email_address", "emailaddress"})
_MOST_CELLS, _MOST_CHARACTERS = 200, 20_000
_UNTIDY = " \t'\"<>\ufeff"


@dataclass(frozen=True)
class Confirmations:
    """What a file brought: inboxes noted now, noted before, of nobody who agreed here; lines without one address."""

    new: int
    known: int
    strangers: int
    unreadable: int


def take_confirmations(ledger: Ledger, petition: Petition, purpose: str, path: Path) -> Confirmations:
    """Note which inboxes were confirmed, for one campaign and one consent.

    Args:
        ledger: the open ledger.
        petition: the campaign.
        purpose: the id of the consent, which was checked.
        path: UTF-8, one address a line or comma, semicolon or tab between columns.

    Raises:
        ImportRefused: the file cannot be read, or it holds no address at all.
    """
    keys: set[bytes] = set()
    unreadable = 0
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            for address in _addresses(file):
                key = mail_key(address) if address is not None and len(address) <= MAX_EMAIL else None
                if key is None:
                    unreadable += 1
                else:
                    keys.add(key)
    except (OSError, csv.Error) as error:
        raise ImportRefused(
            f"the file cannot be read: {getattr(error, 'strerror', None) or error}", code="io"
        ) from None
    if not keys:
        raise ImportRefused(
            "there is no e-mail address in this file: one a line, or a column named email", code="empty"
        )
    with ledger.writing() as connection:
        ours = _of_those_who_agreed(connection, petition.number, purpose, keys)
        noted = (_CONFIRMED.c.campaign == petition.number) & (_CONFIRMED.c.purpose == purpose)
        known = set(connection.execute(select(_CONFIRMED.c.k_mail).where(noted)).scalars()) & ours
        now = int(time.time())
        add_rows(connection, Confirmed, [(petition.number, purpose, key, now) for key in ours - known])
        audit(connection, "confirmed", [petition.name, purpose, str(len(ours - known))])
    return Confirmations(len(ours - known), len(known), len(keys - ours), unreadable)


def agreed(purpose: str) -> str:
    """Return how a consent stands in a signature's list of them, for LIKE."""
    return f'%"{purpose}"%'


def _of_those_who_agreed(connection: Connection, campaign: int, purpose: str, keys: set[bytes]) -> set[bytes]:
    mine = (_SIGNATURE.c.campaign == campaign) & _SIGNATURE.c.consents.like(agreed(purpose))
    found: set[bytes] = set()
    for some in chunks(keys):
        found |= set(
            connection.execute(select(_SIGNATURE.c.k_mail).where(mine, _SIGNATURE.c.k_mail.in_(some))).scalars()
        )
    return found


def _addresses(file: TextIO) -> Iterator[str | None]:
    """Yield the address of each line that is not empty; None where there is none, or more than one."""
    first = file.readline(_MOST_CHARACTERS)
    between = max(",;\t", key=first.count)
    column = _column(next(csv.reader([first], delimiter=between), []))
    if column is None:
        yield from _address(next(csv.reader([first], delimiter=between), []), None)
    for row in csv.reader(file, delimiter=between):
        yield from _address(row[:_MOST_CELLS], column)


def _column(row: list[str]) -> int | None:
    names = [cell.strip(_UNTIDY).lower() for cell in row]
    return next((place for place, name in enumerate(names) if name in _HEADERS), None)


def _address(row: list[str], column: int | None) -> Iterator[str | None]:
    if not any(cell.strip() for cell in row):
        return
    cells = row if column is None else row[column : column + 1]
    found = [cell.strip(_UNTIDY) for cell in cells if "@" in cell[1:]]
    yield found[0] if len(found) == 1 and len(found[0].split()) == 1 else None
