"""Records that open, since some stand sealed them, and hold what no honest stand would write."""

import csv
import json
import os
from pathlib import Path

import pytest

from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.plain_csv import export_csv
from kiosk.format import TYPE_CLOSE, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.row import SignatureBody, encode_row, encode_signature
from tests.kiosk.coordinator.street import Street, person

FIELDS = list(json.loads(encode_signature(person())))


def body(**changes: object) -> bytes:
    values = dict(zip(SignatureBody.__struct_fields__, json.loads(encode_signature(person())), strict=True)) | changes
    return json.dumps(list(values.values())).encode()


INVALID = {
    "NUL in a name": body(family_name="Ada\x00Nobody"),
    "lone surrogate": body().replace(b'"Ada0"', b'"\\ud800"'),
    "invalid UTF-8": body().replace(b"Ada0", b"\xff\xfe"),
    "right-to-left override": body(given_name="Ada\u202enox"),
    "bidi isolate": body(city="Wien\u2066"),
    "name of 3000 characters": body(family_name="A" * 3_000),
    "object instead of array": json.dumps({"family_name": "Nobody"}).encode(),
    "deep nesting": b"[" * 2_000 + b"]" * 2_000,
    "1e400": body().replace(b", 14,", b", 1e400,"),
    "NaN": body().replace(b", 14,", b", NaN,"),
    "a field too many": body()[:-1] + b', "x"]',
    "a field too few": json.dumps(FIELDS[:-1]).encode(),
    "an integer beyond 2^63": body().replace(b", 14,", b", 99999999999999999999,"),
    "a negative hour": body(hour=-1),
    "a wrong type": body(family_name=7),
    "no name": body(family_name=""),
    "not JSON": b"hello",
    "nothing": b"",
    "an unknown country": body(country="XX"),
    "a slip code that is none": body(slip="12345678909"),
    "consents without end": body(consents=[f"c{n}" for n in range(200)]),
    "an e-mail with a line break": body(email="a@example.org\nBcc: b@example.org"),
}


@pytest.mark.parametrize("name", INVALID)
def test_what_makes_no_sense_is_invalid_counted_and_stops_nothing(
    name: str, street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(1)
    street.add(TYPE_SIGNATURE, INVALID[name])
    street.sign(2)
    result = import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, result.damaged, result.sessions[0].missing) == (3, (), 0)
    with ledger.reading() as connection:
        rows = connection.exec_driver_sql("SELECT verdict, reason, family_name, email FROM signature ORDER BY id").all()
    assert [row.verdict for row in rows] == ["valid", "invalid", "valid"]
    assert rows[1].reason
    assert (rows[1].family_name, rows[1].email) == (None, None)


@pytest.mark.parametrize(
    ("given", "email"),
    [("José 🎉", "jose@example.org"), ("e\u0301mile", None), ("李", None), ("محمد", None), ("O'Brien-Ó", None)],
)
def test_names_of_all_people_are_valid(
    given: str, email: str | None, street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(1, given_name=given, email=email)
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT verdict, reason FROM signature").one() == ("valid", None)


def test_a_formula_is_only_a_text_and_stays_one_in_the_plain_file(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    for number, start in enumerate("=+-@"):
        street.sign(number, city=f"{start}HYPERLINK(1)")
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    export_csv(ledger, tmp_path / "plain.csv")
    with (tmp_path / "plain.csv").open(newline="", encoding="utf-8") as file:
        cities = [row["city"] for row in csv.DictReader(file)]
    assert cities == [f"'{start}HYPERLINK(1)" for start in "=+-@"]


def test_a_withdrawal_or_close_that_makes_no_sense_is_recorded_and_does_nothing(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(1)
    street.add(TYPE_WITHDRAWAL, b"{}")
    street.add(TYPE_WITHDRAWAL, b'["no code"]')
    street.add(TYPE_WITHDRAWAL, b'["' + b"A" * 3_000 + b'"]')
    street.add(TYPE_CLOSE, b"[]")
    result = import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, [each.code for each in result.damaged]) == (5, ["body"])
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT verdict FROM signature").scalars().all() == ["valid"]


@pytest.mark.parametrize("length", [0, 1, 2, 31, 4065, 4080])
def test_a_record_that_is_shorter_or_longer_than_any_is_damaged_and_stops_nothing(
    length: int, street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(1)
    street.add(TYPE_SIGNATURE, b"", plain=os.urandom(length))  # a new object: sealing overwrites it
    street.sign(2)
    result = import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, [each.code for each in result.damaged]) == (2, ["length"])
    assert result.sessions[0].missing == 1


def test_a_record_of_an_unknown_type_or_wrong_padding_is_recorded_and_named(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.add(9, b"", encode_row(9, 0, b"later"))
    street.add(TYPE_WITHDRAWAL, b"", bytes([2, 0]) + b"\x00" * 30)
    street.add(TYPE_SIGNATURE, b"", bytes([1, 0]) + b"\x00" * 30)
    result = import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, [each.code for each in result.damaged]) == (3, ["type", "padding"])
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT verdict, reason FROM signature").all() == [("invalid", "padding")]
