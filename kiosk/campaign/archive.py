"""The zip that a pack travels in. There is one form only: stored, sorted, dated 1980-01-01, nothing between files."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from typing import Final

from kiosk.errors import PackChanged, PackRefused

MAX_BYTES: Final = 24 * 1024 * 1024
MAX_FILES: Final = 128

_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, struct.error, NotImplementedError, RuntimeError, ValueError,
    OverflowError, EOFError, KeyError, OSError,
)  # fmt: skip


def write_zip(files: Mapping[str, bytes]) -> bytes:
    """Return the one zip of these files: the same files give the same bytes on every machine."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED, allowZip64=False) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[path])
    return target.getvalue()


def read_zip(raw: bytes) -> dict[str, bytes]:
    """Return the files of such a zip, without ever inflating anything or writing to disk.

    Raises:
        PackRefused: not a zip, or larger than a campaign can be.
        PackChanged: a zip, but not in the one form that `write_zip` gives.
    """
    if len(raw) > MAX_BYTES:
        raise PackRefused(
            f"this file is too large for a campaign pack: expected at most {MAX_BYTES} bytes", code="not-a-pack"
        )
    if not raw.startswith(b"PK\x03\x04"):
        raise PackRefused(
            "this file is not a campaign pack: choose the one that the coordinator built", code="not-a-pack"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
            _refuse_the_unusual(entries, len(raw))
            files = {entry.filename: archive.read(entry) for entry in entries}
    except _BROKEN:
        raise PackChanged("this campaign pack is damaged: copy it again from the coordinator's file") from None
    if write_zip(files) != raw:
        raise PackChanged("this campaign pack was packed by another program: use the coordinator's own file")
    return files


def _refuse_the_unusual(entries: list[zipfile.ZipInfo], total: int) -> None:
    if len(entries) > MAX_FILES:
        raise PackRefused(f"this campaign pack holds more than {MAX_FILES} files", code="not-a-pack")
    if len({entry.filename for entry in entries}) != len(entries):
        raise PackChanged("this campaign pack holds the same file twice: use the coordinator's own file")
    if any(entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits for entry in entries):
        raise PackChanged("this campaign pack is compressed or encrypted: use the coordinator's own file")
    if sum(entry.file_size for entry in entries) > total or any(e.file_size != e.compress_size for e in entries):
        raise PackChanged("this campaign pack is damaged: copy it again from the coordinator's file")
