"""A batch as a CSV file whose cells survive a spreadsheet. FORMAT §6."""

import base64
import binascii
import hashlib
import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import BinaryIO

import msgspec

from kiosk.errors import FormatError, NewerVersion
from kiosk.format.row import Counts

CAPTION = "kind,session,seq,data,check"
MAX_LINE_BYTES = 32_768
MAX_RECORDS = 2_000_000
MAX_SESSIONS = 4_096
_SEPARATORS = re.compile(rb"[,;\t]")
_CANONICAL_NUMBER = re.compile(r"0|[1-9][0-9]{0,9}")
_TALLY = struct.Struct(">II32s64s")
_PROOF_BYTES = 64
_ID_LETTER = {"B": "b", "E": "b", "S": "s", "T": "s", "R": "s"}


@dataclass(frozen=True)
class BatchLine:
    """One line: kind B, S, T, R or E; a batch or session id of 16 bytes; a number; data. `check_ok`: the CRC holds."""

    kind: str
    id: bytes
    seq: int
    data: bytes
    check_ok: bool = True

    def canonical(self) -> str:
        """Return the first four cells as the batch's hash sees them."""
        return f"{self.kind},{_ID_LETTER[self.kind]}{encode_id(self.id)},{self.seq},x{_encode_data(self.data)}"

    def encode(self) -> str:
        """Return the whole line without its line feed."""
        canonical = self.canonical()
        return f"{canonical},c{zlib.crc32(canonical.encode()):08x}"


@dataclass(frozen=True)
class BadLine:
    """A line that could not be read: where it stands (1 is the caption) and a word for what is wrong."""

    number: int
    code: str


@dataclass(frozen=True)
class Tally:
    """What a session had come to when it was exported, under the stand's proof: counts by type and chain."""

    counts: Counts
    chain: bytes
    proof: bytes

    def encode(self) -> bytes:
        """Return the data of a T line, 104 bytes."""
        return _TALLY.pack(self.counts.signatures, self.counts.withdrawals, self.chain, self.proof)


def tally_message(session_id: bytes, next_seq: int, counts: Counts, chain: bytes) -> bytes:
    """Return the bytes under a tally's proof."""
    return b"PKT1" + session_id + struct.pack(">III", next_seq, counts.signatures, counts.withdrawals) + chain


def decode_tally(data: bytes) -> Tally:
    """Read the data of a T line.

    Raises:
        FormatError: not 104 bytes.
    """
    if len(data) != _TALLY.size:
        raise FormatError("a tally has the wrong length", code="tally")
    signatures, withdrawals, chain, proof = _TALLY.unpack(data)
    return Tally(Counts(signatures, withdrawals), chain, proof)


class BatchInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=False, omit_defaults=True):
    """The JSON object of the B line. Advisory: what counts is in the session headers, under the stand's proof."""

    v: int
    campaign: str
    stand: str
    day: int
    practice: bool
    place: str = ""


def encode_info(info: BatchInfo) -> bytes:
    """Return the data of a B line."""
    return msgspec.json.encode(info)


def decode_info(data: bytes) -> BatchInfo:
    """Read the data of a B line.

    Raises:
        NewerVersion: a batch of a later version.
        FormatError: not the JSON object of FORMAT §6.
    """
    try:
        info = msgspec.json.decode(data, type=BatchInfo)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise FormatError("the first line of the batch is not as it should be", code="info") from None
    if info.v != 1:
        raise NewerVersion("this batch was written by a newer version: update the program, then import again")
    return info


class BatchHash:
    """The SHA-256 over all B, S, T and R lines, in canonical form, joined by line feeds."""

    def __init__(self) -> None:
        self._sha = hashlib.sha256()
        self._first = True

    def add(self, line: BatchLine) -> None:
        """Take in the next line."""
        self._sha.update((line.canonical() if self._first else "\n" + line.canonical()).encode())
        self._first = False

    def copy(self) -> "BatchHash":
        """Return one that goes on from here by itself."""
        other = BatchHash()
        other._sha, other._first = self._sha.copy(), self._first
        return other

    def digest(self) -> bytes:
        """Return the 32 bytes that the E line carries."""
        return self._sha.digest()


def trailer_message(batch_id: bytes, records: int, digest: bytes) -> bytes:
    """Return the bytes under the proof of the E line."""
    return b"PKE1" + batch_id + struct.pack(">I", records) + digest


