"""Proof that a key pair opens: a session and a record are sealed to it as a stand would, then opened."""

import os

from kiosk.coordinator.opening import KeyPair, SessionOpener, open_session_key
from kiosk.errors import KeysRefused
from kiosk.format import SCHEMA
from kiosk.format.session import NO_SESSION, Header
from kiosk.sealing import Recipient, begin_session, new_signing_key, signing_public


def prove_opening(pair: KeyPair) -> None:
    """Seal a test to a key pair and open it again.

    Raises:
        KeysRefused: it does not open; nothing must be sealed to this key.
    """
    device = new_signing_key()
    unsealed = Header(
        suite=pair.suite,
        schema=SCHEMA,
        practice=True,
        campaign_id=bytes(16),
        pack_hash=bytes(32),
        device_key=signing_public(device),
        session_id=os.urandom(16),
        day=0,
        prev_session_id=NO_SESSION,
        prev_next_seq=0,
        prev_chain=bytes(16),
    )
    header, ratchet = begin_session(unsealed, (Recipient(pair.public),), device)
    content = os.urandom(64)
    seq, sealed = ratchet.seal(bytes(bytearray(content)))
    key = open_session_key(pair, header)
    if key is None or SessionOpener(header, key).open(seq, sealed) != content:
        raise KeysRefused("these keys do not open what is sealed to them: use your other copy of the keys file")
