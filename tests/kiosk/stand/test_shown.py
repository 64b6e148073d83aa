"""What a stand shows to a camera: what waits for a receipt, in the same codes each time; and when it is handed over."""

import hashlib
import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import NotStored
from kiosk.format.batch import CAPTION, BatchHash, BatchLine, decode_info, read_lines, trailer_message
from kiosk.format.closing import decode_closing_file
from kiosk.frames.collector import Collector, Outcome
from kiosk.frames.frame import Kind
from kiosk.frames.packed import unpack
from kiosk.frames.stream import Stream
from kiosk.sealing import prove
from kiosk.stand.closing import closing_slip
from kiosk.stand.export import export_batches
from kiosk.stand.shown import Shown, arrived, parts, to_show
from kiosk.stand.signing import sign
from kiosk.stand.slip_file import file_name
from kiosk.stand.stand import Stand
from tests.kiosk.stand.test_stick import receipt_for
from tests.kit import NOON, draft, office, only_pack, open_stand, open_stand_of


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    opened = open_stand(tmp_path / "stand")
    for number in range(3):
        sign(opened, only_pack(opened), draft(number))
    return opened


def export(stand: Stand, out: Path) -> list[bytes]:
    out.mkdir(exist_ok=True)
    return [each.path.read_bytes() for each in export_batches(stand.data, out, now=lambda: NOON)]


def through_codes(streams: Iterable[Stream]) -> dict[Kind, list[bytes]]:
    """Return what a reader has in the end."""
    collector, came = Collector(), {}
    for stream in streams:
        for frame in stream.frames(2):
            taken = collector.take(frame)
            if taken.outcome is Outcome.COMPLETE:
                came.setdefault(stream.kind, []).append(taken.payload)
                break
    return came


def waiting(stand: Stand) -> int:
    return stand.count().not_handed_over


def test_what_comes_out_of_the_codes_is_the_batch_file_that_was_meant(stand: Stand) -> None:
    shown = to_show(stand)
    (packed,) = through_codes(shown.streams)[Kind.BATCH]
    assert unpack(packed) == shown.batches[0].raw
    lines = [line for _, line in read_lines(io.BytesIO(shown.batches[0].raw))]
    assert "".join(line.kind for line in lines) == "BSTRRRE"
    assert decode_info(lines[0].data).stand == stand.name
    assert (shown.signatures, shown.batches[0].records) == (3, 3)


def test_showing_hands_nothing_over_until_somebody_says_that_it_arrived(stand: Stand) -> None:
    shown = to_show(stand)
    through_codes(shown.streams)
    assert waiting(stand) == 3
    assert stand.store.batches(office().pack.campaign_id) == []
    done = arrived(stand, shown)
    assert (done.signatures, done.files, done.by_camera) == (3, (), True)
    assert waiting(stand) == 0
    assert all(stand.store.waiting(session.session_id) for session in stand.sessions()), "nothing is deleted"
    assert [line.split()[1] for line in stand.log.lines()][-1] == "SHOWN"


def test_a_show_that_is_begun_anew_has_the_same_codes_until_something_changes(stand: Stand) -> None:
    first, again = to_show(stand), to_show(stand)
    assert first.batches[0].stream.tag == again.batches[0].stream.tag
    sign(stand, only_pack(stand), draft(8))
    later = to_show(stand)
    assert later.batches[0].stream.tag != first.batches[0].stream.tag
    assert later.batches[0].batch.batch_id != first.batches[0].batch.batch_id


def test_the_id_of_a_batch_is_made_of_what_it_holds_as_the_format_says(stand: Stand) -> None:
    raw = to_show(stand).batches[0].raw
    first, *middle, last = [line for _, line in read_lines(io.BytesIO(raw))]
    whole, nameless = BatchHash(), [replace(first, id=bytes(16)), *middle]
    for line in nameless:
        whole.add(line)
    proof = prove(stand.device_seed, trailer_message(bytes(16), last.seq, whole.digest()))
    nameless.append(BatchLine("E", bytes(16), last.seq, whole.digest() + proof))
    text = "".join(f"{line}\n" for line in (CAPTION, *(line.encode() for line in nameless)))
    assert first.id == last.id == hashlib.sha256(b"PKshown" + text.encode()).digest()[:16]


