"""Purge: only what a coordinator's receipt names and the stand finds again in its own records. FORMAT §7."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.errors import ReceiptRefused
from kiosk.format import MAX_SEQ, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.receipt import Receipt, SessionReceipt, decode_receipt_file, rows_hash
from kiosk.sealing import proof_holds
from kiosk.stand.store import Store


@dataclass(frozen=True)
class Received:
    """What a file of receipts did here: records dropped now, dropped earlier; sessions unknown to this stand.

    `signatures` and `withdrawals` are among those that were dropped now; the others close a session, or note a doubt.
    """

    purged: int
    already: int
    unknown_sessions: int
    by_session: dict[bytes, int] = field(default_factory=dict)
    signatures: int = 0
    withdrawals: int = 0


def receive(store: Store, raw: bytes, device: bytes, receipt_keys: dict[bytes, bytes]) -> Received:
    """Check every receipt for this stand, then purge in one transaction what they name.

    Args:
        store: the stand's store.
        raw: a file of receipts; those of other stands are passed over.
        device: this stand's id, 16 bytes.
        receipt_keys: the organisation's receipt key by campaign id, from the packs that were installed here.

    Raises:
        FormatError: not a file of receipts.
        ReceiptRefused: none is for this stand, a proof fails, or one disagrees with the stand's records.
        NotStored: the disk did not allow it. In all these cases nothing was purged.
    """
    receipts = [receipt for receipt in decode_receipt_file(raw) if receipt.device_id == device]
    if not receipts:
        raise ReceiptRefused("none of these receipts is for this stand: ask the coordinator for the right one")
    named: dict[bytes, list[int]] = {}
    unknown = 0
    for receipt in receipts:
        _check_proof(receipt, receipt_keys)
        own = {session.session_id for session in store.sessions(receipt.campaign_id)}
        for part in receipt.sessions:
            if part.session_id in own:
                named[part.session_id] = _check_session(store, part)
            else:
                unknown += 1
    if not named:
        raise ReceiptRefused("this receipt names nothing that is on this stand; nothing was purged")
    before = _held(store, named)
    purged = store.purge(named)
    signatures, withdrawals = (was - now for was, now in zip(before, _held(store, named), strict=True))
    total = sum(map(len, named.values()))
    by_session = {session: len(seqs) for session, seqs in named.items()}
    return Received(purged, total - purged, unknown, by_session, signatures, withdrawals)


def _held(store: Store, sessions: Iterable[bytes]) -> tuple[int, int]:
    """Return how many signatures and withdrawals of these sessions are unpurged."""
    kinds = TYPE_SIGNATURE, TYPE_WITHDRAWAL
    signatures, withdrawals = (sum(store.count_sealed(each, MAX_SEQ + 1, kind) for each in sessions) for kind in kinds)
    return signatures, withdrawals


def _check_proof(receipt: Receipt, receipt_keys: dict[bytes, bytes]) -> None:
    key = receipt_keys.get(receipt.campaign_id)
    if key is None or not proof_holds(key, receipt.signed_part(), receipt.proof):
        raise ReceiptRefused("this receipt is not from this campaign's coordinators; nothing was purged")


def _check_session(store: Store, part: SessionReceipt) -> list[int]:
    rows = [(seq, tag) for seq, tag in store.tags(part.session_id) if part.covers(seq)]
    if rows_hash(rows) != part.rows_hash or len(rows) != sum(last - first + 1 for first, last in part.ranges):
        raise ReceiptRefused(
            "this receipt does not agree with what this stand holds; nothing was purged. Keep the device and tell the"
            " coordinator"
        )
    return [seq for seq, _ in rows]
