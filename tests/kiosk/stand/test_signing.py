"""Signing: validated, sealed, committed, and only then a slip."""

import pytest

from kiosk.coordinator.opening import SessionOpener, open_session_key
from kiosk.errors import FormatError, Invalid, NotStored
from kiosk.format import TYPE_CLOSE, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.row import decode_close, decode_row, decode_signature, decode_withdrawal
from kiosk.format.session import ZERO_CHAIN, decode_header, next_chain
from kiosk.sealing import tag_of
from kiosk.slip import normalise
from kiosk.stand.signing import sign, sign_all, withdraw, withdraw_all
from tests.kit import NOON, draft, office, only_pack, open_stand, open_stand_of


def opened(stand, by=None, session=0):
    """Return the rows of a session, opened with the office's private key."""
    stored = stand.sessions()[session]
    header = decode_header(stored.header)
    opener = SessionOpener(header, open_session_key((by or office()).opening, header))
    sealed = stand.store.sealed(stored.session_id, 9999)
    return [(seq, decode_row(opener.open(seq, blob))) for seq, blob in sealed]


@pytest.mark.parametrize("suite", [1, 2])
def test_a_signature_comes_out_as_it_was_typed(tmp_path, suite):
    by = office(suite=suite)
    stand = open_stand(tmp_path, by)
    slip = sign(stand, only_pack(stand), draft(7))
    ((seq, row),) = opened(stand, by)
    body = decode_signature(row.body)
    assert (seq, row.type, row.skip) == (0, TYPE_SIGNATURE, 0)
    assert (body.given_name, body.family_name, body.email) == ("Robinh", "Mustermenschh", "robin.7@stand.example.org")
    assert (body.postal_code, body.country, body.language, body.hour) == ("1017", "AT", "de", 12)
    assert body.consents == ("updates",)
    assert body.slip == slip.code == normalise(slip.grouped.lower())
    stand.close()


def test_the_recovery_key_opens_a_session_too(tmp_path):
    stand = open_stand(tmp_path)
    sign(stand, only_pack(stand), draft())
    header = decode_header(stand.sessions()[0].header)
    assert open_session_key(office().recovery, header) == open_session_key(office().opening, header)
    stand.close()


def test_sign_refuses_a_draft_without_a_name_and_stores_nothing(tmp_path):
    stand = open_stand(tmp_path)
    with pytest.raises(Invalid) as refused:
        sign(stand, only_pack(stand), draft(family_name=" "))
    assert refused.value.problems == {"family_name": "missing"}
    assert stand.sessions() == []
    stand.close()


def test_a_withdrawal_is_sealed_unchecked_after_the_signatures(tmp_path):
    stand = open_stand(tmp_path)
    slip = sign(stand, only_pack(stand), draft())
    withdraw(stand, only_pack(stand), slip.code)
    withdraw(stand, only_pack(stand), "00000000000")
    rows = opened(stand)
    assert [row.type for _, row in rows] == [TYPE_SIGNATURE, TYPE_WITHDRAWAL, TYPE_WITHDRAWAL]
    assert decode_withdrawal(rows[1][1].body) == slip.code
    stand.close()


def test_closing_seals_counts_and_chain(tmp_path):
    stand = open_stand(tmp_path)
    for number in range(3):
        sign(stand, only_pack(stand), draft(number))
    withdraw(stand, only_pack(stand), "00000000000")
    stand.end_sessions()
    rows = opened(stand)
    assert rows[-1][1].type == TYPE_CLOSE
    counts, chain = decode_close(rows[-1][1].body)
    expected = ZERO_CHAIN
    for seq, blob in stand.store.sealed(stand.sessions()[0].session_id, 4):
        expected = next_chain(expected, seq, tag_of(blob))
    assert (counts.signatures, counts.withdrawals, chain) == (3, 1, expected)
    assert stand.sessions()[0].state == "closed"
    stand.close()


