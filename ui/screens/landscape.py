"""A picture for a poster, painted on the spot: hills under a low sun, so that no photograph has to lie in here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

WIDTH, HEIGHT = 1200, 800
HILLS = (("#8C6E8F", 470, 70), ("#5E5078", 560, 110), ("#33345A", 660, 60))


def paint_landscape(out: Path) -> None:
    """Write it to a file of the kind that its name says."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, HEIGHT)
    sky.setColorAt(0, QColor("#5B86B0"))
    sky.setColorAt(0.7, QColor("#F6D3A8"))
    painter.fillRect(image.rect(), sky)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor("#FFF3D6"))
    painter.drawEllipse(QPointF(820, 400), 70, 70)
    for colour, top, rise in HILLS:
        slope = [QPointF(x, top - rise * (1 - ((x + 3 * rise) % 600 - 300) ** 2 / 90_000)) for x in range(0, 1210, 10)]
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([QPointF(0, HEIGHT), *slope, QPointF(WIDTH, HEIGHT)]))
    painter.end()
    image.save(str(out))
