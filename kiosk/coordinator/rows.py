"""From an opened record to rows of the ledger. What opens is always recorded; what makes no sense is invalid."""

from collections import OrderedDict
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select

from kiosk.coordinator.admission import Admitted
from kiosk.coordinator.ledger import Doubt, Record, Signature, Tally, Withdrawal, add_rows, of_session, record_id, table
from kiosk.coordinator.match_keys import mail_key, person_key
from kiosk.coordinator.matching import INVALID, VALID
from kiosk.errors import FormatError
from kiosk.format import TYPE_CLOSE, TYPE_DOUBT, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.row import (
    Counts,
    SignatureBody,
    decode_close,
    decode_doubt,
    decode_row,
    decode_signature,
    decode_withdrawal,
)
from kiosk.signature import problems_of
from kiosk.slip import normalise

_CHUNK = 2_000
_REMEMBERED_SESSIONS = 16
_RECORD = table(Record)
_NOTHING = (None,) * 18


class Recorder:
    """Collects rows and writes them in large steps, all within the import's transaction."""

    def __init__(self, connection: Connection, batch: int) -> None:
        self._connection = connection
        self._batch = batch
        self._records: list[Any] = []
        self._signatures: list[Any] = []
        self._pending_tags: dict[int, bytes] = {}
        self._tags: OrderedDict[int, dict[int, bytes]] = OrderedDict()
        self.withdrawals: list[tuple[int, str]] = []
        self.new = 0
        self.already = 0

    def tag(self, session: Admitted, seq: int) -> bytes | None:
        """Return the tag of a record that is in the ledger or on its way there."""
        number = record_id(session.id, seq)
        pending = self._pending_tags.get(number)
        if pending is not None:
            return pending
        tags = self._tags.get(session.id)
        if tags is None or number not in tags:
            self.flush()
            tags = self._tags[session.id] = _tags(self._connection, session.id)
            if len(self._tags) > _REMEMBERED_SESSIONS:
                self._tags.popitem(last=False)
        return tags.get(number)

    def record(self, session: Admitted, seq: int, plain: bytes, tag: bytes) -> str | None:
        """Take in a record that opened. Return a code where its type is not known."""
        number, code = record_id(session.id, seq), None
        record_type, skip = plain[:2].ljust(2, b"\x00")
        try:
            body = decode_row(plain).body
        except FormatError as error:
            body, code = None, error.code
        self._records.append((number, session.id, record_type, skip, tag, self._batch))
        self._pending_tags[number] = tag
        self.new += 1
        if record_type == TYPE_SIGNATURE:
            self._signatures.append(self._signature(number, session, body))
            code = None  # it is counted, as invalid
        elif body is not None and record_type == TYPE_WITHDRAWAL:
            self._withdraw(number, session, body)
        elif body is not None and record_type == TYPE_CLOSE:
            code = self._close(session, seq, body)
        elif body is not None and record_type == TYPE_DOUBT:
            code = self._doubt(number, session, seq, body)
        if len(self._records) >= _CHUNK:
            self.flush()
        return code

    def _signature(self, number: int, session: Admitted, body: bytes | None) -> tuple[Any, ...]:
        if body is None:
            return _invalid(number, session, "padding")
        try:
            signature = decode_signature(body)
        except FormatError as error:
            return _invalid(number, session, error.code)
        problems = problems_of(signature)
        if problems:
            return _invalid(number, session, " ".join(f"{field}:{code}" for field, code in problems.items()))
        return signature_row(number, session.id, session.campaign, signature)

    def _withdraw(self, number: int, session: Admitted, body: bytes) -> None:
        try:
            code = normalise(decode_withdrawal(body))
        except FormatError:
            code = None
        row = {"campaign": session.campaign, "code": code, "record": number}
        self._connection.execute(insert(table(Withdrawal)).values(row))
        if code is not None:
            self.withdrawals.append((session.campaign, code))

    def _close(self, session: Admitted, seq: int, body: bytes) -> str | None:
        try:
            counts, chain = decode_close(body)
        except FormatError as error:
            return error.code
        if counts.total > seq:  # more than came before it
            return "body"
        self.tally(session, seq, counts, chain)
        return None

    def _doubt(self, number: int, session: Admitted, seq: int, body: bytes) -> str | None:
        try:
            first = decode_doubt(body, seq)
        except FormatError as error:
            return error.code
        add_rows(self._connection, Doubt, [(number, session.id, record_id(session.id, first))])
        return None

    def tally(self, session: Admitted, next_seq: int, counts: Counts, chain: bytes) -> None:
        """Take in what the stand said that a session had come to."""
        add_rows(self._connection, Tally, [(session.id, next_seq, chain, counts.signatures, counts.withdrawals)])

    def flush(self) -> None:
        """Write what was collected."""
        add_rows(self._connection, Record, self._records)
        add_rows(self._connection, Signature, self._signatures)
        self._records, self._signatures, self._pending_tags = [], [], {}


def signature_row(number: int, session: int, campaign: int, body: SignatureBody) -> tuple[Any, ...]:
    """Return a sound signature as a row of the ledger, in the order of its columns."""
    return (
        number,
        session,
        campaign,
        body.given_name,
        body.family_name,
        body.email,
        body.postal_code,
        body.city,
        body.country,
        body.phone,
        body.street,
        body.birth_date,
        body.age_confirmed,
        body.strokes,
        body.language,
        body.hour,
        _consents(body.consents),
        body.assisted,
        body.slip,
        mail_key(body.email),
        person_key(body.given_name, body.family_name, body.postal_code, body.country),
        VALID,
        None,
        None,
    )


@lru_cache(4096)
def _consents(ids: tuple[str, ...]) -> str:
    return msgspec.json.encode(ids).decode()


def _invalid(number: int, session: Admitted, reason: str) -> tuple[Any, ...]:
    return (number, session.id, session.campaign, *_NOTHING, INVALID, reason, None)


def _tags(connection: Connection, session: int) -> dict[int, bytes]:
    query = select(_RECORD.c.id, _RECORD.c.tag).where(of_session(Record, session))
    return {row.id: row.tag for row in connection.execute(query)}
