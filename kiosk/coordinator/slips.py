"""Closing slips come in: as files under the stand's proof, or typed from a photograph or a call, and then unproven.

A proven slip speaks of each session as a tally does: what is missing shows even where no batch ever came. A slip that
was typed in is shown beside the numbers and changes none of them.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, and_, delete, insert, select

from kiosk.coordinator.admission import find_campaign, hear_of, meet_stand
from kiosk.coordinator.archive import shown
from kiosk.coordinator.completeness import assess
from kiosk.coordinator.keys import CampaignKeys, Keys
from kiosk.coordinator.ledger import SEALED, Ledger, Session, Stand, audit, table
from kiosk.coordinator.slip_tables import Claim, ClosingSlip
from kiosk.coordinator.stand_ids import stand_of
from kiosk.coordinator.whereabouts import note_place, said
from kiosk.errors import FormatError, ImportRefused, LedgerRefused
from kiosk.format.batch import encode_id
from kiosk.format.closing import (
    FILE_CAPTION,
    MAX_FILE_BYTES,
    Closing,
    ClosingCampaign,
    begins_like_closing_file,
    decode_closing_file,
    read_short_chain,
)
from kiosk.sealing import proof_holds

MAX_TYPED = 1_000_000
_SESSION, _STAND, _SLIP, _CLAIM = (table(each) for each in (Session, Stand, ClosingSlip, Claim))


@dataclass(frozen=True)
class TakenSlip:
    """A slip that is in the ledger now; `new` if it was not before. `unknown` campaigns are not in these keys."""

    file: str
    stand: bytes
    name: str
    approved: bool
    day: int
    practice: bool
    signatures: int
    new: bool
    unknown: int = 0


@dataclass(frozen=True)
class TypedSlip:
    """What stands on a photograph of a slip about one campaign: the stand's id or its beginning, the day, the counts.

    `day` counts UTC days since 1970. `code` is the eight characters, or nothing where nobody could read them.
    """

    stand: str
    day: int
    signatures: int
    withdrawals: int
    code: str
    campaign: CampaignKeys
    practice: bool


def is_slip_file(path: Path) -> bool:
    """Tell whether a file is meant to be a closing slip. One that cannot be read is none."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return False
        with path.open("rb") as file:
            return begins_like_closing_file(file.read(len(FILE_CAPTION) + 8))
    except OSError:
        return False


def import_slip(path: Path, ledger: Ledger, keys: Keys) -> TakenSlip:
    """Take in a slip file. Repeated, it changes nothing; batches may come before it or after it.

    Raises:
        ImportRefused: it is damaged, or the stand's proof does not hold; nothing was recorded.
        LedgerRefused: the disk is full or the ledger busy; nothing was recorded.
    """
    try:
        with path.open("rb") as file:
            slip = decode_closing_file(file.read(MAX_FILE_BYTES + 1))
    except OSError as error:
        raise ImportRefused(f"{shown(path.name)} cannot be read: {error.strerror}", code="io") from None
    except FormatError as error:
        raise ImportRefused(str(error), code=error.code) from None
    if not proof_holds(slip.device_key, slip.signed_part(), slip.proof):
        raise ImportRefused(
            "the stand's proof does not hold for this slip, it was changed or invented: ask for the file once more",
            code="slip-proof",
        )
    with ledger.writing() as connection:
        return _take(connection, slip, keys, shown(path.name))


def _take(connection: Connection, slip: Closing, keys: Keys, file: str) -> TakenSlip:
    raw, device = slip.encode(), slip.device_id
    number = _new_slip(connection, raw, device, slip.day, slip.practice, raw)
    meet_stand(connection, device, slip.day, SEALED, name="" if number is None else said(slip.name))
    note_place(connection, device, slip.day, said(slip.place))
    for campaign in slip.campaigns if number is not None else ():
        rows = [
            {
                "slip": number,
                "campaign_id": campaign.campaign_id,
                "day": each.day,
                "session_id": each.session_id,
                "next_seq": each.next_seq,
                "signatures": each.counts.signatures,
                "withdrawals": each.counts.withdrawals,
                "chain": each.chain,
            }
            for each in campaign.sessions
        ]
        connection.execute(insert(_CLAIM), rows)
    known = [campaign for campaign in slip.campaigns if keys.knows(campaign.campaign_id)]
    for campaign in known:  # also where the slip came before: perhaps with the keys of another campaign
        _hear(connection, slip, campaign, keys.campaign(campaign.campaign_id).name)
    return TakenSlip(
        file,
        device,
        said(slip.name),
        _is_approved(connection, device),
        slip.day,
        slip.practice,
        sum(campaign.counts(slip.day).signatures for campaign in slip.campaigns),
        number is not None,
        len(slip.campaigns) - len(known),
    )


