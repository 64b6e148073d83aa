"""The process that reads a live camera: `python -m kiosk.reading.eye`. Frames come in, what was seen goes out.

It has no keys, no files and little memory: a picture that breaks a decoder breaks this process, and the window starts
another one. It also keeps threads away from windows. It answers each frame once, and ends with its standard input.
"""

import faulthandler
import os
import signal
import sys
from threading import Event, Thread
from typing import BinaryIO

from kiosk.reading.confined import confine
from kiosk.reading.live import LiveReader, View
from kiosk.reading.messages import LENGTH_BYTES, Sight, UnderWay, Whole, packed, unpack_head
from kiosk.reading.sight import Grey

STUCK_SECONDS = 20.0  # with one frame
_MOST_OUTLINES = 64
_MOST_UNDER_WAY = 8
_MOST_HEAD_BYTES = 64


def read(frames: BinaryIO, out: BinaryIO) -> None:
    """Answer frames until there are no more, or something else comes."""
    reader, due = LiveReader(), Event()
    Thread(target=_look_again, args=(reader, due), daemon=True).start()
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123
        while head := frames.read(LENGTH_BYTES):
            size = int.from_bytes(head, "big")
            if not 0 < size <= _MOST_HEAD_BYTES:
                return
            frame = unpack_head(frames.read(size))
            pixels = frames.read(frame.size)
            if not frame.size or len(pixels) < frame.size:
                return
            faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True, file=nowhere)
            view = reader.look(Grey(pixels, frame.width, frame.height, frame.stride), frame.seconds)
            faulthandler.cancel_dump_traceback_later()
            due.set()
            out.write(packed(_sight(view)))
            out.flush()


def _look_again(reader: LiveReader, due: Event) -> None:
    """Give frames that did not read their second look, beside the first ones."""
    while due.wait():
        due.clear()
        while reader.retry():
            pass


def _sight(view: View) -> Sight:
    return Sight(
        [each.outline for each in view.spots[:_MOST_OUTLINES]],
        [UnderWay(each.kind, each.tag, each.held, each.needed) for each in view.under_way[:_MOST_UNDER_WAY]],
        [Whole(each.kind, each.tag, each.payload) for each in view.arrived],
        view.trouble,
        view.known,
    )


def main() -> None:
    """Read frames from standard input."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us ends us
    confine()
    try:
        read(sys.stdin.buffer, sys.stdout.buffer)
    except (BrokenPipeError, ValueError):
        os._exit(1)
    os._exit(0)  # the second look may be at work


if __name__ == "__main__":
    main()
