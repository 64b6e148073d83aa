"""The compact signature is what FORMAT §5 says: read here from the page alone, with the dictionary that it prints."""

import re
import zlib
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.errors import FormatError
from kiosk.format.compact import DICTIONARY, encode_compact
from kiosk.format.row import decode_signature, encode_signature, write_signature
from tests.benchmarks.bench_qr import people

PAGE = (Path(__file__).parents[3] / "docs" / "FORMAT.md").read_text()


def dictionary_on_the_page():
    block = re.search(r"\nThe dictionary is .*?\n\n(.*?)\n\n\*\*Type 2", PAGE, re.DOTALL)[1]
    return "\n".join(block.split()).encode()


def read(body):
    head = int.from_bytes(body[:8], "big")
    assert head >> 63 == 1
    inflate = zlib.decompressobj(-15, dictionary_on_the_page())
    texts = inflate.decompress(body[8:]).decode().split("\n")
    assert inflate.eof
    given, family, email, postal, country, language, consents, *rest = [*texts, *[""] * 12][:12]
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    number = head % 2**50
    code = "".join(alphabet[number // 32**place % 32] for place in range(9, -1, -1)) + alphabet[number % 37]
    city, phone, street, birth, strokes = rest
    values = [given, family, email, postal, city, country, phone, street, birth, "", strokes, language]
    values = [value or None for value in values]
    values[9] = (None, False, True)[head >> 61 & 3]
    return [*values, head >> 50 & 1023, consents.split(",") if consents else [], bool(head >> 60 & 1), code]


def test_the_page_prints_the_dictionary():
    assert dictionary_on_the_page() == DICTIONARY
    assert f"{len(DICTIONARY):,} bytes (SHA-256 `{sha256(DICTIONARY).hexdigest()}`)" in PAGE


def test_a_reader_made_from_the_page_reads_what_a_stand_writes():
    for body in people(60):
        mine = read(encode_compact(body))
        assert tuple(mine[:13]) == tuple(getattr(body, name) for name in body.__struct_fields__[:13])
        assert (tuple(mine[13]), *mine[14:]) == (body.consents, body.assisted, body.slip)


def test_a_signature_takes_a_third_of_its_json():
    bodies = list(people(200))
    assert sum(len(write_signature(body)) for body in bodies) < 0.37 * sum(
        len(encode_signature(body)) for body in bodies
    )


def test_a_text_that_would_fill_memory_is_not_unpacked():
    press = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=DICTIONARY)
    bomb = bytes([0x80, *bytes(7)]) + press.compress(bytes(50_000_000)) + press.flush()
    assert len(bomb) < 60_000
    with pytest.raises(FormatError) as refused:
        decode_signature(bomb)
    assert refused.value.code == "body"
