"""Files that the coordinator's commands read and write: whole or not at all."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.campaign.archive import MAX_BYTES
from kiosk.errors import KioskError


def read_bounded(file: Path) -> bytes:
    """Return a file's content, or a byte more than any pack may have, which whoever reads it refuses."""
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


@contextmanager
def whole_file(out: Path) -> Iterator[Path]:
    """Give the name to write a file under; after that it is flushed and takes its place, complete or not at all.

    Raises:
        KioskError: it could not be written.
    """
    temporary = out.with_name(out.name + ".part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        temporary.replace(out)
    except OSError as error:
        raise KioskError(f"{out.name} could not be written: {error.strerror}") from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_whole(out: Path, raw: bytes) -> None:
    """Write a file, flushed, complete or not at all.

    Raises:
        KioskError: it could not be written.
    """
    with whole_file(out) as temporary:
        temporary.write_bytes(raw)


def keep_pack(keys: Path, campaign: str, raw: bytes) -> None:
    """Keep the newest pack of a campaign beside the keys file, for transcribing paper sheets, and all older ones.

    What signatures may be used for stands in the pack under which they were given.
    """
    write_whole(_packs(keys) / "all" / f"{campaign}-{hashlib.sha256(raw).hexdigest()[:16]}.pack", raw)
    write_whole(_packs(keys) / f"{campaign}.pack", raw)


def kept_packs(keys: Path) -> list[Path]:
    """Return the packs that were built with a keys file, the newest of each campaign."""
    return sorted(_packs(keys).glob("*.pack"))


def all_packs(keys: Path) -> list[Path]:
    """Return every pack that was built with a keys file, the newest ones last."""
    return [*sorted((_packs(keys) / "all").glob("*.pack")), *kept_packs(keys)]


def _packs(keys: Path) -> Path:
    return keys.with_name(keys.name + ".packs")
