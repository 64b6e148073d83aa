"""The coordinator's database: every record that arrived, every signature's verdict, and where each came from.

A record's id is `session * 4096 + seq`, so that one number keeps it unique and its session's records together.
Practice and real are two rows of `Campaign`: whatever is counted, matched or exported by campaign never mixes them.
"""

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Engine,
    Index,
    Integer,
    Table,
    UniqueConstraint,
    bindparam,
    event,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlmodel import Field, SQLModel, create_engine

from kiosk.coordinator.encrypted import dbapi2, encrypt_in_place, key_pragma
from kiosk.coordinator.export_tables import Confirmed, Export, Exported
from kiosk.coordinator.match_keys import has_other_names, mail_key
from kiosk.coordinator.slip_tables import Base
from kiosk.errors import LedgerRefused
from kiosk.format import MAX_SEQ

SCHEMA_VERSION = "4"
_TAKEN_ALONG = ("2", "3")  # what came after them are tables of their own, and another key for some addresses
PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: in WAL an acknowledged commit survives a power cut
    "secure_delete": 1,
    "busy_timeout": 30_000,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "temp_store": 2,  # MEMORY: nothing personal in temporary files
    "cache_size": -131_072,  # KiB; what a large import may use
}
ALSO_MADE = (Export, Exported, Confirmed)  # with a new ledger, though no table here names them
_SEQS = MAX_SEQ + 1
ANY_CAMPAIGN = 0  # no campaign has this number
SEALED, PAPER = "sealed", "paper"  # how a signature came
# SQLite: only INTEGER is the row's own number and needs no second index. PostgreSQL: BIGINT.
_ID = BigInteger().with_variant(Integer, "sqlite")


class Setting(Base, table=True):
    """One thing that the ledger knows about itself."""

    key: str = Field(primary_key=True)
    value: str


class Campaign(Base, table=True):
    """A campaign as it was practised, or as it was collected for."""

    __table_args__ = (UniqueConstraint("campaign_id", "practice"),)
    id: int | None = Field(default=None, primary_key=True)
    campaign_id: bytes
    practice: bool
    name: str


class Stand(Base, table=True):
    """A stand that sent something. `approved` is a person's decision, `name` only its own word.

    Paper sheets come from a stand of their own.
    """

    device_id: bytes = Field(primary_key=True)
    medium: str
    name: str = ""
    approved: bool = False
    first_day: int


class Session(Base, table=True):
    """One session of a stand. Without `header` it was only named, by the session after it. Judged by `completeness`.

    An id is a stand's own choice, so a second stand that uses it has a session of its own and takes nothing away.
    """

    __table_args__ = (UniqueConstraint("session_id", "device_id"),)
    id: int | None = Field(default=None, primary_key=True)
    session_id: bytes
    device_id: bytes = Field(index=True)
    campaign: int = Field(index=True)
    day: int
    header: bytes | None = None
    pack_hash: bytes | None = None
    prev_session_id: bytes | None = Field(default=None, index=True)
    prev_next_seq: int = 0
    prev_chain: bytes | None = None
    records: int = 0
    signatures: int = 0
    signed: int = 0
    missing: int = 0
    missing_signatures: int = 0
    closed: bool = False
    flags: str = ""


class Tally(Base, table=True):
    """What a stand said, under its proof or in a close, that a session had come to at `next_seq`."""

    session: int = Field(primary_key=True)
    next_seq: int = Field(primary_key=True)
    chain: bytes = Field(primary_key=True)
    signatures: int
    withdrawals: int


class Record(Base, table=True):
    """One record that opened, whatever was in it."""

    id: int = Field(sa_column=Column(_ID, primary_key=True, autoincrement=False))
    session: int
    type: int
    skip: int
    tag: bytes
    batch: int


