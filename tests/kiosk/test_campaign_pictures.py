"""How large a picture is, from its first bytes; and that a broken one is known without decoding it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from kiosk.campaign.pictures import JPEG, PNG, fits, measured
from tests.campaign_kit import png


def drawn(width: int, height: int, kind: bytes, *, progressive: bool = False) -> bytes:
    """A picture as other programs write it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x1F5F8B)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setProgressiveScanWrite(progressive)
    assert writer.write(image)
    return bytes(held.data())


@pytest.mark.parametrize(
    "raw", [drawn(640, 41, b"png"), drawn(640, 41, b"jpeg"), drawn(640, 41, b"jpeg", progressive=True), png(640, 41)]
)
def test_the_size_of_a_picture_stands_in_its_first_bytes(raw: bytes) -> None:
    assert measured(raw) == (640, 41)
    assert measured(raw[: len(raw) // 2]) is None, "it was cut off"
    assert measured(raw + b"what a camera adds") == (640, 41)


def test_a_preview_inside_a_jpeg_is_not_taken_for_it() -> None:
    preview, whole = drawn(16, 9, b"jpeg"), drawn(640, 41, b"jpeg")
    extra = b"\xff\xe1" + (len(preview) + 2).to_bytes(2) + preview
    assert measured(whole[:2] + extra + whole[2:]) == (640, 41)
    cut = whole[:2] + extra + whole[2 : len(whole) // 2]
    assert measured(cut) is None, "the preview's end is not the picture's"


def test_what_is_too_large_for_a_small_computer_does_not_fit() -> None:
    assert fits((6000, 4000))
    assert not fits((6000, 4001))
    assert not fits((16_385, 1))


@given(st.sampled_from([PNG, JPEG, b""]), st.binary(max_size=80))
def test_any_bytes_are_measured_or_refused(begin: bytes, rest: bytes) -> None:
    measured(begin + rest)


@given(st.integers(0, 200), st.integers(0, 255))
def test_one_wrong_byte_of_a_png_is_seen(at: int, value: int) -> None:
    raw = bytearray(png(20, 20))
    at %= len(raw)
    changed = raw[at] != value
    raw[at] = value
    assert (measured(bytes(raw)) is None) == changed
