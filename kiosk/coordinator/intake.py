"""Import: read a batch, open each record, judge it, record it once. Nothing that is damaged stops the rest.

A file is recorded whole or not at all. What cannot be opened yet (an unknown key, a pack that was not activated, a
session whose header comes with another file) stays in the archive and is tried again by `import_waiting`.
"""

import hashlib
import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, delete, func, insert, select, update

from kiosk.coordinator.admission import (
    MAY_COME_LATER,
    NO_SESSION_LINE,
    WRONG_CAMPAIGN,
    Admitted,
    Door,
    Refused,
    meet_stand,
)
from kiosk.coordinator.archive import Kept, hash_file, keep
from kiosk.coordinator.completeness import assess
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import SEALED, Batch, Issue, Ledger, Session, table
from kiosk.coordinator.matching import judge, withdraw
from kiosk.coordinator.results import ImportResult, Problems, sessions_of
from kiosk.coordinator.rows import Recorder
from kiosk.coordinator.whereabouts import note_place, said
from kiosk.errors import FormatError, ImportRefused
from kiosk.format import MAX_SEQ, SCHEMA, SUITES, TAG_BYTES
from kiosk.format.batch import (
    MAX_RECORDS,
    MAX_SESSIONS,
    BadLine,
    BatchHash,
    BatchLine,
    decode_info,
    decode_tally,
    read_lines,
    split_trailer,
    tally_message,
    trailer_message,
)
from kiosk.format.session import device_id
from kiosk.sealing import proof_holds

Progress = Callable[[int, int], None]
_SHORTEST, _LONGEST = 48, 4_080  # of a sealed record, FORMAT §9
_SEALED_BY_ANOTHER = ("damaged", "not-authentic")  # as far as this session can tell
_MOST_TALLIES = 8  # of one session in one file; a stand writes one
_SECONDS_A_DAY = 86_400
_CAMPAIGN_NAME = re.compile(r"[a-z0-9-]{1,64}")
_BATCH, _ISSUE, _SESSION = table(Batch), table(Issue), table(Session)


def import_batch(path: Path, ledger: Ledger, keys: Keys, progress: Progress | None = None) -> ImportResult:
    """Import one file. Whatever of it was imported before, from this file or another, counts once.

    Args:
        path: the batch; it is copied into the archive first and not needed after that.
        ledger: the open ledger.
        keys: the coordinator's keys.
        progress: called with (done, total).

    Raises:
        ImportRefused: the whole file is no batch; nothing was recorded.
        LedgerRefused: the disk is full or the ledger busy; nothing was recorded.
    """
    kept = keep(path, ledger.archive, progress)
    try:
        return _import_kept(kept, ledger, keys, progress)
    except ImportRefused:
        if kept.fresh:
            kept.path.unlink(missing_ok=True)
        raise
    except FileNotFoundError:
        raise ImportRefused(
            f"{kept.name} is no batch: another import refused it just now", code="not-a-batch"
        ) from None


def import_waiting(ledger: Ledger, keys: Keys) -> list[ImportResult]:
    """Try the files again of which something could not be opened before; return those that brought something.

    A file is read again only when keys, activations or headers are known that were not when it was tried last.
    """
    with ledger.reading() as connection:
        untried = _BATCH.c.tried.is_distinct_from(_known(connection, keys))
        waiting = connection.execute(select(_BATCH).where(_BATCH.c.waiting, untried)).all()
    results = []
    for row in waiting:
        path = ledger.archive / f"{row.sha256.hex()}.csv"
        if path.exists() and hash_file(path) == row.sha256:
            result = _import_kept(Kept(path, row.name, row.sha256, row.size, fresh=False), ledger, keys, None)
            if result.new:
                results.append(result)
    return results


