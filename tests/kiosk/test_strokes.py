"""Drawn signatures: short, inside their box, and spelt in one way only."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.strokes import HEIGHT, MAX_CHARACTERS, WIDTH, decode, drawn, encode

POINTS = st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2))


def test_a_tick_and_a_dot_are_written_as_the_format_says() -> None:
    assert encode([[(40, 100), (70, 140), (130, 50)], [(200, 150)]]) == "M40 100l30 40 60-90M200 150l0 0"
    assert decode("M40 100l30 40 60-90M200 150l0 0") == [[(40, 100), (70, 140), (130, 50)], [(200, 150)]]


@pytest.mark.parametrize(
    "text",
    ["", "M", "M1 1", "M1 1l", "M1 1l1", "M1 1l1 1 1", "M01 1l1 1", "M1 1l-0 1", "M1 1l 1 1", "M1 1l1  1", "M1 1l1 -1",
     "M1 1l1 1 ", " M1 1l1 1", "M1 1l1 1z", "m1 1l1 1", "M1,1l1 1", "M1 1L1 1", "M601 1l0 0", "M1 1l0-2", "M1 201l0 0",
     "M1 1l0 0 0 0x", "M1 1l1 1M2 2", "M١ 1l1 1", "<svg>", "M0 0l" + "1 0" * 600],
)  # fmt: skip
def test_nothing_else_is_a_drawn_signature(text: str) -> None:
    assert decode(text) is None


@given(st.lists(st.lists(POINTS, max_size=40), max_size=8))
def test_what_is_drawn_can_be_read_again_and_is_spelt_the_same(strokes: list[list[tuple[float, float]]]) -> None:
    text = drawn(strokes)
    assert len(text) <= MAX_CHARACTERS
    if any(strokes):
        found = decode(text)
        assert found is not None
        assert encode(found) == text
    else:
        assert text == ""


def test_a_long_scribble_fits_and_stays_near_what_was_drawn() -> None:
    curve = [(0.05 + 0.9 * i / 2000, 0.5 + 0.4 * math.sin(i / 40)) for i in range(2001)]
    text = drawn([curve])
    assert 300 < len(text) <= MAX_CHARACTERS
    (stroke,) = decode(text) or [[]]
    for x, y in ((x * WIDTH, y * HEIGHT) for x, y in curve):
        assert min(_near(x, y, *pair) for pair in pairwise(stroke)) < 4


def test_scribbling_without_end_loses_the_last_strokes_and_nothing_else() -> None:
    text = drawn([[(i % 20 / 20, i // 20 / 20)] for i in range(400)])
    strokes = decode(text)
    assert strokes is not None
    assert strokes[:2] == [[(0, 0)], [(30, 0)]]


def _near(x: float, y: float, start: tuple[int, int], end: tuple[int, int]) -> float:
    length = math.dist(start, end) or 1
    along = min(1, max(0, ((x - start[0]) * (end[0] - start[0]) + (y - start[1]) * (end[1] - start[1])) / length**2))
    return math.dist((x, y), (start[0] + along * (end[0] - start[0]), start[1] + along * (end[1] - start[1])))
