"""Work that may take a while, beside the window, so that it stays smooth."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from kiosk.errors import KioskError


class Job(QThread):
    """One piece of work beside the window, so that it stays smooth. Ends with `done` or `failed`, never both."""

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Do the work; Qt calls this in the thread."""
        try:
            result = self._work()
        except KioskError as error:
            self.failed.emit(error.code)
        except Exception:
            sys.excepthook(*sys.exc_info())
            self.failed.emit("failed")
        else:
            self.done.emit(result)
