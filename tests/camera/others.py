"""How other formats send a payload through codes, to stand in the same channel: which parts a code carries, no bytes.

From their public descriptions. BC-UR (Blockchain Commons, multipart UR): all fragments once, then mixtures without end;
how many fragments a mixture has is drawn with weight 1/n. BBQr (Coinkite): all parts in a circle, each one needed.
"""

import random
from collections.abc import Iterator
from itertools import count

UR_BYTES = 1_035  # of payload in a v27-L code: alphanumeric, two letters a byte, less header, CBOR and checksum
BBQR_BYTES = 1_327  # alphanumeric, base 32, less 8 characters


def ur_parts(fragments: int, seed: int, start: int = 0) -> Iterator[frozenset[int]]:
    """Yield what each code mixes, from code `start` on."""
    weights = [1 / degree for degree in range(1, fragments + 1)]
    for number in count(start):
        if number < fragments:
            yield frozenset([number])
            continue
        draw = random.Random(seed * 1_000_003 + number)
        (degree,) = draw.choices(range(1, fragments + 1), weights)
        yield frozenset(draw.sample(range(fragments), degree))


class UrReader:
    """Solves mixtures as its decoders do: each is reduced by all others that it contains."""

    def __init__(self, fragments: int) -> None:
        self._fragments = fragments
        self._known: set[frozenset[int]] = set()
        self._mixed: set[frozenset[int]] = set()

    def take(self, part: frozenset[int]) -> bool:
        """Take in one code; tell whether all is there."""
        waiting = [part]
        while waiting:
            new = waiting.pop()
            for other in [*self._known, *self._mixed]:
                if other < new:
                    new -= other
            if not new or new in self._known or new in self._mixed:
                continue
            (self._known if len(new) == 1 else self._mixed).add(new)
            for other in [each for each in self._mixed if new < each]:
                self._mixed.discard(other)
                waiting.append(other - new)
        return len(self._known) == self._fragments


def bbqr_parts(parts: int, start: int = 0) -> Iterator[int]:
    """Yield the part that each code carries, from code `start` on."""
    return (number % parts for number in count(start))
