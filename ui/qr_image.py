"""QR codes for the screen, drawn from text alone: `image://qr/<text>`. Ink on white, in every theme."""

from __future__ import annotations

from urllib.parse import unquote

import qrcode
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

INK = QColor("#17181C")
WHITE = QColor("#FFFFFF")


class QrImageProvider(QQuickImageProvider):
    """Draws what the address says. Use it with `cache: false`, so that no code outlives its visitor."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        """Return the code at a whole number of pixels a module, at least as large as wanted."""
        side = wanted.width() if wanted.width() > 0 else 280
        return draw(unquote(address), side)


def draw(text: str, side: int) -> QImage:
    """Return the code of a text, without a quiet zone: the paper around it is one."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_L, border=0)
    code.add_data(text.encode())
    code.make()
    rows = code.get_matrix()
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, INK)
    whole = len(rows) * -(-side // len(rows))
    return image.scaled(whole, whole)
