"""Films, frame by frame: the brightness that a camera recorded, never more than a frame at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
from av.container import InputContainer
from av.video.frame import VideoFrame

from kiosk.coordinator.reading.medium import film_format
from kiosk.reading.sight import Grey

MOST_PIXELS = 40_000_000  # of a frame: 8K
_GREY_FIRST = ("yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p", "yuvj444p", "gray", "nv12")
_THREADS = 2
_DAMAGED_PACKETS = 1_000  # one after the other, and nothing more is expected


@dataclass(frozen=True)
class Frame:
    """A frame, when it is shown, and how long the film is, or 0.0 if it does not say; in seconds from its beginning."""

    grey: Grey
    seconds: float
    length: float


def frames(path: Path) -> Iterator[Frame]:
    """Yield the frames of an MP4, QuickTime, WebM or Matroska film. Damaged ones are passed over.

    A film that lies on its side or stands on its head is left so: codes are read in any of the four turns.

    Raises:
        av.FFmpegError: FFmpeg cannot make anything of it.
        ValueError: there is no picture in it.
    """
    with path.open("rb") as file:
        name = film_format(file.read(64))
        file.seek(0)
        # A named format, and a file object: FFmpeg never takes the content for a list of other files to open.
        with av.open(file, format=name, metadata_errors="ignore") as container:
            assert isinstance(container, InputContainer)  # noqa: S101 - it was opened for reading
            if not container.streams.video:
                raise ValueError("no video")
            stream = container.streams.video[0]
            stream.codec_context.options = {"max_pixels": str(MOST_PIXELS)}
            stream.codec_context.thread_count = _THREADS
            stream.thread_type = "FRAME"
            length = (container.duration or 0) / av.time_base
            begun: float | None = None
            for frame in _decoded(container, stream):
                at = frame.time or 0.0
                begun = at if begun is None else begun
                yield Frame(_brightness(frame), max(0.0, at - begun), length)


def _decoded(container: InputContainer, stream: av.VideoStream) -> Iterator[VideoFrame]:
    bad = 0
    packets = container.demux(stream)
    while bad < _DAMAGED_PACKETS:
        try:
            packet = next(packets, None)
            if packet is None:
                return
            decoded = packet.decode()
        except (av.error.EOFError, MemoryError):
            return
        except av.FFmpegError:
            bad += 1
            continue
        bad = 0
        for frame in decoded:
            if isinstance(frame, VideoFrame):
                yield frame


def _brightness(frame: VideoFrame) -> Grey:
    if frame.format.name not in _GREY_FIRST:  # ten bits, colours without a brightness of their own
        frame = frame.reformat(format="gray")
    plane = frame.planes[0]
    return Grey(memoryview(plane), frame.width, frame.height, plane.line_size)
