"""One real campaign of the ledger with the packs that it was collected with: what may leave is written in those."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from uuid import UUID

from sqlalchemy import Connection, Row, select

from kiosk.campaign import Campaign as Asked
from kiosk.campaign import Pack
from kiosk.coordinator.ledger import Campaign, Session, Signature, Stand, seq_of, table
from kiosk.errors import LedgerRefused

_CAMPAIGN, _SESSION, _SIGNATURE, _STAND = (table(each) for each in (Campaign, Session, Signature, Stand))
SIGNATURES = _SIGNATURE.join(_SESSION, _SESSION.c.id == _SIGNATURE.c.session).join(
    _STAND, _STAND.c.device_id == _SESSION.c.device_id
)
"""Signatures, each with its session and its stand."""


@dataclass(frozen=True)
class Petition:
    """`number` is the ledger's; `asked` is the campaign in its newest pack, `by_pack` in each, by the pack's hash."""

    number: int
    name: str
    asked: Asked
    by_pack: Mapping[bytes, Asked]


def find_petition(connection: Connection, packs: Iterable[Pack], name: str | None = None) -> Petition:
    """Return a real campaign of the ledger. Practice never leaves.

    Args:
        connection: of the ledger.
        packs: those that the desk knows, the newest of each campaign last.
        name: its name in the pack; may be left out where there is one.

    Raises:
        LedgerRefused: there is no such campaign, there are several, or no pack of it is known.
    """
    query = select(_CAMPAIGN).where(~_CAMPAIGN.c.practice)
    found = connection.execute(query if name is None else query.where(_CAMPAIGN.c.name == name)).all()
    if not found:
        raise LedgerRefused("the ledger holds no real signatures of that campaign", code="no-campaign")
    if len(found) > 1:
        names = ", ".join(row.name for row in found)
        raise LedgerRefused(f"choose one with --campaign: {names}", code="which-campaign")
    mine = [each for each in packs if each.campaign_id == found[0].campaign_id and not each.keys.practice]
    if not mine:
        raise LedgerRefused(
            f"no pack of {found[0].name} is here, and only that says what may leave: name one with --pack",
            code="no-pack",
        )
    return Petition(found[0].id, found[0].name, mine[-1].campaign, {each.pack_hash: each.campaign for each in mine})


def contact_consent(petition: Petition, purpose: str) -> str:
    """Return the id of a consent to be written to or called.

    Raises:
        LedgerRefused: nobody was asked for it, or it was for something else.
    """
    asked = [each.consent(purpose) for each in petition.by_pack.values()]
    if all(each is None for each in asked) or any(each is not None and each.purpose != "contact" for each in asked):
        known = sorted(
            {each.id for pack in petition.by_pack.values() for each in pack.consents if each.purpose == "contact"}
        )
        names = ", ".join(known) or "none"
        raise LedgerRefused(
            f"nobody was asked to be written to under that id: choose one with --purpose: {names}", code="which-consent"
        )
    return purpose


def record_uuid(row: Row[tuple[object, ...]]) -> str:
    """Return the name of a signature for receivers: the same in every file, and no way back to session or stand.

    Args:
        row: with the columns `id`, `session_id` and `device_id`.
    """
    raw = row.session_id + row.device_id + seq_of(row.id).to_bytes(2, "big")
    return str(UUID(bytes=blake2b(raw, digest_size=16, person=b"kiosk record").digest(), version=5))
