"""The two PINs: the volunteer's guards everything but signing, the lead's what cannot be undone.

Wrong tries cost time, by a clock that nobody can set, also across a restart. The lead's PIN opens the volunteer's door
as well, so a wrong try there is held against both; the waits that it costs the lead stay short, because otherwise
volunteers who mistype would lock the lead out.
"""

import json
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from hmac import compare_digest
from pathlib import Path

from kiosk.errors import StandRefused
from kiosk.sealing import stretch
from kiosk.stand.folder import sync_folder
from kiosk.stand.log import PIN_SET, PIN_WRONG, Log
from kiosk.stand.steady import Moment, steady_now

MAX_DIGITS = 8
FREE_TRIES = 5
_FIRST_WAIT, _LONGEST_WAIT = 30.0, 3600.0
_MOST_FROM_BESIDE = FREE_TRIES + 3  # wrong tries at the other door: at most 4 minutes to wait
RESET_CODE = "pin-reset.code"  # the file that holds it, see `pin_reset`
_COST = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 2}


class Role(StrEnum):
    """Whose PIN, and whose door."""

    VOLUNTEER = "volunteer"
    LEAD = "lead"

    @property
    def min_digits(self) -> int:
        """Return how short the PIN may be. The lead's is tried beside the volunteer's, so it is longer."""
        return 4 if self is Role.VOLUNTEER else 6


MIN_DIGITS = Role.VOLUNTEER.min_digits
_KEYS = {Role.VOLUNTEER: (Role.VOLUNTEER, Role.LEAD), Role.LEAD: (Role.LEAD,)}  # which PINs open which door


@dataclass(frozen=True)
class PinResult:
    """Whether the door opens and to whom; if not, the tries before the next wait, and the seconds to wait now.

    `lead_waits` are the seconds in which no PIN of the lead opens the volunteer's door, whatever was entered.
    """

    ok: bool
    tries_left: int
    wait_seconds: float
    role: Role | None = None
    lead_waits: float = 0.0


@dataclass(frozen=True)
class _Pin:
    """One PIN on the disk. `wait` are seconds that begin at `since`, or anew in another run of the machine."""

    salt: str
    hash: str
    memory_kib: int
    passes: int
    lanes: int
    wrong: int = 0
    wait: float = 0.0
    run: str = ""
    since: float = 0.0

    @classmethod
    def of(cls, digits: str) -> "_Pin":
        salt = secrets.token_bytes(16)
        return cls(
            salt.hex(),
            stretch(digits.encode(), salt, **_COST).hex(),
            _COST["memory_kib"],
            _COST["passes"],
            _COST["lanes"],
        )

    def fits(self, digits: str) -> bool:
        made = stretch(
            digits.encode(), bytes.fromhex(self.salt), memory_kib=self.memory_kib, passes=self.passes, lanes=self.lanes
        )
        return compare_digest(made, bytes.fromhex(self.hash))

    def left(self, now: Moment) -> float:
        return max(self.wait - (now.seconds - self.since), 0.0) if self.run == now.run else self.wait

    def after_wrong(self, now: Moment, most: int | None = None) -> "_Pin":
        if most is not None and self.wrong >= most:
            return self
        wrong = self.wrong + 1
        wait = min(_FIRST_WAIT * 2 ** min(wrong - FREE_TRIES, 10), _LONGEST_WAIT) if wrong >= FREE_TRIES else 0.0
        return replace(self, wrong=wrong, wait=wait, run=now.run, since=now.seconds)


_Pins = dict[Role, _Pin]
_unsaved: dict[Path, _Pins] = {}  # a disk that takes nothing must not make tries free


def is_set(data: Path, role: Role = Role.VOLUNTEER) -> bool:
    """Tell whether this role has a PIN of its own. A file that cannot be read is no open door."""
    try:
        return role in _load(data)
    except StandRefused:
        return True


def is_guarded(data: Path, door: Role) -> bool:
    """Tell whether any PIN opens this door. If none does, whoever comes first chooses it."""
    return any(is_set(data, role) for role in _KEYS[door])


def set_pin(data: Path, digits: str, role: Role = Role.VOLUNTEER) -> None:
    """Set or replace a PIN.

    Raises:
        StandRefused: not as many digits as it needs (`pin`), the other role has the same one (`pin-same`), the file is
            damaged, or the disk does not take it (`pin-not-stored`).
    """
    set_pins(data, {role: digits})


def set_pins(data: Path, chosen: dict[Role, str]) -> None:
    """Set or replace PINs: all of them, or none.

    Raises:
        StandRefused: as `set_pin`.
    """
    pins = _load(data)
    for role, digits in chosen.items():
        if not (digits.isascii() and digits.isdigit() and role.min_digits <= len(digits) <= MAX_DIGITS):
            whose = "a PIN" if role is Role.VOLUNTEER else "the lead's PIN"
            raise StandRefused(f"{whose} has {role.min_digits} to {MAX_DIGITS} digits: choose another one", code="pin")
        if any(pin.fits(digits) for other, pin in pins.items() if other is not role):
            raise StandRefused("the lead's PIN and the volunteer's must differ: choose another one", code="pin-same")
        pins = {**pins, role: _Pin.of(digits)}
    if not _save(data, pins):
        raise StandRefused(
            "the PIN could not be stored: make room on the disk, then choose again", code="pin-not-stored"
        )
    for role in chosen:
        Log(data).write(PIN_SET, word=role)


