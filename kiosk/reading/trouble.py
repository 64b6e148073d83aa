"""What is wrong with a camera's picture, in one word that tells whoever holds it what to do.

It is judged by where the picture is grainy: a code is nothing but grain, however small or blurred it is. Where a code
was not read, the reader's own guesses of its corners are worth nothing.
"""

from enum import StrEnum

from PIL import Image, ImageChops, ImageFilter, ImageStat

from kiosk.reading.sight import Grey, Spot

_WIDTH = 320  # about, of the small picture in which all is judged
_DARK = 70  # the lightest part of a picture that is too dark
_FLAT = 30  # between its light and its dark parts
_GRAIN = 7  # how much a place differs from what is around it, at least
_LEAST = 9  # as wide a grainy place has to be; edges of things are narrower
_FILLED = 0.6  # of the picture: whoever fills as much is near enough
_LIKE_A_CODE = 0.6  # as much contrast beside a code as in it: there is another one
_QUIET, _STRIP = 0.03, 0.14  # of a code's width: what is left white beside it, and as far as is looked for another

Box = tuple[int, int, int, int]


class Trouble(StrEnum):
    """What to say; `NONE` while all is well."""

    NONE = ""
    TOO_DARK = "too-dark"
    TOO_FAR = "too-far"
    BLURRED = "blurred"
    HALF = "half"  # a part of what is shown is outside of the picture
    NOTHING = "nothing"  # no code is in the picture
    FOREIGN = "foreign"  # what is shown is not from a petition kiosk
    NEWER = "newer"  # it is from a newer version


def trouble_of(grey: Grey, spots: list[Spot]) -> Trouble:
    """Return what is wrong with one picture, in which these codes were found."""
    read = [each for each in spots if each.raw is not None]
    if read:
        return Trouble.HALF if len(read) == 1 and _another_is_cut_off(grey, read[0]) else Trouble.NONE
    small = grey.picture().reduce(max(1, grey.width // _WIDTH))
    darkest, lightest = _range(small)
    if lightest < _DARK:
        return Trouble.TOO_DARK
    place = _grainy_place(small) if lightest - darkest > _FLAT else None
    if place is None:
        return Trouble.NOTHING
    left, top, right, bottom = place
    width, height = small.size
    if left == 0 or top == 0 or right == width or bottom == height:
        return Trouble.HALF
    near = max((right - left) / width, (bottom - top) / height) > _FILLED
    return Trouble.BLURRED if near else Trouble.TOO_FAR


def _grainy_place(small: Image.Image) -> Box | None:
    difference = ImageChops.difference(small, small.filter(ImageFilter.BoxBlur(2)))
    grain = _beyond(difference.filter(ImageFilter.BoxBlur(2)), _GRAIN)
    wide = _beyond(grain.filter(ImageFilter.BoxBlur(_LEAST // 2)), 250)  # what is left has it all around
    return _beyond(wide.filter(ImageFilter.BoxBlur(_LEAST // 2)), 1).getbbox()


def _beyond(picture: Image.Image, least: int) -> Image.Image:
    return picture.point([0] * least + [255] * (256 - least))


def _another_is_cut_off(grey: Grey, spot: Spot) -> bool:
    """Tell whether beside a code that was read there is one that is not in the picture as a whole."""
    xs, ys = ([point[axis] for point in spot.outline] for axis in (0, 1))
    left, top, right, bottom = max(0, min(xs)), max(0, min(ys)), min(grey.width, max(xs)), min(grey.height, max(ys))
    side = right - left
    gap, strip, shorter = round(_QUIET * side) + 2, round(_STRIP * side), (bottom - top) // 6
    if not strip or not shorter:
        return False
    whole, rows = grey.picture(), (top + shorter, bottom - shorter)
    usual = _contrast(whole, (left, rows[0], right, rows[1]))
    for begin, end in ((left - gap - strip, left - gap), (right + gap, right + gap + strip)):
        beside = max(0, begin), rows[0], min(grey.width, end), rows[1]
        if beside[2] - beside[0] >= strip // 2 and _contrast(whole, beside) > _LIKE_A_CODE * usual:
            return True
    return False


def _contrast(whole: Image.Image, box: Box) -> float:
    return float(ImageStat.Stat(whole.crop(box)).stddev[0])


def _range(small: Image.Image) -> tuple[int, int]:
    """Return how dark and how light a picture is, without the outermost half of one in a hundred."""
    counts = small.histogram()
    few = sum(counts) // 200
    return _first(counts, few), 255 - _first(counts[::-1], few)


def _first(counts: list[int], few: int) -> int:
    seen = 0
    for value, count in enumerate(counts):
        seen += count
        if seen > few:
            return value
    return 0
