"""`kiosk coordinator crm` and `handover`, as a coordinator types them; nobody's name is ever printed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from kiosk.cli import Windows, run
from kiosk.cli.files import all_packs, keep_pack
from kiosk.coordinator.desk import withdraw_code
from kiosk.slip import new_code
from tests.kiosk.coordinator.leaving import Desk, table_of
from tests.kiosk.coordinator.street import WORDS
from ui.app import write_hand_over

SLIP = new_code()
pytestmark = pytest.mark.usefixtures("qapp")


class Typed:
    """The command line on a desk; `said` is all that it ever printed."""

    def __init__(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        self.desk, self.said, self._capsys = desk, "", capsys

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        windows = Windows(lambda *_: 0, lambda *_: None, lambda *_: None, hand_over=write_hand_over)  # type: ignore[arg-type]
        code = run(windows, ["coordinator", *map(str, arguments)])
        out, err = self._capsys.readouterr()
        self.said += out + err
        return code, out, err


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Typed]:
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.setenv("KIOSK_COORDINATOR_DATA", str(folder))
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "stand"))
    for name in ("KIOSK_KEYS", "KIOSK_LEDGER"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "passphrase").write_text(WORDS + "\n")
    monkeypatch.setenv("KIOSK_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    desk = Desk(folder)
    street = desk.build("names")
    street.sign(0, slip=SLIP)
    street.sign(1, consents=())
    street.sign(2)
    street.close()
    desk.take_in(street)
    keep_pack(folder / "keys.json", "bees", (folder / "0.pack").read_bytes())
    made = Typed(desk, capsys)
    yield made
    assert not any(name in made.said for name in ("Ada", "Nobody", "@example"))
    desk.ledger.close()


def test_people_leave_once_they_agreed_and_confirmed(typed: Typed, tmp_path: Path) -> None:
    asked = ("--purpose", "updates", "--campaign", "bees")
    code, out, err = typed("crm", "mailchimp", *asked, "--out", tmp_path / "a.csv")
    assert (code, out) == (1, "")
    assert "nobody to export: 1 no-consent, 2 not-confirmed" in err
    code, out, err = typed("crm", "optin", *asked, "--out", tmp_path / "ask.csv")
    assert (code, out.strip()) == (0, str(tmp_path / "ask.csv"))
    assert "2 of 3 exportable, 2 of them new" in err
    answers = tmp_path / "answers.csv"
    answers.write_text("email,when\nADA2@example.org,today\nwho@example.org,today\n")
    code, out, _ = typed("crm", "confirm", answers, *asked, "--json")
    assert (code, json.loads(out)) == (0, {"new": 1, "known": 0, "strangers": 1, "unreadable": 0})
    code, out, err = typed("crm", "mailchimp", *asked, "--out", tmp_path / "a.csv", "--json")
    facts = {"export": 2, "rows": 1, "exportable": 1, "new": 1, "signatures": 3}
    assert (code, json.loads(out)) == (0, {**facts, "reasons": {"no-consent": 1, "not-confirmed": 1}})
    assert [row["Last Name"] for row in table_of(tmp_path / "a.csv")] == ["Nobody2"]
    assert typed("crm", "mailchimp", *asked, "--out", tmp_path / "b.csv")[0] == 1
    code, _, err = typed("crm", "mailchimp", *asked, "--out", tmp_path / "b.csv", "--all", "--unconfirmed")
    assert (code, "export 3: 2 rows, in clear" in err) == (0, True)
    code, out, _ = typed("crm", "list")
    assert out.splitlines()[0].endswith("mailchimp updates: 2, unconfirmed addresses too")
    withdraw_code(typed.desk.ledger, SLIP)
    code, out, err = typed("crm", "suppressions", "mailchimp", *asked, "--out", tmp_path / "gone.csv")
    assert (code, "1 to take out" in err) == (0, True)
    assert "1 no longer valid" in typed("crm", "list")[1]
    code, _, err = typed("crm", "mailchimp", "--purpose", "others", "--out", tmp_path / "c.csv")
    assert (code, "choose one with --purpose: updates" in err) == (1, True)


def test_a_petition_is_handed_over(typed: Typed, tmp_path: Path) -> None:
    code, out, err = typed("handover", "new", "--campaign", "bees", "--out", tmp_path / "out", "--language", "de")
    assert (code, out.strip()) == (0, str(tmp_path / "out"))
    assert "hand-over 1: 3 signatures, 3 of them with their names" in err
    with pypdfium2.PdfDocument(tmp_path / "out" / "petition.pdf") as document:
        first, second = (page.get_textpage().get_text_range() for page in document)
    assert "Die Bürgermeisterin von Graz" in first
    assert [second.index(f"{place + 1} Ada{place} Nobody{place}") for place in range(3)] == sorted(
        second.index(f"Ada{place}") - 2 for place in range(3)
    )
    withdraw_code(typed.desk.ledger, SLIP)
    code, out, _ = typed("handover", "list")
    assert out.strip().endswith("addressee: 3, 1 no longer valid")
    code, _, err = typed("handover", "suppressions", "--out", tmp_path / "gone.csv")
    assert (code, "1 to strike out" in err) == (0, True)
    assert [row["number_on_the_list"] for row in table_of(tmp_path / "gone.csv")] == ["1"]
    code, out, err = typed("handover", "new", "--out", tmp_path / "two", "--numbers-only", "--json")
    facts = {"number": 2, "signatures": 2, "named": 0}
    assert (code, json.loads(out)) == (0, {**facts, "not_counted": {"withdrawn": 1}, "not_named": {"numbers-only": 2}})
    code, _, err = typed("handover", "new", "--out", tmp_path / "two")
    assert (code, "there already" in err) == (1, True)
    assert typed("crm", "list")[1] == ""


def test_who_erases_learns_whom_to_tell(typed: Typed, tmp_path: Path) -> None:
    typed("handover", "new", "--out", tmp_path / "out")
    number = json.loads(typed_quietly(typed, "person", "find", SLIP, "--json"))["found"][0]["id"]
    code, _, err = typed("person", "erase", number, "--why", "asked by letter")
    assert (code, "tell who received export 1 of" in err, "(addressee), number 1 in it" in err) == (0, True, True)


def typed_quietly(typed: Typed, *arguments: object) -> str:
    """Return what a command prints that is meant to show a person."""
    said = typed.said
    _, out, _ = typed(*arguments)
    typed.said = said
    return out


def test_without_a_pack_nothing_leaves(typed: Typed, tmp_path: Path) -> None:
    for each in all_packs(typed.desk.folder / "keys.json"):
        each.unlink()
    for command in (("crm", "generic", "--purpose", "updates"), ("handover", "new")):
        code, _, err = typed(*command, "--out", tmp_path / "out")
        assert (code, "name one with --pack" in err) == (1, True)
    code, _, _ = typed("handover", "new", "--out", tmp_path / "out", "--pack", typed.desk.folder / "0.pack")
    assert code == 0


def test_older_packs_are_kept_with_the_newest_last(typed: Typed) -> None:
    folder = typed.desk.folder
    typed.desk.build("number")
    keep_pack(folder / "keys.json", "bees", (folder / "1.pack").read_bytes())
    found = all_packs(folder / "keys.json")
    assert found[-1].read_bytes() == (folder / "1.pack").read_bytes()
    assert {each.read_bytes() for each in found} == {(folder / f"{number}.pack").read_bytes() for number in (0, 1)}


def test_an_interrupted_export_is_settled(typed: Typed, tmp_path: Path) -> None:
    with typed.desk.ledger.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO export VALUES (9, 1, 'mailchimp', 'updates', 0, 1, 1, 0, '/gone/file.csv', x'00', 'written')"
        )
    code, _, err = typed("crm", "generic", "--purpose", "updates", "--out", tmp_path / "a.csv", "--unconfirmed")
    assert (code, "kiosk coordinator crm settle 9 --used" in err) == (1, True)
    code, _, err = typed("crm", "settle", 9, "--lost")
    assert (code, "count as new again" in err) == (0, True)
    assert typed("crm", "generic", "--purpose", "updates", "--out", tmp_path / "a.csv", "--unconfirmed")[0] == 0
