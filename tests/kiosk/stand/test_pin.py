"""The PINs: wrong tries cost time, also across a restart, and no clock that can be set shortens it."""

import errno
import json
import os

import pytest

from kiosk.errors import StandRefused
from kiosk.stand import pin, steady
from kiosk.stand.pin import Role
from kiosk.stand.steady import Moment

VOLUNTEER, LEAD = "2718", "314159"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    monkeypatch.setitem(pin._COST, "passes", 1)


class Clock:
    """A steady clock in the hand of a test."""

    def __init__(self):
        self.run, self.seconds = "first", 1000.0

    def __call__(self):
        return Moment(self.run, self.seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def both(tmp_path):
    pin.set_pin(tmp_path, VOLUNTEER)
    pin.set_pin(tmp_path, LEAD, Role.LEAD)
    return tmp_path


def wrong(data, times, door=Role.VOLUNTEER, clock=steady.steady_now):
    results = [pin.check(data, "000000", door, now=clock) for _ in range(times)]
    assert not any(result.ok for result in results)
    return results[-1]


# --- one PIN -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("digits", ["", "123", "123456789", "12a4", "١٢٣٤", "12 4"])
def test_a_pin_has_four_to_eight_digits(tmp_path, digits):
    with pytest.raises(StandRefused, match="4 to 8 digits"):
        pin.set_pin(tmp_path, digits)
    assert not pin.is_set(tmp_path)


def test_the_right_pin_opens_and_clears_the_wrong_tries(tmp_path):
    pin.set_pin(tmp_path, VOLUNTEER)
    assert [pin.check(tmp_path, "0000").tries_left for _ in range(3)] == [4, 3, 2]
    assert pin.check(tmp_path, VOLUNTEER).ok
    assert pin.check(tmp_path, "0000").tries_left == 4


def test_every_try_after_the_fifth_waits_longer_at_most_an_hour(tmp_path, clock):
    pin.set_pin(tmp_path, VOLUNTEER)
    waits = []
    for _ in range(16):
        result = pin.check(tmp_path, "0000", now=clock)
        waits.append(result.wait_seconds)
        clock.seconds += result.wait_seconds
    assert waits[:8] == [0, 0, 0, 0, 30, 60, 120, 240]
    assert max(waits) == waits[-1] == 3600


def test_while_it_waits_even_the_right_pin_does_not_open(tmp_path, clock):
    pin.set_pin(tmp_path, VOLUNTEER)
    wrong(tmp_path, 5, clock=clock)
    clock.seconds += 10
    waiting = pin.check(tmp_path, VOLUNTEER, now=clock)
    assert (waiting.ok, waiting.wait_seconds) == (False, 20.0)
    clock.seconds += 21
    assert pin.check(tmp_path, VOLUNTEER, now=clock).ok


@pytest.mark.parametrize("years", [-30, 30])
def test_a_clock_that_was_set_neither_shortens_a_wait_nor_makes_it_longer(tmp_path, monkeypatch, years):
    pin.set_pin(tmp_path, VOLUNTEER)
    wrong(tmp_path, 5)
    here = steady.time.time()
    monkeypatch.setattr(steady.time, "time", lambda: here + years * 365 * 86_400)
    assert 25 < pin.check(tmp_path, VOLUNTEER).wait_seconds <= 30


def test_a_program_that_starts_again_waits_on_and_a_machine_that_does_begins_the_wait_anew(tmp_path, clock):
    pin.set_pin(tmp_path, VOLUNTEER)
    wrong(tmp_path, 5, clock=clock)
    clock.seconds += 10
    assert pin.waiting(tmp_path, now=clock) == 20  # nothing of it is kept in the program
    clock.run, clock.seconds = "second", 3.0
    assert pin.waiting(tmp_path, now=clock) == 30
    clock.seconds += 12
    assert pin.check(tmp_path, VOLUNTEER, now=clock).wait_seconds == 18
    clock.seconds += 18
    assert pin.check(tmp_path, VOLUNTEER, now=clock).ok


def test_the_steady_clock_goes_on_in_the_same_run():
    first, second = steady.steady_now(), steady.steady_now()
    assert first.run == second.run
    assert first.seconds <= second.seconds


def test_a_disk_that_takes_nothing_does_not_make_tries_free(tmp_path, clock, monkeypatch):
    pin.set_pin(tmp_path, VOLUNTEER)
    monkeypatch.setattr(pin.os, "fsync", _full)
    assert wrong(tmp_path, 5, clock=clock).wait_seconds == 30
    assert not pin.check(tmp_path, VOLUNTEER, now=clock).ok
    clock.seconds += 30
    assert pin.check(tmp_path, VOLUNTEER, now=clock).ok
    with pytest.raises(StandRefused, match="could not be stored"):
        pin.set_pin(tmp_path, "4321")
    monkeypatch.undo()
    assert pin.check(tmp_path, VOLUNTEER, now=clock).ok


def _full(_):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_the_pins_are_nowhere_in_the_file(tmp_path):
    pin.set_pin(tmp_path, "27182818")
    pin.set_pin(tmp_path, "31415926", Role.LEAD)
    content = (tmp_path / "pin.json").read_bytes()
    assert b"27182818" not in content
    assert b"31415926" not in content


@pytest.mark.parametrize("content", ["{}", "", "[]", "7", '{"volunteer": {}}', '{"lead": 3}'])
def test_a_damaged_pin_file_says_what_to_do_and_opens_nothing(tmp_path, content):
    (tmp_path / "pin.json").write_text(content)
    with pytest.raises(StandRefused, match="file from the coordinator"):
        pin.check(tmp_path, "1234")
    assert pin.is_guarded(tmp_path, Role.VOLUNTEER)
    assert pin.is_guarded(tmp_path, Role.LEAD)
    with pytest.raises(StandRefused):
        pin.set_pin(tmp_path, "1234")


# --- two PINs ----------------------------------------------------------------------------------------------


def test_each_pin_opens_its_door_and_the_leads_opens_both(both):
    assert pin.check(both, VOLUNTEER).role is Role.VOLUNTEER
    assert pin.check(both, LEAD).role is Role.LEAD
    assert pin.check(both, LEAD, Role.LEAD).role is Role.LEAD
    assert not pin.check(both, VOLUNTEER, Role.LEAD).ok


def test_they_are_salted_and_counted_apart(both):
    wrong(both, 3, Role.LEAD)
    kept = json.loads((both / "pin.json").read_text())
    assert kept["lead"]["salt"] != kept["volunteer"]["salt"]
    assert (kept["lead"]["wrong"], kept["volunteer"]["wrong"]) == (3, 0)


@pytest.mark.parametrize(("first", "second"), [(Role.LEAD, Role.VOLUNTEER), (Role.VOLUNTEER, Role.LEAD)])
def test_the_two_must_differ(tmp_path, first, second):
    pin.set_pin(tmp_path, "271828", first)
    with pytest.raises(StandRefused) as refused:
        pin.set_pin(tmp_path, "271828", second)
    assert refused.value.code == "pin-same"
    pin.set_pin(tmp_path, "271828", first)  # the same one again is no other


def test_the_leads_pin_is_longer(tmp_path):
    with pytest.raises(StandRefused, match="6 to 8 digits"):
        pin.set_pin(tmp_path, "27182", Role.LEAD)


def test_who_knows_the_volunteers_pin_cannot_guess_the_leads_for_free(both, clock):
    for _ in range(3):
        wrong(both, 2, clock=clock)
        assert pin.check(both, VOLUNTEER, now=clock).ok
    assert pin.check(both, VOLUNTEER, now=clock).ok
    assert not pin.check(both, LEAD, now=clock).ok  # the lead's has to wait, so it opens no door
    assert pin.check(both, LEAD, Role.LEAD, now=clock).wait_seconds > 0


def test_volunteers_who_mistype_keep_the_lead_out_for_four_minutes_at_most(both, clock):
    for _ in range(60):
        result = pin.check(both, "000000", now=clock)
        clock.seconds += result.wait_seconds
    assert pin.waiting(both, Role.LEAD, now=clock) <= 240
    clock.seconds += 240
    assert pin.check(both, LEAD, Role.LEAD, now=clock).ok
    assert pin.check(both, "0000", now=clock).tries_left == 4  # the lead clears the volunteer's as well


def test_the_leads_own_wrong_tries_wait_as_long_as_they_do(both, clock):
    for _ in range(16):
        clock.seconds += pin.check(both, "000000", Role.LEAD, now=clock).wait_seconds
    wait = wrong(both, 1, Role.LEAD, clock).wait_seconds
    assert wait == 3600
    assert pin.check(both, VOLUNTEER, now=clock).ok  # and the stand goes on meanwhile


def test_with_the_leads_alone_the_volunteers_door_is_not_open(tmp_path, clock):
    pin.set_pin(tmp_path, LEAD, Role.LEAD)
    assert pin.is_guarded(tmp_path, Role.VOLUNTEER)
    assert wrong(tmp_path, 5, clock=clock).wait_seconds == 30
    clock.seconds += 30
    assert pin.check(tmp_path, LEAD, now=clock).ok


OLD = {
    "salt": "00112233445566778899aabbccddeeff",
    "hash": "",
    "memory_kib": 64,
    "passes": 1,
    "lanes": 2,
    "wrong": 0,
    "not_before": 0.0,
}


def old_file(data, **changes):
    digest = pin.stretch(VOLUNTEER.encode(), bytes.fromhex(OLD["salt"]), memory_kib=64, passes=1, lanes=2).hex()
    (data / "pin.json").write_text(json.dumps({**OLD, "hash": digest, **changes}))


def test_the_one_pin_of_an_older_version_is_the_volunteers(tmp_path):
    old_file(tmp_path)
    assert pin.check(tmp_path, VOLUNTEER).role is Role.VOLUNTEER
    assert not pin.is_guarded(tmp_path, Role.LEAD)
    pin.set_pin(tmp_path, LEAD, Role.LEAD)
    assert pin.check(tmp_path, VOLUNTEER).ok
    assert pin.check(tmp_path, LEAD, Role.LEAD).ok


def test_its_wrong_tries_are_not_forgotten(tmp_path, clock):
    old_file(tmp_path, wrong=6, not_before=2e9)
    assert pin.check(tmp_path, VOLUNTEER, now=clock).wait_seconds == 60
    clock.seconds += 60
    assert pin.check(tmp_path, VOLUNTEER, now=clock).ok
