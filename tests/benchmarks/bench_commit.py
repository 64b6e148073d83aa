"""From the tap on Sign to committed, against a bare `sqlite3` commit of the same bytes with the same settings.

The two take turns on the same disk, so that what else goes on there meets both.

    python -m tests.benchmarks.bench_commit --signatures 1000
"""

import argparse
import sqlite3
import tempfile
import time
from pathlib import Path

from kiosk.stand.signing import sign
from kiosk.stand.store import PRAGMAS
from tests.benchmarks.figures import Figure, middle, table, worst_of_100
from tests.kit import draft, only_pack, open_stand

BUILD = Path(__file__).parents[2] / "build"  # on a real disk, where the temporary folder may be memory
WARM_UP = 50


def measure(signatures: int) -> list[Figure]:
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        ours, bare = _times(Path(folder), WARM_UP + signatures)
    ours, bare = ours[WARM_UP:], bare[WARM_UP:]
    floor = "one INSERT of the same bytes through sqlite3, committed with the same settings"
    return [
        Figure("tap to committed, median", middle(ours), middle(bare), "ms", floor),
        Figure("tap to committed, p99", worst_of_100(ours), worst_of_100(bare), "ms", floor),
    ]


def _times(folder: Path, count: int) -> tuple[list[float], list[float]]:
    """Return milliseconds of each signature, and of each bare commit of its record."""
    ours, bare = [], []
    plain = _bare_store(folder / "bare.sqlite")
    with open_stand(folder / "stand") as stand:
        installed = only_pack(stand)
        for number in range(count):
            visitor = draft(number)
            started = time.perf_counter()
            sign(stand, installed, visitor)
            ours.append((time.perf_counter() - started) * 1000)
            session = stand.store.last_session(installed.pack.campaign_id, practice=False)
            record = _record(folder / "stand" / "store.sqlite", session.session_id, session.next_seq - 1)
            started = time.perf_counter()
            plain.execute("BEGIN IMMEDIATE")
            plain.execute("INSERT INTO record VALUES (?, ?, ?, ?)", record)
            plain.execute("COMMIT")
            bare.append((time.perf_counter() - started) * 1000)
    plain.close()
    return ours, bare


def _bare_store(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    connection.execute("CREATE TABLE record (session_id, seq, tag, sealed, PRIMARY KEY (session_id, seq))")
    return connection


def _record(store: Path, session_id: bytes, seq: int) -> tuple[bytes, int, bytes, bytes]:
    connection = sqlite3.connect(store)
    query = "SELECT session_id, seq, tag, sealed FROM storedrecord WHERE session_id = ? AND seq = ?"
    found: tuple[bytes, int, bytes, bytes] = connection.execute(query, (session_id, seq)).fetchone()
    connection.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--signatures", type=int, default=1000)
    print(table(measure(parser.parse_args().signatures)))


if __name__ == "__main__":
    main()
