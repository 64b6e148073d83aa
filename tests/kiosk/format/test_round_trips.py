"""What decodes encodes back to the same bytes, and what does not decode says why."""

import io

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import FormatError, NewerVersion
from kiosk.format import pack, receipt
from kiosk.format.batch import BadLine, BatchLine, decode_id, encode_id, read_lines
from kiosk.format.compact import encode_compact
from kiosk.format.row import (
    SignatureBody,
    decode_row,
    decode_signature,
    encode_row,
    encode_signature,
    write_signature,
)
from kiosk.format.session import Header, Wrap, decode_header

texts = st.text(st.characters(codec="utf-8"), max_size=40)
maybe = st.none() | texts
bodies = st.builds(
    SignatureBody,
    *(maybe, texts, maybe, maybe, maybe, maybe, maybe, maybe, maybe, st.none() | st.booleans(), maybe, texts),
    st.integers(0, 23),
    st.lists(texts, max_size=3).map(tuple),
    st.booleans(),
    texts,
)
headers = st.builds(
    Header,
    suite=st.sampled_from([1, 2]),
    schema=st.sampled_from([1, 2]),
    practice=st.booleans(),
    campaign_id=st.binary(min_size=16, max_size=16),
    pack_hash=st.binary(min_size=32, max_size=32),
    device_key=st.binary(min_size=32, max_size=32),
    session_id=st.binary(min_size=16, max_size=16),
    day=st.integers(0, 2**32 - 1),
    prev_session_id=st.binary(min_size=16, max_size=16),
    prev_next_seq=st.integers(0, 2**32 - 1),
    prev_chain=st.binary(min_size=16, max_size=16),
    wraps=st.lists(
        st.builds(Wrap, st.binary(min_size=8, max_size=8), st.binary(max_size=90)), min_size=1, max_size=8
    ).map(tuple),
    proof=st.binary(min_size=64, max_size=64),
)


@given(bodies)
def test_signatures(body):
    assert decode_signature(encode_signature(body)) == body


@given(bodies, st.integers(0, 1_023), st.integers(0, 2**50 - 1))
def test_signatures_in_few_bytes(body, hour, number):
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"
    slip = "".join(letters[number >> shift & 31] for shift in range(45, -1, -5)) + letters[number % 37]
    body = msgspec.structs.replace(body, hour=hour, slip=slip)
    compact = encode_compact(body)
    fits = may_be_compact(body)
    assert (compact is not None) == fits
    if fits:
        assert compact[0] >= 0x80
        assert decode_signature(compact) == body
    assert decode_signature(write_signature(body)) == body


def may_be_compact(body):
    needed = (body.family_name or "-", body.language or "-", *body.consents)
    names = set(SignatureBody.__struct_fields__) - {"family_name", "language", "consents", "slip"}
    texts = [*needed, *(each for each in (getattr(body, name) for name in names) if isinstance(each, str))]
    return all(each and "\n" not in each for each in texts) and "," not in "".join(body.consents)


@given(bodies)
def test_what_does_not_fit_the_compact_form_is_json(body):
    assert encode_compact(body) is None  # the slip code is no slip code
    assert write_signature(body) == encode_signature(body)


@given(st.binary(max_size=200).map(lambda raw: b"\x80" + raw))
def test_any_compact_bytes_are_a_signature_or_refused(raw):
    try:
        body = decode_signature(raw)
    except FormatError:
        return
    assert decode_signature(write_signature(body)) == body


@given(st.sampled_from([1, 2, 3]), st.integers(0, 255), st.binary(max_size=400))
def test_rows(record_type, skip, body):
    plain = encode_row(record_type, skip, body)
    row = decode_row(plain)
    assert (row.type, row.skip, row.body, len(plain) % 32) == (record_type, skip, body, 0)


@given(st.binary(max_size=100))
def test_any_plaintext_decodes_or_is_refused(plain):
    try:
        row = decode_row(plain)
    except FormatError:
        return
    assert encode_row(row.type, row.skip, row.body) == plain


@given(headers)
def test_headers(header):
    assert decode_header(header.encode()) == header


