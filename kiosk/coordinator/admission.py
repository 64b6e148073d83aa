"""Which sessions may come in: the header is the stand's own, sealed for these keys, and of an activated pack."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, insert, select, update

from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import SEALED, Campaign, Record, Session, Stand, of_session, seq_of, table
from kiosk.coordinator.opening import KeyPair, SessionOpener, open_session_key
from kiosk.errors import FormatError, NewerVersion
from kiosk.format import MAX_SEQ
from kiosk.format.session import NO_SESSION, Header, decode_header, device_id
from kiosk.sealing import proof_holds

NEWER, WRONG_KEY, WRONG_CAMPAIGN, NOT_ACTIVATED = "newer-version", "wrong-key", "wrong-campaign", "not-activated"
NO_SESSION_LINE = "no-session"
MAY_COME_LATER = frozenset({NEWER, WRONG_KEY, WRONG_CAMPAIGN, NOT_ACTIVATED, NO_SESSION_LINE})
_MOST_OF_ONE_ID = 8  # stands whose sessions are tried for records that came without a header
_LAST_DAY = 200_000  # in the year 2517; more does not fit every database
_CAMPAIGN, _STAND, _SESSION, _RECORD = table(Campaign), table(Stand), table(Session), table(Record)


class Refused(Exception):
    """This session does not come in; `code` says why, `detail` which key or campaign it is for."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


@dataclass
class Admitted:
    """A session that may come in, with what of it is in the ledger already."""

    id: int
    campaign: int
    header: Header
    opener: SessionOpener
    present: bytearray  # one bit a seq
    touched: bool = False

    def holds(self, seq: int) -> bool:
        """Tell whether a record is in the ledger or on its way there."""
        return bool(self.present[seq >> 3] & 1 << (seq & 7))

    def add(self, seq: int) -> None:
        """Take note of a record."""
        self.present[seq >> 3] |= 1 << (seq & 7)
        self.touched = True


