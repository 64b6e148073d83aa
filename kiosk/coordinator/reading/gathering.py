"""Codes from any number of files, in any order, until batches are whole."""

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.coordinator.archive import shown
from kiosk.coordinator.reading.apart import Remark, Seen, read_apart
from kiosk.coordinator.reading.medium import Medium
from kiosk.frames.collector import Arrival, Collector, Outcome, Progress

QUIET_SECONDS = 120.0  # of a film in which everything is whole and nothing else came: it is left
VAIN_SECONDS = 600.0  # of a film that brings nothing at all
_NEWS = (Outcome.NEW, Outcome.COMPLETE, Outcome.SPOILT)


@dataclass
class FileRead:
    """What one file brought. `counts` are its codes by outcome, `unread` the pictures in which none could be read.

    `remarks` never hold `END`. `seconds` of `length` were read of a film.
    """

    file: str
    counts: Counter[Outcome] = field(default_factory=Counter)
    unread: int = 0
    remarks: set[Remark] = field(default_factory=set)
    seconds: float = 0.0
    length: float = 0.0

    @property
    def ours(self) -> int:
        """Return how many codes were sound frames."""
        return sum(self.counts[each] for each in (*_NEWS, Outcome.REPEATED, Outcome.FINISHED))


Arrived = Callable[[Arrival], None]
Told = Callable[[float, list[Progress]], None]
Source = Callable[[Path, Medium], Iterable[Seen]]


class Gathering:
    """What came so far. Use one for all files that belong together."""

    def __init__(self, collector: Collector | None = None, source: Source = read_apart) -> None:
        self._collector = collector or Collector()
        self._source = source

    @property
    def unfinished(self) -> list[Progress]:
        """Return what is not whole."""
        return self._collector.transfers()

    def read(self, path: Path, medium: Medium, arrived: Arrived, told: Told | None = None) -> FileRead:
        """Read a file; a film is left once all that it began is whole and nothing else comes.

        Args:
            path: the file.
            medium: what it is, by `medium_of`.
            arrived: called with each payload as soon as it is whole, before more is read.
            told: called now and then with the share of the file that is done, and with what is under way.
        """
        done = FileRead(shown(path.name))
        patience = _Patience()
        with closing(iter(self._source(path, medium))) as sights:  # type: ignore[type-var]
            for seen in sights:
                done.unread += seen.unread
                done.seconds, done.length = max(done.seconds, seen.seconds), seen.length or done.length
                if seen.remark not in (Remark.NONE, Remark.END):
                    done.remarks.add(seen.remark)
                for raw in seen.codes:
                    taken = self._collector.take(raw)
                    done.counts[taken.outcome] += 1
                    if taken.outcome in _NEWS:
                        patience.news(seen.seconds, whole=taken.outcome is Outcome.COMPLETE)
                    if taken.payload is not None and taken.progress is not None:
                        arrived(Arrival(taken.progress.kind, taken.progress.tag, taken.payload, done.file))
                if told is not None:
                    told(seen.share, self.unfinished)
                if medium is Medium.FILM and patience.over(seen, pending=bool(self.unfinished)):
                    done.remarks |= {Remark.QUIET} if seen.share < 1.0 else set()
                    break
        return done


class _Patience:
    """How long to go on with a film."""

    def __init__(self) -> None:
        self._last, self._whole = 0.0, False

    def news(self, seconds: float, *, whole: bool) -> None:
        self._last, self._whole = seconds, self._whole or whole

    def over(self, seen: Seen, *, pending: bool) -> bool:
        """Tell whether to leave a film: nothing new comes, or its end is reached with all that it began."""
        satisfied = self._whole and not pending
        if satisfied and seen.share >= 1.0:
            return True
        return seen.seconds - self._last > (QUIET_SECONDS if satisfied else VAIN_SECONDS)
