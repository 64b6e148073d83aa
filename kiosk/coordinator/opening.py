"""The private side of sealing: make key pairs, open sessions and records, protect secrets. FORMAT §3 and §4.

Nothing here reads a file or knows a campaign. Only this file of the coordinator imports `cryptography`.
"""

import os
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey

from kiosk.errors import KeysRefused
from kiosk.format import MAX_SEQ, SUITE_HYBRID, SUITE_X25519
from kiosk.format.session import Header, header_hash, key_id
from kiosk.sealing import HPKE_SUITES, ROW_NONCE, SESSION_INFO, ratchet_step, row_associated_data, stretch

_SEED_BYTES = 64  # of ML-KEM; the 32 bytes of X25519 follow
_MARK_EVERY = 64  # rows that come out of order cost at most this many steps of the ratchet
_NONCE_BYTES = 12
_SALT_BYTES = 16


# --- key pairs -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class KeyPair:
    """A campaign's opening or recovery key. Suite 2 holds ML-KEM-768 first, X25519 after, in both halves."""

    suite: int
    public: bytes
    private: bytes = field(repr=False)

    @property
    def kid(self) -> bytes:
        """Return the 8 bytes under which sessions name this key."""
        return key_id(self.public)


def new_key_pair(suite: int) -> KeyPair:
    """Make a random key pair of a suite."""
    if suite == SUITE_X25519:
        private = os.urandom(32)
    elif suite == SUITE_HYBRID:
        private = os.urandom(_SEED_BYTES + 32)
    else:
        raise KeysRefused(f"there is no suite {suite}: choose 1 or 2")
    return key_pair(suite, private)


def key_pair(suite: int, private: bytes) -> KeyPair:
    """Return the pair that belongs to a private key.

    Raises:
        KeysRefused: not a private key of that suite.
    """
    try:
        if suite == SUITE_X25519:
            return KeyPair(suite, X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw(), private)
        kem, curve = _parts(private)
    except ValueError:
        raise KeysRefused("the keys file holds a key of the wrong length", code="keys-damaged") from None
    return KeyPair(suite, kem.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw(), private)


def _parts(private: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    kem = MLKEM768PrivateKey.from_seed_bytes(private[:_SEED_BYTES])
    return kem, X25519PrivateKey.from_private_bytes(private[_SEED_BYTES:])


# --- sessions and records --------------------------------------------------------------------------------


def open_session_key(pair: KeyPair, header: Header) -> bytes | None:
    """Return the session key that a header seals for this pair, or None if none is, or it does not open."""
    if pair.suite != header.suite:
        return None
    private: X25519PrivateKey | MLKEM768X25519PrivateKey
    if pair.suite == SUITE_X25519:
        private = X25519PrivateKey.from_private_bytes(pair.private)
    else:
        private = MLKEM768X25519PrivateKey(*_parts(pair.private))
    kid = pair.kid
    for wrap in header.wraps:
        if wrap.kid == kid:
            try:
                key = HPKE_SUITES[pair.suite].decrypt(wrap.sealed, private, info=SESSION_INFO + header.core())
            except (InvalidTag, ValueError):
                continue
            if len(key) == 32:
                return key
    return None


class SessionOpener:
    """Opens the records of one session, cheapest in ascending order, in any order at bounded cost."""

    def __init__(self, header: Header, session_key: bytes) -> None:
        self._session_hash = header_hash(header)
        self._marks = [session_key]  # the ratchet at 0, 64, 128, …
        self._at = 0
        self._key = session_key

    def open(self, seq: int, ciphertext: bytes) -> bytes | None:
        """Return the padded plaintext of a record, or None if it is not exactly what the stand sealed as `seq`."""
        if not 0 <= seq <= MAX_SEQ:
            return None
        row_key = self._row_key(seq)
        try:
            return ChaCha20Poly1305(row_key).decrypt(
                ROW_NONCE, ciphertext, row_associated_data(self._session_hash, seq)
            )
        except InvalidTag:
            return None

    def _row_key(self, seq: int) -> bytes:
        if seq < self._at:
            mark = seq // _MARK_EVERY
            self._at, self._key = mark * _MARK_EVERY, self._marks[mark]
        elif (ahead := min(seq // _MARK_EVERY, len(self._marks) - 1)) * _MARK_EVERY > self._at:
            self._at, self._key = ahead * _MARK_EVERY, self._marks[ahead]
        while True:
            row_key, self._key = ratchet_step(self._key)
            self._at += 1
            if self._at == len(self._marks) * _MARK_EVERY:
                self._marks.append(self._key)
            if self._at > seq:
                return row_key


# --- secrets under a passphrase --------------------------------------------------------------------------


@dataclass(frozen=True)
class Protection:
    """The cost of trying one passphrase: Argon2id memory in KiB, passes, lanes."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 2

    def check(self) -> None:
        """Refuse costs that a damaged or hostile file could ask for.

        Raises:
            KeysRefused: outside what this program ever writes.
        """
        if not (
            8 * self.lanes <= self.memory_kib <= 2 * 1024 * 1024 and 1 <= self.passes <= 16 and 1 <= self.lanes <= 8
        ):
            raise KeysRefused("the file is damaged: take your copy of it", code="keys-damaged")


class Lock:
    """A key made from a passphrase, kept while a file is in use so that saving it asks for nothing."""

    def __init__(self, passphrase: str, protection: Protection, salt: bytes | None = None) -> None:
        protection.check()
        if salt is not None and len(salt) != _SALT_BYTES:
            raise KeysRefused("the file is damaged: take your copy of it", code="keys-damaged")
        self.protection = protection
        self.salt = os.urandom(_SALT_BYTES) if salt is None else salt
        self._key = stretch(
            passphrase.encode(),
            self.salt,
            memory_kib=protection.memory_kib,
            passes=protection.passes,
            lanes=protection.lanes,
        )

    def protect(self, plain: bytes, bound: bytes) -> bytes:
        """Return nonce and ciphertext; `bound` must be given again to `unprotect`."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + ChaCha20Poly1305(self._key).encrypt(nonce, plain, bound)

    def unprotect(self, sealed: bytes, bound: bytes) -> bytes | None:
        """Return what was protected, or None: another passphrase, or changed bytes."""
        try:
            return ChaCha20Poly1305(self._key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound)
        except (InvalidTag, ValueError):
            return None
