"""The store: pragmas, what is committed, what a purge leaves."""

import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import NotStored, StandRefused
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from kiosk.stand.store import PRAGMAS, Store
from tests.kit import NOON, draft, office, only_pack, open_stand


def test_every_connection_reads_its_pragmas_back(tmp_path):
    store = Store.open(tmp_path / "store.sqlite")
    with store._engine.connect() as first, store._engine.connect() as second:
        for connection in (first, second):
            for name, value in PRAGMAS.items():
                assert connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() == value


def test_a_disk_that_ignores_a_pragma_is_refused(tmp_path, monkeypatch):
    monkeypatch.setitem(PRAGMAS, "synchronous", 9)
    with pytest.raises(StandRefused, match="does not allow a safe store"):
        Store.open(tmp_path / "store.sqlite")


def test_a_newer_store_is_left_alone(tmp_path):
    path = tmp_path / "store.sqlite"
    Store.open(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StandRefused, match="newer version"):
        Store.open(path)


@pytest.mark.parametrize("content", [b"this is no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_damaged_store_says_what_to_do(tmp_path, content):
    path = tmp_path / "store.sqlite"
    path.write_bytes(content)
    with pytest.raises(StandRefused, match="open it again"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_session_left_open_is_marked_crashed_and_the_next_one_names_it(tmp_path):
    stand = open_stand(tmp_path)
    for number in range(3):
        sign(stand, only_pack(stand), draft(number))
    before = stand.sessions()[0]
    stand.store.close()  # as a crash would: no close record
    stand._lock.release()
    again = Stand.open(tmp_path, now=lambda: NOON)
    crashed = again.sessions()[0]
    assert (crashed.state, crashed.next_seq, crashed.chain) == ("crashed", 3, before.chain)
    sign(again, only_pack(again), draft(9))
    header = again._running[only_pack(again).pack.campaign_id, False].header
    assert (header.prev_session_id, header.prev_next_seq) == (crashed.session_id, 3)
    assert header.prev_chain == crashed.chain[:16]
    again.close()


def test_a_purge_overwrites_the_ciphertext_and_keeps_the_tag(tmp_path):
    stand = open_stand(tmp_path)
    for number in range(40):
        sign(stand, only_pack(stand), draft(number))
    session = stand.sessions()[0]
    sealed = [blob for _, blob in stand.store.sealed(session.session_id, 99)]
    tags = stand.store.tags(session.session_id)
    assert stand.store.purge({session.session_id: list(range(40))}) == 40
    assert stand.store.sealed(session.session_id, 99) == []
    assert stand.store.tags(session.session_id) == tags
    stand.close()
    for path in filter(Path.is_file, tmp_path.rglob("*")):
        content = path.read_bytes()
        assert not any(blob[:32] in content for blob in sealed), path.name


def test_two_campaigns_commit_together_or_not_at_all(tmp_path):
    stand = open_stand(tmp_path)
    first, second = office(), office(number=2)
    stand.install(second.raw_pack, words_confirmed=True)
    packs = [stand.installed(each.pack.campaign_id) for each in (first, second)]
    records = [stand._session(pack).seal(1, b"x" * 10) for pack in packs]
    broken = [records[0], records[1].__class__(**{**records[1].__dict__, "seq": None})]
    with pytest.raises(NotStored):
        stand.store.commit(broken)
    assert stand.sessions() == []
    stand.store.commit(records)
    assert len(stand.sessions()) == 2
    stand.close()
