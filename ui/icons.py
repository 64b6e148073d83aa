"""The drawings of assets/icons in the colour that a screen asks for: `image://icon/<name>/<rrggbb>/<stroke>`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "assets" / "icons"


class IconProvider(QQuickImageProvider):
    """Draws icons at exactly the size they are shown."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        """Return the icon on a transparent ground."""
        name, colour, stroke = address.split("/")
        drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
        drawing = drawing.replace("#17181C", f"#{colour}").replace('stroke-width="3"', f'stroke-width="{stroke}"')
        side = max(1, wanted.width())
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        return image
