"""The PIN pad before the volunteers' door and the lead's: what is typed, whose PIN it is, and what follows."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.stand.pin import Role
from kiosk.stand.pinpad import PinPad
from ui.job import Worker


class Door(QObject):
    """One pad for both doors. Whoever asks says what follows once it opens, and where Leave leads."""

    changed = Signal()

    def __init__(self, data: Path, go: Callable[[str], None], parent: QObject | None = None) -> None:
        """Take the stand's folder, and a function that shows a screen by its name."""
        super().__init__(parent)
        self.pad = PinPad(data)
        self._go = go
        self._worker = Worker(self)
        self._opened: Callable[[], None] = self.forget
        self._left: Callable[[], None] | None = None
        self._stays = False
        self._waiting = QTimer(self, interval=1000)
        self._waiting.timeout.connect(self._wait_a_second)

    def ask(self, role: Role, opened: Callable[[], None], left: Callable[[], None] | None = None) -> None:
        """Ask for a role's PIN; where it has none, have it chosen.

        Args:
            role: whose door it is.
            opened: what follows the right PIN.
            left: what follows Leave; None for back to the visitors.
        """
        self.pad.reset(role)
        self._show(opened, left)

    def choose(self, role: Role, opened: Callable[[], None], left: Callable[[], None] | None = None) -> None:
        """Have a new PIN chosen for a role, whether or not it has one. The lead must have been let in."""
        self.pad.choose(role)
        self._show(opened, left)

    def choose_both(self, opened: Callable[[], None]) -> None:
        """Have the volunteers' PIN chosen, then the lead's, both or none. Until then there is no way to visitors."""
        self.pad.choose_both()
        self._show(opened, None, stays=True)

    def refuse(self, role: Role, left: Callable[[], None]) -> None:
        """Say that this role has no PIN, and that nobody here may choose it; Leave leads back."""
        self.pad.refuse(role)
        self._show(self.forget, left)

    def _show(self, opened: Callable[[], None], left: Callable[[], None] | None, *, stays: bool = False) -> None:
        self._opened, self._left, self._stays = opened, left, stays
        if self.pad.wait_seconds:
            self._waiting.start()
        self._go("PIN")
        self.changed.emit()

    def forget(self) -> None:
        """Forget what was typed, and what would follow."""
        self._waiting.stop()
        self._opened, self._left, self._stays = self.forget, None, False
        self.pad.reset(Role.VOLUNTEER)
        self.changed.emit()

    # --- what is pressed ---------------------------------------------------------------------------------------

    @Slot(str)
    def press(self, digit: str) -> None:
        """Add a digit."""
        if not self._worker.busy:
            self.pad.press(digit)
            self.changed.emit()

    @Slot()
    def takeBack(self) -> None:
        """Take the last digit back."""
        if not self._worker.busy:
            self.pad.delete()
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Have the PIN checked, or set."""
        if not self.pad.shut and self._worker.start(self.pad.submit, self._after, self._after_error):
            self.changed.emit()

    def _after(self, opened: bool) -> None:
        if opened:
            self._opened()
        elif self.pad.wait_seconds:
            self._waiting.start()
        self.changed.emit()

    def _after_error(self, _code: str) -> None:
        self.pad.problem = "damaged"
        self.changed.emit()

    def leave(self) -> bool:
        """Go back to where the pad was asked for; tell whether that is all that Leave does here."""
        if self.stays:
            return True
        left = self._left
        if left is None:
            return False
        self.forget()
        left()
        return True

    @Slot()
    def _wait_a_second(self) -> None:
        if not self.pad.wait_seconds:
            self._waiting.stop()
            self.pad.problem = ""
        self.changed.emit()

    def wait(self) -> None:
        """Return once no PIN is being checked any more."""
        self._worker.wait()

    # --- what the pad shows --------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a PIN is being checked."""
        return self._worker.busy

    @Property(str, notify=changed)
    def role(self) -> str:
        """Whose PIN it is: volunteer or lead."""
        return self.pad.door.value

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What the pad asks for: enter, choose, repeat, or missing: nothing, since nobody here may choose this PIN."""
        return self.pad.stage.value

    @Property(int, notify=changed)
    def shortest(self) -> int:
        """How many digits a PIN that is chosen has to have."""
        return self.pad.door.min_digits

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits stand on the pad."""
        return self.pad.typed

    @Property(str, notify=changed)
    def problem(self) -> str:
        """A word for what was wrong: wrong, wait, different, same, short, damaged, not-stored, or nothing."""
        return self.pad.problem

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        """How many tries there are before one has to wait."""
        return self.pad.tries_left

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """Full seconds until another try counts."""
        return self.pad.wait_seconds

    @Property(bool, notify=changed)
    def shut(self) -> bool:
        """Whether no digits are taken now."""
        return self.pad.shut

    @Property(int, notify=changed)
    def leadWaits(self) -> int:
        """Full seconds in which no PIN of the lead opens the volunteers' door, told after a wrong one there."""
        return math.ceil(self.pad.lead_waits) if self.pad.problem == "wrong" else 0

    @Property(bool, notify=changed)
    def stays(self) -> bool:
        """Whether there is no way out but to choose. A disk that takes no PIN keeps nobody."""
        return self._stays and self.pad.problem != "not-stored"

    @Property(bool, notify=changed)
    def aside(self) -> bool:
        """Whether Leave leads back to a screen of the staff."""
        return self._left is not None
