"""What many tests need: real keys, a real pack of the bundled campaign, a real stand, people who never lived."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.campaign import Pack, open_pack
from kiosk.coordinator.opening import KeyPair, new_key_pair
from kiosk.coordinator.packing import activate, build_pack
from kiosk.format import SUITE_HYBRID
from kiosk.sealing import new_signing_key, signing_public
from kiosk.signature import Draft
from kiosk.stand.stand import InstalledPack, Stand

BUNDLED = Path(__file__).parent.parent / "assets" / "campaigns" / "assange-2021"
DAY = 20_700  # 2026-09-04
NOON = (DAY + 0.5) * 86_400


@dataclass(frozen=True)
class Office:
    """An organisation with one campaign: all private keys, and the pack built with them."""

    signing_seed: bytes
    receipt_seed: bytes
    opening: KeyPair
    recovery: KeyPair
    raw_pack: bytes

    @property
    def pack(self) -> Pack:
        return open_pack(self.raw_pack)

    @property
    def activation(self) -> bytes:
        return activate(self.pack, self.signing_seed, DAY)


@cache
def office(*, practice: bool = False, suite: int = SUITE_HYBRID, number: int = 0) -> Office:
    """Return an organisation; the same one for the same arguments."""
    signing, receipt = new_signing_key(), new_signing_key()
    opening, recovery = new_key_pair(suite), new_key_pair(suite)
    raw = build_pack(
        BUNDLED,
        signing_seed=signing,
        receipt=signing_public(receipt),
        opening=opening.public,
        recovery=recovery.public,
        practice=practice,
        suite=suite,
    )
    return Office(signing, receipt, opening, recovery, raw)


def open_stand(
    data: Path, by: Office | None = None, *, activated: bool = True, now: Callable[[], float] | None = None
) -> Stand:
    """Open a stand with the pack of an office installed, for real unless it is practice."""
    by = by or office()
    stand = Stand.open(data, now=now or (lambda: NOON))
    stand.install(by.raw_pack, words_confirmed=True)
    if activated and not by.pack.keys.practice:
        stand.activate(by.activation)
    return stand


def open_stand_of(data: Path, offices: Iterable[Office]) -> Stand:
    """Open a stand that carries the packs of several offices, for real."""
    stand = Stand.open(data, now=lambda: NOON)
    for by in offices:
        stand.install(by.raw_pack, words_confirmed=True)
        stand.activate(by.activation)
    return stand


def only_pack(stand: Stand) -> InstalledPack:
    """Return the one installed pack."""
    (installed,) = stand.packs
    return installed


def draft(number: int = 0, **changes: str) -> Draft:
    """Return the filled draft of an invented person; another number is another person."""
    values = {
        "given_name": f"Robin{_letters(number)}",
        "family_name": f"Mustermensch{_letters(number)}",
        "postal_code": f"{1010 + number % 8000}",
        "country": "AT",
        "email": f"robin.{number}@stand.example.org",
    }
    return Draft(values={**values, **changes}, consents={"updates": True}, language="de")


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
