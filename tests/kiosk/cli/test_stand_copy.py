"""`kiosk stand second-copy`, and what `status` says of it and of a store that was damaged."""

import json

import pytest

from kiosk.cli import Windows, run
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kit import draft, only_pack, open_stand
from tests.ruins import zero


@pytest.fixture
def kiosk(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "stand"))
    with open_stand(tmp_path / "stand") as stand:
        for number in range(12):
            sign(stand, only_pack(stand), draft(number))

    def call(*words):
        monkeypatch.setattr("sys.argv", ["kiosk", "stand", *map(str, words)])
        code = run(Windows(lambda *_: 0, lambda *_: 0, lambda *_: None))
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def test_a_second_copy_is_begun_told_and_ended(kiosk, tmp_path):
    (tmp_path / "stick").mkdir()
    assert kiosk("second-copy")[:2] == (0, "no second copy is kept\n")
    code, out, _ = kiosk("second-copy", "--on", tmp_path / "stick", "--json")
    (folder,) = (tmp_path / "stick").iterdir()
    assert (code, json.loads(out)) == (0, {"state": "ok", "behind": 0, "folder": str(folder)})
    assert len(list(folder.glob("*.csv"))) == 1
    assert json.loads(kiosk("status", "--json")[1])["second_copy"]["state"] == "ok"
    assert "second copy: ok, 0 records not in it" in kiosk("status")[1]
    folder.rename(tmp_path / "pulled")
    assert json.loads(kiosk("status", "--json")[1])["second_copy"] == {
        "state": "not-in",
        "behind": 13,
        "folder": None,
    }
    assert "put the stick in" in kiosk("second-copy")[1]
    assert kiosk("second-copy", "--off")[0] == 0
    assert json.loads(kiosk("status", "--json")[1])["second_copy"]["state"] == "off"


def test_a_place_that_is_none_is_said_in_one_line(kiosk, tmp_path):
    code, _, err = kiosk("second-copy", "--on", tmp_path / "nowhere")
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith("kiosk: error: the stick is not there")
    assert kiosk("second-copy", "--on", tmp_path, "--off")[0] == 2


def test_status_tells_that_the_store_was_repaired(kiosk, tmp_path):
    assert json.loads(kiosk("status", "--json")[1])["repaired"] is None
    zero(tmp_path / "stand", 1)
    told = json.loads(kiosk("status", "--json")[1])
    assert (told["ready"], told["signatures"]) == (True, 12)
    assert told["repaired"]["times"] == 1
    assert (told["repaired"]["records"], told["repaired"]["lost_records"]) == (13, 0)
    out = kiosk("status")[1]
    assert "repaired: the store was damaged; 13 records came out whole, 0 are known to be lost" in out
    with Stand.open(tmp_path / "stand") as stand:
        assert stand.repaired.times == 1