class Door:
    """Admits sessions into the ledger, within one transaction."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection = connection
        self._keys = keys
        self._pairs: dict[bytes, tuple[bytes, KeyPair]] = {
            each.opening.kid: (each.campaign_id, each.opening) for each in keys.campaigns
        }

    def admit(self, raw: bytes, named: bytes) -> Admitted:
        """Check a header and find or make its session in the ledger.

        Args:
            raw: the header.
            named: the session id that its line gave.

        Raises:
            Refused: with the reason.
        """
        header = self._checked(raw, named)
        opener = SessionOpener(header, self._session_key(header))
        campaign = self._campaign(header)
        session = self._session(header, raw, campaign)
        meet_stand(self._connection, device_id(header.device_key), header.day, SEALED)
        if header.prev_session_id != NO_SESSION:
            device = device_id(header.device_key)
            hear_of(self._connection, header.prev_session_id, device, campaign, header.day)
        return Admitted(session, campaign, header, opener, self._present(session))

    def readmit(self, session_id: bytes) -> list[Admitted]:
        """Return the sessions of this id whose header came with earlier files, those of approved stands first.

        Raises:
            Refused: there is none, or none that may come in.
        """
        query = (
            select(_SESSION.c.header)
            .join(_STAND, _STAND.c.device_id == _SESSION.c.device_id)
            .where(_SESSION.c.session_id == session_id, _SESSION.c.header.is_not(None))
            .order_by(_STAND.c.approved.desc(), _SESSION.c.records.desc(), _SESSION.c.id)
            .limit(_MOST_OF_ONE_ID)
        )
        admitted, refused = [], Refused(NO_SESSION_LINE)
        for raw in self._connection.execute(query).scalars().all():
            try:
                admitted.append(self.admit(raw, session_id))
            except Refused as why:
                refused = why
        if not admitted:
            raise refused
        return admitted

    def _checked(self, raw: bytes, named: bytes) -> Header:
        try:
            header = decode_header(raw)
        except NewerVersion:
            raise Refused(NEWER) from None
        except FormatError:
            raise Refused("header") from None
        sane = header.prev_next_seq <= MAX_SEQ + 1 and header.day <= _LAST_DAY
        if header.session_id != named or header.encode() != raw or not sane:
            raise Refused("header")
        if not proof_holds(header.device_key, header.signed_part(), header.proof):
            raise Refused("header-proof")
        return header

    def _session_key(self, header: Header) -> bytes:
        pair = next((self._pairs[wrap.kid] for wrap in header.wraps if wrap.kid in self._pairs), None)
        if pair is None:
            code = WRONG_KEY if self._keys.knows(header.campaign_id) or not self._keys.campaigns else WRONG_CAMPAIGN
            kids = " ".join(wrap.kid.hex() for wrap in header.wraps)
            raise Refused(code, header.campaign_id.hex() if code == WRONG_CAMPAIGN else kids)
        campaign_id, key_pair = pair
        if campaign_id != header.campaign_id:
            raise Refused(WRONG_CAMPAIGN, header.campaign_id.hex())
        if not header.practice:
            known = self._keys.campaign(campaign_id)
            if self._keys.organisation.practice or header.pack_hash not in known.activated:
                raise Refused(NOT_ACTIVATED, header.pack_hash.hex())
        key = open_session_key(key_pair, header)
        if key is None:
            raise Refused("session-key")
        return key

    def _campaign(self, header: Header) -> int:
        return find_campaign(
            self._connection,
            header.campaign_id,
            header.practice,
            self._keys.campaign(header.campaign_id).name,
        )

    def _session(self, header: Header, raw: bytes, campaign: int) -> int:
        mine = _is(header.session_id, device_id(header.device_key))
        query = select(_SESSION.c.id, _SESSION.c.header).where(mine)
        known = self._connection.execute(query).first()
        if known is not None and known.header is not None and known.header != raw:
            raise Refused("session-conflict")
        if known is not None and known.header == raw:
            return int(known.id)
        linked = header.prev_session_id != NO_SESSION
        values = {
            "device_id": device_id(header.device_key),
            "campaign": campaign,
            "day": header.day,
            "header": raw,
            "pack_hash": header.pack_hash,
            "prev_session_id": header.prev_session_id if linked else None,
            "prev_next_seq": header.prev_next_seq,
            "prev_chain": header.prev_chain,
        }
        if known is not None:
            self._connection.execute(update(_SESSION).where(_SESSION.c.id == known.id).values(values))
            return int(known.id)
        made = insert(_SESSION).values(session_id=header.session_id, **values, **_UNJUDGED)
        return int(self._connection.execute(made.returning(_SESSION.c.id)).scalar_one())

    def _present(self, session: int) -> bytearray:
        present = bytearray((MAX_SEQ + 8) // 8)
        for number in self._connection.execute(select(_RECORD.c.id).where(of_session(Record, session))).scalars():
            seq = seq_of(number)
            present[seq >> 3] |= 1 << (seq & 7)
        return present


_UNJUDGED = {
    "records": 0, "signatures": 0, "signed": 0, "missing": 0, "missing_signatures": 0, "closed": False, "flags": "",
}  # fmt: skip


def _is(session_id: bytes, device: bytes) -> ColumnElement[bool]:
    return and_(_SESSION.c.session_id == session_id, _SESSION.c.device_id == device)


def hear_of(connection: Connection, session_id: bytes, device: bytes, campaign: int, day: int) -> None:
    """Make an empty session for one that was only named, by the session after it or on a slip: its absence shows."""
    if connection.execute(select(_SESSION.c.id).where(_is(session_id, device))).first() is None:
        values = {"session_id": session_id, "device_id": device, "campaign": campaign, "day": day}
        connection.execute(insert(_SESSION).values(**values, **_UNJUDGED))


def find_campaign(connection: Connection, campaign_id: bytes, practice: bool, name: str) -> int:
    """Return the ledger's number of a campaign, practised or real; make it if it is new."""
    query = select(_CAMPAIGN.c.id).where(_CAMPAIGN.c.campaign_id == campaign_id, _CAMPAIGN.c.practice == practice)
    known = connection.execute(query).scalar()
    if known is not None:
        return int(known)
    made = insert(_CAMPAIGN).values(campaign_id=campaign_id, practice=practice, name=name)
    return int(connection.execute(made.returning(_CAMPAIGN.c.id)).scalar_one())


def meet_stand(
    connection: Connection, ident: bytes, day: int, medium: str, *, name: str = "", approved: bool = False
) -> None:
    """Write a stand down if it is new, and its name if it has one; whether to trust it is a person's decision."""
    known = connection.execute(select(_STAND.c.name).where(_STAND.c.device_id == ident)).first()
    if known is None:
        values = {"device_id": ident, "medium": medium, "name": name, "approved": approved, "first_day": day}
        connection.execute(insert(_STAND).values(values))
    elif name and name != known.name:
        connection.execute(update(_STAND).where(_STAND.c.device_id == ident).values(name=name))
