import hashlib
import hmac
import random
import time

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.coordinator.opening import SessionOpener, key_pair, new_key_pair, open_session_key
from kiosk.errors import KeysRefused
from kiosk.format.session import Header
from kiosk.sealing import SESSION_INFO, Ratchet, Recipient, begin_session, new_signing_key, signing_public


def session(suite: int, *publics: bytes) -> tuple[Header, Ratchet]:
    device = new_signing_key()
    unsealed = Header(
        suite, 1, True, bytes(16), bytes(32), signing_public(device), b"s" * 16, 7, bytes(16), 0, bytes(16)
    )
    return begin_session(unsealed, tuple(Recipient(public) for public in publics), device)


@pytest.mark.parametrize(("suite", "private", "public"), [(1, 32, 32), (2, 96, 1216)])
def test_a_key_pair_is_its_private_half(suite: int, private: int, public: int) -> None:
    pair = new_key_pair(suite)
    assert (len(pair.private), len(pair.public)) == (private, public)
    assert key_pair(suite, pair.private) == pair
    with pytest.raises(KeysRefused):
        key_pair(suite, pair.private[:-1])


@pytest.mark.parametrize("suite", [1, 2])
def test_either_recipient_opens_and_nobody_else(suite: int) -> None:
    opening, recovery = new_key_pair(suite), new_key_pair(suite)
    header, _ = session(suite, opening.public, recovery.public)
    first, second = open_session_key(opening, header), open_session_key(recovery, header)
    assert first is not None
    assert first == second
    assert open_session_key(new_key_pair(suite), header) is None
    assert open_session_key(new_key_pair(3 - suite), header) is None


def test_the_public_key_of_suite_2_is_ml_kem_first_and_opens_with_x_wing_done_by_hand() -> None:
    pair = new_key_pair(2)
    kem = MLKEM768PrivateKey.from_seed_bytes(pair.private[:64])
    curve = X25519PrivateKey.from_private_bytes(pair.private[64:])
    assert pair.public == kem.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
    header, _ = session(2, pair.public)
    sealed = header.wraps[0].sealed
    lattice, point, ciphertext = sealed[:1088], sealed[1088:1120], sealed[1120:]
    shared = kem.decapsulate(lattice) + curve.exchange(X25519PublicKey.from_public_bytes(point))
    secret = hashlib.sha3_256(shared + point + pair.public[1184:] + rb"\.//^" + b"\\").digest()
    key, nonce = _hpke_key_schedule(secret, kem_id=0x647A, info=SESSION_INFO + header.core())
    assert ChaCha20Poly1305(key).decrypt(nonce, ciphertext, b"") == open_session_key(pair, header)


def _hpke_key_schedule(secret: bytes, *, kem_id: int, info: bytes) -> tuple[bytes, bytes]:
    suite = b"HPKE" + kem_id.to_bytes(2, "big") + b"\0\1\0\3"

    def extract(salt: bytes, label: bytes, material: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + material, "sha256")

    def expand(key: bytes, label: bytes, context: bytes, length: int) -> bytes:
        return hmac.digest(key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context + b"\1", "sha256")[
            :length
        ]

    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    prk = extract(secret, b"secret", b"")
    return expand(prk, b"key", context, 32), expand(prk, b"base_nonce", context, 12)


def test_records_open_in_any_order_and_nowhere_else() -> None:
    pair = new_key_pair(1)
    header, ratchet = session(1, pair.public)
    rows = [ratchet.seal(b"row %4d" % n + bytes(24)) for n in range(300)]
    key = open_session_key(pair, header)
    assert key is not None
    opener, shuffled = SessionOpener(header, key), rows[:]
    random.Random(1).shuffle(shuffled)
    for seq, sealed in shuffled:
        assert opener.open(seq, sealed) == b"row %4d" % seq + bytes(24)
        assert opener.open((seq + 1) % 300, sealed) is None


def test_a_far_away_number_costs_no_more_than_one_session() -> None:
    pair = new_key_pair(1)
    header, _ = session(1, pair.public)
    opener, started = SessionOpener(header, open_session_key(pair, header) or b""), time.process_time()
    for seq in (2**32 - 1, 4096, -1):
        assert opener.open(seq, bytes(48)) is None
    for _ in range(200):
        opener.open(4095, bytes(48))
        opener.open(0, bytes(48))
    assert time.process_time() - started < 1


def test_too_short_a_ciphertext_is_no_record() -> None:
    pair = new_key_pair(1)
    header, _ = session(1, pair.public)
    opener = SessionOpener(header, open_session_key(pair, header) or b"")
    for length in range(18):
        assert opener.open(0, bytes(length)) is None
