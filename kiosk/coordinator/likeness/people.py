"""What is compared of the signatures of one campaign, as columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.coordinator.match_keys import fold

_DIGITS = re.compile(r"[0-9]+")
Indexes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class People:
    """What is compared, one list a field, all of one length and folded; an empty string is missing.

    `born` is YYYYMMDD or YYYY, `street` has its number first.
    """

    given: Sequence[str]
    family: Sequence[str]
    postal: Sequence[str]
    born: Sequence[str]
    street: Sequence[str]
    city: Sequence[str]

    def __len__(self) -> int:
        return len(self.family)


def folded(
    given: str | None, family: str | None, postal: str | None, born: str | None, street: str | None, city: str | None
) -> tuple[str, str, str, str, str, str]:
    """Return the six columns of one signature, so that only what matters differs. `born` is YYYY-MM-DD or YYYY."""
    plain = fold(street or "")
    number = "".join(_DIGITS.findall(plain))
    return (
        fold(given or ""),
        fold(family or ""),
        fold(postal or ""),
        (born or "").replace("-", ""),
        f"{number} {_DIGITS.sub('', plain)}" if plain else "",
        fold(city or ""),
    )
