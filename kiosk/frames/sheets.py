"""Codes on paper and in pictures: how many stand on a page, which on which, and the words beside them.

Nothing is drawn here: the words hold names in every script, so `ui.sheets` draws them.
"""

from dataclasses import dataclass

from kiosk.frames.code import Code, draw
from kiosk.frames.frame import Kind
from kiosk.frames.stream import Stream


@dataclass(frozen=True)
class Grid:
    """How codes stand on a page. `paper`: they bear damage and have one symbol each."""

    across: int
    down: int
    symbols: int
    paper: bool

    @property
    def places(self) -> int:
        """Return how many codes a page has."""
        return self.across * self.down


SCANNED = Grid(4, 5, 1, paper=True)  # sheets for a scanner, or a camera that sees a whole one sharply
SENT = Grid(4, 3, 2, paper=False)  # pictures that a messenger may shrink to 1,024 pixels and make a JPEG of
HELD_UP = Grid(2, 3, 1, paper=True)  # sheets before the camera of a stand, which sees the half of one
SHOWN = Grid(2, 1, 1, paper=False)  # pictures on a screen before the camera of a stand, however bad it is
_TO_THE_OFFICE = (Kind.BATCH, Kind.CLOSING_SLIP)


def grid_of(kind: Kind, *, paper: bool) -> Grid:
    """Return the grid for who will read it: the office, or a stand."""
    if kind in _TO_THE_OFFICE:
        return SCANNED if paper else SENT
    return HELD_UP if paper else SHOWN


@dataclass(frozen=True)
class Words:
    """What stands on each page: whose it is, facts a line each, whether it is practice, and what to do with it."""

    title: str
    facts: tuple[str, ...]
    how: str
    practice: bool = False


class Sheets:
    """The pages of one payload, counted from 0; the last is filled up with codes that repair.

    Codes are made page by page, so that any number of pages needs little memory.
    """

    def __init__(self, payload: bytes, kind: Kind, words: Words, *, paper: bool) -> None:
        """Cut the payload into codes.

        Raises:
            FormatError: it is too long for codes.
        """
        self._stream, self.words, self.grid = Stream(payload, kind), words, grid_of(kind, paper=paper)
        self.pages = -(-self._stream.printed(self.grid.symbols) // self.grid.places)

    @property
    def tag(self) -> str:
        """Return what names these codes; the office says it of those that are not whole."""
        return self._stream.tag[:4].hex()

    def page(self, number: int) -> list[Code]:
        """Return the codes of a page in their order, along the lines."""
        first = number * self.grid.places
        frames = (self._stream.frame(first + place, self.grid.symbols) for place in range(self.grid.places))
        return [draw(frame, paper=self.grid.paper) for frame in frames]
