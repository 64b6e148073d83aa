"""Files as people hand them in: films, scans, photographs, moving pictures."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

_MUXERS = {".mp4": "mp4", ".mov": "mov", ".mkv": "matroska", ".webm": "webm"}


def film(
    path: Path,
    pictures: Iterable[Image.Image],
    *,
    rate: float = 30,
    codec: str = "libx264",
    crf: int = 20,
    times: Iterable[float] | None = None,
    rotation: int = 0,
) -> Path:
    """Write grey pictures as a film; `times` in seconds where they are not evenly spaced."""
    clock = iter(times) if times is not None else None
    with av.open(str(path), "w", format=_MUXERS[path.suffix]) as container:
        stream = None
        for number, picture in enumerate(pictures):
            if stream is None:
                stream = container.add_stream(codec, rate=Fraction(rate).limit_denominator(1000))
                stream.width, stream.height, stream.pix_fmt = picture.width, picture.height, "yuv420p"
                stream.options = {"crf": str(crf), **_FAST.get(codec, {})}
                stream.codec_context.time_base = Fraction(1, 1000)
            frame = av.VideoFrame.from_image(picture.convert("RGB")).reformat(format="yuv420p")
            frame.time_base = Fraction(1, 1000)
            frame.pts = round(1000 * (next(clock) if clock is not None else number / rate))
            container.mux(stream.encode(frame))
        if stream is not None:
            container.mux(stream.encode())
    if rotation:
        _turn(path, rotation)
    return path


_FAST = {"libx264": {"preset": "ultrafast"}, "libvpx": {"deadline": "realtime", "cpu-used": "8", "b": "4M"}}


def _turn(path: Path, rotation: int) -> None:
    """Write into an MP4's track header that it is to be shown turned, as telephones do."""
    raw = bytearray(path.read_bytes())
    at = raw.index(b"tkhd") + 4 + 40  # version 0: flags, times, ids, layer and volume come before the matrix
    a, b, c, d = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}[rotation]
    for place, value in ((0, a), (4, b), (12, c), (16, d)):
        raw[at + place : at + place + 4] = (value * 65_536).to_bytes(4, "big", signed=True)
    path.write_bytes(raw)


def pdf(path: Path, pages: list[Image.Image], dpi: int = 150) -> Path:
    """Write pictures as the pages of a scan."""
    pages[0].save(path, "PDF", resolution=dpi, save_all=True, append_images=pages[1:])
    return path


def gif(path: Path, pictures: list[Image.Image]) -> Path:
    """Write a moving GIF."""
    pictures[0].save(path, "GIF", save_all=True, append_images=pictures[1:], duration=80, loop=0)
    return path
