"""The stand's log: what happened to the device, for a call to somebody who can help. Never anything of a person.

A line is a time, a code and a sentence. Only what stands in `EVENTS` can be written, with numbers, words of a closed
list, the program's version and the first signs of a pack's hash: no text that came from outside, no message of an
error. What happens at a signature is logged by the hour, because a minute could be compared with a camera's.
"""

import datetime
import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.stand.dates import wall_at

FOLDER: Final = "log"
MAX_BYTES: Final = 256 * 1024
MAX_FILES: Final = 5
OTHER: Final = "other"
_MOST: Final = 10**12
_NOT_STORED = ("disk-full", "disk-failed", "over", "not-yet")


@dataclass(frozen=True)
class Event:
    """One thing that can happen. The sentence may hold {n}, {word}, {pack}, {version}; `words` are all of a {word}."""

    code: str
    sentence: str
    words: tuple[str, ...] = ()
    by_the_hour: bool = False


OPENED = Event("OPENED", "The stand was opened by version {version}.")
CLOSED = Event("CLOSED", "The stand was closed.")
NOT_CLOSED = Event(
    "NOT-CLOSED", "Last time the stand was not closed: {n} sessions were left open. Nothing signed is lost."
)
REPAIRED = Event("REPAIRED", "The store was damaged and was repaired; {n} records came over. Tell the coordinator.")
PACK = Event("PACK", "Campaign pack {pack} was installed.")
PACK_REFUSED = Event(
    "PACK-REFUSED",
    "A campaign pack was refused ({word}).",
    ("pack-refused", "campaign-invalid", "pack-changed", "pack-foreign", "pack-older", "pack-statutory", "manifest"),
)
PACK_DAMAGED = Event("PACK-DAMAGED", "Campaign packs on this stand are damaged: {n}. Install them again.")
ACTIVATED = Event("ACTIVATED", "Campaign pack {pack} was activated: it collects for real.")
SESSION = Event("SESSION", "A session began for pack {pack}.", by_the_hour=True)
SESSION_ENDED = Event("SESSION-ENDED", "A session ended for pack {pack}; it held {n} signatures.", by_the_hour=True)
NOT_STORED = Event("NOT-STORED", "Something could not be stored ({word}). It was not acknowledged.", _NOT_STORED, True)
DOUBT = Event("DOUBT", "A volunteer called the last {n} signatures doubtful.", by_the_hour=True)
LOCKED = Event("LOCKED", "The stand was locked; nobody could sign until the PIN.", by_the_hour=True)
SHIFT = Event("SHIFT", "The shift changed; {n} signatures were not yet handed over.")
HANDED_OVER = Event("HANDED-OVER", "A batch with {n} records was written and read back.")
SHOWN = Event("SHOWN", "A batch with {n} records was shown to a camera, and somebody said that it arrived.")
HAND_OVER_FAILED = Event(
    "HAND-OVER-FAILED", "A hand-over failed ({word}); nothing is lost here.", ("full", "gone", "read-back", "no-folder")
)
RECEIPT = Event("RECEIPT", "A receipt was taken in; {n} records were purged, as it allows.")
RECEIPT_REFUSED = Event(
    "RECEIPT-REFUSED",
    "A receipt was refused ({word}); nothing was purged.",
    ("receipt-refused", "receipt", "no-receipt"),
)
EXPIRED = Event("EXPIRED", "The date of deletion has come and the lead confirmed it: {n} records were purged for good.")
PIN_WRONG = Event(
    "PIN-WRONG", "A wrong PIN was entered, {n} in a row, before the door of the {word}.", ("volunteer", "lead")
)
PIN_SET = Event("PIN-SET", "The PIN of the {word} was set.", ("volunteer", "lead"))
PIN_RESET = Event("PIN-RESET", "Both PINs were reset by a file from the coordinator.")
CLOCK_JUMPED = Event("CLOCK-JUMPED", "The clock jumped by {n} minutes.")
CLOCK_WRONG = Event("CLOCK-WRONG", "The clock looks wrong. Set it.")
BATTERY_LOW = Event("BATTERY-LOW", "The battery was at {n} percent and not plugged in.")
COPY = Event("COPY", "The second copy on a stick: {word}.", ("off", "ok", "behind", "not-in", "full", "failed"))
DAY_CLOSED = Event("DAY-CLOSED", "The day was closed; {n} signatures are not yet handed over.")
BREAKDOWN = Event("BREAKDOWN", "Something in the program broke down; it went on, or started again.")

