"""The operating system's lock on a stand's folder: one program holds its sessions open."""

import os
from pathlib import Path

from kiosk.errors import StandBusy, StandRefused


class StandLock:
    """Held from construction until `release`, or until the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._descriptor: int | None = None
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StandRefused(f"the data folder cannot be used ({error.strerror}): choose another one") from None
        try:
            _lock(self._descriptor)
        except OSError:
            self.release()
            raise StandBusy("this stand is already open: close the other window first") from None

    def release(self) -> None:
        """Let another program open the stand."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if os.name == "posix":
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

else:  # Windows; written from its documentation, not tested
    import msvcrt  # type: ignore[unreachable, unused-ignore]

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
