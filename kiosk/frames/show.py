"""Payloads as pages of codes on a screen, one after the other until somebody stops it. FORMAT §14.

Nothing comes back from a camera: so a show begins at a pace that ordinary cameras follow, and slows down by itself. A
transfer that is still under way after that long is in trouble.

Several payloads are shown at once, each as often as it is long: so all of them are whole at about the same time,
however many codes a camera misses, and nobody has to know when to go on to the next one.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.frames.code import QUIET_MODULES, Code, draw
from kiosk.frames.stream import Stream

STEP_SECONDS = 8.0
REFRESH_SECONDS = 1 / 60
_AT_LEAST = 4  # codes a round of what is short, so that it has more than one chance
CAUGHT = 0.8  # of the codes, when it is said how long a show takes


@dataclass(frozen=True)
class Pace:
    """How fast a show is: symbols in a code, codes on a page, pages a second."""

    symbols: int
    codes: int
    rate: int

    @property
    def symbols_a_second(self) -> int:
        """Return what a camera gets that misses nothing."""
        return self.symbols * self.codes * self.rate


PACES = (Pace(4, 2, 12), Pace(2, 2, 12), Pace(2, 1, 10), Pace(1, 1, 10))  # each slower than the one before
USUAL = 1
_GREY = bytes.maketrans(b"\0\1", b"\xff\0")
_LIGHT = b"\xff"
_QUIET = _LIGHT * QUIET_MODULES


class Show:
    """One show. `codes` are what is to be seen now, `place` is that of its pace in PACES.

    It holds no clock: whoever draws the screen asks it at each refresh to `turn`. A page stays for a whole number of
    refreshes, always the same, and no page is left out where a refresh comes late.
    """

    def __init__(self, streams: Sequence[Stream]) -> None:
        """Take at least one stream."""
        self.codes: tuple[Code, ...] = ()
        self.place = USUAL
        self._mix = _Mix(streams)
        self._ahead: tuple[Code, ...] = ()
        self._turned: float | None = None
        self._slows_at = 0.0
        self._chosen = False

    @property
    def pace(self) -> Pace:
        """Return the present pace."""
        return PACES[self.place]

    @property
    def seconds(self) -> float:
        """Return how long it takes in all at this pace, where a camera catches four of five codes."""
        return self._mix.needed / self.pace.symbols_a_second / CAUGHT

    def turn(self, now: float, refresh: float = REFRESH_SECONDS) -> bool:
        """Turn the page where it is time, and tell whether that was so. Otherwise the next page is drawn ahead.

        Args:
            now: seconds of a clock that only goes forward.
            refresh: seconds from one refresh of the screen to the next.
        """
        if self._turned is None:
            self._slows_at = now + self._step_seconds
        elif not self._chosen and now >= self._slows_at and self.place < len(PACES) - 1:
            self._go(self.place + 1, now)
        if self._turned is not None and now - self._turned < self._page_seconds(refresh):
            self._ahead = self._ahead or self._draw()
            return False
        self.codes, self._ahead, self._turned = self._ahead or self._draw(), (), now
        return True

    def faster(self, now: float) -> None:
        """Go one pace up. Whoever chooses a pace keeps it."""
        self._choose(self.place - 1, now)

    def slower(self, now: float) -> None:
        """Go one pace down."""
        self._choose(self.place + 1, now)

    def _choose(self, place: int, now: float) -> None:
        if 0 <= place < len(PACES):
            self._chosen = True
            self._go(place, now)

    def _go(self, place: int, now: float) -> None:
        self.place, self._ahead = place, ()
        self._slows_at = now + self._step_seconds

    @property
    def _step_seconds(self) -> float:
        """Return how long to stay: much takes longer, without being in trouble."""
        return max(STEP_SECONDS, 2 * self.seconds)

    def _page_seconds(self, refresh: float) -> float:
        """Return when the next page is due: half a refresh early, so that it is never one refresh late."""
        return (max(1, round(1 / (self.pace.rate * refresh))) - 0.5) * refresh

    def _draw(self) -> tuple[Code, ...]:
        return tuple(draw(self._mix.frame(self.pace.symbols)) for _ in range(self.pace.codes))


class _Mix:
    """Frames of several streams. Each round has as many of each as it needs, and a few at least, shuffled.

    No rhythm in which a camera misses codes may keep one of them from it, such as the left one of each page.
    """

    def __init__(self, streams: Sequence[Stream]) -> None:
        self._streams = tuple(streams)
        self._shown = [0] * len(self._streams)  # symbols
        self._round: list[int] = []
        self._symbols = 0
        self._random = random.Random(5)  # noqa: S311 - nothing secret hangs on it

    @property
    def needed(self) -> int:
        return sum(stream.needed for stream in self._streams)

    def frame(self, symbols: int) -> bytes:
        """Return the next frame. Another number of symbols goes on where the stream was."""
        if symbols != self._symbols or not self._round:
            self._symbols = symbols
            counts = [max(_AT_LEAST, -(-stream.needed // symbols)) for stream in self._streams]
            self._round = [at for at, count in enumerate(counts) for _ in range(count)]
            self._random.shuffle(self._round)
        at = self._round.pop()
        number = -(-self._shown[at] // symbols)
        self._shown[at] = (number + 1) * symbols
        return self._streams[at].frame(number, symbols)


@dataclass(frozen=True)
class Page:
    """Codes with the white around them, one byte a module: 255 is light, 0 dark; row after row."""

    width: int
    height: int
    grey: bytes


def lay_out(codes: Sequence[Code], *, down: bool = False) -> Page:
    """Return a page of codes of one size, side by side, or one over the other."""
    side = codes[0].side
    grey = [code.modules.translate(_GREY) for code in codes]
    stacks = [[each] for each in grey] if down else [grey]
    width = QUIET_MODULES + (1 if down else len(codes)) * (side + QUIET_MODULES)
    empty = _LIGHT * width * QUIET_MODULES
    rows = [empty]
    for stack in stacks:
        for at in range(0, side * side, side):
            rows += [_QUIET, *(part for code in stack for part in (code[at : at + side], _QUIET))]
        rows.append(empty)
    return Page(width, QUIET_MODULES + len(stacks) * (side + QUIET_MODULES), b"".join(rows))
