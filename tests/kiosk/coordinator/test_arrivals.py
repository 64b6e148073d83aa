"""What came whole out of codes: one with the same file, in any order, and worth no more than it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.coordinator.arrivals import import_arrival, name_of
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Batch, Ledger, table
from kiosk.coordinator.results import ImportResult
from kiosk.coordinator.slips import TakenSlip
from kiosk.errors import ImportRefused
from kiosk.format.closing import encode_closing_file
from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind, payload_tag
from kiosk.frames.packed import pack
from tests.kiosk.coordinator.street import Street
from tests.kiosk.coordinator.test_slips import slip_of


def arrival(payload: bytes, kind: Kind = Kind.BATCH, file: str = "film.mp4") -> Arrival:
    return Arrival(kind, payload_tag(kind, payload), payload, file)


@pytest.fixture
def batch(street: Street, tmp_path: Path) -> Path:
    for number in range(5):
        street.sign(number)
    return street.write(tmp_path / "batch.csv")


@pytest.mark.parametrize("codes_first", [True, False])
def test_a_batch_read_from_codes_and_from_its_file_is_one_import(
    batch: Path, ledger: Ledger, keys: Keys, codes_first: bool
) -> None:
    ways: list[Callable[[], ImportResult | TakenSlip]] = [
        lambda: import_arrival(arrival(pack(batch.read_bytes())), ledger, keys),
        lambda: import_batch(batch, ledger, keys),
    ]
    first, second = (way() for way in (ways if codes_first else ways[::-1]))
    assert isinstance(first, ImportResult)
    assert isinstance(second, ImportResult)
    assert (first.new, first.already, first.trailer) == (5, 0, "complete")
    assert (second.new, second.already, second.trailer) == (0, 5, "complete")
    with ledger.reading() as connection:
        assert len(list(connection.execute(table(Batch).select()))) == 1
    (kept,) = ledger.archive.iterdir()
    assert kept.read_bytes() == batch.read_bytes()


def test_a_closing_slip_comes_in_as_its_file_would(street: Street, ledger: Ledger, keys: Keys) -> None:
    street.sign()
    street.close()
    taken = import_arrival(arrival(encode_closing_file(slip_of(street)), Kind.CLOSING_SLIP), ledger, keys)
    assert isinstance(taken, TakenSlip)
    assert (taken.signatures, taken.new) == (1, True)


@pytest.mark.parametrize("kind", [Kind.RECEIPTS, Kind.PACK, Kind.ACTIVATION, Kind.PIN_RESET])
def test_what_is_for_a_stand_is_named_and_not_imported(ledger: Ledger, keys: Keys, kind: Kind) -> None:
    with pytest.raises(ImportRefused, match="show them to its camera") as refused:
        import_arrival(arrival(b"whatever it is", kind), ledger, keys)
    assert refused.value.code == "not-for-coordinator"
    assert not ledger.archive.exists() or not list(ledger.archive.iterdir())


@pytest.mark.parametrize("payload", [b"PKB1", b"PKB2" + bytes(200), b"no batch at all"])
def test_a_payload_that_is_no_batch_is_refused_whole(ledger: Ledger, keys: Keys, payload: bytes) -> None:
    with pytest.raises(ImportRefused):
        import_arrival(arrival(payload), ledger, keys)
    with ledger.reading() as connection:
        assert not list(connection.execute(table(Batch).select()))


def test_a_long_name_is_cut_between_two_letters() -> None:
    name = name_of(arrival(b"x", file="\N{FIRE}" * 60))
    assert len(name.encode()) < 200
    assert name.startswith("\N{FIRE}" * 30 + ", codes ")
