"""One running session: an uninterrupted run of a stand for one campaign, as a chain of sealed records."""

import secrets

from kiosk.format import MAX_SEQ, SCHEMA, TYPE_CLOSE
from kiosk.format.pack import PackKeys
from kiosk.format.row import MAX_SKIP, Counts, encode_close, encode_row
from kiosk.format.session import NO_SESSION, ZERO_CHAIN, Header, next_chain
from kiosk.sealing import Recipient, begin_session, signing_public, tag_of
from kiosk.stand.tables import SealedRecord, StoredSession


class RunningSession:
    """Seals records one after the other. Its keys exist only here, in memory, and only forward."""

    def __init__(
        self,
        keys: PackKeys,
        device_seed: bytes,
        *,
        campaign_id: bytes,
        pack_hash: bytes,
        practice: bool,
        day: int,
        previous: StoredSession | None,
    ) -> None:
        unsealed = Header(
            suite=keys.suite,
            schema=SCHEMA,
            practice=practice,
            campaign_id=campaign_id,
            pack_hash=pack_hash,
            device_key=signing_public(device_seed),
            session_id=secrets.token_bytes(16),
            day=day,
            prev_session_id=previous.session_id if previous else NO_SESSION,
            prev_next_seq=previous.next_seq if previous else 0,
            prev_chain=previous.chain[:16] if previous else bytes(16),
        )
        recipients = Recipient(keys.opening), Recipient(keys.recovery)
        self.header, self._ratchet = begin_session(unsealed, recipients, device_seed)
        self._counts = Counts()
        self._chain = ZERO_CHAIN
        self._skip = 0
        self._stored = False

    def room(self) -> bool:
        """Tell whether one more record fits, with a close still to come after it."""
        return self._ratchet.next_seq < MAX_SEQ and self._skip < MAX_SKIP

    def seal(self, record_type: int, body: bytes) -> SealedRecord:
        """Seal the next record. Its key is burnt, whether or not it will be stored.

        Raises:
            FormatError: the body is too long; no key is burnt then.
        """
        plain = encode_row(record_type, self._skip, body)
        seq, sealed = self._ratchet.seal(plain)
        tag = tag_of(sealed)
        counts, chain = self._counts.plus(record_type), next_chain(self._chain, seq, tag)
        new = None if self._stored else self._as_stored()
        return SealedRecord(self.header.session_id, seq, record_type, sealed, tag, counts, chain, new)

    def seal_close(self) -> SealedRecord:
        """Seal the close: the counts and the chain before it."""
        return self.seal(TYPE_CLOSE, encode_close(self._counts, self._chain))

    def stored(self, record: SealedRecord) -> None:
        """Take note that a record is on disk."""
        self._stored, self._skip = True, 0
        self._counts, self._chain = record.counts, record.chain

    def not_stored(self) -> None:
        """Take note that the record sealed last did not reach the disk: its key stays burnt, the next one says so."""
        self._skip += 1

    @property
    def begun(self) -> bool:
        """Tell whether anything of this session is on disk."""
        return self._stored

    @property
    def signatures(self) -> int:
        """Return how many signatures of this session are on disk."""
        return self._counts.signatures

    def end(self) -> None:
        """Forget the session's key."""
        self._ratchet.wipe()

    def _as_stored(self) -> StoredSession:
        header = self.header
        return StoredSession(
            session_id=header.session_id,
            campaign_id=header.campaign_id,
            pack_hash=header.pack_hash,
            practice=header.practice,
            day=header.day,
            header=header.encode(),
            state="open",
            next_seq=0,
            signatures=0,
            withdrawals=0,
            chain=ZERO_CHAIN,
        )