def test_a_key_is_burnt_when_the_disk_refuses_and_the_next_record_says_so(tmp_path, monkeypatch):
    stand = open_stand(tmp_path)
    sign(stand, only_pack(stand), draft(0))
    real = stand.store.commit

    def refuse(records, changes=None):
        raise NotStored("not stored: the disk is full")

    monkeypatch.setattr(stand.store, "commit", refuse)
    for number in (1, 2):
        with pytest.raises(NotStored):
            sign(stand, only_pack(stand), draft(number))
    monkeypatch.setattr(stand.store, "commit", real)
    sign(stand, only_pack(stand), draft(3))
    assert [(seq, row.skip) for seq, row in opened(stand)] == [(0, 0), (3, 2)]
    stand.close()


def test_a_record_that_landed_after_all_ends_its_session(tmp_path, monkeypatch):
    stand = open_stand(tmp_path)
    sign(stand, only_pack(stand), draft(0))
    real = stand.store.commit

    def land_but_fail(records, changes=None):
        real(records, changes)
        raise NotStored("not stored: the disk could not be written")

    monkeypatch.setattr(stand.store, "commit", land_but_fail)
    with pytest.raises(NotStored):
        sign(stand, only_pack(stand), draft(1))
    monkeypatch.setattr(stand.store, "commit", real)
    sign(stand, only_pack(stand), draft(2))
    first, second = stand.sessions()
    assert (first.next_seq, second.next_seq) == (2, 1)
    assert decode_header(second.header).prev_session_id == first.session_id
    stand.close()


def test_a_new_day_begins_a_new_session(tmp_path):
    clock = [NOON]
    stand = open_stand(tmp_path, now=lambda: clock[0])
    sign(stand, only_pack(stand), draft(0))
    clock[0] += 86_400
    sign(stand, only_pack(stand), draft(1))
    first, second = stand.sessions()
    assert (first.state, second.state, second.day - first.day) == ("closed", "open", 1)
    assert stand.count().today == 1
    stand.close()


def test_a_session_ends_before_its_keys_do(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.stand.session.MAX_SEQ", 5)
    stand = open_stand(tmp_path)
    for number in range(12):
        sign(stand, only_pack(stand), draft(number))
    assert [(session.next_seq, session.signatures) for session in stand.sessions()] == [(6, 5), (6, 5), (2, 2)]
    stand.close()


def test_practice_and_real_never_share_a_session(tmp_path):
    stand = open_stand(tmp_path, activated=False)
    sign(stand, only_pack(stand), draft(0))
    stand.activate(office().activation)
    sign(stand, only_pack(stand), draft(1))
    practice, real = stand.sessions()
    assert (practice.practice, real.practice) == (True, False)
    assert decode_header(real.header).prev_session_id == bytes(16)
    assert stand.close_day() == 2  # the signature and the close
    assert [session.practice for session in stand.sessions()] == [False]
    stand.close()


def test_slips_are_all_different_and_check_their_own_typing(tmp_path):
    stand = open_stand(tmp_path)
    codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(50)]
    assert len(set(codes)) == 50
    for code in codes:
        changed = ("1" if code[0] != "1" else "2") + code[1:]
        assert normalise(code) == code
        assert normalise(changed) is None
    stand.close()


# --- several campaigns at once ------------------------------------------------------------------------------


def three(tmp_path):
    """A stand with three campaigns, and their offices in the order of the stand's packs."""
    offices = {by.pack.campaign_id: by for by in (office(number=number) for number in range(3))}
    stand = open_stand_of(tmp_path, offices.values())
    return stand, [offices[installed.pack.campaign_id] for installed in stand.packs]


def skips(stand, offices):
    """Return (seq, skip) of every record, session by session."""
    by = {one.pack.campaign_id: one for one in offices}
    found = {session.campaign_id: place for place, session in enumerate(stand.sessions())}
    return [[(seq, row.skip) for seq, row in opened(stand, by[campaign], at)] for campaign, at in found.items()]


