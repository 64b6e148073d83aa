"""An import against flipped bits, kill -9, a full disk and two at once. Each test says how much it checked."""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys, load_keys
from kiosk.coordinator.ledger import Ledger
from kiosk.errors import ImportRefused, LedgerRefused
from tests.kiosk.coordinator.street import WORDS, Street, quick_keys


def tags(ledger: Ledger) -> set[tuple[bytes, int, bytes]]:
    with ledger.reading() as connection:
        query = "SELECT session_id, record.id % 4096, tag FROM record JOIN session ON session.id = record.session"
        return {tuple(row) for row in connection.exec_driver_sql(query)}  # type: ignore[misc]


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """Return a folder in memory where there is one: thousands of small ledgers need no disk."""
    place = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=place if os.access(place, os.W_OK) else tmp_path) as name:
        yield Path(name)


def test_a_flipped_bit_anywhere_costs_at_most_its_record(keys: Keys, street: Street, memory: Path) -> None:
    for number in range(5):
        street.sign(number, family_name="Nobody", email=None)
    street.close()
    whole = ("\n".join(street.batch()) + "\n").encode()
    lines = whole.split(b"\n")
    caption, before_rows = len(lines[0]), len(b"\n".join(lines[:4]))
    path, ledger = memory / "b.csv", Ledger.open(memory / "empty.ledger")
    path.write_bytes(whole)
    import_batch(path, ledger, keys)
    good = tags(ledger)
    forget(ledger)
    dice, lost, reported, refused = random.Random(5), 0, 0, 0
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << dice.randrange(8)
        path.write_bytes(damaged)
        try:
            result = import_batch(path, ledger, keys)
        except ImportRefused:
            assert place <= caption, "only a damaged caption refuses the file"
            refused += 1
            continue
        found = tags(ledger)
        assert found <= good, f"byte {place}: a record was accepted that the stand never made"
        gone = len(good) - len(found)
        if gone:
            assert result.damaged_total, f"byte {place}: {gone} records lost without a word"
            reported += 1
        if place > before_rows:  # a damaged header costs its session
            assert gone <= 2, f"byte {place}: {gone} records lost"
            lost += gone
        forget(ledger)
    ledger.close()
    flips = len(whole)
    print(f"{flips} flips, one in each byte: {lost} records lost, {refused} files refused, 0 false accepts, 0 crashes")
    assert flips > 1_500
    assert 0 < lost <= flips - before_rows, "on average at most the record itself"
    assert reported > 1_000


def forget(ledger: Ledger) -> None:
    """Empty the ledger, so that the next file meets a new one."""
    with ledger.writing() as connection:
        for name in ("record", "signature", "withdrawal", "tally", "session", "stand", "batch", "issue"):
            connection.exec_driver_sql(f"DELETE FROM {name}")
    for kept in ledger.archive.iterdir():
        kept.unlink()


IMPORTER = """
import sys
from pathlib import Path
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import load_keys
from kiosk.coordinator.ledger import Ledger
folder = Path(sys.argv[1])
keys = load_keys(folder / "keys.json", sys.argv[2])
ledger = Ledger.open(folder / "kiosk.ledger", keys.ledger_key)
print("ready", flush=True)
print(import_batch(folder / "b.csv", ledger, keys).new, flush=True)
"""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    folder = tmp_path_factory.mktemp("large")
    street = Street(quick_keys(folder).campaigns[0])
    for number in range(3_000):
        street.sign(number)
    street.close()
    street.write(folder / "b.csv")
    return folder, 3_001


def importer(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", IMPORTER, str(folder), WORDS]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3])


def test_an_importer_killed_at_any_time_leaves_nothing_or_all(large: tuple[Path, int]) -> None:
    folder, records = large
    dice, outcomes = random.Random(9), []
    started = time.monotonic()
    with importer(folder) as process:
        assert process.stdout is not None
        process.stdout.readline()
        begun = time.monotonic()
        assert int(process.stdout.readline()) == records
        length = time.monotonic() - begun
    assert time.monotonic() - started < 60
    for _ in range(20):
        for leftover in folder.glob("kiosk.ledger*"):
            if leftover.is_file():
                leftover.unlink()
        with importer(folder) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(dice.random() * length * 1.3)
            process.send_signal(signal.SIGKILL)
            process.wait()
        ledger = Ledger.open(folder / "kiosk.ledger", _key(folder))
        outcomes.append(len(tags(ledger)))
        assert outcomes[-1] in (0, records)
        ledger.close()
    ledger = Ledger.open(folder / "kiosk.ledger", _key(folder))
    result = import_batch(folder / "b.csv", ledger, load_keys(folder / "keys.json", WORDS))
    assert result.new + result.already == records
    assert len(tags(ledger)) == records
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    assert not list(ledger.archive.glob("*.part")) or result.whole
    ledger.close()
    print(f"20 kills: {outcomes.count(0)} before the commit, {outcomes.count(records)} after it")
    assert outcomes.count(0) > 0


def test_two_importers_at_once_end_as_one(large: tuple[Path, int], tmp_path: Path) -> None:
    folder, records = large
    for leftover in folder.glob("kiosk.ledger*"):
        if leftover.is_file():
            leftover.unlink()
    Ledger.open(folder / "kiosk.ledger", _key(folder)).close()
    both = [importer(folder), importer(folder)]
    said = [process.communicate(timeout=120)[0].split() for process in both]
    assert sorted(int(each[1]) for each in said) == [0, records]


def test_a_full_disk_records_nothing_and_says_so(keys: Keys, street: Street, ledger: Ledger, tmp_path: Path) -> None:
    for number in range(300):
        street.sign(number)
    path = street.write(tmp_path / "b.csv")
    import_batch(path, ledger, keys)
    small = Ledger.open(tmp_path / "small.ledger", keys.ledger_key)
    with small._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    original = small._engine.connect

    def limited() -> object:
        connection = original()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
        connection.rollback()
        return connection

    small._engine.connect = limited  # type: ignore[method-assign,assignment]
    with pytest.raises(LedgerRefused, match="disk is full"):
        import_batch(path, small, keys)
    small._engine.connect = original  # type: ignore[method-assign]
    assert tags(small) == set()
    assert import_batch(path, small, keys).new == 300
    assert tags(small) == tags(ledger)
    small.close()


@settings(max_examples=150)
@given(st.lists(st.binary(max_size=200), max_size=12), st.integers(0, 8))
def test_no_bytes_at_all_break_the_reader(lines: list[bytes], at: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        keys, ledger = quick_keys(folder), Ledger.open(folder / "l.ledger")
        street = Street(keys.campaigns[0])
        street.sign(1)
        batch = [line.encode() for line in street.batch()]
        whole = [batch[0], *batch[1 : 1 + at], *(line.replace(b"\n", b"") for line in lines), *batch[1 + at :]]
        (folder / "b.csv").write_bytes(b"\n".join(whole) + b"\n")
        assert import_batch(folder / "b.csv", ledger, keys).new == 1
        ledger.close()


def _key(folder: Path) -> bytes:
    return load_keys(folder / "keys.json", WORDS).ledger_key
