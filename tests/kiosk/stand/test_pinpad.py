"""The PIN pad without a screen."""

from pathlib import Path

import pytest

from kiosk.stand import pin
from kiosk.stand.pin import Role
from kiosk.stand.pinpad import PinPad, Stage
from kiosk.stand.steady import Moment


@pytest.fixture
def pad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PinPad:
    """A pad of a stand without a PIN, with a cheap hash and a clock that stands still."""
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    return PinPad(tmp_path, now=lambda: Moment("run", 1_000_000.0))


def typed(pad: PinPad, digits: str) -> bool:
    for digit in digits:
        pad.press(digit)
    return pad.submit()


def test_the_first_one_to_open_it_chooses_a_pin_twice(pad: PinPad) -> None:
    assert pad.stage is Stage.CHOOSE
    assert not typed(pad, "246813")
    assert pad.stage is Stage.REPEAT
    assert typed(pad, "246813")
    assert pad.stage is Stage.ENTER


def test_two_different_pins_set_none(pad: PinPad, tmp_path: Path) -> None:
    typed(pad, "246813")
    assert not typed(pad, "246814")
    assert (pad.stage, pad.problem) == (Stage.CHOOSE, "different")
    assert not pin.is_set(tmp_path)


def test_a_wrong_pin_says_how_many_tries_are_left_and_the_right_one_opens(pad: PinPad, tmp_path: Path) -> None:
    pin.set_pin(tmp_path, "246813")
    pad.reset()
    assert not typed(pad, "111111")
    assert (pad.problem, pad.tries_left, pad.typed) == ("wrong", 4, 0)
    assert typed(pad, "246813")


def test_after_five_wrong_ones_even_the_right_one_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    clock = [1_000_000.0]
    pin.set_pin(tmp_path, "246813")
    pad = PinPad(tmp_path, now=lambda: Moment("run", clock[0]))
    for _ in range(5):
        typed(pad, "000000")
    assert (pad.problem, pad.wait_seconds) == ("wait", 30)
    for digits in ("246813", "000000"):  # the right one and a wrong one are not even taken
        for digit in digits:
            pad.press(digit)
        assert pad.typed == 0
        assert not pad.submit()
        assert (pad.problem, pad.wait_seconds) == ("wait", 30)
    clock[0] += 30
    assert pad.wait_seconds == 0
    assert typed(pad, "246813")


def test_while_the_lead_waits_no_answer_at_the_other_door_tells_whether_it_was_the_leads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    pin.set_pin(tmp_path, "246813")
    pin.set_pin(tmp_path, "135792", Role.LEAD)
    pad = PinPad(tmp_path, Role.LEAD, now=lambda: Moment("run", 1_000.0))
    for _ in range(5):
        typed(pad, "000000")
    pad.reset(Role.VOLUNTEER)
    answers = []
    for digits in ("135792", "000000"):
        assert not typed(pad, digits)
        answers.append((pad.problem, pad.lead_waits))
    assert answers == [("wrong", 30)] * 2
    assert typed(pad, "246813")


def test_both_pins_are_chosen_in_one_go_and_kept_together(pad: PinPad, tmp_path: Path) -> None:
    pad.choose_both()
    assert (pad.door, pad.stage) == (Role.VOLUNTEER, Stage.CHOOSE)
    typed(pad, "2468")
    assert not typed(pad, "2468")
    assert (pad.door, pad.stage) == (Role.LEAD, Stage.CHOOSE)
    assert not pin.is_set(tmp_path)  # who stops here has chosen neither
    typed(pad, "135792")
    assert typed(pad, "135792")
    assert pin.check(tmp_path, "2468").role is Role.VOLUNTEER
    assert pin.check(tmp_path, "135792", Role.LEAD).ok


