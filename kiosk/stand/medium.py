"""What can go wrong on a stick: as a code that a screen turns into a sentence, and in words."""

import errno
import os
import re
from contextlib import suppress
from pathlib import Path

from kiosk.errors import ExportFailed, FormatError

_NO_ROOM = (28, 122)  # ENOSPC, EDQUOT


def failed(error: OSError | FormatError) -> ExportFailed:
    """Return what a stick's failure is to the volunteer; `code` is full, read-back or gone."""
    if isinstance(error, FormatError):
        return ExportFailed(f"{error}: use another stick; nothing was lost on this stand", code="read-back")
    if error.errno in _NO_ROOM:
        words = "the stick is full: make room on it or use another one; nothing was lost on this stand"
        return ExportFailed(words, code="full")
    words = "the stick cannot be written: put it in again or use another one; nothing was lost on this stand"
    return ExportFailed(words, code="gone")


def something_else() -> FormatError:
    """Return the error for a file that is not what was written."""
    return FormatError("the stick gave back something else than was written", code="read-back")


def forget_cached(descriptor: int) -> None:
    """Have the next read answered by the medium, not by the memory, where the system can."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def medium_of(folder: Path) -> int | None:
    """Return a number for the medium that a folder lies on; None where it is gone."""
    try:
        return folder.stat().st_dev
    except OSError:
        return None


def check_medium(folder: Path, medium: int | None) -> None:
    """See that a folder still lies on that medium. A stick's folder may outlast it, empty and on the stand's own disk.

    Raises:
        OSError: it does not.
    """
    if medium is None or medium_of(folder) != medium:
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))


def remove(path: Path) -> None:
    """Remove a file that is not whole; where the stick is gone, it went with it."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def in_file_names(name: str) -> str:
    """Return a stand's name in letters that every file system takes."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "stand"
