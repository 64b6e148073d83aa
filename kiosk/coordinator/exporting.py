"""Files that leave the ledger: whoever is in one is noted before it is in its place, so that nobody is sent twice.

1. The file is written beside its place (`.part`) and flushed. Killed here: nothing is noted, nobody left.
2. In one transaction the ledger notes who is in it, and its hash.
3. It takes its place, and the ledger notes that too. Killed before that: the next export finds the `.part` or the file
   in its place, knows it by its hash, finishes what was begun, and tells. Where it finds neither, somebody has moved
   it: nothing more leaves until a person says (`settle`) whether that file was used or is lost.

A file that is there is never replaced: those in it may not have reached anybody yet.
"""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import Connection, ScalarSelect, delete, exists, func, insert, literal, select, update

from kiosk.coordinator.export_tables import Confirmed, Export, Exported
from kiosk.coordinator.file_lock import locked, sync_folder
from kiosk.coordinator.ledger import Ledger, Signature, add_rows, audit, table
from kiosk.coordinator.matching import VALID
from kiosk.coordinator.report import date_of
from kiosk.errors import LedgerRefused

WRITTEN, PLACED, LOST = "written", "placed", "lost"  # noted only; in its place; gone, so nobody in it left
ADDRESSEE = "addressee"
STEP = 2_000  # rows at a time
_CACHE = -8_192  # KiB
_SECONDS_A_DAY = 86_400
_CONFIRMED, _EXPORT, _EXPORTED, _SIGNATURE = (table(each) for each in (Confirmed, Export, Exported, Signature))


@dataclass(frozen=True)
class Leaving:
    """What is about to leave: for whom, what for, where to."""

    out: Path
    campaign: int
    receiver: str
    purpose: str = ""
    unconfirmed: bool = False


@dataclass(frozen=True)
class PastExport:
    """One export, for a list; `ended` counts those in it whose signature is no longer valid."""

    number: int
    at: int
    campaign: int
    receiver: str
    purpose: str
    signatures: int
    named: int
    unconfirmed: bool
    state: str
    ended: int
    finished: tuple[int, ...] = ()  # exports before it that were interrupted, and are in their place only now


Write = Callable[[Connection, Path, int], None]


def export(ledger: Ledger, leaving: Leaving, write: Write) -> PastExport:
    """Let a file or a folder leave.

    Args:
        ledger: the open ledger.
        leaving: what it is.
        write: makes `part` and notes who is in it (`note`): `write(connection, part, number)`, in the transaction.

    Raises:
        LedgerRefused: the place is taken, cannot be written, or an export before it was interrupted and is missing.
    """
    out = leaving.out.absolute()
    with locked(ledger.path.with_name(ledger.path.name + ".exports")):
        finished = finish_interrupted(ledger)
        if out.exists():
            raise LedgerRefused(f"{out.name} is there already: choose another name", code="exists")
        part = _part(out)
        with _disk(out), _gone_if_it_fails(part):
            _remove(part)
            out.parent.mkdir(parents=True, exist_ok=True)
            with ledger.writing() as connection:
                if connection.dialect.name == "sqlite":
                    connection.exec_driver_sql(
                        f"PRAGMA cache_size = {_CACHE}"
                    )  # rows pass once: nothing is worth keeping
                number = _begin(connection, leaving, out)
                write(connection, part, number)
                _flush(part)
                done = _noted(connection, number, mark_of(part))
        with _disk(out):
            _place(ledger, number, part, out)
    return replace(done, finished=tuple(finished))


def note(connection: Connection, number: int, people: Iterable[tuple[int, int | None]]) -> None:
    """Note who is in an export: ids of signatures, each with its number on the list or None."""
    add_rows(connection, Exported, [(number, signature, place) for signature, place in people])


def finish_interrupted(ledger: Ledger) -> list[int]:
    """Finish the exports that were interrupted between being noted and being in their place; return their numbers.

    Raises:
        LedgerRefused: one of them is nowhere to be found.
    """
    with ledger.reading() as connection:
        open_ones = connection.execute(select(_EXPORT).where(_EXPORT.c.state == WRITTEN)).all()
    for row in open_ones:
        out = Path(row.path)
        part = _part(out)
        if _is(out, row.mark):
            _set_state(ledger, row.id, PLACED)
        elif not out.exists() and _is(part, row.mark):
            with _disk(out):
                _place(ledger, row.id, part, out)
        else:
            raise LedgerRefused(
                f"export {row.id} ({row.signatures} signatures, to {out.name}) was interrupted and is not where it was."
                f" If you have the file and use it: `kiosk coordinator crm settle {row.id} --used`. If not: the same"
                " with --lost, and those in it count as new again",
                code="interrupted",
            )
    return [row.id for row in open_ones]


def settle(ledger: Ledger, number: int, *, used: bool) -> None:
    """Write down what a person says of an interrupted export: its file is used, or lost.

    Raises:
        LedgerRefused: no export of this number was interrupted.
    """
    with ledger.writing() as connection:
        mine = (_EXPORT.c.id == number) & (_EXPORT.c.state == WRITTEN)
        done = connection.execute(update(_EXPORT).where(mine).values(state=PLACED if used else LOST))
        if not done.rowcount:
            raise LedgerRefused(f"no export {number} waits for that: see `kiosk coordinator crm list`", code="which")
        audit(connection, "export used" if used else "export lost", [str(number)])


def past_exports(connection: Connection) -> list[PastExport]:
    """Return all exports, the latest first."""
    rows = connection.execute(select(_EXPORT, _ended().label("ended")).order_by(_EXPORT.c.id.desc()))
    return [_past(row) for row in rows]


