"""The session header: what a run of a stand was made for, and its key, sealed to the coordinators. FORMAT §3."""

import hashlib
import struct
from dataclasses import dataclass

from kiosk.errors import FormatError, NewerVersion
from kiosk.format import SCHEMAS, SUITES

_MAGIC = b"PKS1"
_CORE = struct.Struct(">4sBHB16s32s32s16sI16sI16s")
_WRAP = struct.Struct(">8sH")
_PROOF_BYTES = 64
_PRACTICE = 1
MAX_HEADER_BYTES = 16_384
MAX_RECIPIENTS = 8
ZERO_CHAIN = bytes(32)
NO_SESSION = bytes(16)


@dataclass(frozen=True)
class Wrap:
    """The session key sealed for one recipient: 8 bytes of key id, then what HPKE returned (enc, then ciphertext)."""

    kid: bytes
    sealed: bytes


@dataclass(frozen=True)
class Header:
    """A session header. Lengths in bytes: ids 16, `pack_hash` and `device_key` 32, `prev_chain` 16, `proof` 64."""

    suite: int
    schema: int
    practice: bool
    campaign_id: bytes
    pack_hash: bytes
    device_key: bytes
    session_id: bytes
    day: int
    prev_session_id: bytes
    prev_next_seq: int
    prev_chain: bytes
    wraps: tuple[Wrap, ...] = ()
    proof: bytes = b""

    def core(self) -> bytes:
        """Return the 144 bytes that name the session; the session key is sealed with them as HPKE info."""
        return _CORE.pack(
            _MAGIC,
            self.suite,
            self.schema,
            _PRACTICE if self.practice else 0,
            self.campaign_id,
            self.pack_hash,
            self.device_key,
            self.session_id,
            self.day,
            self.prev_session_id,
            self.prev_next_seq,
            self.prev_chain,
        )

    def signed_part(self) -> bytes:
        """Return all bytes before the device's proof: the core and the sealed session keys."""
        wraps = b"".join(_WRAP.pack(wrap.kid, len(wrap.sealed)) + wrap.sealed for wrap in self.wraps)
        return self.core() + bytes([len(self.wraps)]) + wraps

    def encode(self) -> bytes:
        """Return the whole header with its proof."""
        return self.signed_part() + self.proof


def decode_header(raw: bytes) -> Header:
    """Read a header; its proof is not verified here.

    Raises:
        NewerVersion: magic, suite, schema or flags of a later version.
        FormatError: anything else that is not FORMAT §3.
    """
    if raw[:3] != _MAGIC[:3] or len(raw) > MAX_HEADER_BYTES:
        raise FormatError("not a session header", code="header")
    if raw[3:4] != _MAGIC[3:]:
        raise NewerVersion("this session was written by a newer version: update the program, then import again")
    if len(raw) < _CORE.size + 1 + _PROOF_BYTES:
        raise FormatError("a session header is cut off", code="header")
    _, suite, schema, flags, *rest = _CORE.unpack_from(raw)
    if suite not in SUITES or schema not in SCHEMAS or flags & ~_PRACTICE:
        raise NewerVersion("this session was written by a newer version: update the program, then import again")
    wraps, at = _decode_wraps(raw)
    if len(raw) - at != _PROOF_BYTES:
        raise FormatError("a session header has the wrong length", code="header")
    campaign, pack, device, session, day, prev_session, prev_seq, prev_chain = rest
    practice = bool(flags & _PRACTICE)
    return Header(
        *(suite, schema, practice, campaign, pack, device, session, day, prev_session, prev_seq, prev_chain),
        wraps=wraps,
        proof=raw[at:],
    )


def _decode_wraps(raw: bytes) -> tuple[tuple[Wrap, ...], int]:
    count, at = raw[_CORE.size], _CORE.size + 1
    if not 1 <= count <= MAX_RECIPIENTS:
        raise FormatError("a session header names no recipient or too many", code="header")
    wraps = []
    for _ in range(count):
        if at + _WRAP.size > len(raw):
            raise FormatError("a session header is cut off", code="header")
        kid, length = _WRAP.unpack_from(raw, at)
        at += _WRAP.size
        wraps.append(Wrap(kid, raw[at : at + length]))
        at += length
    return tuple(wraps), at


def header_hash(header: Header) -> bytes:
    """Return the 32 bytes that bind every record to its session (HH in FORMAT §4)."""
    return hashlib.sha256(b"PKhdr" + header.signed_part()).digest()


def key_id(public: bytes) -> bytes:
    """Return the 8 bytes by which a recipient finds the session key sealed for it."""
    return hashlib.sha256(b"PKkid" + public).digest()[:8]


def device_id(device_key: bytes) -> bytes:
    """Return the 16 bytes that name a stand in receipts and ledgers."""
    return hashlib.sha256(device_key).digest()[:16]


def next_chain(chain: bytes, seq: int, tag: bytes) -> bytes:
    """Return the chain after one more committed record; it starts as 32 zero bytes."""
    return hashlib.sha256(b"PKchain" + chain + seq.to_bytes(4, "big") + tag).digest()
