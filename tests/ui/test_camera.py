"""A camera in a window: every kind of frame, frames that are none, and a reading process that breaks or lies."""

import os
import random
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer, QtVideo, QVideoFrame, QVideoFrameFormat, QVideoSink
from PySide6.QtTest import QTest

from kiosk.reading.messages import MOST_PIXELS
from kiosk.reading.sight import Grey, look
from tests.camera.lens import FRONT, FilmLens, Format, video_frame
from tests.camera.media import film
from tests.camera.screen import show_of
from ui.camera import eye as eye_module
from ui.camera.camera import Camera
from ui.camera.chime import RATE, Chime, samples
from ui.camera.eye import Eye
from ui.camera.grey import PREVIEW_WIDTH, GreyFrame, grey_of
from ui.camera.lens import Device, Lens, cameras
from ui.camera.preview import outlined

PAYLOAD = random.Random(5).randbytes(20_000)
SHOW = show_of(PAYLOAD)
PAGES = [SHOW.page(number).resize((1280, 720), Image.Resampling.BOX) for number in range(10)]


def until(ready) -> None:
    for _ in range(2_000):
        if ready():
            return
        QTest.qWait(10)
    raise TimeoutError


@pytest.fixture
def camera(qapp: QGuiApplication) -> Iterator[Camera]:
    made = Camera(None, FilmLens())
    yield made
    made.close()


# --- frames ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form",
    ["NV12", "NV21", "YUV420P", "YUV422P", "YV12", "Y8", "YUYV", "UYVY", "BGRX8888"],
)
def test_frames_of_every_kind_are_read(qapp: QGuiApplication, form: str) -> None:
    grey = grey_of(video_frame(PAGES[0], getattr(Format, f"Format_{form}")))
    assert grey is not None
    assert (grey.width, grey.height) == (1280, 720)
    spots = look(Grey(grey.pixels, grey.width, grey.height, grey.stride))
    assert [each.raw is not None for each in spots] == [True, True]


def test_a_frame_of_a_camera_that_is_held_upright_is_shown_as_one_looks_at_it(qapp: QGuiApplication) -> None:
    page = Image.new("L", (320, 240), 0)
    page.paste(255, (0, 0, 320, 20))  # its upper edge is light
    frame = video_frame(page)
    frame.setRotation(QtVideo.Rotation.Clockwise90)
    grey = grey_of(frame)
    assert grey is not None
    assert (grey.width, grey.height) == (240, 320)
    shown = grey.image()
    assert shown.pixelColor(235, 160).lightness() > 200  # now at the right
    assert shown.pixelColor(5, 160).lightness() < 50


def test_what_is_no_picture_is_passed_over(qapp: QGuiApplication) -> None:
    assert grey_of(QVideoFrame()) is None
    assert grey_of(QVideoFrame(QVideoFrameFormat(QSize(0, 0), Format.Format_NV12))) is None
    wide = QVideoFrame(QVideoFrameFormat(QSize(MOST_PIXELS + 1, 1), Format.Format_NV12))
    assert grey_of(wide) is None
    assert grey_of(QVideoFrame(QVideoFrameFormat(QSize(64, 48), Format.Format_Jpeg))) is None


def test_hostile_frames_among_true_ones_stop_nothing(camera: Camera) -> None:
    draw = random.Random(8)
    hostile: list[Image.Image | QVideoFrame] = [
        QVideoFrame(),
        Image.new("L", (1, 1), 0),
        Image.new("L", (2, 700), 255),
        Image.frombytes("L", (640, 360), draw.randbytes(640 * 360)),
        Image.frombytes("L", (7, 3), draw.randbytes(21)),
        QVideoFrame(QVideoFrameFormat(QSize(64, 48), Format.Format_Jpeg)),
    ]
    lens = camera._lens
    lens.show([each for pair in zip(PAGES, hostile * 2, strict=False) for each in pair])
    arrived: list = []
    camera.arrived.connect(arrived.append)
    camera.open()
    until(lambda: arrived)
    assert arrived[0].payload == PAYLOAD
    assert camera.state == "on"


def test_a_film_that_a_decoder_plays_in_threads_of_its_own_is_read(camera: Camera, tmp_path: Path) -> None:
    made = film(tmp_path / "show.mp4", PAGES * 4, rate=20)
    camera._lens = PlayerLens(made)
    arrived: list = []
    camera.arrived.connect(arrived.append)
    camera.open()
    until(lambda: arrived)
    assert arrived[0].payload == PAYLOAD


class PlayerLens(Lens):
    """A film in place of a camera, through Qt's own player: frames come from its threads, as a camera's do."""

    def __init__(self, path: Path) -> None:
        super().__init__(None)
        self._player = QMediaPlayer(self)
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.setLoops(QMediaPlayer.Loops.Infinite)

    def devices(self) -> list[Device]:
        return [FRONT]

    def start(self, device: Device, sink: QVideoSink) -> None:
        self._player.setVideoSink(sink)
        self._player.play()

    def rest(self) -> None:
        self._player.stop()
        self._player.setVideoSink(None)


