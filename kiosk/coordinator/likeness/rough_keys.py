"""Who is worth comparing with whom: those who share the postal code and how the name begins, and the like."""

from collections.abc import Callable, Iterator

import numpy as np

from kiosk.coordinator.likeness.people import Indexes, People

_MOST_ALIKE = 400  # that share a rough key; where there are more, each is compared with so many after it


def candidates(people: People) -> Iterator[tuple[Indexes, Indexes]]:
    """Yield each pair that shares a rough key, once."""
    earlier: list[Indexes] = []
    for make in _KEYS:
        key = _hashed(people, make)
        for first, second in _sharing(key):
            new = np.ones(len(first), bool)
            for other in earlier:
                new &= other[first] != other[second]
            yield first[new], second[new]
        earlier.append(key)


_Row = tuple[str, str, str, str, str, str]
_KEYS: tuple[Callable[[str, str, str, str, str, str], tuple[str, ...]], ...] = (
    lambda g, f, p, b, s, c: ("".join(sorted(p)), f[:3]),
    lambda g, f, p, b, s, c: ("".join(sorted(p)), g[:3]),
    lambda g, f, p, b, s, c: (f[:4], b[:4], p[:1]),
    lambda g, f, p, b, s, c: (g[:4], b[:4], p[:2]),
    lambda g, f, p, b, s, c: (*sorted((g[:4], f[:4])),),
    lambda g, f, p, b, s, c: (p, b[:4]),
    lambda g, f, p, b, s, c: (p, *sorted((g[:2], f[:2]))),
    lambda g, f, p, b, s, c: (f[:4], g[:1], b[:4]),
    lambda g, f, p, b, s, c: (b[4:] and b, g[:2]),
    lambda g, f, p, b, s, c: (b[4:] and b, p[:2]),
    lambda g, f, p, b, s, c: (s[6:] and s, c[:4]),
    lambda g, f, p, b, s, c: (s[6:] and s[:8], p),
)


def _hashed(people: People, make: Callable[..., tuple[str, ...]]) -> Indexes:
    """Return each one's rough key as a number; where a part of it is missing, one that nobody shares."""
    rows = zip(people.given, people.family, people.postal, people.born, people.street, people.city, strict=True)
    keys = (make(*row) for row in rows)
    return np.fromiter((hash(key) if all(key) else ~place for place, key in enumerate(keys)), np.int64, len(people))


def _sharing(key: Indexes) -> Iterator[tuple[Indexes, Indexes]]:
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    live = np.arange(len(order) - 1)
    for distance in range(1, _MOST_ALIKE):
        live = live[: np.searchsorted(live, len(order) - distance)]
        live = live[ordered[live] == ordered[live + distance]]
        if not len(live):
            return
        yield order[live], order[live + distance]  # a stable order: the first comes before the second
