"""Python's garbage, collected in the window's own thread alone, and when nobody waits for a frame.

Another thread that comes upon the window's garbage would destroy Qt's objects and timers where they may not be
destroyed, and Qt ends the program. So the collector is off while a window is open, and asked here instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 1000
_open_windows = 0


class Garbage(QObject):
    """Collects young garbage now and then, and all of it once a visitor has gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        global _open_windows
        _open_windows += 1
        gc.disable()
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()

    @Slot()
    def look(self) -> None:
        """Collect what is due, but not all: that may take as long as some frames."""
        young, older, _ = gc.get_count()
        first, second, _ = gc.get_threshold()
        if young > first:
            gc.collect(1 if older > second else 0)

    @Slot()
    def clear(self) -> None:
        """Collect everything, as soon as nothing else is to be done."""
        QTimer.singleShot(0, self, gc.collect)

    def close(self) -> None:
        """Leave it to Python again, once the last window is closed."""
        global _open_windows
        self._looking.stop()
        _open_windows -= 1
        if _open_windows == 0:
            gc.enable()
