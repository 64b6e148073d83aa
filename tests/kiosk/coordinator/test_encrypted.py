"""The ledger at rest: nothing of a person in any byte of its files, and none opens it without the keys."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.coordinator.encrypted import IN_CLEAR
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys, load_keys, new_keys
from kiosk.coordinator.ledger import PRAGMAS, Ledger
from kiosk.coordinator.report import build_report
from kiosk.errors import LedgerRefused
from tests.kiosk.cli.test_coordinator import Desk, desk
from tests.kiosk.cli.test_coordinator import street as office
from tests.kiosk.coordinator.street import QUICK, WORDS, Street
from tests.kiosk.coordinator.test_matching import judged

__all__ = ["desk", "office"]
MARK = "Lovelace-Marker"


def filled(path: Path, street: Street, keys: Keys, folder: Path, key: bytes | None) -> Ledger:
    street.sign(0, family_name=MARK)
    street.close()
    ledger = Ledger.open(path, key)
    import_batch(street.write(folder / "batch.csv"), ledger, keys)
    return ledger


def in_the_files(path: Path, text: str) -> bool:
    files = [each for each in path.parent.glob(path.name + "*") if each.is_file()]
    assert path in files
    return any(text.encode() in each.read_bytes() for each in files)


def test_no_byte_of_the_files_tells_who_signed(street: Street, keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "l.ledger"
    ledger = filled(path, street, keys, tmp_path, keys.ledger_key)
    with ledger.reading() as connection:  # its log of changes is there, too
        assert connection.exec_driver_sql("SELECT family_name FROM signature").scalar() == MARK
        for text in (MARK, "example.org", "signature", "SQLite format"):
            assert not in_the_files(path, text)
        for name, value in PRAGMAS.items():
            assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value
    ledger.close()
    plain = filled(tmp_path / "plain", street, keys, tmp_path, None)
    assert in_the_files(plain.path, MARK)  # so that the search is known to find
    plain.close()


def test_other_keys_and_no_key_open_nothing(street: Street, keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "l.ledger"
    filled(path, street, keys, tmp_path, keys.ledger_key).close()
    before = path.read_bytes()
    others = new_keys(tmp_path / "others.json", "Others", WORDS, protection=QUICK)
    for key in (others.ledger_key, None):
        with pytest.raises(LedgerRefused, match="belongs to other keys"):
            Ledger.open(path, key)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM signature")
    assert path.read_bytes() == before
    again = load_keys(keys.path, WORDS)
    with Ledger.open(path, again.ledger_key).reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM signature").scalar() == 1


def test_a_ledger_in_clear_is_encrypted_when_it_is_opened_with_keys(street: Street, keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "l.ledger"
    plain = filled(path, street, keys, tmp_path, None)
    verdicts, report = judged(plain), build_report(plain).as_json()
    plain.close()
    assert path.read_bytes().startswith(IN_CLEAR)
    (tmp_path / "l.ledger.part").write_bytes(b"of an earlier try that a power cut ended")
    ledger = Ledger.open(path, keys.ledger_key)
    assert not in_the_files(path, MARK)
    assert (judged(ledger), build_report(ledger).as_json()) == (verdicts, report)
    assert path.stat().st_mode & 0o777 == 0o600
    ledger.close()
    Ledger.open(path, keys.ledger_key).close()
    assert not (tmp_path / "l.ledger.part").exists()


def test_a_ledger_that_is_in_use_is_not_taken_from_under_anybody(street: Street, keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "l.ledger"
    filled(path, street, keys, tmp_path, None).close()
    with _another_program(path), pytest.raises(LedgerRefused, match="close whatever has it open"):
        Ledger.open(path, keys.ledger_key)
    plain = Ledger.open(path)
    assert len(judged(plain)) == 1
    plain.close()


@contextmanager
def _another_program(path: Path) -> Iterator[None]:
    """Have a ledger open in a process of its own: two SQLite libraries in one process do not see each other."""
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); print(c.execute('SELECT * FROM setting').fetchone())"
    command = [sys.executable, "-c", code + "; sys.stdout.flush(); sys.stdin.read()", str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        yield
        process.communicate()


def test_a_database_of_something_else_is_left_alone(keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE photos (name TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(LedgerRefused, match="not a ledger"):
        Ledger.open(path, keys.ledger_key)
    assert path.read_bytes() == before


def test_the_commands_encrypt_what_they_write(desk: Desk, office: Street, tmp_path: Path) -> None:
    office.sign(0, family_name=MARK)
    office.close()
    assert desk("import", office.write(tmp_path / "a.csv"))[0] == 0
    path = desk.folder / "ledger.sqlite"
    assert not path.read_bytes().startswith(IN_CLEAR)
    assert not in_the_files(path, MARK)
    assert desk("report")[0] == 0
    (tmp_path / "passphrase").write_text("another passphrase\n")
    code, out, err = desk("report")
    assert (code, out) == (1, "")
    assert "passphrase" in err


def test_the_key_is_the_one_of_the_format(keys: Keys) -> None:
    organisation = replace(keys.organisation, receipt_seed=bytes(range(32)))
    known = Keys(keys.path, keys._lock, organisation, keys.campaigns)
    assert known.ledger_key.hex() in (Path(__file__).parents[3] / "docs" / "FORMAT.md").read_text(encoding="utf-8")
