"""Whatever codes a camera sees, in any order, until a payload is whole. FORMAT §14.

Nobody vouches for a code: what is wrong is passed over and counted, and memory is bounded whatever comes.
"""

from collections import Counter, OrderedDict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import zfec

from kiosk.errors import FormatError, NewerVersion
from kiosk.frames.frame import (
    BLOCK_SYMBOLS,
    DAMAGED,
    FOREIGN,
    SYMBOL_BYTES,
    Frame,
    Kind,
    block_sizes,
    decode_frame,
    payload_tag,
)

MOST_TRANSFERS = 64
MOST_HELD_BYTES = 64 * 1024 * 1024
_MOST_FINISHED = 4_096  # transfers that are known to be done, so that their codes are passed over
_Key = tuple[Kind, bytes, int]


class Outcome(StrEnum):
    """What became of one code."""

    FOREIGN = "foreign"  # not of a petition kiosk
    NEWER = "newer"  # of a later version
    DAMAGED = "damaged"  # its CRC or length is wrong
    REFUSED = "refused"  # sound, with numbers that cannot be
    NEW = "new"  # brought something
    REPEATED = "repeated"  # brought nothing that was not there
    FINISHED = "finished"  # of a payload that is whole already
    COMPLETE = "complete"  # the last that was missing
    SPOILT = "spoilt"  # the last, and the whole is not what its codes say: false codes were among them


@dataclass(frozen=True)
class Progress:
    """A transfer under way: symbols held and needed, exactly. `tag` and `length` tell one from another."""

    kind: Kind
    tag: bytes
    length: int
    held: int
    needed: int


@dataclass(frozen=True)
class Taken:
    """What became of a code, how far its transfer is, and the payload where it was the last that was missing."""

    outcome: Outcome
    progress: Progress | None = None
    payload: bytes | None = None


@dataclass(frozen=True)
class Arrival:
    """A payload that is whole, and the file or camera that brought the last of it."""

    kind: Kind
    tag: bytes
    payload: bytes
    file: str


class Collector:
    """Gathers frames of several transfers. One thread uses it at a time."""

    def __init__(self, *, most_transfers: int = MOST_TRANSFERS, most_bytes: int = MOST_HELD_BYTES) -> None:
        self.counts: Counter[Outcome] = Counter()
        self._most_transfers, self._most_bytes = most_transfers, most_bytes
        self._transfers: OrderedDict[_Key, _Transfer] = OrderedDict()  # the one seen last stands last
        self._finished: OrderedDict[_Key, None] = OrderedDict()

    def take(self, raw: bytes) -> Taken:
        """Take in the bytes of any QR code. Never raises."""
        taken = self._take(raw)
        self.counts[taken.outcome] += 1
        return taken

    def transfers(self) -> list[Progress]:
        """Return how far each transfer under way is, the one seen last first."""
        return [each.progress() for each in reversed(self._transfers.values())]

    @property
    def held_bytes(self) -> int:
        """Return the size of all symbols held."""
        return sum(each.held for each in self._transfers.values()) * SYMBOL_BYTES

    def _take(self, raw: bytes) -> Taken:
        try:
            frame = decode_frame(raw)
        except NewerVersion:
            return Taken(Outcome.NEWER)
        except FormatError as error:
            return Taken({FOREIGN: Outcome.FOREIGN, DAMAGED: Outcome.DAMAGED}.get(error.code, Outcome.REFUSED))
        key = frame.kind, frame.tag, frame.length
        if key in self._finished:
            self._finished.move_to_end(key)
            return Taken(Outcome.FINISHED)
        transfer = self._transfers.setdefault(key, _Transfer(*key))
        self._transfers.move_to_end(key)
        brought = transfer.add(frame)
        self._let_go()
        if not transfer.whole:
            return Taken(Outcome.NEW if brought else Outcome.REPEATED, transfer.progress())
        del self._transfers[key]
        payload = transfer.payload()
        if payload_tag(frame.kind, payload) != frame.tag:
            return Taken(Outcome.SPOILT, _Transfer(*key).progress())
        self._finished[key] = None
        if len(self._finished) > _MOST_FINISHED:
            self._finished.popitem(last=False)
        return Taken(Outcome.COMPLETE, transfer.progress(), payload)

    def _let_go(self) -> None:
        """Forget the transfers not seen for longest, until memory is within its bounds."""
        while len(self._transfers) > 1 and (
            len(self._transfers) > self._most_transfers or self.held_bytes > self._most_bytes
        ):
            self._transfers.popitem(last=False)


class _Transfer:
    """The symbols held of one payload; a block is put together as soon as it can be."""

    def __init__(self, kind: Kind, tag: bytes, length: int) -> None:
        self._kind, self._tag, self._length = kind, tag, length
        self._sizes = block_sizes(length)
        self._symbols: dict[int, dict[int, bytes]] = {}
        self._blocks: dict[int, bytes] = {}
        self.held = 0

    @property
    def whole(self) -> bool:
        return len(self._blocks) == len(self._sizes)

    def add(self, frame: Frame) -> bool:
        """Hold what is new of a frame; tell whether anything was."""
        if frame.block in self._blocks:
            return False
        symbols, size, before = self._symbols.setdefault(frame.block, {}), self._sizes[frame.block], self.held
        for number, symbol in enumerate(frame.symbols, start=frame.first):
            if number not in symbols and len(symbols) < size:
                symbols[number] = symbol
                self.held += 1
        if len(symbols) == size:
            self._blocks[frame.block] = b"".join(_decoder(size).decode(list(symbols.values()), list(symbols)))
            del self._symbols[frame.block]
        return self.held > before

    def payload(self) -> bytes:
        return b"".join(self._blocks[block] for block in range(len(self._sizes)))[: self._length]

    def progress(self) -> Progress:
        return Progress(self._kind, self._tag, self._length, self.held, sum(self._sizes))


@cache
def _decoder(size: int) -> zfec.Decoder:
    return zfec.Decoder(size, BLOCK_SYMBOLS)
