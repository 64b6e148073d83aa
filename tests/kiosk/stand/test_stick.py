"""A stick in the volunteer's hand: what goes onto it, what comes from it."""

from pathlib import Path

import pytest

from kiosk.errors import ExportFailed, ReceiptRefused
from kiosk.format.receipt import Receipt, encode_receipt_file
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from kiosk.stand.stick import hand_over, take_in
from tests.kit import draft, office, only_pack, open_stand


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    opened = open_stand(tmp_path / "stand")
    for number in range(3):
        sign(opened, only_pack(opened), draft(number))
    return opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "BLUE"
    made.mkdir()
    return made


def test_handing_over_counts_the_signatures_on_the_stick(stand: Stand, stick: Path) -> None:
    done = hand_over(stand, stick)
    assert done.signatures == 3
    assert [path.parent for path in done.files] == [stick]
    assert stand.count().not_handed_over == 0


def test_at_the_end_of_the_day_the_closes_travel_along(stand: Stand, stick: Path) -> None:
    hand_over(stand, stick, closing=True)
    assert [session.state for session in stand.sessions()] == ["closed"]
    (batch,) = stick.glob("*.csv")
    assert batch.read_text().count("\nR,") == 4


def test_without_a_stick_nothing_counts_as_handed_over(stand: Stand, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as failed:
        hand_over(stand, tmp_path / "gone")
    assert failed.value.code == "no-folder"
    assert stand.count().not_handed_over == 3


def test_a_stick_without_receipts_says_so(stand: Stand, stick: Path) -> None:
    with pytest.raises(ReceiptRefused) as refused:
        take_in(stand, stick)
    assert refused.value.code == "no-receipt"


def test_other_stands_receipts_and_scraps_do_not_hide_the_right_one(stand: Stand, stick: Path) -> None:
    hand_over(stand, stick, closing=True)
    foreign = Receipt(bytes(16), b"another stand...", 20_000, (), bytes(64))
    (stick / "1-foreign").write_bytes(encode_receipt_file([foreign.encode()]))
    (stick / "2-ours").write_bytes(receipt_for(stand))
    (stick / "3-scrap").write_bytes(b"petition-kiosk receipts 1\n???\n")
    done = take_in(stand, stick)
    assert (done.purged, done.already) == (4, 0)
    again = take_in(stand, stick)
    assert (again.purged, again.already) == (0, 4)


def test_a_receipt_without_its_proof_deletes_nothing(stand: Stand, stick: Path) -> None:
    hand_over(stand, stick, closing=True)
    (stick / "forged").write_bytes(receipt_for(stand, seed=bytes(32)))
    with pytest.raises(ReceiptRefused):
        take_in(stand, stick)
    assert all(stand.store.waiting(session.session_id) for session in stand.sessions())


def receipt_for(stand: Stand, seed: bytes | None = None) -> bytes:
    """Return an honest receipt for everything on a stand, or one that somebody else signed."""
    from dataclasses import replace

    from kiosk.format.receipt import SessionReceipt, ranges_of, rows_hash
    from kiosk.format.session import device_id
    from kiosk.sealing import prove

    parts = []
    for session in stand.sessions():
        tags = list(stand.store.tags(session.session_id))
        parts.append(SessionReceipt(session.session_id, ranges_of(seq for seq, _ in tags), rows_hash(tags)))
    unproven = Receipt(only_pack(stand).pack.campaign_id, device_id(stand.device_key), 20_700, tuple(parts))
    proof = prove(seed or office().receipt_seed, unproven.signed_part())
    return encode_receipt_file([replace(unproven, proof=proof).encode()])
