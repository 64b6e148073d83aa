"""Hand over: what a stand holds and no receipt has named yet, as encrypted CSV files. FORMAT §6."""

import hashlib
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import ExportFailed, FormatError, NotStored, StandBusy, StandRefused
from kiosk.format import TYPE_SIGNATURE
from kiosk.format.batch import (
    CAPTION,
    MAX_SESSIONS,
    BadLine,
    BatchHash,
    BatchInfo,
    BatchLine,
    Tally,
    encode_id,
    encode_info,
    read_lines,
    split_trailer,
    tally_message,
    trailer_message,
)
from kiosk.sealing import prove
from kiosk.stand.folder import read_device, sync_folder
from kiosk.stand.log import HAND_OVER_FAILED, HANDED_OVER, Log
from kiosk.stand.medium import failed, forget_cached, in_file_names, remove, something_else
from kiosk.stand.stand import SECONDS_A_DAY, Stand
from kiosk.stand.store import Store
from kiosk.stand.tables import StoredBatch, StoredSession


@dataclass(frozen=True)
class Exported:
    """One batch file that was written, flushed, and read back whole."""

    path: Path
    campaign: str
    practice: bool
    records: int
    signatures: int


@dataclass(frozen=True)
class _Group:
    """Sessions of one campaign, practice or real, that go into one file."""

    campaign: str
    campaign_id: bytes
    practice: bool
    sessions: list[StoredSession]


def export_batches(data: Path, out: Path, *, now: Callable[[], float] = time.time) -> list[Exported]:
    """Write one verified batch for each campaign that holds records without a receipt. The records stay.

    It may run beside the window that holds the stand open.

    Args:
        data: the stand's folder.
        out: a folder, for example on a USB stick.
        now: the clock, seconds since 1970 UTC.

    Returns:
        A line for each file; empty where nothing waits.

    Raises:
        ExportFailed: the stick is full, gone or not writable; no file stands there under a final name.
        StandRefused: there is no stand in `data`.
    """
    if not (data / "store.sqlite").exists():
        raise StandRefused("there is no stand in this data folder: check --data", code="no-stand")
    log, exported = Log(data, now), []
    try:
        for each in _export(data, out, now):
            log.write(HANDED_OVER, n=each.records)
            exported.append(each)
    except ExportFailed as error:
        log.write(HAND_OVER_FAILED, word=error.code)
        raise
    return exported


