"""Counts by hour and language: they agree with what was signed, and no small one can be worked out."""

import datetime
import itertools
from collections import defaultdict

import pytest

from kiosk.errors import NotStored
from kiosk.stand.signing import sign, sign_all, withdraw
from kiosk.stand.stand import Stand
from kiosk.stand.tallies import read_tally, rounded
from tests.kit import draft, office, only_pack, open_stand, open_stand_of


class Clock:
    """The stand's clock, on the wall."""

    def __init__(self):
        self.at = datetime.datetime(2026, 9, 4, 9, 30)

    def __call__(self):
        return self.at.timestamp()


@pytest.fixture
def clock():
    return Clock()


def signed(stand, count, language="de", start=0):
    for number in range(start, start + count):
        entered = draft(number)
        entered.language = language
        slip = sign(stand, only_pack(stand), entered)
    return slip


def exact(stand, key="tally"):
    tally = read_tally(stand.store.setting(key), stand.date())
    return tally.hours, tally.languages


# --- counting ----------------------------------------------------------------------------------------------


def test_each_signature_counts_in_its_hour_and_its_language(tmp_path, clock):
    with open_stand(tmp_path, now=clock) as stand:
        assert (stand.tallies().hours, stand.tallies().languages) == ({}, {})
        signed(stand, 11)
        clock.at = clock.at.replace(hour=14)
        withdraw(stand, only_pack(stand), signed(stand, 21, "en", 20).code)
        signed(stand, 3, "fa", 50)
        assert exact(stand) == ({9: 11, 14: 24}, {"de": 11, "en": 21, "fa": 3})
        assert stand.tallies().hours == {"09": 10, "14": 20}
        assert list(stand.tallies().languages.items()) == [("en", 20), ("de", 10)]
        assert sum(exact(stand)[0].values()) == stand.count().today


def test_they_are_there_again_after_a_restart_and_gone_the_next_day(tmp_path, clock):
    with open_stand(tmp_path, now=clock) as stand:
        signed(stand, 3)
    with Stand.open(tmp_path, now=clock) as again:
        assert exact(again) == ({9: 3}, {"de": 3})
        clock.at += datetime.timedelta(days=1)
        assert exact(again) == ({}, {})
        signed(again, 2, start=10)
        assert exact(again) == ({9: 2}, {"de": 2})
        assert again.count().total == 5


def test_the_end_of_the_day_forgets_them(tmp_path, clock):
    with open_stand(tmp_path, now=clock) as stand:
        signed(stand, 3)
        stand.close_day()
        assert exact(stand) == ({}, {})
        assert stand.count().total == 3
    assert b'"hours"' not in (tmp_path / "store.sqlite").read_bytes()


def test_practice_is_counted_apart(tmp_path, clock):
    with open_stand(tmp_path, activated=False, now=clock) as stand:
        signed(stand, 10)
        assert stand.tallies().hours == {"09": 10}
        stand.activate(office().activation)
        assert stand.tallies().hours == {}
        signed(stand, 2, start=20)
        assert exact(stand) == ({9: 2}, {"de": 2})


def test_who_signs_two_campaigns_made_two_signatures(tmp_path):
    with open_stand_of(tmp_path, [office(number=1), office(number=2)]) as stand:
        for number in range(3):
            sign_all(stand, [(installed, draft(number)) for installed in stand.packs])
        assert exact(stand)[1] == {"de": 6}


def test_what_was_not_stored_is_not_counted(tmp_path, clock, monkeypatch):
    with open_stand(tmp_path, now=clock) as stand:
        signed(stand, 2)
        insert = stand.store._insert

        def fails_afterwards(connection, record):
            insert(connection, record)
            raise NotStored("the disk", code="disk-full")

        monkeypatch.setattr(stand.store, "_insert", fails_afterwards)
        with pytest.raises(NotStored):
            sign(stand, only_pack(stand), draft(9))
        monkeypatch.undo()
        assert exact(stand)[0] == {9: 2}
        signed(stand, 1, start=20)
        assert (exact(stand)[0], stand.count().total) == ({9: 3}, 3)


@pytest.mark.parametrize("text", ["no JSON", "{}", '{"date":"2026-09-04","hours":[]}'])
def test_counters_that_cannot_be_read_never_keep_anybody_from_signing(tmp_path, clock, text):
    with open_stand(tmp_path, now=clock) as stand:
        stand.store.remember("tally", text)
        signed(stand, 1)
        assert exact(stand)[0] == {9: 1}


# --- showing -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cells", [2, 3, 4])
def test_nobody_can_work_out_a_small_count(cells):
    """Whoever knows the rule, the result and the total is left with two possibilities for each count under five."""
    possible = defaultdict(list)
    for counts in itertools.product(range(13), repeat=cells):
        result = rounded(dict(zip("abcd", counts, strict=False)))
        possible[tuple(sorted(result.items())), sum(counts)].append(counts)
    for seen, candidates in possible.items():
        for cell in range(cells):
            values = {counts[cell] for counts in candidates}
            assert len(values) > 1 or values.isdisjoint({1, 2, 3, 4}) or beyond(candidates), (seen, candidates)


def beyond(candidates):
    """Tell whether further possibilities lie beyond what was tried: a count of 13 or more."""
    return all(max(counts) >= 12 for counts in candidates)


def test_under_ten_looks_like_none():
    assert rounded({"de": 49, "en": 10, "fa": 9, "ar": 0}) == {"de": 40, "en": 10}
