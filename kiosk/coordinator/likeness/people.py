"""What is compared of the signatures of one campaign, as columns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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
