"""Dates: when a campaign is offered, what a wrong clock may not do, and what is deleted when its time has come."""

import datetime
import sqlite3
import time
from functools import cache

import pytest

from kiosk.campaign import open_pack
from kiosk.cli import Windows, run
from kiosk.coordinator.packing import activate, build_pack
from kiosk.errors import NotStored, PackOlder, StandRefused
from kiosk.sealing import signing_public
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.kit import BUNDLED, DAY, draft, office, only_pack, open_stand

DATES = open_pack(office().raw_pack).campaign.dates  # 2021-01-04 to 2027-11-30, deleted 2027-12-31
ONE = datetime.timedelta(days=1)


class Clock:
    """The stand's clock on the wall, at noon of a date."""

    def __init__(self, date):
        self.date = date

    def __call__(self):
        return datetime.datetime.combine(self.date, datetime.time(12)).timestamp()


@pytest.fixture
def clock():
    return Clock(datetime.date(2026, 9, 4))


@pytest.fixture
def stand(tmp_path, clock):
    with open_stand(tmp_path / "stand", now=clock) as opened:
        yield opened


def sealed(stand):
    return sum(len(stand.store.sealed(each.session_id, 9999)) for each in stand.sessions())


# --- when a campaign is offered ----------------------------------------------------------------------------


@pytest.mark.parametrize("date", [DATES.closes, DATES.opens])
def test_on_its_first_and_last_day_it_is_offered(tmp_path, date):
    clock = Clock(date)
    with open_stand(tmp_path, now=clock) as stand:
        stand.store.remember("clock", "99999")
        assert stand.offered() == stand.packs
        assert stand.not_offered() == ()
        assert stand.ready() is None


def test_once_it_is_over_nobody_signs_and_the_volunteer_is_told(stand, clock):
    slip = sign(stand, only_pack(stand), draft())
    clock.date = DATES.closes + ONE
    assert (stand.offered(), stand.ready()) == ((), "over")
    assert str(stand.not_offered()[0]) == "assange-2021: over since 2027-12-01"
    with pytest.raises(NotStored) as refused:
        sign(stand, only_pack(stand), draft(1))
    assert refused.value.code == "over"
    withdraw(stand, only_pack(stand), slip.code)  # for as long as anything is kept
    assert stand.count().total == 1


def test_before_it_begins_nobody_signs(tmp_path):
    clock = Clock(DATES.opens - ONE)
    with open_stand(tmp_path, now=clock) as stand:
        stand.store.remember("clock", "99999")
        assert (stand.offered(), stand.ready()) == ((), "not-yet")
        assert str(stand.not_offered()[0]) == "assange-2021: begins on 2021-01-04"
        with pytest.raises(NotStored):
            sign(stand, only_pack(stand), draft())


@pytest.mark.parametrize("date", [DATES.opens - ONE, DATES.deletion + ONE, datetime.date(1999, 1, 1)])
def test_practice_has_no_dates(tmp_path, date):
    with open_stand(tmp_path, activated=False, now=Clock(date)) as stand:
        assert stand.offered() == stand.packs
        assert stand.ready() is None
        sign(stand, only_pack(stand), draft())


def test_the_day_is_the_one_on_the_wall(tmp_path, monkeypatch):
    last_evening = datetime.datetime(
        2027, 12, 1, 3, tzinfo=datetime.UTC
    ).timestamp()  # 19:00 the day before in Vancouver
    try:
        for zone, offered in (("America/Vancouver", True), ("Europe/Vienna", False)):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            with open_stand(tmp_path / zone[:3], now=lambda: last_evening) as stand:
                assert bool(stand.offered()) is offered
    finally:
        monkeypatch.undo()
        time.tzset()


# --- a clock that cannot be right --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("date", "wrong"),
    [
        (datetime.date(2026, 9, 4), False),
        (datetime.date(2026, 9, 3), False),  # a day either way is a time zone
        (datetime.date(2026, 9, 2), True),
        (datetime.date(1970, 1, 1), True),
        (datetime.date(2031, 1, 1), False),
        (datetime.date(2055, 1, 1), True),
        (datetime.date(9999, 12, 30), True),
    ],
)
def test_a_clock_before_what_happened_here_or_decades_ahead_looks_wrong(stand, clock, date, wrong):
    sign(stand, only_pack(stand), draft())
    clock.date = date
    assert stand.clock_looks_wrong() is wrong
    if wrong:
        assert stand.ready() == "clock"


