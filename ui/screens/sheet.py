"""A contact sheet: small copies of pictures in rows, each with its name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

WIDTH, GAP, CAPTION = 2100, 10, 22
COLUMNS_WIDE, COLUMNS_TALL = 5, 9


def save_sheet(pictures: Mapping[str, Path], out: Path) -> None:
    """Put small copies of pictures of one size on one sheet."""
    images = {name: QImage(str(path)) for name, path in pictures.items()}
    first = next(iter(images.values()))
    columns = COLUMNS_WIDE if first.width() > first.height() else COLUMNS_TALL
    across = WIDTH // columns
    small = across - GAP
    down = small * first.height() // first.width() + CAPTION + GAP
    sheet = QImage(WIDTH, -(-len(images) // columns) * down + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8A8A8A"))
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(15)
    painter.setFont(font)
    for index, (name, image) in enumerate(images.items()):
        left, top = index % columns * across + GAP // 2, index // columns * down + GAP
        painter.drawText(QRect(left, top, small, CAPTION), Qt.AlignmentFlag.AlignLeft, name)
        painter.drawImage(left, top + CAPTION, image.scaledToWidth(small, Qt.TransformationMode.SmoothTransformation))
    painter.end()
    sheet.save(str(out))