def _hear(connection: Connection, slip: Closing, campaign: ClosingCampaign, name: str) -> None:
    """Have every session of a slip in the ledger, if only by its name, and judge how complete it is."""
    number = find_campaign(connection, campaign.campaign_id, slip.practice, name)
    for each in campaign.sessions:
        hear_of(connection, each.session_id, slip.device_id, number, each.day)
    ids = [each.session_id for each in campaign.sessions]
    named = and_(_SESSION.c.device_id == slip.device_id, _SESSION.c.session_id.in_(ids))
    assess(connection, connection.execute(select(_SESSION.c.id).where(named)).scalars().all())


def _new_slip(
    connection: Connection, content: bytes, device: bytes, day: int, practice: bool, raw: bytes | None
) -> int | None:
    """Write a slip down; return its number, or nothing where it was here before."""
    mark = hashlib.sha256(content).digest()
    if connection.execute(select(_SLIP.c.id).where(_SLIP.c.mark == mark)).first() is not None:
        return None
    values = {"mark": mark, "device_id": device, "day": day, "practice": practice, "proven": raw is not None}
    made = insert(_SLIP).values(**values, raw=raw).returning(_SLIP.c.id)
    return int(connection.execute(made).scalar_one())


def note_slip(ledger: Ledger, typed: TypedSlip) -> TakenSlip:
    """Write down what somebody read from a photograph or said on the telephone. The same once more changes nothing.

    Raises:
        LedgerRefused: no single stand has this id, or the code or the counts cannot be.
    """
    chain = _chain(typed)
    with ledger.writing() as connection:
        device = stand_of(connection, typed.stand)
        meet_stand(connection, device, typed.day, SEALED)
        number = _new_slip(connection, _content(typed, device, chain), device, typed.day, typed.practice, None)
        if number is not None:
            find_campaign(connection, typed.campaign.campaign_id, typed.practice, typed.campaign.name)
            claim = {"campaign_id": typed.campaign.campaign_id, "day": typed.day, "chain": chain}
            counts = {"signatures": typed.signatures, "withdrawals": typed.withdrawals}
            connection.execute(insert(_CLAIM).values(slip=number, **claim, **counts))
            audit(connection, "slip by hand", [encode_id(device), str(typed.day), str(typed.signatures)])
        query = select(_STAND.c.name).where(_STAND.c.device_id == device)
        name: str = connection.execute(query).scalar_one()
        approved = _is_approved(connection, device)
    return TakenSlip("", device, name, approved, typed.day, typed.practice, typed.signatures, number is not None)


def forget_slip(ledger: Ledger, typed: TypedSlip) -> bool:
    """Take back a slip that was typed in wrongly; tell whether there was one with exactly these words.

    Raises:
        LedgerRefused: as `note_slip`.
    """
    chain = _chain(typed)
    with ledger.writing() as connection:
        device = stand_of(connection, typed.stand)
        mark = hashlib.sha256(_content(typed, device, chain)).digest()
        number = connection.execute(select(_SLIP.c.id).where(_SLIP.c.mark == mark)).scalar()
        if number is not None:
            connection.execute(delete(_CLAIM).where(_CLAIM.c.slip == number))
            connection.execute(delete(_SLIP).where(_SLIP.c.id == number))
            audit(connection, "slip by hand taken back", [encode_id(device), str(typed.day), str(typed.signatures)])
    return number is not None


def _chain(typed: TypedSlip) -> bytes:
    chain = read_short_chain(typed.code) if typed.code.strip() else b""
    if chain is None:
        raise LedgerRefused(
            "that is no slip's code: compare the eight characters with the photograph, or leave --code out",
            code="slip-code",
        )
    if not (0 <= typed.signatures <= MAX_TYPED and 0 <= typed.withdrawals <= MAX_TYPED):
        raise LedgerRefused("a stand does not sign so many in a day: compare with the slip", code="slip-counts")
    return chain


def _content(typed: TypedSlip, device: bytes, chain: bytes) -> bytes:
    about = f"{typed.campaign.campaign_id.hex()} {typed.practice} {typed.day} {typed.signatures} {typed.withdrawals}"
    return f"typed {device.hex()} {about} {chain.hex()}".encode()


def _is_approved(connection: Connection, device: bytes) -> bool:
    return bool(connection.execute(select(_STAND.c.approved).where(_STAND.c.device_id == device)).scalar())
