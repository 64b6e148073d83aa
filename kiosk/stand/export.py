"""Hand over: what a stand holds and no receipt has named yet, as encrypted CSV files. FORMAT §6."""

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import ExportFailed, FormatError, NotStored, StandBusy, StandRefused
from kiosk.format import TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.batch import (
    CAPTION,
    BadLine,
    BatchHash,
    BatchLine,
    read_lines,
    split_trailer,
)
from kiosk.stand.batches import Batch, Group, groups_of
from kiosk.stand.folder import sync_folder
from kiosk.stand.log import HAND_OVER_FAILED, HANDED_OVER, Log
from kiosk.stand.medium import check_medium, failed, forget_cached, medium_of, remove, something_else
from kiosk.stand.stand import SECONDS_A_DAY, Stand
from kiosk.stand.store import Store


@dataclass(frozen=True)
class Exported:
    """One batch file that was written, flushed, and read back whole."""

    path: Path
    campaign: str
    practice: bool
    records: int
    signatures: int
    withdrawals: int


def export_batches(
    data: Path, out: Path, *, now: Callable[[], float] = time.time, medium: int | None = None
) -> list[Exported]:
    """Write one verified batch for each campaign that holds records without a receipt. The records stay.

    It may run beside the window that holds the stand open.

    Args:
        data: the stand's folder.
        out: a folder, for example on a USB stick.
        now: the clock, seconds since 1970 UTC.
        medium: what `out` lay on when it was chosen, see `medium_of`; None for what it lies on now.

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
        for each in _export(data, out, now, medium):
            log.write(HANDED_OVER, n=each.records)
            exported.append(each)
    except ExportFailed as error:
        log.write(HAND_OVER_FAILED, word=error.code)
        raise
    return exported


def _export(data: Path, out: Path, now: Callable[[], float], medium: int | None) -> Iterator[Exported]:
    if not out.is_dir():
        raise ExportFailed("the folder to export to is not there: put the stick in again", code="no-folder")
    medium = medium_of(out) if medium is None else medium
    store = _open(data, now)
    try:
        for group in groups_of(store):
            yield _export_group(store, group, data, out, int(now() // SECONDS_A_DAY), medium)
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


def _export_group(store: Store, group: Group, data: Path, out: Path, day: int, medium: int | None) -> Exported:
    batch = Batch.of(store, group, data, day)
    final = out / batch.file_name
    temporary = final.with_suffix(".part")
    try:
        records, digest = _write(temporary, batch.lines(store))
        _verify(temporary, batch.batch_id, records, digest)
        temporary.replace(final)
        sync_folder(out)
        sha256 = _verify(final, batch.batch_id, records, digest)
        check_medium(out, medium)
    except (OSError, FormatError) as error:
        remove(temporary)
        remove(final)
        raise failed(error) from None
    with suppress(NotStored):  # the batch is whole all the same; what it holds merely counts as waiting still
        store.record_batch(batch.to_store(records, sha256), group.sessions)
    signatures, withdrawals = (group.count(store, kind) for kind in (TYPE_SIGNATURE, TYPE_WITHDRAWAL))
    return Exported(final, group.campaign, group.practice, records, signatures, withdrawals)


def _write(path: Path, lines: Iterator[BatchLine]) -> tuple[int, bytes]:
    """Write and flush a batch; return its number of records and the hash over its lines."""
    records, digest = 0, b""
    with path.open("x", encoding="ascii", newline="\n") as file:
        file.write(CAPTION + "\n")
        for line in lines:
            file.write(line.encode() + "\n")
            if line.kind == "E":
                records, digest = line.seq, split_trailer(line.data)[0]
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
