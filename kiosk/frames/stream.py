"""A payload as frames without end, for a screen or for paper. FORMAT §14."""

from collections.abc import Iterator
from functools import cache
from itertools import count

import zfec

from kiosk.errors import FormatError
from kiosk.frames.frame import (
    BLOCK_SYMBOLS,
    MOST_BYTES,
    MOST_SYMBOLS,
    SYMBOL_BYTES,
    Frame,
    Kind,
    block_sizes,
    payload_tag,
)

PRINTED_TENTHS = 14  # of what is needed, so that any 72 of 100 codes suffice


class Stream:
    """All frames of one payload. The same number gives the same frame, so a show may go on, stop, or jump."""

    def __init__(self, payload: bytes, kind: Kind = Kind.BATCH) -> None:
        """Cut the payload into symbols.

        Raises:
            FormatError: the payload is empty, or too long for codes.
        """
        if not 0 < len(payload) <= MOST_BYTES[kind]:
            raise FormatError("this is too much for codes: use a file", code="too-long")
        self.kind, self.length, self.tag = kind, len(payload), payload_tag(kind, payload)
        padded = payload + bytes(-len(payload) % SYMBOL_BYTES)
        cut = (padded[at : at + SYMBOL_BYTES] for at in range(0, len(padded), SYMBOL_BYTES))
        self._blocks = [[next(cut) for _ in range(size)] for size in block_sizes(len(payload))]

    @property
    def needed(self) -> int:
        """Return how many symbols a reader needs."""
        return sum(map(len, self._blocks))

    def frame(self, number: int, symbols: int = 2) -> bytes:
        """Return one frame of the show.

        Args:
            number: from 0 on, without end.
            symbols: in this frame, 1 to 4; it may differ from one frame to the next.
        """
        if not 1 <= symbols <= MOST_SYMBOLS:
            raise ValueError("a frame holds 1 to 4 symbols")
        blocks = len(self._blocks)
        places = blocks * -(-BLOCK_SYMBOLS // symbols)
        place = number % _pass_length(places) % places
        turn = place // blocks
        return self._frame((place + turn) % blocks, min(turn * symbols, BLOCK_SYMBOLS - symbols), symbols)

    def frames(self, symbols: int = 2, start: int = 0) -> Iterator[bytes]:
        """Yield frames without end, from number `start` on."""
        return (self.frame(number, symbols) for number in count(start))

    def printed(self, symbols: int = 1) -> int:
        """Return how many frames, from number 0 on, to print or send at least: any 72 of 100 of a block's suffice."""
        return -(-PRINTED_TENTHS * len(self._blocks[0]) // (10 * symbols)) * len(self._blocks)

    def paper(self) -> list[bytes]:
        """Return the frames to print, one symbol each."""
        return [self.frame(number, 1) for number in range(self.printed())]

    def _frame(self, block: int, first: int, symbols: int) -> bytes:
        data = self._blocks[block]
        made = _encoder(len(data)).encode(data, list(range(first, first + symbols)))
        return Frame(self.kind, self.tag, self.length, block, first, tuple(map(bytes, made))).encode()


@cache
def _pass_length(places: int) -> int:
    """Return after how many frames the show begins anew: a number that no rhythm of missed frames is in step with."""
    return next(length for length in count(places) if all(length % prime for prime in (2, 3, 5, 7)))


@cache
def _encoder(size: int) -> zfec.Encoder:
    return zfec.Encoder(size, BLOCK_SYMBOLS)
