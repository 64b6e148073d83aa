"""Files that are broken, foreign, endless or made to hurt: ignored or refused with a word, in bounded memory."""

import os
import random
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import qrcode
from PIL import Image

from kiosk.coordinator.reading.apart import Remark, Seen, packed, read_apart
from kiosk.coordinator.reading.gathering import FileRead, Gathering
from kiosk.coordinator.reading.medium import Medium, medium_of, medium_of_bytes
from kiosk.frames.code import SCREEN, draw_bytes
from kiosk.frames.collector import Arrival, Outcome
from kiosk.frames.frame import decode_frame
from kiosk.frames.stream import Stream
from tests.camera.media import film, pdf
from tests.camera.screen import page_of, show_of
from tests.kiosk.coordinator.reading import bombs

MIB = 1024 * 1024
SIZE = 640, 360


def batch(seed: int = 1, size: int = 2_500) -> bytes:
    return random.Random(seed).randbytes(size)


def screens(payload: bytes, count: int) -> list[Image.Image]:
    show = show_of(payload, side_by_side=1)
    return [show.page(number).resize(SIZE, Image.Resampling.BOX) for number in range(count)]


def gather(path: Path, arrived=None, told=None) -> FileRead:
    medium = medium_of(path)
    assert medium is not None
    return Gathering().read(path, medium, [].append if arrived is None else arrived, told)


def photograph(path: Path, content: bytes) -> Path:
    page_of([draw_bytes(content, SCREEN[2])]).save(path)
    return path


# --- codes that are not what they should be ----------------------------------------------------------------


def test_other_peoples_codes_are_counted_and_passed_over(tmp_path: Path) -> None:
    made = qrcode.make("https://example.org/menu", box_size=8).convert("L")
    page = screens(batch(), 1)[0].resize((1280, 720))
    page.paste(made, (0, 0))
    page.save(tmp_path / "a.png")
    read = gather(tmp_path / "a.png")
    assert (read.counts, read.ours) == ({Outcome.FOREIGN: 1, Outcome.NEW: 1}, 1)


def test_codes_of_a_newer_version_damaged_and_impossible_ones_bring_nothing(tmp_path: Path) -> None:
    frame = Stream(batch()).frame(0)
    newer = b"PKQ2" + frame[4:]
    damaged = frame[:-1] + bytes([frame[-1] ^ 1])
    head, content = frame[:16] + b"\xc8" + frame[17:18], frame[22:]  # a block that its length does not give
    impossible = head + zlib.crc32(head + content).to_bytes(4, "big") + content
    for content, outcome in ((newer, Outcome.NEWER), (damaged, Outcome.DAMAGED), (impossible, Outcome.REFUSED)):
        read = gather(photograph(tmp_path / "a.png", content))
        assert (read.counts, read.ours) == ({outcome: 1}, 0)


def test_false_codes_among_the_true_ones_delay_a_batch_and_change_nothing(tmp_path: Path) -> None:
    stream = Stream(batch())  # four symbols
    first = decode_frame(stream.frame(0))
    head = stream.frame(0)[:18]
    false = bytes(720 * len(first.symbols))
    frames = [head + zlib.crc32(head + false).to_bytes(4, "big") + false, *(stream.frame(n) for n in range(5))]
    pictures = [page_of([draw_bytes(each, SCREEN[2])]).resize(SIZE, Image.Resampling.BOX) for each in frames]
    arrived: list[Arrival] = []
    read = gather(film(tmp_path / "a.mkv", pictures), arrived.append)
    assert [each.payload for each in arrived] == [batch()]
    assert read.counts[Outcome.SPOILT] == 1


# --- films without end -------------------------------------------------------------------------------------


def ten_hours(path: Path, pages: list[Image.Image], step: float = 20.0) -> Path:
    """Write a film of ten hours in few frames: these pages, then the last of them until the end."""
    times = [number / 10 for number in range(len(pages))]
    later = [times[-1] + step * number for number in range(1, int(36_000 / step) + 1)]
    return film(path, [*pages, *(pages[-1] for _ in later)], times=[*times, *later])


