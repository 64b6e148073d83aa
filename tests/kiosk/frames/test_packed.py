"""A batch in packed form and the file it stands for are one, byte for byte; anything else is refused."""

import io
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.ledger import Ledger
from kiosk.errors import FormatError, NewerVersion
from kiosk.format.batch import BatchLine, read_lines
from kiosk.frames.collector import Collector
from kiosk.frames.packed import pack, unpack
from kiosk.frames.stream import Stream
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign
from tests.kiosk.coordinator.street import Street, quick_keys
from tests.kit import draft, only_pack, open_stand

VECTORS = Path(__file__).parents[2] / "vectors"
SOUND = VECTORS / "batch-suite1.csv"


def gathered(packed):
    """Return what a camera gets that misses a third."""
    collector, stream, dice = Collector(), Stream(packed), random.Random(1)
    for frame in stream.frames():
        if dice.random() < 0.67:
            taken = collector.take(frame)
            if taken.payload is not None:
                return taken.payload


def test_what_a_stand_exports_comes_out_of_codes_byte_for_byte(tmp_path):
    for number in range(3):  # three sessions
        with open_stand(tmp_path / "stand") as stand:
            for person in range(4):
                sign(stand, only_pack(stand), draft(10 * number + person))
    (exported,) = export_batches(tmp_path / "stand", tmp_path)
    batch = exported.path.read_bytes()
    packed = pack(batch)
    assert unpack(packed) == batch
    assert unpack(gathered(packed)) == batch
    assert len(packed) < 0.75 * len(batch)


def test_a_batch_from_codes_and_the_same_file_are_one_import(tmp_path):
    keys = quick_keys(tmp_path)
    street = Street(keys.campaigns[0])
    for number in range(5):
        street.sign(number)
    street.close()
    path = street.write(tmp_path / "batch.csv")
    from_codes = tmp_path / "from-codes.csv"
    from_codes.write_bytes(unpack(gathered(pack(path.read_bytes()))))
    ledger = Ledger.open(tmp_path / "ledger.sqlite")
    first, second = import_batch(from_codes, ledger, keys), import_batch(path, ledger, keys)
    assert (first.new, first.trailer, first.damaged_total) == (6, "complete", 0)
    assert (second.new, second.already) == (0, 6)
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM batch").scalar() == 1
    ledger.close()


@pytest.mark.parametrize("name", sorted(path.name for path in VECTORS.glob("*.csv")))
def test_a_vector_has_a_packed_form_or_none(name):
    batch = (VECTORS / name).read_bytes()
    try:
        packed = pack(batch)
    except FormatError:
        return
    assert unpack(packed) == batch
    assert packed[:4] == b"PKB1"


def test_gaps_and_sessions_without_a_header_are_kept(tmp_path):
    keys = quick_keys(tmp_path)
    street = Street(keys.campaigns[0])
    for number in range(9):
        street.sign(number)
    street.close()
    rows = [line for line in street.lines if line.kind != "R" or line.seq in (3, 4, 8)]
    street.lines = [line for line in rows if line.kind != "S"]
    batch = street.write(tmp_path / "batch.csv").read_bytes()
    assert unpack(pack(batch)) == batch
    kinds = [line.kind for _, line in read_lines(io.BytesIO(batch))]
    assert kinds == ["B", "T", "R", "R", "R", "E"]


def changed(change):
    lines = SOUND.read_text().splitlines()
    return ("\n".join(change(lines)) + "\n").encode()


