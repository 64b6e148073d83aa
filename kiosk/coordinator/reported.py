"""What stands reported on their closing slips, against what arrived: per campaign, stand and day."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from kiosk.coordinator.completeness import CHAIN, COUNTS
from kiosk.coordinator.ledger import Campaign, Record, Session, of_session, seq_of, table
from kiosk.coordinator.slip_tables import Claim, ClosingSlip
from kiosk.format.session import ZERO_CHAIN, next_chain

ALL_THERE, MISSING, MORE, DIFFERS = "all-there", "missing", "more", "differs"
_CAMPAIGN, _RECORD, _SESSION = table(Campaign), table(Record), table(Session)
_SLIP, _CLAIM = table(ClosingSlip), table(Claim)
_WORDS = {
    ALL_THERE: "all there",
    MISSING: "NOT ALL THERE",
    MORE: "more than reported (signed after the slip)",
    DIFFERS: "THE CHAIN DOES NOT AGREE: these are not the records that the slip was about",
}


@dataclass(frozen=True)
class Reported:
    """A day on a stand's slips: signatures and withdrawals, and how many signatures arrived.

    `state` is all-there, missing, more (arrived than reported) or differs (the chain is another one). Where not
    `proven`, somebody typed it in.
    """

    signed: int
    withdrawn: int
    arrived: int
    proven: bool
    state: str

    def as_json(self) -> dict[str, object]:
        """Return it for `--json`."""
        return {
            "signed": self.signed,
            "withdrawn": self.withdrawn,
            "arrived": self.arrived,
            "proven": self.proven,
            "state": self.state,
        }

    def in_words(self) -> str:
        """Return a line for people."""
        by_hand = "" if self.proven else "; typed in by hand, unproven"
        return f"reported {self.signed}, arrived {self.arrived}: {_WORDS[self.state]}{by_hand}"


@dataclass(frozen=True)
class Said:
    """What the slips about one campaign, stand and day come to. `chains` are the beginnings that were typed in."""

    signed: int
    withdrawn: int
    proven: bool
    chains: tuple[bytes, ...] = ()


Key = tuple[int, bytes, int]  # the ledger's number of a campaign, a stand, a day


def said_on_slips(connection: Connection) -> dict[Key, Said]:
    """Return what was reported, by campaign, stand and day; of several slips the one that says most."""
    query = (
        select(_CAMPAIGN.c.id.label("campaign"), _SLIP.c.device_id, _SLIP.c.proven, _CLAIM)
        .join(_SLIP, _SLIP.c.id == _CLAIM.c.slip)
        .join(_CAMPAIGN, (_CAMPAIGN.c.campaign_id == _CLAIM.c.campaign_id) & (_CAMPAIGN.c.practice == _SLIP.c.practice))
        .order_by(_CLAIM.c.next_seq, _CLAIM.c.id)
    )
    proven: dict[Key, dict[bytes, tuple[int, int]]] = {}
    typed: dict[Key, list[Said]] = {}
    for row in connection.execute(query):
        key = row.campaign, row.device_id, row.day
        if row.proven:  # the later state of a session takes the place of the earlier
            proven.setdefault(key, {})[row.session_id] = row.signatures, row.withdrawals
        else:
            chains = (row.chain,) if row.chain else ()
            typed.setdefault(key, []).append(Said(row.signatures, row.withdrawals, False, chains))
    sums = {key: _sum(sessions.values()) for key, sessions in proven.items()}
    return {key: _most(sums.get(key), typed.get(key, [])) for key in sums | typed}


def _sum(counts: Iterable[tuple[int, int]]) -> Said:
    pairs = list(counts)
    return Said(sum(signed for signed, _ in pairs), sum(withdrawn for _, withdrawn in pairs), True)


def _most(proven: Said | None, typed: list[Said]) -> Said:
    """Return the slip that says most; a proven one before one that was typed in and says the same."""
    found = max([*([proven] if proven else []), *typed], key=lambda each: (each.signed, each.proven))
    chains = tuple(dict.fromkeys(chain for each in typed for chain in each.chains))
    return Said(found.signed, found.withdrawn, found.proven, chains)


def compare(
    connection: Connection, key: Key, said: Said, *, arrived: int, missing: int, flags: Iterable[str]
) -> Reported:
    """Return what became of a reported day.

    Args:
        connection: to the ledger.
        key: campaign, stand and day.
        said: what was reported of it.
        arrived: signatures of that day that are here.
        missing: those that are known not to be.
        flags: of the day's sessions.
    """
    if not {CHAIN, COUNTS}.isdisjoint(flags):
        state = DIFFERS
    elif arrived < said.signed or missing:
        state = MISSING
    elif not all(_leads_to(connection, key, chain) for chain in said.chains):
        state = DIFFERS
    else:
        state = MORE if arrived > said.signed else ALL_THERE
    return Reported(said.signed, said.withdrawn, arrived, said.proven, state)


def _leads_to(connection: Connection, key: Key, beginning: bytes) -> bool:
    """Tell whether a chain that begins like this was reached on that day, or on the last one before on which any was.

    Where a record is missing, or was never here, nothing can be said against it.
    """
    campaign, device, day = key
    mine = (_SESSION.c.campaign == campaign) & (_SESSION.c.device_id == device) & (_SESSION.c.day <= day)
    columns = _SESSION.c.id, _SESSION.c.day, _SESSION.c.missing
    sessions = connection.execute(select(*columns).where(mine).order_by(_SESSION.c.day.desc(), _SESSION.c.id)).all()
    of_day = [session for session in sessions if session.day == sessions[0].day]
    return any(session.missing or _reaches(connection, session.id, beginning) for session in of_day)


def _reaches(connection: Connection, session: int, beginning: bytes) -> bool:
    chain = ZERO_CHAIN
    rows = select(_RECORD.c.id, _RECORD.c.tag).where(of_session(Record, session)).order_by(_RECORD.c.id)
    for number, tag in connection.execute(rows):
        chain = next_chain(chain, seq_of(number), tag)
        if chain.startswith(beginning):
            return True
    return False