@pytest.fixture(scope="module")
def long_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ten_hours(tmp_path_factory.mktemp("film") / "long.mp4", screens(batch(), 2))


def test_a_film_of_ten_hours_is_left_when_all_is_whole_and_nothing_new_comes(long_film: Path) -> None:
    arrived: list[Arrival] = []
    shares: list[float] = []
    read = gather(long_film, arrived.append, lambda share, _: shares.append(share))
    assert [each.payload for each in arrived] == [batch()]
    assert read.remarks == {Remark.QUIET}
    assert 120 < read.seconds < 160 < read.length
    assert shares == sorted(shares)
    assert 0 < shares[-1] < 0.01


def test_a_film_that_never_makes_a_batch_whole_is_left_too(tmp_path: Path) -> None:
    path = ten_hours(tmp_path / "a.mp4", screens(batch(size=30_000), 2), step=60.0)
    arrived: list[Arrival] = []
    read = gather(path, arrived.append)
    assert (arrived, read.remarks) == ([], {Remark.QUIET})
    assert 600 < read.seconds < 800


def test_another_stand_within_two_minutes_is_still_met(tmp_path: Path) -> None:
    first, second = screens(batch(1), 2), screens(batch(2), 2)
    pause = [Image.new("L", SIZE, 90)] * 10
    times = [0.0, 0.1, *(10.0 * number for number in range(1, 11)), 110.0, 110.1, 111.0, 112.0]
    path = film(tmp_path / "a.mp4", [*first, *pause, *second, *second], times=times)
    arrived: list[Arrival] = []
    gather(path, arrived.append)
    assert [each.payload for each in arrived] == [batch(1), batch(2)]


def test_reading_can_be_interrupted_and_leaves_no_process(long_film: Path) -> None:
    arrived: list[Arrival] = []

    def press_control_c(share: float, _: object) -> None:
        if arrived:
            raise KeyboardInterrupt

    before = set(psutil.Process().children())
    with pytest.raises(KeyboardInterrupt):
        gather(long_film, arrived.append, press_control_c)
    assert [each.payload for each in arrived] == [batch()]
    assert set(psutil.Process().children()) == before


def test_what_came_before_the_reading_process_broke_down_is_kept(long_film: Path) -> None:
    before = set(psutil.Process().children())
    arrived: list[Arrival] = []

    def kill(share: float, _: object) -> None:
        for child in set(psutil.Process().children()) - before:
            child.kill()

    read = gather(long_film, arrived.append, kill)
    assert Remark.FAILED in read.remarks


# --- files that are cut or broken ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.gif", "a.webp", "a.pdf", "a.mp4", "a.mkv", "a.webm"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_a_file_that_is_cut_gives_what_is_left_of_it_or_a_word(tmp_path: Path, name: str, share: float) -> None:
    path, pictures = tmp_path / name, screens(batch(), 2)
    if path.suffix in (".mp4", ".mkv", ".webm"):
        film(path, pictures, codec="libvpx" if path.suffix == ".webm" else "libx264")
    elif path.suffix == ".pdf":
        pdf(path, pictures)
    else:
        pictures[0].save(path)
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * share)])
    if medium_of(path) is None:
        return
    read = gather(path)
    assert set(read.counts) <= {Outcome.NEW, Outcome.COMPLETE}
    assert Remark.FAILED not in read.remarks


@pytest.mark.parametrize("medium", Medium)
def test_noise_is_refused_with_a_word(tmp_path: Path, medium: Medium) -> None:
    path = tmp_path / "a"
    path.write_bytes(random.Random(2).randbytes(50_000))
    read = Gathering().read(path, medium, [].append)
    assert read.remarks == {Remark.UNREADABLE}


