"""The campaigns' pictures for the poster, out of their packs: `image://picture/<hash of the pack>`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.campaign import Campaign, fits, measured
from kiosk.stand.stand import InstalledPack

MEMORY_MB = 256
_KINDS = {"jpg": b"jpeg", "png": b"png"}


def poster_picture(campaign: Campaign) -> bytes:
    """Return the campaign's first picture, or nothing where there is none, or none that may be decoded here."""
    raw = campaign.picture_data.get(campaign.pictures[0].file, b"") if campaign.pictures else b""
    size = measured(raw)
    return raw if size and fits(size) else b""


def campaign_hash(installed: InstalledPack) -> str:
    """Return what a pack's picture is called; another pack's is another picture."""
    return installed.pack.pack_hash.hex()


class PictureProvider(QQuickImageProvider):
    """Decodes each campaign's first picture, no larger than it is shown, and keeps the last one."""

    def __init__(self, packs: Callable[[], Sequence[InstalledPack]]) -> None:
        """Take a function that returns the campaigns that are shown."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        QImageReader.setAllocationLimit(MEMORY_MB)
        self._packs = packs
        self._last: tuple[str, QSize, QImage] = ("", QSize(), QImage())

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        """Return the picture so that it covers what is wanted; nothing where it cannot be decoded."""
        known, covered, image = self._last
        near = covered.expandedTo(wanted) == covered and covered.width() < 1.5 * wanted.width()
        if known != address or not near:
            campaign = next((one.pack.campaign for one in self._packs() if campaign_hash(one) == address), None)
            if campaign is None:  # it was exchanged meanwhile
                return QImage()
            image = decoded(poster_picture(campaign), campaign.pictures[0].file, wanted)
            self._last = (address, QSize(wanted), image)
        return image


def decoded(raw: bytes, name: str, wanted: QSize) -> QImage:
    """Decode a picture of a known kind, upright, just as large as it takes to cover what is wanted."""
    held = QByteArray(raw)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_KINDS[name.rpartition(".")[2]]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    cover = size.scaled(wanted.transposed() if turned else wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if 0 < cover.width() < size.width():
        reader.setScaledSize(cover)
    return reader.read()
