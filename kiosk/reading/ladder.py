"""A second and a third look at frames that did not read: sharpened, then sharpened otherwise and twice as large.

Blur that a plain look bears has a sigma of 0.40 of a module's width; with the first step 0.44, with both 0.50.
"""

from collections import deque
from collections.abc import Iterator
from threading import Lock

from PIL import Image, ImageFilter

from kiosk.reading.sight import Grey, Spot, look

MOST_HELD_BYTES = 64 * 1024 * 1024
_MOST_HELD = 24
_MOST_PIXELS = 10_000_000  # of a picture that is made larger


def rungs(grey: Grey, *, fine: bool = False) -> Iterator[list[Spot]]:
    """Yield what each step finds, the cheaper first; whoever has enough stops.

    The second does what a Wiener filter against blur of sigma 1.6 does, with the filters that Pillow has.
    """
    picture = grey.picture()
    yield look(Grey.of(picture.filter(ImageFilter.UnsharpMask(3, 200, 0))), fine=fine)
    sharper = picture.filter(ImageFilter.UnsharpMask(2, 500, 0)).filter(ImageFilter.GaussianBlur(0.8))
    if picture.width * picture.height > _MOST_PIXELS:
        yield look(Grey.of(sharper), fine=fine)
        return
    larger = sharper.resize((picture.width * 2, picture.height * 2), Image.Resampling.BICUBIC)
    yield [each.halved() for each in look(Grey.of(larger), fine=fine)]


def climb(grey: Grey, *, fine: bool = False) -> list[Spot]:
    """Return what the first step that reads anything finds; else what the last one saw."""
    spots: list[Spot] = []
    for spots in rungs(grey, fine=fine):
        if any(each.raw is not None for each in spots):
            break
    return spots


class Unread:
    """Frames that wait for a second look, the newest first; the oldest are let go. Any thread may use it."""

    def __init__(self, most: int = _MOST_HELD, most_bytes: int = MOST_HELD_BYTES) -> None:
        self._frames: deque[Grey] = deque()
        self._most, self._most_bytes = most, most_bytes
        self._lock = Lock()

    def add(self, grey: Grey) -> bool:
        """Keep a copy of a frame; tell whether there is room for another one like it."""
        kept = grey.kept()
        with self._lock:
            self._frames.append(kept)
            while len(self._frames) > 1 and self._over(0):
                self._frames.popleft()
            return not self._over(1)

    def pop(self) -> Grey | None:
        """Return the newest, which is not held any more."""
        with self._lock:
            return self._frames.pop() if self._frames else None

    def clear(self) -> None:
        """Let all go."""
        with self._lock:
            self._frames.clear()

    def _over(self, more: int) -> bool:
        size = self._frames[-1].stride * self._frames[-1].height
        count = len(self._frames) + more
        return count > self._most or size * count > self._most_bytes
