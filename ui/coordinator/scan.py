"""The one object that the coordinator's camera screen talks to: the camera, what came of what it brought, the sound."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.coordinator.told import Take, Told, What
from kiosk.frames.collector import Arrival
from ui.camera.camera import Camera
from ui.camera.chime import Chime
from ui.job import Worker

AGAIN_MS = 3000  # until the ledger is tried once more
_MOST_SHOWN = 100


class Scan(QObject):
    """Imports what becomes whole, one after the other, while the camera goes on."""

    changed = Signal()

    def __init__(self, take: Take, camera: Camera, parent: QObject | None = None) -> None:
        """Take what imports an arrival, beside the window; and the camera."""
        super().__init__(parent)
        self._take = take
        self._camera = camera
        self._camera.arrived.connect(self._queue)
        self._worker = Worker(self)
        self._waiting: deque[Arrival] = deque()
        self._told: list[Told] = []
        self._held_up = ""
        self._chime, self._muted = Chime(self), False
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._next)

    @Slot(object)
    def _queue(self, arrival: Arrival) -> None:
        self._waiting.append(arrival)
        self._next()

    @Slot()
    def _next(self) -> None:
        if self._waiting and not self._worker.busy and not self._again.isActive():
            arrival = self._waiting[0]
            self._worker.start(lambda: self._take(arrival), self._done, self._fail)
        self.changed.emit()

    def _done(self, told: list[Told]) -> None:
        self._waiting.popleft()
        self._held_up = ""
        self._told = [*reversed(told), *self._told][:_MOST_SHOWN]
        if not self._muted and any(each.what is not What.REFUSED for each in told):
            self._chime.play()
        self._next()

    def _fail(self, code: str) -> None:
        """Keep what could not be recorded, and try it again; what broke the import is not tried twice."""
        if code == "failed":
            self._waiting.popleft()
            self._told = [Told(What.REFUSED, notes=(code,)), *self._told]
        else:
            self._held_up = code
            self._again.start()
        self._next()

    @Slot()
    def toggleSound(self) -> None:
        """Be silent, or not any more."""
        self._muted = not self._muted
        self._chime.stop()
        self.changed.emit()

    def finish(self) -> None:
        """Return once all that came is imported, unless the ledger takes nothing."""
        self._camera.close()
        while self._waiting and not self._held_up:
            self._worker.wait()
            QCoreApplication.processEvents()
        self._again.stop()
        self._worker.wait()
        self._chime.stop()

    # --- what the screen shows ---------------------------------------------------------------------------------

    @Property(QObject, constant=True)
    def camera(self) -> Camera:
        """The camera."""
        return self._camera

    @Property(bool, notify=changed)
    def importing(self) -> bool:
        """Whether something that came is not imported yet."""
        return bool(self._waiting)

    @Property(str, notify=changed)
    def heldUp(self) -> str:
        """Why it cannot be: a code of `LedgerRefused`; nothing otherwise."""
        return self._held_up

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether no sound is made."""
        return self._muted

    @Property("QVariantList", notify=changed)
    def told(self) -> list[dict[str, Any]]:
        """What came, the last first; see `Told`."""
        return [_as_map(each) for each in self._told]

    @Property("QVariantMap", notify=changed)
    def sums(self) -> dict[str, Any]:
        """All batches of one kind, practice or real, whichever came last: new, already, damaged, and missing still."""
        every = [each for each in self._told if each.what is What.BATCH]
        practice = every[0].practice if every else False
        batches = [each for each in every if each.practice is practice]
        latest = {(each.stand, each.campaigns): each.missing for each in reversed(batches)}
        return {
            "practice": practice,
            "new": sum(each.new for each in batches),
            "already": sum(each.already for each in batches),
            "damaged": sum(each.damaged for each in batches),
            "missing": sum(latest.values()),
        }


def _as_map(told: Told) -> dict[str, Any]:
    lists = {"campaigns": list(told.campaigns), "notes": list(told.notes)}
    return asdict(told) | lists | {"what": told.what.value, "whole": told.whole}
