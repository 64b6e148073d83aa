"""A volunteer notes that the last entries are doubtful; only the office can read it."""

from pathlib import Path

import pytest

from kiosk.coordinator.opening import SessionOpener, open_session_key
from kiosk.errors import NotStored
from kiosk.format import TYPE_DOUBT
from kiosk.format.row import decode_doubt, decode_row
from kiosk.format.session import decode_header
from kiosk.stand.closing import closing_slip
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.kit import NOON, draft, office, only_pack, open_stand, open_stand_of


@pytest.fixture
def stand(tmp_path):
    with open_stand(tmp_path) as opened:
        yield opened


def doubts(stand, by=None):
    """Return (seq, first) of every doubt, session by session."""
    found = []
    for session in stand.sessions((by or office()).pack.campaign_id):
        header = decode_header(session.header)
        opener = SessionOpener(header, open_session_key((by or office()).opening, header))
        for seq, sealed in stand.store.sealed(session.session_id, 9999):
            row = decode_row(opener.open(seq, sealed))
            if row.type == TYPE_DOUBT:
                found.append((seq, decode_doubt(row.body, seq)))
    return found


def test_the_last_few_signatures_are_named_by_their_place(stand):
    for number in range(5):
        slip = sign(stand, only_pack(stand), draft(number))
    withdraw(stand, only_pack(stand), slip.code)
    assert stand.doubt(2) == 2
    assert doubts(stand) == [(6, 3)]
    sign(stand, only_pack(stand), draft(9))
    assert stand.doubt(1) == 1
    assert doubts(stand) == [(6, 3), (8, 7)]


def test_no_more_are_named_than_there_are(stand):
    assert stand.doubt(3) == 0
    sign(stand, only_pack(stand), draft())
    assert stand.doubt(30) == 1
    assert doubts(stand) == [(1, 0)]


def test_it_counts_as_no_signature_and_the_close_agrees(stand):
    for number in range(3):
        sign(stand, only_pack(stand), draft(number))
    stand.doubt(3)
    assert (stand.count().total, stand.count().not_handed_over) == (3, 3)
    (line,) = closing_slip(stand).lines
    assert (line.counts.signatures, line.counts.withdrawals) == (3, 0)
    assert stand.doubt(3) == 0  # those are closed


def test_every_campaigns_running_session_is_told(tmp_path):
    offices = [office(number=number) for number in (1, 2)]
    with open_stand_of(tmp_path, offices) as stand:
        for installed in stand.packs:
            sign(stand, installed, draft())
        assert stand.doubt(1) == 2
        assert [doubts(stand, by) for by in offices] == [[(1, 0)], [(1, 0)]]


def test_what_an_earlier_run_collected_is_not_in_it(tmp_path, stand):
    sign(stand, only_pack(stand), draft())
    stand.close()
    with Stand.open(tmp_path, now=lambda: NOON) as again:
        assert again.doubt(1) == 0


def test_where_the_disk_does_not_take_it_that_is_said_and_signing_goes_on(stand, monkeypatch):
    sign(stand, only_pack(stand), draft())

    def full(*_):
        raise NotStored("full", code="disk-full")

    monkeypatch.setattr(stand.store, "commit", full)
    with pytest.raises(NotStored):
        stand.doubt(1)
    monkeypatch.undo()
    sign(stand, only_pack(stand), draft(1))
    assert stand.doubt(2) == 2
    assert doubts(stand) == [(3, 0)]


def test_nothing_of_it_stands_in_clear_but_its_type(stand, tmp_path):
    sign(stand, only_pack(stand), draft())
    before = {path: path.read_bytes() for path in filter(Path.is_file, tmp_path.rglob("*")) if path.name != "ballast"}
    stand.doubt(1)
    changed = sorted(path.name for path, content in before.items() if path.read_bytes() != content)
    assert changed == ["stand.log", "store.sqlite"]  # in the log by the hour
