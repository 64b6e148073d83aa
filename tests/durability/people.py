"""Invented people whose every word can be found again, and a campaign that asks them for much."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.campaign import open_pack
from kiosk.coordinator.opening import KeyPair, new_key_pair
from kiosk.coordinator.packing import activate, build_pack
from kiosk.format import SUITE_HYBRID
from kiosk.sealing import new_signing_key, signing_public
from kiosk.signature import Draft
from kiosk.stand.stand import Stand
from tests.kit import BUNDLED, DAY

# How each field of a person begins; six letters of their own follow. Lower case, for searches without regard to case.
MARKS = {"given_name": "xqzwv", "family_name": "jvxqk", "city": "wqkzj", "street": "vzjxq", "email": "zkwqv"}
MARK_LETTERS, OWN_LETTERS = 5, 6
# Python keeps a text in one byte or two for each sign, by its widest one.
_ENDINGS = ("", "é", "ř")


@dataclass(frozen=True, repr=False)
class Marked:
    """One person. `own` are the letters that stand in each of their words."""

    own: str
    ending: str
    phone: str

    def values(self, fields: tuple[str, ...]) -> dict[str, str]:
        """Return what this person types into the fields."""
        words = {name: (mark + self.own).capitalize() + self.ending for name, mark in MARKS.items()}
        words["email"] = f"{MARKS['email']}{self.own}@stand.example.org"
        words |= {"street": words["street"] + " 12", "postal_code": "1070", "country": "AT", "phone": self.phone}
        return {name: words[name] for name in fields}


def marked(seed: str, number: int, *, plain: bool = False) -> Marked:
    """Return a person; the same one for the same arguments. `plain` ones need no letters with accents."""
    digest = hashlib.sha256(f"{seed}/{number}".encode()).digest()
    own = "".join(chr(ord("a") + byte % 26) for byte in digest[:OWN_LETTERS])
    digits = int.from_bytes(digest[8:12], "big") % 10_000_000
    return Marked(own, "" if plain else _ENDINGS[number % 3], f"+43664{digits:07d}")


def draft_of(person: Marked, fields: tuple[str, ...]) -> Draft:
    """Return what such a visitor typed."""
    return Draft(values=person.values(fields), consents={"updates": True}, language="de")


def asking_stand(data: Path, work: Path, more: tuple[str, ...]) -> KeyPair:
    """Make a stand whose campaign asks for more fields than the bundled one. Return its campaign's opening key."""
    shutil.copytree(BUNDLED, work)
    with (work / "campaign.toml").open("a", encoding="utf-8") as file:
        file.writelines(f'\n[[fields]]\nname = "{name}"\nrequired = true\n' for name in more)
    seed, opening = new_signing_key(), new_key_pair(SUITE_HYBRID)
    raw = build_pack(
        work,
        signing_seed=seed,
        receipt=signing_public(new_signing_key()),
        opening=opening.public,
        recovery=new_key_pair(SUITE_HYBRID).public,
        practice=False,
        suite=SUITE_HYBRID,
    )
    with Stand.open(data) as stand:
        stand.install(raw, words_confirmed=True)
        stand.activate(activate(open_pack(raw), seed, DAY))
    return opening
