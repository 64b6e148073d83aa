"""What the office does with a stand's store: open it all with the private key, walk every chain, write a receipt."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.coordinator.opening import KeyPair, SessionOpener, open_session_key
from kiosk.format import TYPE_CLOSE, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.receipt import Receipt, SessionReceipt, encode_receipt_file, ranges_of, rows_hash
from kiosk.format.row import Row, decode_close, decode_row, decode_signature, decode_withdrawal
from kiosk.format.session import NO_SESSION, ZERO_CHAIN, Header, decode_header, device_id, next_chain
from kiosk.sealing import prove, tag_of
from kiosk.stand.stand import Stand
from tests.kit import DAY, NOON, office


@dataclass
class Found:
    """What a store holds: the slip codes of its signatures and withdrawals; `wrong` names every defect."""

    signatures: list[str] = field(default_factory=list)
    withdrawals: list[str] = field(default_factory=list)
    skips: list[int] = field(default_factory=list)
    sessions: int = 0
    purged: int = 0
    undecryptable: int = 0
    wrong: list[str] = field(default_factory=list)


def read_store(path: Path, pair: KeyPair) -> Found:
    """Open every record of a store file, and compare chains, counts, gaps and headers with each other."""
    found = Found()
    with closing(sqlite3.connect(path)) as connection:
        found.wrong += [line for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
        connection.row_factory = sqlite3.Row
        sessions = connection.execute("SELECT * FROM storedsession ORDER BY number").fetchall()
        found.sessions = len(sessions)
        before = {}
        for session in sessions:
            header = decode_header(session["header"])
            _check_header(found, header, before.get(session["campaign_id"]))
            before[session["campaign_id"]] = session
            records = connection.execute(
                "SELECT seq, tag, sealed FROM storedrecord WHERE session_id = ? ORDER BY seq", (session["session_id"],)
            ).fetchall()
            _read_session(found, session, header, records, pair)
    return found


def _check_header(found: Found, header: Header, before: sqlite3.Row | None) -> None:
    expected = (
        (before["session_id"], before["next_seq"], before["chain"][:16]) if before else (NO_SESSION, 0, bytes(16))
    )
    if (header.prev_session_id, header.prev_next_seq, header.prev_chain) != expected:
        found.wrong.append("a session does not name the one before it")


def _read_session(
    found: Found, session: sqlite3.Row, header: Header, records: list[sqlite3.Row], pair: KeyPair
) -> None:
    opener = SessionOpener(header, open_session_key(pair, header))
    chain, expected_seq, types, whole = ZERO_CHAIN, 0, Counter(), True
    for seq, tag, sealed in records:
        if sealed is None:
            found.purged += 1
            whole = False
            expected_seq = seq + 1
        else:
            plain = opener.open(seq, sealed)
            if plain is None or tag != tag_of(sealed):
                found.undecryptable += 1
                continue
            row = decode_row(plain)
            if seq != expected_seq + row.skip:
                found.wrong.append(f"a gap before {seq} that no skip explains")
            expected_seq = seq + 1
            found.skips.append(row.skip)
            types[row.type] += 1
            _note(found, row, chain)
        chain = next_chain(chain, seq, tag)
    if session["chain"] != chain or session["next_seq"] != expected_seq:
        found.wrong.append("a session's chain is not that of its records")
    counted = (session["signatures"], session["withdrawals"])
    if whole and counted != (types[TYPE_SIGNATURE], types[TYPE_WITHDRAWAL]):
        found.wrong.append("a session's counts are not those of its records")
    if whole and types[TYPE_CLOSE] != (session["state"] == "closed"):
        found.wrong.append("closed without a close, or the other way round")


def _note(found: Found, row: Row, chain: bytes) -> None:
    if row.type == TYPE_SIGNATURE:
        found.signatures.append(decode_signature(row.body).slip)
    elif row.type == TYPE_WITHDRAWAL:
        found.withdrawals.append(decode_withdrawal(row.body))
    elif decode_close(row.body)[1] != chain:
        found.wrong.append("a close with another chain")


def receipt_for(data, by=None):
    """Return the file of a receipt for everything in a stand, as its coordinators would make it."""
    by = by or office()
    with Stand.open(data, now=lambda: NOON) as stand:
        parts = []
        for session in stand.sessions():
            rows = stand.store.tags(session.session_id)
            parts.append(SessionReceipt(session.session_id, ranges_of(seq for seq, _ in rows), rows_hash(rows)))
        unsigned = Receipt(by.pack.campaign_id, device_id(stand.device_key), DAY, tuple(parts))
    proof = prove(by.receipt_seed, unsigned.signed_part())
    return encode_receipt_file([unsigned.signed_part() + proof])