def test_an_activation_is_over_for_certain_too(tmp_path):
    with open_stand(tmp_path, now=Clock(datetime.date(2026, 9, 1))) as stand:  # activated on the 4th
        assert stand.ready() == "clock"


@pytest.mark.parametrize("seconds", [1e15, -1e15])
def test_a_clock_beyond_all_calendars_breaks_nothing(stand, seconds):
    stand._now = lambda: seconds
    assert stand.ready() == "clock"
    assert stand.offered() == ()


def test_after_a_clock_was_years_ahead_the_lead_believes_it_again(stand, clock):
    right, clock.date = clock.date, datetime.date(2027, 6, 1)
    sign(stand, only_pack(stand), draft())
    clock.date = right
    assert stand.ready() == "clock"
    with pytest.raises(StandRefused):
        stand.confirm_date(right + ONE)
    stand.confirm_date(right)
    assert stand.ready() is None
    sign(stand, only_pack(stand), draft(1))


# --- the date of deletion ----------------------------------------------------------------------------------


def test_everything_of_a_campaign_is_purged_once_the_lead_types_the_date(stand, clock, tmp_path):
    for number in range(3):
        sign(stand, only_pack(stand), draft(number))
    stand.end_sessions()
    export_batches(stand.data, tmp_path)
    sign(stand, only_pack(stand), draft(3))  # of a session that still runs
    tags = [stand.store.tags(each.session_id) for each in stand.sessions()]
    clock.date = DATES.deletion
    (told,) = stand.expired()
    assert (told.campaign, told.deletion, told.never_handed_over) == ("assange-2021", DATES.deletion, 1)
    (purged,) = stand.purge_expired(DATES.deletion)
    assert (purged.records, purged.never_handed_over) == (6, 1)  # both closes are records too
    assert sealed(stand) == 0
    assert [tags_[: len(old)] for tags_, old in zip(map(stand.store.tags, ids(stand)), tags, strict=True)] == tags
    assert (stand.count().total, stand.count().not_handed_over) == (4, 0)
    assert stand.expired() == stand.purge_expired(DATES.deletion) == ()
    assert export_batches(stand.data, tmp_path) == []
    assert no_ciphertext_in(stand.data / "store.sqlite")


def ids(stand):
    return [each.session_id for each in stand.sessions()]


def no_ciphertext_in(store):
    with sqlite3.connect(store) as connection:
        (left,) = connection.execute("SELECT count(*) FROM storedrecord WHERE sealed IS NOT NULL").fetchone()
    connection.close()
    return left == 0


@pytest.mark.parametrize("shown", [DATES.deletion - ONE, datetime.date(2026, 9, 4)])
def test_before_the_date_nothing_is_purged_whatever_is_typed(stand, clock, shown):
    sign(stand, only_pack(stand), draft())
    clock.date = shown
    assert stand.purge_expired(shown) == ()
    with pytest.raises(StandRefused) as refused:
        stand.purge_expired(DATES.deletion)
    assert refused.value.code == "date-differs"
    assert sealed(stand) > 0


def test_a_clock_alone_purges_nothing_and_neither_does_a_person_with_a_wrong_one(stand, clock):
    sign(stand, only_pack(stand), draft())
    real = clock.date
    clock.date = DATES.deletion + 30 * ONE  # put forward
    stand.end_sessions()
    stand.close_day()
    with pytest.raises(StandRefused) as refused:
        stand.purge_expired(real)
    assert refused.value.code == "date-differs"
    assert sealed(stand) > 0
    clock.date = datetime.date(2060, 1, 1)
    with pytest.raises(StandRefused) as refused:
        stand.purge_expired(clock.date)
    assert refused.value.code == "clock"
    assert sealed(stand) > 0


