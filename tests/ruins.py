"""Stores in ruins: a sound one, copies of it, and ways to damage them."""

import shutil
import sqlite3
from contextlib import closing

from kiosk.stand.carve import PAGE_BYTES
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kit import NOON, draft, only_pack, open_stand

RECORDS = 300
CLOSED_AFTER = (60, 150, 220)


def sound_stand(data, records=RECORDS):
    """Make a stand's folder with four sessions: three closed ones, and one that still ran when the power went."""
    stand = open_stand(data)
    stand.rename("Main square")
    for number in range(records):
        sign(stand, only_pack(stand), draft(number))
        if number in CLOSED_AFTER:
            stand.end_sessions()
    stand.store.close()  # as a crash would: this session has no close
    stand._lock.release()
    return data


def copy_of(sound, data):
    data.mkdir()
    for path in sound.iterdir():
        if path.is_file() and path.name != "ballast":
            shutil.copy(path, data / path.name)
    (data / "ballast").hardlink_to(sound / "ballast")
    return data


def store_bytes(data):
    return bytearray((data / "store.sqlite").read_bytes())


def records_of(path):
    """Return (session, seq, sealed) of every record of a store."""
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT session_id, seq, sealed FROM storedrecord"))


def zero(data, page, pages=1):
    content = store_bytes(data)
    start = (page - 1) * PAGE_BYTES
    content[start : start + pages * PAGE_BYTES] = bytes(len(content[start : start + pages * PAGE_BYTES]))
    (data / "store.sqlite").write_bytes(content)


def on_page(sound, page):
    """Return which records have their bytes on a page."""
    content = store_bytes(sound)[(page - 1) * PAGE_BYTES : page * PAGE_BYTES]
    return {record for record in records_of(sound / "store.sqlite") if record[2][-16:] in content}


def pages_of(sound):
    return len(store_bytes(sound)) // PAGE_BYTES


def reopened(data):
    return Stand.open(data, now=lambda: NOON)


def hot_journal(data):
    """Leave a transaction cut in the middle: half of it in the file, all that it changed in the journal."""
    with closing(sqlite3.connect(data / "store.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA cache_size = 10")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO setting VALUES ('large', hex(randomblob(200000)))")
        content, journal = store_bytes(data), (data / "store.sqlite-journal").read_bytes()
        connection.execute("ROLLBACK")
    assert journal
    (data / "store.sqlite").write_bytes(content)
    (data / "store.sqlite-journal").write_bytes(journal)
    return journal