class Signature(Base, table=True):
    """One signature. Of an invalid one only the reason is kept; `resembles` is the one it duplicates or looks like."""

    __table_args__ = (
        Index("signature_mail", "campaign", "k_mail"),
        Index("signature_person", "campaign", "k_person"),
        Index("signature_slip", "campaign", "slip"),
    )
    id: int = Field(sa_column=Column(_ID, primary_key=True, autoincrement=False))
    session: int
    campaign: int
    given_name: str | None
    family_name: str | None
    email: str | None
    postal_code: str | None
    city: str | None
    country: str | None
    phone: str | None
    street: str | None
    birth_date: str | None
    age_confirmed: bool | None
    strokes: str | None
    language: str | None
    hour: int | None
    consents: str | None
    assisted: bool | None
    slip: str | None
    k_mail: bytes | None
    k_person: bytes | None
    verdict: str
    reason: str | None
    resembles: int | None = Field(sa_column=Column(_ID, nullable=True))

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Show nothing of a person."""
        return []


class Withdrawal(Base, table=True):
    """A slip code that someone gave back, at a stand (`record`) or at the desk; its signature may not be here yet.

    The desk cannot tell a code's campaign, which may not be known yet: there `campaign` is ANY_CAMPAIGN. Codes are
    random, so one code is one signature, practised or real.
    """

    __table_args__ = (Index("withdrawal_code", "campaign", "code"),)
    id: int | None = Field(default=None, primary_key=True)
    campaign: int
    code: str | None
    record: int | None = Field(sa_column=Column(_ID, unique=True, nullable=True))


class Doubt(Base, table=True):
    """What a volunteer said: the session's signatures from the record `first` on, before `record`, are doubtful."""

    record: int = Field(sa_column=Column(_ID, primary_key=True, autoincrement=False))
    session: int = Field(index=True)
    first: int = Field(sa_column=Column(_ID, nullable=False))


class Likeness(Base, table=True):
    """Two signatures that look alike, the one that came `later` and an `earlier` one, and how much beyond enough."""

    later: int = Field(sa_column=Column(_ID, primary_key=True, autoincrement=False))
    earlier: int = Field(sa_column=Column(_ID, primary_key=True, autoincrement=False))
    campaign: int = Field(index=True)
    points: int


class Decision(Base, table=True):
    """What a person decided of a signature, all those decided together under one number; none is ever deleted.

    `standing`: it holds, as the last of those that were not taken back. `before` is the verdict that it changed.
    """

    __table_args__ = (Index("decision_signature", "signature", "standing"),)
    id: int | None = Field(default=None, primary_key=True)
    together: int = Field(index=True)
    signature: int = Field(sa_column=Column(_ID, nullable=False))
    verdict: str
    before: str
    why: str
    at: int
    standing: bool
    taken_back: bool


class Batch(Base, table=True):
    """A file that was imported. `waiting`: something in it could not be opened yet and may be later."""

    id: int | None = Field(default=None, primary_key=True)
    sha256: bytes = Field(unique=True)
    name: str
    size: int
    medium: str
    day: int
    new: int = 0
    already: int = 0
    damaged: int = 0
    trailer: str = ""
    waiting: bool = False
    tried: bytes | None = None  # a hash of what was known when it was read last


class Issue(Base, table=True):
    """One thing that was wrong in a batch, by line and code."""

    id: int | None = Field(default=None, primary_key=True)
    batch: int = Field(index=True)
    line: int
    code: str
    session_id: bytes | None = None
    seq: int | None = None


class Issued(Base, table=True):
    """A receipt that was given out."""

    id: int | None = Field(default=None, primary_key=True)
    device_id: bytes
    campaign: int
    day: int
    raw: bytes


class Audit(Base, table=True):
    """What a person decided, when. No personal data."""

    id: int | None = Field(default=None, primary_key=True)
    at: int
    what: str
    detail: str


def table(model: type[SQLModel]) -> Table:
    """Return the SQL table of one of the classes above."""
    found: Table = Base.metadata.tables[model.__name__.lower()]
    return found


def record_id(session: int, seq: int) -> int:
    """Return the id of a record."""
    return session * _SEQS + seq


def seq_of(record: int) -> int:
    """Return a record's place in its session."""
    return record % _SEQS


def of_session(model: type[SQLModel], session: int) -> ColumnElement[bool]:
    """Return the condition that a record or signature belongs to a session; its rows lie together."""
    found: ColumnElement[bool] = table(model).c.id.between(record_id(session, 0), record_id(session, MAX_SEQ))
    return found


