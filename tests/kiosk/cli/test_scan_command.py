"""`kiosk coordinator scan`: what the window is given, and what is said once it is closed."""

# ruff: noqa: F811 - fixtures of another file

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import Windows, run
from kiosk.coordinator.told import Take, Told, What
from kiosk.format.closing import encode_closing_file
from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind, payload_tag
from kiosk.frames.packed import pack
from tests.kiosk.cli.test_coordinator import Desk, desk, street  # noqa: F401 - fixtures
from tests.kiosk.coordinator.street import Street
from tests.kiosk.coordinator.test_slips import slip_of

Scanned = Callable[..., tuple[int, str, list[Told]]]


def arrival(payload: bytes, kind: Kind = Kind.BATCH) -> Arrival:
    return Arrival(kind, payload_tag(kind, payload), payload, "camera")


@pytest.fixture
def scanned(desk: Desk, capsys: pytest.CaptureFixture[str]) -> Scanned:
    def scan(*arrivals: Arrival) -> tuple[int, str, list[Told]]:
        told: list[Told] = []

        def window(take: Take) -> None:
            for each in arrivals:
                told.extend(take(each))

        windows = Windows(lambda data, windowed: 0, lambda *a, **k: 0, lambda *a: None, scan=window)
        code = run(windows, ["coordinator", "scan"])
        return code, capsys.readouterr().err, told

    return scan


@pytest.fixture
def batch(street: Street, tmp_path: Path) -> bytes:
    for number in range(5):
        street.sign(number)
    return street.write(tmp_path / "batch.csv").read_bytes()


def test_a_batch_and_a_slip_are_imported_and_told(scanned: Scanned, street: Street, batch: bytes) -> None:
    street.close()
    code, err, told = scanned(
        arrival(pack(batch)), arrival(encode_closing_file(slip_of(street)), Kind.CLOSING_SLIP), arrival(pack(batch))
    )
    assert code == 0
    assert [(each.what, each.new, each.already) for each in told] == [
        (What.BATCH, 5, 0),
        (What.SLIP, 5, 0),
        (What.BATCH, 0, 5),
    ]
    assert told[0].campaigns == ("bees",)
    assert told[0].stand == "street"
    assert "5 new, 0 imported before" in err
    assert "closing slip of" in err


def test_what_was_refused_is_told_and_the_rest_stays(scanned: Scanned, batch: bytes) -> None:
    code, err, told = scanned(arrival(pack(batch)), arrival(b"x" * 50), arrival(b"x" * 50, Kind.RECEIPTS))
    assert code == 3
    assert [each.what for each in told] == [What.BATCH, What.REFUSED, What.REFUSED]
    assert told[2].notes == ("not-for-coordinator",)
    assert "5 new" in err
    assert "these codes are a receipt" in err


def test_records_that_are_missing_are_told(scanned: Scanned, street: Street, tmp_path: Path) -> None:
    for number in range(4):
        street.sign(number)
    del street.lines[3]
    code, _, (told,) = scanned(arrival(pack(street.write(tmp_path / "batch.csv").read_bytes())))
    assert (code, told.new, told.missing, told.whole) == (0, 3, 1, False)


def test_a_window_that_brought_nothing_is_no_success(scanned: Scanned, street: Street) -> None:
    assert scanned()[0] == 1
