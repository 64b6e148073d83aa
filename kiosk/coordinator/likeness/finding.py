"""All pairs of a campaign's signatures that look alike."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from kiosk.coordinator.likeness.comparison import Comparison
from kiosk.coordinator.likeness.people import Indexes, People
from kiosk.coordinator.likeness.rough_keys import candidates
from kiosk.coordinator.likeness.scales import scale_for

_AT_A_TIME = 500_000  # pairs


class Alike(NamedTuple):
    """Pairs that look alike: places in `People`, the first before the second, and what they have beyond enough.

    `points` are tenths of a natural logarithm: 10 more, and the odds that it is one person are 2.7 times as high.
    """

    first: Indexes
    second: Indexes
    points: npt.NDArray[np.int16]


def find_alike(people: People, progress: Callable[[int], None] | None = None) -> Iterator[Alike]:
    """Yield the pairs that look alike, each once, some hundred thousand comparisons at a time.

    Args:
        people: what is compared.
        progress: called with the number of pairs that were compared so far.
    """
    scale, comparison, compared = scale_for(people), Comparison(people), 0
    for first, second in _portions(candidates(people)):
        found = comparison.levels(first, second)
        points = np.full(len(first), -scale.enough, np.int16)
        for field, table in enumerate(scale.tables):
            points += np.array(table, np.int16)[found[:, field]]
        enough = points >= 0
        yield Alike(first[enough], second[enough], points[enough])
        compared += len(first)
        if progress is not None:
            progress(compared)


def _portions(pairs: Iterator[tuple[Indexes, Indexes]]) -> Iterator[tuple[Indexes, Indexes]]:
    """Put small portions together and cut large ones, so that memory stays flat and each step is worth its start."""
    waiting: list[tuple[Indexes, Indexes]] = []
    for first, second in pairs:
        waiting.append((first, second))
        if sum(len(each) for each, _ in waiting) >= _AT_A_TIME:
            yield from _cut(waiting)
            waiting = []
    yield from _cut(waiting)


def _cut(waiting: list[tuple[Indexes, Indexes]]) -> Iterator[tuple[Indexes, Indexes]]:
    if waiting:
        first, second = (np.concatenate(each) for each in zip(*waiting, strict=True))
        for at in range(0, len(first), _AT_A_TIME):
            yield first[at : at + _AT_A_TIME], second[at : at + _AT_A_TIME]
