"""A pack that was built here is known when paper sheets are transcribed."""

import json

import pytest

from kiosk.cli import Windows, run
from tests.kit import BUNDLED

WINDOWS = Windows(stand=lambda *_: 0, demo=lambda *_: None, write_pdf=lambda *_: None)
PHRASE = "six random words or so"
SHEET = {"given_name": "Ana", "family_name": "Beispiel", "postal_code": "1010", "country": "AT"}


@pytest.fixture(autouse=True)
def office(tmp_path, monkeypatch):
    (tmp_path / "phrase").write_text(PHRASE + "\n")
    (tmp_path / "sheets.jsonl").write_text(json.dumps(SHEET) + "\n" + json.dumps({**SHEET, "family_name": "=x"}) + "\n")
    monkeypatch.setenv("KIOSK_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    monkeypatch.setenv("KIOSK_COORDINATOR_DATA", str(tmp_path / "office"))
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "stand"))
    assert kiosk("keys", "new", "--name", "Friends") == 0


def kiosk(*arguments):
    return run(WINDOWS, ["coordinator", *map(str, arguments)])


def test_paper_sheets_need_no_pack_that_was_built_here(tmp_path, capsys):
    pack = tmp_path / "a.pack"
    assert kiosk("campaign", "build", BUNDLED, "--out", pack) == 0
    assert kiosk("campaign", "activate", pack, "--out", tmp_path / "a.activation") == 0
    pack.unlink()
    capsys.readouterr()
    assert kiosk("enter", tmp_path / "sheets.jsonl") == 3
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["line"], len(first["slip"])) == (1, 11)
    assert second == {"line": 2, "errors": {"family_name": "bad_start"}}


def test_without_any_pack_it_says_what_to_do(tmp_path, capsys):
    assert kiosk("enter", tmp_path / "sheets.jsonl") == 1
    assert "name one with --pack" in capsys.readouterr().err
