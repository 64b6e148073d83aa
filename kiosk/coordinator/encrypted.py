"""The ledger on a lost or stolen laptop: its file is encrypted page by page. docs/decisions/ledger-at-rest.md

The key is random bytes, not a passphrase, so SQLCipher derives nothing from it but a key for the checks of pages.
"""

import os
from pathlib import Path

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from kiosk.coordinator.file_lock import locked, sync_folder
from kiosk.errors import LedgerRefused

__all__ = ["dbapi2", "encrypt_in_place", "key_pragma"]
IN_CLEAR = b"SQLite format 3\0"  # how a file begins that is not encrypted


def key_pragma(key: bytes) -> str:
    """Return the statement that opens a file with these 32 bytes."""
    return f"PRAGMA key = \"x'{key.hex()}'\""


def encrypt_in_place(path: Path, key: bytes) -> None:
    """Encrypt a ledger that was written in clear, before ledgers were encrypted; leave any other file alone.

    At any moment there is one whole ledger at `path`. What lay on the disk in clear may stay in its free blocks.

    Raises:
        LedgerRefused: it is in use, or there is no room for a second one meanwhile.
    """
    if not _in_clear(path):
        return
    part = path.with_name(path.name + ".part")
    with locked(path):
        if not _in_clear(path):  # somebody else was quicker
            return
        part.unlink(missing_ok=True)
        try:
            connection = dbapi2.connect(str(path))
            try:
                connection.isolation_level = None
                if not _is_ledger(connection):
                    return
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                # This takes in the log of changes, and is refused where somebody else has the file open.
                if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
                    raise OSError("in use")
                connection.execute(f"ATTACH ? AS encrypted KEY \"x'{key.hex()}'\"", (str(part),))
                connection.execute("SELECT sqlcipher_export('encrypted')")
                connection.execute("DETACH encrypted")
            finally:
                connection.close()
            handle = os.open(part, os.O_RDWR)
            try:
                os.fchmod(handle, 0o600) if hasattr(os, "fchmod") else None
                os.fsync(handle)
            finally:
                os.close(handle)
            part.replace(path)
            sync_folder(path.parent)
        except (dbapi2.Error, OSError):
            part.unlink(missing_ok=True)
            raise LedgerRefused(
                "this ledger is in clear and could not be encrypted: make room, and close whatever has it open"
            ) from None


def _is_ledger(connection: "dbapi2.Connection") -> bool:
    try:
        return connection.execute("SELECT value FROM setting WHERE key = 'ledger'").fetchone() is not None
    except dbapi2.DatabaseError:
        return False


def _in_clear(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(IN_CLEAR)) == IN_CLEAR
    except OSError:
        return False
