"""The process that reads a camera: frame in, sight out, and an end as soon as something else comes."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.frames.frame import Kind
from kiosk.reading import eye
from kiosk.reading.confined import MEMORY_BYTES
from kiosk.reading.messages import LENGTH_BYTES, MOST_PIXELS, FrameHead, Sight, packed, unpack_head, unpack_sight
from tests.camera.screen import show_of

BATCH = random.Random(4).randbytes(5_000)
EYE = [sys.executable, "-I", "-m", "kiosk.reading.eye"]


def frame_of(picture: Image.Image, seconds: float) -> bytes:
    return packed(FrameHead(picture.width, picture.height, picture.width, seconds)) + picture.tobytes()


def answers(told: bytes) -> list[Sight]:
    sights = []
    while told:
        size = int.from_bytes(told[:LENGTH_BYTES], "big")
        sights.append(unpack_sight(told[LENGTH_BYTES : LENGTH_BYTES + size]))
        told = told[LENGTH_BYTES + size :]
    return sights


def run(told: bytes) -> tuple[int, list[Sight]]:
    done = subprocess.run(EYE, input=told, capture_output=True, timeout=60, check=False)
    assert done.stderr == b""
    return done.returncode, answers(done.stdout)


def test_each_frame_is_answered_once_and_what_is_whole_is_told_once() -> None:
    show = show_of(BATCH, rate=10)
    pages = [show.page(number) for number in range(4)]
    code, sights = run(b"".join(frame_of(page, number / 10) for number, page in enumerate(pages)))
    assert (code, len(sights)) == (0, 4)
    assert sights[0].under_way[0].held == 4
    assert len(sights[0].outlines) == 2
    (whole,) = [each for sight in sights for each in sight.whole]
    assert (whole.kind, whole.payload) == (Kind.BATCH, BATCH)
    assert sights[-1].known


HEAD = packed(FrameHead(64, 48, 64, 0.0))
WRONG = {
    "nothing": b"",
    "half a length": b"\0\0",
    "an absurd length": b"\xff\xff\xff\xff" + bytes(100),
    "no message": b"\0\0\0\4abcd",
    "half a frame": HEAD + bytes(100),
    "no pixels": packed(FrameHead(0, 0, 0, 0.0)),
    "a row longer than its stride": packed(FrameHead(64, 2, 32, 0.0)) + bytes(64),
    "too many pixels": packed(FrameHead(100_000, 100_000, 100_000, 0.0)) + bytes(1000),
    "less than nothing": packed(FrameHead(-5, -5, -5, 0.0)) + bytes(25),
}


@pytest.mark.parametrize("told", WRONG.values(), ids=WRONG.keys())
def test_anything_else_ends_it_without_an_answer(told: bytes) -> None:
    code, sights = run(told)
    assert code in (0, 1)
    assert sights == []


def test_frames_without_codes_are_answered_too() -> None:
    noise = Image.frombytes("L", (640, 360), random.Random(2).randbytes(640 * 360))
    code, sights = run(frame_of(noise, 0.0) + frame_of(Image.new("L", (1, 1)), 0.1) + frame_of(noise, 0.2))
    assert (code, len(sights)) == (0, 3)
    assert not any(sight.whole or sight.under_way or sight.outlines for sight in sights)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux holds it to these")
def test_it_has_little_memory_and_writes_no_file(tmp_path: Path) -> None:
    program = (
        "import resource, sys\n"
        "from kiosk.reading.confined import confine\n"
        "confine()\n"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)\n"
        "open(sys.argv[1], 'wb', buffering=0).write(b'x')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "file")], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == [str(MEMORY_BYTES), "0"]
    assert done.returncode != 0
    assert "confine()" in Path(eye.__file__).read_text(encoding="utf-8")


@given(st.binary(max_size=200))
def test_whatever_comes_is_a_message_or_refused(raw: bytes) -> None:
    for unpack in (unpack_sight, unpack_head):
        try:
            made = unpack(raw)
        except ValueError:
            continue
        if isinstance(made, FrameHead):
            assert 0 <= made.size <= MOST_PIXELS
        else:
            assert all(len(each) == 4 for each in made.outlines)


@given(st.builds(FrameHead, st.integers(), st.integers(), st.integers(), st.floats()))
def test_no_numbers_make_a_frame_beyond_measure(head: FrameHead) -> None:
    assert 0 <= head.size <= MOST_PIXELS
    assert not head.size or head.stride >= head.width > 0
