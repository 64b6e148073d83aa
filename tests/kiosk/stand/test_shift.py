"""The change of a shift: counts of this shift alone, a new session, a line in the log."""

import pytest

from kiosk.errors import NotStored
from kiosk.stand.shift import change_shift, signed_in_sessions, this_shift
from kiosk.stand.signing import sign
from kiosk.stand.stick import hand_over
from kiosk.stand.store import Store
from tests.kit import NOON, draft, only_pack, open_stand


@pytest.fixture
def stand(tmp_path):
    with open_stand(tmp_path / "stand", now=lambda: NOON) as stand:
        yield stand


def sign_people(stand, number):
    for each in range(number):
        sign(stand, only_pack(stand), draft(each))


def test_a_shift_counts_from_its_change(stand, tmp_path):
    sign_people(stand, 3)
    assert (this_shift(stand).signed, this_shift(stand).not_handed_over) == (3, 3)
    change_shift(stand)
    sign_people(stand, 2)
    assert (this_shift(stand).signed, this_shift(stand).not_handed_over) == (2, 5)
    (tmp_path / "stick").mkdir()
    hand_over(stand, tmp_path / "stick")
    assert (this_shift(stand).signed, this_shift(stand).not_handed_over) == (2, 0)


def test_the_next_signature_begins_a_new_session(stand):
    sign_people(stand, 1)
    change_shift(stand)
    assert [each.state for each in stand.sessions()] == ["closed"]
    assert signed_in_sessions(stand) == 0
    sign_people(stand, 2)
    assert [each.state for each in stand.sessions()] == ["closed", "open"]
    assert signed_in_sessions(stand) == 2


def test_it_is_in_the_log_with_a_number_and_nothing_else(stand):
    sign_people(stand, 2)
    change_shift(stand)
    line = next(line for line in stand.log.lines() if " SHIFT " in line)
    assert line.endswith("SHIFT n=2  The shift changed; 2 signatures were not yet handed over.")


def test_the_count_outlasts_a_restart_and_not_the_day(tmp_path):
    now = [NOON]
    with open_stand(tmp_path / "stand", now=lambda: now[0]) as stand:
        sign_people(stand, 2)
        change_shift(stand)
        sign_people(stand, 1)
    with open_stand(tmp_path / "stand", now=lambda: now[0]) as stand:
        assert this_shift(stand).signed == 1
        now[0] += 86_400
        assert this_shift(stand).signed == 0
        sign_people(stand, 4)
        assert this_shift(stand).signed == 4


def test_a_disk_that_takes_nothing_does_not_keep_the_volunteers_from_changing(stand, monkeypatch):
    sign_people(stand, 1)

    def full(*_):
        raise NotStored("not stored: the disk is full", code="disk-full")

    monkeypatch.setattr(Store, "remember", full)
    change_shift(stand)
    assert signed_in_sessions(stand) == 0
    assert this_shift(stand).signed == 1


def test_nonsense_in_the_setting_counts_the_whole_day(stand):
    sign_people(stand, 2)
    stand.store.remember("shift", '["x"]')
    assert this_shift(stand).signed == 2
