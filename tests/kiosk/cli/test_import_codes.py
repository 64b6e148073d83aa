"""`kiosk coordinator import` with photographs, scans and films among the batches: what it says, and what it returns."""

# ruff: noqa: F811 - fixtures of another file

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.frames.code import SCREEN, draw, draw_bytes
from kiosk.frames.frame import Kind
from kiosk.frames.packed import pack
from kiosk.frames.stream import Stream
from tests.camera.media import film, pdf
from tests.camera.screen import page_of, sheet_of, show_of
from tests.kiosk.cli.test_coordinator import Desk, desk, street  # noqa: F401 - fixtures
from tests.kiosk.coordinator.street import Street
from tests.kiosk.coordinator.test_slips import slip_of
from tests.kiosk.coordinator.test_slips import write as write_slip


@pytest.fixture
def batch(street: Street, tmp_path: Path) -> Path:
    for number in range(12):
        street.sign(number)
    return street.write(tmp_path / "batch.csv")


def screens(payload: bytes, count: int, start: int = 0, kind: Kind = Kind.BATCH) -> list[Image.Image]:
    if kind is Kind.BATCH:
        show = show_of(payload, start=start)
        return [show.page(number).resize((1280, 720), Image.Resampling.BOX) for number in range(count)]
    return [page_of([draw(Stream(payload, kind).frame(number))]) for number in range(count)]


def test_a_film_a_scan_a_slip_and_the_file_itself_are_one_import(
    desk: Desk,
    street: Street,
    batch: Path,
    tmp_path: Path,
) -> None:
    packed = pack(batch.read_bytes())
    sheet = sheet_of([draw(frame, paper=True) for frame in Stream(packed).paper()])
    files = [
        film(tmp_path / "day.mp4", screens(packed, 3)),
        batch,
        pdf(tmp_path / "renamed.txt", [sheet]),
        write_slip(slip_of(street), tmp_path / "closing.slip"),
    ]
    code, out, err = desk("import", *files, "--json")
    answer = json.loads(out)
    assert (code, answer["new"], answer["damaged_total"], len(answer["slips"])) == (0, 12, 0, 1)
    assert [(each["new"], each["already"]) for each in answer["files"]] == [(12, 0), (0, 12)]
    assert "day.mp4, codes " in err
    assert "12 new, 0 imported before" in err
    assert desk("import", *files)[0] == 0


def test_what_is_missing_is_said_in_symbols_and_nothing_of_it_is_imported(
    desk: Desk,
    street: Street,
    batch: Path,
    tmp_path: Path,
) -> None:
    packed = pack(batch.read_bytes())
    needed = Stream(packed).needed
    assert needed > 2
    page_of([draw(Stream(packed).frame(0))]).save(tmp_path / "a.png")
    code, out, err = desk("import", tmp_path / "a.png")
    assert (code, out) == (1, "")
    assert f"2 of {needed} symbols came, {needed - 2} are missing" in err
    assert "film the stand's screen" in err
    other = Street(street.campaign)
    other.sign()
    whole = other.write(tmp_path / "other.csv")
    code, out, _ = desk("import", tmp_path / "a.png", whole, "--json")
    answer = json.loads(out)
    assert (code, answer["new"], [each["code"] for each in answer["damaged"]]) == (3, 1, ["codes-missing"])
    assert [(each["held"], each["needed"]) for each in answer["codes"]["unfinished"]] == [(2, needed)]
    film(tmp_path / "rest.mkv", screens(packed, 2, start=1))
    code, out, _ = desk("import", tmp_path / "a.png", tmp_path / "rest.mkv", "--json")
    assert (code, json.loads(out)["new"]) == (0, 12)


def test_codes_for_a_stand_are_named(desk: Desk, street: Street, tmp_path: Path) -> None:
    screens(b"a receipt file", 1, kind=Kind.RECEIPTS)[0].save(tmp_path / "a.png")
    code, _, err = desk("import", tmp_path / "a.png")
    assert code == 1
    assert "receipt" in err


def test_pictures_without_codes_of_ours_say_what_to_do(desk: Desk, street: Street, tmp_path: Path) -> None:
    frame = Stream(b"x").frame(0, 2)
    pictures = {
        "go closer": page_of([draw_bytes(frame[:-1] + b"?", SCREEN[2])]),
        "not from a petition kiosk": page_of([draw_bytes(b"https://example.org", SCREEN[1])]),
        "newer version": page_of([draw_bytes(b"PKQ2" + frame[4:], SCREEN[2])]),
        "no QR code was found": Image.new("L", (800, 600), 200),
    }
    for words, picture in pictures.items():
        picture.save(tmp_path / "a.png")
        code, _, err = desk("import", tmp_path / "a.png")
        assert code == 1
        assert words in err
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    code, _, err = desk("import", tmp_path / "a.pdf")
    assert code == 1
    assert "cannot be read" in err


def test_an_interrupted_import_keeps_what_was_whole_and_says_so(
    desk: Desk,
    street: Street,
    batch: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from kiosk.cli import codes
    from kiosk.coordinator.arrivals import import_arrival

    def import_and_interrupt(*arguments):
        import_arrival(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(codes, "import_arrival", import_and_interrupt)
    path = film(tmp_path / "day.mp4", screens(pack(batch.read_bytes()), 3))
    code, _, err = desk("import", path, batch)
    assert code == 3
    assert "interrupted" in err
    assert "0 new, 12 imported before" in err
