"""The campaign's one colour, kept readable whatever colour was chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

INK: Final = "#17181C"
WHITE: Final = "#FFFFFF"
BED: Final = "#DCD9D1"
_PALE: Final = 0.40


@dataclass(frozen=True)
class Accent:
    """The colours that screens use. `outlined`: a pale fill, so edges, lines and ticks are drawn in ink."""

    light_fill: str
    light_on: str
    sunlight_fill: str
    sunlight_on: str
    outlined: bool


def is_colour(text: str) -> bool:
    """Say whether this is a colour as `#rrggbb`."""
    return re.fullmatch(r"#[0-9A-Fa-f]{6}", text) is not None


def guard_accent(colour: str) -> Accent:
    """Darken the colour until what stands on it can be read; keep a pale one as a fill with ink on it."""
    sunlight = _darkened(colour, on_white=7.0)
    if luminance(colour) > _PALE:
        return Accent(colour.upper(), INK, sunlight, WHITE, outlined=True)
    return Accent(_darkened(colour, on_white=4.5), WHITE, sunlight, WHITE, outlined=False)


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG, from 0 for black to 1 for white."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of WCAG, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _darkened(colour: str, on_white: float) -> str:
    """Scale all three channels down in steps of 1 % until white on it and it on the keyboard's bed can be seen."""
    for percent in range(100, 0, -1):
        scaled = "#" + "".join(f"{round(channel * percent / 100):02X}" for channel in _channels(colour))
        if contrast(scaled, WHITE) >= on_white and contrast(scaled, BED) >= 3.0:
            return scaled
    return INK


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
