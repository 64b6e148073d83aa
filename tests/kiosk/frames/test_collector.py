"""Whatever a camera sees: foreign, damaged, false, mixed. It is passed over, and no more is held than is allowed."""

import random
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import FormatError
from kiosk.frames.collector import Collector, Outcome
from kiosk.frames.frame import SYMBOL_BYTES, Frame, Kind, decode_frame, payload_tag
from kiosk.frames.stream import Stream


def content(length, seed=1):
    return random.Random(seed).randbytes(length)


def show(collector, stream, *, symbols=2, start=0, frames=2_000):
    """Show frames until the payload is there; return it and how many frames it took."""
    for number in range(start, start + frames):
        payload = collector.take(stream.frame(number, symbols)).payload
        if payload is not None:
            return payload, number - start + 1
    return None, frames


def with_crc(raw):
    return raw[:18] + zlib.crc32(raw[:18] + raw[22:]).to_bytes(4, "big") + raw[22:]


def test_progress_is_exact_and_counts_every_symbol_once():
    collector, stream = Collector(), Stream(content(720 * 10))
    for number in range(4):
        taken = collector.take(stream.frame(number, 2))
        assert taken.outcome is Outcome.NEW
        assert (taken.progress.held, taken.progress.needed) == (2 * number + 2, 10)
        again = collector.take(stream.frame(number, 2))
        assert (again.outcome, again.progress) == (Outcome.REPEATED, taken.progress)
    assert collector.take(stream.frame(0, 1)).outcome is Outcome.REPEATED
    (under_way,) = collector.transfers()
    assert (under_way.held, under_way.needed, under_way.kind) == (8, 10, Kind.BATCH)
    taken = collector.take(stream.frame(100, 4))
    assert taken.outcome is Outcome.COMPLETE
    assert taken.progress.held == taken.progress.needed == 10
    assert collector.take(stream.frame(5, 2)).outcome is Outcome.FINISHED
    assert collector.transfers() == []
    assert collector.counts == {
        Outcome.NEW: 4, Outcome.REPEATED: 5, Outcome.COMPLETE: 1, Outcome.FINISHED: 1,
    }  # fmt: skip


def test_several_stands_and_kinds_in_one_film():
    dice, collector = random.Random(4), Collector()
    payloads = {kind: content(dice.randrange(50, 100), kind) for kind in (Kind.ACTIVATION,)}
    payloads |= {kind: content(dice.randrange(1, 300_000), kind) for kind in (Kind.BATCH, Kind.RECEIPTS, Kind.PACK)}
    streams = [Stream(payload, kind) for kind, payload in payloads.items()]
    streams.append(Stream(payloads[Kind.BATCH] + b"!"))
    found = []
    for number in range(6_000):
        for stream in dice.sample(streams, 3):
            if dice.random() < 0.6:
                taken = collector.take(stream.frame(number, dice.choice((1, 2, 4))))
                if taken.payload is not None:
                    found.append((taken.progress.kind, taken.payload))
        if len(found) == len(streams):
            break
    assert sorted(found) == sorted([*payloads.items(), (Kind.BATCH, payloads[Kind.BATCH] + b"!")])


def test_every_flipped_bit_is_ignored():
    stream, collector = Stream(content(3_000)), Collector()
    raw, before = stream.frame(0, 1), []
    for place in range(len(raw)):
        for bit in (1 << place % 8, 0x80 >> place % 5):
            changed = raw[:place] + bytes([raw[place] ^ bit]) + raw[place + 1 :]
            before.append(collector.take(changed).outcome)
    assert set(before) == {Outcome.FOREIGN, Outcome.NEWER, Outcome.DAMAGED}
    assert collector.transfers() == []
    assert show(collector, stream) == (content(3_000), 3)


def test_two_frames_blended_are_ignored():
    stream, collector, dice = Stream(content(9_000)), Collector(), random.Random(7)
    for _ in range(500):
        one, two, cut = stream.frame(0, 2), stream.frame(3, 2), dice.randrange(23, 1_440)
        assert collector.take(one[:cut] + two[cut:]).outcome is Outcome.DAMAGED
    assert collector.transfers() == []


@pytest.mark.parametrize("raw", [
    b"", b"P", b"PK", b"https://stand.example.org", b"PKS1" + bytes(800), bytes(742), "PKÖ".encode(),
])  # fmt: skip
def test_foreign_codes_are_passed_over(raw):
    collector = Collector()
    assert collector.take(raw).outcome is Outcome.FOREIGN
    assert collector.transfers() == []


def test_later_versions_and_kinds_are_named_as_such():
    raw, collector = Stream(b"x").frame(0, 1), Collector()
    for later in (b"PKQ2" + raw[4:], b"PKQ", b"PKQ9?", with_crc(raw[:4] + b"\x07" + raw[5:])):
        assert collector.take(later).outcome is Outcome.NEWER
    assert collector.transfers() == []


