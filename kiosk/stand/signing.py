"""Sign: validate, seal, commit, slip. In this order, and nothing personal is left behind."""

from typing import TYPE_CHECKING

from kiosk.format import TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.row import SignatureBody, encode_signature, encode_withdrawal
from kiosk.signature import Draft, Signature, validate
from kiosk.slip import Slip, new_code, slip_for

if TYPE_CHECKING:
    from kiosk.stand.stand import InstalledPack, Stand


def sign(stand: "Stand", installed: "InstalledPack", draft: Draft) -> Slip:
    """Store a draft as a sealed signature and return its slip. Returns only once it is on disk.

    Raises:
        Invalid: the draft needs another look; nothing was sealed.
        NotStored: the disk did not take it, so the visitor has not signed; the draft is untouched.
    """
    signature = validate(draft, installed.pack.campaign)
    code = new_code()
    body = encode_signature(_body(signature, stand.hour(installed), code))
    stand.commit(installed, TYPE_SIGNATURE, body)
    return slip_for(code)


def withdraw(stand: "Stand", installed: "InstalledPack", code: str) -> None:
    """Store a withdrawal, sealed and unchecked: the stand does not know which codes exist. Returns once it is on disk.

    Args:
        code: as `slip.normalise` returns it.

    Raises:
        NotStored: the disk did not take it.
    """
    stand.commit(stand.for_withdrawal(installed.pack.campaign_id), TYPE_WITHDRAWAL, encode_withdrawal(code))


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
