"""The stand's database. It holds sealed records and cannot read them."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, Engine, case, delete, event, func, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlmodel import create_engine

from kiosk.errors import NotStored, StandRefused
from kiosk.format import TAG_BYTES, TYPE_CLOSE, TYPE_SIGNATURE
from kiosk.format.session import ZERO_CHAIN, next_chain
from kiosk.stand.schema import drop_copies, step, version_of
from kiosk.stand.tables import (
    SCHEMA_VERSION,
    Base,
    SealedRecord,
    StoredBatch,
    StoredPack,
    StoredRecord,
    StoredSession,
)

# SQLite's own defaults lose acknowledged commits at a power cut; these did not in 12,490 replayed images.
PRAGMAS = {
    "journal_mode": "truncate",
    "synchronous": 3,  # EXTRA
    "secure_delete": 1,
    "temp_store": 2,  # MEMORY
    "foreign_keys": 1,
    "trusted_schema": 0,
}
BUSY_SECONDS = 10
_ROWS_AT_ONCE = 1_000
Change = Callable[[str | None], str]  # of what a setting was to what it is


_TABLES = Base.metadata.tables
_SETTING, _ORGANISATION, _PACK = _TABLES["setting"], _TABLES["organisation"], _TABLES["storedpack"]
_SESSION, _RECORD, _BATCH = _TABLES["storedsession"], _TABLES["storedrecord"], _TABLES["storedbatch"]
_HEADER, _NEWEST = _TABLES["keptheader"], _TABLES["newestsession"]


class Store:
    """The stand's database file. One writer holds the stand open; exports read beside it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = _engine(path)

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open the file, or make it; check it and read every PRAGMA back.

        Raises:
            StandRefused: damaged, of a newer version, or the file system does not take our settings.
        """
        store = cls(path)
        try:
            store._prepare()
        except DBAPIError as error:
            store.close()
            raise _refused(error) from None
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def make(cls, path: Path, rows: Mapping[str, Iterable[dict[str, object]]]) -> None:
        """Make a file of these rows, whole and checked, where there is none.

        Args:
            path: the file.
            rows: by the name of the table; each a value for each column.

        Raises:
            NotStored: the disk is full; what is there of the file is of no use.
        """
        store = cls(path)
        try:
            with store._transaction() as connection:
                Base.metadata.create_all(connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
                for table in Base.metadata.sorted_tables:  # those that others name come first
                    of_table = iter(rows.get(table.name, ()))
                    while some := list(islice(of_table, _ROWS_AT_ONCE)):
                        connection.execute(insert(table), some)
            with store._engine.connect() as connection:
                _check(connection, SCHEMA_VERSION)
        finally:
            store.close()

    def _prepare(self) -> None:
        """Make the tables, or check them and take them to this version."""
        with _writing(self._engine) as connection:
            version = version_of(connection)
            if version == 0 and not connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one():
                Base.metadata.create_all(connection)
                version = SCHEMA_VERSION
                connection.exec_driver_sql(f"PRAGMA user_version = {version}")
        with self._engine.connect() as connection:
            _check(connection, version)
        if version == SCHEMA_VERSION:
            drop_copies(self.path)
            return
        while version < SCHEMA_VERSION:
            with _writing(self._engine) as connection:
                version = version_of(connection)  # another program may have been faster
                if version < SCHEMA_VERSION:
                    step(connection, self.path, version)
        with self._engine.connect() as connection:
            _check(connection, version)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    # --- records -----------------------------------------------------------------------------------------

    def commit(self, records: Iterable[SealedRecord], changes: Mapping[str, Change] | None = None) -> None:
        """Store records in one transaction. Return only once they are on disk.

        Args:
            records: with what their sessions have come to.
            changes: what becomes of settings in the same transaction, by key.

        Raises:
            NotStored: none of them is to be counted as stored; the sessions may go on with a later key.
        """
        with self._transaction() as connection:
            for record in records:
                self._insert(connection, record)
            for key, change in (changes or {}).items():
                query = select(_SETTING.c.value).where(_SETTING.c.key == key)
                value = change(connection.execute(query).scalar())
                row = upsert(_SETTING).values(key=key, value=value)
                connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))

    def _insert(self, connection: Connection, record: SealedRecord) -> None:
        if record.new_session is not None:
            self._insert_session(connection, record.new_session)
        row = StoredRecord(
            session_id=record.session_id, seq=record.seq, type=record.type, tag=record.tag, sealed=record.sealed
        )
        connection.execute(insert(_RECORD), row.model_dump())
        connection.execute(
            update(_SESSION)
            .where(_SESSION.c.session_id == record.session_id)
            .values(
                next_seq=record.seq + 1,
                signatures=record.counts.signatures,
                withdrawals=record.counts.withdrawals,
                chain=record.chain,
                state="closed" if record.type == TYPE_CLOSE else "open",
            )
        )

    def _insert_session(self, connection: Connection, session: StoredSession) -> None:
        made = connection.execute(insert(_SESSION).values(session.model_dump(exclude={"number"})))
        (number,) = made.inserted_primary_key or (None,)
        connection.execute(insert(_HEADER).values(number=number, session_id=session.session_id, header=session.header))
        newest = upsert(_NEWEST).values(
            campaign_id=session.campaign_id, practice=session.practice, session_id=session.session_id
        )
        connection.execute(newest.on_conflict_do_update(set_={"session_id": session.session_id}))

    def holds(self, session_id: bytes, seq: int) -> bool:
        """Tell whether a record is in the file."""
        with self._engine.connect() as connection:
            query = select(_RECORD.c.seq).where(_RECORD.c.session_id == session_id, _RECORD.c.seq == seq)
            return connection.execute(query).first() is not None

    def tags(self, session_id: bytes) -> list[tuple[int, bytes]]:
        """Return (seq, tag) of every record of a session, purged ones too, seq ascending."""
        query = select(_RECORD.c.seq, _RECORD.c.tag).where(_RECORD.c.session_id == session_id).order_by(_RECORD.c.seq)
        with self._engine.connect() as connection:
            return [(row.seq, row.tag) for row in connection.execute(query)]

    def sealed(
        self, session_id: bytes, below: int, *, first: int = 0, most: int | None = None
    ) -> list[tuple[int, bytes]]:
        """Return (seq, ciphertext) of the unpurged records of a session with a seq below a bound, seq ascending."""
        query = (
            select(_RECORD.c.seq, _RECORD.c.sealed)
            .where(
                _RECORD.c.session_id == session_id,
                _RECORD.c.seq.between(first, below - 1),
                _RECORD.c.sealed.is_not(None),
            )
            .order_by(_RECORD.c.seq)
            .limit(most)
        )
        with self._engine.connect() as connection:
            return [(row.seq, row.sealed) for row in connection.execute(query)]

    def count_sealed(self, session_id: bytes, below: int, record_type: int, *, first: int = 0) -> int:
        """Return how many unpurged records of a type a session holds from a seq on and below another."""
        query = select(func.count()).where(
            _RECORD.c.session_id == session_id,
            _RECORD.c.seq.between(first, below - 1),
            _RECORD.c.type == record_type,
            _RECORD.c.sealed.is_not(None),
        )
        with self._engine.connect() as connection:
            count: int = connection.execute(query).scalar_one()
        return count

    def last_signatures(self, session_id: bytes, count: int) -> list[int]:
        """Return the seqs of the last few signatures of a session, newest first."""
        query = (
            select(_RECORD.c.seq)
            .where(_RECORD.c.session_id == session_id, _RECORD.c.type == TYPE_SIGNATURE)
            .order_by(_RECORD.c.seq.desc())
            .limit(count)
        )
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def count_waiting(self, session_id: bytes, first: int = 0) -> int:
        """Return how many records of a session no receipt has named yet, from a seq on."""
        query = select(func.count()).where(
            _RECORD.c.session_id == session_id, _RECORD.c.seq >= first, _RECORD.c.sealed.is_not(None)
        )
        with self._engine.connect() as connection:
            count: int = connection.execute(query).scalar_one()
        return count

    def waiting(self, session_id: bytes) -> bool:
        """Tell whether a session holds a record that no receipt has named yet."""
        query = select(_RECORD.c.seq).where(_RECORD.c.session_id == session_id, _RECORD.c.sealed.is_not(None))
        with self._engine.connect() as connection:
            return connection.execute(query.limit(1)).first() is not None

    def purge(self, records: dict[bytes, list[int]]) -> int:
        """Drop the ciphertext of records, by session; keep seq and tag. Return how many held one until now.

        Raises:
            NotStored: nothing was purged, for example because the disk is full.
        """
        dropped = 0
        with self._transaction() as connection:
            for session_id, seqs in records.items():
                for start in range(0, len(seqs), 500):
                    query = update(_RECORD).where(
                        _RECORD.c.session_id == session_id,
                        _RECORD.c.seq.in_(seqs[start : start + 500]),
                        _RECORD.c.sealed.is_not(None),
                    )
                    dropped += connection.execute(query.values(sealed=None)).rowcount
        drop_copies(self.path)
        return dropped

    def unpurged(self, campaign_id: bytes) -> tuple[int, int]:
        """Return how many records of a campaign are unpurged, and how many of its real signatures are in no batch."""
        sessions = select(_SESSION.c.session_id).where(_SESSION.c.campaign_id == campaign_id)
        records = select(func.count()).where(_RECORD.c.session_id.in_(sessions), _RECORD.c.sealed.is_not(None))
        waiting = select(func.sum(_SESSION.c.signatures - _SESSION.c.exported_signatures)).where(
            _SESSION.c.campaign_id == campaign_id, ~_SESSION.c.practice
        )
        with self._engine.connect() as connection:
            return connection.execute(records).scalar_one(), connection.execute(waiting).scalar() or 0

    def purge_campaigns(self, campaign_ids: list[bytes]) -> None:
        """Drop the ciphertext of every record of these campaigns; keep seq and tag. All of it or nothing.

        Nothing of them waits to be handed over any more.

        Raises:
            NotStored: nothing was purged, for example because the disk is full.
        """
        theirs = _SESSION.c.campaign_id.in_(campaign_ids)
        with self._transaction() as connection:
            sessions = select(_SESSION.c.session_id).where(theirs)
            connection.execute(update(_RECORD).where(_RECORD.c.session_id.in_(sessions)).values(sealed=None))
            connection.execute(
                update(_SESSION)
                .where(theirs)
                .values(exported_seq=_SESSION.c.next_seq, exported_signatures=_SESSION.c.signatures)
            )
        drop_copies(self.path)

    def empty_practice(self) -> int:
        """Delete every practice session with its records. Return how many records there were."""
        practice = select(_SESSION.c.session_id).where(_SESSION.c.practice)
        with self._transaction() as connection:
            gone = connection.execute(delete(_RECORD).where(_RECORD.c.session_id.in_(practice))).rowcount
            connection.execute(delete(_SESSION).where(_SESSION.c.practice))
        return gone

    # --- sessions ----------------------------------------------------------------------------------------

    def sessions(self, campaign_id: bytes | None = None, *, after: int = 0) -> list[StoredSession]:
        """Return all sessions, or those of one campaign, oldest first; with `after`, those with a higher number."""
        query = select(_SESSION).where(_SESSION.c.number > after).order_by(_SESSION.c.number)
        if campaign_id is not None:
            query = query.where(_SESSION.c.campaign_id == campaign_id)
        with self._engine.connect() as connection:
            return [StoredSession(**row._mapping) for row in connection.execute(query)]

    def last_session(self, campaign_id: bytes, practice: bool) -> StoredSession | None:
        """Return the newest session of a campaign, practice and real apart."""
        query = (
            select(_SESSION)
            .where(_SESSION.c.campaign_id == campaign_id, _SESSION.c.practice == practice)
            .order_by(_SESSION.c.number.desc())
            .limit(1)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        return None if row is None else StoredSession(**row._mapping)

    def mark_crashed(self) -> int:
        """Mark sessions that were left open as crashed, their state recomputed from their records. Return how many."""
        left_open = [session for session in self.sessions() if session.state == "open"]
        for session in left_open:
            tags, chain = self.tags(session.session_id), ZERO_CHAIN
            for seq, tag in tags:
                chain = next_chain(chain, seq, tag)
            query = update(_SESSION).where(_SESSION.c.session_id == session.session_id)
            next_seq = tags[-1][0] + 1 if tags else 0
            with self._transaction() as connection:
                connection.execute(query.values(state="crashed", chain=chain, next_seq=next_seq))
        return len(left_open)

    def sums(self, today: int, *, practice: bool) -> tuple[int, int, int]:
        """Return how many signatures were stored in all, today, and since they were last handed over."""
        not_exported = _SESSION.c.signatures - _SESSION.c.exported_signatures
        today_only = case((_SESSION.c.day == today, _SESSION.c.signatures), else_=0)
        sums = select(func.sum(_SESSION.c.signatures), func.sum(today_only), func.sum(not_exported))
        query = sums.where(_SESSION.c.practice == practice)
        with self._engine.connect() as connection:
            total, of_today, waiting = connection.execute(query).one()
        return total or 0, of_today or 0, waiting or 0

    def newest_day(self) -> int:
        """Return the latest UTC day since 1970 on which a session began; 0 where there is none."""
        with self._engine.connect() as connection:
            day: int | None = connection.execute(select(func.max(_SESSION.c.day))).scalar()
        return day or 0

    def record_batch(self, batch: StoredBatch, exported: list[StoredSession]) -> None:
        """Remember a batch that was read back, and how far each session has been handed over by it."""
        with self._transaction() as connection:
            connection.execute(upsert(_BATCH).values(batch.model_dump()).on_conflict_do_nothing())
            for session in exported:
                connection.execute(
                    update(_SESSION)
                    .where(_SESSION.c.session_id == session.session_id)
                    .values(exported_seq=session.next_seq, exported_signatures=session.signatures)
                )

    def batches(self, campaign_id: bytes) -> list[StoredBatch]:
        """Return the batches of a campaign, newest first."""
        query = select(_BATCH).where(_BATCH.c.campaign_id == campaign_id).order_by(text("rowid DESC"))
        with self._engine.connect() as connection:
            return [StoredBatch(**row._mapping) for row in connection.execute(query)]

    def last_batch_day(self) -> int | None:
        """Return the UTC day since 1970 of the newest batch."""
        with self._engine.connect() as connection:
            day: int | None = connection.execute(select(func.max(_BATCH.c.day))).scalar()
        return day

    # --- packs, organisations, settings ------------------------------------------------------------------

    def add_pack(self, pack: StoredPack, pin: bytes | None) -> None:
        """Make a pack the active one of its campaign; with `pin`, pin its organisation in the same transaction."""
        with self._transaction() as connection:
            connection.execute(update(_PACK).where(_PACK.c.campaign_id == pack.campaign_id).values(active=False))
            connection.execute(delete(_PACK).where(_PACK.c.pack_hash == pack.pack_hash))
            connection.execute(insert(_PACK).values(pack.model_dump()))
            if pin is not None:
                connection.execute(insert(_ORGANISATION).values(signing_key=pin, day=pack.day))

    def packs(self) -> list[StoredPack]:
        """Return every pack that was ever installed, oldest first."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(_PACK).order_by(_PACK.c.day, _PACK.c.pack_hash))
            return [StoredPack(**row._mapping) for row in rows]

    def activate(self, pack_hash: bytes, activation: bytes) -> None:
        """Keep the activation of a pack."""
        with self._transaction() as connection:
            connection.execute(update(_PACK).where(_PACK.c.pack_hash == pack_hash).values(activation=activation))

    def pinned(self) -> set[bytes]:
        """Return the signing keys of the pinned organisations."""
        with self._engine.connect() as connection:
            return set(connection.execute(select(_ORGANISATION.c.signing_key)).scalars())

    def setting(self, key: str) -> str | None:
        """Return what was remembered under a key."""
        with self._engine.connect() as connection:
            value: str | None = connection.execute(select(_SETTING.c.value).where(_SETTING.c.key == key)).scalar()
        return value

    def remember(self, key: str, value: str) -> None:
        """Remember a value under a key."""
        with self._transaction() as connection:
            connection.execute(delete(_SETTING).where(_SETTING.c.key == key))
            connection.execute(insert(_SETTING).values(key=key, value=value))

    def forget(self, *keys: str) -> None:
        """Remember nothing under these keys any more."""
        with self._transaction() as connection:
            connection.execute(delete(_SETTING).where(_SETTING.c.key.in_(keys)))

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Write all of it or nothing; over only once it is on disk. A disk that does not take it is NotStored."""
        try:
            with _writing(self._engine) as connection:
                yield connection
        except DBAPIError as error:
            self._engine.dispose()
            raise _not_stored(str(error.orig)) from None


@contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        yield connection


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=4,
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # BEGIN is ours, below
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
            found = connection.execute(f"PRAGMA {name}").fetchone()
            if found != (value,):
                raise StandRefused(f"this disk does not allow a safe store ({name}): choose another data folder")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("write") else "BEGIN")

    return engine


def _check(connection: Connection, version: int) -> None:
    """Look at every page, every index and every record's end.

    Raises:
        StandRefused: damaged.
    """
    if (
        not 0 < version <= SCHEMA_VERSION
        or connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok"
    ):
        raise _damaged()
    sealed_ends = _RECORD.c.sealed.is_not(None), func.substr(_RECORD.c.sealed, -TAG_BYTES) != _RECORD.c.tag
    damaged = [select(_RECORD.c.seq).where(*sealed_ends)]
    if version == SCHEMA_VERSION:
        damaged.append(
            select(_SESSION.c.number)
            .outerjoin(_HEADER, _HEADER.c.number == _SESSION.c.number)
            .where(_HEADER.c.header.is_distinct_from(_SESSION.c.header))
        )
        for table in _TABLES.values():
            columns = connection.exec_driver_sql("SELECT name FROM pragma_table_info(?)", (table.name,)).scalars()
            if set(columns) != set(table.c.keys()):
                raise _damaged()
    if any(connection.execute(query.limit(1)).first() is not None for query in damaged):
        raise _damaged()


def _damaged() -> StandRefused:
    return StandRefused(
        "the stand's store is damaged: close the stand and open it again, it keeps all that is intact",
        code="store-damaged",
    )


def _refused(error: DBAPIError) -> StandRefused:
    text = str(error.orig)
    if is_damage(text):
        return _damaged()
    return StandRefused(f"the stand's store cannot be used ({text}): choose another data folder", code="store-unusable")


def _not_stored(text: str) -> NotStored:
    if "full" in text:
        return NotStored("not stored: the disk is full", code="disk-full")
    code = "store-damaged" if is_damage(text) else "disk-failed"
    return NotStored("not stored: the disk could not be written", code=code)


def is_damage(text: str) -> bool:
    """Tell from what SQLite says whether the file itself is damaged."""
    return any(word in text for word in ("malformed", "not a database", "no such table", "no such column"))
