"""The process that reads one file: `python -m kiosk.coordinator.reading.worker MEDIUM PATH`. See `apart`."""

import faulthandler
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.coordinator.reading.apart import Remark, Seen, packed
from kiosk.coordinator.reading.medium import Medium
from kiosk.coordinator.reading.watching import Watcher
from kiosk.reading.confined import confine
from kiosk.reading.ladder import rungs
from kiosk.reading.sight import Grey, Spot, look

STUCK_SECONDS = 120.0  # with one picture
_MOST_CODES = 256  # in one picture
_NOT_YET = 0.999  # of a film, which may be longer than it says
_TELL_SECONDS = 0.5
_TELL_FILM_SECONDS = 5.0  # of film, however fast it is read
_VAIN_PAGES = 4  # without anything like a code: from then on such pages get no second look,
_MOST_VAIN_PAGES = 100  # and no more are read


def read(path: Path, medium: Medium) -> Iterator[Seen]:
    """Yield what is seen in a file. The last one is `END`; nothing is raised for what is wrong with the file."""
    try:
        yield from read_film(path) if medium is Medium.FILM else _read_stills(path, medium)
    except MemoryError:
        yield Seen(remark=Remark.TOO_LARGE)
    except Exception as error:  # decoders raise whatever they met in a broken file
        locked = medium is Medium.PAGES and "password" in str(error).lower()
        yield Seen(remark=Remark.LOCKED if locked else Remark.UNREADABLE)
    yield Seen(share=1.0, remark=Remark.END)


def _read_stills(path: Path, medium: Medium) -> Iterator[Seen]:
    from kiosk.coordinator.reading.stills import pages, pictures  # late: large libraries, and only one is needed

    vain = 0
    for still in pages(path) if medium is Medium.PAGES else pictures(path):
        spots: list[Spot] = []
        if still.grey is not None:
            spots = _second_look(still.grey, look(still.grey, fine=True), vain < _VAIN_PAGES)
        vain = 0 if spots else vain + 1
        yield _seen(spots, still.share, remark=Remark(still.remark))
        if vain > _MOST_VAIN_PAGES:
            yield Seen(share=still.share, remark=Remark.MORE_PAGES)
            return


def _second_look(grey: Grey, spots: list[Spot], patient: bool) -> list[Spot]:
    """Return also what the ladder reads, where something seems to be left to read."""
    read = {each.raw: each for each in spots if each.raw is not None}
    if len(read) == len(spots) and (spots or not patient):
        return spots
    for more in rungs(grey, fine=True):
        read |= {each.raw: each for each in more if each.raw is not None}
    return list(read.values()) or spots


def read_film(path: Path) -> Iterator[Seen]:
    """Yield what the frames of a film show. Whoever has all that it needs at its end stops before the last one."""
    from kiosk.coordinator.reading.films import frames

    watcher = Watcher()
    told = told_of = seconds = length = 0.0
    for number, frame in enumerate(frames(path)):
        seconds, length = frame.seconds, frame.length
        spots = watcher.see(number, frame.grey, seconds)
        if spots or time.monotonic() - told > _TELL_SECONDS or seconds - told_of > _TELL_FILM_SECONDS:
            told, told_of = time.monotonic(), seconds
            yield _seen(spots, min(_NOT_YET, seconds / length) if length else 0.0, seconds, length)
    yield _seen(watcher.look_again(seconds), 1.0, seconds, length)
    yield _seen(watcher.look_again(seconds, anyway=True), 1.0, seconds, length)


def _seen(
    spots: list[Spot], share: float, seconds: float = 0.0, length: float = 0.0, remark: Remark = Remark.NONE
) -> Seen:
    codes = [each.raw for each in spots if each.raw is not None]
    return Seen(codes[:_MOST_CODES], bool(spots) and not codes, share, seconds, length, remark)


def main(medium: str, path: str, out: BinaryIO) -> None:
    """Read a file and write messages; end when nobody reads them any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us ends us
    confine()
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123
        faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True, file=nowhere)
        for seen in read(Path(path), Medium(medium)):
            faulthandler.cancel_dump_traceback_later()  # whoever reads this may take as long as it likes
            out.write(packed(seen))
            out.flush()
            faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True, file=nowhere)
        faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    try:
        main(sys.argv[1], sys.argv[2], sys.stdout.buffer)
    except BrokenPipeError:
        os._exit(1)