def test_a_list_of_other_files_is_no_film(tmp_path: Path) -> None:
    for head in (b"#EXTM3U\n", b"ffconcat version 1.0\nfile /etc/passwd\n", b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n"):
        assert medium_of_bytes(head) is None
    path = tmp_path / "a.mp4"
    path.write_bytes(b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n")
    assert Gathering().read(path, Medium.FILM, [].append).remarks == {Remark.UNREADABLE}


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_links_pipes_and_folders_are_no_media(tmp_path: Path) -> None:
    photograph(tmp_path / "a.png", b"x")
    (tmp_path / "link.png").symlink_to(tmp_path / "a.png")
    os.mkfifo(tmp_path / "pipe")
    for name in ("link.png", "pipe", ".", "missing"):
        assert medium_of(tmp_path / name) is None


# --- files that are made to hurt -------------------------------------------------------------------------------


# A program begins with the peak of the one that started it, so that a small one starts it and asks for its children's.
MEASURING = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
"""


def peak(path: Path, medium: Medium) -> tuple[list[Remark], int]:
    """Return what is remarked of a file, and the most memory that reading it took, in bytes."""
    worker = [sys.executable, "-I", "-m", "kiosk.coordinator.reading.worker", medium, path]
    done = subprocess.run([sys.executable, "-I", "-c", MEASURING, *worker], capture_output=True, check=True)
    remarks = [each for each in Remark if each and packed(Seen(remark=each))[-len(each) :] in done.stdout]
    return remarks, int(done.stderr) * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("wide.png", Remark.TOO_LARGE),
        ("large.png", Remark.TOO_LARGE),
        ("text.png", Remark.NONE),
        ("screen.gif", Remark.TOO_LARGE),
        ("huge-page.pdf", Remark.NONE),
        ("many-pages.pdf", Remark.MORE_PAGES),
        ("huge-image.pdf", Remark.NONE),
    ],
)
def test_bombs_do_not_go_off(tmp_path: Path, name: str, remark: Remark) -> None:
    path = tmp_path / name
    if name == "wide.png":
        bombs.png(path, 100_000, 100_000)
    elif name == "large.png":
        bombs.png(path, 15_000, 15_000)
    elif name == "text.png":
        bombs.png(path, 4, 4, extra=bombs.text_of_png(200 * MIB))
    elif name == "screen.gif":
        bombs.gif(path, 65_535, 65_535)
    elif name == "huge-page.pdf":
        bombs.pdf(path, 3, size=14_400, unit=75_000)
    elif name == "many-pages.pdf":
        bombs.pdf(path, 30_000, size=50)
    else:
        bombs.pdf(path, 1, image=30_000)
    remarks, memory = peak(path, medium_of(path))
    assert remarks == [each for each in Remark if each and each in (remark, Remark.END)]
    assert memory < 700 * MIB


def test_a_large_photograph_is_read_smaller(tmp_path: Path) -> None:
    page = page_of([draw_bytes(Stream(batch()).frame(0), SCREEN[2])])
    page.resize((12_288, 6_912), Image.Resampling.NEAREST).save(tmp_path / "a.jpg", quality=60)
    assert gather(tmp_path / "a.jpg").counts == {Outcome.NEW: 1}


def test_a_message_that_no_worker_sends_ends_the_reading(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real = subprocess.Popen
    for said in (b"\xff\xff\xff\xff", b"\0\0\0\x04junk", b""):
        (tmp_path / "said").write_bytes(said)
        monkeypatch.setattr(subprocess, "Popen", lambda command, **how: real(["cat", tmp_path / "said"], **how))
        assert [each.remark for each in read_apart(tmp_path, Medium.PICTURE)] == [Remark.FAILED]
        monkeypatch.undo()


def test_memory_of_what_came_is_bounded(tmp_path: Path) -> None:
    def source(path: Path, medium: Medium) -> Iterator[Seen]:
        for number in range(400):
            stream = Stream(number.to_bytes(4, "big") * 9_000)
            yield Seen([stream.frame(each) for each in range(4)])

    gathering = Gathering(source=source)
    gathering.read(tmp_path, Medium.PICTURE, [].append)
    assert len(gathering.unfinished) == 64
