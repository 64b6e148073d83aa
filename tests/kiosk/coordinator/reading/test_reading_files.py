"""Codes out of every kind of file that people hand in, mixed and in any order; each read by the process of its own."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from kiosk.coordinator.reading.gathering import Gathering
from kiosk.coordinator.reading.medium import Medium, medium_of
from kiosk.frames.code import draw
from kiosk.frames.collector import Arrival, Outcome
from kiosk.frames.stream import Stream
from kiosk.reading.sight import Grey, look
from tests.camera.camera import GOOD, TYPICAL, Shot
from tests.camera.media import film, gif, pdf
from tests.camera.screen import page_of, sheet_of, show_of

SIZE = 1280, 720


def batch(seed: int = 1, size: int = 5_000) -> bytes:
    return random.Random(seed).randbytes(size)


def screens(payload: bytes, count: int, start: int = 0) -> list[Image.Image]:
    show = show_of(payload, start=start)
    return [show.page(number).resize(SIZE, Image.Resampling.BOX) for number in range(count)]


def gather(*paths: Path) -> list[Arrival]:
    gathering, arrived = Gathering(), []
    for path in paths:
        medium = medium_of(path)
        assert medium is not None
        gathering.read(path, medium, arrived.append)
    return arrived


def payloads(*paths: Path) -> set[bytes]:
    return {each.payload for each in gather(*paths)}


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_photographs_in_any_order_add_up(tmp_path: Path, suffix: str) -> None:
    paths = [tmp_path / f"{number}{suffix}" for number in range(2)]
    for path, picture in zip(paths, screens(batch(), 2), strict=True):
        picture.save(path)
    assert payloads(*reversed(paths)) == {batch()}


@pytest.mark.parametrize(
    "turn", [Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.FLIP_LEFT_RIGHT]
)
def test_a_picture_may_be_turned_or_mirrored(tmp_path: Path, turn: Image.Transpose) -> None:
    for number, picture in enumerate(screens(batch(), 2)):
        picture.transpose(turn).save(tmp_path / f"{number}.png")
    assert payloads(tmp_path / "0.png", tmp_path / "1.png") == {batch()}


def test_white_codes_on_black_are_read_in_pictures(tmp_path: Path) -> None:
    for number, picture in enumerate(screens(batch(), 2)):
        picture.point(lambda value: 255 - value).save(tmp_path / f"{number}.png")
    assert payloads(tmp_path / "0.png", tmp_path / "1.png") == {batch()}


def test_a_moving_gif_is_read_whole(tmp_path: Path) -> None:
    assert payloads(gif(tmp_path / "a.gif", screens(batch(), 2))) == {batch()}


def test_transparent_pictures_are_read_as_on_white(tmp_path: Path) -> None:
    for number, picture in enumerate(screens(batch(), 2)):
        clear = picture.point(lambda value: 255 - value)
        black = Image.new("L", picture.size, 0)
        Image.merge("LA", (black, clear)).save(tmp_path / f"{number}.png")
    assert payloads(tmp_path / "0.png", tmp_path / "1.png") == {batch()}


def test_a_scan_at_150_dpi_with_a_third_of_its_codes_blotted_out_is_whole(tmp_path: Path) -> None:
    payload = batch(size=20_000)
    codes = [draw(frame, paper=True) for frame in Stream(payload).paper()]
    sheets = [sheet_of(codes[at : at + 20]) for at in range(0, len(codes), 20)]
    assert len(codes) == 40
    drawn = random.Random(4)
    for number in drawn.sample(range(40), 12):
        sheet = sheets[number // 20]
        x, y = (number % 4 + 0.5) * sheet.width / 4, (number % 20 // 4 + 0.5) * sheet.height / 5
        ImageDraw.Draw(sheet).ellipse((x - 70, y - 70, x + 70, y + 70), fill=drawn.choice((10, 120, 250)))
    (arrival,) = gather(pdf(tmp_path / "scan.pdf", sheets))
    assert (arrival.payload, arrival.file) == (payload, "scan.pdf")


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp4", "libx264"), ("a.mov", "libx264"), ("a.mkv", "mpeg4"), ("a.webm", "libvpx")]
)
def test_films_are_read(tmp_path: Path, name: str, codec: str) -> None:
    pictures = [each for each in screens(batch(), 3) for _ in range(2)]
    path = film(tmp_path / name, pictures, codec=codec)
    assert medium_of(path) is Medium.FILM
    assert payloads(path) == {batch()}


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_film_that_says_it_lies_on_its_side_is_read(tmp_path: Path, rotation: int) -> None:
    assert payloads(film(tmp_path / "a.mp4", screens(batch(), 3), rotation=rotation)) == {batch()}


def test_a_film_that_lies_on_its_side_and_does_not_say_so_is_read(tmp_path: Path) -> None:
    turned = [each.transpose(Image.Transpose.ROTATE_270) for each in screens(batch(), 3)]
    assert payloads(film(tmp_path / "a.mkv", turned)) == {batch()}


def test_a_film_may_begin_in_the_middle(tmp_path: Path) -> None:
    assert payloads(film(tmp_path / "a.mp4", screens(batch(), 3, start=37))) == {batch()}


def test_several_stands_in_one_film_arrive_one_after_the_other(tmp_path: Path) -> None:
    first, second = batch(1), batch(2)
    arrivals = gather(film(tmp_path / "a.mp4", [*screens(first, 3), *screens(second, 3)]))
    assert [each.payload for each in arrivals] == [first, second]


def test_a_film_a_photograph_and_a_page_of_one_batch_add_up(tmp_path: Path) -> None:
    payload = batch(size=9_000)  # 13 symbols
    frames = Stream(payload).paper()
    parts = film(tmp_path / "a.mp4", screens(payload, 1)), tmp_path / "b.jpg", tmp_path / "c.pdf"
    screens(payload, 1, start=2)[0].save(parts[1])
    pdf(parts[2], [sheet_of([draw(frame, paper=True) for frame in frames[8:13]])])
    assert payloads(*parts) == {payload}
    gathering = Gathering()
    for path in parts[:2]:
        gathering.read(path, medium_of(path), [].append)  # type: ignore[arg-type]
    assert [(each.held, each.needed) for each in gathering.unfinished] == [(8, 13)]


@pytest.mark.parametrize("camera", [GOOD, TYPICAL], ids=["good", "typical"])
def test_a_camera_before_the_screen_brings_the_batch(tmp_path: Path, camera) -> None:
    shot = Shot(camera, show_of(batch()), seed=3)
    path = film(tmp_path / "a.mp4", (picture for _, picture in shot.frames(0.4)))
    assert payloads(path) == {batch()}


def test_frames_that_do_not_read_at_once_are_read_at_a_second_look(tmp_path: Path) -> None:
    shot = Shot(replace(TYPICAL, blur=2.1), show_of(batch(), side_by_side=1, rate=10), seed=3)
    pictures = [picture for _, picture in shot.frames(0.4)]
    at_once = [spot for each in pictures for spot in look(Grey.of(each)) if spot.raw is not None]
    gathering = Gathering()
    read = gathering.read(film(tmp_path / "a.mp4", pictures), Medium.FILM, [].append)
    assert read.counts[Outcome.NEW] > len({each.raw for each in at_once})


def test_a_code_that_is_shown_upside_down_has_its_outline_from_its_own_corner() -> None:
    page = page_of([draw(Stream(batch()).frame(0, 2))])
    (upright,), (turned,) = look(Grey.of(page)), look(Grey.of(page.transpose(Image.Transpose.ROTATE_180)))
    assert upright.raw == turned.raw
    assert upright.outline[0] < upright.outline[2]
    assert turned.outline[0] > turned.outline[2]


def test_a_film_of_which_no_frame_reads_at_once_is_read_from_its_beginning_on(tmp_path: Path) -> None:
    show = show_of(batch(size=60_000), side_by_side=1)
    pictures = [
        show.page(number).resize(SIZE, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(2.75))
        for number in range(40)
    ]
    assert not [spot for each in pictures for spot in look(Grey.of(each)) if spot.raw is not None]
    read = Gathering().read(film(tmp_path / "a.mp4", pictures, rate=4, crf=10), Medium.FILM, [].append)
    assert read.counts[Outcome.NEW] > 35  # more than are held for a second look at a time
