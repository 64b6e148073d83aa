"""How well two signatures agree, field by field, in a few steps."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import cpdist

from kiosk.coordinator.likeness.people import Indexes, People

Levels = npt.NDArray[np.uint8]
_SWAP_GAIN = 0.2  # by which swapped names have to agree better, of 2
_UNKNOWN = 0.6  # what a missing name counts then
# Steps of agreement, best first; the last of each is "missing".
_NAME_STEPS = (0.999, 0.92, 0.84, 0.7)  # Jaro-Winkler similarity
NAME_LEVELS, DIGIT_LEVELS = len(_NAME_STEPS) + 2, 5  # digits: edits 0, 1, 2, more
FIELDS = ("given", "family", "postal", "born", "street", "city", "swapped")
WIDTHS = (NAME_LEVELS, NAME_LEVELS, DIGIT_LEVELS, DIGIT_LEVELS, NAME_LEVELS, NAME_LEVELS, 2)


class _Column:
    """One field of all: each different text once, and a number for each row that says which."""

    def __init__(self, values: Sequence[str]) -> None:
        places: dict[str, int] = {"": 0}
        numbers = (places.setdefault(value, len(places)) for value in values)
        self.numbers = np.fromiter(numbers, np.int32, len(values))
        self.texts = list(places)

    @property
    def empty(self) -> bool:
        """Whether nobody gave it."""
        return len(self.texts) == 1


class Comparison:
    """Compares pairs of one set of people, field by field."""

    def __init__(self, people: People) -> None:
        self._columns = {name: _Column(getattr(people, name)) for name in FIELDS[:-1]}

    def levels(self, first: Indexes, second: Indexes) -> Levels:
        """Return how well each field of these pairs agrees: an array of (pairs, FIELDS), 0 the best."""
        given, no_given = self._names("given", "given", first, second)
        family, no_family = self._names("family", "family", first, second)
        straight = np.where(no_given, _UNKNOWN, given) + np.where(no_family, _UNKNOWN, family)
        unlike = np.flatnonzero(straight < 2 * _NAME_STEPS[2])  # only those can agree better the other way round
        turned, no_turned = self._names("given", "family", first[unlike], second[unlike])
        back, no_back = self._names("family", "given", first[unlike], second[unlike])
        crossed = np.where(no_turned, _UNKNOWN, turned) + np.where(no_back, _UNKNOWN, back)
        better = crossed > straight[unlike] + _SWAP_GAIN
        swapped = unlike[better]
        given[swapped], no_given[swapped] = turned[better], no_turned[better]
        family[swapped], no_family[swapped] = back[better], no_back[better]
        found = np.zeros((len(first), len(FIELDS)), np.uint8)
        found[:, 0] = _name_level(given, no_given)
        found[:, 1] = _name_level(family, no_family)
        found[:, 2] = self._digit_level("postal", first, second)
        found[:, 3] = self._digit_level("born", first, second)
        found[:, 4] = _name_level(*self._names("street", "street", first, second))
        found[:, 5] = _name_level(*self._names("city", "city", first, second))
        found[swapped, 6] = 1
        return found

    def _names(self, one: str, other: str, first: Indexes, second: Indexes) -> tuple[Any, Any]:
        return self._compare(one, other, first, second, JaroWinkler.similarity, np.float32, 1)

    def _compare(
        self, one: str, other: str, first: Indexes, second: Indexes, scorer: Any, kind: Any, equal: int
    ) -> tuple[Any, Any]:
        mine, others = self._columns[one], self._columns[other]
        left, right = mine.numbers[first], others.numbers[second]
        missing = (left == 0) | (right == 0)
        result = np.full(len(first), equal, kind)
        if mine.empty or others.empty:
            return result, missing
        look = np.flatnonzero(~missing & (left != right) if one == other else ~missing)
        texts, other_texts = mine.texts, others.texts
        result[look] = cpdist(
            [texts[number] for number in left[look].tolist()],
            [other_texts[number] for number in right[look].tolist()],
            scorer=scorer,
            dtype=kind,
        )
        return result, missing

    def _digit_level(self, name: str, first: Indexes, second: Indexes) -> Any:
        edits, missing = self._compare(name, name, first, second, OSA.distance, np.uint32, 0)
        level = np.minimum(edits, DIGIT_LEVELS - 2).astype(np.uint8)
        level[missing] = DIGIT_LEVELS - 1
        return level


def _name_level(alike: Any, missing: Any) -> Any:
    level = np.full(len(alike), len(_NAME_STEPS), np.uint8)
    for step, least in reversed(list(enumerate(_NAME_STEPS))):
        level[alike >= least] = step
    level[missing] = NAME_LEVELS - 1
    return level