def _known(connection: Connection, keys: Keys) -> bytes:
    """Return a hash of all that decides what may come in."""
    headers = connection.execute(select(func.count()).where(_SESSION.c.header.is_not(None))).scalar_one()
    parts = sorted(each.opening.kid + b"".join(sorted(each.activated)) for each in keys.campaigns)
    return hashlib.sha256(b"|".join([bytes([SCHEMA, *SUITES]), str(headers).encode(), *parts])).digest()


def _import_kept(kept: Kept, ledger: Ledger, keys: Keys, progress: Progress | None) -> ImportResult:
    with ledger.writing() as connection, kept.path.open("rb") as stream:
        intake = _Intake(connection, keys, _batch_row(connection, kept), kept, progress)
        intake.read(stream)
        return intake.finish()


def _batch_row(connection: Connection, kept: Kept) -> int:
    known = connection.execute(select(_BATCH.c.id).where(_BATCH.c.sha256 == kept.sha256)).scalar()
    if known is not None:
        return int(known)
    values = Batch(
        sha256=kept.sha256, name=kept.name, size=kept.size, medium=SEALED, day=int(time.time()) // _SECONDS_A_DAY
    ).model_dump(exclude={"id"})
    return int(connection.execute(insert(_BATCH).values(values).returning(_BATCH.c.id)).scalar_one())


