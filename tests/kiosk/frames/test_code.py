"""The fast way to a QR code gives what `qrcode` gives, and a reader reads the bytes back."""

import random

import pytest
import qrcode
import zxingcpp
from PIL import Image
from qrcode import util

from kiosk.frames.code import MASK, PAPER, QUIET_MODULES, SCREEN, draw, draw_bytes
from kiosk.frames.stream import Stream

SIZES = [*SCREEN.values(), PAPER]


def plain(content, size):
    code = qrcode.QRCode(version=size.version, error_correction=size.level, border=0, mask_pattern=MASK)
    code.add_data(util.QRData(content, mode=util.MODE_8BIT_BYTE))
    code.make(fit=False)
    return b"".join(bytes(row) for row in code.modules)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.version}-{size.level}")
def test_every_module_is_that_of_qrcode(size):
    dice = random.Random(size.version)
    most = util.BIT_LIMIT_TABLE[size.level][size.version] // 8 - 3
    for length in (0, 1, 2, most // 2, most - 1, most):
        content = dice.randbytes(length)
        code = draw_bytes(content, size)
        assert code.side**2 == len(code.modules)
        assert code.modules == plain(content, size), length
    assert draw_bytes(b"\xff" * most, size).modules == plain(b"\xff" * most, size)
    assert scanned(draw_bytes(bytes(most), size)) == [bytes(most)]  # which qrcode itself cannot draw
    with pytest.raises(ValueError, match="does not fit"):
        draw_bytes(bytes(most + 1), size)


@pytest.mark.parametrize(("symbols", "version"), [(1, 19), (2, 27), (3, 34), (4, 40)])
def test_a_frame_is_drawn_at_its_size_and_read_back(symbols, version):
    stream = Stream(random.Random(5).randbytes(20_000))
    for number in range(3):
        frame = stream.frame(number, symbols)
        code = draw(frame)
        assert code.side == 17 + 4 * version
        assert scanned(code) == [frame]
    assert scanned(draw(stream.frame(9, 1), paper=True)) == [stream.frame(9, 1)]


def scanned(code):
    image = Image.frombytes("L", (code.side, code.side), code.modules.translate(b"\xff\0" + bytes(254)))
    whole = Image.new("L", (code.side + 2 * QUIET_MODULES,) * 2, 255)
    whole.paste(image, (QUIET_MODULES, QUIET_MODULES))
    found = zxingcpp.read_barcodes(
        whole.resize((whole.width * 3,) * 2, Image.Resampling.NEAREST), formats=zxingcpp.BarcodeFormat.QRCode
    )
    return [each.bytes for each in found]
