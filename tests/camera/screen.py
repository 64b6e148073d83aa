"""What stands on a stand's screen: one or two codes on a light page, whole pixels a module, a picture per frame."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

from kiosk.frames.code import QUIET_MODULES, Code, draw
from kiosk.frames.stream import Stream

WIDTH, HEIGHT = 1920, 1080
_LIGHT, _DARK = 235, 18  # of a lit panel, seen through glass
Page = Callable[[int], Image.Image]


@dataclass(frozen=True)
class Show:
    """What is shown: `page(n)` is the n-th picture, `rate` how many there are in a second."""

    page: Page
    rate: float


def page_of(codes: list[Code], width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    """Return a screen with these codes side by side."""
    across = sum(code.side for code in codes) + QUIET_MODULES * (len(codes) + 1)
    pixels = min(width // across, height // (codes[0].side + 2 * QUIET_MODULES))
    page = Image.new("L", (width, height), _LIGHT)
    left = (width - across * pixels) // 2 + QUIET_MODULES * pixels
    for code in codes:
        drawn = picture_of(code, pixels).point(lambda value: _LIGHT if value else _DARK)
        page.paste(drawn, (left, (height - drawn.height) // 2))
        left += drawn.width + QUIET_MODULES * pixels
    return page


def picture_of(code: Code, pixels: int = 1) -> Image.Image:
    """Return a code alone, black on white, without a quiet zone."""
    small = Image.frombytes("L", (code.side, code.side), code.modules.translate(bytes([255]) + bytes(255)))
    return small.resize((code.side * pixels, code.side * pixels), Image.Resampling.NEAREST)


def show_of(payload: bytes, *, symbols: int = 2, side_by_side: int = 2, rate: float = 12.0, start: int = 0) -> Show:
    """Return the show of a batch; `start` is how many frames had gone by when the camera came."""
    stream = Stream(payload)

    @lru_cache(maxsize=8)
    def page(number: int) -> Image.Image:
        first = start + number * side_by_side
        return page_of([draw(stream.frame(first + each, symbols)) for each in range(side_by_side)])

    return Show(page, rate)


def sheet_of(codes: list[Code], dpi: int = 150, across: int = 4, down: int = 5) -> Image.Image:
    """Return an A4 page with these codes, 44.5 mm each, as a scanner would see it."""
    width, height = round(210 / 25.4 * dpi), round(297 / 25.4 * dpi)
    page = Image.new("L", (width * 2, height * 2), 255)
    side = round(44.5 / 25.4 * dpi * 2)
    for number, code in enumerate(codes[: across * down]):
        column, row = number % across, number // across
        left = round(2 * width * (column + 0.5) / across - side / 2)
        top = round(2 * height * (row + 0.5) / down - side / 2)
        drawn = picture_of(code, 5).resize((side, side), Image.Resampling.BICUBIC)
        page.paste(drawn, (left, top))
    return page.reduce(2)
