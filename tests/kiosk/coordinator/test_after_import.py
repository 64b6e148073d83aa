"""What comes after an import: the report, receipts, plain CSV, stands, paper."""

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from kiosk.coordinator.desk import approve_stand, list_stands
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys, new_keys
from kiosk.coordinator.ledger import Ledger, Signature
from kiosk.coordinator.plain_csv import export_csv, safe_cell
from kiosk.coordinator.receipts import make_receipts
from kiosk.coordinator.report import build_report
from kiosk.errors import LedgerRefused
from kiosk.format.batch import encode_id
from kiosk.format.receipt import decode_receipt, decode_receipt_file, encode_receipt_file, rows_hash
from kiosk.format.session import device_id
from kiosk.sealing import proof_holds, signing_public, tag_of
from tests.kiosk.coordinator.street import QUICK, WORDS, Street


@pytest.fixture
def imported(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> Street:
    for number in range(5):
        street.sign(number)
    street.sign(2)
    street.close()
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    return street


# --- report ---------------------------------------------------------------------------------------------


def test_the_report_reconciles_per_campaign_stand_and_day(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    for number in range(3):
        street = Street(keys.campaigns[0], day=20_000 + number // 2, practice=number == 2)
        for each in range(4):
            street.sign(each + number)
        street.close()
        import_batch(street.write(tmp_path / f"{number}.csv"), ledger, keys)
    report = build_report(ledger)
    real, practice = report.campaigns
    assert (real.practice, practice.practice, report.reconciles) == (False, True, True)
    assert real.total.as_json() == {
        "signed": 8, "sealed": 8, "imported": 8, "missing": 0,
        "valid": 5, "duplicate": 3, "invalid": 0, "withdrawn": 0, "review": 0, "reconciles": True,
    }  # fmt: skip
    assert [day.date for day in real.days] == ["2024-10-04", "2024-10-04"]
    assert (practice.total.imported, practice.days[0].date) == (4, "2024-10-05")
    assert json.loads(json.dumps(report.as_json()))["campaigns"][0]["total"]["valid"] == 5


def test_an_unknown_stand_is_imported_but_not_counted_as_approved(imported: Street, ledger: Ledger) -> None:
    (campaign,) = build_report(ledger).campaigns
    assert (campaign.total.imported, campaign.approved.imported) == (6, 0)
    (stand,) = list_stands(ledger)
    assert (stand.approved, stand.name, stand.signatures) == (False, "street", 6)
    assert approve_stand(ledger, stand.id[:6].upper()) == stand.id
    (campaign,) = build_report(ledger).campaigns
    assert campaign.approved.imported == 6


@pytest.mark.parametrize("ident", ["", "zzzzzz", "a"])
def test_no_stand_is_approved_by_a_vague_id(ident: str, imported: Street, ledger: Ledger) -> None:
    with pytest.raises(LedgerRefused, match="no single stand"):
        approve_stand(ledger, ident)


# --- receipts -------------------------------------------------------------------------------------------


def test_a_receipt_names_exactly_what_arrived_under_the_receipt_key(
    imported: Street, ledger: Ledger, keys: Keys
) -> None:
    raw = encode_receipt_file(each.encode() for each in make_receipts(ledger, keys))
    (receipt,) = decode_receipt_file(raw)
    assert receipt.device_id == device_id(signing_public(imported.device))
    assert receipt.campaign_id == keys.campaigns[0].campaign_id
    assert proof_holds(keys.organisation.receipt_public, receipt.signed_part(), receipt.proof)
    (session,) = receipt.sessions
    assert session.ranges == ((0, 6),)
    assert session.rows_hash == rows_hash((line.seq, tag_of(line.data)) for line in imported.records())


def test_a_receipt_leaves_out_what_did_not_arrive(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    for number in range(6):
        street.sign(number)
    some = [line for line in street.lines if line.kind != "R" or line.seq in (0, 1, 4)]
    import_batch(street.write(tmp_path / "b.csv", street.batch(some)), ledger, keys)
    (receipt,) = make_receipts(ledger, keys)
    assert receipt.sessions[0].ranges == ((0, 1), (4, 4))


@pytest.mark.parametrize("harm", ["deleted", "changed"])
def test_without_its_second_copy_nothing_is_receipted(harm: str, imported: Street, ledger: Ledger, keys: Keys) -> None:
    (kept,) = ledger.archive.iterdir()
    if harm == "deleted":
        kept.unlink()
    else:
        kept.write_bytes(kept.read_bytes() + b"\n")
    assert make_receipts(ledger, keys) == []


def test_a_receipt_is_the_same_after_the_same_batch_twice(
    imported: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    before = make_receipts(ledger, keys)
    import_batch(imported.write(tmp_path / "again.csv"), ledger, keys)
    assert [each.sessions for each in make_receipts(ledger, keys)] == [each.sessions for each in before]


def test_other_keys_give_no_receipt(imported: Street, ledger: Ledger, tmp_path: Path) -> None:
    other = new_keys(tmp_path / "other.json", "Others", WORDS, protection=QUICK)
    assert make_receipts(ledger, other) == []


def test_every_receipt_is_remembered(imported: Street, ledger: Ledger, keys: Keys) -> None:
    (receipt,) = make_receipts(ledger, keys)
    with ledger.reading() as connection:
        raw = connection.exec_driver_sql("SELECT raw FROM issued").scalar_one()
    assert decode_receipt(raw) == receipt


# --- plain CSV ------------------------------------------------------------------------------------------


def test_the_plain_file_holds_one_campaign_and_no_slip_codes(imported: Street, ledger: Ledger, tmp_path: Path) -> None:
    written = export_csv(ledger, tmp_path / "plain.csv")
    text = written.path.read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert (written.rows, len(rows)) == (6, 6)
    assert [row["verdict"] for row in rows] == ["valid"] * 5 + ["duplicate"]
    assert {row["collected"] for row in rows} == {"real"}
    assert rows[0]["session"] == encode_id(imported.session)
    assert rows[0]["consents"] == "updates"
    with ledger.reading() as connection:
        slips = connection.exec_driver_sql("SELECT slip FROM signature").scalars().all()
    assert slips
    assert not any(slip in text for slip in slips)
    assert written.path.stat().st_mode & 0o077 == 0


def test_practice_needs_its_option_and_says_so_in_name_and_column(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    street = Street(keys.campaigns[0], practice=True)
    street.sign(1)
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    with pytest.raises(LedgerRefused, match="no real signatures"):
        export_csv(ledger, tmp_path / "plain.csv")
    written = export_csv(ledger, tmp_path / "plain.csv", practice=True, bom=True)
    assert written.path.name == "practice-plain.csv"
    raw = written.path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b",practice," in raw


def test_of_two_campaigns_one_must_be_chosen(imported: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    other = keys.ensure_campaign("trees", 1)
    keys.record_activation(other.campaign_id, keys.campaigns[0].activated[0])
    street = Street(other)
    street.sign(1)
    import_batch(street.write(tmp_path / "t.csv"), ledger, keys)
    with pytest.raises(LedgerRefused, match="--campaign: bees, trees"):
        export_csv(ledger, tmp_path / "plain.csv")
    assert export_csv(ledger, tmp_path / "plain.csv", campaign="trees").rows == 1


def test_a_withdrawn_persons_data_is_not_written(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.withdraw(street.sign(7, family_name="Zebra").slip)
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    text = export_csv(ledger, tmp_path / "plain.csv").path.read_text(encoding="utf-8")
    assert "withdrawn" in text
    assert "Zebra" not in text


@pytest.mark.parametrize("text", ["Huber;=1+1", "Huber; @SUM(1)", 'Huber;"=1+1"', "Huber\n=1+1;+1", "Huber\t-1"])
def test_a_spreadsheet_that_splits_elsewhere_finds_no_formula(text: str) -> None:
    line = io.StringIO()
    csv.writer(line).writerow(["bees", safe_cell(text), "AT"])
    for separator in (";", "\t"):
        cells = [cell for row in csv.reader(line.getvalue().splitlines(), delimiter=separator) for cell in row]
        assert not [cell for cell in cells if cell.strip(' "')[:1] in ("=", "+", "-", "@")]
    assert safe_cell("Huber; Sons") == "Huber; Sons"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_begins_like_a_formula(start: str) -> None:
    assert safe_cell(f"{start}1") == f"'{start}1"
    assert safe_cell(f"a{start}1") == f"a{start}1"
    assert safe_cell("") == ""


# --- the ledger itself ------------------------------------------------------------------------------------


def test_another_database_is_no_ledger(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE hello (x)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LedgerRefused, match="not a ledger"):
        Ledger.open(path)
    assert path.read_bytes() == before
    (tmp_path / "text").write_text("hello, I am no database at all, though I am long enough to be one" * 20)
    with pytest.raises(LedgerRefused):
        Ledger.open(tmp_path / "text")


def test_a_ledger_of_another_version_is_refused(ledger: Ledger, keys: Keys) -> None:
    with ledger.writing() as connection:
        connection.exec_driver_sql("UPDATE setting SET value = '1'")
    with pytest.raises(LedgerRefused, match="another version"):
        Ledger.open(ledger.path, keys.ledger_key)


def test_nothing_personal_has_a_repr() -> None:
    someone = Signature.model_construct(family_name="Zebra")
    assert "Zebra" not in repr(someone) + str(someone)
