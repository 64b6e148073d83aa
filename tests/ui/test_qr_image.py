"""The slip's QR code, read back as a phone would."""

import zxingcpp
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest

from tests.ui.conftest import Kiosk
from ui.qr_image import draw


def _read(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", shape=[grey.height(), grey.bytesPerLine()])
    (found,) = zxingcpp.read_barcodes(view)
    return found.text


def test_a_text_in_any_script_is_read_back(qapp: QGuiApplication) -> None:
    text = "أسقطوا التهم عن جوليان أسانج\nÜbung: 7K2M 9QX4 TBH"
    image = draw(text, 560)
    page = QImage(image.width() + 80, image.height() + 80, QImage.Format.Format_RGB32)
    page.fill("white")
    painter = QPainter(page)
    painter.drawImage(40, 40, image)
    painter.end()
    assert _read(page) == text


def test_a_photo_of_the_thank_you_screen_holds_demand_code_and_contact(kiosk: Kiosk) -> None:
    for language in ("en", "de", "ar"):
        kiosk.go("THANKS", language)
        QTest.qWait(100)
        text = _read(kiosk.opened.window.grabWindow())
        campaign = kiosk.visitor.campaign
        assert campaign["demand"] in text
        assert campaign["contact"] in text
        assert kiosk.visitor.slip["grouped"] in text
        assert len(text.splitlines()) == 4  # the last one says that this is practice
        kiosk.visitor.restart()
        kiosk.arrive("ATTRACT")