def test_only_the_newest_frame_is_read_and_none_waits(qapp: QGuiApplication) -> None:
    eye, seen = Eye(None), []
    eye.seen.connect(lambda frame, sight: seen.append(frame))
    frames = [grey_of(video_frame(page)) for page in PAGES]
    eye.open()
    taken = [frame for frame in frames if frame is not None and eye.look(frame)]
    assert taken == [frames[0]]
    until(lambda: seen)
    assert eye.look(frames[9])
    until(lambda: len(seen) == 2)
    assert seen == [frames[0], frames[9]]
    eye.close()


# --- the process that reads ------------------------------------------------------------------------------------


def test_a_reading_process_that_dies_is_replaced_and_reading_goes_on(camera: Camera) -> None:
    lens = camera._lens
    lens.show(PAGES[:1])
    camera.open()
    until(lambda: camera.underWay)
    process = camera._eye._process
    assert process is not None
    os.kill(process.processId(), signal.SIGKILL)
    until(lambda: camera._eye._process is None)
    assert camera.underWay == []
    arrived: list = []
    camera.arrived.connect(arrived.append)
    lens.show(PAGES)
    until(lambda: arrived)
    assert arrived[0].payload == PAYLOAD


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.stdout.write('x' * 100_000)",
        "import sys; sys.stdout.buffer.write(b'\\xff' * 9)",
        "import sys; sys.stdout.buffer.write(2 * b'\\0\\0\\0\\1\\x90'); sys.stdout.flush(); sys.stdin.read()",
        "import sys; sys.stdout.buffer.write(b'\\0\\0\\0\\6' + bytes.fromhex('95a0a0a0a0c2')); sys.stdin.read()",
        "raise SystemExit(3)",
    ],
    ids=["words", "an absurd length", "an answer unasked", "an answer of wrong kinds", "nothing"],
)
def test_a_reading_process_that_lies_is_ended(qapp: QGuiApplication, program: str) -> None:
    eye, broke, seen = Eye(None, [sys.executable, "-c", program]), [], []
    eye.broke.connect(lambda: broke.append(True))
    eye.seen.connect(lambda frame, sight: seen.append(frame))
    eye.open()
    eye.look(GreyFrame(bytes(64), 8, 8, 8))
    until(lambda: broke)
    assert eye._process is None
    assert not eye.free
    assert len(seen) <= 1  # the one that was asked for
    eye.close()


def test_where_nothing_can_read_that_is_said(camera: Camera, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(eye_module, "AGAIN_MS", 1)
    camera._eye = Eye(camera, [sys.executable, "-c", "raise SystemExit(3)"])
    camera._eye.broke.connect(camera._lose_sight)
    camera._lens.show(PAGES)
    camera.open()
    until(lambda: camera.trouble == "blind")
    assert camera.state == "on"
    assert not camera.preview.image.isNull()


def test_a_closed_camera_leaves_no_process_and_no_picture(camera: Camera) -> None:
    camera._lens.show(PAGES)
    camera.open()
    until(lambda: camera.underWay)
    process = camera._eye._process
    assert process is not None
    number = process.processId()
    camera.close()
    assert (camera.state, camera.source, camera.spots, camera.underWay) == ("off", "", [], [])
    until(lambda: not _lives(number))
    camera.sink.setVideoFrame(video_frame(PAGES[0]))
    QTest.qWait(50)
    assert camera.preview.image.isNull()


def _lives(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_window_goes_on_while_frames_are_read(camera: Camera) -> None:
    beats: list[bool] = []
    beat = QTimer(interval=5)
    beat.timeout.connect(lambda: beats.append(bool(camera.underWay)))
    arrived: list = []
    camera.arrived.connect(arrived.append)
    camera._lens.show(PAGES)
    beat.start()
    camera.open()
    until(lambda: arrived)
    beat.stop()
    assert sum(beats) > 3  # of them while it was being read


# --- the picture, the sound, the machine -----------------------------------------------------------------------


def test_outlines_are_drawn_where_the_codes_are(qapp: QGuiApplication) -> None:
    plain = GreyFrame(bytes([128]) * 640 * 360, 640, 360, 640)
    picture = outlined(plain.preview(), [[0.25, 0.25, 0.75, 0.25, 0.75, 0.75, 0.25, 0.75]])
    assert picture.pixelColor(320, 90).lightness() < 20  # on its upper edge
    assert picture.pixelColor(160, 180).lightness() < 20  # on its left
    assert picture.pixelColor(320, 180).lightness() == 128
    assert picture.pixelColor(320, 20).lightness() == 128


def test_a_large_frame_is_shown_small(qapp: QGuiApplication) -> None:
    assert GreyFrame(bytes(1920 * 1080), 1920, 1080, 1920).preview().width() == PREVIEW_WIDTH


def test_a_machine_without_camera_and_loudspeaker_is_no_trouble(qapp: QGuiApplication) -> None:
    lens = Lens(None)
    lens.watch()
    assert isinstance(cameras(), list)
    lens.rest()
    chime = Chime(qapp)
    assert chime.play() in (True, False)
    chime.stop()


def test_the_sound_is_short_soft_and_ends_in_silence() -> None:
    made = samples()
    assert 0.3 * RATE < len(made) < RATE
    assert 2_000 < max(map(abs, made)) < 16_000
    assert max(map(abs, made[-50:])) < 200
