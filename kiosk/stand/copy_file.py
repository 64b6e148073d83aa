"""One session's file of the second copy: a batch that grows by lines, each read back from the stick. FORMAT §6."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import FormatError
from kiosk.format.batch import CAPTION, BadLine, BatchHash, BatchLine, parse_line, split_trailer
from kiosk.sealing import tag_of
from kiosk.stand.folder import sync_folder
from kiosk.stand.tables import StoredSession

_CAPTION = CAPTION.encode() + b"\n"


def copy_id(session_id: bytes) -> bytes:
    """Return the batch id of a session's second copy."""
    return sha256(b"PKcopy" + session_id).digest()[:16]


@dataclass
class CopyFile:
    """What is known to lie on the stick: `size` bytes of it were read back and are as they should be."""

    path: Path
    size: int = 0
    kinds: str = ""  # of the lines but the records, in their order
    next_seq: int = 0  # all records below it are there
    records: int = 0
    whole: BatchHash = field(default_factory=BatchHash)

    @classmethod
    def read(cls, path: Path, session: StoredSession, tags: Mapping[int, bytes], waiting: Iterable[int]) -> "CopyFile":
        """Look through what lies there, up to the first line that is torn, changed or not of this session.

        Args:
            path: the file; it may not be there.
            session: the session as the store has it.
            tags: the tag of each of its records, by seq.
            waiting: the seqs that the file has to have, ascending.
        """
        found, needed = cls(path), list(waiting)
        try:
            with path.open("rb") as file:
                found._read(file, session, tags, needed)
        except FileNotFoundError:
            pass
        return found if found.kinds.startswith("BS") else cls(path)

    def _read(self, file: BinaryIO, session: StoredSession, tags: Mapping[int, bytes], needed: list[int]) -> None:
        if file.readline(len(_CAPTION)) != _CAPTION:
            return
        self.size = len(_CAPTION)
        for raw in file:
            line = parse_line(0, raw)
            if isinstance(line, BadLine) or line.encode().encode() + b"\n" != raw:
                return
            if not self._fits(line, session, tags, needed):
                return
            self._take(line, len(raw))

    def _fits(self, line: BatchLine, session: StoredSession, tags: Mapping[int, bytes], needed: list[int]) -> bool:
        if self.over or line.id != (copy_id(session.session_id) if line.kind in "BE" else session.session_id):
            return False
        if line.kind == "R":
            skipped = any(self.next_seq <= seq < line.seq for seq in needed)
            in_order = self.kinds == "BS" and line.seq >= self.next_seq and not skipped
            return in_order and tags.get(line.seq) == tag_of(line.data)
        if self.kinds + line.kind not in ("B", "BS", "BST", "BSTE"):
            return False
        if line.kind == "S":
            return line.data == session.header
        if line.kind == "T":
            return session.state != "open" and line.seq == session.next_seq
        try:
            return line.kind == "B" or split_trailer(line.data)[0] == self.whole.digest()
        except FormatError:
            return False

    @property
    def over(self) -> bool:
        """Tell whether it is a whole batch, to which nothing is added."""
        return self.kinds.endswith("E")

    def append(self, lines: list[BatchLine]) -> None:
        """Write lines, flush them and read them back; only then they are known to be there.

        Raises:
            OSError: the stick is full, gone or broken. What is there is to be looked through again.
        """
        content = b"" if self.size else _CAPTION
        content += b"".join(line.encode().encode() + b"\n" for line in lines)
        with os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
            file.truncate(self.size)  # what is torn or changed begins here
            file.seek(self.size)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # so that the medium answers
            file.seek(self.size)
            if file.read() != content:
                raise OSError("the stick gave back something else than was written")
        if not self.size:
            sync_folder(self.path.parent)
            self.size = len(_CAPTION)
        for line in lines:
            self._take(line, len(line.encode()) + 1)

    def unchanged(self) -> bool:
        """Tell whether the file is as long as it was left."""
        try:
            return self.path.stat().st_size == self.size
        except FileNotFoundError:
            return not self.size

    def _take(self, line: BatchLine, length: int) -> None:
        if line.kind == "R":
            self.records, self.next_seq = self.records + 1, line.seq + 1
        else:
            self.kinds += line.kind
        if line.kind != "E":
            self.whole.add(line)
        self.size += length