def test_a_full_disk_purges_all_or_nothing(stand, clock, monkeypatch):
    sign(stand, only_pack(stand), draft())
    clock.date = DATES.deletion

    def full(_):
        raise NotStored("full", code="disk-full")

    monkeypatch.setattr(stand.store, "purge_campaigns", full)
    with pytest.raises(NotStored):
        stand.purge_expired(clock.date)
    assert sealed(stand) > 0


def test_practice_is_not_deleted_by_date(tmp_path):
    with open_stand(tmp_path, activated=False, now=Clock(DATES.deletion + ONE)) as stand:
        sign(stand, only_pack(stand), draft())
        assert stand.purge_expired(stand.date()) == ()


def test_the_command_asks_for_the_date_and_says_what_it_did(tmp_path, capsys, monkeypatch):
    clock = Clock(datetime.date(2026, 9, 4))
    with open_stand(tmp_path, now=clock) as stand:
        sign(stand, only_pack(stand), draft())
    clock.date = DATES.deletion
    whole = Stand.open
    monkeypatch.setattr(Stand, "open", lambda data: whole(data, now=clock))
    windows = Windows(lambda data, windowed: 0, lambda *a, **k: 0, lambda *a: None)

    def kiosk(*arguments):
        code = run(windows, ["stand", "--data", str(tmp_path), *arguments])
        return code, *capsys.readouterr()

    assert "to be deleted since 2027-12-31" in kiosk("status")[1]
    assert kiosk("purge-expired", "--confirm", "31.12.2027")[0] == 2
    assert kiosk("purge-expired", "--confirm", "2027-12-30")[0] == 1
    code, _, err = kiosk("purge-expired", "--confirm", "2027-12-31")
    assert (code, "deleted, 2 records, 1 signatures of them never handed over" in err) == (0, True)
    assert kiosk("purge-expired", "--confirm", "2027-12-31")[2] == "nothing is to be deleted by this date\n"


# --- an older pack -----------------------------------------------------------------------------------------


@cache
def corrected(deletion="2028-12-31"):
    """Return a later pack of the same campaign: one file more, another date."""
    import shutil
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "campaign"
        shutil.copytree(BUNDLED, copy)
        toml = (copy / "campaign.toml").read_text()
        (copy / "campaign.toml").write_text(toml.replace("deletion = 2027-12-31", f"deletion = {deletion}"))
        by = office()
        return build_pack(
            copy,
            signing_seed=by.signing_seed,
            receipt=signing_public(by.receipt_seed),
            opening=by.opening.public,
            recovery=by.recovery.public,
            practice=False,
            suite=2,
        )


def activation_of(raw, day):
    return activate(open_pack(raw), office().signing_seed, day)


def test_an_older_activated_pack_does_not_come_back_unasked(stand):
    newer = corrected()
    stand.install(newer)
    stand.activate(activation_of(newer, DAY + 1))
    with pytest.raises(PackOlder):
        stand.install(office().raw_pack)
    assert only_pack(stand).pack.pack_hash == open_pack(newer).pack_hash
    assert not stand.install(office().raw_pack, older_confirmed=True).practice
    stand.install(newer)  # and forward again without a question


def test_an_older_activation_does_not_come_in_after_a_newer_one(tmp_path, clock):
    newer = corrected()
    with Stand.open(tmp_path, now=clock) as stand:
        stand.install(newer, words_confirmed=True)
        stand.activate(activation_of(newer, DAY))
        assert stand.install(office().raw_pack).practice  # a rehearsal of any pack is practice
        with pytest.raises(PackOlder):
            stand.activate(activation_of(office().raw_pack, DAY - 1))
        assert only_pack(stand).practice
        assert not stand.activate(activation_of(office().raw_pack, DAY - 1), older_confirmed=True).practice


def test_the_latest_date_of_deletion_of_a_campaign_counts(stand, clock):
    newer = corrected()
    sign(stand, only_pack(stand), draft())
    stand.install(newer)
    stand.activate(activation_of(newer, DAY + 1))
    clock.date = DATES.deletion
    assert stand.expired() == ()
    stand.install(office().raw_pack, older_confirmed=True)
    assert stand.expired() == ()
    clock.date = datetime.date(2028, 12, 31)
    assert [each.campaign for each in stand.expired()] == ["assange-2021"]
