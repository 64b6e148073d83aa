"""A payload as a moving picture, two codes side by side, for a screen before the camera of a stand."""

from itertools import count
from pathlib import Path

from PIL import GifImagePlugin, Image

from kiosk.errors import FormatError
from kiosk.frames.code import QUIET_MODULES, SCREEN, draw
from kiosk.frames.frame import Kind
from kiosk.frames.stream import Stream

SYMBOLS = 2  # of a code
MODULE_PIXELS = 5  # so that it fits on the screen of a small laptop, and no viewer makes it smaller
PICTURE_MS = 100  # viewers show a picture that long, whatever the screen; one that a camera misses comes round again
MOST_PICTURES = 3_000  # five minutes; what is longer is no work for a camera


def write_gif(path: Path, payload: bytes, kind: Kind) -> int:
    """Write it, without end; return how many pictures come round. One at a time is in memory.

    Raises:
        FormatError: it is too long.
        OSError: the disk is full or gone.
    """
    stream = Stream(payload, kind)
    pictures = _pictures(stream.needed)
    if pictures > MOST_PICTURES:
        raise FormatError("this is too much for codes: use a file", code="too-long")
    with path.open("wb") as file:
        for number in range(pictures):
            picture = _picture(stream, number)
            if not number:
                for block in GifImagePlugin.getheader(picture, info={"loop": 0})[0]:
                    file.write(block)
            for block in GifImagePlugin.getdata(picture, duration=PICTURE_MS):
                file.write(block)
        file.write(b";")
    return pictures


def _pictures(needed: int) -> int:
    """Return how many come round: enough for a camera that sees the left codes alone, and out of step with one that
    always misses the second, third, fifth or seventh.
    """
    least = -(-21 * needed // (20 * SYMBOLS))
    return next(many for many in count(max(1, least)) if many == 1 or all(many % prime for prime in (2, 3, 5, 7)))


def _picture(stream: Stream, number: int) -> Image.Image:
    """Return two codes with their quiet zones, one colour of two for each pixel."""
    side = SCREEN[SYMBOLS].side
    small = Image.new("P", (2 * side + 3 * QUIET_MODULES, side + 2 * QUIET_MODULES), 0)
    small.putpalette(bytes([255, 255, 255, 0, 0, 0]))
    for place in (0, 1):
        code = draw(stream.frame(2 * number + place, SYMBOLS))
        drawn = Image.frombytes("P", (side, side), code.modules)
        small.paste(drawn, (QUIET_MODULES + place * (side + QUIET_MODULES), QUIET_MODULES))
    return small.resize((small.width * MODULE_PIXELS, small.height * MODULE_PIXELS), Image.Resampling.NEAREST)