@dataclass(frozen=True)
class Received:
    """That somebody's signature was in an export; `place` is its number on the list, if it was named."""

    number: int
    day: str
    receiver: str
    purpose: str
    place: int | None


def receivers_of(connection: Connection, signature: int) -> list[Received]:
    """Return the exports that a signature was in: those who received it have to be told when it is erased."""
    query = (
        select(_EXPORT, _EXPORTED.c.place)
        .join(_EXPORTED, _EXPORTED.c.export == _EXPORT.c.id)
        .where(_EXPORTED.c.signature == signature, _EXPORT.c.state != LOST)
        .order_by(_EXPORT.c.id)
    )
    return [
        Received(row.id, date_of(row.at // _SECONDS_A_DAY), row.receiver, row.purpose, row.place)
        for row in connection.execute(query)
    ]


def forget_confirmations(connection: Connection, signatures: Iterable[int]) -> None:
    """Forget that inboxes were confirmed which only these signatures have, before they are erased."""
    mine = list(signatures)
    other = _SIGNATURE.alias()
    shared = exists().where(
        *(other.c.campaign == _SIGNATURE.c.campaign, other.c.k_mail == _SIGNATURE.c.k_mail, other.c.id.not_in(mine))
    )
    query = select(_SIGNATURE.c.campaign, _SIGNATURE.c.k_mail).where(_SIGNATURE.c.id.in_(mine), ~shared)
    for campaign, key in connection.execute(query.where(_SIGNATURE.c.k_mail.is_not(None))).all():
        theirs = (_CONFIRMED.c.campaign == campaign) & (_CONFIRMED.c.k_mail == key)
        connection.execute(delete(_CONFIRMED).where(theirs))


@contextmanager
def new_text(path: Path) -> Iterator[TextIO]:
    """Give a new text file that only its owner can read."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def whole_text(out: Path) -> Iterator[TextIO]:
    """Give a text file that takes its place once it is whole and flushed; what was there goes.

    Raises:
        LedgerRefused: it could not be written.
    """
    part = _part(out)
    with _disk(out), _gone_if_it_fails(part):
        out.parent.mkdir(parents=True, exist_ok=True)
        _remove(part)
        with new_text(part) as file:
            yield file
        _flush(part)
        part.replace(out)


def mark_of(path: Path) -> bytes:
    """Return the SHA-256 of a file, or of a folder's files with their names."""
    if path.is_dir():
        whole = hashlib.sha256()
        for each in sorted(path.iterdir()):
            whole.update(each.name.encode() + b"\0" + mark_of(each))
        return whole.digest()
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest()


def _begin(connection: Connection, leaving: Leaving, out: Path) -> int:
    values = {"campaign": leaving.campaign, "receiver": leaving.receiver, "purpose": leaving.purpose}
    made = insert(_EXPORT).values(
        **values,
        **{"unconfirmed": leaving.unconfirmed, "path": str(out), "at": int(time.time()), "state": WRITTEN},
        **{"signatures": 0, "named": 0, "mark": b""},
    )
    return int(connection.execute(made.returning(_EXPORT.c.id)).scalar_one())


def _noted(connection: Connection, number: int, mark: bytes) -> PastExport:
    counts = select(func.count(), func.count(_EXPORTED.c.place)).where(_EXPORTED.c.export == number)
    signatures, named = connection.execute(counts).one()
    changed = update(_EXPORT).where(_EXPORT.c.id == number)
    connection.execute(changed.values(signatures=signatures, named=named, mark=mark))
    row = connection.execute(select(_EXPORT, literal(0).label("ended")).where(_EXPORT.c.id == number)).one()
    how = ["unconfirmed"] if row.unconfirmed else []
    audit(connection, "exported", [str(number), row.receiver, row.purpose or "-", str(signatures), str(named), *how])
    return _past(row)


def _ended() -> ScalarSelect[int]:
    joined = _EXPORTED.outerjoin(_SIGNATURE, _SIGNATURE.c.id == _EXPORTED.c.signature)
    gone = _SIGNATURE.c.verdict.is_(None) | (_SIGNATURE.c.verdict != VALID)
    mine = (_EXPORTED.c.export == _EXPORT.c.id) & gone
    return select(func.count()).select_from(joined).where(mine).correlate(_EXPORT).scalar_subquery()


def _past(row: Any) -> PastExport:
    return PastExport(
        *(row.id, row.at, row.campaign, row.receiver, row.purpose, row.signatures, row.named),
        *(bool(row.unconfirmed), row.state, row.ended),
    )


def _part(out: Path) -> Path:
    return out.with_name(out.name + ".part")


def _place(ledger: Ledger, number: int, part: Path, out: Path) -> None:
    part.replace(out)
    sync_folder(out.parent)
    _set_state(ledger, number, PLACED)


def _set_state(ledger: Ledger, number: int, state: str) -> None:
    with ledger.writing() as connection:
        connection.execute(update(_EXPORT).where(_EXPORT.c.id == number).values(state=state))


def _is(path: Path, mark: bytes) -> bool:
    try:
        return mark_of(path) == mark
    except OSError:
        return False


def _flush(part: Path) -> None:
    for path in sorted(part.iterdir()) if part.is_dir() else [part]:
        with path.open("rb+") as stream:
            os.fsync(stream.fileno())
    if part.is_dir():
        sync_folder(part)


def _remove(part: Path) -> None:
    if part.is_dir():
        shutil.rmtree(part)
    else:
        part.unlink(missing_ok=True)


@contextmanager
def _gone_if_it_fails(part: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            _remove(part)
        raise


@contextmanager
def _disk(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LedgerRefused(f"{out.name} could not be written: {error.strerror}. Choose another place") from None
