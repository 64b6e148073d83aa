"""What a disk and a clock can do to a stand: refused in clear words, or gone on with, and nothing is lost."""

import os
import shutil
import sqlite3
import subprocess

import pytest

from kiosk.errors import NotStored, StandRefused
from kiosk.slip import new_code
from kiosk.stand.carve import PAGE_BYTES
from kiosk.stand.export import export_batches
from kiosk.stand.salvage import set_aside
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.desk import Desk
from tests.durability.test_full_disk import mount_namespace
from tests.kit import NOON, draft, only_pack, open_stand
from tests.ruins import records_of

YEAR = 365 * 86_400


# --- a clock that jumps ------------------------------------------------------------------------------------


class Clock:
    def __init__(self):
        self.seconds = NOON

    def __call__(self):
        return self.seconds


JUMPS = [30 * YEAR, -28 * YEAR, 86_400, -(NOON // 86_400) * 86_400, 60 * YEAR, -3 * YEAR, 3 * 86_400, -86_400]


@pytest.mark.parametrize("restart", [True, False], ids=["across restarts", "while running"])
def test_a_clock_that_jumps_by_years_loses_nothing(tmp_path, restart):
    clock, codes, refused, taken_back = Clock(), [], [], 0
    stand = open_stand(tmp_path / "stand", now=clock)
    for number, jump in enumerate([0, *JUMPS]):
        clock.seconds = NOON + jump
        if restart:
            stand.close()
            stand = Stand.open(tmp_path / "stand", now=clock)
        installed = only_pack(stand)
        for one in range(3):
            try:
                codes.append(sign(stand, installed, draft(number * 3 + one)).code)
            except NotStored as error:  # outside the campaign's dates, by this clock
                refused.append(error.code)
        withdraw(stand, installed, new_code())
        taken_back += 1
        assert stand.hour(installed) in range(24)
        assert stand.count().total == len(codes)
    sessions = stand.sessions()
    assert len({session.day for session in sessions}) == len(sessions) == len(JUMPS) + 1  # each day has its own
    assert sum(session.withdrawals for session in sessions) == taken_back
    assert set(refused) == {"over", "not-yet"}
    assert len(codes) >= 9
    stand.close()
    (batch,) = export_batches(tmp_path / "stand", tmp_path, now=clock)
    desk = Desk(tmp_path / "office")
    (result,) = desk.take_in([batch.path])
    assert (result.trailer, result.damaged, result.refused) == ("complete", (), {})
    assert sorted(desk.codes()) == sorted(codes)
    assert (desk.missing(), desk.flags(), desk.reconciles()) == (0, set(), True)
    desk.close()


def test_a_clock_before_1970_stops_nobody_from_handing_over(tmp_path):
    clock = Clock()
    with open_stand(tmp_path / "stand", now=clock) as stand:
        sign(stand, only_pack(stand), draft(1))
    clock.seconds = -5 * YEAR
    with Stand.open(tmp_path / "stand", now=clock) as stand:
        assert stand.ready() == "clock"
    (batch,) = export_batches(tmp_path / "stand", tmp_path, now=clock)
    assert batch.signatures == 1


# --- a disk that fails while the stand runs ------------------------------------------------------------------


def test_a_store_that_is_damaged_while_it_is_open_is_mended_and_the_next_try_is_stored(tmp_path):
    data = tmp_path / "stand"
    stand = open_stand(data)
    codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(40)]
    everything = records_of(data / "store.sqlite")
    descriptor = os.open(data / "store.sqlite", os.O_RDWR)
    os.pwrite(descriptor, b"\xff" * PAGE_BYTES, 0)  # the root of everything
    os.close(descriptor)
    stand.store.close()  # SQLite keeps pages in memory; a crowded one would not have
    with pytest.raises(NotStored) as failed:
        sign(stand, only_pack(stand), draft(40))
    assert failed.value.code == "disk-failed"
    codes.append(sign(stand, only_pack(stand), draft(41)).code)
    assert records_of(data / "store.sqlite") > everything
    assert stand.repaired.records == len(everything)
    assert len(set_aside(data)) == 1
    stand.close()
    (batch,) = export_batches(data, tmp_path, now=lambda: NOON)
    desk = Desk(tmp_path / "office")
    desk.take_in([batch.path])
    assert sorted(desk.codes()) == sorted(codes)
    assert (desk.missing(), desk.reconciles()) == (0, True)
    desk.close()


# --- a folder that cannot be used ------------------------------------------------------------------------------


def test_a_folder_that_is_a_file_is_refused_in_words(tmp_path):
    (tmp_path / "stand").write_text("not a folder")
    with pytest.raises(StandRefused, match="choose another one"):
        Stand.open(tmp_path / "stand")


def test_a_folder_below_a_file_is_refused_in_words(tmp_path):
    (tmp_path / "stand").write_text("not a folder")
    with pytest.raises(StandRefused, match="choose another one"):
        Stand.open(tmp_path / "stand" / "data")


READ_ONLY = """
import sys
from pathlib import Path
from kiosk.errors import KioskError, StandRefused
from kiosk.stand.stand import Stand
try:
    Stand.open(Path(sys.argv[1]))
except StandRefused as refused:
    print(refused.code, refused)
"""


@pytest.mark.parametrize("what", ["a stand", "nothing", "a damaged stand"])
def test_a_read_only_disk_is_refused_in_words(tmp_path, what):
    namespace = mount_namespace()
    if namespace is None:
        pytest.xfail("this system allows no mounts")
    data = tmp_path / "disk" / "stand"
    data.parent.mkdir()
    if what != "nothing":
        open_stand(data).close()
        if what == "a damaged stand":
            with (data / "store.sqlite").open("r+b") as file:
                file.write(bytes(100))
    before = {path.name: path.read_bytes() for path in data.glob("store*")}
    mounted = f"mount --bind {data.parent} {data.parent} && mount -o remount,ro,bind {data.parent}"
    done = subprocess.run(
        [*namespace, "sh", "-c", f'{mounted} && exec "$0" -c "$1" "$2"', shutil.which("python3"), READ_ONLY, str(data)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(__import__("sys").path)},
    )
    assert done.returncode == 0, done.stderr
    assert "Read-only" in done.stdout
    assert "choose another one" in done.stdout or "choose another data folder" in done.stdout
    assert {path.name: path.read_bytes() for path in data.glob("store*")} == before


def test_a_store_that_may_not_be_read_is_refused_in_words(tmp_path, monkeypatch):
    open_stand(tmp_path / "stand").close()

    def no(*_, **__):
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr("sqlite3.dbapi2.connect", no)
    with pytest.raises(StandRefused, match="choose another data folder"):
        Stand.open(tmp_path / "stand")
    assert not set_aside(tmp_path / "stand")
