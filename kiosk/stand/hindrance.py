"""What keeps everybody from signing now, seen before anybody is offered to sign."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kiosk.stand.stand import Stand

MIN_FREE_BYTES: Final = 64 * 1024 * 1024  # with less, nobody new is let in
UNWRITABLE: Final = ("disk-read-only", "disk-gone")
LAST_BYTES: Final = 1024 * 1024  # with less, who has begun is told, too


@dataclass(frozen=True)
class Hindrance:
    """`word` is one of `Stand.ready`; `at_once` where those who have begun could not be stored either."""

    word: str
    at_once: bool


def hindrance(stand: "Stand") -> Hindrance | None:
    """Return what keeps visitors from signing, or None where a signature can be stored.

    A clock that looks wrong is no hindrance where a campaign can be signed by it: its days are advisory.
    """
    word = stand.ready()
    if word is None or (word == "clock" and stand.offered()):
        return None
    return Hindrance(word, at_once=word != "disk-full" or not stand.goes_on() or free_bytes(stand.data) < LAST_BYTES)


def disk_problem(data: Path) -> str | None:
    """Return a word for why the disk takes nothing more: disk-gone, disk-read-only, disk-full; None where it does."""
    if not _may(data, os.F_OK):
        return "disk-gone"
    if not (_may(data, os.W_OK) and _may(data / "store.sqlite", os.W_OK)):
        return "disk-read-only" if (data / "store.sqlite").exists() else "disk-gone"
    return "disk-full" if free_bytes(data) < MIN_FREE_BYTES else None


def _may(path: Path, mode: int) -> bool:
    """Ask as what the process is now, with its capabilities, rather than as who has started it."""
    return os.access(path, mode, effective_ids=os.access in os.supports_effective_ids)


def free_bytes(data: Path) -> int:
    """Return how much room is left; none where the disk does not answer."""
    try:
        return shutil.disk_usage(data).free
    except OSError:
        return 0
