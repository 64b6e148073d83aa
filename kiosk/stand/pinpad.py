"""What happens on the PIN pad, without a screen: digits come and go, a PIN is chosen twice, or checked."""

from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path

from kiosk.errors import StandRefused
from kiosk.stand import pin
from kiosk.stand.pin import Role
from kiosk.stand.steady import Moment, steady_now


class Stage(Enum):
    """What the pad asks for."""

    ENTER = "enter"
    CHOOSE = "choose"
    REPEAT = "repeat"
    MISSING = "missing"  # nothing: there is no such PIN, and nobody here may choose it


class PinPad:
    """One use of the pad. The digits leave this object only to be checked, and are forgotten after every answer.

    `door` is whose door it stands before; `opened` whose PIN opened it. A PIN of the lead opens both doors.
    """

    def __init__(self, data: Path, door: Role = Role.VOLUNTEER, *, now: Callable[[], Moment] = steady_now) -> None:
        self._data = data
        self._now = now
        self.door = door
        self.reset()

    def reset(self, door: Role | None = None) -> None:
        """Begin anew, before another door where one is named: nothing typed, no word about earlier tries."""
        self.door = self.door if door is None else door
        self.stage = Stage.ENTER if pin.is_guarded(self._data, self.door) else Stage.CHOOSE
        self.problem = ""  # "", wrong, wait, different, same, short, damaged, not-stored
        self.tries_left = 0
        self.opened: Role | None = None
        self._digits = self._chosen = ""
        self._both: dict[Role, str] | None = (
            None  # where both are chosen: the first one, until it is kept with the other
        )
        self._wait_until = self.lead_waits = 0.0
        with suppress(StandRefused):  # a damaged file: the first try says so
            self._wait(pin.waiting(self._data, self.door, now=self._now))

    def choose(self, role: Role) -> None:
        """Have a new PIN chosen for a role. Only for who came through the lead's door."""
        self.reset(role)
        self.stage = Stage.CHOOSE

    def choose_both(self) -> None:
        """Have the volunteer's PIN chosen, then the lead's. Both are kept, or none."""
        self.choose(Role.VOLUNTEER)
        self._both = {}

    def refuse(self, role: Role) -> None:
        """Ask for nothing: this role has no PIN, and nobody here may choose it."""
        self.reset(role)
        self.stage = Stage.MISSING

    @property
    def typed(self) -> int:
        """Return how many digits stand on the pad."""
        return len(self._digits)

    @property
    def wait_seconds(self) -> int:
        """Return the full seconds until another try counts."""
        return max(0, -int(-(self._wait_until - self._now().seconds) // 1))

    def press(self, digit: str) -> None:
        """Add a digit; one too many is ignored, and all while nothing is taken: right and wrong ones alike."""
        if len(self._digits) < pin.MAX_DIGITS and not self.shut:
            self._digits += digit
            self.problem = ""

    @property
    def shut(self) -> bool:
        """Whether no digits are taken now."""
        return self.stage is Stage.MISSING or self.wait_seconds > 0

    def delete(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]

    def submit(self) -> bool:
        """Answer what was typed; True opens the door. Takes a good part of a second: the PIN is stretched."""
        digits, self._digits = self._digits, ""
        if self.shut:
            return False
        self.problem = ""
        # To check: shorter than the shortest is no try. To choose: as long as this role's has to be.
        shortest = pin.MIN_DIGITS if self.stage is Stage.ENTER else self.door.min_digits
        if len(digits) < shortest:
            self.problem = "short"
            return False
        if self.stage is Stage.ENTER:
            return self._check(digits)
        if self.stage is Stage.CHOOSE:
            self._chosen, self.stage = digits, Stage.REPEAT
            return False
        return self._choose(digits)

    def _choose(self, digits: str) -> bool:
        chosen, self._chosen = self._chosen, ""
        self.stage = Stage.CHOOSE
        if digits != chosen:
            self.problem = "different"
            return False
        if self._both is not None and self.door is Role.VOLUNTEER:
            self._both[self.door], self.door = digits, Role.LEAD
            return False
        try:
            pin.set_pins(self._data, {**(self._both or {}), self.door: digits})
        except StandRefused as refused:
            self.problem = refused.code.removeprefix("pin-")
            return False
        door = self.door
        self.reset()
        self.opened = door
        return True

    def _check(self, digits: str) -> bool:
        try:
            result = pin.check(self._data, digits, self.door, now=self._now)
        except StandRefused:
            self.problem = "damaged"
            return False
        self._wait(result.wait_seconds)
        self.tries_left, self.opened, self.lead_waits = result.tries_left, result.role, result.lead_waits
        if not result.ok:
            self.problem = "wait" if result.wait_seconds > 0 else "wrong"
        return result.ok

    def _wait(self, seconds: float) -> None:
        self._wait_until = self._now().seconds + seconds if seconds > 0 else 0.0