@pytest.mark.parametrize("batch", [
    changed(lambda lines: lines[:-1]),
    changed(lambda lines: lines[:-2] + lines[-1:]),
    changed(lambda lines: [*lines, lines[-1]]),
    changed(lambda lines: [*lines[:4], lines[5], lines[4], *lines[6:]]),
    changed(lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]]),
    changed(lambda lines: [lines[0], *lines[2:]]),
    changed(lambda lines: [lines[0], lines[1], lines[-1]]),
    changed(lambda lines: [line.replace(",c", ",C") for line in lines]),
    b"\xef\xbb\xbf" + SOUND.read_bytes(),
    SOUND.read_bytes().replace(b"\n", b"\r\n"),
    SOUND.read_bytes().replace(b",", b";"),
    SOUND.read_bytes()[:-1],
    SOUND.read_bytes() + b"\n",
    b"",
])  # fmt: skip
def test_a_file_spelled_otherwise_has_no_packed_form(batch):
    with pytest.raises(FormatError):
        pack(batch)


def test_lines_that_would_not_come_back_have_no_packed_form():
    with SOUND.open("rb") as file:
        lines = [line for _, line in read_lines(file) if isinstance(line, BatchLine)]
    odd = [
        [replace(lines[4], data=lines[4].data + b"x")],
        [replace(lines[4], data=bytes(16))],
        [replace(lines[4], data=bytes(16 + 32 * 128))],
        [replace(lines[4], seq=4_096)],
        [replace(lines[4], id=bytes(16))],
        [lines[2]],
    ]
    for each in odd:
        whole = [*lines[:4], *each, *lines[5:]]
        text = "\n".join(["kind,session,seq,data,check", *(line.encode() for line in whole)]) + "\n"
        with pytest.raises(FormatError) as refused:
            pack(text.encode())
        assert refused.value.code == "packed"


def parts():
    """Return the packed form cut before and after the size of its first record; the size stands alone."""
    packed = pack(SOUND.read_bytes())
    info = int.from_bytes(packed[20:22], "big")
    header_at = 22 + info + 2
    header = int.from_bytes(packed[header_at : header_at + 2], "big")
    at = header_at + 2 + header + 2 + 104
    return packed[:at], packed[at : at + 1], packed[at + 1 :], header_at


def test_there_is_one_packed_form_of_a_batch():
    before, size, after, header_at = parts()
    assert unpack(before + size + after) == SOUND.read_bytes()
    gap = bytes([size[0] | 0x80])
    assert b",0,x" in unpack(before + size + after).split(b"\n")[1]
    assert unpack(before + gap + b"\0\2" + after).split(b"\n")[4].split(b",")[2] == b"2"
    for other in (
        before + gap + b"\0\0" + after,  # a gap of none
        before + gap + b"\x10\0" + after,  # beyond the last seq
        before + b"\x80\0\1" + after,  # a record of no length
        before + size + after + b"\0",
        before + size + after[:-1],
        before[: header_at - 2] + b"\0\0" + before[header_at:] + size + after,  # no session
        before[: header_at - 2] + b"\0\2" + before[header_at:] + size + after,
        before[:header_at] + b"\0\x67" + before[header_at + 2 :] + size + after,  # a header without a session_id
        before[:20] + b"\x40\1" + bytes(0x4001) + before[header_at - 2 :] + size + after,  # too long for a line
    ):
        with pytest.raises(FormatError) as refused:
            unpack(other)
        assert refused.value.code == "packed"


def test_a_later_packed_form_is_named_as_such():
    with pytest.raises(NewerVersion):
        unpack(b"PKB2" + pack(SOUND.read_bytes())[4:])


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_changed_bytes_are_another_batch_or_none(data):
    packed = bytearray(pack(SOUND.read_bytes()))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(packed) - 1) | st.integers(0, 160))
        packed[place] = data.draw(st.integers(0, 255))
    cut = bytes(packed[: data.draw(st.sampled_from([len(packed), len(packed) - 1, 90, 1000]))])
    try:
        batch = unpack(cut)
    except FormatError:
        return
    assert pack(batch) == cut


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400) | st.binary(max_size=300).map(lambda raw: b"PKB1" + bytes(16) + raw))
def test_any_bytes_are_a_batch_or_a_format_error(raw):
    try:
        batch = unpack(raw)
    except FormatError:
        return
    assert pack(batch) == raw
