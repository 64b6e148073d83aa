"""The PIN: wrong tries cost time, also across a restart."""

import pytest

from kiosk.errors import StandRefused
from kiosk.stand import pin


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    monkeypatch.setitem(pin._COST, "passes", 1)


@pytest.mark.parametrize("digits", ["", "123", "123456789", "12a4", "١٢٣٤", "12 4"])
def test_a_pin_has_four_to_eight_digits(tmp_path, digits):
    with pytest.raises(StandRefused, match="4 to 8 digits"):
        pin.set_pin(tmp_path, digits)
    assert not pin.is_set(tmp_path)


def test_the_right_pin_opens_and_clears_the_wrong_tries(tmp_path):
    pin.set_pin(tmp_path, "2718")
    assert [pin.check(tmp_path, "0000").tries_left for _ in range(3)] == [4, 3, 2]
    assert pin.check(tmp_path, "2718").ok
    assert pin.check(tmp_path, "0000").tries_left == 4


def test_every_try_after_the_fifth_waits_longer_at_most_an_hour(tmp_path):
    pin.set_pin(tmp_path, "2718")
    clock, waits = [1000.0], []
    for _ in range(16):
        result = pin.check(tmp_path, "0000", now=lambda: clock[0])
        waits.append(result.wait_seconds)
        clock[0] += result.wait_seconds
    assert waits[:8] == [0, 0, 0, 0, 30, 60, 120, 240]
    assert max(waits) == waits[-1] == 3600


def test_while_it_waits_even_the_right_pin_does_not_open(tmp_path):
    pin.set_pin(tmp_path, "2718")
    for _ in range(5):
        pin.check(tmp_path, "0000", now=lambda: 0.0)
    waiting = pin.check(tmp_path, "2718", now=lambda: 10.0)
    assert (waiting.ok, waiting.wait_seconds) == (False, 20.0)
    assert pin.check(tmp_path, "2718", now=lambda: 31.0).ok


def test_a_clock_put_back_by_years_locks_for_an_hour_at_most(tmp_path):
    pin.set_pin(tmp_path, "2718")
    for _ in range(5):
        pin.check(tmp_path, "0000", now=lambda: 2e9)
    assert pin.check(tmp_path, "2718", now=lambda: 1e9).wait_seconds == 3600


def test_the_pin_is_nowhere_in_the_file(tmp_path):
    pin.set_pin(tmp_path, "27182818")
    assert b"27182818" not in (tmp_path / "pin.json").read_bytes()


def test_a_damaged_pin_file_says_what_to_do(tmp_path):
    (tmp_path / "pin.json").write_text("{}")
    with pytest.raises(StandRefused, match="ask the coordinator"):
        pin.check(tmp_path, "1234")
