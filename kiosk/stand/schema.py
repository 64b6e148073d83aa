"""Steps from each version of the store to the next. An update never loses the store.

A step is one transaction, after a copy of the whole file was kept beside it. Steps name tables and columns as they were
then, never as `tables` has them today: a stand may come from any earlier version. What a step must keep is shown by
the files in tests/stored, one of each version.
"""

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection

from kiosk.errors import StandRefused
from kiosk.stand.tables import SCHEMA_VERSION

_NO_VERSION = 1000
Step = Callable[[Connection], None]


def _keep_headers_twice(connection: Connection) -> None:
    for statement in (
        "CREATE TABLE keptheader (number INTEGER NOT NULL, session_id BLOB NOT NULL, header BLOB NOT NULL,"
        " PRIMARY KEY (number), FOREIGN KEY(number) REFERENCES storedsession (number) ON DELETE CASCADE)",
        "INSERT INTO keptheader SELECT number, session_id, header FROM storedsession",
        "CREATE TABLE newestsession (campaign_id BLOB NOT NULL, practice BOOLEAN NOT NULL, session_id BLOB NOT NULL,"
        " PRIMARY KEY (campaign_id, practice),"
        " FOREIGN KEY(session_id) REFERENCES storedsession (session_id) ON DELETE CASCADE)",
        "INSERT INTO newestsession SELECT campaign_id, practice, session_id FROM storedsession WHERE number IN"
        " (SELECT max(number) FROM storedsession GROUP BY campaign_id, practice)",
    ):
        connection.exec_driver_sql(statement)


STEPS: Mapping[int, Step] = {1: _keep_headers_twice}


def version_of(connection: Connection) -> int:
    """Return a store's version; 0 where nothing is in it yet.

    Raises:
        StandRefused: a later version than this program knows.
    """
    version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if is_newer(version):
        raise newer_version()
    return version


def is_newer(version: int) -> bool:
    """Tell whether a later program wrote a store. A number beyond all sense is damage."""
    return SCHEMA_VERSION < version < _NO_VERSION


def newer_version() -> StandRefused:
    """Return the refusal of a store that a later program wrote."""
    return StandRefused("this stand was used with a newer version: update the program", code="newer-version")


def step(connection: Connection, path: Path, version: int) -> None:
    """Keep a copy of the file, then take it one version further, within the caller's transaction."""
    _keep_copy(path, _copy_of(path, version))
    STEPS[version](connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {version + 1}")


def drop_copies(path: Path) -> None:
    """Delete the copies of earlier versions: the updated store has shown that it opens, or something is purged."""
    for version in range(1, SCHEMA_VERSION):
        with suppress(OSError):
            _copy_of(path, version).unlink(missing_ok=True)


def _copy_of(path: Path, version: int) -> Path:
    return path.with_name(f"{path.stem}-of-version-{version}{path.suffix}")


def _keep_copy(path: Path, copy: Path) -> None:
    # By SQLite, never by opening the file: closing it again would drop SQLite's own locks on it. By a connection of
    # its own: SQLite waits for ever to copy from one that is about to write.
    unfinished = copy.with_suffix(".new")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        descriptor = os.open(unfinished, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        unfinished.replace(copy)
    except (OSError, sqlite3.Error):
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise StandRefused(
            "there is no room for a copy of the store before the update: make room on the disk", code="disk-full"
        ) from None
