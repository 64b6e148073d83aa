"""Pages of codes: which code on which page, enough of them whatever is lost; and a payload as a moving picture."""

import random
from pathlib import Path

import pytest
from PIL import Image

from kiosk.errors import FormatError
from kiosk.frames import moving
from kiosk.frames.collector import Collector
from kiosk.frames.frame import MOST_BYTES, Kind
from kiosk.frames.sheets import HELD_UP, SCANNED, SENT, SHOWN, Sheets, Words
from kiosk.reading.sight import Grey, look
from tests.camera.screen import picture_of

WORDS = Words("bees", ("Stand street", "3 signatures"), "import it")


def payload(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def codes_of(sheets: Sheets) -> list[bytes]:
    """Read every code of every page, each alone with white around it."""
    read = []
    for number in range(sheets.pages):
        for code in sheets.page(number):
            page = Image.new("L", (code.side * 3 + 24, code.side * 3 + 24), 255)
            page.paste(picture_of(code, 3), (12, 12))
            read += [spot.raw for spot in look(Grey.of(page)) if spot.raw is not None]
    return read


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("paper", [True, False])
def test_any_72_of_100_codes_suffice(kind: Kind, paper: bool) -> None:
    content = payload(min(20_000, MOST_BYTES[kind]))
    sheets = Sheets(content, kind, WORDS, paper=paper)
    codes = codes_of(sheets)
    assert len(codes) == sheets.pages * sheets.grid.places
    assert len(set(codes)) == len(codes) or len(content) < 720
    dice, collector = random.Random(5), Collector()
    (got,) = [
        taken.payload
        for code in dice.sample(codes, -(-72 * len(codes) // 100))
        if (taken := collector.take(code)).payload is not None
    ]
    assert got == content


def test_the_office_gets_twenty_codes_a_page_and_a_stand_large_ones() -> None:
    assert Sheets(b"x", Kind.BATCH, WORDS, paper=True).grid is SCANNED
    assert Sheets(b"x", Kind.CLOSING_SLIP, WORDS, paper=False).grid is SENT
    assert Sheets(b"x", Kind.RECEIPTS, WORDS, paper=True).grid is HELD_UP
    assert Sheets(b"x", Kind.PACK, WORDS, paper=False).grid is SHOWN
    assert SCANNED.places == 20


def test_a_page_holds_at_least_ten_kilobytes() -> None:
    content = payload(90_000)
    assert len(content) / Sheets(content, Kind.BATCH, WORDS, paper=True).pages >= 10_000


def test_a_moving_picture_shows_all_even_to_a_camera_that_sees_only_the_left_codes(tmp_path: Path) -> None:
    content = payload(30_000)
    pictures = moving.write_gif(tmp_path / "a.gif", content, Kind.PACK)
    assert all(pictures % prime for prime in (2, 3, 5, 7))
    whole, left = Collector(), Collector()
    arrived = set()
    with Image.open(tmp_path / "a.gif") as film:
        assert film.n_frames == pictures
        for number in range(pictures):
            film.seek(number)
            assert film.info["duration"] == moving.PICTURE_MS
            spots = look(Grey.of(film))
            assert len(spots) == 2
            for spot in spots:
                assert spot.raw is not None
                if whole.take(spot.raw).payload == content:
                    arrived.add("whole")
                if spot.outline[0][0] < film.width // 2 and left.take(spot.raw).payload == content:
                    arrived.add("left")
    assert arrived == {"whole", "left"}


def test_a_small_payload_is_one_picture_that_stays(tmp_path: Path) -> None:
    assert moving.write_gif(tmp_path / "a.gif", b"a receipt", Kind.RECEIPTS) == 1
    with Image.open(tmp_path / "a.gif") as film:
        assert film.n_frames == 1
        assert {spot.raw is None for spot in look(Grey.of(film))} == {False}


def test_what_would_take_minutes_is_no_moving_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "MOST_PICTURES", 10)
    with pytest.raises(FormatError, match="use a file"):
        moving.write_gif(tmp_path / "a.gif", payload(30_000), Kind.PACK)
    assert list(tmp_path.iterdir()) == []
