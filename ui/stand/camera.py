"""The stand's own camera. It is on while a screen of the staff reads codes with it, and at no other time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind
from ui.camera.lens import Lens
from ui.camera.preview import Preview

if TYPE_CHECKING:
    from ui.camera.camera import Camera

TIRED_MS = 120_000  # without a code in the picture


class StandCamera(QObject):
    """The one camera object, for whichever task reads with it. Qt's camera is loaded once there is one to turn on."""

    changed = Signal()
    ended = Signal()  # it was turned off
    arrived = Signal(object)  # an Arrival

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lens = Lens(self)
        self.preview = Preview()
        self.camera: Camera | None = None
        self.available = False
        self._screen = ""  # the one that is shown now
        self._tired = QTimer(self, interval=TIRED_MS, singleShot=True)
        self._tired.timeout.connect(self.close)

    def look(self) -> None:
        """See whether there is a camera."""
        available = bool(self.lens.devices())
        if available != self.available:
            self.available = available
            self.changed.emit()

    def open(self, screen: str) -> bool:
        """Turn it on for the screen that is shown, and tell whether there was one to turn on."""
        self.look()
        if not self.available or self.camera is not None or screen != self._screen:
            return False
        from ui.camera.camera import Camera

        self.camera = Camera(self, self.lens, self.preview)
        self.camera.arrived.connect(self.arrived)
        self.camera.changed.connect(self._attend_codes)
        self.camera.open()
        self._tired.start()
        self.changed.emit()
        return True

    @Slot()
    def _attend_codes(self) -> None:
        if self.camera is not None and self.camera.spots:
            self._tired.start()

    def attend(self, screen: str) -> None:
        """Take note of the screen that is shown. Another one than that which it was turned on for turns it off."""
        if screen != self._screen:
            self._screen = screen
            self.close()

    @Slot()
    def close(self) -> None:
        """Turn it off."""
        camera, self.camera = self.camera, None
        if camera is not None:
            self._tired.stop()
            camera.close()
            camera.deleteLater()
            self.changed.emit()
            self.ended.emit()


class Reading(QObject):
    """What one task reads with the camera: files of some kinds, and nothing else."""

    changed = Signal()
    seen = Signal(object)  # an Arrival of these kinds; the camera is off by then
    ended = Signal()  # the camera was turned off, and nothing of them was seen

    def __init__(self, kinds: frozenset[Kind], parent: QObject) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._camera: StandCamera | None = None
        self._on = self._used = self._strange = False

    def lend(self, camera: StandCamera) -> None:
        """Read with this camera."""
        if self._kinds:
            self._camera = camera
            camera.changed.connect(self.changed)
            camera.ended.connect(self._end)
            camera.arrived.connect(self._take)

    def look(self) -> None:
        """See whether there is a camera."""
        self._used = False
        if self._camera is not None:
            self._camera.look()

    def open(self, screen: str) -> bool:
        """Turn the camera on for a screen, and tell whether there was one."""
        self._strange = False
        self._on = self._camera is not None and self._camera.open(screen)
        self.changed.emit()
        return self._on

    def close(self) -> None:
        """Turn it off, if it is on for this task."""
        if self._on and self._camera is not None:
            self._on = False
            self._camera.close()  # which tells that it has changed

    @Slot()
    def _end(self) -> None:
        if self._on:
            self._on = False
            self.ended.emit()

    @Slot(object)
    def _take(self, arrival: Arrival) -> None:
        if not self._on:
            return
        self._strange = arrival.kind not in self._kinds
        if not self._strange:
            self._used = True
            self.close()
            self.seen.emit(arrival)
        self.changed.emit()

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is a camera to read with."""
        return self._camera is not None and self._camera.available

    @Property(QObject, notify=changed)
    def camera(self) -> Camera | None:
        """The camera while it is on for this task."""
        return self._camera.camera if self._on and self._camera is not None else None

    @Property(bool, notify=changed)
    def strange(self) -> bool:
        """Whether something was shown that this task has no use for."""
        return self._strange

    @Property(bool, notify=changed)
    def used(self) -> bool:
        """Whether what is being worked on was shown to the camera."""
        return self._used
