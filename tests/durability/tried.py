"""What a test of durability tried, as numbers; and how one round of tries differs from the one before.

`./run torture` runs the tests again and again, each round with other moments, and adds the numbers up.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

ROUND, KEPT_IN = "KIOSK_TORTURE_ROUND", "KIOSK_TORTURE_FILE"


@dataclass(frozen=True)
class Tried:
    """One line of the table: what was injected and how often; what was lost of all that had been acknowledged.

    `half` counts what must never be: records that do not open, chains and counts that do not agree, half purges, files
    cut off under their final name.
    """

    what: str
    times: int
    acknowledged: int = 0
    lost: int = 0
    half: int = 0


def seed(number: int) -> int:
    """Return a test's seed in this round; the usual run is round 0."""
    return number + 1000 * int(os.environ.get(ROUND, "0"))


def keep(tried: Tried) -> None:
    """Write the numbers down where somebody adds them up."""
    path = os.environ.get(KEPT_IN)
    if path:
        with Path(path).open("a") as file:
            file.write(json.dumps(asdict(tried)) + "\n")
