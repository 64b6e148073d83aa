"""What of a session is here, and what is missing: by its own numbers, its tallies, and the session after it.

Evidence that cannot be forged without the stand's key: a record's seq and skip (sealed), a tally, a close or a closing
slip (proven or sealed), and the `prev_*` fields by which each session's header commits to the one before.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select, update

from kiosk.coordinator.ledger import Doubt, Record, Session, Tally, of_session, record_id, seq_of, table
from kiosk.coordinator.slip_tables import Claim, ClosingSlip
from kiosk.format import MAX_SEQ, TYPE_CLOSE, TYPE_SIGNATURE
from kiosk.format.row import Counts
from kiosk.format.session import ZERO_CHAIN, next_chain

UNCLOSED, SKIPPED, FORKED = "unclosed", "skipped", "forked"
TWO_STANDS = "two-stands"  # another stand has a session of the same id: it saw the id, or one is a copy
CHAIN, COUNTS, UNANNOUNCED, PREVIOUS = "chain", "counts", "not-here", "previous-missing"
SUSPICIOUS_SKIP = 8
_NOTHING = (Counts(), 0)  # said by nobody
DOUBTED = "doubtful"  # a volunteer said so of some entries
_SESSION, _RECORD, _TALLY, _DOUBT = table(Session), table(Record), table(Tally), table(Doubt)
_SLIP, _CLAIM = table(ClosingSlip), table(Claim)


@dataclass
class _Walk:
    """One pass over the records of a session, seq ascending."""

    at: int = 0  # the next seq that is expected
    records: int = 0
    counts: Counts = field(default_factory=Counts)
    missing: int = 0
    closed_at: int | None = None
    chain: bytes = ZERO_CHAIN
    gaps: list[range] = field(default_factory=list)  # where the missing records were; burnt keys stand after them
    flags: set[str] = field(default_factory=set)

    def take(self, seq: int, record_type: int, skip: int, tag: bytes) -> None:
        gap = seq - self.at
        if skip > gap or skip > SUSPICIOUS_SKIP:
            self.flags.add(SKIPPED)  # it excuses more than is absent, or more than a failing disk would
        if gap > skip:
            self.gaps.append(range(self.at, seq - skip))
            self.missing += gap - skip
        if self.closed_at is not None:
            self.flags.add(FORKED)  # nothing follows a close
        if record_type == TYPE_CLOSE:
            self.closed_at = seq
        self.records += 1
        self.counts = self.counts.plus(record_type)
        self.chain = next_chain(self.chain, seq, tag)
        self.at = seq + 1

    def compare(self, claims: Iterable["_Said"]) -> None:
        """Flag what was said of the records so far and is not so."""
        for each in () if self.missing else claims:
            if not self.chain.startswith(each.chain):
                self.flags.add(CHAIN)
            if each.counts not in (None, self.counts):
                self.flags.add(COUNTS)


@dataclass(frozen=True)
class _Said:
    """What someone who ought to know said of a session at `next_seq`; `chain` may be cut short to 16 bytes.

    The session after it says nothing of `counts`.
    """

    next_seq: int
    chain: bytes
    counts: Counts | None


def assess(connection: Connection, sessions: Iterable[int]) -> None:
    """Write down for each session, and for the one before it, how complete it is."""
    wanted = set(sessions)
    before = _SESSION.alias()
    for session in tuple(wanted):
        follows = and_(before.c.session_id == _SESSION.c.prev_session_id, before.c.device_id == _SESSION.c.device_id)
        query = select(before.c.id).join(_SESSION, follows).where(_SESSION.c.id == session)
        wanted |= set(connection.execute(query).scalars())
    other = _SESSION.alias()
    for session in tuple(wanted):
        same = and_(other.c.session_id == _SESSION.c.session_id, other.c.id != _SESSION.c.id)
        wanted |= set(
            connection.execute(select(other.c.id).join(_SESSION, same).where(_SESSION.c.id == session)).scalars()
        )
    for session in sorted(wanted):
        _assess_one(connection, session)


def _assess_one(connection: Connection, session: int) -> None:
    row = connection.execute(select(_SESSION).where(_SESSION.c.id == session)).one()
    said = _said(connection, row)
    walk = _walk(connection, session, said)
    end = max([walk.at, *(each.next_seq for each in said)])
    missing = walk.missing + end - walk.at
    flags = set(walk.flags)
    followers = [each.next_seq for each in said if each.counts is None]
    if len(followers) > 1 or any(next_seq < walk.at for next_seq in followers):
        flags.add(FORKED)  # two sessions follow this one, or it went on after the next one had begun
    if row.header is None:
        flags.add(UNANNOUNCED)
    twin = and_(_SESSION.c.session_id == row.session_id, _SESSION.c.id != session)
    if connection.execute(select(_SESSION.c.id).where(twin)).first() is not None:
        flags.add(TWO_STANDS)
    if walk.closed_at is None:
        flags.add(UNCLOSED)
    if doubts_of(connection, session):
        flags.add(DOUBTED)
    signed = _signed(connection, session, said, end, walk)
    here = walk.counts.signatures
    if (missing == 0 and signed != here) or signed < here:
        flags.add(COUNTS)
    if row.prev_session_id is not None and _absent(connection, row.prev_session_id, row.device_id):
        flags.add(PREVIOUS)
    connection.execute(
        update(_SESSION)
        .where(_SESSION.c.id == session)
        .values(
            records=walk.records,
            signatures=here,
            signed=signed,
            missing=missing,
            missing_signatures=min(max(signed - here, 0), missing),
            closed=walk.closed_at is not None,
            flags=" ".join(sorted(flags)),
        )
    )


def _said(connection: Connection, session: Row[Any]) -> list[_Said]:
    said = [
        _Said(row.next_seq, row.chain, Counts(row.signatures, row.withdrawals))
        for row in connection.execute(select(_TALLY).where(_TALLY.c.session == session.id))
    ]
    after = select(_SESSION.c.prev_next_seq, _SESSION.c.prev_chain).where(
        _SESSION.c.prev_session_id == session.session_id, _SESSION.c.device_id == session.device_id
    )
    said += [_Said(next_seq, chain, None) for next_seq, chain in connection.execute(after)]
    on_slips = (
        select(_CLAIM.c.next_seq, _CLAIM.c.chain, _CLAIM.c.signatures, _CLAIM.c.withdrawals)
        .join(_SLIP, _SLIP.c.id == _CLAIM.c.slip)
        .where(_CLAIM.c.session_id == session.session_id, _SLIP.c.device_id == session.device_id)
    )
    return said + [_Said(row.next_seq, row.chain, Counts(row[2], row[3])) for row in connection.execute(on_slips)]


def _walk(connection: Connection, session: int, said: list[_Said]) -> _Walk:
    """Walk over the records; compare chain and counts wherever nothing is missing before."""
    walk = _Walk()
    claims: dict[int, list[_Said]] = {}
    for each in said:
        claims.setdefault(each.next_seq, []).append(each)
    rows = connection.execute(
        select(_RECORD.c.id, _RECORD.c.type, _RECORD.c.skip, _RECORD.c.tag)
        .where(of_session(Record, session))
        .order_by(_RECORD.c.id)
    ).all()
    for number, record_type, skip, tag in rows:
        seq = seq_of(number)
        if record_type == TYPE_CLOSE and walk.at < seq == walk.at + skip:
            walk.compare(claims.get(seq, ()))  # keys were burnt before it, so its own word stands at no record's end
        walk.take(seq, record_type, skip, tag)
        walk.compare(claims.get(walk.at, ()))
    return walk


def _signed(connection: Connection, session: int, said: list[_Said], end: int, walk: _Walk) -> int:
    """Return how many signatures the stand made: its newest count, and one for each record that came after it."""
    counts, at = max(
        ((each.counts, each.next_seq) for each in said if each.counts), key=itemgetter(1), default=_NOTHING
    )
    later = _RECORD.c.id.between(record_id(session, at), record_id(session, MAX_SEQ))
    query = select(func.count()).select_from(_RECORD).where(later, _RECORD.c.type == TYPE_SIGNATURE)
    since: int = connection.execute(query).scalar_one() if at <= MAX_SEQ else 0
    unseen = sum(max(0, gap.stop - max(gap.start, at)) for gap in (*walk.gaps, range(walk.at, end)))
    return counts.signatures + since + unseen


def _absent(connection: Connection, session_id: bytes, device: bytes) -> bool:
    named = and_(_SESSION.c.session_id == session_id, _SESSION.c.device_id == device)
    query = select(_SESSION.c.id).where(named, _SESSION.c.header.is_not(None))
    return connection.execute(query).first() is None


def doubts_of(connection: Connection, session: int) -> tuple[range, ...]:
    """Return the seqs of a session that its volunteer called doubtful, in runs that neither overlap nor touch."""
    query = select(_DOUBT.c.first, _DOUBT.c.record).where(_DOUBT.c.session == session).order_by(_DOUBT.c.first)
    runs: list[range] = []
    for first, end in ((seq_of(row.first), seq_of(row.record)) for row in connection.execute(query)):
        if runs and first <= runs[-1].stop:
            runs[-1] = range(runs[-1].start, max(runs[-1].stop, end))
        else:
            runs.append(range(first, end))
    return tuple(runs)
