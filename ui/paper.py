"""HTML to a PDF on A4, with QR codes. Qt does it, since it shapes every script; it needs no screen."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:  # whoever only keeps books starts without Qt
    from PySide6.QtGui import QGuiApplication, QImage

DPI = 300
MARGIN_MM = 18
QR_SCALE = 8  # image pixels for one module: sharp on paper, and whole


def write_pdf(path: Path, html: str, qr: Mapping[str, str]) -> None:
    """Write `html` to `path`, in place of what was there, once it is whole and flushed.

    `<img src="qr:NAME">` shows the text `qr[NAME]` as a QR code; give the image a width and a height in
    pixels of 1/96 inch. A new page begins where a style says `page-break-before: always`. The file can be
    read by its owner only: recovery sheets are written with this.
    """
    missing = set(re.findall(r'src="qr:([^"]+)"', html)) - set(qr)
    if missing:
        raise KeyError(f"no text was given for these QR codes: {', '.join(sorted(missing))}")
    _replace(path, _render(html, qr))


def _render(html: str, qr: Mapping[str, str]) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUrl
    from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    app = _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setCreator("petition-kiosk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)

    document = QTextDocument()
    font = QFont()
    font.setFamilies(["Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "DejaVu Sans", "Segoe UI"])
    font.setPointSizeF(11)
    document.setDefaultFont(font)
    for name, text in qr.items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"qr:{name}"), _qr_image(text))
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(QSizeF(writer.pageLayout().paintRectPixels(DPI).size()))
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.print_(writer)
    del document, writer
    content = bytes(buffer.data().data())
    buffer.close()
    del app
    return content


def _application() -> QGuiApplication:
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication.instance()
    if running is not None:
        return cast("QGuiApplication", running)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["petition-kiosk"])


def _qr_image(text: str) -> QImage:
    import qrcode
    from PySide6.QtGui import QImage

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
    # One bit a pixel: anything richer goes into the file as a JPEG, which blurs the modules.
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_Mono)
    image.setColorTable([0xFF000000, 0xFFFFFFFF])
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0 if dark else 1)
    return image.scaled(image.size() * QR_SCALE)


def _replace(path: Path, content: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
