"""What came of codes before a camera, in numbers and closed words: a window says them in its own language."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from kiosk.coordinator.admission import MAY_COME_LATER
from kiosk.coordinator.ledger import Campaign, Ledger, Session, Stand, table
from kiosk.coordinator.results import ImportResult
from kiosk.coordinator.slips import TakenSlip
from kiosk.errors import ImportRefused
from kiosk.format.batch import encode_id
from kiosk.frames.collector import Arrival

_STAND, _SESSION, _CAMPAIGN = table(Stand), table(Session), table(Campaign)
_ALARMS = frozenset({"seq-conflict", "session-conflict", "forked", "chain", "two-stands"})
_ENDS = {"missing": "cut-off", "mismatch": "cut-off", "unproven": "unproven"}


class What(StrEnum):
    """What came."""

    BATCH = "batch"
    SLIP = "slip"
    REFUSED = "refused"


@dataclass(frozen=True)
class Told:
    """One arrival. `stand` is its name, else the first six signs of its id; `campaigns` are short names.

    `new` and `already` count records, `damaged` lines, `missing` records that are known to be elsewhere. `left_out`
    are records that could not come in, `notes` say why, and what else somebody should know: the codes of `admission`,
    cut-off, unproven, not-approved, doubtful, alarm; for what was refused the code of the refusal. Of a slip `new` is
    how many it says have signed, `already` 1 where it was known before.
    """

    what: What
    stand: str = ""
    campaigns: tuple[str, ...] = ()
    practice: bool = False
    new: int = 0
    already: int = 0
    damaged: int = 0
    missing: int = 0
    left_out: int = 0
    notes: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Tell whether there is nothing to see to but an approval."""
        good = self.what is not What.REFUSED and not self.damaged and not self.missing
        return good and not set(self.notes) - {"not-approved"}


Take = Callable[[Arrival], list[Told]]  # imports what came; raises `LedgerRefused` where it may be tried again


def tell_import(result: ImportResult, ledger: Ledger) -> Told:
    """Return what is to be said of a batch."""
    later = sum(each.code in MAY_COME_LATER for each in result.damaged)
    codes = {each.code for each in result.damaged} | result.refused.keys()
    flags = {flag for each in result.sessions for flag in each.flags}
    notes = sorted(codes & MAY_COME_LATER)
    if result.trailer in _ENDS and not notes:  # whose session is unknown proves nothing
        notes.append(_ENDS[result.trailer])
    if (codes | flags) & _ALARMS:
        notes.append("alarm")
    if any(each.doubts for each in result.sessions):
        notes.append("doubtful")
    if any(not each.approved for each in result.sessions):
        notes.append("not-approved")
    stand, campaigns, practice = _whose(result, ledger)
    return Told(
        What.BATCH,
        stand,
        campaigns,
        practice,
        result.new,
        result.already,
        result.damaged_total - later,
        sum(each.missing for each in result.sessions),
        sum(result.refused.values()),
        tuple(notes),
    )


def tell_slip(taken: TakenSlip) -> Told:
    """Return what is to be said of a closing slip."""
    notes = [note for note, there in (("wrong-campaign", taken.unknown), ("not-approved", not taken.approved)) if there]
    name = taken.name or _short(taken.stand)
    return Told(What.SLIP, name, (), taken.practice, taken.signatures, int(not taken.new), notes=tuple(notes))


def tell_refusal(error: ImportRefused) -> Told:
    """Return what is to be said of what was refused as a whole."""
    return Told(What.REFUSED, notes=(error.code,))


def _whose(result: ImportResult, ledger: Ledger) -> tuple[str, tuple[str, ...], bool]:
    ids = {each.session for each in result.sessions}
    if not ids:
        return "", (), False
    query = (
        select(_STAND.c.device_id, _STAND.c.name, _CAMPAIGN.c.name.label("campaign"), _CAMPAIGN.c.practice)
        .join(_SESSION, _SESSION.c.device_id == _STAND.c.device_id)
        .join(_CAMPAIGN, _CAMPAIGN.c.id == _SESSION.c.campaign)
        .where(_SESSION.c.session_id.in_(ids))
        .distinct()
    )
    with ledger.reading() as connection:
        rows = connection.execute(query).all()
    names = sorted({row.name or _short(row.device_id) for row in rows})
    campaigns = tuple(sorted({row.campaign for row in rows}))
    return ", ".join(names), campaigns, any(row.practice for row in rows)


def _short(device: bytes) -> str:
    return encode_id(device)[:6].upper()
