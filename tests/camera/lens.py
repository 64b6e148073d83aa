"""A camera that a test can do without: pictures of the simulated one, in the sink where a real one's frames arrive."""

from collections.abc import Iterable
from itertools import cycle

from PIL import Image
from PySide6.QtCore import QSize, QTimer
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from ui.camera.lens import Device, Lens

Format = QVideoFrameFormat.PixelFormat
FRONT, DESK = Device(b"front", "Front camera"), Device(b"desk", "Desk camera", mirrored=False)


def video_frame(picture: Image.Image, form: Format = Format.Format_NV12) -> QVideoFrame:
    """Return a grey picture as a camera's frame."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(*picture.size), form))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    raw, stride = picture.convert("L").tobytes(), frame.bytesPerLine(0)
    wide, high = picture.size
    rows = [raw[row * wide : (row + 1) * wide] for row in range(high)]
    if form in (Format.Format_YUYV, Format.Format_UYVY):
        first = form == Format.Format_UYVY
        rows = [
            b"".join((b"\x80" + row[at : at + 1]) if first else (row[at : at + 1] + b"\x80") for at in range(wide))
            for row in rows
        ]
    elif form == Format.Format_BGRX8888:
        rows = [b"".join(row[at : at + 1] * 3 + b"\xff" for at in range(wide)) for row in rows]
    plane = frame.bits(0)
    for number, row in enumerate(rows):
        plane[number * stride : number * stride + len(row)] = row
    for other in range(1, frame.planeCount()):
        grey = frame.bits(other)
        grey[:] = b"\x80" * len(grey)
    frame.unmap()
    return frame


class FilmLens(Lens):
    """Shows its pictures again and again, one whenever the window has nothing else to do."""

    def __init__(self, pictures: Iterable[Image.Image] = (), there: Iterable[Device] = (FRONT,)) -> None:
        super().__init__(None)
        self.there = list(there)
        self.on: Device | None = None
        self.refuses = ""
        self._sink: QVideoSink | None = None
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._next)
        self.show(pictures)

    def show(self, pictures: Iterable[Image.Image | QVideoFrame]) -> None:
        """Hold something else before it."""
        held = list(pictures)
        if len(held) == 1:
            held *= 2  # a sink does not tell of the very same frame twice
        frames = [each if isinstance(each, QVideoFrame) else video_frame(each) for each in held]
        self._frames = cycle(frames) if frames else None

    def plug(self, *devices: Device) -> None:
        """Have these cameras from now on, and no others."""
        self.there = list(devices)
        if self.on not in self.there:
            self._timer.stop()
        self.changed.emit()

    def hang(self) -> None:
        """Give no more frames, and say nothing."""
        self._timer.stop()

    def watch(self) -> None:
        pass

    def devices(self) -> list[Device]:
        return self.there

    def start(self, device: Device, sink: QVideoSink) -> None:
        if self.refuses:
            self.failed.emit(self.refuses)
            return
        self.on, self._sink = device, sink
        self._timer.start()

    def stop(self) -> None:
        self.on = None
        self._timer.stop()

    def rest(self) -> None:
        self.stop()

    def _next(self) -> None:
        if self._frames is not None and self._sink is not None:
            self._sink.setVideoFrame(next(self._frames))
