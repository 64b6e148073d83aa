"""What can be read of a damaged store, and what must be said of the rest.

All is sealed, so a record is judged by its place and its tag alone. What the new store says of a session is what the
stand knew of it, lost records included, so that they count as missing at import. Where even the number of what is lost
is not known, a session is written down that nobody has (`LOST`): the next one names it, and its absence shows.
"""

import json
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Boolean
from sqlmodel import SQLModel

from kiosk.campaign import open_pack
from kiosk.errors import FormatError, PackRefused
from kiosk.format import MAX_SEQ, TYPE_CLOSE, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.row import Counts
from kiosk.format.session import ZERO_CHAIN, Header, decode_header, next_chain
from kiosk.sealing import proof_holds, signing_public, tag_of
from kiosk.stand.carve import Pages, Row, scan, shape_of
from kiosk.stand.kept_packs import kept_packs, stored_pack
from kiosk.stand.tables import (
    LOST,
    Base,
    KeptHeader,
    NewestSession,
    Organisation,
    Setting,
    StoredBatch,
    StoredPack,
    StoredSession,
)

REPAIRED = "repaired"  # the setting that remembers what was salvaged and lost
_ANYWHERE = ("keptheader", "storedpack", "storedrecord", "storedsession")  # each of their rows proves itself
_STATES = ("open", "closed", "crashed", LOST)
_UNKNOWN_CAMPAIGN = bytes(16)
_RECORD_INDEX = "SELECT session_id, seq, rowid FROM storedrecord INDEXED BY sqlite_autoindex_storedrecord_1"
_SESSION_INDEX = "SELECT session_id, number FROM storedsession INDEXED BY sqlite_autoindex_storedsession_1"
_NEWEST = "SELECT campaign_id, practice, session_id FROM newestsession"
Model = TypeVar("Model", bound=SQLModel)


@dataclass(frozen=True)
class Repaired:
    """What came into the store from damaged ones, and what did not. `unsure`: more may be lost than is known."""

    times: int = 0
    day: int = 0
    records: int = 0
    lost_records: int = 0
    lost_sessions: int = 0
    unsure: bool = False

    def encode(self) -> str:
        """Return it as the store remembers it."""
        return json.dumps(asdict(self))


def decode_repaired(text: str | None) -> Repaired | None:
    """Return what a store remembers; None where it never was damaged. What cannot be read counts as once."""
    if text is None:
        return None
    try:
        return Repaired(**json.loads(text))
    except (ValueError, TypeError):
        return Repaired(times=1, unsure=True)


class _Record(NamedTuple):
    """A record that is intact: a tag, and what it is the tag of unless that was purged."""

    type: int
    tag: bytes
    sealed: bytes | None


@dataclass
class _Session:
    """All that speaks of one session."""

    session_id: bytes
    row: StoredSession | None = None
    number: int | None = None
    header: Header | None = None
    raw_header: bytes = b""
    records: dict[int, _Record] = field(default_factory=dict)
    lost: set[int] = field(default_factory=set)  # places of records that an index still names
    followed_at: int = 0  # what the session after it said: its next seq

    @property
    def highest(self) -> int:
        """Return one more than the highest place of a record that was here for certain."""
        return max((*self.records, *self.lost), default=-1) + 1

    @property
    def known(self) -> bool:
        """Tell whether anything of it is left besides its name."""
        return self.row is not None or self.header is not None or bool(self.records)


