"""A closing slip has one spelling: what decodes encodes back to the same bytes, and what does not says why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import FormatError, NewerVersion
from kiosk.format.batch import BatchInfo, decode_info, encode_info
from kiosk.format.closing import (
    FILE_CAPTION,
    MAX_FILE_BYTES,
    MAX_SESSIONS,
    Closing,
    ClosingCampaign,
    ClosingSession,
    decode_closing,
    decode_closing_file,
    encode_closing_file,
    read_short_chain,
    short_chain,
)
from kiosk.format.row import Counts

ids = st.binary(min_size=16, max_size=16)
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=60)
days = st.integers(0, 200_000)


@st.composite
def sessions(draw, ident):
    next_seq = draw(st.integers(1, 4096))
    signatures = draw(st.integers(0, next_seq))
    counts = Counts(signatures, draw(st.integers(0, next_seq - signatures)))
    return ClosingSession(ident, draw(days), next_seq, counts, draw(st.binary(min_size=32, max_size=32)))


@st.composite
def slips(draw):
    pairs = draw(st.dictionaries(ids, st.lists(st.none(), min_size=1, max_size=3), max_size=3))
    names = iter(draw(st.lists(ids, min_size=9, max_size=9, unique=True)))
    campaigns = tuple(
        ClosingCampaign(ident, tuple(draw(sessions(next(names))) for _ in pairs[ident])) for ident in sorted(pairs)
    )
    key = draw(st.binary(min_size=32, max_size=32))
    proof = draw(st.binary(min_size=64, max_size=64))
    name = draw(words.filter(bool))
    return Closing(draw(st.booleans()), key, draw(days), name, draw(words), campaigns, proof)


@given(slips())
def test_slips(slip):
    assert decode_closing(slip.encode()) == slip
    assert decode_closing_file(encode_closing_file(slip)) == slip


@given(slips(), st.integers(0, 10**6), st.integers(1, 255))
def test_a_changed_slip_is_another_one_or_none(slip, place, change):
    raw = bytearray(slip.encode())
    raw[place % len(raw)] ^= change
    try:
        other = decode_closing(bytes(raw))
    except FormatError:
        return
    assert other != slip
    assert other.encode() == bytes(raw)


@given(slips(), st.integers(0, 10**6))
def test_a_slip_that_was_cut_is_none(slip, place):
    raw = slip.encode()
    with pytest.raises(FormatError):
        decode_closing(raw[: place % len(raw)])


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_decode_or_are_refused(raw, with_head):
    raw = (b"PKCL\x01\x01\x00" if with_head else b"") + raw
    try:
        slip = decode_closing(raw)
    except FormatError:
        return
    assert slip.encode() == raw


@given(st.binary(max_size=300))
def test_any_file_decodes_or_is_refused(raw):
    for content in (raw, FILE_CAPTION.encode() + b"\n" + raw):
        with pytest.raises(FormatError):
            decode_closing_file(content)


def test_a_file_without_end_is_refused_before_it_is_read():
    slip = Closing(False, bytes(32), 1, "Stand", "", ())
    with pytest.raises(FormatError):
        decode_closing_file(encode_closing_file(slip) + b"A" * MAX_FILE_BYTES)
    with pytest.raises(NewerVersion):
        decode_closing_file(b"petition-kiosk closing slip 9\nAAAA\n")


def test_a_slip_holds_so_many_sessions_and_no_more():
    def slip(count):
        made = tuple(ClosingSession(i.to_bytes(16, "big"), 1, 1, Counts(1, 0), bytes(32)) for i in range(count))
        return Closing(False, bytes(32), 1, "Stand", "", (ClosingCampaign(bytes(16), made),))

    file = encode_closing_file(slip(MAX_SESSIONS))
    assert len(file) < MAX_FILE_BYTES
    assert decode_closing_file(file) == slip(MAX_SESSIONS)
    with pytest.raises(FormatError):
        decode_closing_file(encode_closing_file(slip(MAX_SESSIONS + 1)))


@given(st.binary(min_size=32, max_size=32))
def test_the_code_is_read_however_it_is_typed(chain):
    code = short_chain(chain)
    typed = code.lower().replace(" ", "-").replace("1", "l").replace("0", "o")
    assert read_short_chain(code) == read_short_chain(typed) == chain[:5]


@pytest.mark.parametrize("typed", ["", "7K2M", "7K2M 9QX", "7K2M 9QX44", "7K2M 9QXU", "7K2M 9QX*", "7K2M 9QX\u0662"])
def test_what_is_no_code_is_none(typed):
    assert read_short_chain(typed) is None


def test_a_batch_without_a_place_is_spelled_as_ever():
    info = BatchInfo(1, "bees", "Main square", 20_000, False)
    assert encode_info(info) == b'{"v":1,"campaign":"bees","stand":"Main square","day":20000,"practice":false}'
    placed = BatchInfo(1, "bees", "Main square", 20_000, False, "Naschmarkt")
    assert encode_info(placed).endswith(b'"practice":false,"place":"Naschmarkt"}')
    assert decode_info(encode_info(placed)) == placed
    assert decode_info(encode_info(info)).place == ""
