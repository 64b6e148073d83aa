"""How large a picture is, read from its first bytes without decoding it; and whether all of it is there.

A few kilobytes can claim to be a picture of gigabytes, so its size is known before any decoder sees it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

MAX_PIXELS: Final = 24_000_000
MAX_SIDE: Final = 16_384
SIZES: Final = f"a picture of at most {MAX_PIXELS // 1_000_000} megapixels and {MAX_SIDE} pixels a side"

PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8\xff"

_PNG_DEPTHS: Final = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_JPEG_FRAMES: Final = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive
_JPEG_OTHER_FRAMES: Final = (0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)
_START_OF_SCAN: Final = 0xDA
_END: Final = b"\xff\xd9"


def measured(raw: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG or JPEG picture; None where it is damaged, cut off or of a rare kind."""
    size = _png(raw) if raw.startswith(PNG) else _jpeg(raw) if raw.startswith(JPEG) else None
    return size if size and min(size) > 0 else None


def fits(size: tuple[int, int]) -> bool:
    """Say whether a picture of this size may be decoded on a small computer."""
    return size[0] * size[1] <= MAX_PIXELS and max(size) <= MAX_SIDE


def _png(raw: bytes) -> tuple[int, int] | None:
    parts = list(_png_parts(raw))
    kinds = [kind for kind, _ in parts]
    if not parts or kinds[0] != b"IHDR" or kinds[-1] != b"IEND" or b"IDAT" not in kinds:
        return None
    header = parts[0][1]
    if len(header) != 13 or header[8] not in _PNG_DEPTHS.get(header[9], ()) or header[10:12] != bytes(2):
        return None
    return int.from_bytes(header[:4]), int.from_bytes(header[4:8])


def _png_parts(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of each chunk, up to the end of the picture or the first that is damaged."""
    at = len(PNG)
    while at + 12 <= len(raw):
        end = at + 8 + int.from_bytes(raw[at : at + 4])
        kind, content = raw[at + 4 : at + 8], raw[at + 8 : end]
        if zlib.crc32(kind + content) != int.from_bytes(raw[end : end + 4]) or end + 4 > len(raw):
            return
        yield kind, content
        if kind == b"IEND":
            return
        at = end + 4


def _jpeg(raw: bytes) -> tuple[int, int] | None:
    at, size = 2, None
    while at + 4 <= len(raw) and raw[at] == 0xFF:
        kind = raw[at + 1]
        if kind == 0xFF:  # filling
            at += 1
            continue
        if kind == _START_OF_SCAN:
            return size if raw.rfind(_END) > at else None
        length = int.from_bytes(raw[at + 2 : at + 4])
        if length < 2 or kind in _JPEG_OTHER_FRAMES:
            return None
        if kind in _JPEG_FRAMES:
            frame = raw[at + 4 : at + 2 + length]
            if size or len(frame) < 6 or frame[0] != 8 or frame[5] not in (1, 3, 4):
                return None
            size = int.from_bytes(frame[3:5]), int.from_bytes(frame[1:3])
        at += 2 + length
    return None
