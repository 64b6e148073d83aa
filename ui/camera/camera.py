"""A camera that is on while a screen shows it: what it sees, what codes it finds, and what is wrong, in one word."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.frames.collector import Arrival
from kiosk.reading.messages import Sight
from ui.camera.eye import Eye
from ui.camera.grey import GreyFrame, grey_of
from ui.camera.lens import Device, Lens
from ui.camera.preview import Preview, outlined

AGAIN_MS = 2000  # until a camera that is not there is tried again
SILENT_SECONDS = 4.0  # without a frame: it was pulled out, or hangs
LOOK_MS = 15  # from one look for a frame to the next
_BREAKS = 3  # of what reads, one after the other
_UNREAD_SECONDS = 0.15  # from picture to picture while nothing reads them


class Camera(QObject):
    """One camera at a time. `state` is off, none, starting, on, lost, denied or busy; it mends itself while it is open.

    `sink` takes the frames of whatever `lens` turns on, in threads of Qt. The window takes the newest from there when
    it has time, so none ever wait. They are shown and read, and kept nowhere.
    """

    changed = Signal()
    pictured = Signal()
    arrived = Signal(object)  # an Arrival

    def __init__(self, parent: QObject | None = None, lens: Lens | None = None, preview: Preview | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._last = QVideoFrame()
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.preview = preview or Preview()
        self._lens = lens or Lens(self)
        self._lens.changed.connect(self._look_around)
        self._lens.failed.connect(self._fail)
        self._eye = Eye(self)
        self._eye.seen.connect(self._show)
        self._eye.broke.connect(self._lose_sight)
        self._devices: list[Device] = []
        self._chosen: Device | None = None
        self._state = "off"
        self._sight, self._blind = Sight(), 0
        self._spots: list[list[float]] = []
        self._number = 0
        self._framed_at = self._shown_at = 0.0
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._mend)

    # --- on and off --------------------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Turn it on, or wait for one to be there."""
        if self._state != "off":
            return
        self._state = "none"
        self._lens.watch()
        self._eye.open()
        self._again.start()
        self._looking.start()
        self._look_around()

    @Slot()
    def close(self) -> None:
        """Turn it off, and forget what it saw."""
        if self._state == "off":
            return
        self._again.stop()
        self._looking.stop()
        self._lens.rest()
        self._eye.close()
        self._last = QVideoFrame()
        self.sink.setVideoFrame(self._last)
        self._become("off")

    @Slot(int)
    def choose(self, index: int) -> None:
        """Use another one."""
        if self._state != "off" and 0 <= index < len(self._devices) and self._devices[index] != self._chosen:
            self._chosen = self._devices[index]
            self._start()

    @Slot()
    def chooseNext(self) -> None:
        """Use the one that comes next in the list."""
        if self._devices:
            self.choose((self.chosen + 1) % len(self._devices))

    def _start(self) -> None:
        if self._chosen is not None:
            self._framed_at = time.monotonic()
            self._become("starting")
            self._lens.start(self._chosen, self.sink)

    @Slot()
    def _look_around(self) -> None:
        """See what cameras there are; begin with the one that was used, else with the usual one."""
        if self._state == "off":
            return
        self._devices = self._lens.devices()
        if not self._devices:
            self._lens.stop()
            self._become("lost" if self._chosen is not None else "none")
        elif self._chosen not in self._devices:
            self._chosen = self._devices[0]
            self._start()
        elif self._state not in ("on", "starting"):
            self._start()
        self.changed.emit()

    @Slot(str)
    def _fail(self, word: str) -> None:
        if self._state != "off":
            self._lens.stop()
            self._become(word)

    @Slot()
    def _mend(self) -> None:
        """Try again what does not work; notice where frames no longer come."""
        if self._state in ("on", "starting"):
            if time.monotonic() - self._framed_at > SILENT_SECONDS:
                self._fail("lost" if self._state == "on" else "busy")
        else:
            self._look_around()

    def _become(self, state: str) -> None:
        self._state = state
        if state != "on":
            self.preview.image = QImage()
            self._number += 1
            self._forget_sight()
            self.pictured.emit()
        self.changed.emit()

    @Slot()
    def _lose_sight(self) -> None:
        """Note that what reads the frames broke; a picture may do that once, but not again and again."""
        self._blind += 1
        self._forget_sight()

    def _forget_sight(self) -> None:
        self._sight, self._spots = Sight(), []
        self.changed.emit()

    # --- frames ------------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        frame = self.sink.videoFrame()
        if frame != self._last:
            self._last = frame
            self._take(frame)

    def _take(self, frame: QVideoFrame) -> None:
        """Have a frame read if nothing else is; show what is read, so that outlines lie where the codes are."""
        if self._state not in ("on", "starting"):
            return
        now = time.monotonic()
        free = self._eye.free
        if not free and now - self._shown_at < _UNREAD_SECONDS:
            return
        grey = grey_of(frame)
        if grey is None:
            return
        self._framed_at = now
        if self._state == "starting":
            self._become("on")
        if not free or not self._eye.look(grey):
            self._picture(grey)

    @Slot(object, object)
    def _show(self, frame: GreyFrame, sight: Sight) -> None:
        if self._state != "on":
            return
        self._sight, self._blind = sight, 0
        wide, high = frame.width, frame.height
        self._spots = [[part for x, y in each for part in (x / wide, y / high)] for each in sight.outlines]
        self._picture(frame, self._spots)
        self.changed.emit()
        for each in sight.whole:
            self.arrived.emit(Arrival(each.kind, each.tag, each.payload, "camera"))

    def _picture(self, frame: GreyFrame, spots: list[list[float]] | None = None) -> None:
        self.preview.image = outlined(frame.preview(), spots or [])
        self._shown_at = time.monotonic()
        self._number += 1
        self.pictured.emit()

    # --- what the screen shows ---------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def state(self) -> str:
        """Off, none, starting, on, lost (it was there), denied (the system forbids it) or busy (it does not work)."""
        return self._state

    @Property("QStringList", notify=changed)
    def devices(self) -> list[str]:
        """The cameras there are."""
        return [each.name for each in self._devices]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """Which one is used; -1 for none."""
        return self._devices.index(self._chosen) if self._chosen in self._devices else -1

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether its picture is shown as in a mirror."""
        return self._chosen is None or self._chosen.mirrored

    @Property(str, notify=pictured)
    def source(self) -> str:
        """Where the last picture is."""
        return "" if self.preview.image.isNull() else f"image://camera/{self._number}"

    @Property(float, notify=pictured)
    def aspect(self) -> float:
        """The picture's width by its height."""
        size = self.preview.image.size()
        return size.width() / size.height() if size.height() else 16 / 9

    @Property("QVariantList", notify=changed)
    def spots(self) -> list[list[float]]:
        """The codes in it: x and y of four corners each, from 0 to 1."""
        return self._spots

    @Property("QVariantList", notify=changed)
    def underWay(self) -> list[dict[str, Any]]:
        """What is not whole, the one seen last first: kind, its name, symbols held and needed."""
        return [
            {"kind": each.kind.value, "name": each.tag[:4].hex(), "held": each.held, "needed": each.needed}
            for each in self._sight.under_way
        ]

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What is wrong with the picture, see `Trouble`; blind where nothing here can read it."""
        return "blind" if self._blind >= _BREAKS else self._sight.trouble.value

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether codes are shown of what was whole before."""
        return self._sight.known
