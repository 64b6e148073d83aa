"""What a stream shows: any K symbols of a block give the payload back, and the bytes are those of FORMAT §14."""

import random
from itertools import islice

import pytest
import zfec
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import FormatError
from kiosk.frames.collector import Collector, Outcome
from kiosk.frames.frame import MOST_PAYLOAD_BYTES, Kind, block_sizes, decode_frame, payload_tag
from kiosk.frames.stream import Stream
from tests.kiosk.frames.stranger import read, symbol


def content(length, seed=1):
    return random.Random(seed).randbytes(length)


@pytest.mark.parametrize("size", [1, 2, 7, 35, 128])
def test_the_formula_on_the_page_yields_the_bytes_of_zfec(size):
    data = [content(24, seed) for seed in range(size)]
    made = [bytes(each) for each in zfec.Encoder(size, 256).encode(data, list(range(256)))]
    assert made[:size] == data
    known = dict(enumerate(data))
    numbers = range(256) if size < 10 else (size, size + 1, 200, 254, 255)
    assert all(symbol(known, number) == made[number] for number in numbers)
    chosen = random.Random(size).sample(range(256), size)
    some = {number: made[number] for number in chosen}
    assert [symbol(some, number) for number in range(min(size, 4))] == data[:4]


@pytest.mark.parametrize("symbols", [1, 2, 3, 4])
def test_a_stranger_reads_what_is_shown(symbols):
    payload = content(720 * 9 + 5)
    shown = [frame for number, frame in enumerate(islice(Stream(payload).frames(symbols), 40)) if number % 3]
    assert read(shown) == (1, payload)


@pytest.mark.parametrize(("length", "sizes"), [
    (1, [1]), (720, [1]), (721, [2]), (720 * 128, [128]), (720 * 128 + 1, [65, 64]), (720 * 400, [100] * 4),
])  # fmt: skip
def test_blocks_are_nearly_equal(length, sizes):
    assert block_sizes(length) == sizes


def test_the_longest_payload_has_blocks_for_one_byte():
    sizes = block_sizes(MOST_PAYLOAD_BYTES)
    assert sum(sizes) == -(-MOST_PAYLOAD_BYTES // 720)
    assert len(sizes) < 256
    assert set(sizes) <= {127, 128}


@pytest.mark.parametrize("length", [1, 719, 720, 5_000, 720 * 128, 720 * 128 + 1, 250_000])
@pytest.mark.parametrize("symbols", [1, 2, 3, 4])
def test_each_data_symbol_is_shown_once_before_any_other(length, symbols):
    payload = content(length)
    stream, sizes = Stream(payload), block_sizes(length)
    met = [b"" for _ in sizes]
    for raw in islice(stream.frames(symbols), -(-max(sizes) // symbols) * len(sizes)):
        frame = decode_frame(raw)
        assert frame.first == len(met[frame.block]) // 720
        met[frame.block] += b"".join(frame.symbols)
    whole = b"".join(data[: 720 * size] for data, size in zip(met, sizes, strict=True))
    assert whole[:length] == payload
    assert not any(whole[length:])


@pytest.mark.parametrize("symbols", [1, 2, 3, 4])
@pytest.mark.parametrize("blocks", [1, 2, 3, 4, 7])
def test_whoever_always_misses_the_same_frames_still_gets_all(symbols, blocks):
    stream = Stream(content(720 * 128 * blocks))
    for every, seen in ((2, 0), (2, 1), (3, 1), (4, 3), (5, 0)):
        collector = Collector()
        for number in range(seen, 256 * blocks * every * 2, every):
            if collector.take(stream.frame(number, symbols)).outcome is Outcome.COMPLETE:
                break
        else:
            pytest.fail(f"never whole: one of {every} frames, {symbols} symbols, {blocks} blocks")


def test_a_show_jumps_and_changes_its_density():
    payload = content(40_000)
    stream, other = Stream(payload), Stream(payload)
    assert [stream.frame(9, 2), stream.frame(3, 4)] == [other.frame(9, 2), other.frame(3, 4)]
    assert next(stream.frames(3, start=7)) == stream.frame(7, 3)
    collector, dice, number = Collector(), random.Random(3), 0
    while True:
        taken = collector.take(stream.frame(number, dice.choice((1, 2, 3, 4))))
        if taken.payload is not None:
            break
        number += dice.randrange(1, 4)
    assert taken.payload == payload


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 200_000), st.randoms(use_true_random=False))
def test_any_k_symbols_of_each_block_suffice_and_one_less_does_not(length, dice):
    payload, collector = dice.randbytes(length), Collector()
    stream, left = Stream(payload), []
    for block, size in enumerate(block_sizes(length)):
        left += [stream._frame(block, number, 1) for number in dice.sample(range(256), size)]
    dice.shuffle(left)
    last = left.pop()
    for raw in left:
        assert collector.take(raw).payload is None
    assert all(each.held == len(left) and each.needed == len(left) + 1 for each in collector.transfers())
    assert collector.take(last).payload == payload


@pytest.mark.parametrize("length", [500, 720 * 15, 14_000, 720 * 35, 92_000, 140_000])
def test_any_72_of_100_printed_codes_of_a_block_suffice(length):
    payload, dice = content(length), random.Random(length)
    by_block = {}
    for raw in Stream(payload).paper():
        frame = decode_frame(raw)
        assert len(frame.symbols) == 1
        by_block.setdefault(frame.block, {})[frame.first] = raw
    sizes = block_sizes(length)
    assert all(len(printed) == -(-14 * sizes[0] // 10) for printed in by_block.values())
    collector, outcomes = Collector(), []
    for printed in by_block.values():
        kept = -(-len(printed) * 715 // 1000)  # 1 / 1.4
        outcomes += [collector.take(printed[each]) for each in dice.sample(sorted(printed), kept)]
    assert [taken.payload for taken in outcomes if taken.payload is not None] == [payload]


def test_too_little_and_too_much_are_refused():
    for payload, kind in ((b"", Kind.BATCH), (bytes(107), Kind.ACTIVATION), (bytes(2**24), Kind.BATCH)):
        with pytest.raises(FormatError) as refused:
            Stream(payload, kind)
        assert refused.value.code == "too-long"
    with pytest.raises(ValueError, match="1 to 4"):
        Stream(b"x").frame(0, 5)


def test_the_tag_knows_the_kind():
    assert payload_tag(Kind.PACK, b"x") != payload_tag(Kind.RECEIPTS, b"x")
    assert Stream(b"x").needed == 1
