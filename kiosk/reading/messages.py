"""What a window and the process that reads its camera send each other: frames one way, what was seen the other.

Each message of either side is its length in 4 bytes, then msgpack. A frame's pixels follow its message.
"""

import msgspec

from kiosk.frames.frame import Kind
from kiosk.reading.trouble import Trouble

LENGTH_BYTES = 4
MOST_PIXELS = 4096 * 2304  # of a frame
MOST_MESSAGE_BYTES = 64 * 1024 * 1024  # of what was seen: some of the largest payloads at once

Outline = tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]


class FrameHead(msgspec.Struct, frozen=True, array_like=True):
    """A frame, one byte a pixel. `stride` is the bytes from row to row, `seconds` a clock that never goes back."""

    width: int
    height: int
    stride: int
    seconds: float

    @property
    def size(self) -> int:
        """Return how many bytes of pixels follow; 0 where these numbers cannot be a frame's."""
        sound = 0 < self.width <= self.stride and self.height > 0 and self.stride * self.height <= MOST_PIXELS
        return self.stride * self.height if sound else 0


class UnderWay(msgspec.Struct, frozen=True, array_like=True):
    """A transfer that is not whole: symbols held and needed, exactly. `tag` tells one from another."""

    kind: Kind
    tag: bytes
    held: int
    needed: int


class Whole(msgspec.Struct, frozen=True, array_like=True):
    """A payload that became whole."""

    kind: Kind
    tag: bytes
    payload: bytes


class Sight(msgspec.Struct, frozen=True, array_like=True):
    """What there is to show after a frame; see `live.View`."""

    outlines: list[Outline] = []
    under_way: list[UnderWay] = []
    whole: list[Whole] = []
    trouble: Trouble = Trouble.NONE
    known: bool = False


def packed(message: FrameHead | Sight) -> bytes:
    """Return a message with its length before it."""
    raw = msgspec.msgpack.encode(message)
    return len(raw).to_bytes(LENGTH_BYTES, "big") + raw


def unpack_sight(raw: bytes) -> Sight:
    """Return what was seen.

    Raises:
        ValueError: no reading process sends this.
    """
    return msgspec.msgpack.decode(raw, type=Sight)


def unpack_head(raw: bytes) -> FrameHead:
    """Return a frame's numbers.

    Raises:
        ValueError: no window sends this.
    """
    return msgspec.msgpack.decode(raw, type=FrameHead)