@pytest.mark.parametrize(("kind", "length", "block", "first", "count"), [
    (Kind.BATCH, 0, 0, 0, 1), (Kind.BATCH, 720, 1, 0, 1), (Kind.BATCH, 2**24 - 1, 183, 0, 1),
    (Kind.BATCH, 720, 255, 0, 1), (Kind.BATCH, 720, 0, 255, 2), (Kind.BATCH, 9_000, 0, 253, 4),
    (Kind.ACTIVATION, 107, 0, 0, 1), (Kind.PIN_RESET, 4_097, 0, 0, 1), (Kind.CLOSING_SLIP, 524_289, 0, 0, 1),
])  # fmt: skip
def test_numbers_that_cannot_be_are_refused(kind, length, block, first, count):
    collector = Collector()
    raw = Frame(kind, bytes(8), length, block, first, (bytes(720),) * count).encode()
    assert collector.take(raw).outcome is Outcome.REFUSED
    assert (collector.transfers(), collector.held_bytes) == ([], 0)


def test_the_same_tag_with_another_length_is_another_transfer():
    payload, collector = content(7_200), Collector()
    stream = Stream(payload)
    for length in (1, 720, 7_199, 7_201, 2**24 - 1):
        collector.take(replace(decode_frame(stream.frame(1, 1)), length=length).encode())
    assert show(collector, stream) == (payload, 5)


def test_false_symbols_under_the_right_tag_cost_a_round_and_no_more():
    payload, collector = content(720 * 20), Collector()
    stream = Stream(payload)
    false = replace(decode_frame(stream.frame(0, 2)), symbols=(bytes(720),) * 2).encode()
    assert collector.take(false).outcome is Outcome.NEW
    outcomes = [collector.take(stream.frame(number, 2)).outcome for number in range(9)]
    assert outcomes == [Outcome.REPEATED] + [Outcome.NEW] * 8
    spoilt = collector.take(stream.frame(9, 2))
    assert (spoilt.outcome, spoilt.payload, spoilt.progress.held) == (Outcome.SPOILT, None, 0)
    assert show(collector, stream, start=10) == (payload, 10)


def test_somebody_who_goes_on_showing_false_codes_gets_nothing_in_and_delays_no_longer_than_they_stay():
    payload, collector, dice = content(720 * 150), Collector(), random.Random(2)
    stream, outcomes = Stream(payload), []
    for number in range(600):
        outcomes.append(collector.take(stream.frame(number, 2)).outcome)
        false = replace(decode_frame(stream.frame(dice.randrange(128), 2)), symbols=(dice.randbytes(720),) * 2)
        outcomes.append(collector.take(false.encode()).outcome)
    assert Outcome.COMPLETE not in outcomes
    assert outcomes.count(Outcome.SPOILT) > 3
    found, frames = show(collector, stream, start=600)
    assert found == payload
    assert frames <= 2 * 76


def test_a_flood_of_transfers_is_bounded_and_the_one_in_sight_survives():
    collector = Collector(most_transfers=8, most_bytes=100 * SYMBOL_BYTES)
    payload, dice, found = content(720 * 40), random.Random(1), None
    stream = Stream(payload)
    for number in range(20):
        found = collector.take(stream.frame(number, 2)).payload
        for _ in range(3):
            length = dice.randrange(720 * 5, 2**24)
            collector.take(Frame(Kind.BATCH, dice.randbytes(8), length, 0, 0, (dice.randbytes(720),) * 4).encode())
        assert len(collector.transfers()) <= 8
        assert collector.held_bytes <= 100 * SYMBOL_BYTES
    assert found == payload


def test_a_stream_that_never_ends_holds_no_more_than_it_is_long():
    collector, stream = Collector(), Stream(content(720 * 256))
    for number in range(0, 3_000, 2):
        frame = decode_frame(stream.frame(number, 4))
        if frame.block == 0:
            collector.take(frame.encode())
    assert collector.held_bytes == 720 * 128
    assert collector.transfers()[0].held == 128


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=3_200) | st.binary(max_size=40).map(lambda raw: b"PKQ1" + raw))
def test_any_bytes_are_a_frame_or_a_format_error(raw):
    try:
        frame = decode_frame(raw)
    except FormatError:
        return
    assert frame.encode() == raw


def sealed_frames():
    """Return frames whose CRC holds, with any numbers in them."""
    head = st.tuples(
        st.sampled_from([b"PKQ1"] * 9 + [b"PKQ2"]), st.integers(0, 8), st.sampled_from([bytes(8), b"12345678"]),
        st.sampled_from([0, 1, 719, 720, 721, 1_500, 92_161, 2**24 - 1]), st.integers(0, 3) | st.integers(0, 255),
        st.integers(0, 5) | st.integers(0, 255), st.integers(1, 4), st.binary(min_size=1, max_size=2),
    )  # fmt: skip
    return head.map(
        lambda it: with_crc(
            it[0] + bytes([it[1]]) + it[2] + it[3].to_bytes(3, "big") + bytes([it[4], it[5]]) + bytes(4)
            + (it[7] * 720)[: 720] * it[6]
        )
    )  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(sealed_frames() | st.binary(max_size=60), max_size=40))
def test_any_codes_leave_the_collector_within_its_bounds(codes):
    collector = Collector(most_transfers=4, most_bytes=12 * SYMBOL_BYTES)
    for raw in codes:
        taken = collector.take(raw)
        if taken.payload is not None:
            assert payload_tag(taken.progress.kind, taken.payload) == decode_frame(raw).tag
        assert len(collector.transfers()) <= 4
        assert collector.held_bytes <= 12 * SYMBOL_BYTES or len(collector.transfers()) == 1
        for each in collector.transfers():
            assert 0 < each.held < each.needed
    assert collector.counts.total() == len(codes)
