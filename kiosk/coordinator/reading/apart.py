"""Files that may come from anybody are read by a process of their own: it has no keys, little memory and no files.

Should a decoder crash, hang or swell, that process ends and nothing else. What it sends are bytes of codes, which
nobody trusts before they are put together and checked.
"""

import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.coordinator.reading.medium import Medium

MOST_MESSAGE_BYTES = 1024 * 1024
_LENGTH_BYTES = 4


class Remark(StrEnum):
    """What there is to say about a file, beyond its codes."""

    NONE = ""
    END = "end"  # it was read to its end
    UNREADABLE = "unreadable"  # it is not what it begins like
    CUT = "cut"  # a part of it is missing or damaged
    TOO_LARGE = "too-large"  # a picture beyond all measure was passed over
    MORE_PAGES = "more-pages"  # more pages or pictures than are read from one file
    LOCKED = "locked"  # a PDF with a password
    FAILED = "failed"  # the reading process broke down
    QUIET = "quiet"  # a film was left before its end: nothing new came any more


class Seen(msgspec.Struct, frozen=True, array_like=True):
    """What one picture, page or frame showed.

    `unread` tells that there seemed to be codes and none could be read, `share` is how much of the file is behind it;
    of a film also `seconds` since its beginning and its `length`, 0.0 where it does not say.
    """

    codes: list[bytes] = []
    unread: bool = False
    share: float = 0.0
    seconds: float = 0.0
    length: float = 0.0
    remark: Remark = Remark.NONE


def read_apart(path: Path, medium: Medium) -> Iterator[Seen]:
    """Yield what is seen in a file, about twice a second even if it is nothing.

    The last has the remark `END` or `FAILED`. Closing the iterator ends the process.
    """
    command = [sys.executable, "-I", "-m", "kiosk.coordinator.reading.worker", medium.value, str(path.absolute())]
    worker = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=1024 * 1024
    )
    try:
        while True:
            seen = _receive(worker)
            yield seen
            if seen.remark in (Remark.END, Remark.FAILED):
                return
    finally:
        worker.kill()
        worker.communicate()


def _receive(worker: subprocess.Popen[bytes]) -> Seen:
    assert worker.stdout is not None  # noqa: S101 - it was asked for
    head = worker.stdout.read(_LENGTH_BYTES)
    size = int.from_bytes(head, "big")
    raw = worker.stdout.read(size) if size <= MOST_MESSAGE_BYTES else b""
    try:
        return msgspec.msgpack.decode(raw, type=Seen)
    except msgspec.MsgspecError:  # nothing more came, or what no worker sends
        return Seen(remark=Remark.FAILED)


def packed(seen: Seen) -> bytes:
    """Return the message for `read_apart`."""
    raw = msgspec.msgpack.encode(seen)
    return len(raw).to_bytes(_LENGTH_BYTES, "big") + raw
