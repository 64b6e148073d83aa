"""What a volunteer called doubtful is set aside for a person's look, whatever came first."""

import itertools
from pathlib import Path

import pytest

from kiosk.coordinator.desk import approve_stand, withdraw_code
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.plain_csv import export_csv
from kiosk.coordinator.report import build_report
from kiosk.coordinator.results import doubt_in_words
from kiosk.format import TYPE_DOUBT
from kiosk.format.batch import encode_id
from kiosk.format.row import encode_doubt
from kiosk.format.session import device_id
from tests.kiosk.coordinator.street import Street
from tests.kiosk.coordinator.test_matching import judged

VALID, DOUBTFUL = ("valid", None), ("review", "doubtful")


def doubt(street: Street, first: int) -> None:
    street.add(TYPE_DOUBT, encode_doubt(first))


def test_the_signatures_it_names_are_for_review_and_no_others(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    for number in range(5):
        street.sign(number)
    doubt(street, 3)
    street.sign(5)
    street.close()
    result = import_batch(street.write(tmp_path / "a.csv"), ledger, keys)
    assert (result.new, result.whole) == (8, True)
    assert judged(ledger) == [VALID, VALID, VALID, DOUBTFUL, DOUBTFUL, VALID]
    (session,) = result.sessions
    assert (session.flags, session.doubts) == (("doubtful",), (range(3, 5),))
    assert session.as_json()["doubts"] == [{"first": 4, "last": 5}]


def test_the_report_names_it_and_still_adds_up(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    for number in range(3):
        street.sign(number)
    doubt(street, 1)
    street.close()
    import_batch(street.write(tmp_path / "a.csv"), ledger, keys)
    report = build_report(ledger)
    assert report.reconciles
    (day,) = report.campaigns[0].days
    assert (day.figures.imported, day.figures.verdicts["review"]) == (3, 2)
    assert day.as_json()["doubts"] == [{"session": encode_id(street.session), "first": 2, "last": 3}]
    assert doubt_in_words(day.doubts[0][1][0]) == "entries 2 to 3 are doubtful according to the volunteer"
    assert doubt_in_words(range(3, 4)) == "entry 4 is doubtful according to the volunteer"


def test_what_is_something_else_already_stays_so(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(1)
    street.sign(1)  # a duplicate
    street.withdraw(street.sign(2).slip)
    street.sign(3, postal_code="")  # no postal code: invalid
    street.sign(4)
    doubt(street, 0)
    street.close()
    import_batch(street.write(tmp_path / "a.csv"), ledger, keys)
    verdicts = [verdict for verdict, _ in judged(ledger)]
    assert verdicts == ["review", "duplicate", "withdrawn", "invalid", "review"]
    assert build_report(ledger).reconciles


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_files_may_come_in_any_order(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path, order: tuple[int, ...]
) -> None:
    for number in range(4):
        street.sign(number)
    doubt(street, 2)
    header, records = [line for line in street.lines if line.kind != "R"], street.records()
    parts = [[*header, *records[:1]], [*header, *records[1:4]], [*header, records[4]]]
    for place in order:
        import_batch(street.write(tmp_path / f"{place}.csv", street.batch(parts[place])), ledger, keys)
    assert judged(ledger) == [VALID, VALID, DOUBTFUL, DOUBTFUL]
    assert build_report(ledger).reconciles


def test_it_outlives_every_later_judgement(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(1, slip="0000000000" + "0")
    street.sign(2)
    doubt(street, 0)
    street.sign(1)
    street.close()
    path = street.write(tmp_path / "a.csv")
    import_batch(path, ledger, keys)
    assert judged(ledger) == [DOUBTFUL, DOUBTFUL, ("duplicate", "same-email")]
    approve_stand(ledger, encode_id(device_id(street.header.device_key)))
    import_batch(path, ledger, keys)
    assert judged(ledger)[:2] == [DOUBTFUL, DOUBTFUL]
    assert withdraw_code(ledger, "00000000000") == 1
    assert judged(ledger) == [("withdrawn", None), DOUBTFUL, ("review", "withdrawn-double")]


def test_doubts_that_overlap_are_one_run(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    for number in range(3):
        street.sign(number)
    doubt(street, 2)
    doubt(street, 1)
    for number in range(3, 6):
        street.sign(number)
    doubt(street, 7)
    result = import_batch(street.write(tmp_path / "a.csv"), ledger, keys)
    assert result.sessions[0].doubts == (range(1, 4), range(7, 8))


def test_another_stands_session_is_not_touched(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    calm, doubtful = Street(keys.campaigns[0]), Street(keys.campaigns[0])
    calm.sign(1)
    doubtful.sign(2)
    doubt(doubtful, 0)
    for number, street in enumerate((doubtful, calm)):
        import_batch(street.write(tmp_path / f"{number}.csv"), ledger, keys)
    assert sorted(judged(ledger), key=str) == [DOUBTFUL, VALID]


def test_the_plain_table_says_why(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(1)
    doubt(street, 0)
    import_batch(street.write(tmp_path / "a.csv"), ledger, keys)
    export_csv(ledger, tmp_path / "out.csv", campaign=None, practice=False, bom=False)
    assert "review,doubtful" in (tmp_path / "out.csv").read_text()
