"""Something that is done with a stick: where it is, the work beside the window, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind
from ui.job import Worker
from ui.stand.camera import Reading, StandCamera
from ui.stand.sticks import Sticks


class StickTask(QObject):
    """One task. Its state is what a screen shows: "choose", "camera", "working", "done", "failed", or one of its own.

    A task says in `_at` what to do at the chosen place, and in `only_reads` that a write-protected one will do. In
    `shown_kinds` it says what may be shown to the camera instead, and in `_seen` what to do with it.
    """

    only_reads = False
    shown_kinds: frozenset[Kind] = frozenset()

    changed = Signal()
    placesChanged = Signal()

    def __init__(self, go: Callable[[str], None], screen: str, parent: QObject | None = None) -> None:
        """Take a function that shows a screen by its name, and this task's screen."""
        super().__init__(parent)
        self._go, self._screen = go, screen
        self._state, self._problem, self._place_name = "choose", "", ""
        self._sticks = Sticks(self)
        self._sticks.only_read = self.only_reads
        self._sticks.changed.connect(self.placesChanged)
        self._worker = Worker(self)
        self._reading = Reading(self.shown_kinds, self)
        self._reading.seen.connect(self._seen)
        self._reading.ended.connect(self.chooseAgain)

    def lend(self, camera: StandCamera) -> None:
        """Read with this camera, where codes may be shown instead of a stick."""
        self._reading.lend(camera)

    def offer(self, folder: Path) -> None:
        """Offer this folder beside the sticks."""
        self._sticks.offer(folder)

    @Slot()
    def open(self) -> None:
        """Begin, with the question where."""
        self._become("choose")
        self._go(self._screen)

    def forget(self) -> None:
        """Forget what was begun. Work that is under way is carried to its end."""
        self._sticks.rest()
        self._reading.close()
        if not self._worker.busy:
            self._state, self._problem = "choose", ""

    @Slot()
    def chooseAgain(self) -> None:
        """After something went wrong: ask for the place again."""
        if not self._worker.busy:
            self._become("choose")

    @Slot(int)
    def choosePlace(self, index: int) -> None:
        """Do it there."""
        place = self._sticks.at(index)
        if self._state == "choose" and not self._worker.busy and place is not None:
            self._place_name = place.name
            self._at(place.path)

    def _at(self, place: Path) -> None:
        raise NotImplementedError

    @Slot()
    def readByCamera(self) -> None:
        """Have it shown to the camera."""
        if self._state == "choose" and not self._worker.busy and self._reading.open(self._screen):
            self._place_name = ""
            self._become("camera")

    @Slot(object)
    def _seen(self, arrival: Arrival) -> None:
        raise NotImplementedError

    @Property(QObject, constant=True)
    def reading(self) -> Reading:
        """What is shown to the camera."""
        return self._reading

    # --- what the screen shows -------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where the task stands."""
        return self._state

    @Property(str, notify=changed)
    def problem(self) -> str:
        """A word for what went wrong."""
        return self._problem

    @Property(str, notify=changed)
    def placeName(self) -> str:
        """The place that was chosen."""
        return self._place_name

    @Property("QVariantList", notify=placesChanged)
    def places(self) -> list[dict[str, object]]:
        """The sticks that are there, see `Sticks.listed`."""
        return self._sticks.listed

    def _become(self, state: str, problem: str = "") -> None:
        self._state, self._problem = state, problem
        if state == "choose":
            self._sticks.look()
            self._reading.look()
        else:
            self._sticks.rest()
        if state != "camera":
            self._reading.close()
        self.changed.emit()

    # --- work beside the window ------------------------------------------------------------------------------

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if self._worker.start(work, then, self._refused):
            self._become("working")

    def _refused(self, code: str) -> None:
        """Say what went wrong; a task may have another question instead."""
        self._become("failed", code)

    def wait(self) -> None:
        """Return once no work runs beside the window any more."""
        self._worker.wait()
