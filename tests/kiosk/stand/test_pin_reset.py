"""A lost PIN: told by telephone, mended by a file, once."""

import pytest

from kiosk.coordinator.keys import Keys, Organisation
from kiosk.coordinator.opening import Lock, Protection
from kiosk.coordinator.pin_resets import make_pin_reset
from kiosk.errors import KeysRefused, LedgerRefused, ResetRefused
from kiosk.stand import pin, pin_reset
from kiosk.stand.pin import Role
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kit import DAY, NOON, draft, office, only_pack, open_stand

VOLUNTEER, LEAD = "2718", "314159"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setitem(pin._COST, "memory_kib", 64)


@pytest.fixture
def stand(tmp_path):
    with open_stand(tmp_path) as opened:
        pin.set_pin(tmp_path, VOLUNTEER)
        pin.set_pin(tmp_path, LEAD, Role.LEAD)
        yield opened


def keys(tmp_path, *, practice=False):
    by = office()
    organisation = Organisation("Friends", practice, by.signing_seed, by.receipt_seed)
    return Keys(tmp_path / "keys", Lock("a passphrase", Protection(64, 1, 1)), organisation, [])


def made_for(stand, tmp_path, code=None):
    return make_pin_reset(keys(tmp_path), None, stand.id, code or stand.reset_code(), DAY)


def test_a_reset_removes_both_pins_and_touches_no_record(stand, tmp_path):
    sign(stand, only_pack(stand), draft())
    before = [stand.store.sealed(each.session_id, 99) for each in stand.sessions()]
    stand.reset_pins(made_for(stand, tmp_path))
    assert not pin.is_guarded(tmp_path, Role.VOLUNTEER)
    assert not pin.is_guarded(tmp_path, Role.LEAD)
    assert [stand.store.sealed(each.session_id, 99) for each in stand.sessions()] == before
    pin.set_pin(tmp_path, "1234")
    assert pin.check(tmp_path, "1234").ok


def test_it_works_once_even_after_a_restart_and_another_code(stand, tmp_path):
    raw = made_for(stand, tmp_path)
    stand.reset_pins(raw)
    pin.set_pin(tmp_path, VOLUNTEER)
    with pytest.raises(ResetRefused):
        stand.reset_pins(raw)
    first = stand.reset_code()
    with pytest.raises(ResetRefused) as refused:
        stand.reset_pins(raw)
    assert refused.value.code == "reset-code"
    assert stand.reset_code() == first
    assert pin.check(tmp_path, VOLUNTEER).ok


def test_the_code_stays_the_same_until_it_is_used(stand, tmp_path):
    code = stand.reset_code()
    assert len(code.replace(" ", "")) == 9
    stand.close()
    with Stand.open(tmp_path, now=lambda: NOON) as again:
        assert again.reset_code() == code
        again.reset_pins(made_for(again, tmp_path))
        assert again.reset_code() != code


def test_the_right_pin_of_the_lead_makes_a_reset_under_way_void(stand, tmp_path):
    raw = made_for(stand, tmp_path)
    assert pin.check(tmp_path, VOLUNTEER).ok
    assert (tmp_path / pin.RESET_CODE).exists()
    assert pin.check(tmp_path, LEAD).ok
    with pytest.raises(ResetRefused):
        stand.reset_pins(raw)


def test_a_power_cut_in_the_middle_leaves_no_file_that_works_twice(stand, tmp_path, monkeypatch):
    raw = made_for(stand, tmp_path)

    def cut(_):
        raise OSError(5, "cut")

    monkeypatch.setattr(pin_reset, "remove_pins", cut)
    with pytest.raises(ResetRefused):
        stand.reset_pins(raw)
    monkeypatch.undo()
    with pytest.raises(ResetRefused):
        stand.reset_pins(raw)
    assert pin.is_guarded(tmp_path, Role.VOLUNTEER)


def test_a_reset_heals_a_damaged_pin_file(stand, tmp_path):
    (tmp_path / "pin.json").write_text("{}")
    stand.reset_pins(made_for(stand, tmp_path))
    assert not pin.is_guarded(tmp_path, Role.VOLUNTEER)


def test_a_stand_that_pinned_nobody_takes_no_reset(tmp_path):
    with open_stand(tmp_path, office(practice=True)) as stand, pytest.raises(ResetRefused) as refused:
        stand.reset_pins(made_for(stand, tmp_path))
    assert refused.value.code == "reset-proof"


@pytest.mark.parametrize("typed", ["{} {} {}", "{}-{}-{}", "{}{}{}"])
def test_the_coordinator_may_type_the_code_as_it_is_heard(stand, tmp_path, typed):
    code = typed.format(*stand.reset_code().split()).lower()
    stand.reset_pins(made_for(stand, tmp_path, code))
    assert not pin.is_guarded(tmp_path, Role.VOLUNTEER)


def test_a_code_that_was_misheard_is_told_before_a_file_is_made(stand, tmp_path):
    code = stand.reset_code()
    wrong = ("1" if code[0] != "1" else "2") + code[1:]
    with pytest.raises(LedgerRefused, match="sign by sign"):
        made_for(stand, tmp_path, wrong)


@pytest.mark.parametrize("ident", ["abcdef", "a" * 25, "abcdefghijklmnopqrstuvwxy!", "abcdefghijklmnopqrstuvwxyz"])
def test_without_a_ledger_only_a_whole_id_will_do(tmp_path, ident):
    with pytest.raises(LedgerRefused):
        make_pin_reset(keys(tmp_path), None, ident, "00000000 0", DAY)


def test_practice_keys_make_no_reset(tmp_path):
    with pytest.raises(KeysRefused):
        make_pin_reset(keys(tmp_path, practice=True), None, "a" * 26, "000000000", DAY)
