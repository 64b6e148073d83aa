"""Sign: validate, seal, commit, slip. In this order, and nothing personal is left behind."""

from typing import TYPE_CHECKING

from kiosk.format import TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.row import SignatureBody, encode_withdrawal, write_signature
from kiosk.signature import Draft, Signature, validate
from kiosk.slip import Slip, new_code, slip_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.stand.stand import InstalledPack, Stand


def sign(stand: "Stand", installed: "InstalledPack", draft: Draft) -> Slip:
    """Store a draft as a sealed signature and return its slip. Returns only once it is on disk.

    Raises:
        Invalid: the draft needs another look; nothing was sealed.
        NotStored: the disk did not take it, so the visitor has not signed; the draft is untouched.
    """
    (slip,) = sign_all(stand, [(installed, draft)])
    return slip


def sign_all(stand: "Stand", drafts: "Sequence[tuple[InstalledPack, Draft]]") -> tuple[Slip, ...]:
    """Store a signature for each campaign, all in one transaction, and return a slip for each, in the same order.

    The codes have nothing in common, so that the organisations cannot tell which signatures are one person's.

    Raises:
        Invalid: one of the drafts needs another look; nothing was sealed.
        NotStored: the disk did not take them, or one of the campaigns is over or has not begun by the stand's clock
            (`code` over, not-yet): the visitor has signed none; the drafts are untouched.
    """
    for installed, _ in drafts:
        stand.refuse_outside_dates(installed)
    signatures = [(installed, validate(draft, installed.pack.campaign), new_code()) for installed, draft in drafts]
    stand.commit(
        [
            (installed, TYPE_SIGNATURE, write_signature(_body(signature, stand.hour(installed), code)))
            for installed, signature, code in signatures
        ],
        [(installed, signature.language) for installed, signature, _ in signatures],
    )
    return tuple(slip_for(code) for _, _, code in signatures)


def withdraw(stand: "Stand", installed: "InstalledPack", code: str) -> None:
    """Store a withdrawal, sealed and unchecked: the stand does not know which codes exist. Returns once it is on disk.

    Args:
        code: as `slip.normalise` returns it.

    Raises:
        NotStored: the disk did not take it.
    """
    withdraw_all(stand, [(installed, code)])


def withdraw_all(stand: "Stand", codes: "Sequence[tuple[InstalledPack, str]]", *, at_once: bool = False) -> None:
    """Store a withdrawal for each campaign, all in one transaction.

    Args:
        stand: the stand.
        codes: campaign and code, as `slip.normalise` returns it.
        at_once: what was signed a moment ago is undone, so that the poster counts it no more.

    Raises:
        NotStored: the disk took none of them.
    """
    real = [(stand.for_withdrawal(installed.pack.campaign_id), code) for installed, code in codes]
    records = [(installed, TYPE_WITHDRAWAL, encode_withdrawal(code)) for installed, code in real]
    stand.commit(records, undone=[installed for installed, _ in real] if at_once else [])


def _body(signature: Signature, hour: int, code: str) -> SignatureBody:
    return SignatureBody(
        given_name=signature.given_name,
        family_name=signature.family_name,
        email=signature.email,
        postal_code=signature.postal_code,
        city=signature.city,
        country=signature.country,
        phone=signature.phone,
        street=signature.street,
        birth_date=signature.birth_date,
        age_confirmed=signature.age_confirmed,
        strokes=signature.strokes,
        language=signature.language,
        hour=hour,
        consents=signature.consents,
        assisted=signature.assisted,
        slip=code,
    )
