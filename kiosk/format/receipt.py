"""A receipt: what of one stand and campaign has arrived. FORMAT §7."""

import base64
import binascii
import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.errors import FormatError, NewerVersion

_MAGIC = b"PKRC"
_HEAD = struct.Struct(">4sB16s16sIH")
_PROOF_BYTES = 64
FILE_CAPTION = "petition-kiosk receipts 1"
MAX_FILE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class SessionReceipt:
    """The arrived records of one session: inclusive, ascending seq ranges, and a hash over their (seq, tag)."""

    session_id: bytes
    ranges: tuple[tuple[int, int], ...]
    rows_hash: bytes

    def covers(self, seq: int) -> bool:
        """Tell whether a record is among those that arrived."""
        return any(first <= seq <= last for first, last in self.ranges)


@dataclass(frozen=True)
class Receipt:
    """A receipt for one campaign (16 bytes) and one stand (16 bytes); `day` counts UTC days since 1970."""

    campaign_id: bytes
    device_id: bytes
    day: int
    sessions: tuple[SessionReceipt, ...]
    proof: bytes = b""

    def signed_part(self) -> bytes:
        """Return all bytes before the proof."""
        parts = [_HEAD.pack(_MAGIC, 1, self.campaign_id, self.device_id, self.day, len(self.sessions))]
        for session in self.sessions:
            parts.append(session.session_id + struct.pack(">H", len(session.ranges)))
            parts += [struct.pack(">HH", first, last) for first, last in session.ranges]
            parts.append(session.rows_hash)
        return b"".join(parts)

    def encode(self) -> bytes:
        """Return the whole receipt with its proof."""
        return self.signed_part() + self.proof


def decode_receipt(raw: bytes) -> Receipt:
    """Read a receipt; its proof is not verified here.

    Raises:
        NewerVersion: a receipt of a later version.
        FormatError: not FORMAT §7.
    """
    if raw[:4] != _MAGIC:
        raise FormatError("this is not a receipt", code="receipt")
    if raw[4:5] != b"\x01":
        raise NewerVersion("this receipt was written by a newer version: update this program, then take it in again")
    try:
        _, _, campaign, device, day, count = _HEAD.unpack_from(raw)
        at, sessions = _HEAD.size, []
        for _ in range(count):
            session, at = _decode_session(raw, at)
            sessions.append(session)
    except struct.error:
        raise FormatError("a receipt is cut off", code="receipt") from None
    if len(raw) - at != _PROOF_BYTES or len({session.session_id for session in sessions}) != count:
        raise FormatError("a receipt has the wrong length", code="receipt")
    return Receipt(campaign, device, day, tuple(sessions), raw[at:])


def _decode_session(raw: bytes, at: int) -> tuple[SessionReceipt, int]:
    session_id, count = struct.unpack_from(">16sH", raw, at)
    if not count:
        raise FormatError("a receipt names a session without records", code="receipt")
    at += 18
    ranges, least = [], 0
    for _ in range(count):
        first, last = struct.unpack_from(">HH", raw, at)
        if first < least or last < first:
            raise FormatError("a receipt's ranges are out of order", code="receipt")
        ranges.append((first, last))
        least, at = last + 2, at + 4
    (rows_hash,) = struct.unpack_from(">32s", raw, at)
    return SessionReceipt(session_id, tuple(ranges), rows_hash), at + 32


def rows_hash(rows: Iterable[tuple[int, bytes]]) -> bytes:
    """Return the hash over (seq, 16 bytes of tag) of all receipted records of a session, seq ascending."""
    sha = hashlib.sha256(b"PKrcv")
    for seq, tag in rows:
        sha.update(struct.pack(">I", seq) + tag)
    return sha.digest()


def ranges_of(seqs: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return ascending numbers as inclusive ranges: 0 1 2 5 becomes (0, 2), (5, 5)."""
    ranges: list[tuple[int, int]] = []
    for seq in seqs:
        if ranges and ranges[-1][1] == seq - 1:
            ranges[-1] = (ranges[-1][0], seq)
        else:
            ranges.append((seq, seq))
    return tuple(ranges)


def encode_receipt_file(receipts: Iterable[bytes]) -> bytes:
    """Return a file of receipts, a line each, so that one file serves all stands."""
    lines = [FILE_CAPTION, *(base64.urlsafe_b64encode(raw).decode().rstrip("=") for raw in receipts)]
    return ("\n".join(lines) + "\n").encode()


def decode_receipt_file(raw: bytes) -> list[Receipt]:
    """Read all receipts of a file.

    Raises:
        FormatError: not a file of receipts, or one of its lines is damaged.
    """
    lines = raw.removeprefix(b"\xef\xbb\xbf").split()
    if b" ".join(lines[:3]) != FILE_CAPTION.encode():
        raise FormatError("this file holds no receipts: choose the file that the coordinator made", code="receipt")
    try:
        return [
            decode_receipt(base64.b64decode(line + b"=" * (-len(line) % 4), altchars=b"-_", validate=True))
            for line in lines[3:]
        ]
    except (binascii.Error, ValueError):
        raise FormatError(
            "this file of receipts is damaged: ask the coordinator for a new one", code="receipt"
        ) from None
