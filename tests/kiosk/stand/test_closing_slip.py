"""The closing slip: a witness outside the device."""

from pathlib import Path

import pytest

from kiosk.format.closing import short_chain
from kiosk.slip import normalise
from kiosk.stand.closing import closing_slip
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.kit import DAY, NOON, draft, only_pack, open_stand


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return open_stand(tmp_path / "stand")


def test_it_counts_today_by_kind(stand: Stand, tmp_path: Path) -> None:
    slip = sign(stand, only_pack(stand), draft(0))
    sign(stand, only_pack(stand), draft(1))
    code = normalise(slip.code)
    assert code is not None
    withdraw(stand, only_pack(stand), code)
    export_batches(stand.data, tmp_path)
    sign(stand, only_pack(stand), draft(2))
    closing = closing_slip(stand)
    assert (closing.stand, closing.day) == (stand.name, DAY)
    assert (closing.signatures, closing.withdrawals, closing.not_handed_over) == (3, 1, 1)


def test_yesterday_is_in_the_code_but_not_in_the_counts(tmp_path: Path) -> None:
    clock = [NOON]
    stand = open_stand(tmp_path / "stand", now=lambda: clock[0])
    sign(stand, only_pack(stand), draft(0))
    before = closing_slip(stand)
    clock[0] += 86_400
    after = closing_slip(stand)
    assert (before.signatures, after.signatures) == (1, 0)
    assert before.lines[0].chain == after.lines[0].chain
    sign(stand, only_pack(stand), draft(1))
    assert closing_slip(stand).lines[0].chain != before.lines[0].chain


def test_after_it_the_stand_can_go_on(stand: Stand) -> None:
    sign(stand, only_pack(stand), draft(0))
    closing_slip(stand)
    sign(stand, only_pack(stand), draft(1))
    assert closing_slip(stand).signatures == 2


def test_a_stand_that_saw_nobody_has_an_empty_slip(stand: Stand) -> None:
    closing = closing_slip(stand)
    assert (closing.lines, closing.signatures, closing.not_handed_over) == ((), 0, 0)


def test_the_code_is_the_beginning_of_the_chain_in_the_letters_of_slips() -> None:
    assert short_chain(bytes(32)) == "0000 0000"
    assert short_chain(b"\xff" * 32) == "ZZZZ ZZZZ"
    assert short_chain(bytes.fromhex("0443214c74") + bytes(27)) == "0H1J 2K3M"
