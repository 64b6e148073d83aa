"""Where a volunteer can write to or read from: the sticks that are in, or a folder that was named at the start."""

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from kiosk.format.receipt import FILE_CAPTION, MAX_FILE_BYTES
from kiosk.stand.medium import medium_of

# Desktops mount what is plugged in below these; fixed disks are mounted elsewhere.
STICK_FOLDERS = (Path("/media"), Path("/run/media"), Path("/mnt"), Path("/Volumes"))
MAX_FILES_LOOKED_AT = 2_000


@dataclass(frozen=True)
class Place:
    """A folder to read from, and where it is not write-protected to write to.

    `stick` tells a plugged-in medium from a folder that was named at the start; `medium` which one it was, when it was
    found: its folder may outlast it.
    """

    name: str
    path: Path
    free_bytes: int
    stick: bool
    writable: bool = True
    medium: int | None = None


def find_places(folder: Path | None = None, roots: Iterable[Path] = STICK_FOLDERS) -> list[Place]:
    """Return the named folder, if any, then every stick that is in, by name; those that are write-protected, too."""
    named = [_place(folder.name or str(folder), folder, stick=False)] if folder is not None else []
    sticks = [_place(_label(path), path, stick=True) for path in stick_folders(roots)]
    found = [place for place in sticks if place is not None]
    return [place for place in named if place is not None] + sorted(found, key=lambda place: place.name.casefold())


def find_receipts(folder: Path) -> list[Path]:
    """Return the receipt files that lie in this folder, newest name last. They are known by their first line."""
    return sorted(path for path in regular_files(folder) if _is_receipt(path))


def read_receipt(path: Path) -> bytes:
    """Return the bytes of a receipt file, never more than one may have."""
    with path.open("rb") as file:
        return file.read(MAX_FILE_BYTES + 1)


def stick_folders(roots: Iterable[Path] = STICK_FOLDERS) -> Iterator[Path]:
    """Yield the folder of every medium that is plugged in."""
    roots = tuple(roots)
    for partition in psutil.disk_partitions(all=False):
        path = Path(partition.mountpoint)
        if os.name == "nt":
            if "removable" in partition.opts:
                yield path
        elif any(root in path.parents for root in roots):
            yield path


def regular_files(folder: Path) -> Iterator[Path]:
    """Yield the files that lie in this folder, not below it; none where it is gone."""
    try:
        with os.scandir(folder) as entries:
            for _, entry in zip(range(MAX_FILES_LOOKED_AT), entries, strict=False):
                if entry.is_file(follow_symlinks=False):
                    yield Path(entry.path)
    except OSError:
        return


def read_beginning(path: Path, most: int) -> bytes:
    """Return the first bytes of a file; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError:
        return b""


def _place(name: str, path: Path, *, stick: bool) -> Place | None:
    """Return the place, or nothing if it is gone. Nothing is written to try it: this is asked again and again."""
    try:
        free = shutil.disk_usage(path).free
    except OSError:
        return None
    return Place(name, path, free, stick, os.access(path, os.W_OK), medium_of(path)) if path.is_dir() else None


def _label(path: Path) -> str:
    # A mount folder's name is the stick's label, chosen by anyone: keep what can be read, in one short line.
    return re.sub(r"[^\w .-]", "", path.name)[:40] or str(path.anchor)


def _is_receipt(path: Path) -> bool:
    return read_beginning(path, len(FILE_CAPTION)) == FILE_CAPTION.encode()
