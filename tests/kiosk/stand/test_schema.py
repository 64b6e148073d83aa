"""Updates never lose the store: every stored file of every version opens and hands over what it holds."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import CampaignKeys, Keys, Organisation
from kiosk.coordinator.ledger import Ledger, Signature, table
from kiosk.coordinator.opening import Lock, Protection, key_pair
from kiosk.errors import StandRefused
from kiosk.stand import schema
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from kiosk.stand.store import Store
from kiosk.stand.tables import SCHEMA_VERSION, Base
from tests.kit import NOON, draft, only_pack
from tests.stored import make

VERSIONS = sorted(make.HERE.glob("version-*"))


@pytest.fixture
def old(tmp_path):
    """A stand's folder as version 1 left it."""
    return shutil.copytree(make.HERE / "version-1", tmp_path / "stand")


def office_of(tmp_path):
    keys = make.keys()
    campaign = CampaignKeys(
        "assange-2021",
        make.raw(keys["campaign_id"]),
        key_pair(keys["suite"], make.raw(keys["opening"]["private"])),
        make.raw(keys["recovery"]["public"]),
        None,
        (make.raw(keys["pack_hash"]),),
    )
    organisation = Organisation("V", False, make.raw(keys["signing_private"]), make.raw(keys["receipt_private"]))
    return Keys(tmp_path / "keys", Lock("a passphrase", Protection(64, 1, 1)), organisation, [campaign])


def test_there_is_a_stored_file_of_every_version():
    assert [path.name for path in VERSIONS] == [f"version-{number}" for number in range(1, SCHEMA_VERSION + 1)]
    assert set(schema.STEPS) == set(range(1, SCHEMA_VERSION))


@pytest.mark.parametrize("version", VERSIONS, ids=lambda path: path.name)
def test_a_stored_file_opens_and_hands_over_what_it_holds(version, tmp_path):
    holds = json.loads((version / "holds.json").read_text())
    data = shutil.copytree(version, tmp_path / "stand")
    with Stand.open(data, now=lambda: NOON) as stand:
        assert (stand.name, stand.ready()) == ("Main square", None)
        assert only_pack(stand).activated
        assert stand.count().total == len(holds["purged"]) + len(holds["waiting"])
        added = sign(stand, only_pack(stand), draft(100)).code
    stick = tmp_path / "stick"
    stick.mkdir()
    exported = export_batches(data, stick, now=lambda: NOON)
    assert [(each.practice, each.signatures) for each in exported] == [
        (False, len(holds["waiting"]) + 1),
        (True, len(holds["practice"])),
    ]
    ledger = Ledger.open(tmp_path / "ledger.sqlite")
    results = [import_batch(each.path, ledger, office_of(tmp_path)) for each in exported]
    assert [(each.trailer, each.damaged) for each in results] == [("complete", ())] * 2
    with ledger.reading() as connection:
        verdicts = {row.slip: row.verdict for row in connection.execute(table(Signature).select())}
    ledger.close()
    assert set(verdicts) == {added, *holds["waiting"], *holds["practice"]}
    assert {code for code, verdict in verdicts.items() if verdict == "withdrawn"} == set(holds["withdrawn"])


def shape(path):
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: (
                connection.execute(f"PRAGMA table_info({name})").fetchall(),
                sorted(row[2:7] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
                sorted(row[2:4] for row in connection.execute(f"PRAGMA index_list({name})")),
            )
            for name in names
        }


def test_an_updated_store_is_like_a_new_one(old, tmp_path):
    Store.open(old / "store.sqlite").close()
    Store.open(tmp_path / "new.sqlite").close()
    assert shape(old / "store.sqlite") == shape(tmp_path / "new.sqlite")
    assert set(shape(old / "store.sqlite")) == set(Base.metadata.tables)


def dump(path):
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_copy_of_the_file_is_kept_until_the_update_has_opened_once_more(old):
    before, copy = dump(old / "store.sqlite"), old / "store-of-version-1.sqlite"
    Store.open(old / "store.sqlite").close()
    assert dump(copy) == before
    assert dump(old / "store.sqlite") != before
    Store.open(old / "store.sqlite").close()
    assert not copy.exists()


def test_a_step_that_fails_leaves_the_store_as_it_was(old, monkeypatch):
    before = (old / "store.sqlite").read_bytes()

    def half(connection):
        connection.exec_driver_sql("DELETE FROM storedrecord")
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", {1: half})
        with pytest.raises(RuntimeError):
            Store.open(old / "store.sqlite")
    assert (old / "store.sqlite").read_bytes() == before
    Store.open(old / "store.sqlite").close()


def test_without_room_for_the_copy_nothing_is_changed(old):
    before = (old / "store.sqlite").read_bytes()
    (old / "store-of-version-1.new").mkdir()  # as good as a full disk: nothing can be written there
    with pytest.raises(StandRefused, match="make room") as refused:
        Store.open(old / "store.sqlite")
    assert refused.value.code == "disk-full"
    assert (old / "store.sqlite").read_bytes() == before


def test_a_damaged_store_is_not_updated(old):
    path = old / "store.sqlite"
    content = bytearray(path.read_bytes())
    content[12 * 4096 : 13 * 4096] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(StandRefused) as refused:
        Store.open(path)
    assert refused.value.code == "store-damaged"
    assert path.read_bytes() == content


def test_a_purge_leaves_no_copy_behind(old):
    with Stand.open(old, now=lambda: NOON) as stand:
        assert (old / "store-of-version-1.sqlite").exists()
        session = stand.sessions(practice=False)[-1].session_id
        assert stand.store.purge({session: [0]}) == 1
        assert not (old / "store-of-version-1.sqlite").exists()
