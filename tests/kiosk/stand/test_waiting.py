"""What is in no batch yet: signatures, withdrawals, doubts. None of them may be taken for handed over."""

from pathlib import Path

import pytest

from kiosk.stand.closing import closing_slip
from kiosk.stand.signing import sign, withdraw_all
from kiosk.stand.stand import Stand
from kiosk.stand.stick import hand_over
from kiosk.stand.waiting import Waiting, waiting
from tests.kit import NOON, draft, office, only_pack, open_stand


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_withdrawal_after_the_last_hand_over_waits_until_the_next(tmp_path: Path, stick: Path) -> None:
    with open_stand(tmp_path / "stand") as stand:
        code = sign(stand, only_pack(stand), draft()).code
        assert waiting(stand) == Waiting(signatures=1)
        hand_over(stand, stick)
        assert waiting(stand) == Waiting()
        withdraw_all(stand, [(only_pack(stand), code)])
        assert waiting(stand) == Waiting(withdrawals=1)
        slip = closing_slip(stand)
        assert (slip.not_handed_over, slip.waiting) == (0, Waiting(withdrawals=1))
        handed = hand_over(stand, stick, closing=True)
        assert (handed.signatures, handed.withdrawals) == (1, 1)
        assert not closing_slip(stand).waiting.anything


def test_it_waits_after_a_restart_too(tmp_path: Path, stick: Path) -> None:
    with open_stand(tmp_path / "stand") as stand:
        code = sign(stand, only_pack(stand), draft()).code
        hand_over(stand, stick)
        withdraw_all(stand, [(only_pack(stand), code)])
    with Stand.open(tmp_path / "stand", now=lambda: NOON + 86_400) as stand:
        assert waiting(stand) == Waiting(withdrawals=1)
        assert waiting(stand, before=stand.today()) == Waiting(withdrawals=1)


def test_a_doubt_waits_and_a_close_does_not(tmp_path: Path, stick: Path) -> None:
    with open_stand(tmp_path / "stand") as stand:
        sign(stand, only_pack(stand), draft())
        hand_over(stand, stick)
        assert stand.doubt(1) == 1
        assert waiting(stand) == Waiting(doubts=1)
        hand_over(stand, stick)
        stand.end_sessions()
        assert waiting(stand) == Waiting()


def test_practice_is_told_only_where_nothing_counts(tmp_path: Path) -> None:
    with open_stand(tmp_path / "stand", office(practice=True), activated=False) as stand:
        code = sign(stand, only_pack(stand), draft()).code
        withdraw_all(stand, [(only_pack(stand), code)])
        assert waiting(stand) == Waiting(signatures=1, withdrawals=1)
