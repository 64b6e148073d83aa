"""The coordinator's commands: exit codes, JSON on standard output, words on standard error."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.campaign import open_pack
from kiosk.cli import Windows, run
from kiosk.coordinator import opening
from kiosk.coordinator.keys import load_keys, new_keys
from kiosk.coordinator.packing import build_pack
from tests.kiosk.coordinator.street import PACK, QUICK, WORDS, Street
from tests.kiosk.coordinator.test_slips import slip_of
from tests.kiosk.coordinator.test_slips import write as write_slip
from tests.kit import BUNDLED


class Desk:
    """A coordinator's folder, and the command line on it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.pages: dict[str, tuple[str, Mapping[str, str]]] = {}
        self._capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        windows = Windows(lambda data, windowed: 0, lambda *a, **k: 0, self._write_pdf)
        code = run(windows, ["coordinator", *(str(argument) for argument in arguments)])
        out, err = self._capsys.readouterr()
        return code, out, err

    def _write_pdf(self, path: Path, html: str, qr: Mapping[str, str]) -> None:
        self.pages[path.name] = (html, qr)
        path.write_text("a PDF")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "stand"))
    monkeypatch.setenv("KIOSK_COORDINATOR_DATA", str(tmp_path / "desk"))
    monkeypatch.setenv("KIOSK_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    monkeypatch.delenv("KIOSK_KEYS", raising=False)
    monkeypatch.delenv("KIOSK_LEDGER", raising=False)
    (tmp_path / "passphrase").write_text(WORDS + "\n")
    return Desk(tmp_path / "desk", capsys)


@pytest.fixture
def street(desk: Desk) -> Street:
    """Return a stand whose campaign the desk knows, with keys that take no time to open."""
    keys = new_keys(desk.folder / "keys.json", "Society for Tests", WORDS, protection=QUICK)
    made = keys.ensure_campaign("bees", 1)
    keys.record_activation(made.campaign_id, PACK)
    return Street(made)


def test_keys_are_made_shown_checked_printed_and_proven(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening.Protection, "__init__", _quick_protection)
    assert desk("keys", "new", "--name", "Society for Tests")[0] == 0
    assert desk("keys", "new", "--name", "Others")[0] == 1
    keys = load_keys(desk.folder / "keys.json", WORDS)
    keys.ensure_campaign("bees", 2)
    code, out, _ = desk("keys", "show", "--json")
    facts = json.loads(out)
    assert (code, facts["organisation"], facts["campaigns"][0]["sheet_waits"]) == (0, "Society for Tests", True)
    assert len(facts["words"].split()) == 8
    for secret in (keys.organisation.signing_seed, keys.organisation.receipt_seed, keys.campaigns[0].opening.private):
        assert secret.hex() not in out
    code, out, _ = desk("keys", "print", "--out", desk.folder / "paper")
    assert code == 0
    (sheets, codes), (words, no_codes) = desk.pages["recovery-sheets.pdf"], desk.pages["recovery-words.pdf"]
    sheet = keys.campaigns[0].sheet
    assert sheet is not None
    assert codes == {"sheet0": sheet.text}
    assert not no_codes
    assert not any(word in sheets.split("<pre>")[1].split("</pre>")[0] for word in sheet.passphrase.split())
    assert all(f"<li>{word}</li>" in words for word in sheet.passphrase.split())
    typed, typed_words = desk.folder / "typed.txt", desk.folder / "words.txt"
    typed.write_text(sheet.text.lower())
    typed_words.write_text(sheet.passphrase)
    code, _, err = desk("keys", "check", "--sheet", typed, "--words-file", typed_words)
    assert code == 0
    assert "bees: opens" in err
    code, _, err = desk("keys", "print", "--out", desk.folder / "paper")
    assert (code, "nothing to print" in err) == (1, True)


def _quick_protection(self: opening.Protection, memory_kib: int = 64, passes: int = 1, lanes: int = 1) -> None:
    for name, value in (("memory_kib", memory_kib), ("passes", passes), ("lanes", lanes)):
        object.__setattr__(self, name, value)


def test_import_prints_one_object_and_exits_0(desk: Desk, street: Street, tmp_path: Path) -> None:
    for number in range(3):
        street.sign(number)
    street.close()
    code, out, err = desk("import", street.write(tmp_path / "b.csv"), "--json")
    answer = json.loads(out)
    assert code == 0
    assert (answer["new"], answer["already"], answer["damaged"]) == (4, 0, [])
    (session,) = answer["sessions"]
    assert (session["imported"], session["missing"], session["closed"]) == (4, 0, True)
    assert "Ada" not in out + err
    assert json.loads(desk("import", tmp_path / "b.csv", "--json")[1])["already"] == 4


def test_import_with_damage_exits_3_and_names_the_place(desk: Desk, street: Street, tmp_path: Path) -> None:
    for number in range(3):
        street.sign(number)
    lines = street.batch()
    lines[5] = lines[5].replace(lines[5][60:64], "AAAA")
    code, out, err = desk("import", street.write(tmp_path / "b.csv", lines), "--json")
    (problem,) = json.loads(out)["damaged"]
    assert (code, problem["file"], problem["line"], problem["code"]) == (3, "b.csv", 6, "damaged")
    assert "line 6: damaged on its way" in err


def test_a_file_that_is_no_batch_exits_1_alone_and_3_beside_a_good_one(
    desk: Desk, street: Street, tmp_path: Path
) -> None:
    street.sign(1)
    good = street.write(tmp_path / "b.csv")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    code, out, err = desk("import", tmp_path / "photo.jpg", "--json")
    assert (code, out) == (1, "")
    assert err.startswith("kiosk: error: ")
    code, out, _ = desk("import", tmp_path / "photo.jpg", good, "--json")
    answer = json.loads(out)
    assert (code, answer["new"], answer["damaged"][0]["code"]) == (3, 1, "unreadable")


def test_a_wrong_passphrase_exits_1_and_makes_no_ledger(desk: Desk, street: Street, tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text("another one altogether\n")
    code, out, err = desk("import", street.write(tmp_path / "b.csv"))
    assert (code, out) == (1, "")
    assert "not the passphrase" in err
    assert not (desk.folder / "ledger.sqlite").exists()


def test_usage_errors_exit_2(desk: Desk) -> None:
    assert desk("import")[0] == 2
    assert desk("nothing")[0] == 2
    assert desk("keys", "check", "--passphrase", "x")[0] == 2  # never an argument


def test_keys_and_ledger_never_lie_in_a_stands_folder(desk: Desk, street: Street, tmp_path: Path) -> None:
    path = street.write(tmp_path / "b.csv")
    assert desk("import", path, "--ledger", tmp_path / "stand" / "ledger")[0] == 1
    assert desk("keys", "new", "--name", "X", "--keys", tmp_path / "stand" / "keys.json")[0] == 1
    assert not (tmp_path / "stand").exists()


def test_reading_without_a_ledger_says_so(desk: Desk, street: Street) -> None:
    for command in (("report",), ("stands", "list"), ("receipt", "--out", "r"), ("withdraw", "7K2M9QX4TBH")):
        code, out, err = desk(*command)
        assert (code, out) == (1, "")
        assert "no ledger yet" in err


def test_report_stands_receipt_export_and_withdraw(desk: Desk, street: Street, tmp_path: Path) -> None:
    signed = [street.sign(number) for number in range(3)]
    street.close()
    desk("import", street.write(tmp_path / "b.csv"))
    code, out, _ = desk("stands", "list", "--json")
    (stand,) = json.loads(out)["stands"]
    assert desk("stands", "approve", stand["id"])[0] == 0
    assert desk("withdraw", signed[0].slip)[0] == 0
    code, out, _ = desk("report", "--json")
    total = json.loads(out)["campaigns"][0]["total"]
    assert (code, total["signed"], total["imported"], total["valid"], total["withdrawn"]) == (0, 3, 3, 2, 1)
    code, out, _ = desk("report")
    assert code == 0
    assert "bees" in out
    code, out, _ = desk("receipt", "--out", tmp_path / "receipts.txt")
    assert (code, (tmp_path / "receipts.txt").read_text().startswith("petition-kiosk receipts 1")) == (0, True)
    code, out, _ = desk("export", "--format", "csv", "--out", tmp_path / "plain.csv")
    assert code == 0
    assert len((tmp_path / "plain.csv").read_text().splitlines()) == 4
    assert desk("export", "--format", "pdf", "--out", tmp_path / "plain.pdf")[0] == 2


# --- paper ----------------------------------------------------------------------------------------------


@pytest.fixture
def pack(desk: Desk) -> Path:
    keys = new_keys(desk.folder / "keys.json", "Society for Tests", WORDS, protection=QUICK)
    made = keys.ensure_campaign(BUNDLED.name, 1)
    raw = build_pack(
        BUNDLED,
        signing_seed=keys.organisation.signing_seed,
        receipt=keys.organisation.receipt_public,
        opening=made.opening_public,
        recovery=made.recovery_public,
        practice=False,
        suite=1,
    )
    keys.record_activation(made.campaign_id, open_pack(raw).pack_hash)
    (desk.folder / "a.pack").write_bytes(raw)
    return desk.folder / "a.pack"


def sheet(number: int, **changes: object) -> str:
    values: dict[str, object] = {
        "language": "de", "given_name": f"Bea{'abc'[number]}", "family_name": "Muster", "postal_code": "1010",
        "country": "AT", "email": f"bea{number}@example.org", "consents": ["updates"],
    }  # fmt: skip
    return json.dumps(values | changes)


def test_paper_sheets_are_entered_by_the_same_rules_and_marked_as_paper(desk: Desk, pack: Path, tmp_path: Path) -> None:
    bad = [sheet(1, email="bea@"), "no JSON", sheet(1, campaign="unheard-of"), "[" * 50_000]
    (tmp_path / "s.jsonl").write_text("\n".join([sheet(0), *bad, "", sheet(2), sheet(0)]))
    code, out, _ = desk("enter", tmp_path / "s.jsonl", "--pack", pack)
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 3
    assert [answer["line"] for answer in answers] == [1, 2, 3, 4, 5, 7, 8]
    assert [list(answer.get("errors", {})) for answer in answers] == [
        [],
        ["email"],
        ["line"],
        ["campaign"],
        ["line"],
        [],
        [],
    ]
    assert len({answer["slip"] for answer in answers if "slip" in answer}) == 3
    total = json.loads(desk("report", "--json")[1])["campaigns"][0]
    assert (total["total"]["valid"], total["total"]["duplicate"], total["total"]["reconciles"]) == (2, 1, True)
    assert total["stands"][0]["medium"] == "paper"
    assert desk("withdraw", answers[0]["slip"])[0] == 0


def test_a_file_of_sheets_is_entered_once_unless_told_otherwise(desk: Desk, pack: Path, tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text(sheet(0))
    assert desk("enter", tmp_path / "s.jsonl", "--pack", pack)[0] == 0
    code, out, err = desk("enter", tmp_path / "s.jsonl", "--pack", pack)
    assert (code, out, "entered before" in err) == (1, "", True)
    assert desk("enter", tmp_path / "s.jsonl", "--pack", pack, "--again")[0] == 0


def test_invented_sheets_stay_with_practice(desk: Desk, pack: Path, tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text(sheet(0))
    assert desk("enter", tmp_path / "s.jsonl", "--pack", pack, "--practice")[0] == 0
    (campaign,) = json.loads(desk("report", "--json")[1])["campaigns"]
    assert (campaign["practice"], campaign["total"]["valid"]) == (True, 1)
    assert desk("export", "--out", tmp_path / "plain.csv")[0] == 1


def test_five_thousand_sheets_fit(desk: Desk, pack: Path, tmp_path: Path) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    people = [sheet(0, given_name=f"B{letters[n // 676 % 26]}{letters[n // 26 % 26]}{letters[n % 26]}", email=None,
                    consents=[]) for n in range(5_000)]  # fmt: skip
    (tmp_path / "s.jsonl").write_text("\n".join(people))
    code, out, _ = desk("enter", tmp_path / "s.jsonl", "--pack", pack)
    assert (code, len(out.splitlines())) == (0, 5_000)
    total = json.loads(desk("report", "--json")[1])["campaigns"][0]["total"]
    assert (total["signed"], total["imported"], total["valid"], total["reconciles"]) == (5_000, 5_000, 5_000, True)


def test_slips_come_in_among_the_batches_and_by_hand(desk: Desk, street: Street, tmp_path: Path) -> None:
    street.sign(1)
    street.close()
    slip, batch = write_slip(slip_of(street), tmp_path / "a.slip"), street.write(tmp_path / "a.csv")
    code, out, err = desk("import", slip, "--json")
    told = json.loads(out)
    assert (code, told["new"], told["files"]) == (0, 0, [])
    assert [(each["name"], each["signed"], each["new"]) for each in told["slips"]] == [("street", 1, True)]
    assert "a.slip: closing slip of street, 2024-10-04: 1 signed" in err
    assert "from a stand that nobody approved yet" in err
    code, out, _ = desk("report")
    assert code == 0
    assert "street, 2024-10-04, Naschmarkt: reported 1, arrived 0: NOT ALL THERE" in out
    assert "Not all that stands reported on their closing slips is here" in out
    assert json.loads(desk("report", "--json")[1])["slips_agree"] is False
    assert desk("import", batch, slip)[0] == 0
    code, out, _ = desk("report")
    assert "reported 1, arrived 1: all there" in out
    assert "Not all that" not in out

    ident = json.loads(desk("stands", "list", "--json")[1])["stands"][0]["id"]
    by_hand = ("slip", "--stand", ident[:8], "--day", "2024-10-05", "--signed", "3", "--taken-back", "1")
    code, _, err = desk(*by_hand, "--code", "7k2m9qx4")
    assert (code, err.splitlines()[0]) == (0, "slip of street, 2024-10-05: 3 signed")
    assert json.loads(desk(*by_hand, "--code", "7K2M-9QX4", "--json")[1])["new"] is False
    (campaign,) = json.loads(desk("report", "--json")[1])["campaigns"]
    assert campaign["stands"][1]["reported"] == {
        "signed": 3, "withdrawn": 1, "arrived": 0, "proven": False, "state": "missing"
    }  # fmt: skip
    assert "taken back" in desk(*by_hand, "--code", "7K2M 9QX4", "--forget")[2]
    assert len(json.loads(desk("report", "--json")[1])["campaigns"][0]["stands"]) == 1


def test_a_slip_that_cannot_be_is_an_error_in_words(desk: Desk, street: Street, tmp_path: Path) -> None:
    damaged = tmp_path / "a.slip"
    damaged.write_bytes(write_slip(slip_of(street, campaigns=()), tmp_path / "b.slip").read_bytes()[:-9])
    code, _, err = desk("import", damaged)
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith("kiosk: error: this closing slip is damaged")
    street.sign(1)
    assert desk("import", damaged, street.write(tmp_path / "a.csv"))[0] == 3
    whole = ("slip", "--stand", "a" * 26, "--signed", "1", "--day")
    assert desk(*whole, "yesterday")[0] == 2
    assert desk(*whole, "2024-10-05", "--code", "???")[2].startswith("kiosk: error: that is no slip's code")
    assert desk(*whole, "2024-10-05", "--campaign", "wasps")[2].startswith("kiosk: error: choose the slip's campaign")
    assert desk("slip", "--stand", "abcdef", "--signed", "1", "--day", "2024-10-05")[0] == 1
