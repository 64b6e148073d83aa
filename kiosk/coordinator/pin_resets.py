"""A stand's PIN was lost: the signed file that lets exactly this stand forget its PINs, once. FORMAT §12."""

from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger, audit
from kiosk.coordinator.stand_ids import stand_of
from kiosk.errors import KeysRefused, LedgerRefused
from kiosk.format.batch import encode_id
from kiosk.format.pin_reset import CODE_CHARACTERS, PinReset, encode_reset_file
from kiosk.sealing import prove
from kiosk.slip import normalise


def make_pin_reset(keys: Keys, ledger: Ledger | None, stand: str, code: str, day: int) -> bytes:
    """Return a reset file for one stand.

    Args:
        keys: the organisation's; its signing key proves the file.
        ledger: where the stand is looked up and the reset is written down; None where there is none yet.
        stand: its id, or where the ledger knows it the beginning of it, six characters or more.
        code: the nine characters that the stand shows, as they were typed.
        day: UTC days since 1970.

    Raises:
        LedgerRefused: no single stand has this id, or the code was mistyped.
        KeysRefused: keys for practice, which no stand ever trusts.
    """
    if keys.organisation.practice:
        raise KeysRefused("stands take no resets from a practice organisation: use the keys of the real one")
    whole = normalise(code, CODE_CHARACTERS + 1)
    if whole is None:
        raise LedgerRefused(
            "that is no reset code: compare it with the stand's screen, sign by sign", code="reset-code"
        )
    if ledger is None:
        device = stand_of(None, stand)
    else:
        with ledger.reading() as known:
            device = stand_of(known, stand)
    unsigned = PinReset(device, whole[:CODE_CHARACTERS], day)
    proof = prove(keys.organisation.signing_seed, unsigned.signed_part())
    if ledger is not None:
        with ledger.writing() as connection:
            audit(connection, "pin reset", [encode_id(device)])
    return encode_reset_file(PinReset(device, unsigned.code, day, proof))
