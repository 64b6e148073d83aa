"""The stand as a whole: what counts, what a withdrawal goes into, and what damage may not take away."""

import sqlite3

import pytest

from kiosk.errors import StandRefused
from kiosk.stand.closing import closing_slip
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.kit import NOON, draft, office, only_pack, open_stand


def test_practice_never_stands_in_a_number_beside_real_ones(tmp_path):
    stand = open_stand(tmp_path, activated=False)
    for number in range(7):
        sign(stand, only_pack(stand), draft(number))
    assert stand.count().total == 7
    stand.activate(office().activation)
    assert stand.count().total == 0
    for number in range(2):
        sign(stand, only_pack(stand), draft(number))
    assert (stand.count().total, stand.count().today, stand.count().not_handed_over) == (2, 2, 2)
    assert [line.counts.signatures for line in closing_slip(stand).lines] == [2]
    stand.close()


def test_a_real_withdrawal_never_ends_up_in_the_practice_store(tmp_path):
    stand = open_stand(tmp_path)
    slip = sign(stand, only_pack(stand), draft())
    with sqlite3.connect(tmp_path / "store.sqlite") as connection:  # as if a corrected pack waited for its activation
        connection.execute(
            "insert into storedpack select x'00', campaign_id, name, receipt_key, raw, activation, 0, 1 from storedpack"
        )
        connection.execute("update storedpack set activation = null where active")
    connection.close()
    stand._load_packs()
    assert only_pack(stand).practice
    withdraw(stand, only_pack(stand), slip.code)
    stand.close_day()
    assert [(session.practice, session.withdrawals) for session in stand.sessions()] == [(False, 1)]
    stand.close()


def test_a_damaged_pack_collects_nothing_and_holds_nothing_back(tmp_path):
    stand = open_stand(tmp_path / "stand")
    for number in range(3):
        sign(stand, only_pack(stand), draft(number))
    stand.close()
    with sqlite3.connect(tmp_path / "stand" / "store.sqlite") as connection:
        (raw,) = connection.execute("select raw from storedpack").fetchone()
        connection.execute("update storedpack set raw = ?", (raw[:2000] + bytes([raw[2000] ^ 1]) + raw[2001:],))
    connection.close()
    (kept,) = (tmp_path / "stand").glob("campaign-*.kept")
    whole = kept.read_bytes()
    kept.unlink()
    (batch,) = export_batches(tmp_path / "stand", tmp_path)
    assert batch.signatures == 3
    with Stand.open(tmp_path / "stand", now=lambda: NOON) as again:
        assert again.packs == ()
        assert again.ready() == "pack-damaged"
    kept.write_bytes(whole)  # with the second copy that a stand keeps of its packs, nothing is amiss
    with Stand.open(tmp_path / "stand", now=lambda: NOON) as again:
        assert again.ready() is None
        assert only_pack(again).activated
        again.install(office().raw_pack)
        assert again.ready() is None
        sign(again, only_pack(again), draft(9))


def test_the_stands_own_key_is_kept_twice(tmp_path):
    stand = open_stand(tmp_path)
    key = stand.device_key
    stand.close()
    (tmp_path / "device.key").unlink()
    with Stand.open(tmp_path) as again:
        assert again.device_key == key
    (tmp_path / "device.key").write_bytes(bytes(32))
    with pytest.raises(StandRefused, match="own key is damaged"):
        Stand.open(tmp_path)


@pytest.mark.parametrize("name", ["stand.lock", "device.key", "store.sqlite"])
def test_a_folder_where_a_file_belongs_is_refused_in_words(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(StandRefused):
        Stand.open(tmp_path)


def test_a_folder_where_the_ballast_belongs_is_no_reason_to_stop(tmp_path):
    (tmp_path / "ballast").mkdir()
    Stand.open(tmp_path).close()