class Damaged:
    """A damaged store, read as far as it can be read."""

    def __init__(self, path: Path, data: Path, day: int) -> None:
        """Read what is there.

        Args:
            path: the store's file; nothing else has it open.
            data: the stand's folder, for what is kept beside the store.
            day: today, in UTC days since 1970.
        """
        content = path.read_bytes() if path.is_file() else b""
        self.version = int.from_bytes(content[60:64], "big") if content.startswith(b"SQLite format 3\x00") else 0
        self._pages, self._data, self._day = Pages(content), data, day
        self._rows: dict[str, list[Row]] = {name: [] for name in Base.metadata.tables}
        for row in self._pages.rows(all_shapes()):
            self._rows[row.table].append(row)
        record_index, session_index = scan(path, _RECORD_INDEX), scan(path, _SESSION_INDEX)
        self._records_all_named = record_index is not None
        self._newest = {
            (bytes(each.campaign_id), bool(each.practice)): each.session_id for each in self._all(NewestSession)
        }
        self._sessions_all_named = session_index is not None or scan(path, _NEWEST) is not None
        self._settings = {each.key: each.value for each in self._all(Setting)}
        self._packs, self._organisations = self._read_packs()
        self._sessions: dict[bytes, _Session] = {}
        self._read_sessions(session_index or [])
        self._read_records(record_index)

    def salvage(self) -> dict[str, Iterable[dict[str, object]]]:
        """Return every row of the new store, by table."""
        stored, unsure = self._stored_sessions()
        before = decode_repaired(self._settings.get(REPAIRED)) or Repaired()
        were_lost = sum(each.row is not None and each.row.state == LOST for each in self._sessions.values())
        repaired = Repaired(
            times=before.times + 1,
            day=self._day,
            records=sum(len(each.records) for each in self._sessions.values()),
            lost_records=before.lost_records + sum(self._lost(each) for each in self._sessions.values()),
            lost_sessions=before.lost_sessions + sum(each.state == LOST for each in stored) - were_lost,
            unsure=before.unsure or unsure,
        )
        settings = {**self._settings, **self._device(), REPAIRED: repaired.encode()}
        newest = {(each.campaign_id, each.practice): each.session_id for each in stored}
        rows: list[SQLModel] = [Setting(key=key, value=value) for key, value in settings.items()]
        rows += [Organisation(signing_key=key, day=day) for key, day in self._organisations.items()]
        rows += self._packs.values()
        rows += stored
        rows += [
            KeptHeader(number=number, session_id=each.session_id, header=each.header)
            for number, each in enumerate(stored, start=1)
        ]
        rows += [
            NewestSession(campaign_id=campaign, practice=practice, session_id=session)
            for (campaign, practice), session in newest.items()
        ]
        rows += {each.batch_id: each for each in self._all(StoredBatch)}.values()
        tables: dict[str, Iterable[dict[str, object]]] = {"storedrecord": self._stored_records()}
        for name in Base.metadata.tables.keys() - tables:
            tables[name] = [row.model_dump() for row in rows if type(row).__name__.lower() == name]
        return tables

    def _stored_records(self) -> Iterator[dict[str, object]]:
        for each in self._sessions.values():
            for seq, record in each.records.items():
                yield {"session_id": each.session_id, "seq": seq, **record._asdict()}

    def _all(self, model: type[Model]) -> Iterator[Model]:
        columns = Base.metadata.tables[model.__name__.lower()].columns
        for row in self._rows[model.__name__.lower()]:
            values = {
                column.name: bool(value) if isinstance(column.type, Boolean) else value
                for column, value in zip(columns, row.values, strict=True)
            }
            yield model(**values)

    # --- packs and keys ----------------------------------------------------------------------------------

    def _read_packs(self) -> tuple[dict[bytes, StoredPack], dict[bytes, int]]:
        organisations = {each.signing_key: each.day for each in self._all(Organisation)}
        packs: dict[bytes, StoredPack] = {}
        for stored in self._all(StoredPack):
            if stored.pack_hash not in packs or _whole(stored):
                packs[stored.pack_hash] = stored
        for pack, raw, activation in kept_packs(self._data):
            if not pack.keys.practice:
                organisations.setdefault(pack.keys.signing, self._day)
            for other in packs.values():
                if other.campaign_id == pack.campaign_id:
                    other.active = False
            known = packs.get(pack.pack_hash)
            packs[pack.pack_hash] = stored_pack(pack, raw, activation, self._day if known is None else known.day)
        return packs, organisations

    def _device(self) -> dict[str, str]:
        """Return the setting with the device's key, where the file beside the store holds the right one."""
        with suppress(OSError):
            seed = (self._data / "device.key").read_bytes()
            used = {each.header.device_key for each in self._sessions.values() if each.header is not None}
            if len(seed) == 32 and (not used or signing_public(seed) in used):
                return {"device": seed.hex()}
        return {}

    # --- sessions and records ----------------------------------------------------------------------------

    def _session(self, session_id: bytes) -> _Session:
        return self._sessions.setdefault(session_id, _Session(session_id))

    def _read_sessions(self, index: Iterable[tuple[Any, ...]]) -> None:
        for row in self._all(StoredSession):
            self._take_header(row.session_id, row.number, row.header)
            each = self._session(row.session_id)
            if each.row is None or row.next_seq > each.row.next_seq:
                each.row, each.number = row, row.number
        for kept in self._all(KeptHeader):
            self._take_header(kept.session_id, kept.number, kept.header)
        numbers = {each.number for each in self._sessions.values()}
        for session_id, number in index:
            if number not in numbers:
                self._session(session_id).number = number
        for session_id in self._newest.values():
            self._session(session_id)
        for each in list(self._sessions.values()):
            if each.header is not None and each.header.prev_session_id in self._sessions:
                before = self._sessions[each.header.prev_session_id]
                before.followed_at = max(before.followed_at, each.header.prev_next_seq)

    def _take_header(self, session_id: bytes, number: int | None, raw: bytes) -> None:
        each = self._session(session_id)
        each.number = number if each.number is None else each.number
        each.raw_header = each.raw_header or raw
        with suppress(FormatError):
            header = decode_header(raw)
            if header.session_id == session_id and proof_holds(header.device_key, header.signed_part(), header.proof):
                each.header, each.raw_header = header, raw

    def _read_records(self, index: list[tuple[Any, ...]] | None) -> None:
        campaigns = {campaign for campaign, _ in self._newest} | {each.campaign_id for each in self._packs.values()}
        carved: Iterable[tuple[Any, ...]] = self._pages.index_entries(3) if index is None else index
        named: dict[int, tuple[bytes, int]] = {
            number: (session_id, seq)
            for session_id, seq, number in carved
            if _names_a_record((session_id, seq, number), campaigns)
        }
        intact: dict[int, _Record] = {}
        own: dict[int, tuple[bytes, int]] = {}
        for row in self._rows.pop("storedrecord"):
            session_id, seq, *rest = row.values
            record = _Record(*rest)  # type: ignore[arg-type]
            if row.number not in intact and _is_intact(seq, record):  # type: ignore[arg-type]
                intact[row.number], own[row.number] = record, (session_id, seq)  # type: ignore[assignment]
        # First those of which index and row agree, then the others, each where there is a place for it.
        for number in sorted(intact, key=lambda number: named.get(number, own[number]) != own[number]):
            places = [own[number], named.get(number, own[number])]
            for session_id, seq in places if own[number][0] in self._sessions else reversed(places):
                each = self._session(session_id)
                if seq not in each.records:
                    each.records[seq] = intact[number]
                    break
        for number, (session_id, seq) in named.items():
            if number not in intact and seq not in self._session(session_id).records:
                self._session(session_id).lost.add(seq)

    # --- what is said of each session ----------------------------------------------------------------------

    def _stored_sessions(self) -> tuple[list[StoredSession], bool]:
        """Return the sessions in their order, numbered anew, and whether the end of a campaign is unsure."""
        newest = set(self._newest.values())
        last = max((each.number or 0 for each in self._sessions.values()), default=0) + 1
        ordered = sorted(
            (each for each in self._sessions.values() if each.known or each.lost or each.session_id in newest),
            key=lambda each: last + (each.session_id in newest) if each.number is None else each.number,
        )
        stored = [self._stored(each) for each in ordered]
        ends = {row.campaign_id: each for row, each in zip(stored, ordered, strict=True) if not row.practice}
        real = {each.campaign_id for each in self._packs.values() if each.activation is not None} | ends.keys()
        unsure = sorted(each for each in real - {_UNKNOWN_CAMPAIGN} if not self._sure_end(each, ends.get(each)))
        stored += [_nobodys_session(campaign, self._day) for campaign in unsure]
        for number, row in enumerate(stored, start=1):
            row.number = number
        return stored, bool(unsure)

    def _sure_end(self, campaign: bytes, last: _Session | None) -> bool:
        """Tell whether nothing can have come after what is known of a campaign's last session."""
        if not self._sessions_all_named and (campaign, False) not in self._newest:
            return False
        if last is None or not last.known or self._trusted(last) or self._records_all_named:
            return True  # nothing was ever here; or it is named as lost; or where it ends is known
        return bool(last.followed_at) or _is_closed(last)

    def _trusted(self, each: _Session) -> StoredSession | None:
        """Return a session's own row where it makes sense beside the records."""
        row = each.row
        if row is None or row.state not in _STATES or not each.highest <= row.next_seq <= MAX_SEQ + 1:
            return None
        if not 0 <= row.signatures + row.withdrawals <= row.next_seq or min(row.signatures, row.withdrawals) < 0:
            return None
        if self._records_all_named and row.next_seq != each.highest and row.state != LOST:
            return None
        return row

    def _lost(self, each: _Session) -> int:
        """Return how many records of a session were lost, as far as is known; of burnt keys no index says anything."""
        if self._records_all_named:
            return len(each.lost)
        row = self._trusted(each)
        end = max(each.highest, each.followed_at) if row is None or row.state == LOST else row.next_seq
        after = range(each.highest, end)
        return len(each.lost) + len(after)

    def _stored(self, each: _Session) -> StoredSession:
        row, lost = self._trusted(each), self._lost(each)
        types = Counter(record.type for record in each.records.values())
        counts = Counts(types[TYPE_SIGNATURE] + lost, types[TYPE_WITHDRAWAL]) if row is None else row.counts
        chain = ZERO_CHAIN
        for seq in sorted(each.records):
            chain = next_chain(chain, seq, each.records[seq].tag)
        whole = self._records_all_named and not lost and all(record.sealed for record in each.records.values())
        stored = StoredSession(
            session_id=each.session_id,
            campaign_id=self._only_campaign(),
            pack_hash=bytes(32),
            practice=False,
            day=self._day,
            header=each.raw_header,
            state=LOST if not each.known else "closed" if _is_closed(each) else "crashed",
            next_seq=max(each.highest, each.followed_at),
            signatures=counts.signatures,
            withdrawals=counts.withdrawals,
            chain=chain,
        )
        for (campaign, practice), newest in self._newest.items():
            if newest == each.session_id:
                stored.campaign_id, stored.practice = campaign, practice
        if row is not None:
            stored.campaign_id, stored.pack_hash, stored.practice = row.campaign_id, row.pack_hash, bool(row.practice)
            stored.day, stored.next_seq = row.day, row.next_seq
            stored.state = "crashed" if row.state == "open" else row.state
            stored.chain = chain if whole and row.state != LOST else row.chain
            stored.exported_seq = min(max(row.exported_seq, 0), row.next_seq)
            stored.exported_signatures = min(max(row.exported_signatures, 0), row.signatures)
        if each.header is not None:
            header = each.header
            stored.campaign_id, stored.pack_hash, stored.practice = (
                header.campaign_id,
                header.pack_hash,
                header.practice,
            )
            stored.day = header.day
        return stored

    def _only_campaign(self) -> bytes:
        """Return the campaign of a session that does not tell its own: there mostly is but one."""
        campaigns = {each.header.campaign_id for each in self._sessions.values() if each.header is not None}
        campaigns |= {each.campaign_id for each in self._packs.values()}
        return campaigns.pop() if len(campaigns) == 1 else _UNKNOWN_CAMPAIGN


