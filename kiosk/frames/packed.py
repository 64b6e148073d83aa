"""A batch file in the form that travels in codes, and back to the same file, byte for byte. FORMAT §14."""

import io
import struct
from collections.abc import Iterator
from itertools import pairwise

from kiosk.errors import FormatError, NewerVersion
from kiosk.format import MAX_SEQ, TAG_BYTES
from kiosk.format.batch import CAPTION, MAX_SESSIONS, BadLine, BatchHash, BatchLine, read_lines, split_trailer
from kiosk.format.session import MAX_HEADER_BYTES

_MAGIC = b"PKB1"
_PIECE = 32  # sealed records have 16 bytes and a multiple of this
_MOST_PIECES = 127
_GAP = 0x80
_TALLY_BYTES = 104
_PROOF_BYTES = 64
_SESSION_ID = slice(88, 104)  # in a header


def pack(batch: bytes) -> bytes:
    """Return a batch file in packed form.

    Raises:
        FormatError: the file is not spelled as a stand spells it, or damaged, so it has no such form.
    """
    lines = []
    for _, line in read_lines(io.BytesIO(batch)):
        if isinstance(line, BadLine):
            raise _no_form()
        lines.append(line)
    try:
        packed = _pack(lines)
        if unpack(packed) == batch:
            return packed
    except (struct.error, ValueError, IndexError, FormatError):
        pass
    raise _no_form()


def unpack(packed: bytes) -> bytes:
    """Return the batch file of a packed form.

    Raises:
        NewerVersion: a packed form of a later version.
        FormatError: not FORMAT §14.
    """
    whole, records, out = BatchHash(), 0, [CAPTION]
    reader = _Reader(packed)
    magic = reader.take(4)
    if magic[:3] == _MAGIC[:3] and magic != _MAGIC:
        raise NewerVersion("this batch was written by a newer version: update the program, then read it again")
    if magic != _MAGIC:
        raise _damaged()
    batch_id = reader.take(16)
    for line in _lines(reader, batch_id):
        whole.add(line)
        records += line.kind == "R"
        out.append(line.encode())
    proof = reader.take(_PROOF_BYTES)
    if not reader.at_end:
        raise _damaged()
    out.append(BatchLine("E", batch_id, records, whole.digest() + proof).encode())
    return "\n".join([*out, ""]).encode("ascii")


def _pack(lines: list[BatchLine]) -> bytes:
    first, *middle, last = lines
    starts = [at for at, line in enumerate(middle) if line.kind in "ST" and (not at or middle[at - 1].kind != "S")]
    out = [_MAGIC, first.id, struct.pack(">H", len(first.data)), first.data, struct.pack(">H", len(starts))]
    for start, end in pairwise([*starts, len(middle)]):
        out += _pack_session(middle[start:end])
    return b"".join([*out, split_trailer(last.data)[1]])


def _pack_session(lines: list[BatchLine]) -> Iterator[bytes]:
    header = lines.pop(0).data if lines[0].kind == "S" else b""
    tally, *rows = lines
    yield struct.pack(">H", len(header)) + (header or tally.id)
    yield struct.pack(">H", tally.seq) + tally.data
    before = -1
    for row in rows:
        pieces, gap = (len(row.data) - TAG_BYTES) // _PIECE, row.seq - before - 1
        yield struct.pack(">BH", pieces | _GAP, gap) if gap else bytes([pieces])
        yield row.data
        before = row.seq
    yield b"\0"


class _Reader:
    """Takes bytes off the front."""

    def __init__(self, raw: bytes) -> None:
        self._raw, self._at = raw, 0

    def take(self, count: int) -> bytes:
        taken = self._raw[self._at : self._at + count]
        if len(taken) != count:
            raise _damaged()
        self._at += count
        return taken

    def number(self, count: int = 2) -> int:
        return int.from_bytes(self.take(count), "big")

    @property
    def at_end(self) -> bool:
        return self._at == len(self._raw)


def _lines(reader: _Reader, batch_id: bytes) -> Iterator[BatchLine]:
    """Yield the lines between caption and trailer."""
    length = reader.number()
    if length > MAX_HEADER_BYTES:
        raise _damaged()
    yield BatchLine("B", batch_id, 0, reader.take(length))
    sessions = reader.number()
    if not 0 < sessions <= MAX_SESSIONS:
        raise _damaged()
    for _ in range(sessions):
        yield from _session(reader)


def _session(reader: _Reader) -> Iterator[BatchLine]:
    length = reader.number()
    header = reader.take(length)
    ident = header[_SESSION_ID] if header else reader.take(16)
    if len(ident) != 16 or length > MAX_HEADER_BYTES:
        raise _damaged()
    if header:
        yield BatchLine("S", ident, 0, header)
    yield BatchLine("T", ident, reader.number(), reader.take(_TALLY_BYTES))
    seq = -1
    while size := reader.number(1):
        gap = reader.number() if size & _GAP else 0
        seq += 1 + gap
        if size == _GAP or (size & _GAP and not gap) or seq > MAX_SEQ:
            raise _damaged()
        yield BatchLine("R", ident, seq, reader.take(TAG_BYTES + _PIECE * (size & _MOST_PIECES)))


def _no_form() -> FormatError:
    return FormatError("this batch is not as a stand writes it: take the file itself", code="packed")


def _damaged() -> FormatError:
    return FormatError("what was read is not a whole batch: read the codes once more", code="packed")
