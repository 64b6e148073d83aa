"""What was undone at once leaves the poster's count, and nothing else."""

from pathlib import Path

from kiosk.slip import new_code
from kiosk.stand.signing import sign, withdraw_all
from kiosk.stand.stand import Stand
from kiosk.stand.undone import setting_of, standing, taken_back_today
from tests.kit import NOON, draft, office, only_pack, open_stand, open_stand_of


def undo(stand: Stand, code: str) -> None:
    withdraw_all(stand, [(only_pack(stand), code)], at_once=True)


def test_only_an_undo_is_taken_off(tmp_path: Path) -> None:
    with open_stand(tmp_path) as stand:
        codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(3)]
        withdraw_all(stand, [(only_pack(stand), new_code())])  # typed later: nobody here knows whose it is
        assert standing(stand, only_pack(stand), alone=True) == 3
        undo(stand, codes[0])
        assert standing(stand, only_pack(stand), alone=True) == 2
        assert (stand.count().total, stand.count().not_handed_over) == (3, 3)
    with Stand.open(tmp_path, now=lambda: NOON) as stand:
        assert standing(stand, only_pack(stand), alone=True) == 2


def test_each_campaign_has_its_own(tmp_path: Path) -> None:
    with open_stand_of(tmp_path, [office(number=1), office(number=2)]) as stand:
        one, other = stand.packs
        code = sign(stand, one, draft()).code
        sign(stand, other, draft())
        withdraw_all(stand, [(one, code)], at_once=True)
        assert [standing(stand, each, alone=False) for each in (one, other)] == [0, 1]


def test_a_practice_stand_forgets_it_with_its_day(tmp_path: Path) -> None:
    with open_stand(tmp_path, office(practice=True), activated=False) as stand:
        undo(stand, sign(stand, only_pack(stand), draft()).code)
        stand.close_day()
        sign(stand, only_pack(stand), draft(1))
        assert standing(stand, only_pack(stand), alone=True) == 1


def test_a_number_that_a_damaged_store_made_of_it_is_none(tmp_path: Path) -> None:
    with open_stand(tmp_path) as stand:
        sign(stand, only_pack(stand), draft())
        stand.store.remember(setting_of(only_pack(stand)), "no number")
        assert standing(stand, only_pack(stand), alone=True) == 1


def test_what_was_taken_back_today_is_told_beside_what_was_signed(tmp_path: Path) -> None:
    clock = [NOON]
    with open_stand(tmp_path, now=lambda: clock[0]) as stand:
        codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(2)]
        assert taken_back_today(stand) == 0
        undo(stand, codes[0])
        told = stand.count().today, taken_back_today(stand)
        assert told == (2, 1)
        assert told[0] - told[1] == standing(stand, only_pack(stand), alone=True)
        clock[0] += 86_400
        assert taken_back_today(stand) == 0