def test_three_campaigns_are_signed_at_once_each_with_its_own_code_for_its_own_office(tmp_path):
    stand, offices = three(tmp_path)
    slips = sign_all(stand, [(installed, draft()) for installed in stand.packs])
    assert len({slip.code for slip in slips}) == 3
    by = {one.pack.campaign_id: one for one in offices}
    places = {installed.pack.campaign_id: place for place, installed in enumerate(stand.packs)}
    for at, session in enumerate(stand.sessions()):
        ((_, row),) = opened(stand, by[session.campaign_id], at)
        assert decode_signature(row.body).slip == slips[places[session.campaign_id]].code
    stand.close()


def test_one_draft_that_needs_another_look_keeps_all_from_being_sealed(tmp_path):
    stand, _ = three(tmp_path)
    first, second, third = stand.packs
    with pytest.raises(Invalid):
        sign_all(stand, [(first, draft()), (second, draft(family_name="")), (third, draft())])
    assert stand.sessions() == []
    assert [session.header for session in stand._running.values()] == []
    stand.close()


def test_where_one_commit_fails_none_is_signed_and_every_session_goes_on(tmp_path, monkeypatch):
    stand, offices = three(tmp_path)
    sign(stand, stand.packs[0], draft(0))  # one session runs already, two begin with what fails
    real = stand.store._insert

    def fail_at_the_third(connection, record):
        fail_at_the_third.count += 1
        if fail_at_the_third.count == 3:
            raise NotStored("not stored: the disk is full")
        real(connection, record)

    fail_at_the_third.count = 0
    with monkeypatch.context() as broken:
        broken.setattr(stand.store, "_insert", fail_at_the_third)
        with pytest.raises(NotStored):
            sign_all(stand, [(installed, draft(1)) for installed in stand.packs])
    assert fail_at_the_third.count == 3
    assert stand.count().total == 1
    sign_all(stand, [(installed, draft(2)) for installed in stand.packs])
    assert stand.count().total == 4
    assert sorted(skips(stand, offices)) == [[(0, 0), (2, 1)], [(1, 1)], [(1, 1)]]
    stand.end_sessions()
    assert [session.state for session in stand.sessions()] == ["closed"] * 3
    stand.close()


def test_a_body_too_long_burns_the_keys_that_were_used_before_it_and_says_so(tmp_path):
    stand, offices = three(tmp_path)
    first, second, _ = stand.packs
    with pytest.raises(FormatError):
        stand.commit([(first, TYPE_WITHDRAWAL, b"[]"), (second, TYPE_WITHDRAWAL, b"x" * 5000)])
    assert stand.sessions() == []
    sign_all(stand, [(first, draft()), (second, draft())])
    assert sorted(skips(stand, offices)) == [[(0, 0)], [(1, 1)]]
    stand.close()


def test_records_that_landed_after_all_end_all_their_sessions(tmp_path, monkeypatch):
    stand, _ = three(tmp_path)
    real = stand.store.commit

    def land_but_fail(records, changes=None):
        real(records, changes)
        raise NotStored("not stored: the disk could not be written")

    with monkeypatch.context() as broken:
        broken.setattr(stand.store, "commit", land_but_fail)
        with pytest.raises(NotStored):
            sign_all(stand, [(installed, draft(1)) for installed in stand.packs])
    sign_all(stand, [(installed, draft(2)) for installed in stand.packs])
    assert [session.next_seq for session in stand.sessions()] == [1] * 6
    stand.close()


def test_three_signatures_are_taken_back_at_once(tmp_path):
    stand, offices = three(tmp_path)
    slips = sign_all(stand, [(installed, draft()) for installed in stand.packs])
    withdraw_all(stand, [(installed, slip.code) for installed, slip in zip(stand.packs, slips, strict=True)])
    assert skips(stand, offices) == [[(0, 0), (1, 0)]] * 3
    assert [(session.signatures, session.withdrawals) for session in stand.sessions()] == [(1, 1)] * 3
    stand.close()
