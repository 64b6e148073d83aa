"""The signed parts of a campaign pack: manifest, public keys, activation. FORMAT §2."""

import hashlib
import re
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

import msgspec

from kiosk.errors import FormatError, NewerVersion
from kiosk.format import SUITE_HYBRID, SUITES

MANIFEST_CAPTION = "petition-kiosk pack 1"
MANIFEST_MESSAGE = b"PKPACK1"
PUBLIC_BYTES = {1: 32, SUITE_HYBRID: 1216}
_MANIFEST_LINE = re.compile(r"([0-9a-f]{64}) (0|[1-9][0-9]{0,9}) ([a-zA-Z0-9][a-zA-Z0-9_.\-/]{0,119})")
_ACTIVATION = struct.Struct(">6s32sI64s")


@dataclass(frozen=True)
class ManifestEntry:
    """One file of a pack: SHA-256 in hex, size in bytes, path with forward slashes."""

    sha256: str
    size: int
    path: str


@dataclass(frozen=True)
class PackKeys:
    """The public keys of a pack: opening and recovery of the campaign, signing and receipt of the organisation."""

    suite: int
    opening: bytes
    recovery: bytes
    signing: bytes
    receipt: bytes
    practice: bool


@dataclass(frozen=True)
class Activation:
    """The organisation's word that a pack may collect for real. `day` counts UTC days since 1970."""

    pack_hash: bytes
    day: int
    proof: bytes = b""

    def signed_part(self) -> bytes:
        """Return the 42 bytes under the proof."""
        return _ACTIVATION.pack(b"PKACT1", self.pack_hash, self.day, bytes(64))[:-64]

    def encode(self) -> bytes:
        """Return the whole activation, 106 bytes."""
        return self.signed_part() + self.proof


def decode_activation(raw: bytes) -> Activation:
    """Read an activation; its proof is not verified here.

    Raises:
        FormatError: not the 106 bytes of FORMAT §2.
    """
    if raw[:5] == b"PKACT" and raw[5:6] != b"1":
        raise NewerVersion("this activation was written by a newer version: update this program")
    if len(raw) != _ACTIVATION.size or raw[:6] != b"PKACT1":
        raise FormatError("this is not an activation: choose the file that the coordinator made", code="activation")
    _, pack_hash, day, proof = _ACTIVATION.unpack(raw)
    return Activation(pack_hash, day, proof)


def campaign_id(signing_key: bytes, name: str) -> bytes:
    """Return the 16 bytes of a campaign: they bind its short name to the organisation's signing key."""
    return hashlib.sha256(b"PKcid" + signing_key + name.encode()).digest()[:16]


def encode_manifest(entries: list[ManifestEntry]) -> bytes:
    """Return the manifest, sorted by path."""
    lines = [f"{entry.sha256} {entry.size} {entry.path}" for entry in sorted(entries, key=lambda entry: entry.path)]
    return ("\n".join([MANIFEST_CAPTION, *lines]) + "\n").encode()


def decode_manifest(raw: bytes) -> list[ManifestEntry]:
    """Read a manifest.

    Raises:
        FormatError: not FORMAT §2; paths must ascend, so a manifest has one form only.
    """
    try:
        caption, *lines = raw.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise FormatError("the pack's list of contents is damaged", code="manifest") from None
    if caption != MANIFEST_CAPTION:
        if caption.startswith(MANIFEST_CAPTION[:-1]):
            raise NewerVersion("this pack was made by a newer version: update this program")
        raise FormatError("the pack's list of contents is damaged", code="manifest")
    entries = []
    for line in lines[:-1]:
        match = _MANIFEST_LINE.fullmatch(line)
        if match is None:
            raise FormatError("the pack's list of contents is damaged", code="manifest")
        entries.append(ManifestEntry(match[1], int(match[2]), match[3]))
    paths = [entry.path for entry in entries]
    if lines[-1:] != [""] or paths != sorted(set(paths)):
        raise FormatError("the pack's list of contents is damaged", code="manifest")
    return entries


def pack_hash(manifest: bytes) -> bytes:
    """Return the 32 bytes that name this exact pack in activations and session headers."""
    return hashlib.sha256(manifest).digest()


def encode_keys(keys: PackKeys) -> bytes:
    """Return `keys.json`: one JSON object without white space, keys in the order of FORMAT §2, and a line feed."""
    fields = {
        "suite": keys.suite,
        "opening": _b64(keys.opening),
        "recovery": _b64(keys.recovery),
        "signing": _b64(keys.signing),
        "receipt": _b64(keys.receipt),
        "practice": keys.practice,
    }
    return msgspec.json.encode(fields) + b"\n"


class _KeysJson(msgspec.Struct, forbid_unknown_fields=True):
    suite: int
    opening: str
    recovery: str
    signing: str
    receipt: str
    practice: bool


def decode_keys(raw: bytes) -> PackKeys:
    """Read `keys.json` of a pack.

    Raises:
        NewerVersion: a suite that this program does not know.
        FormatError: a key is missing or not of its suite's length (a private key has another one).
    """
    try:
        fields = msgspec.json.decode(raw, type=_KeysJson)
        keys = PackKeys(
            fields.suite,
            urlsafe_b64decode(fields.opening + "=="),
            urlsafe_b64decode(fields.recovery + "=="),
            urlsafe_b64decode(fields.signing + "=="),
            urlsafe_b64decode(fields.receipt + "=="),
            fields.practice,
        )
    except (msgspec.MsgspecError, ValueError):
        raise FormatError("the pack's public keys cannot be read", code="keys") from None
    if keys.suite not in SUITES:
        raise NewerVersion("this pack uses a kind of key that this version does not know: update this program")
    wanted = PUBLIC_BYTES[keys.suite]
    if (len(keys.opening), len(keys.recovery), len(keys.signing), len(keys.receipt)) != (wanted, wanted, 32, 32):
        raise FormatError("a key in the pack is not a public key of the right kind", code="keys")
    if encode_keys(keys) != raw:
        raise FormatError("the pack's public keys cannot be read", code="keys")
    return keys


def _b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
