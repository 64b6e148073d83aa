"""Killed for real, at every file that is opened, moved or removed on the way: nobody is lost, nobody is sent twice."""

import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from kiosk.coordinator.crm.leaving import Wanted, export_people
from kiosk.coordinator.exporting import mark_of, past_exports
from kiosk.coordinator.handover import hand_over
from kiosk.coordinator.handover_letter import Letter
from kiosk.coordinator.keys import load_keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.petition import Petition
from kiosk.errors import LedgerRefused
from tests.kiosk.coordinator.leaving import Desk, table_of
from tests.kiosk.coordinator.street import WORDS

PEOPLE = 3
MOMENTS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "sqlite3.connect", "fcntl.flock"})
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.fixture
def prepared(tmp_path: Path) -> tuple[Path, Petition]:
    """Return a closed ledger with people who agreed, and their petition."""
    (tmp_path / "desk").mkdir()
    desk = Desk(tmp_path / "desk")
    street = desk.build("names")
    for number in range(PEOPLE):
        street.sign(number)
    street.close()
    desk.take_in(street)
    petition = desk.petition
    desk.ledger.close()
    return tmp_path / "desk" / "ledger.sqlite", petition


def killed_at(moment: int, work: Callable[[], None]) -> bool:
    """Do the work in a child that is killed at its so-and-so-many-th moment; tell whether it was."""
    child = os.fork()
    if child == 0:
        seen = 0

        def watch(event: str, _: object) -> None:
            nonlocal seen
            if event in MOMENTS:
                seen += 1
                if seen == moment:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        return True
    assert os.waitstatus_to_exitcode(status) == 0
    return False


def test_people_for_another_program(tmp_path: Path, prepared: tuple[Path, Petition]) -> None:
    base, petition = prepared
    wanted = Wanted("mailchimp", "updates", unconfirmed=True)
    ends = Counter[str]()
    for moment in count(1):
        folder = tmp_path / str(moment)
        folder.mkdir()
        shutil.copy(base, folder)

        def leave(name: str, folder: Path = folder) -> None:
            ledger = Ledger.open(folder / base.name, _key(base))
            try:
                export_people(ledger, petition, wanted, folder / name)
            finally:
                ledger.close()

        went_on = not killed_at(moment, lambda leave=leave: leave("first.csv"))
        first_there = (folder / "first.csv").exists()
        refused = None
        try:
            leave("second.csv")
        except LedgerRefused as error:
            refused = error.code
        assert refused in (None, "nobody")
        ends["again" if refused is None else "was there" if first_there else "finished"] += 1
        rows = [row for path in folder.glob("*.csv") for row in table_of(path)]
        assert sorted(row["Last Name"] for row in rows) == [f"Nobody{number}" for number in range(PEOPLE)]
        assert not list(folder.glob("second.csv.part"))
        if went_on:
            break
    assert min(ends[each] for each in ("again", "finished", "was there")) >= 1, ends


def test_a_petition(tmp_path: Path, prepared: tuple[Path, Petition]) -> None:
    base, petition = prepared

    def draw(path: Path, letter: Letter) -> None:
        path.write_text("".join(letter.whole(name) for name in letter.names()))

    finished = 0
    for moment in count(1):
        folder = tmp_path / str(moment)
        folder.mkdir()
        shutil.copy(base, folder)
        ledger = Ledger.open(folder / base.name, _key(base))
        ledger.close()
        went_on = not killed_at(
            moment, lambda folder=folder, ledger=ledger: hand_over(ledger, petition, folder / "first", draw) and None
        )
        there = (folder / "first").exists()
        done = hand_over(ledger, petition, folder / "second", draw).export
        finished += bool(done.finished and not there)
        with ledger.reading() as connection:
            past = past_exports(connection)
            marks = dict(connection.exec_driver_sql("SELECT path, mark FROM export").all())
        ledger.close()
        assert {each.state for each in past} == {"placed"}
        assert sorted(marks) == sorted(
            str(each) for each in folder.iterdir() if each.is_dir() and each.suffix != ".part"
        )
        assert all(mark_of(Path(path)) == mark for path, mark in marks.items())
        if went_on:
            break
    assert finished >= 1


def _key(ledger: Path) -> bytes:
    return load_keys(ledger.with_name("keys.json"), WORDS).ledger_key
