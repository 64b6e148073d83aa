"""One frame, the bytes of one QR code: a header and up to four symbols. FORMAT §14."""

import hashlib
import struct
import zlib
from dataclasses import dataclass
from enum import IntEnum

from kiosk.errors import FormatError, NewerVersion

SYMBOL_BYTES = 720
MOST_DATA_SYMBOLS = 128  # of a block
BLOCK_SYMBOLS = 256  # with those made from the data
MOST_SYMBOLS = 4  # of a frame
MOST_PAYLOAD_BYTES = 0xFFFFFF
_MAGIC = b"PKQ1"
_HEAD = struct.Struct(">4sB8sBHBB")
_CRC = struct.Struct(">I")
HEADER_BYTES = _HEAD.size + _CRC.size
_FRAME_BYTES = frozenset(HEADER_BYTES + SYMBOL_BYTES * count for count in range(1, MOST_SYMBOLS + 1))

FOREIGN = "foreign-code"
DAMAGED = "frame-damaged"
REFUSED = "frame-refused"


class Kind(IntEnum):
    """What a payload is."""

    BATCH = 1
    RECEIPTS = 2
    CLOSING_SLIP = 3
    PACK = 4
    ACTIVATION = 5
    PIN_RESET = 6


MOST_BYTES = dict.fromkeys(Kind, MOST_PAYLOAD_BYTES) | {
    Kind.CLOSING_SLIP: 524_288,
    Kind.ACTIVATION: 106,
    Kind.PIN_RESET: 4_096,
}


@dataclass(frozen=True)
class Frame:
    """Symbols `first`, `first` + 1, … of one block of a payload. `tag` has 8 bytes, `length` is the payload's."""

    kind: Kind
    tag: bytes
    length: int
    block: int
    first: int
    symbols: tuple[bytes, ...]

    def encode(self) -> bytes:
        """Return the bytes of the QR code."""
        length = self.length >> 16, self.length & 0xFFFF
        head = _HEAD.pack(_MAGIC, self.kind, self.tag, *length, self.block, self.first)
        content = b"".join(self.symbols)
        return head + _CRC.pack(zlib.crc32(content, zlib.crc32(head))) + content


def decode_frame(raw: bytes) -> Frame:
    """Read the bytes of a QR code.

    Raises:
        NewerVersion: a frame of a later version.
        FormatError: with one of the codes `FOREIGN`, `DAMAGED` (length or CRC), `REFUSED` (numbers that cannot be).
    """
    if raw[:3] != _MAGIC[:3]:
        raise FormatError("this QR code is not from a petition kiosk", code=FOREIGN)
    if raw[3:4] != _MAGIC[3:]:
        raise _newer()
    if len(raw) not in _FRAME_BYTES:
        raise FormatError("a code was not read whole", code=DAMAGED)
    content = raw[HEADER_BYTES:]
    (crc,) = _CRC.unpack_from(raw, _HEAD.size)
    if crc != zlib.crc32(content, zlib.crc32(raw[: _HEAD.size])):
        raise FormatError("a code was misread", code=DAMAGED)
    _, number, tag, high, low, block, first = _HEAD.unpack_from(raw)
    try:
        kind = Kind(number)
    except ValueError:
        raise _newer() from None
    length = high << 16 | low
    symbols = tuple(content[at : at + SYMBOL_BYTES] for at in range(0, len(content), SYMBOL_BYTES))
    if not 0 < length <= MOST_BYTES[kind] or block >= block_count(length) or first + len(symbols) > BLOCK_SYMBOLS:
        raise FormatError("a code holds numbers that cannot be", code=REFUSED)
    return Frame(kind, tag, length, block, first, symbols)


def payload_tag(kind: Kind, payload: bytes) -> bytes:
    """Return the 8 bytes that name a payload in all its frames."""
    return hashlib.blake2b(_MAGIC[:3] + bytes([kind]) + payload, digest_size=8).digest()


def symbol_count(length: int) -> int:
    """Return how many data symbols a payload of so many bytes has: what a reader needs."""
    return -(-length // SYMBOL_BYTES)


def block_count(length: int) -> int:
    """Return how many blocks a payload of so many bytes has."""
    return -(-symbol_count(length) // MOST_DATA_SYMBOLS)


def block_sizes(length: int) -> list[int]:
    """Return the number of data symbols of each block: nearly equal, the larger ones first."""
    each, more = divmod(symbol_count(length), block_count(length))
    return [each + (block < more) for block in range(block_count(length))]


def _newer() -> NewerVersion:
    return NewerVersion("these codes were made by a newer version: update this program, then read them again")