EVENTS: Final[Mapping[str, Event]] = MappingProxyType(
    {each.code: each for each in list(globals().values()) if isinstance(each, Event)}
)
_LINE = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\dT\d\d(?::\d\d)?) (?P<code>[A-Z-]{3,20})"
    r"(?: n=(?P<n>-?\d{1,13}))?(?: word=(?P<word>[a-z-]{1,20}))?(?: pack=(?P<pack>[0-9a-f]{8}))?"
    r"(?: version=(?P<version>\d{1,3}\.\d{1,3}\.\d{1,3}))?(?:  .*)?"
)


class Log:
    """The log of one stand's folder. Writing never fails: whoever has something to do goes on."""

    def __init__(self, data: Path, now: Callable[[], float] = time.time) -> None:
        self._folder = data / FOLDER
        self._now = now
        self._one = threading.Lock()

    def write(
        self, event: Event, *, n: int | None = None, word: str = "", pack: bytes = b"", version: str = ""
    ) -> None:
        """Write one line.

        Args:
            event: one of this file's.
            n: a number: how many, percent, minutes.
            word: one of the event's words; any other one is written as `other`.
            pack: the hash of a pack, of which the first four bytes are written.
            version: of the program, such as 0.1.0.
        """
        at = wall_at(self._now()).replace(tzinfo=None)
        parts = [at.isoformat(timespec="hours" if event.by_the_hour else "minutes"), event.code]
        if n is not None:
            parts.append(f"n={max(-_MOST, min(int(n), _MOST))}")
        if event.words:
            parts.append(f"word={word if word in event.words else OTHER}")
        if pack:
            parts.append(f"pack={pack[:4].hex()}")
        if version:
            parts.append(f"version={version}")
        line = _read(" ".join(parts))
        if line is not None:
            with suppress(OSError), self._one:
                self._append(line)

    def _append(self, line: str) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        path = self._path(0)
        if path.exists() and path.stat().st_size + len(line) + 1 > MAX_BYTES:
            for number in reversed(range(MAX_FILES - 1)):
                if self._path(number).exists():
                    self._path(number).replace(self._path(number + 1))
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="ascii") as file:
            file.write(line + "\n")

    def _path(self, number: int) -> Path:
        return self._folder / (f"stand.{number}.log" if number else "stand.log")

    def lines(self) -> Iterator[str]:
        """Yield every line, oldest first, made anew from what is known of it. What nobody here wrote is left out."""
        for number in reversed(range(MAX_FILES)):
            try:
                content = self._path(number).read_bytes()[: 2 * MAX_BYTES]
            except OSError:
                continue
            for raw in content.decode("ascii", "replace").splitlines():
                line = _read(raw)
                if line is not None:
                    yield line


def _read(text: str) -> str | None:
    """Return a line as it should be, its sentence from the list and not from the text; None where it is none."""
    match = _LINE.fullmatch(text)
    event = EVENTS.get(match["code"]) if match else None
    if match is None or event is None or match["word"] not in (None, OTHER, *event.words):
        return None
    found = {name: value for name, value in match.groupdict().items() if name not in ("time", "code") and value}
    try:
        sentence = event.sentence.format(**found)
        datetime.datetime.fromisoformat(match["time"])
    except (KeyError, ValueError):
        return None
    return (
        " ".join([match["time"], event.code, *(f"{name}={value}" for name, value in found.items())]) + f"  {sentence}"
    )