class _Intake:
    """One file on its way into the ledger, within one transaction."""

    def __init__(self, connection: Connection, keys: Keys, batch: int, kept: Kept, progress: Progress | None) -> None:
        self._connection = connection
        self._keys = keys
        self._door = Door(connection, keys)
        self._batch = batch
        self._kept = kept
        self._progress = progress
        self._recorder = Recorder(connection, batch)
        self._problems = Problems(kept.name)
        self._sessions: dict[bytes, Admitted | Refused] = {}
        self._twins: dict[bytes, list[Admitted]] = {}  # other stands' sessions of an id that has no header here
        self._tallies: Counter[bytes] = Counter()
        self._headed: set[bytes] = set()  # sessions whose header is in this file
        self._stand_name, self._place, self._day = "", "", 0
        self._records = 0
        self._refused: Counter[bytes] = Counter()  # records by session that stayed out
        self._early = False
        self._late: set[bytes] = set()
        self._campaign_name = ""
        self._hash = BatchHash()
        self._batch_id: bytes | None = None
        self._trailer: BatchLine | None = None
        self._after_trailer = False

    def read(self, stream: BinaryIO) -> None:
        """Take in every line; where records came before their session's line, go through them once more."""
        if not self._kept.size:
            return
        try:
            for number, line in read_lines(stream):
                if isinstance(line, BadLine):
                    self._problems.add(number, line.code)
                else:
                    self._take(number, line)
                if number % 10_000 == 0 and self._progress is not None:
                    self._progress(self._kept.size // 10 + stream.tell() * 9 // 10, self._kept.size)
                if self._records > MAX_RECORDS:
                    self._problems.add(number, "too-many-records")
                    break
        except FormatError as error:
            raise ImportRefused(str(error), code=error.code) from None
        if self._early or self._late:
            self._read_early(stream)

    def _take(self, number: int, line: BatchLine) -> None:
        if line.kind == "E":
            self._trailer = line
            return
        self._after_trailer = self._after_trailer or self._trailer is not None
        self._hash.add(line)
        if line.kind == "R":
            self._records += 1
            self._record(number, line)
        elif line.kind == "S":
            self._session(number, line)
        elif line.kind == "T":
            self._tally(number, line)
        else:
            self._info(number, line)

    def _info(self, number: int, line: BatchLine) -> None:
        self._batch_id = line.id
        try:
            info = decode_info(line.data)
            self._campaign_name = info.campaign if _CAMPAIGN_NAME.fullmatch(info.campaign) else ""
            self._stand_name, self._place, self._day = said(info.stand), said(info.place), info.day
        except FormatError as error:
            self._problems.add(number, error.code)

    def _session(self, number: int, line: BatchLine) -> None:
        known, twins = self._sessions.get(line.id), self._twins.setdefault(line.id, [])
        if isinstance(known, Admitted):
            if known.header.encode() == line.data:
                self._headed.add(line.id)
                return
            if line.id in self._headed:
                self._problems.add(number, "session-conflict", line.id)
                return
        if known is None and len(self._sessions) >= MAX_SESSIONS:
            self._problems.add(number, "too-many-sessions")
            return
        met = next((each for each in twins if each.header.encode() == line.data), None)
        try:
            self._sessions[line.id] = met or self._door.admit(line.data, line.id)
        except Refused as refused:
            if not isinstance(known, Admitted):
                self._sessions[line.id] = refused
            named = self._campaign_name if refused.code == WRONG_CAMPAIGN else ""
            self._problems.add(number, refused.code, line.id, detail=named or refused.detail)
            return
        self._headed.add(line.id)
        if isinstance(known, Admitted):
            twins.append(known)  # it came with an earlier file; this file's own is the one that counts here
        if known is not None and met is None:
            self._late.add(line.id)  # its records so far were passed over

    def _tally(self, number: int, line: BatchLine) -> None:
        session = self._session_of(line.id)
        if not isinstance(session, Admitted):
            return  # the session's own line says why, or has yet to come
        self._tallies[line.id] += 1
        if self._tallies[line.id] > _MOST_TALLIES:
            self._problems.add(number, "too-many-tallies", line.id)
            return
        try:
            tally = decode_tally(line.data)
        except FormatError as error:
            self._problems.add(number, error.code, line.id)
            return
        message = tally_message(line.id, line.seq, tally.counts, tally.chain)
        all_of_this_id = (session, *self._twins.get(line.id, ()))
        proven = (each for each in all_of_this_id if proof_holds(each.header.device_key, message, tally.proof))
        whose = next(proven, None)
        if line.seq > MAX_SEQ + 1 or whose is None:
            self._problems.add(number, "tally-proof", line.id)
            return
        if tally.counts.total > line.seq:  # more than there is room for
            self._problems.add(number, "tally", line.id)
            return
        self._recorder.tally(whose, line.seq, tally.counts, tally.chain)

    def _record(self, number: int, line: BatchLine) -> None:
        session = self._session_of(line.id)
        if not isinstance(session, Admitted):
            self._refused[line.id if line.id in self._sessions else b""] += 1
            return
        code = self._open(session, line)
        if code in _SEALED_BY_ANOTHER:
            found = (self._open(twin, line) for twin in self._twins.get(line.id, ()))
            code = next((each for each in found if each not in _SEALED_BY_ANOTHER), code)
        if code is not None:
            self._problems.add(number, code, line.id, line.seq)

    def _open(self, session: Admitted, line: BatchLine) -> str | None:
        """Record one sealed record; return a code where something is wrong with it."""
        seq, sealed = line.seq, line.data
        if seq > MAX_SEQ:
            return "seq"
        if not _SHORTEST <= len(sealed) <= _LONGEST:
            return "length"
        held = session.holds(seq)
        if held and self._recorder.tag(session, seq) == sealed[-TAG_BYTES:]:
            self._recorder.already += 1
            return None
        plain = session.opener.open(seq, sealed)
        if plain is None:
            return "not-authentic" if line.check_ok else "damaged"
        if held:
            return "seq-conflict"  # the stand sealed two records under one number: someone restored or cloned it
        session.add(seq)
        return self._recorder.record(session, seq, plain, sealed[-TAG_BYTES:])

    def _session_of(self, ident: bytes) -> Admitted | Refused:
        known = self._sessions.get(ident)
        if known is None:
            if len(self._sessions) >= MAX_SESSIONS:
                return Refused("too-many-sessions")
            try:
                known, *self._twins[ident] = self._door.readmit(ident)
            except Refused as refused:
                known = refused
            self._sessions[ident] = known
        self._early = self._early or _is_unannounced(known)
        return known

    def _read_early(self, stream: BinaryIO) -> None:
        """Go through the file once more for lines that stood before their session's line, or have none at all."""
        stream.seek(0)
        met: set[bytes] = set()
        for number, line in read_lines(stream):
            if isinstance(line, BadLine) or line.id in met:
                continue
            session = self._sessions.get(line.id)
            if line.kind == "S" and isinstance(session, Admitted) and session.header.encode() == line.data:
                met.add(line.id)
            elif line.kind == "T" and line.id in self._late:
                self._tally(number, line)
            elif line.kind == "R" and line.id in self._late:
                self._refused[line.id] -= self._refused[line.id] > 0
                self._record(number, line)
            elif line.kind == "R" and _is_unannounced(session):
                self._problems.add(number, NO_SESSION_LINE, line.id, line.seq)

    def finish(self) -> ImportResult:
        """Judge what is new, count, and write the batch's own row."""
        self._recorder.flush()
        twins = {session.id for each in self._twins.values() for session in each if session.touched}
        touched = twins | {session.id for session in self._admitted() if session.touched}
        told = touched | {session.id for session in self._admitted()}
        changed = withdraw(self._connection, touched, self._recorder.withdrawals)
        judge(self._connection, touched, changed)
        assess(self._connection, told)
        trailer = self._trailer_verdict()
        if trailer == "complete":
            header = self._admitted()[0].header
            device = device_id(header.device_key)
            meet_stand(self._connection, device, header.day, SEALED, name=self._stand_name)
            note_place(self._connection, device, self._day, self._place)
        result = ImportResult(
            file=self._kept.name,
            new=self._recorder.new,
            already=self._recorder.already,
            damaged=tuple(self._problems.listed),
            damaged_total=self._problems.total,
            refused=self._refused_by_reason(),
            trailer=trailer,
            sessions=sessions_of(self._connection, told),
        )
        self._connection.execute(
            update(_BATCH)
            .where(_BATCH.c.id == self._batch)
            .values(
                new=_BATCH.c.new + result.new,
                already=result.already,
                damaged=result.damaged_total,
                trailer=trailer,
                tried=_known(self._connection, self._keys),
                waiting=not MAY_COME_LATER.isdisjoint(self._problems.codes | result.refused.keys()),
            )
        )
        self._connection.execute(delete(_ISSUE).where(_ISSUE.c.batch == self._batch))
        issues = [
            {"batch": self._batch, "line": each.line, "code": each.code, "session_id": each.session, "seq": each.seq}
            for each in result.damaged
        ]
        if issues:
            self._connection.execute(insert(_ISSUE), issues)
        return result

    def _refused_by_reason(self) -> dict[str, int]:
        reasons: Counter[str] = Counter()
        for ident, count in self._refused.items():
            session = self._sessions.get(ident)
            if count:
                reasons[session.code if isinstance(session, Refused) else "too-many-sessions"] += count
        return dict(reasons)

    def _admitted(self) -> list[Admitted]:
        return [session for session in self._sessions.values() if isinstance(session, Admitted)]

    def _trailer_verdict(self) -> str:
        if self._trailer is None:
            return "missing"
        try:
            digest, proof = split_trailer(self._trailer.data)
        except FormatError:
            return "mismatch"
        whole = self._trailer.id == self._batch_id and self._trailer.seq == self._records and not self._after_trailer
        if not whole or digest != self._hash.digest():
            return "mismatch"
        message = trailer_message(self._trailer.id, self._trailer.seq, digest)
        devices = {session.header.device_key for session in self._admitted()}
        if len(devices) != 1 or not all(proof_holds(device, message, proof) for device in devices):
            return "unproven"
        return "complete"


def _is_unannounced(session: Admitted | Refused | None) -> bool:
    return isinstance(session, Refused) and session.code == NO_SESSION_LINE
