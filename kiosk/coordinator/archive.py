"""The archive folder beside the ledger: a second copy of every batch, kept until its campaign's keys are destroyed.

An import reads the copy, never the stick: what was imported is what is kept, and a stick may be pulled at any time.
"""

import hashlib
import os
import secrets
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.coordinator.file_lock import sync_folder
from kiosk.errors import ImportRefused

MAX_FILE_BYTES = 32 * 1024**3
_CHUNK = 1024 * 1024
_ABANDONED_SECONDS = 3_600
_MAGICS = {
    b"\x1f\x8b": "this file is compressed: unpack it, then import what is inside",
    b"\x28\xb5\x2f\xfd": "this file is compressed: unpack it, then import what is inside",
    b"BZh": "this file is compressed: unpack it, then import what is inside",
    b"\xfd7zXZ": "this file is compressed: unpack it, then import what is inside",
    b"PK\x03\x04": "this file is a zip or a spreadsheet: unpack it, or save it as CSV in UTF-8, then import that",
    b"SQLite format 3": "this file is a database and no batch: choose the .csv file that the stand wrote",
    b"%PDF": "this file is a PDF and no batch: choose the .csv file that the stand wrote",
}


@dataclass(frozen=True)
class Kept:
    """A file in the archive. `fresh`: it was not there before."""

    path: Path
    name: str
    sha256: bytes
    size: int
    fresh: bool


def keep(source: Path, archive: Path, progress: Callable[[int, int], None] | None = None) -> Kept:
    """Copy a file into the archive, flush it and read it back.

    Raises:
        ImportRefused: no regular file, too large, compressed, unreadable, or the archive's disk is full.
    """
    handle, name = _open_regular(source), shown(source.name)
    with os.fdopen(handle, "rb") as stream:
        size = os.fstat(handle).st_size
        if size > MAX_FILE_BYTES:
            raise ImportRefused("this file is too large for a batch", code="too-large")
        _refuse_other_kinds(stream.read(32))
        stream.seek(0)
        temporary = archive / f"arriving-{secrets.token_hex(4)}.part"
        try:
            archive.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sweep(archive)
            digest, size = _copy(stream, temporary, size, progress)
            final = archive / f"{digest.hex()}.csv"
            if final.exists() and hash_file(final) == digest:
                return Kept(final, name, digest, size, fresh=False)
            if hash_file(temporary) != digest:
                raise ImportRefused("the archive's disk gives back something else than was written: use another disk")
            temporary.replace(final)
            sync_folder(archive)
        except OSError as error:
            raise ImportRefused(
                f"{shown(source.name)} could not be copied ({error.strerror}): nothing was imported", code="io"
            ) from None
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    return Kept(final, name, digest, size, fresh=True)


def shown(name: str) -> str:
    """Return a file's name as text that can be stored and printed, whatever bytes the disk had for it."""
    return os.fsencode(name).decode("utf-8", "replace")


def _sweep(archive: Path) -> None:
    """Remove what an import that was killed left behind; one that still copies has written a moment ago."""
    for left in archive.glob("arriving-*.part"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
                left.unlink()


def hash_file(path: Path) -> bytes:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest()


def _open_regular(source: Path) -> int:
    # A link could point anywhere, a FIFO or a device would never end.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(source, flags)
    except OSError as error:
        if os.path.islink(source):  # noqa: PTH114 - Path's own raises where a name is too long
            raise ImportRefused(
                f"{shown(source.name)} is only a link: import the file itself", code="not-a-file"
            ) from None
        raise ImportRefused(f"{shown(source.name)} cannot be read: {error.strerror}", code="io") from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise ImportRefused(
            f"{shown(source.name)} is not a file: choose the .csv file that the stand wrote", code="not-a-file"
        )
    return handle


def _refuse_other_kinds(start: bytes) -> None:
    for magic, message in _MAGICS.items():
        if start.startswith(magic):
            raise ImportRefused(message, code="not-a-batch")


def _copy(stream: BinaryIO, target: Path, size: int, progress: Callable[[int, int], None] | None) -> tuple[bytes, int]:
    sha, done = hashlib.sha256(), 0
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        while chunk := stream.read(_CHUNK):
            sha.update(chunk)
            out.write(chunk)
            done += len(chunk)
            if progress is not None:
                progress(done // 10, size)  # a tenth of the work
        out.flush()
        os.fsync(out.fileno())
    return sha.digest(), done
