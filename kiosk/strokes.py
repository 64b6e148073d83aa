"""A drawn signature as a short text: strokes on a small grid, simplified until they fit. FORMAT §5."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

WIDTH: Final = 600
HEIGHT: Final = 200
MAX_CHARACTERS: Final = 1500

Point = tuple[int, int]
_STROKE: Final = re.compile(r"M(\d+) (\d+)l((?: ?-?\d+)+)")
_NUMBER: Final = re.compile(r"-?\d+")
_TOLERANCES: Final = (0.8, 1.2, 1.8, 2.7, 4.0, 6.0, 9.0)


def drawn(strokes: Sequence[Sequence[tuple[float, float]]]) -> str:
    """Return strokes, their points counted from 0 to 1 both ways, as a text of at most MAX_CHARACTERS.

    The finer points go first; where a drawing is too long even so, its last strokes go. Nothing drawn is no text.
    """
    placed = [[_placed(*point) for point in stroke] for stroke in strokes if stroke]
    while placed:
        for tolerance in _TOLERANCES:
            text = encode([_simplified(stroke, tolerance) for stroke in placed])
            if len(text) <= MAX_CHARACTERS:
                return text
        placed.pop()
    return ""


def encode(strokes: Sequence[Sequence[Point]]) -> str:
    """Return strokes as path data. A stroke of one point is a dot."""
    return "".join(_encoded(stroke) for stroke in strokes)


def decode(text: str) -> list[list[Point]] | None:
    """Return the strokes of a text, or None where it is not what `encode` makes of strokes inside the box."""
    if not text or len(text) > MAX_CHARACTERS or not text.isascii():
        return None
    strokes = [list(_points(*found.groups())) for found in _STROKE.finditer(text)]
    inside = all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for stroke in strokes for x, y in stroke)
    return strokes if inside and encode(strokes) == text else None


def _points(x: str, y: str, moves: str) -> Iterator[Point]:
    at = int(x), int(y)
    numbers = [int(number) for number in _NUMBER.findall(moves)]
    yield at
    if numbers == [0, 0]:
        return  # a dot
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=False):
        at = at[0] + dx, at[1] + dy
        yield at


def _encoded(stroke: Sequence[Point]) -> str:
    (x, y), *rest = stroke
    numbers: list[int] = []
    before = x, y
    for point in rest or [before]:
        numbers += [point[0] - before[0], point[1] - before[1]]
        before = point
    moves = "".join(f"{number}" if number < 0 or place == 0 else f" {number}" for place, number in enumerate(numbers))
    return f"M{x} {y}l{moves}"


def _placed(x: float, y: float) -> Point:
    return round(min(max(x, 0.0), 1.0) * WIDTH), round(min(max(y, 0.0), 1.0) * HEIGHT)


def _simplified(stroke: Sequence[Point], tolerance: float) -> list[Point]:
    """Leave out every point that is nearer than the tolerance to the line without it (Douglas and Peucker)."""
    kept = {0, len(stroke) - 1}
    spans = [(0, len(stroke) - 1)]
    while spans:
        first, last = spans.pop()
        far, at = max(
            ((_distance(stroke[i], stroke[first], stroke[last]), i) for i in range(first + 1, last)), default=(0.0, 0)
        )
        if far > tolerance:
            kept.add(at)
            spans += [(first, at), (at, last)]
    points = [stroke[i] for i in sorted(kept)]
    return [point for i, point in enumerate(points) if i == 0 or point != points[i - 1]]


def _distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = float((x2 - x1) ** 2 + (y2 - y1) ** 2)
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return float(((x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2) ** 0.5)
