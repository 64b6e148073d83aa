"""The window's end of the process that reads a camera, `kiosk/reading/eye.py`: one frame at a time, never a queue."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.reading.messages import LENGTH_BYTES, MOST_MESSAGE_BYTES, FrameHead, packed, unpack_sight
from ui.camera.grey import GreyFrame

AGAIN_MS = 1000  # after it broke
STUCK_SECONDS = 30.0  # with one frame; by then it should have ended itself


class Eye(QObject):
    """Reads frames. What the process says is believed no more than what a camera shows."""

    seen = Signal(object, object)  # the frame and its Sight
    broke = Signal()  # what had come of transfers is lost, and another process begins

    def __init__(self, parent: QObject | None, command: list[str] | None = None) -> None:
        """Take the command that reads, if it is another one."""
        super().__init__(parent)
        self._command = command or [sys.executable, "-I", "-m", "kiosk.reading.eye"]
        self._process: QProcess | None = None
        self._frame: GreyFrame | None = None  # what it looks at
        self._since = 0.0
        self._heard = bytearray()
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.open)

    @property
    def free(self) -> bool:
        """Whether it would look at a frame."""
        if self._frame is not None and time.monotonic() - self._since > STUCK_SECONDS:
            self._break()
        return self._process is not None and self._frame is None

    @Slot()
    def open(self) -> None:
        """Begin, with nothing read yet."""
        if self._process is not None:
            return
        self._again.stop()
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.errorOccurred.connect(self._break)
        self._process.finished.connect(self._break)
        self._process.start(self._command[0], self._command[1:])

    def look(self, frame: GreyFrame) -> bool:
        """Have a frame read; `seen` follows. Tell whether it is: while another one is looked at, it is not."""
        if not self.free:
            return False
        assert self._process is not None  # noqa: S101 - it is free
        self._frame, self._since = frame, time.monotonic()
        self._process.write(packed(FrameHead(frame.width, frame.height, frame.stride, self._since)))
        self._process.write(frame.pixels)
        return True

    @Slot()
    def _hear(self) -> None:
        if self._process is None:
            return
        self._heard += self._process.readAllStandardOutput().data()
        while len(self._heard) >= LENGTH_BYTES:
            size = int.from_bytes(self._heard[:LENGTH_BYTES], "big")
            if size > MOST_MESSAGE_BYTES:
                self._break()
                return
            if len(self._heard) < LENGTH_BYTES + size:
                return
            raw = bytes(self._heard[LENGTH_BYTES : LENGTH_BYTES + size])
            del self._heard[: LENGTH_BYTES + size]
            frame, self._frame = self._frame, None
            try:
                sight = unpack_sight(raw)
            except ValueError:
                frame = None
            if frame is None:  # or it speaks without being asked
                self._break()
                return
            self.seen.emit(frame, sight)

    @Slot()
    def _break(self) -> None:
        if self._process is not None:
            self.close()
            self._again.start()
            self.broke.emit()

    @Slot()
    def close(self) -> None:
        """End the process, and forget what it was shown."""
        self._again.stop()
        self._heard.clear()
        self._frame = None
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._hear)
        process.errorOccurred.disconnect(self._break)
        process.finished.disconnect(self._break)
        process.finished.connect(process.deleteLater)
        process.kill()
        if process.waitForFinished(500):
            process.deleteLater()
