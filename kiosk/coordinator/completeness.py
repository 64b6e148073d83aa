"""What of a session is here, and what is missing: by its own numbers, its tallies, and the session after it.

Evidence that cannot be forged without the stand's key: a record's seq and skip (sealed), a tally or close (proven or
sealed), and the `prev_*` fields by which each session's header commits to the one before.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select, update

from kiosk.coordinator.ledger import Record, Session, Tally, of_session, record_id, seq_of, table
from kiosk.format import MAX_SEQ, TYPE_CLOSE, TYPE_SIGNATURE
from kiosk.format.session import ZERO_CHAIN, next_chain

UNCLOSED, SKIPPED, FORKED = "unclosed", "skipped", "forked"
CHAIN, COUNTS, UNANNOUNCED, PREVIOUS = "chain", "counts", "not-here", "previous-missing"
SUSPICIOUS_SKIP = 8
_SESSION, _RECORD, _TALLY = table(Session), table(Record), table(Tally)


@dataclass
class _Walk:
    """One pass over the records of a session, seq ascending."""

    at: int = 0  # the next seq that is expected
    records: int = 0
    signatures: int = 0
    missing: int = 0
    closed_at: int | None = None
    chain: bytes = ZERO_CHAIN
    gaps: list[tuple[int, int]] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)

    def take(self, seq: int, record_type: int, skip: int, tag: bytes) -> None:
        gap = seq - self.at
        if skip > gap or skip > SUSPICIOUS_SKIP:
            self.flags.add(SKIPPED)  # it excuses more than is absent, or more than a failing disk would
        if gap > skip:
            self.gaps.append((self.at, gap - skip))
            self.missing += gap - skip
        if self.closed_at is not None:
            self.flags.add(FORKED)  # nothing follows a close
        if record_type == TYPE_CLOSE:
            self.closed_at = seq
        self.records += 1
        self.signatures += record_type == TYPE_SIGNATURE
        self.chain = next_chain(self.chain, seq, tag)
        self.at = seq + 1


@dataclass(frozen=True)
class _Said:
    """What someone who ought to know said of a session at `next_seq`; `chain` may be cut short to 16 bytes."""

    next_seq: int
    chain: bytes
    signatures: int | None


def assess(connection: Connection, sessions: Iterable[int]) -> None:
    """Write down for each session, and for the one before it, how complete it is."""
    wanted = set(sessions)
    before = _SESSION.alias()
    for session in tuple(wanted):
        follows = and_(before.c.session_id == _SESSION.c.prev_session_id, before.c.device_id == _SESSION.c.device_id)
        query = select(before.c.id).join(_SESSION, follows).where(_SESSION.c.id == session)
        wanted |= set(connection.execute(query).scalars())
    for session in sorted(wanted):
        _assess_one(connection, session)


def _assess_one(connection: Connection, session: int) -> None:
    row = connection.execute(select(_SESSION).where(_SESSION.c.id == session)).one()
    said = _said(connection, row)
    walk, agreed = _walk(connection, session, said)
    end = max([walk.at, *(each.next_seq for each in said)])
    missing = walk.missing + end - walk.at
    flags = set(walk.flags)
    if not agreed:
        flags.add(CHAIN)
    followers = [each.next_seq for each in said if each.signatures is None]
    if len(followers) > 1 or any(next_seq < walk.at for next_seq in followers):
        flags.add(FORKED)  # two sessions follow this one, or it went on after the next one had begun
    if row.header is None:
        flags.add(UNANNOUNCED)
    if walk.closed_at is None:
        flags.add(UNCLOSED)
    signed = _signed(connection, session, said, end, walk)
    if (missing == 0 and signed != walk.signatures) or signed < walk.signatures:
        flags.add(COUNTS)
    if row.prev_session_id is not None and _absent(connection, row.prev_session_id):
        flags.add(PREVIOUS)
    connection.execute(
        update(_SESSION)
        .where(_SESSION.c.id == session)
        .values(
            records=walk.records,
            signatures=walk.signatures,
            signed=signed,
            missing=missing,
            missing_signatures=min(max(signed - walk.signatures, 0), missing),
            closed=walk.closed_at is not None,
            flags=" ".join(sorted(flags)),
        )
    )


def _said(connection: Connection, session: Row[Any]) -> list[_Said]:
    said = [
        _Said(row.next_seq, row.chain, row.signatures)
        for row in connection.execute(select(_TALLY).where(_TALLY.c.session == session.id))
    ]
    after = select(_SESSION.c.prev_next_seq, _SESSION.c.prev_chain).where(
        _SESSION.c.prev_session_id == session.session_id, _SESSION.c.device_id == session.device_id
    )
    said += [_Said(next_seq, chain, None) for next_seq, chain in connection.execute(after)]
    return said


def _walk(connection: Connection, session: int, said: list[_Said]) -> tuple[_Walk, bool]:
    """Walk over the records; tell whether the chain agrees wherever nothing is missing before."""
    walk, agreed = _Walk(), True
    claims: dict[int, list[bytes]] = {}
    for each in said:
        claims.setdefault(each.next_seq, []).append(each.chain)
    rows = connection.execute(
        select(_RECORD.c.id, _RECORD.c.type, _RECORD.c.skip, _RECORD.c.tag)
        .where(of_session(Record, session))
        .order_by(_RECORD.c.id)
    ).all()
    for number, record_type, skip, tag in rows:
        walk.take(seq_of(number), record_type, skip, tag)
        if not walk.missing and not all(walk.chain.startswith(chain) for chain in claims.get(walk.at, ())):
            agreed = False
    return walk, agreed


def _signed(connection: Connection, session: int, said: list[_Said], end: int, walk: _Walk) -> int:
    """Return how many signatures the stand made: its newest count, and one for each record that came after it."""
    counted = max((each for each in said if each.signatures is not None), key=lambda each: each.next_seq, default=None)
    if counted is None or counted.signatures is None:
        return walk.signatures + walk.missing + end - walk.at
    later = _RECORD.c.id.between(record_id(session, counted.next_seq), record_id(session, MAX_SEQ))
    query = select(func.count()).select_from(_RECORD).where(later, _RECORD.c.type == TYPE_SIGNATURE)
    since: int = connection.execute(query).scalar_one()
    unseen = sum(count for start, count in walk.gaps if start >= counted.next_seq)
    return counted.signatures + since + unseen + end - max(walk.at, counted.next_seq)


def _absent(connection: Connection, session_id: bytes) -> bool:
    query = select(_SESSION.c.id).where(_SESSION.c.session_id == session_id, _SESSION.c.header.is_not(None))
    return connection.execute(query).first() is None
