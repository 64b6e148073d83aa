"""The public side of cryptography: seal what only the coordinators can open, and check proofs. FORMAT §1, §3, §4."""

import ctypes
import hmac
import os
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PublicKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.errors import FormatError
from kiosk.format import MAX_SEQ, SUITE_HYBRID, SUITE_X25519, TAG_BYTES
from kiosk.format.session import Header, Wrap, header_hash, key_id

HPKE_SUITES = {
    SUITE_X25519: Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305),
    SUITE_HYBRID: Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305),
}
SESSION_INFO = b"petition-kiosk/v1/session-key"
ROW_NONCE = bytes(12)  # every key seals one record only
_MLKEM_PUBLIC_BYTES = 1184


# --- proofs ----------------------------------------------------------------------------------------------


def new_signing_key() -> bytes:
    """Return a new Ed25519 private key, 32 bytes."""
    return os.urandom(32)


def signing_public(seed: bytes) -> bytes:
    """Return the Ed25519 public key, 32 bytes, of a private one."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def prove(seed: bytes, message: bytes) -> bytes:
    """Return the Ed25519 proof (RFC 8032), 64 bytes, of a message."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def proof_holds(public: bytes, message: bytes, proof: bytes) -> bool:
    """Tell whether a proof was made by the holder of a public key over exactly this message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(proof, message)
    except (InvalidSignature, ValueError):
        return False
    return True


# --- a session -------------------------------------------------------------------------------------------


def wipe(secret: bytes) -> None:
    """Overwrite a bytes object in place (CPython). Never pass a literal or a constant: those are shared."""
    if len(secret) < 2:
        return  # CPython shares the empty and the one-byte objects among all users
    ctypes.memset(id(secret) + bytes.__basicsize__ - 1, 0, len(secret))


def row_associated_data(session_hash: bytes, seq: int) -> bytes:
    """Return what a record's tag binds besides its content: the session and the place in it. FORMAT §4."""
    return b"PKR1" + session_hash + seq.to_bytes(4, "big")


def ratchet_step(key: bytes) -> tuple[bytes, bytes]:
    """Return the key of one record and the key that follows, 32 bytes each. FORMAT §4."""
    both = hmac.digest(key, b"PKratchet1", "sha512")
    halves = both[:32], both[32:]
    wipe(both)
    return halves


@dataclass(frozen=True)
class Recipient:
    """A public key that sessions are sealed to, of the campaign's suite."""

    public: bytes

    @property
    def kid(self) -> bytes:
        """Return its 8-byte key id."""
        return key_id(self.public)


class Ratchet:
    """The keys of one session, each burnt before its one use. The present key tells nothing of earlier ones."""

    def __init__(self, header: Header, first_key: bytes) -> None:
        self._session_hash = header_hash(header)
        self._key = first_key
        self.next_seq = 0

    @property
    def spent(self) -> bool:
        """Tell whether the session has no keys left and a new one must begin."""
        return self.next_seq > MAX_SEQ

    def seal(self, plain: bytes) -> tuple[int, bytes]:
        """Return seq and ciphertext of the next record, and forget the key that sealed it, whatever happens after.

        `plain` is overwritten afterwards.

        Raises:
            FormatError: the session is spent or over.
        """
        if self.spent or not self._key:
            raise FormatError("this session is over: begin a new one", code="session-over")
        seq, old = self.next_seq, self._key
        row_key, self._key = ratchet_step(old)
        self.next_seq += 1
        wipe(old)  # burnt before use: nothing in memory can seal or open this record's predecessors
        try:
            return seq, ChaCha20Poly1305(row_key).encrypt(
                ROW_NONCE, plain, row_associated_data(self._session_hash, seq)
            )
        finally:
            wipe(row_key)
            wipe(plain)

    def wipe(self) -> None:
        """Forget the session's key. Nothing can be sealed into it any more."""
        if self._key:
            wipe(self._key)
        self._key = b""


def begin_session(unsealed: Header, recipients: tuple[Recipient, ...], device_seed: bytes) -> tuple[Header, Ratchet]:
    """Make a session key, seal it to every recipient and put the device's proof under the header.

    Args:
        unsealed: a header without `wraps` and `proof`.
        recipients: the campaign's opening key and its recovery key.
        device_seed: the stand's own signing key.
    """
    key = os.urandom(32)
    wraps = tuple(Wrap(to.kid, seal_session_key(unsealed.suite, to.public, unsealed.core(), key)) for to in recipients)
    sealed = replace(unsealed, wraps=wraps)
    header = replace(sealed, proof=prove(device_seed, sealed.signed_part()))
    return header, Ratchet(header, key)


def seal_session_key(suite: int, public: bytes, core: bytes, key: bytes) -> bytes:
    """Return a session key sealed by HPKE base mode (RFC 9180): encapsulation, then ciphertext."""
    return HPKE_SUITES[suite].encrypt(key, load_public(suite, public), info=SESSION_INFO + core)


def load_public(suite: int, public: bytes) -> X25519PublicKey | MLKEM768X25519PublicKey:
    """Return a public key object.

    Raises:
        FormatError: not a public key of that suite.
    """
    try:
        if suite == SUITE_X25519:
            return X25519PublicKey.from_public_bytes(public)
        return MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_BYTES]),
            X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_BYTES:]),
        )
    except ValueError:
        raise FormatError("a key in the pack is not a public key of the right kind", code="keys") from None


def tag_of(ciphertext: bytes) -> bytes:
    """Return the 16 bytes that stand for a record in chains, receipts and ledgers."""
    return ciphertext[-TAG_BYTES:]


# --- secrets that people type ----------------------------------------------------------------------------


def stretch(secret: bytes, salt: bytes, *, memory_kib: int, passes: int, lanes: int, length: int = 32) -> bytes:
    """Return `length` bytes made from a passphrase or PIN by Argon2id (RFC 9106). `salt` is 16 bytes or more."""
    kdf = Argon2id(salt=salt, length=length, iterations=passes, lanes=lanes, memory_cost=memory_kib)
    return kdf.derive(secret)