def all_shapes() -> list[Any]:
    """Return how the rows of each of the store's tables look."""
    return [shape_of(table, anywhere=name in _ANYWHERE) for name, table in Base.metadata.tables.items()]


def _whole(stored: StoredPack) -> bool:
    try:
        return open_pack(stored.raw).pack_hash == stored.pack_hash
    except PackRefused:
        return False


def _is_intact(seq: int, record: _Record) -> bool:
    if not 0 <= seq <= MAX_SEQ or not 0 < record.type < 256:
        return False
    return record.sealed is None or tag_of(record.sealed) == record.tag


def _is_closed(each: _Session) -> bool:
    last = each.records.get(each.highest - 1)
    return last is not None and last.type == TYPE_CLOSE


def _names_a_record(entry: tuple[Any, ...], campaigns: set[bytes]) -> bool:
    """Tell an entry of the records' index from those of others with three columns."""
    session_id, seq, number = entry
    right = isinstance(session_id, bytes) and isinstance(seq, int) and isinstance(number, int)
    return right and len(session_id) == 16 and session_id not in campaigns and 0 <= seq <= MAX_SEQ


def _nobodys_session(campaign: bytes, day: int) -> StoredSession:
    return StoredSession(
        session_id=secrets.token_bytes(16),
        campaign_id=campaign,
        pack_hash=bytes(32),
        practice=False,
        day=day,
        header=b"",
        state=LOST,
        next_seq=0,
        signatures=0,
        withdrawals=0,
        chain=ZERO_CHAIN,
    )
