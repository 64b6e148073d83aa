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
from kiosk.coordinator.reading.ladder import Unread, climb, rungs
from kiosk.coordinator.reading.medium import Medium
from kiosk.coordinator.reading.sight import Grey, Spot, look

MEMORY_BYTES = 2 * 1024**3
STUCK_SECONDS = 120.0  # with one picture
_MOST_CODES = 256  # in one picture
_TELL_SECONDS = 0.5
_TELL_FILM_SECONDS = 5.0  # of film, however fast it is read
_VAIN_PAGES = 4  # without anything like a code: from then on such pages get no second look,
_MOST_VAIN_PAGES = 100  # and no more are read
_VAIN_CLIMBS = 48  # frames, in the same way
_AWAKE_SECONDS = 3.0  # of film after the last code; then only every `_NAP`th frame is looked at
_NAP = 6


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
    """Yield what the frames of a film show; those that did not read are looked at again, a handful at a time."""
    from kiosk.coordinator.reading.films import frames

    unread, again = Unread(), _Again()
    awake = told = told_of = seconds = length = 0.0
    for number, frame in enumerate(frames(path)):
        seconds, length = frame.seconds, frame.length
        share = min(1.0, seconds / length) if length else 0.0
        spots: list[Spot] = []
        if seconds - awake <= _AWAKE_SECONDS or number % _NAP == 0:
            spots = look(frame.grey)
            if spots:
                awake = seconds
            if any(each.raw is not None for each in spots):
                again.rest()
            elif again.worth_it and seconds - awake <= _AWAKE_SECONDS and not unread.add(frame.grey):
                spots += again.climb(unread)
        if spots or time.monotonic() - told > _TELL_SECONDS or seconds - told_of > _TELL_FILM_SECONDS:
            told, told_of = time.monotonic(), seconds
            yield _seen(spots, share, seconds, length)
    spots = again.climb(unread)
    yield _seen(spots, 1.0, seconds, length)


class _Again:
    """Second looks at frames, as long as they bring something."""

    def __init__(self) -> None:
        self._vain = 0

    @property
    def worth_it(self) -> bool:
        return self._vain < _VAIN_CLIMBS

    def rest(self) -> None:
        """Take note that a frame was read at once: the next that is not is worth a second look."""
        self._vain = 0

    def climb(self, unread: Unread) -> list[Spot]:
        """Return what is read in the frames that are held, the newest first; then none is held any more."""
        found: list[Spot] = []
        while (grey := unread.pop()) is not None and self.worth_it:
            spots = [each for each in climb(grey) if each.raw is not None]
            self._vain = 0 if spots else self._vain + 1
            found += spots
        unread.clear()
        return found


def _seen(
    spots: list[Spot], share: float, seconds: float = 0.0, length: float = 0.0, remark: Remark = Remark.NONE
) -> Seen:
    codes = [each.raw for each in spots if each.raw is not None]
    return Seen(codes[:_MOST_CODES], bool(spots) and not codes, share, seconds, length, remark)


def main(medium: str, path: str, out: BinaryIO) -> None:
    """Read a file and write messages; end when nobody reads them any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us ends us
    _limit()
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123
        faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True, file=nowhere)
        for seen in read(Path(path), Medium(medium)):
            faulthandler.cancel_dump_traceback_later()  # whoever reads this may take as long as it likes
            out.write(packed(seen))
            out.flush()
            faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True, file=nowhere)
        faulthandler.cancel_dump_traceback_later()


def _limit() -> None:
    """Take little memory and write no file, where the system can hold us to it."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    try:
        main(sys.argv[1], sys.argv[2], sys.stdout.buffer)
    except BrokenPipeError:
        os._exit(1)
