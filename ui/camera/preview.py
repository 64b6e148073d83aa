"""What the camera saw last, for the window: `image://camera/<number>`, each number another picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

_WIDE, _NARROW = 9.0, 4.0  # of an outline: light around dark shows on everything


def outlined(picture: QImage, spots: list[list[float]]) -> QImage:
    """Draw a line around each spot of a picture; x and y of four corners each, from 0 to 1."""
    if not spots:
        return picture
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, high = picture.width(), picture.height()
    for spot in spots:
        corners = QPolygonF([QPointF(x * wide, y * high) for x, y in zip(spot[::2], spot[1::2], strict=True)])
        for colour, width in ((Qt.GlobalColor.white, _WIDE), (Qt.GlobalColor.black, _NARROW)):
            painter.setPen(
                QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
            )
            painter.drawPolygon(corners)
    painter.end()
    return picture


class Preview:
    """The last picture. It is nowhere else, and gone when the camera is turned off."""

    def __init__(self) -> None:
        self.image = QImage()


class PreviewProvider(QQuickImageProvider):
    """Gives it to the window."""

    def __init__(self, preview: Preview) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._preview = preview

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        """Return the last picture, whatever its number."""
        return self._preview.image
