"""A damaged store: set aside, its intact records in a new one, and signing goes on.

Safe at any moment: the new store is built whole under another name, and only then put in the place of the damaged one.
A cut in the middle leaves the damaged store, or the new one, never an empty one.
"""

import filecmp
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from kiosk.errors import NotStored, StandRefused
from kiosk.stand.damaged import REPAIRED, Damaged, Repaired, decode_repaired
from kiosk.stand.folder import sync_file, sync_folder, with_room, write_new
from kiosk.stand.schema import is_newer, newer_version
from kiosk.stand.store import Store

_MOST_SET_ASIDE = 4
_SECONDS_A_DAY = 86_400
_LARGEST_JOURNAL = 64 * 1024 * 1024
_BUILDING, _MENDED, _OLD_JOURNAL = "store-mending.sqlite", "store-mended.sqlite", "store-mended.old-journal"


def open_store(data: Path, now: float) -> Store:
    """Open a stand's store; where it is damaged, what is intact is in the one that is returned.

    The caller holds the stand's lock, and nothing in this program has the file open.

    Raises:
        StandRefused: the store cannot be used; nothing was changed.
    """
    path = data / "store.sqlite"
    _finish(path, now)
    journal = _read_journal(path)  # SQLite may apply or drop it before it finds that the file is damaged
    if not _vanished(path):
        try:
            return Store.open(path)
        except StandRefused as refused:
            if refused.code != "store-damaged" or not path.is_file():
                raise
    try:
        with_room(data, lambda: _build(path, journal, int(now // _SECONDS_A_DAY)))
        _finish(path, now)
    except (OSError, NotStored) as error:
        reason = error.strerror if isinstance(error, OSError) else "the disk is full"
        raise StandRefused(
            f"the stand's store is damaged and could not be mended ({reason}): make room on the disk, then open the"
            " stand again",
            code="store-damaged",
        ) from None
    return Store.open(path)


def repaired(store: Store) -> Repaired | None:
    """Return what the store remembers of having been damaged; None where it never was."""
    return decode_repaired(store.setting(REPAIRED))


def set_aside(data: Path) -> list[Path]:
    """Return the damaged stores that are kept in the folder, oldest first."""
    return sorted(data.glob("store-damaged-*.sqlite"), key=lambda path: (len(path.name), path.name))


def drop_set_aside(data: Path) -> None:
    """Delete the damaged stores that were kept: what they hold is to be gone."""
    for path in set_aside(data):
        _remove(path)


def _vanished(path: Path) -> bool:
    """Tell whether the store is gone from a folder that had one: the device's key is written after the store."""
    empty = not path.exists() or (path.is_file() and path.stat().st_size == 0)
    return empty and (path.parent / "device.key").is_file()


def _read_journal(path: Path) -> bytes:
    journal = _journal(path)
    if not journal.is_file() or journal.stat().st_size > _LARGEST_JOURNAL:
        return b""
    return journal.read_bytes()


def _build(path: Path, journal: bytes, day: int) -> None:
    """Write the new store, whole. It gets its name `_MENDED` once it is on disk."""
    building = path.with_name(_BUILDING)
    _remove(building)
    damaged = Damaged(path, path.parent, day)
    if is_newer(damaged.version):
        raise newer_version()
    try:
        Store.make(building, damaged.salvage())
    finally:
        _journal(building).unlink(missing_ok=True)
    sync_file(building)
    if journal:
        write_new(path.with_name(_OLD_JOURNAL), journal)
    building.replace(path.with_name(_MENDED))
    sync_folder(path.parent)


def _finish(path: Path, now: float) -> None:
    """Put a new store that is whole in the place of the damaged one, which is kept; also after a cut in the middle."""
    mended = path.with_name(_MENDED)
    if not mended.exists():
        return
    journal = _journal(path)
    if path.exists() and path.stat().st_size:
        kept = _keep(path, time.strftime("%Y-%m-%d", time.gmtime(max(now, 0))))
        if (old := path.with_name(_OLD_JOURNAL)).exists():
            old.replace(_journal(kept))
        sync_folder(path.parent)
    if journal.exists():  # it belongs to the damaged store, and must never be applied to the new one
        os.truncate(journal, 0)
        sync_file(journal)
    path.with_name(_OLD_JOURNAL).unlink(missing_ok=True)  # of a store of which nothing was there to keep
    mended.replace(path)
    sync_folder(path.parent)
    for surplus in set_aside(path.parent)[2 : 2 - _MOST_SET_ASIDE]:  # the first ones tell the most
        _remove(surplus)


def _keep(path: Path, date: str) -> Path:
    """Give the damaged store a second name, unless an earlier try has done so."""
    number = 1
    for kept in set_aside(path.parent):
        if kept.samefile(path) or filecmp.cmp(kept, path, shallow=False):
            return kept
        number = max(number, int(kept.name.split("-")[2]) + 1)
    kept = path.with_name(f"store-damaged-{number}-{date}.sqlite")
    try:
        kept.hardlink_to(path)
    except (OSError, NotImplementedError):  # a file system without second names
        _copy(path, kept)
    return kept


def _copy(source: Path, target: Path) -> None:
    unfinished = target.with_name(target.name + ".new")
    shutil.copyfile(source, unfinished)
    sync_file(unfinished)
    unfinished.replace(target)


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _remove(path: Path) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
    _journal(path).unlink(missing_ok=True)
