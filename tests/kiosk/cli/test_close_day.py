"""`kiosk stand close`: batches and slip on the stick, the slip in words, a nag where something is not handed over."""

import datetime
import json

import pytest

from kiosk.cli import Windows, run
from kiosk.format.closing import decode_closing_file
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kit import DAY, NOON, draft, office, only_pack, open_stand


@pytest.fixture
def kiosk(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "stand"))
    monkeypatch.setitem(Stand.open.__func__.__kwdefaults__, "now", lambda: NOON)
    (tmp_path / "stick").mkdir()

    def call(*words):
        code = run(Windows(lambda *_: 0, lambda *_: 0, lambda *_: None), ["stand", *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def signed(tmp_path):
    with open_stand(tmp_path / "stand") as stand:
        stand.rename("Main square")
        stand.move("Naschmarkt")
        for number in range(3):
            sign(stand, only_pack(stand), draft(number))


def test_the_day_ends_on_the_stick(kiosk, signed, tmp_path):
    code, out, err = kiosk("close", "--out", tmp_path / "stick")
    (path,) = (tmp_path / "stick").glob("*.slip")
    slip = decode_closing_file(path.read_bytes())
    (batch,) = (tmp_path / "stick").glob("*.csv")
    day = datetime.date(1970, 1, 1) + datetime.timedelta(days=DAY)
    stand, ident, date, line = out.splitlines()
    assert (code, stand, date) == (0, "Main square, Naschmarkt", f"day    {day}")
    assert len(ident.split()[1]) == 26
    assert line == f"assange-2021: 3 signed, 0 taken back, {slip.campaigns[0].code}"
    assert str(path) in err
    assert str(batch) in err
    assert "3 signed, 3 on this stick, checked. Safe to switch off; keep the stand until its receipt arrives" in err


def test_what_was_not_handed_over_is_nagged_about(kiosk, signed, tmp_path):
    code, out, err = kiosk("close")
    assert (code, out.count("\n")) == (0, 4)
    assert err.startswith("NOT HANDED OVER: 3 signatures are on this stand only.")
    kiosk("export", "--out", tmp_path / "stick")
    assert "this slip is on no stick" in kiosk("close")[2]


def test_programs_read_it_too(kiosk, signed, tmp_path):
    told = json.loads(kiosk("close", "--out", tmp_path / "stick", "--json")[1])
    assert (told["stand"], told["place"], told["practice"]) == ("Main square", "Naschmarkt", False)
    assert (told["signatures"], told["on_stick"], told["not_handed_over"]) == (3, 3, 0)
    assert [each["signatures"] for each in told["campaigns"]] == [3]
    assert told["slip"].endswith(".slip")
    assert len(told["batches"]) == 1


def test_practice_is_forgotten_and_says_so(kiosk, tmp_path):
    with open_stand(tmp_path / "stand", office(practice=True), activated=False) as stand:
        sign(stand, only_pack(stand), draft(0))
    _, out, err = kiosk("close", "--out", tmp_path / "stick")
    assert "practice: nobody real" in out
    assert "practice: what was signed here is deleted" in err
    assert [path.name[:8] for path in (tmp_path / "stick").iterdir()] == ["practice", "practice"]
    with Stand.open(tmp_path / "stand") as stand:
        assert stand.count().total == 0


def test_no_stand_and_no_stick_are_said_in_one_line(kiosk, tmp_path):
    assert kiosk("close")[2].startswith("kiosk: error: there is no stand in this data folder")
    open_stand(tmp_path / "stand").close()
    code, _, err = kiosk("close", "--out", tmp_path / "nowhere")
    assert (code, err.count("\n")) == (1, 1)