def split_trailer(data: bytes) -> tuple[bytes, bytes]:
    """Return digest and proof of an E line.

    Raises:
        FormatError: not 96 bytes.
    """
    if len(data) != 32 + _PROOF_BYTES:
        raise FormatError("the last line of the batch has the wrong length", code="trailer")
    return data[:32], data[32:]


def read_lines(stream: BinaryIO) -> Iterator[tuple[int, BatchLine | BadLine]]:
    """Yield number and content of every line after the caption. Memory stays at one line whatever comes.

    A spreadsheet may have changed separators, quotes, line ends or added empty cells; the meaning is the same.

    Raises:
        FormatError: the first line is not the caption, so this is no batch.
    """
    lines = _bounded_lines(stream)
    _check_caption(next(lines, None))
    for number, raw in enumerate(lines, start=2):
        if raw is None:
            yield number, BadLine(number, "line-too-long")
        elif raw.strip(b',;\t" \r\n'):
            yield number, parse_line(number, raw)


@lru_cache(maxsize=1024)
def encode_id(raw: bytes) -> str:
    """Return 16 bytes as 26 lower-case base32 characters (RFC 4648, no padding)."""
    return base64.b32encode(raw).decode().rstrip("=").lower()


@lru_cache(maxsize=1024)
def decode_id(text: str) -> bytes:
    """Return the 16 bytes of `encode_id`.

    Raises:
        FormatError: not 26 characters of it, or not the canonical ones.
    """
    try:
        raw = base64.b32decode(text.upper() + "======")
    except (binascii.Error, ValueError):
        raise FormatError("an id is not base32", code="id") from None
    if len(raw) != 16 or encode_id(raw) != text:
        raise FormatError("an id is not base32", code="id")
    return raw


def _bounded_lines(stream: BinaryIO) -> Iterator[bytes | None]:
    while line := stream.readline(MAX_LINE_BYTES + 1):
        if len(line) <= MAX_LINE_BYTES:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE_BYTES + 1)
        yield None


def _check_caption(raw: bytes | None) -> None:
    start = b"" if raw is None else raw
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise FormatError(
            "this file was saved as UTF-16: save it again as CSV in UTF-8, or use the original", code="utf-16"
        )
    cells = [
        cell.strip(b"\"' \r\n").decode("ascii", "replace")
        for cell in _SEPARATORS.split(start.removeprefix(b"\xef\xbb\xbf"))
    ]
    while cells and not cells[-1]:
        cells.pop()
    if cells != CAPTION.split(","):
        raise FormatError(
            "this file is not a batch of signatures: choose the .csv file that the stand wrote", code="not-a-batch"
        )


def parse_line(number: int, raw: bytes) -> BatchLine | BadLine:
    """Return the content of one line; `number` is where it stands."""
    try:
        text = raw.decode("ascii")
    except UnicodeDecodeError:
        return BadLine(number, "not-ascii")
    cells = text.rstrip("\n").split(",")
    if len(cells) != 5 or '"' in text or "\r" in text:
        cells = [cell.strip("\"' \r\n") for cell in re.split("[,;\t]", text)]
        while cells and not cells[-1]:
            cells.pop()
    if len(cells) != 5:
        return BadLine(number, "cells")
    kind, ident, seq, data, check = cells
    letter = _ID_LETTER.get(kind)
    if letter is None or ident[:1] != letter or data[:1] != "x" or not _CANONICAL_NUMBER.fullmatch(seq):
        return BadLine(number, "cells")
    try:
        line = BatchLine(kind, decode_id(ident[1:]), int(seq), _decode_data(data[1:]))
    except FormatError as error:
        return BadLine(number, error.code)
    if line.seq > 0xFFFFFFFF:
        return BadLine(number, "cells")
    ok = check == f"c{zlib.crc32(','.join(cells[:4]).encode()):08x}"
    return line if ok else BatchLine(line.kind, line.id, line.seq, line.data, check_ok=False)


def _encode_data(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _decode_data(text: str) -> bytes:
    try:
        raw = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise FormatError("a cell is not base64", code="base64") from None
    if _encode_data(raw) != text:
        raise FormatError("a cell is not base64", code="base64")
    return raw
