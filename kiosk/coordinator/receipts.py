"""Receipts: the coordinator's signed word on what arrived. A stand purges on it, so it is given late and carefully.

A record is receipted when its row is committed and the file that brought it still lies in the archive, unchanged.
"""

import time

from sqlalchemy import Connection, insert, select

from kiosk.coordinator.archive import hash_file
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import (
    SEALED,
    Batch,
    Campaign,
    Issued,
    Ledger,
    Record,
    Session,
    of_session,
    seq_of,
    table,
)
from kiosk.format.receipt import Receipt, SessionReceipt, ranges_of, rows_hash
from kiosk.sealing import prove

_MOST_SESSIONS = 65_535
_SECONDS_A_DAY = 86_400
_BATCH, _CAMPAIGN, _RECORD, _SESSION = (table(each) for each in (Batch, Campaign, Record, Session))


def make_receipts(ledger: Ledger, keys: Keys) -> list[Receipt]:
    """Return a signed receipt for each stand and campaign of these keys, over everything of it that is safe here."""
    safe = _safe_batches(ledger)
    with ledger.writing() as connection:
        receipts = []
        for campaign_id, device in _stands(connection):
            if keys.knows(campaign_id):
                sessions = _sessions(connection, campaign_id, device, safe)
                for start in range(0, len(sessions), _MOST_SESSIONS):
                    part = tuple(sessions[start : start + _MOST_SESSIONS])
                    receipts.append(_proven(Receipt(campaign_id, device, _today(), part), keys))
        for receipt in receipts:
            _remember(connection, receipt)
    return receipts


def _proven(receipt: Receipt, keys: Keys) -> Receipt:
    proof = prove(keys.organisation.receipt_seed, receipt.signed_part())
    return Receipt(receipt.campaign_id, receipt.device_id, receipt.day, receipt.sessions, proof)


def _safe_batches(ledger: Ledger) -> set[int]:
    """Return the batches whose second copy is still what it was when it was imported."""
    with ledger.reading() as connection:
        rows = connection.execute(select(_BATCH.c.id, _BATCH.c.sha256).where(_BATCH.c.medium == SEALED)).all()
    return {row.id for row in rows if _is_kept(ledger, row.sha256)}


def _is_kept(ledger: Ledger, sha256: bytes) -> bool:
    try:
        return hash_file(ledger.archive / f"{sha256.hex()}.csv") == sha256
    except OSError:
        return False


def _stands(connection: Connection) -> list[tuple[bytes, bytes]]:
    query = (
        select(_CAMPAIGN.c.campaign_id, _SESSION.c.device_id)
        .join(_SESSION, _SESSION.c.campaign == _CAMPAIGN.c.id)
        .where(_SESSION.c.header.is_not(None))
        .distinct()
    )
    return sorted((row.campaign_id, row.device_id) for row in connection.execute(query))


def _sessions(connection: Connection, campaign_id: bytes, device: bytes, safe: set[int]) -> list[SessionReceipt]:
    query = (
        select(_SESSION.c.id, _SESSION.c.session_id)
        .join(_CAMPAIGN, _CAMPAIGN.c.id == _SESSION.c.campaign)
        .where(_CAMPAIGN.c.campaign_id == campaign_id, _SESSION.c.device_id == device, _SESSION.c.header.is_not(None))
        .order_by(_SESSION.c.id)
    )
    receipts = []
    for row in connection.execute(query).all():
        arrived = _arrived(connection, row.id, safe)
        if arrived:
            ranges = ranges_of(seq for seq, _ in arrived)
            receipts.append(SessionReceipt(row.session_id, ranges, rows_hash(arrived)))
    return receipts


def _arrived(connection: Connection, session: int, safe: set[int]) -> list[tuple[int, bytes]]:
    query = (
        select(_RECORD.c.id, _RECORD.c.tag, _RECORD.c.batch).where(of_session(Record, session)).order_by(_RECORD.c.id)
    )
    return [(seq_of(row.id), row.tag) for row in connection.execute(query) if row.batch in safe]


def _remember(connection: Connection, receipt: Receipt) -> None:
    campaign = select(_CAMPAIGN.c.id).where(_CAMPAIGN.c.campaign_id == receipt.campaign_id).limit(1).scalar_subquery()
    values = {"device_id": receipt.device_id, "campaign": campaign, "day": receipt.day, "raw": receipt.encode()}
    connection.execute(insert(table(Issued)).values(values))


def _today() -> int:
    return int(time.time()) // _SECONDS_A_DAY
