"""A camera's frame as one byte a pixel, whatever it came as."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from kiosk.reading.messages import MOST_PIXELS

PREVIEW_WIDTH = 640
_Format = QVideoFrameFormat.PixelFormat
_LIGHT_FIRST = frozenset(  # the first plane is the picture in grey
    {
        *(_Format.Format_YUV420P, _Format.Format_YUV422P, _Format.Format_YV12, _Format.Format_NV12),
        *(_Format.Format_NV21, _Format.Format_Y8),
        *(_Format.Format_IMC1, _Format.Format_IMC2, _Format.Format_IMC3, _Format.Format_IMC4),
    }
)
_EVERY_OTHER = {_Format.Format_YUYV: 0, _Format.Format_UYVY: 1}  # where the first grey byte is


@dataclass(frozen=True)
class GreyFrame:
    """A frame of its own memory, upright; rows are `stride` bytes apart."""

    pixels: bytes
    width: int
    height: int
    stride: int

    def image(self) -> QImage:
        """Return it as a picture on the same memory."""
        return QImage(self.pixels, self.width, self.height, self.stride, QImage.Format.Format_Grayscale8)

    def preview(self) -> QImage:
        """Return it no larger than it is shown."""
        whole = self.image()
        if self.width > PREVIEW_WIDTH:
            return whole.scaledToWidth(PREVIEW_WIDTH, Qt.TransformationMode.SmoothTransformation)
        return whole.copy()


def grey_of(frame: QVideoFrame) -> GreyFrame | None:
    """Return a frame in grey, as one looks at it; None where it holds no picture, or one beyond measure."""
    if not frame.isValid() or not 0 < frame.width() * frame.height() <= MOST_PIXELS:
        return None
    found = _mapped(frame)
    if found is None:
        return _of_image(frame.toImage())
    if frame.rotation() == QtVideo.Rotation.None_:
        return found
    return _of_image(found.image().transformed(QTransform().rotate(frame.rotation().value)))


def _mapped(frame: QVideoFrame) -> GreyFrame | None:
    """Return what the frame's own memory holds, where that is grey already."""
    known = frame.pixelFormat()
    if known not in _LIGHT_FIRST and known not in _EVERY_OTHER:
        return None
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        stride, rows = frame.bytesPerLine(0), frame.height()
        raw = bytes(frame.bits(0)[: stride * rows])
    finally:
        frame.unmap()
    if known in _EVERY_OTHER:
        raw, stride = raw[_EVERY_OTHER[known] :: 2], stride // 2
    if stride < frame.width() or len(raw) < stride * rows or stride * rows > MOST_PIXELS:
        return None
    return GreyFrame(raw, frame.width(), rows, stride)


def _of_image(image: QImage) -> GreyFrame | None:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull() or grey.bytesPerLine() * grey.height() > MOST_PIXELS:
        return None
    raw = bytes(grey.constBits())
    return GreyFrame(raw, grey.width(), grey.height(), grey.bytesPerLine())