def check(data: Path, digits: str, door: Role = Role.VOLUNTEER, *, now: Callable[[], Moment] = steady_now) -> PinResult:
    """Check a PIN. After five wrong ones each further one has to wait, twice as long each time, at most an hour.

    Raises:
        StandRefused: the file with the PINs is damaged, or no PIN opens this door yet.
    """
    wait = waiting(data, door, now=now)
    if wait > 0:
        return PinResult(False, 0, wait)
    pins, moment = _load(data), now()
    # While the lead has to wait, the lead's PIN opens no door at all.
    tried = {role: pins[role] for role in _KEYS[door] if role in pins and (role is door or not pins[role].left(moment))}
    if not tried:
        raise StandRefused("this stand has no such PIN yet: choose one first", code="pin-none")
    who = next((role for role, pin in tried.items() if pin.fits(digits)), None)
    if who is not None:
        cleared = {role: replace(pin, wrong=0, wait=0.0) for role, pin in pins.items() if who in (Role.LEAD, role)}
        if any(pins[role] != pin for role, pin in cleared.items()):
            _remember(data, {**pins, **cleared})
        if who is Role.LEAD:
            with suppress(OSError):
                (data / RESET_CODE).unlink(missing_ok=True)  # the PIN was found again: a reset under way is void
        return PinResult(True, FREE_TRIES, 0.0, who)
    after = {role: pin.after_wrong(moment, None if role is door else _MOST_FROM_BESIDE) for role, pin in tried.items()}
    _remember(data, {**pins, **after})
    lead = {**pins, **after}.get(Role.LEAD)
    shown = after.get(door) or next(iter(after.values()))
    Log(data).write(PIN_WRONG, n=shown.wrong, word=door)
    return PinResult(
        False,
        max(FREE_TRIES - shown.wrong, 0),
        shown.left(moment),
        lead_waits=0.0 if door is Role.LEAD or lead is None else lead.left(moment),
    )


def waiting(data: Path, door: Role = Role.VOLUNTEER, *, now: Callable[[], Moment] = steady_now) -> float:
    """Return the seconds until another try counts. In a new run of the machine the wait begins anew, here.

    Raises:
        StandRefused: the file with the PINs is damaged.
    """
    pins, moment = _load(data), now()
    pin = pins.get(door) or next((pins[role] for role in _KEYS[door] if role in pins), None)
    anew = {role: replace(each, run=moment.run, since=moment.seconds) for role, each in pins.items()
            if each.wait and each.run != moment.run}  # fmt: skip
    if anew:
        _remember(data, {**pins, **anew})
    return 0.0 if pin is None else pin.left(moment)


def remove_pins(data: Path) -> None:
    """Remove both PINs, so that they are chosen anew. Damage to the file is healed by it."""
    _unsaved.pop(data, None)
    _path(data).unlink(missing_ok=True)
    sync_folder(data)


def _path(data: Path) -> Path:
    return data / "pin.json"


def _load(data: Path) -> _Pins:
    if data in _unsaved:
        return _unsaved[data]
    try:
        found = json.loads(_path(data).read_bytes())
        if "salt" in found:  # of version 0.1.0, which had the volunteer's alone
            found = {Role.VOLUNTEER: {name: each for name, each in found.items() if name != "not_before"}}
        return {role: _as_pin(found[role]) for role in Role if role in found} or _nobody()
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise StandRefused(
            "the PINs of this stand cannot be read: reset them with a file from the coordinator", code="pin-damaged"
        ) from None


def _as_pin(found: dict[str, str | int | float]) -> _Pin:
    pin = _Pin(
        salt=str(found["salt"]),
        hash=str(found["hash"]),
        memory_kib=int(found["memory_kib"]),
        passes=int(found["passes"]),
        lanes=int(found["lanes"]),
        wrong=int(found["wrong"]),
        wait=float(found.get("wait", 0.0)),
        run=str(found.get("run", "")),
        since=float(found.get("since", 0.0)),
    )
    bytes.fromhex(pin.salt), bytes.fromhex(pin.hash)
    if "wait" not in found and pin.wrong >= FREE_TRIES:
        return replace(pin, wrong=pin.wrong - 1).after_wrong(Moment("", 0.0))
    return replace(pin, wait=min(max(pin.wait, 0.0), _LONGEST_WAIT))


def _nobody() -> _Pins:
    raise ValueError  # a file that holds nobody's PIN is a damaged one: opening the door to all would be worse


def _remember(data: Path, pins: _Pins) -> None:
    if _save(data, pins):
        _unsaved.pop(data, None)
    else:
        _unsaved[data] = pins


def _save(data: Path, pins: _Pins) -> bool:
    temporary = data / "pin.json.new"
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump({role: asdict(pin) for role, pin in pins.items()}, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(_path(data))
        sync_folder(data)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        return False
    return True
