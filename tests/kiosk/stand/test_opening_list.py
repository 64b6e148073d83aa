"""What a volunteer should see to although visitors can sign: earlier days, a repaired store, the second copy."""

import json
import shutil

import pytest

from kiosk.stand import pin
from kiosk.stand.damaged import REPAIRED
from kiosk.stand.opening import Device, checks, concerns
from kiosk.stand.pin import Role
from kiosk.stand.signing import sign, withdraw_all
from kiosk.stand.stick import hand_over
from tests.kit import DAY, NOON, draft, office, only_pack, open_stand


class Clock:
    def __init__(self):
        self.seconds = NOON

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def stand(tmp_path, clock):
    with open_stand(tmp_path / "stand", now=clock) as stand:
        yield stand


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def found(stand):
    return {each.name: (each.word, each.number, each.mind) for each in concerns(stand)}


def test_a_day_without_worries_has_none(stand):
    sign(stand, only_pack(stand), draft())
    assert found(stand) == {}


def test_what_is_left_of_earlier_days_is_named_until_it_is_handed_over(stand, clock, stick):
    sign(stand, only_pack(stand), draft(0))
    sign(stand, only_pack(stand), draft(1))
    clock.seconds += 86_400
    sign(stand, only_pack(stand), draft(2))
    assert found(stand) == {"earlier": ("some", 2, True)}
    hand_over(stand, stick)
    assert found(stand) == {}


@pytest.mark.parametrize(
    ("lost", "unsure", "word"),
    [((0, 0), False, "whole"), ((3, 0), False, "lost"), ((0, 1), False, "lost"), ((3, 1), True, "unsure")],
)
def test_a_repaired_store_is_named_with_what_was_lost(stand, lost, unsure, word):
    repaired = {"times": 1, "day": DAY, "lost_records": lost[0], "lost_sessions": lost[1], "unsure": unsure}
    stand.store.remember(REPAIRED, json.dumps(repaired))
    assert found(stand) == {"repaired": (word, lost[0], True)}


def test_once_all_is_handed_over_a_repaired_store_is_only_to_be_known(stand, stick):
    sign(stand, only_pack(stand), draft())
    stand.store.remember(REPAIRED, json.dumps({"times": 1, "day": DAY, "lost_records": 1}))
    hand_over(stand, stick)
    assert found(stand) == {"repaired": ("lost", 1, False)}


def test_the_second_copy_is_named_in_each_state(stand, stick):
    stand.begin_second_copy(stick)
    stand.second_copy.wait(20)
    assert found(stand) == {"copy": ("ok", 0, False)}
    shutil.rmtree(stick)
    sign(stand, only_pack(stand), draft())
    stand.second_copy.wait(20)
    assert found(stand) == {"copy": ("not-in", 1, True)}


def test_none_of_them_makes_a_stand_not_ready(stand, clock):
    sign(stand, only_pack(stand), draft())
    clock.seconds += 86_400
    lines = {each.name: each for each in checks(stand, Device(whole_screen=True, camera=True))}
    assert lines["earlier"].good is None
    assert lines["earlier"].mind


def test_a_missing_pin_of_the_lead_is_named_and_once_something_was_collected_it_is_too_late_to_choose_it(
    stand, monkeypatch
):
    def lead():
        lines = {each.name: each for each in checks(stand, Device(whole_screen=True, camera=True))}
        return lines["lead-pin"].word if "lead-pin" in lines else None

    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    assert lead() is None  # neither is set: the line before says so
    pin.set_pin(stand.data, "246810")
    assert lead() == "missing"
    sign(stand, only_pack(stand), draft())
    assert lead() == "locked"
    pin.set_pin(stand.data, "135791", Role.LEAD)
    assert lead() is None


def listed(stand):
    return {each.name: (each.word, each.good, each.number) for each in checks(stand, Device(True, True))}


def test_practice_beside_what_counts_is_a_side_note_and_no_warning(stand):
    stand.install(office(practice=True, number=7).raw_pack, words_confirmed=True)
    assert [each.practice for each in stand.packs].count(True) == 1
    found = listed(stand)
    assert (found["campaign"], found["kind"]) == (("genuine", True, 1), ("real", True, 1))
    assert "asleep" not in found


def test_a_petition_that_waits_for_its_activation_beside_one_that_counts_is_named(stand):
    stand.install(office(number=7).raw_pack, words_confirmed=True)
    found = listed(stand)
    assert (found["campaign"], found["kind"]) == (("genuine", True, 1), ("real", True, 0))
    assert found["asleep"] == ("some", None, 1)


def test_where_all_is_practice_the_list_says_so(tmp_path):
    with open_stand(tmp_path / "practice", office(practice=True), activated=False) as stand:
        assert listed(stand)["kind"] == ("practice", None, 0)


def test_a_withdrawal_in_no_batch_is_on_the_list(stand, clock, stick):
    code = sign(stand, only_pack(stand), draft()).code
    hand_over(stand, stick)
    assert listed(stand)["waiting"] == ("none", True, 0)
    withdraw_all(stand, [(only_pack(stand), code)])
    found_now = listed(stand)
    assert "waiting" not in found_now
    assert found_now["withdrawals"] == ("waiting", None, 1)
    assert found(stand) == {}
    clock.seconds += 86_400
    assert found(stand) == {"earlier": ("others", 1, True)}
    hand_over(stand, stick)
    assert (listed(stand)["waiting"], found(stand)) == (("none", True, 0), {})
