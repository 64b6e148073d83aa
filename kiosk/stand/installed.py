"""A campaign pack on this stand: verified each time it is loaded, activated or practice, never an older one unasked."""

from dataclasses import dataclass

from kiosk.campaign import Pack, open_pack
from kiosk.errors import PackForeign, PackOlder, PackRefused
from kiosk.format.pack import decode_activation
from kiosk.sealing import proof_holds
from kiosk.stand.store import Store
from kiosk.stand.tables import StoredPack


@dataclass(frozen=True)
class InstalledPack:
    """A verified pack on this stand. Without activation, all it collects is practice."""

    pack: Pack
    activated: bool

    @property
    def practice(self) -> bool:
        """Tell whether signatures under this pack are practice and never count as real."""
        return not self.activated


def met_by_visitors(packs: tuple[InstalledPack, ...]) -> tuple[InstalledPack, ...]:
    """Return what visitors meet, within its dates: all that counts, or else all that is practice, never a mixture."""
    return tuple(each for each in packs if not each.practice) or packs


def verified(stored: StoredPack, pinned: set[bytes]) -> InstalledPack:
    """Return a stored pack, verified again.

    Raises:
        PackRefused: it was damaged, or is of an organisation that is not pinned.
        FormatError: its activation was damaged.
    """
    pack = open_pack(stored.raw)
    if not pack.keys.practice and pack.keys.signing not in pinned:
        raise PackForeign("a campaign pack on this stand is not from its organisation: install it again")
    if stored.activation is not None:
        check_activation(pack, stored.activation)
    return InstalledPack(pack, stored.activation is not None)


def check_activation(pack: Pack, raw: bytes) -> None:
    """Raise PackRefused unless an activation is genuine and for this pack."""
    activation = decode_activation(raw)
    genuine = proof_holds(pack.keys.signing, activation.signed_part(), activation.proof)
    if pack.keys.practice or not genuine or activation.pack_hash != pack.pack_hash:
        raise PackRefused("this activation is not genuine: ask the coordinator for it again", code="activation-changed")


def refuse_older(store: Store, pack: Pack, day: int) -> None:
    """Raise PackOlder where another pack of the campaign was activated here on a later day.

    The day of activation is the one thing under the organisation's proof that says which of two packs is newer.
    """
    others = (
        stored.activation
        for stored in store.packs()
        if stored.campaign_id == pack.campaign_id and stored.pack_hash != pack.pack_hash
    )
    if any(decode_activation(other).day > day for other in others if other is not None):
        raise PackOlder("this pack is older than one that this stand had: use the newest one, or say that it is meant")