def _export(data: Path, out: Path, now: Callable[[], float]) -> Iterator[Exported]:
    if not out.is_dir():
        raise ExportFailed("the folder to export to is not there: put the stick in again", code="no-folder")
    store = _open(data, now)
    try:
        for group in _groups(store):
            yield _export_group(store, group, data, out, int(now() // SECONDS_A_DAY))
    finally:
        store.close()


def _open(data: Path, now: Callable[[], float]) -> Store:
    """Open the store; a damaged one is mended first, unless a stand has it open."""
    try:
        return Store.open(data / "store.sqlite")
    except StandRefused as refused:
        if refused.code != "store-damaged":
            raise
        damaged = refused
    try:
        Stand.open(data, now=now).close()
    except StandBusy:
        raise damaged from None
    return Store.open(data / "store.sqlite")


def _groups(store: Store) -> Iterator[_Group]:
    names = dict.fromkeys(session.campaign_id for session in store.sessions())
    names |= {pack.campaign_id: pack.name for pack in store.packs()}
    for campaign_id, name in names.items():
        for practice in (False, True):
            waiting = [
                session
                for session in store.sessions(campaign_id)
                if session.practice == practice and _waits(store, session)
            ]
            for start in range(0, len(waiting), MAX_SESSIONS):
                # A damaged store may have lost the pack, and with it the name.
                yield _Group(name or campaign_id.hex(), campaign_id, practice, waiting[start : start + MAX_SESSIONS])


def _waits(store: Store, session: StoredSession) -> bool:
    """Tell whether a session has a record that no receipt named, or came to more than any batch has said."""
    return session.exported_seq < session.next_seq or store.waiting(session.session_id)


def _export_group(store: Store, group: _Group, data: Path, out: Path, day: int) -> Exported:
    seed, name = read_device(data, store)
    batch_id = secrets.token_bytes(16)
    place = store.setting("place") or ""
    info = BatchInfo(v=1, campaign=group.campaign, stand=name, day=day, practice=group.practice, place=place)
    final = out / _file_name(group, name, day, batch_id)
    temporary = final.with_suffix(".part")
    try:
        records, digest = _write(temporary, _lines(store, group, info, batch_id, seed), seed, batch_id)
        _verify(temporary, batch_id, records, digest)
        temporary.replace(final)
        sync_folder(out)
        sha256 = _verify(final, batch_id, records, digest)
    except (OSError, FormatError) as error:
        remove(temporary)
        remove(final)
        raise failed(error) from None
    batch = StoredBatch(
        batch_id=batch_id, campaign_id=group.campaign_id, day=day, records=records, sha256=sha256, name=final.name
    )
    with suppress(NotStored):  # the batch is whole all the same; what it holds merely counts as waiting still
        store.record_batch(batch, group.sessions)
    signatures = sum(
        store.count_sealed(session.session_id, session.next_seq, TYPE_SIGNATURE) for session in group.sessions
    )
    return Exported(final, group.campaign, group.practice, records, signatures)


def _lines(store: Store, group: _Group, info: BatchInfo, batch_id: bytes, seed: bytes) -> Iterator[BatchLine]:
    """Yield all lines but the last. One session at a time is in memory."""
    yield BatchLine("B", batch_id, 0, encode_info(info))
    for session in group.sessions:
        message = tally_message(session.session_id, session.next_seq, session.counts, session.chain)
        tally = Tally(session.counts, session.chain, prove(seed, message))
        if session.header:  # lost with a damaged store; perhaps it came with an earlier batch
            yield BatchLine("S", session.session_id, 0, session.header)
        yield BatchLine("T", session.session_id, session.next_seq, tally.encode())
        for seq, sealed in store.sealed(session.session_id, below=session.next_seq):
            yield BatchLine("R", session.session_id, seq, sealed)


def _write(path: Path, lines: Iterator[BatchLine], seed: bytes, batch_id: bytes) -> tuple[int, bytes]:
    """Write and flush a batch; return its number of records and the hash over its lines."""
    whole, records = BatchHash(), 0
    with path.open("x", encoding="ascii", newline="\n") as file:
        file.write(CAPTION + "\n")
        for line in lines:
            whole.add(line)
            records += line.kind == "R"
            file.write(line.encode() + "\n")
        digest = whole.digest()
        proof = prove(seed, trailer_message(batch_id, records, digest))
        file.write(BatchLine("E", batch_id, records, digest + proof).encode() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return records, digest


def _verify(path: Path, batch_id: bytes, records: int, digest: bytes) -> bytes:
    """Read a batch back from its medium and compare it with what was meant. Return the SHA-256 of the file."""
    whole, found, ended = BatchHash(), 0, False
    with path.open("rb") as file:
        forget_cached(file.fileno())
        for _, line in read_lines(file):
            if isinstance(line, BadLine) or not line.check_ok or ended:
                raise something_else()
            if line.kind == "E":
                ended = line.id == batch_id and line.seq == found and split_trailer(line.data)[0] == whole.digest()
                continue
            whole.add(line)
            found += line.kind == "R"
        if not ended or found != records or whole.digest() != digest:
            raise something_else()
        file.seek(0)
        return hashlib.file_digest(file, "sha256").digest()


def _file_name(group: _Group, stand: str, day: int, batch_id: bytes) -> str:
    date = time.strftime("%Y-%m-%d", time.gmtime(day * SECONDS_A_DAY))
    practice = "practice-" if group.practice else ""
    return f"{practice}{group.campaign}-{in_file_names(stand)}-{date}-{encode_id(batch_id)[:6]}.csv"
