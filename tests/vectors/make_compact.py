"""Signatures in the compact form of schema 2: sound ones, and some that are sealed properly and hold nonsense."""

import struct
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.format import TYPE_SIGNATURE
from kiosk.format.compact import DICTIONARY, encode_compact
from kiosk.format.row import SignatureBody, encode_signature
from kiosk.slip import new_code

if TYPE_CHECKING:
    from tests.vectors.make import Making
    from tests.vectors.make_slips import Put

_HEAD = 1 << 63 | 12 << 50 | 12_345  # noon; the slip code that belongs to 12,345
_SOUND = b"Ana\nBeispiel\nana@stand.example.org\n1010\nAT\nde\nupdates"


def compact_bodies(put: "Put", begin: "Callable[[], Making]", clean: dict[str, object]) -> None:
    """Put them.

    Args:
        put: writes one.
        begin: begins a batch of schema 2.
        clean: the outcome of a batch with nothing wrong.
    """
    people = begin()
    bodies = list(_people())
    for body in bodies:
        compact = encode_compact(body)
        assert compact is not None
        people.add(TYPE_SIGNATURE, compact)
    people.add(TYPE_SIGNATURE, encode_signature(bodies[0]))
    people.close()
    total = len(people.rows)
    put("batch-compact.csv", people.text(), "compact, one of them JSON", new=total, signatures=total - 1, **clean)
    wrong = {
        "bomb": ("a text of a million bytes", _compact(b"a" * 1_000_000)),
        "cut": ("DEFLATE that does not end", _compact(_SOUND)[:-1]),
        "more": ("a byte after the end", _compact(_SOUND) + b"x"),
        "fields": ("thirteen elements", _compact(b"a\n" * 12 + b"b")),
        "not-utf8": ("invalid UTF-8", _compact(b"A\xff" + _SOUND)),
        "age": ("an age of 3", _compact(_SOUND, _HEAD | 3 << 61)),
        "head": ("a head alone", struct.pack(">Q", _HEAD)),
        "short": ("less than a head", b"\x80\0\0"),
        "hour": ("an hour beyond the day", _compact(_SOUND, _HEAD | 1023 << 50)),
        "slip": ("a slip code with a check character that is not used", _compact(_SOUND, 1 << 63 | 12 << 50 | 32)),
        "no-dictionary": ("DEFLATE that knows another dictionary", _compact(_SOUND, dictionary=DICTIONARY[::-1])),
    }
    for name, (reason, body) in wrong.items():
        making = begin()
        making.add(TYPE_SIGNATURE, _compact(_SOUND))
        making.add(TYPE_SIGNATURE, body)
        making.close()
        outcome = {"new": 3, "signatures": 2, "verdicts": {"valid": 1, "invalid": 1}, **clean}
        put(f"compact-{name}.csv", making.text(), reason, **outcome)


def _compact(text: bytes, head: int = _HEAD, dictionary: bytes = DICTIONARY) -> bytes:
    press = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=dictionary)
    return struct.pack(">Q", head) + press.compress(text) + press.flush()


def _people() -> "list[SignatureBody]":
    def one(given: str | None, family: str, **changes: object) -> SignatureBody:
        fields: dict[str, object] = dict.fromkeys(SignatureBody.__struct_fields__)
        fields |= {"given_name": given, "family_name": family, "language": "de", "hour": 9, "consents": ()}
        fields |= {"assisted": False, "slip": new_code()}
        return SignatureBody(**{**fields, **changes})  # type: ignore[arg-type]

    everything = {
        "email": "jose@stand.example.org", "postal_code": "1010", "city": "Wien", "country": "AT",
        "phone": "+4366012345678", "street": "Hauptstraße 1/2", "birth_date": "1980-02-29", "age_confirmed": True,
        "strokes": "M40 100l30 40 60-90M200 150l0 0", "language": "zh-Hans", "hour": 23,
        "consents": ("updates", "help"), "assisted": True,
    }  # fmt: skip
    return [
        one(None, "Ana Beispiel"),
        one("José", "O’Brien-Nováková", **everything),
        one("محمد", "الأحمد", email="m.ahmad@stand.example.org", postal_code="1160", country="AT", language="ar"),
        one("Іван", "Шевченко", country="UA", language="uk", consents=("updates",)),
        one("小明", "王", country="CN", language="zh-Hans", age_confirmed=True),
    ]
