"""The stand's camera in pictures: it sees one page of a receipt's codes, then nothing but the dark."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.frames.code import draw
from kiosk.frames.frame import Kind
from kiosk.frames.stream import Stream
from kiosk.stand.screens import Screen
from ui.camera.lens import Device, Lens
from ui.screens.walk import Picture, Walk

_WIDE, _HIGH, _LEFT, _PIXELS = 1280, 720, 120, 4


class StillLens(Lens):
    """Sees one picture for as long as it is on. There is no camera on the machine that makes the pictures."""

    def __init__(self, picture: QImage) -> None:
        super().__init__(None)
        self.picture = picture
        self._sink: QVideoSink | None = None
        self._again = QTimer(self, interval=60)
        self._again.timeout.connect(self._send)

    def devices(self) -> list[Device]:
        """Return two, so that one can be chosen."""
        return [Device(b"front", "Front"), Device(b"back", "Back", mirrored=False)]

    def start(self, device: Device, sink: QVideoSink) -> None:
        """Begin to send the picture."""
        self._sink = sink
        self._again.start()

    def rest(self) -> None:
        """Send no more."""
        self._again.stop()

    def _send(self) -> None:
        if self._sink is not None:
            self._sink.setVideoFrame(QVideoFrame(self.picture))


@cache
def page() -> QImage:
    """Return two codes of a receipt, as on a bright screen."""
    stream = Stream(bytes(range(256)) * 40, Kind.RECEIPTS)
    picture = QImage(_WIDE, _HIGH, QImage.Format.Format_RGB32)
    picture.fill(QColor(96, 96, 96))
    painter = QPainter(picture)
    painter.fillRect(_LEFT - 40, 80, _WIDE - 2 * (_LEFT - 40), _HIGH - 160, QColor(240, 240, 240))
    for number in range(2):
        code = draw(stream.frame(number))
        modules = QImage(code.modules, code.side, code.side, code.side, QImage.Format.Format_Indexed8)
        modules.setColorTable([0xFFF0F0F0, 0xFF141414])
        side = _PIXELS * code.side
        painter.drawImage(_LEFT + number * (_WIDE - 2 * _LEFT - side), (_HIGH - side) // 2, modules.scaled(side, side))
    painter.end()
    return picture


def reading(walk: Walk) -> Iterator[Picture]:
    """Yield a receipt that is shown to the camera. The screen asks where the receipt is."""
    volunteer = walk.opened.volunteer
    lens, before = StillLens(page()), volunteer.camera.lens
    volunteer.camera.lens = lens
    volunteer.showReceipts()
    yield walk.shows(Screen.HAND_OVER, "receipt-choose-or-show")
    volunteer.readByCamera()
    camera = volunteer.camera.camera
    if camera is None:
        raise LookupError("the stand has found no camera")
    walk.hands.wait("codes", lambda: bool(camera.underWay))
    yield walk.shows(Screen.HAND_OVER, "receipt-camera")
    lens.picture = QImage(_WIDE, _HIGH, QImage.Format.Format_RGB32)
    lens.picture.fill(QColor(9, 9, 9))
    walk.hands.wait("the dark", lambda: camera.trouble == "too-dark")
    yield walk.shows(Screen.HAND_OVER, "receipt-camera-too-dark")
    volunteer.chooseAgain()
    volunteer.camera.lens = before
    volunteer.camera.look()
