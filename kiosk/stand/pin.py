"""The volunteer's PIN: it guards everything but signing. Wrong tries cost time, also across a restart."""

import json
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path

from kiosk.errors import StandRefused
from kiosk.sealing import stretch

MIN_DIGITS, MAX_DIGITS = 4, 8
FREE_TRIES = 5
_FIRST_WAIT, _LONGEST_WAIT = 30.0, 3600.0
_COST = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 2}


@dataclass(frozen=True)
class PinResult:
    """Whether the PIN was right; if not, the tries before the next wait, and the seconds to wait now."""

    ok: bool
    tries_left: int
    wait_seconds: float


def is_set(data: Path) -> bool:
    """Tell whether this stand has a PIN."""
    return _path(data).exists()


def set_pin(data: Path, pin: str) -> None:
    """Set or replace the PIN.

    Raises:
        StandRefused: not 4 to 8 digits.
    """
    if not (pin.isascii() and pin.isdigit() and MIN_DIGITS <= len(pin) <= MAX_DIGITS):
        raise StandRefused(f"a PIN has {MIN_DIGITS} to {MAX_DIGITS} digits: choose another one", code="pin")
    salt = secrets.token_bytes(16)
    hashed = stretch(pin.encode(), salt, **_COST)
    _save(data, {"salt": salt.hex(), "hash": hashed.hex(), **_COST, "wrong": 0, "not_before": 0.0})


def check(data: Path, pin: str, *, now: Callable[[], float] = time.time) -> PinResult:
    """Check a PIN. After five wrong ones each further one has to wait, twice as long each time, at most an hour.

    Raises:
        StandRefused: the file with the PIN is damaged.
    """
    state = _load(data)
    wait = min(float(state["not_before"]) - now(), _LONGEST_WAIT)  # a clock that was put back must not lock for years
    if wait > 0:
        return PinResult(False, 0, wait)
    cost = {name: int(state[name]) for name in _COST}
    hashed = stretch(pin.encode(), bytes.fromhex(state["salt"]), **cost)
    if compare_digest(hashed, bytes.fromhex(state["hash"])):
        if state["wrong"]:
            _save(data, {**state, "wrong": 0, "not_before": 0.0})
        return PinResult(True, FREE_TRIES, 0.0)
    wrong = int(state["wrong"]) + 1
    over = wrong - FREE_TRIES
    wait = min(_FIRST_WAIT * 2**over, _LONGEST_WAIT) if over >= 0 else 0.0
    _save(data, {**state, "wrong": wrong, "not_before": now() + wait})
    return PinResult(False, max(FREE_TRIES - wrong, 0), wait)


def _path(data: Path) -> Path:
    return data / "pin.json"


def _load(data: Path) -> dict:  # type: ignore[type-arg]
    try:
        state: dict[str, str | int | float] = json.loads(_path(data).read_bytes())
        (
            bytes.fromhex(str(state["salt"])),
            bytes.fromhex(str(state["hash"])),
            int(state["wrong"]),
            float(state["not_before"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise StandRefused("the PIN of this stand cannot be read: ask the coordinator", code="pin") from None
    return state


def _save(data: Path, state: dict[str, object]) -> None:
    temporary = data / "pin.json.new"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(state, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(_path(data))
