"""A live camera: frame after frame in, and out of it what is found, how far it is, and what is wrong in one word.

Nothing here shows anything or waits. Whoever has a camera calls `look` with each frame, and `retry` in a second thread.
"""

from collections import deque
from dataclasses import dataclass
from threading import Lock

from kiosk.frames.collector import Arrival, Collector, Outcome, Progress
from kiosk.reading.ladder import Unread, climb
from kiosk.reading.sight import Grey, Spot, look
from kiosk.reading.trouble import Trouble, trouble_of

_PATIENCE_SECONDS = 1.0  # without anything read, before a word is said
_SEEN_SECONDS = 0.7  # of frames, which together say what is wrong
_GOOD = (Outcome.NEW, Outcome.REPEATED, Outcome.FINISHED, Outcome.COMPLETE)


@dataclass(frozen=True)
class View:
    """What there is to show after a frame.

    `spots` are the codes that were read in it, in its own pixels; `under_way` the transfers, the one seen last first;
    `arrived` what has become whole since the last view; `known` tells that codes were in it of what was whole before.
    """

    spots: tuple[Spot, ...]
    under_way: tuple[Progress, ...]
    arrived: tuple[Arrival, ...]
    trouble: Trouble
    known: bool = False


class LiveReader:
    """Reads a camera. `look` and `retry` may be called from two threads."""

    def __init__(self, camera: str = "camera") -> None:
        """`camera` is the name that arrivals get."""
        self._camera = camera
        self._collector = Collector()
        self._unread = Unread(most=6)
        self._lock = Lock()
        self._arrived: list[Arrival] = []
        self._now = 0.0
        self._read_at: float | None = None  # when something was read last, or the first frame came
        self._troubles: deque[tuple[float, Trouble]] = deque()

    def look(self, grey: Grey, now: float) -> View:
        """Take in a frame; it takes some milliseconds and keeps nothing of the camera's memory.

        Args:
            grey: the frame.
            now: the time in seconds, by a clock that never goes back.
        """
        spots = look(grey)
        outcomes = self._take(spots)
        read = not outcomes.isdisjoint(_GOOD)
        trouble = trouble_of(grey, spots) if read or not outcomes else _stranger(outcomes)
        if not read and trouble is not Trouble.TOO_DARK:
            self._unread.add(grey)
        with self._lock:
            self._now = now
            self._read_at = now if read or self._read_at is None else self._read_at
            arrived, self._arrived = tuple(self._arrived), []
            under_way = tuple(self._collector.transfers())
        shown = tuple(each for each in spots if each.raw is not None)
        return View(shown, under_way, arrived, self._word(trouble, now), Outcome.FINISHED in outcomes)

    def retry(self) -> bool:
        """Give the newest frame that did not read a second look, some ten milliseconds; tell whether there was one."""
        grey = self._unread.pop()
        if grey is None:
            return False
        if not self._take(climb(grey)).isdisjoint(_GOOD):
            with self._lock:
                self._read_at = self._now
        return True

    def _take(self, spots: list[Spot]) -> set[Outcome]:
        """Gather what was read; return what became of it."""
        outcomes = set()
        with self._lock:
            for raw in (each.raw for each in spots if each.raw is not None):
                taken = self._collector.take(raw)
                outcomes.add(taken.outcome)
                if taken.payload is not None and taken.progress is not None:
                    self._arrived.append(Arrival(taken.progress.kind, taken.progress.tag, taken.payload, self._camera))
        return outcomes

    def _word(self, trouble: Trouble, now: float) -> Trouble:
        """Return what was wrong most of the time lately: a single frame says little, and words must not flicker."""
        self._troubles.append((now, trouble))
        while now - self._troubles[0][0] > _SEEN_SECONDS:
            self._troubles.popleft()
        lately = [each for _, each in self._troubles]
        usual = max(lately, key=lately.count)
        with self._lock:
            waited = self._read_at is not None and now - self._read_at > _PATIENCE_SECONDS
        # Half of what is shown may be read, and goes on half as fast: that is worth a word although something comes.
        return usual if waited or usual is Trouble.HALF else Trouble.NONE


def _stranger(outcomes: set[Outcome]) -> Trouble:
    """Return the word for codes of which none is ours. Damaged ones need none: the next frame has others."""
    if Outcome.NEWER in outcomes:
        return Trouble.NEWER
    return Trouble.FOREIGN if Outcome.FOREIGN in outcomes else Trouble.NONE
