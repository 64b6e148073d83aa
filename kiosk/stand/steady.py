"""A clock that nobody can set: it only goes forward, and says so when the machine was started anew."""

import secrets
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True)
class Moment:
    """A point in one run of the machine. `seconds` of two moments can be compared only where `run` is the same."""

    run: str
    seconds: float


def steady_now() -> Moment:
    """Return this moment. On Linux a run lasts until the machine is started anew, elsewhere until the program ends."""
    return Moment(_run(), _seconds())


def steady_seconds() -> float:
    """Return the seconds of this moment. They go on while the machine sleeps, where the system can tell."""
    return _seconds()


@cache
def _run() -> str:
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return secrets.token_hex(8)


def _seconds() -> float:
    boot_time: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # goes on while the machine sleeps
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)