@given(headers, st.integers(0, 10**6), st.integers(1, 255))
def test_a_changed_header_is_another_header_or_none(header, place, change):
    raw = bytearray(header.encode())
    raw[place % len(raw)] ^= change
    try:
        other = decode_header(bytes(raw))
    except FormatError:
        return
    assert other != header
    assert other.encode() == bytes(raw)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_header_or_refused(raw):
    with pytest.raises(FormatError):
        decode_header(raw)


@given(st.binary(min_size=16, max_size=16))
def test_ids(raw):
    assert decode_id(encode_id(raw)) == raw


@given(
    st.sampled_from("BSTRE"), st.binary(min_size=16, max_size=16), st.integers(0, 2**32 - 1), st.binary(max_size=200)
)
def test_batch_lines_survive_a_spreadsheet(kind, ident, seq, data):
    line = BatchLine(kind, ident, seq, data)
    plain = line.encode()
    cells = plain.split(",")
    for written in (plain + "\n", ";".join(f'"{cell}"' for cell in cells) + ";;\r\n", "\t".join(cells) + "\n"):
        stream = io.BytesIO(b"\xef\xbb\xbfkind,session,seq,data,check\r\n\n" + written.encode())
        assert [found for _, found in read_lines(stream)] == [line]


@settings(max_examples=300)
@given(st.binary(max_size=300))
def test_any_line_is_read_or_named(raw):
    stream = io.BytesIO(b"kind,session,seq,data,check\n" + raw)
    for number, line in read_lines(stream):
        assert number >= 2
        assert isinstance(line, BadLine | BatchLine)


@pytest.mark.parametrize(
    "first", [b"", b"\n", b"%PDF-1.7\n", b"\x1f\x8b\x08\x00", b"PK\x03\x04", b"name,email\n", b"\xff\xfek\x00"]
)
def test_what_is_no_batch_is_refused_at_its_first_line(first):
    with pytest.raises(FormatError):
        list(read_lines(io.BytesIO(first)))


def test_a_line_without_end_costs_no_memory_and_the_next_line_is_read():
    line = BatchLine("R", bytes(16), 1, b"data").encode().encode()
    stream = io.BytesIO(b"kind,session,seq,data,check\n" + b"x" * 3_000_000 + b"\n" + line + b"\n")
    assert [getattr(found, "code", "read") for _, found in read_lines(stream)] == ["line-too-long", "read"]


@given(st.lists(st.integers(0, 60), unique=True, min_size=1).map(sorted))
def test_ranges_name_exactly_their_numbers(seqs):
    part = receipt.SessionReceipt(bytes(16), receipt.ranges_of(seqs), bytes(32))
    assert [seq for seq in range(62) if part.covers(seq)] == seqs
    whole = receipt.Receipt(bytes(16), bytes(16), 5, (part,), bytes(64))
    assert receipt.decode_receipt(whole.encode()) == whole


@given(st.binary(max_size=200))
def test_any_bytes_are_a_receipt_or_refused(raw):
    for content in (raw, b"PKRC\x01" + raw):
        try:
            found = receipt.decode_receipt(content)
        except FormatError:
            continue
        assert found.encode() == content


def test_versions_to_come_are_told_apart_from_damage():
    with pytest.raises(NewerVersion):
        receipt.decode_receipt(b"PKRC\x02" + bytes(80))
    with pytest.raises(NewerVersion):
        pack.decode_activation(b"PKACT2" + bytes(100))
    with pytest.raises(NewerVersion):
        pack.decode_manifest(b"petition-kiosk pack 2\n")
    with pytest.raises(NewerVersion):
        decode_header(b"PKS2" + bytes(300))


@given(st.lists(st.from_regex(r"[a-z]{1,8}/[a-z]{1,8}\.md", fullmatch=True), unique=True, max_size=5))
def test_manifests(paths):
    entries = [pack.ManifestEntry("0" * 64, 7, path) for path in sorted(paths)]
    raw = pack.encode_manifest(entries)
    assert pack.decode_manifest(raw) == entries
    if len(paths) > 1:
        lines = raw.decode().splitlines()
        with pytest.raises(FormatError):
            pack.decode_manifest("\n".join([lines[0], *reversed(lines[1:])]).encode() + b"\n")
