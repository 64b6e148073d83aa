"""A live camera, simulated: codes and where they are, exact progress, and the right word for what is wrong."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image

from kiosk.reading.live import LiveReader, View
from kiosk.reading.sight import Grey
from kiosk.reading.trouble import Trouble
from tests.camera.camera import TYPICAL, Camera, Shot
from tests.camera.screen import Show, show_of

BATCH = random.Random(9).randbytes(5_000)  # seven symbols
BLURRED = replace(TYPICAL, blur=2.05)


def watch(
    camera: Camera, show: Show, frames: int, change: Callable[[Image.Image], Image.Image] | None = None
) -> list[View]:
    """Show the camera's pictures, a quarter of a second apart by the clock that the reader is told."""
    reader, views = LiveReader(), []
    for number, (_, picture) in enumerate(Shot(camera, show, 5).frames(frames / camera.rate)):
        seen = Grey.of(picture if change is None else change(picture))
        views.append(reader.look(seen, number / 4))
    return views


def test_progress_is_exact_and_what_is_whole_is_given_once() -> None:
    views = watch(TYPICAL, show_of(BATCH, rate=10), 12)
    held = [view.under_way[0].held for view in views if view.under_way]
    assert held == sorted(held)
    assert {view.under_way[0].needed for view in views if view.under_way} == {7}
    (arrival,) = [each for view in views for each in view.arrived]
    assert (arrival.payload, arrival.file) == (BATCH, "camera")
    assert not views[-1].under_way


def test_outlines_lie_around_the_codes() -> None:
    show = show_of(BATCH)
    reader = LiveReader()
    page = show.page(0)
    view = reader.look(Grey.of(page), 0.0)
    dark = page.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark is not None
    xs, ys = ([point[axis] for spot in view.spots for point in spot.outline] for axis in (0, 1))
    assert len(view.spots) == 2
    found = min(xs), min(ys), max(xs), max(ys)
    assert all(abs(mine - true) <= 3 for mine, true in zip(found, dark, strict=True))


def test_the_cameras_memory_may_be_used_again_and_its_rows_may_be_longer() -> None:
    reader = LiveReader()
    pictures = [picture for _, picture in Shot(BLURRED, show_of(BATCH, side_by_side=1, rate=10), 5).frames(0.2)]
    stride = pictures[0].width + 64
    memory = bytearray(stride * pictures[0].height)
    for number, picture in enumerate(pictures):
        padded = Image.new("L", (stride, picture.height), 77)
        padded.paste(picture, (0, 0))
        memory[:] = padded.tobytes()
        reader.look(Grey(memoryview(memory), picture.width, picture.height, stride), number / 30)
    memory[:] = bytes(len(memory))
    read_before = sum(each.held for each in reader.look(Grey(bytes(100 * 100), 100, 100, 100), 1.0).under_way)
    while reader.retry():
        pass
    (progress,) = reader.look(Grey(bytes(100 * 100), 100, 100, 100), 1.1).under_way
    assert progress.held > read_before


def test_second_looks_are_bounded_and_end() -> None:
    reader = LiveReader()
    grey = Grey.of(Image.effect_noise((320, 240), 90))
    for number in range(40):
        reader.look(grey, number / 30)
    looks = 0
    while reader.retry():
        looks += 1
    assert 0 < looks <= 6


CASES = {
    "near enough": (TYPICAL, None, Trouble.NONE),
    "far": (replace(TYPICAL, fill=0.35), None, Trouble.TOO_FAR),
    "very far": (replace(TYPICAL, fill=0.15), None, Trouble.TOO_FAR),
    "blurred": (replace(TYPICAL, blur=2.6), None, Trouble.BLURRED),
    "very blurred": (replace(TYPICAL, blur=5.0), None, Trouble.BLURRED),
    "dark": (TYPICAL, lambda picture: picture.point(lambda value: value // 20), Trouble.TOO_DARK),
    "right half cut": (TYPICAL, lambda picture: picture.crop((0, 0, 960, 720)), Trouble.HALF),
    "left half cut": (TYPICAL, lambda picture: picture.crop((430, 0, 1280, 720)), Trouble.HALF),
    "top cut": (TYPICAL, lambda picture: picture.crop((0, 180, 1280, 720)), Trouble.HALF),
    "both sides cut": (TYPICAL, lambda picture: picture.crop((250, 0, 1030, 720)), Trouble.HALF),
    "a wall": (TYPICAL, lambda picture: Image.new("L", picture.size, 140), Trouble.NOTHING),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_wrong_is_said_in_the_right_word(case: str) -> None:
    camera, change, word = CASES[case]
    views = watch(camera, show_of(BATCH, rate=12), 8, change)
    assert views[-1].trouble is word


def test_no_word_is_said_before_a_second_has_gone_by() -> None:
    reader, dark = LiveReader(), Grey.of(Image.new("L", (640, 360), 4))
    words = [reader.look(dark, number / 10).trouble for number in range(15)]
    assert set(words[:11]) == {Trouble.NONE}
    assert words[-1] is Trouble.TOO_DARK
