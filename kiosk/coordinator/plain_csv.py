"""Plain CSV for people and their spreadsheets. What is in it is readable by anyone who has the file.

Slip codes stay out: who has one can withdraw. Of withdrawn signatures nothing but the row is written.
"""

import csv
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import msgspec
from sqlalchemy import Connection, Row, select

from kiosk.coordinator.ledger import Campaign, Ledger, Session, Signature, Stand, seq_of, table
from kiosk.coordinator.matching import WITHDRAWN
from kiosk.coordinator.report import date_of
from kiosk.errors import LedgerRefused
from kiosk.fields import FORMULA_STARTS
from kiosk.format.batch import encode_id

PERSONAL = (
    "given_name", "family_name", "email", "postal_code", "city", "country", "phone", "street", "birth_date",
    "age_confirmed", "language", "consents", "assisted",
)  # fmt: skip
COLUMNS = ("campaign", "collected", "medium", "stand", "session", "seq", "day", "hour", "verdict", "reason", *PERSONAL)
_DANGEROUS = FORMULA_STARTS | {"\t", "\r", "\n"}
# Where a spreadsheet of another country may begin a cell: it does not see quotes in the middle of its own cells.
_INNER_START = re.compile(rf"(?<=[;\t\r\n])(?=[\s\"']*[{re.escape(''.join(sorted(FORMULA_STARTS)))}])")
_STEP = 2_000
_CAMPAIGN, _STAND, _SESSION, _SIGNATURE = (table(each) for each in (Campaign, Stand, Session, Signature))


@dataclass(frozen=True)
class Written:
    """A plain file that is complete on disk."""

    path: Path
    campaign: str
    practice: bool
    rows: int


def export_csv(
    ledger: Ledger, out: Path, *, campaign: str | None = None, practice: bool = False, bom: bool = False
) -> Written:
    """Write all signatures of one campaign, each with its verdict.

    Args:
        ledger: the open ledger.
        out: the file; a practice file gets `practice` into its name if it has not.
        campaign: its short name; may be left out where there is one.
        practice: the invented signatures instead of the real ones.
        bom: begin with a byte order mark, for spreadsheets that want one.

    Raises:
        LedgerRefused: no such campaign, more than one, or the file cannot be written.
    """
    if practice and "practice" not in out.name:
        out = out.with_name(f"practice-{out.name}")
    temporary = out.with_name(out.name + ".part")
    with ledger.reading() as connection:
        chosen = _choose(connection, campaign, practice)
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            temporary.unlink(missing_ok=True)
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
                rows = _write(file, connection, chosen)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(out)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise LedgerRefused(f"{out.name} could not be written: {error.strerror}") from None
    return Written(out, chosen.name, practice, rows)


def safe_cell(value: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, not even one that splits it at semicolons or lines."""
    value = _INNER_START.sub("'", value)
    return f"'{value}" if value[:1] in _DANGEROUS else value


def _choose(connection: Connection, name: str | None, practice: bool) -> Row[Any]:
    query = select(_CAMPAIGN).where(_CAMPAIGN.c.practice == practice)
    if name is not None:
        query = query.where(_CAMPAIGN.c.name == name)
    found = connection.execute(query).all()
    if len(found) == 1:
        return found[0]
    kind = "practised" if practice else "real"
    if not found:
        raise LedgerRefused(f"the ledger holds no {kind} signatures of that campaign", code="no-campaign")
    names = ", ".join(row.name for row in found)
    raise LedgerRefused(f"choose one with --campaign: {names}", code="which-campaign")


def _write(file: TextIO, connection: Connection, campaign: Row[Any]) -> int:
    writer, count = csv.writer(file), 0
    writer.writerow(COLUMNS)
    for row in _rows(connection, campaign.id):
        collected = "practice" if campaign.practice else "real"
        stand = row.stand_name or encode_id(row.device_id)
        place = (campaign.name, collected, row.medium, stand, encode_id(row.session_id), str(seq_of(row.id)))
        judged = (date_of(row.day), _text(row.hour), row.verdict, row.reason or "")
        personal = tuple(_text(getattr(row, name)) if row.verdict != WITHDRAWN else "" for name in PERSONAL)
        writer.writerow([safe_cell(cell) for cell in (*place, *judged, *personal)])
        count += 1
    return count


def _rows(connection: Connection, campaign: int) -> Iterator[Row[Any]]:
    query = (
        select(
            _SIGNATURE,
            _SESSION.c.session_id,
            _SESSION.c.day,
            _SESSION.c.device_id,
            _STAND.c.medium,
            _STAND.c.name.label("stand_name"),
        )
        .join(_SESSION, _SESSION.c.id == _SIGNATURE.c.session)
        .join(_STAND, _STAND.c.device_id == _SESSION.c.device_id)
        .where(_SIGNATURE.c.campaign == campaign)
        .order_by(_SIGNATURE.c.id)
    )
    yield from connection.execution_options(yield_per=_STEP).execute(query)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and value.startswith('["'):
        return " ".join(msgspec.json.decode(value, type=list[str]))
    return str(value)
