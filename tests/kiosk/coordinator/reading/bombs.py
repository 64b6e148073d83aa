"""Files that are made to hurt whoever reads them."""

import struct
import zlib
from pathlib import Path


def png(path: Path, width: int, height: int, *, extra: bytes = b"", rows: bytes = b"\0" * 64) -> Path:
    """Write a PNG that claims to be as large as is said, with little in it."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + extra + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunks)
    return path


def text_of_png(size: int) -> bytes:
    """Return a chunk of compressed text that is `size` bytes long when it is read."""
    return _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(size), 9))


def _chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")


def gif(path: Path, width: int, height: int) -> Path:
    """Write a GIF with a screen as large as is said and one tiny picture, over and over."""
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    path.write_bytes(
        b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff" + frame * 50 + b";"
    )
    return path


def pdf(path: Path, pages: int, *, size: int = 612, unit: int = 1, image: int = 0) -> Path:
    """Write a PDF of many pages, each `size` by `size` units of `unit`; `image` is the side of a picture on each."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % (5 + each) for each in range(pages))),
        _stream(b"q %d 0 0 %d 0 0 cm /I Do Q" % (size, size) if image else b""),
        _picture(image) if image else b"null",
        *(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/UserUnit %d/Contents 3 0 R"
            b"/Resources<</XObject<</I 4 0 R>>>>>>" % (size, size, unit)
            for _ in range(pages)
        ),
    ]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    path.write_bytes(out)
    return path


def _picture(side: int) -> bytes:
    """Return a coloured picture of `side` by `side` pixels in a few kilobytes: runs of 128, compressed."""
    runs = zlib.compress(b"\x81\x00" * (side * side * 3 // 128 + 1), 9)
    about = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (side, side)
    return _stream(runs, about + b"/Filter[/FlateDecode/RunLengthDecode]")


def _stream(content: bytes, about: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (about, len(content), content)