def test_both_pins_must_differ_and_what_was_chosen_is_forgotten_with_the_pad(pad: PinPad, tmp_path: Path) -> None:
    pad.choose_both()
    for digits in ("246813", "246813", "246813", "246813"):
        assert not typed(pad, digits)
    assert (pad.door, pad.stage, pad.problem) == (Role.LEAD, Stage.CHOOSE, "same")
    pad.reset(Role.VOLUNTEER)
    assert not typed(pad, "1357")
    assert typed(pad, "1357")
    assert pin.check(tmp_path, "1357").ok
    assert not pin.is_set(tmp_path, Role.LEAD)


def test_a_pad_that_refuses_takes_nothing(pad: PinPad, tmp_path: Path) -> None:
    pin.set_pin(tmp_path, "246813")
    pad.refuse(Role.LEAD)
    assert pad.stage is Stage.MISSING
    assert not typed(pad, "135792")
    assert (pad.typed, pad.problem) == (0, "")
    assert not pin.is_set(tmp_path, Role.LEAD)


def test_too_short_a_pin_is_not_a_try(pad: PinPad, tmp_path: Path) -> None:
    pin.set_pin(tmp_path, "246813")
    pad.reset()
    for _ in range(7):
        assert not typed(pad, "246")
    assert pad.problem == "short"
    assert typed(pad, "246813")


def test_digits_can_be_taken_back_and_one_too_many_is_ignored(pad: PinPad) -> None:
    for digit in "1234567890":
        pad.press(digit)
    assert pad.typed == 8
    pad.delete()
    assert pad.typed == 7


def test_nothing_that_was_typed_can_be_printed(pad: PinPad) -> None:
    pad.press("7")
    assert "7" not in repr(pad).replace(hex(id(pad)), "")


def test_the_leads_pin_opens_the_volunteers_door_and_the_pad_knows_whose_it_was(pad: PinPad, tmp_path: Path) -> None:
    pin.set_pin(tmp_path, "246813")
    pin.set_pin(tmp_path, "135792", Role.LEAD)
    pad.reset()
    assert typed(pad, "135792")
    assert pad.opened is Role.LEAD
    assert typed(pad, "246813")
    assert pad.opened is Role.VOLUNTEER
    pad.reset(Role.LEAD)
    assert (pad.stage, pad.opened) == (Stage.ENTER, None)
    assert not typed(pad, "246813")
    assert typed(pad, "135792")


def test_whoever_passes_it_first_chooses_the_leads_pin(pad: PinPad, tmp_path: Path) -> None:
    pin.set_pin(tmp_path, "246813")
    pad.reset(Role.LEAD)
    assert pad.stage is Stage.CHOOSE
    assert not typed(pad, "1357")
    assert pad.problem == "short"
    typed(pad, "246813")
    assert not typed(pad, "246813")
    assert (pad.stage, pad.problem) == (Stage.CHOOSE, "same")
    typed(pad, "135792")
    assert typed(pad, "135792")
    assert (pad.stage, pad.opened) == (Stage.ENTER, Role.LEAD)


def test_the_lead_can_set_the_volunteers_pin_anew(pad: PinPad, tmp_path: Path) -> None:
    pin.set_pin(tmp_path, "246813")
    pad.choose(Role.VOLUNTEER)
    typed(pad, "8642")
    assert typed(pad, "8642")
    assert pin.check(tmp_path, "8642").ok


def test_a_pad_that_opens_while_a_wait_runs_shows_it_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    pin.set_pin(tmp_path, "246813")
    first = PinPad(tmp_path, now=lambda: Moment("first", 5.0))
    for _ in range(5):
        typed(first, "000000")
    assert PinPad(tmp_path, now=lambda: Moment("first", 15.0)).wait_seconds == 20
    assert PinPad(tmp_path, now=lambda: Moment("second", 1.0)).wait_seconds == 30


def test_a_damaged_file_is_told_on_the_pad(tmp_path: Path) -> None:
    (tmp_path / "pin.json").write_text("{}")
    pad = PinPad(tmp_path)
    assert pad.stage is Stage.ENTER
    assert not typed(pad, "246813")
    assert pad.problem == "damaged"
