"""What happens on the PIN pad, without a screen: digits come and go, a PIN is chosen twice, or checked."""

import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from kiosk.stand import pin


class Stage(Enum):
    """What the pad asks for."""

    ENTER = "enter"
    CHOOSE = "choose"
    REPEAT = "repeat"


class PinPad:
    """One use of the pad. The digits leave this object only to be checked, and are forgotten after every answer."""

    def __init__(self, data: Path, *, now: Callable[[], float] = time.time) -> None:
        self._data = data
        self._now = now
        self.reset()

    def reset(self) -> None:
        """Begin anew: nothing typed, no word about earlier tries."""
        self.stage = Stage.ENTER if pin.is_set(self._data) else Stage.CHOOSE
        self.problem = ""  # "", wrong, wait, different, short
        self.tries_left = 0
        self._digits = self._chosen = ""
        self._not_before = 0.0

    @property
    def typed(self) -> int:
        """Return how many digits stand on the pad."""
        return len(self._digits)

    @property
    def wait_seconds(self) -> int:
        """Return the full seconds until another try counts."""
        return max(0, -int(-(self._not_before - self._now()) // 1))

    def press(self, digit: str) -> None:
        """Add a digit; one too many is ignored."""
        if len(self._digits) < pin.MAX_DIGITS:
            self._digits += digit
            self.problem = ""

    def delete(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]

    def submit(self) -> bool:
        """Answer what was typed; True opens the door. Takes a good part of a second: the PIN is stretched."""
        digits, self._digits = self._digits, ""
        self.problem = ""
        if len(digits) < pin.MIN_DIGITS:
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
        if digits != chosen:
            self.stage, self.problem = Stage.CHOOSE, "different"
            return False
        pin.set_pin(self._data, digits)
        self.reset()
        return True

    def _check(self, digits: str) -> bool:
        result = pin.check(self._data, digits, now=self._now)
        self._not_before = self._now() + result.wait_seconds if result.wait_seconds > 0 else 0.0
        self.tries_left = result.tries_left
        if not result.ok:
            self.problem = "wait" if result.wait_seconds > 0 else "wrong"
        return result.ok