def test_a_batch_on_a_stick_is_shown_as_the_same_bytes(stand: Stand, tmp_path: Path) -> None:
    on_stick = export(stand, tmp_path / "BLUE")
    assert [each.raw for each in to_show(stand).batches] == on_stick
    export(stand, tmp_path / "BLUE")
    newest = max((tmp_path / "BLUE").iterdir(), key=lambda path: path.stat().st_mtime_ns).read_bytes()
    assert to_show(stand).batches[0].raw == newest
    stand.move("Under the old bridge")
    fresh = to_show(stand)
    assert fresh.batches[0].raw not in (*on_stick, newest)
    assert through_codes(fresh.streams)


def test_what_was_said_to_have_arrived_is_shown_again_as_it_was_until_its_receipt_comes(stand: Stand) -> None:
    shown = to_show(stand)
    arrived(stand, shown)
    again = to_show(stand)
    assert again.batches[0].raw == shown.batches[0].raw
    arrived(stand, again)
    assert len(stand.store.batches(office().pack.campaign_id)) == 1
    stand.end_sessions()
    stand.receive(receipt_for(stand))
    assert to_show(stand).signatures == 0


def test_several_campaigns_are_several_batches_of_one_show(tmp_path: Path) -> None:
    with open_stand_of(tmp_path / "stand", [office(), office(number=1)]) as stand:
        for installed in stand.packs:
            sign(stand, installed, draft(1))
        shown = to_show(stand)
        assert len(shown.streams) == 2
        assert shown.signatures == 2
        assert {unpack(each) for each in through_codes(shown.streams)[Kind.BATCH]} == {
            batch.raw for batch in shown.batches
        }


def test_a_single_session_may_be_shown_and_only_that_is_handed_over(stand: Stand) -> None:
    stand.end_sessions()
    sign(stand, only_pack(stand), draft(7))
    newest, oldest = parts(stand)
    assert (newest.signatures, oldest.signatures) == (1, 3)
    shown = to_show(stand, only=oldest.session_id)
    assert shown.signatures == 3
    arrived(stand, shown)
    assert waiting(stand) == 1
    assert [part.handed_over for part in parts(stand)] == [False, True]


def test_at_the_end_of_the_day_closes_and_slip_are_shown_too(stand: Stand) -> None:
    shown = to_show(stand, closing=True)
    assert [session.state for session in stand.sessions()] == ["closed"]
    came = through_codes(shown.streams)
    assert came[Kind.BATCH]
    (raw,) = came[Kind.CLOSING_SLIP]
    slip = closing_slip(stand).whole
    assert decode_closing_file(raw) == slip
    done = arrived(stand, shown)
    assert done.slip is not None
    assert done.slip.name == shown.slip == file_name(slip)


def test_what_is_too_much_for_one_transfer_is_shown_as_several(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.frames import stream

    for number in range(4):
        stand.end_sessions()
        sign(stand, only_pack(stand), draft(20 + number))
    whole = to_show(stand)
    monkeypatch.setitem(stream.MOST_BYTES, Kind.BATCH, whole.batches[0].stream.length // 2)
    shown = to_show(stand)
    assert len(shown.batches) > 1
    assert shown.signatures == whole.signatures == 7
    arrived(stand, shown)
    assert waiting(stand) == 0


def test_a_disk_that_takes_no_more_keeps_it_waiting_and_says_nothing_wrong(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NotStored("full", code="disk-full")

    shown = to_show(stand)
    monkeypatch.setattr(stand.store, "record_batch", full)
    assert arrived(stand, shown).signatures == 3
    assert waiting(stand) == 3


def test_where_nothing_waits_nothing_is_shown(tmp_path: Path) -> None:
    assert to_show(open_stand(tmp_path / "empty")) == Shown(())
