"""What the camera saw last, for the window: `image://camera/<number>`, each number another picture."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


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
