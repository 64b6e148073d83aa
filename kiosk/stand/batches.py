"""What goes into a batch, and how it is spelled: on a stick and before a camera alike. FORMAT §6."""

import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.format.batch import (
    MAX_SESSIONS,
    BatchHash,
    BatchInfo,
    BatchLine,
    Tally,
    encode_id,
    encode_info,
    tally_message,
    trailer_message,
)
from kiosk.sealing import prove
from kiosk.stand.folder import read_device
from kiosk.stand.medium import in_file_names
from kiosk.stand.stand import SECONDS_A_DAY
from kiosk.stand.store import Store
from kiosk.stand.tables import StoredBatch, StoredSession


@dataclass(frozen=True)
class Group:
    """Sessions of one campaign, practice or real, that go into one batch. `campaign` is its short name."""

    campaign: str
    campaign_id: bytes
    practice: bool
    sessions: list[StoredSession]

    def count(self, store: Store, record_type: int) -> int:
        """Return how many records of a type the batch holds."""
        return sum(store.count_sealed(each.session_id, each.next_seq, record_type) for each in self.sessions)


def groups_of(store: Store, *, only: bytes | None = None) -> Iterator[Group]:
    """Yield what waits, a group for each batch.

    Args:
        store: the stand's.
        only: the id of the only session that is wanted.
    """
    names = dict.fromkeys(session.campaign_id for session in store.sessions())
    names |= {pack.campaign_id: pack.name for pack in store.packs()}
    for campaign_id, name in names.items():
        for practice in (False, True):
            waiting = [
                session
                for session in store.sessions(campaign_id)
                if session.practice == practice and _waits(store, session) and only in (None, session.session_id)
            ]
            for start in range(0, len(waiting), MAX_SESSIONS):
                # A damaged store may have lost the pack, and with it the name.
                yield Group(name or campaign_id.hex(), campaign_id, practice, waiting[start : start + MAX_SESSIONS])


def _waits(store: Store, session: StoredSession) -> bool:
    """Tell whether a session has a record that no receipt named, or came to more than any batch has said."""
    return session.exported_seq < session.next_seq or store.waiting(session.session_id)


@dataclass(frozen=True)
class Batch:
    """A batch of a group. The same id, day, place and sessions give the same bytes."""

    group: Group
    batch_id: bytes
    info: BatchInfo
    seed: bytes = field(repr=False)

    @classmethod
    def of(cls, store: Store, group: Group, data: Path, day: int, *, batch_id: bytes | None = None) -> "Batch":
        """Return a batch of a group as the stand is now; a new one, if no id is given."""
        seed, name = read_device(data, store)
        place = store.setting("place") or ""
        info = BatchInfo(v=1, campaign=group.campaign, stand=name, day=day, practice=group.practice, place=place)
        return cls(group, batch_id or secrets.token_bytes(16), info, seed)

    def lines(self, store: Store) -> Iterator[BatchLine]:
        """Yield all lines after the caption. One session at a time is in memory."""
        whole, records = BatchHash(), 0
        for line in self._lines(store):
            whole.add(line)
            records += line.kind == "R"
            yield line
        digest = whole.digest()
        proof = prove(self.seed, trailer_message(self.batch_id, records, digest))
        yield BatchLine("E", self.batch_id, records, digest + proof)

    def _lines(self, store: Store) -> Iterator[BatchLine]:
        yield BatchLine("B", self.batch_id, 0, encode_info(self.info))
        for session in self.group.sessions:
            message = tally_message(session.session_id, session.next_seq, session.counts, session.chain)
            tally = Tally(session.counts, session.chain, prove(self.seed, message))
            if session.header:  # lost with a damaged store; perhaps it came with an earlier batch
                yield BatchLine("S", session.session_id, 0, session.header)
            yield BatchLine("T", session.session_id, session.next_seq, tally.encode())
            for seq, sealed in store.sealed(session.session_id, below=session.next_seq):
                yield BatchLine("R", session.session_id, seq, sealed)

    @property
    def file_name(self) -> str:
        """Return the name of its file."""
        date = time.strftime("%Y-%m-%d", time.gmtime(self.info.day * SECONDS_A_DAY))
        practice = "practice-" if self.group.practice else ""
        stand = in_file_names(self.info.stand)
        return f"{practice}{self.group.campaign}-{stand}-{date}-{encode_id(self.batch_id)[:6]}.csv"

    def to_store(self, records: int, sha256: bytes) -> StoredBatch:
        """Return what the stand remembers of it."""
        return StoredBatch(
            batch_id=self.batch_id,
            campaign_id=self.group.campaign_id,
            day=self.info.day,
            records=records,
            sha256=sha256,
            name=self.file_name,
        )
