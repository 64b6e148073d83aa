"""Work that may take a while, beside the window, so that it stays smooth."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

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


class Worker(QObject):
    """Does one piece of work at a time, and says in the window's own thread what came of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._done: Callable[[Any], None] = lambda _: None
        self._failed: Callable[[str], None] = lambda _: None

    @property
    def busy(self) -> bool:
        """Whether something is being worked on."""
        return self._job is not None

    def start(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[str], None]) -> bool:
        """Begin, and tell whether nothing else was under way.

        Args:
            work: what is done beside the window.
            done: is given its result.
            failed: is given the code of its error; the window does not hear of more.
        """
        if self._job is not None:
            return False
        job = self._job = Job(work, self)
        self._done, self._failed = done, failed
        job.done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        job.failed.connect(self._fail, Qt.ConnectionType.QueuedConnection)
        job.start()
        return True

    @Slot(object)
    def _finish(self, result: object) -> None:
        self._end()
        self._done(result)

    @Slot(str)
    def _fail(self, code: str) -> None:
        self._end()
        self._failed(code)

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.wait()
            job.deleteLater()

    def wait(self) -> None:
        """Return once nothing is worked on any more."""
        if self._job is not None:
            self._job.wait()