class Ledger:
    """The open ledger. Reads see a consistent state; a write happens whole or not at all."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.archive = path.with_name(path.name + ".archive")
        self._engine = engine

    @classmethod
    def open(cls, path: Path, key: bytes | None = None) -> "Ledger":
        """Open the ledger; make it where there is none. One that was written in clear is encrypted at once.

        Args:
            path: the file.
            key: 32 bytes, with which the file is encrypted; without, it is in clear.

        Raises:
            LedgerRefused: not a ledger, another's key, a newer one, or a disk that does not keep what it acknowledges.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise LedgerRefused(f"the ledger cannot be opened: {error.strerror}. Check --ledger") from None
        if key is not None:
            encrypt_in_place(path, key)
        ledger = cls(path, _engine(path, key))
        try:
            ledger._prepare()
        except DBAPIError as error:
            raise LedgerRefused(
                f"this file is not a ledger, it belongs to other keys, or it is damaged ({error.orig}): check --ledger"
            ) from None
        return ledger

    def _prepare(self) -> None:
        with self.writing() as connection:
            new = not inspect(connection).has_table("setting")
            Base.metadata.create_all(connection)
            setting = table(Setting)
            version = connection.execute(select(setting.c.value).where(setting.c.key == "ledger")).scalar()
            if version is None and new:
                connection.execute(insert(setting).values(key="ledger", value=SCHEMA_VERSION))
            elif version in _TAKEN_ALONG:
                _renew_mail_keys(connection)
                connection.execute(update(setting).where(setting.c.key == "ledger").values(value=SCHEMA_VERSION))
            elif version != SCHEMA_VERSION:
                raise LedgerRefused("this ledger was written by another version: update the program")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection for queries."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are on disk when the block ends, or gone if it raises.

        Raises:
            LedgerRefused: the disk is full, or another import holds the ledger for too long.
        """
        try:
            with self._engine.connect().execution_options(write=True) as connection, connection.begin():
                yield connection
        except DBAPIError as error:
            text = str(error.orig)
            if "full" in text:
                raise LedgerRefused("the disk is full: make room, then try again. Nothing was changed") from None
            if "locked" in text:
                raise LedgerRefused("another import is running: try again when it is done") from None
            raise

    def leave_no_trace(self) -> None:
        """Write the file anew, so that nothing that was erased stays in free pages or in the log of changes.

        Raises:
            LedgerRefused: there is no room for it, or somebody else has the ledger open; what was erased is gone from
                the tables all the same.
        """
        try:
            with self._engine.connect() as connection:
                raw: Any = connection.connection.dbapi_connection
                if connection.dialect.name == "sqlite":
                    connection.rollback()
                    raw.execute("VACUUM")
                    busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
                    if busy:
                        raise LedgerRefused(
                            "erased, but another program has the ledger open: close it, then erase again"
                        )
        except (DBAPIError, sqlite3.Error, dbapi2.Error):
            raise LedgerRefused("erased, but the file could not be written anew: make room, then erase again") from None

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _renew_mail_keys(connection: Connection) -> None:
    """Let addresses that reach one inbox share a key, which they did not before version 4."""
    signature = table(Signature)
    rows = connection.execute(select(signature.c.id, signature.c.email).where(signature.c.email.is_not(None)))
    changes = [{"number": row.id, "key": mail_key(row.email)} for row in rows if has_other_names(row.email)]
    if changes:
        changed = update(signature).where(signature.c.id == bindparam("number")).values(k_mail=bindparam("key"))
        connection.execute(changed, changes)


def add_rows(connection: Connection, model: type[SQLModel], rows: list[Any]) -> None:
    """Insert many rows, those that are there already aside. `rows` are tuples in the order of the model's columns."""
    # The SQL of the table, sent as it is: 14 microseconds a row where objects cost 194.
    if rows:
        dialects: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
        statement = dialects[connection.dialect.name](table(model)).on_conflict_do_nothing()
        connection.exec_driver_sql(str(statement.compile(dialect=connection.dialect)), rows)


def audit(connection: Connection, what: str, detail: Iterable[str] = ()) -> None:
    """Write down what a person decided. `detail` holds ids and codes, never a name."""
    connection.execute(insert(table(Audit)).values(at=int(time.time()), what=what, detail=" ".join(detail)))


def _engine(path: Path, key: bytes | None) -> Engine:
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool, module=sqlite3 if key is None else dbapi2)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # BEGIN is ours, below
        if key is not None:
            connection.execute(key_pragma(key))
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if names and "setting" not in names:  # before anything is written into someone else's file
            raise LedgerRefused("this database is not a ledger: choose another file for --ledger")
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
            found = connection.execute(f"PRAGMA {name}").fetchone()
            if found != (value,):
                raise LedgerRefused(f"this disk does not allow a safe ledger ({name}): choose another folder")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("write") else "BEGIN")

    return engine
