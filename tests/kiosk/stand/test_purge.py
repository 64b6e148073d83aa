"""Purge: only what a genuine receipt names and the stand finds again in its own records."""

from dataclasses import replace

import pytest

from kiosk.errors import FormatError, NotStored, ReceiptRefused
from kiosk.format.receipt import Receipt, SessionReceipt, encode_receipt_file, ranges_of, rows_hash
from kiosk.format.session import ZERO_CHAIN, device_id, next_chain
from kiosk.sealing import prove
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign
from tests.kit import DAY, draft, office, only_pack, open_stand


@pytest.fixture
def stand(tmp_path):
    opened = open_stand(tmp_path)
    for number in range(6):
        sign(opened, only_pack(opened), draft(number))
    opened.end_sessions()
    sign(opened, only_pack(opened), draft(7))
    yield opened
    opened.close()


def receipt_for(stand, seqs_by_session, by=None):
    """Return a genuine receipt over some records of each session."""
    parts = []
    for session, seqs in zip(stand.sessions(), seqs_by_session, strict=True):
        tags = [(seq, tag) for seq, tag in stand.store.tags(session.session_id) if seq in seqs]
        parts.append(SessionReceipt(session.session_id, ranges_of(seqs), rows_hash(tags)))
    unsigned = Receipt((by or office()).pack.campaign_id, device_id(stand.device_key), DAY, tuple(parts))
    return replace(unsigned, proof=prove((by or office()).receipt_seed, unsigned.signed_part()))


def held(stand):
    return [[seq for seq, _ in stand.store.sealed(each.session_id, 999)] for each in stand.sessions()]


def file_of(*receipts):
    return encode_receipt_file([receipt.encode() for receipt in receipts])


def test_exactly_what_the_receipt_names_is_purged_and_the_chain_still_verifies(stand, tmp_path):
    received = stand.receive(file_of(receipt_for(stand, [[0, 1, 2, 5], [0]])))
    assert (received.purged, received.already) == (5, 0)
    assert held(stand) == [[3, 4, 6], []]
    session = stand.sessions()[0]
    chain = ZERO_CHAIN
    for seq, tag in stand.store.tags(session.session_id):
        chain = next_chain(chain, seq, tag)
    assert chain == session.chain
    assert stand.count().total == 7
    (batch,) = export_batches(stand.data, tmp_path)
    assert (batch.records, batch.signatures) == (3, 2)  # two signatures and the close


def test_a_receipt_taken_in_twice_says_so_and_changes_nothing(stand):
    raw = file_of(receipt_for(stand, [[0, 1], [0]]))
    stand.receive(raw)
    again = stand.receive(raw)
    assert (again.purged, again.already) == (0, 3)


def refused(stand, raw, words):
    before = held(stand)
    with pytest.raises(ReceiptRefused, match=words):
        stand.receive(raw)
    assert held(stand) == before


def test_a_receipt_for_another_stand_purges_nothing(stand):
    other = replace(receipt_for(stand, [[0], [0]]), device_id=bytes(16))
    other = replace(other, proof=prove(office().receipt_seed, other.signed_part()))
    refused(stand, file_of(other), "none of these receipts is for this stand")


def test_a_receipt_by_other_coordinators_purges_nothing(stand):
    genuine = receipt_for(stand, [[0], [0]])
    forged = replace(genuine, proof=prove(office(number=3).receipt_seed, genuine.signed_part()))
    refused(stand, file_of(forged), "not from this campaign's coordinators")
    refused(stand, file_of(receipt_for(stand, [[0], [0]], office(number=3))), "not from this campaign's coordinators")


def test_an_altered_receipt_purges_nothing(stand):
    raw = bytearray(receipt_for(stand, [[0, 1], [0]]).encode())
    refusals = 0
    for place in range(37, len(raw)):
        raw[place] ^= 1
        try:
            stand.receive(encode_receipt_file([bytes(raw)]))
        except (ReceiptRefused, FormatError):
            refusals += 1
        raw[place] ^= 1
    assert refusals == len(raw) - 37 > 100
    assert held(stand) == [[0, 1, 2, 3, 4, 5, 6], [0]]


def test_a_receipt_that_disagrees_with_the_records_purges_nothing_at_all(stand):
    good = receipt_for(stand, [[0, 1], [0]])
    wrong = replace(good.sessions[0], rows_hash=rows_hash([(0, bytes(16)), (1, bytes(16))]))
    beyond = SessionReceipt(good.sessions[0].session_id, ((0, 50),), good.sessions[0].rows_hash)
    for part in (wrong, beyond):
        lying = replace(good, sessions=(good.sessions[1], part))
        lying = replace(lying, proof=prove(office().receipt_seed, lying.signed_part()))
        refused(stand, file_of(lying), "does not agree")


def test_sessions_that_this_stand_never_had_are_passed_over(stand):
    good = receipt_for(stand, [[0], [0]])
    stranger = SessionReceipt(bytes(16), ((0, 3),), bytes(32))
    more = replace(good, sessions=(*good.sessions, stranger))
    more = replace(more, proof=prove(office().receipt_seed, more.signed_part()))
    assert stand.receive(file_of(more)).unknown_sessions == 1
    only = replace(good, sessions=(stranger,))
    only = replace(only, proof=prove(office().receipt_seed, only.signed_part()))
    refused(stand, file_of(only), "names nothing that is on this stand")


@pytest.mark.parametrize(
    "raw", [b"", b"hello", b"petition-kiosk receipts 1\n!!!\n", b"petition-kiosk receipts 1\nUEtS\n"]
)
def test_what_is_no_receipt_file_is_refused_in_words(stand, raw):
    with pytest.raises((FormatError, ReceiptRefused)):
        stand.receive(raw)


def test_a_full_disk_is_relieved_by_the_ballast(stand, monkeypatch):
    ballast = stand.data / "ballast"
    real = stand.store.purge
    tries = []

    def full_until_there_is_room(records):
        tries.append(ballast.exists())
        if ballast.exists():
            raise NotStored("nothing was purged: the disk is full")
        return real(records)

    monkeypatch.setattr(stand.store, "purge", full_until_there_is_room)
    assert stand.receive(file_of(receipt_for(stand, [[0], [0]]))).purged == 2
    assert tries == [True, False]
    assert ballast.exists()
