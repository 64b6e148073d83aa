"""Make the vectors anew: `python -m tests.vectors.make`. Only after docs/FORMAT.md changed; old ones stay readable.

With names of files it makes those alone, and leaves all others as they are.
"""

import io
import json
import sys
import zipfile
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.campaign import open_pack
from kiosk.coordinator.opening import KeyPair, key_pair, new_key_pair
from kiosk.coordinator.packing import activate, build_pack
from kiosk.format import TYPE_CLOSE, TYPE_DOUBT, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.batch import (
    CAPTION,
    BatchHash,
    BatchInfo,
    BatchLine,
    Tally,
    encode_info,
    tally_message,
    trailer_message,
)
from kiosk.format.pin_reset import PinReset
from kiosk.format.receipt import Receipt, SessionReceipt, encode_receipt_file, ranges_of, rows_hash
from kiosk.format.row import (
    Counts,
    SignatureBody,
    encode_close,
    encode_doubt,
    encode_row,
    encode_signature,
    encode_withdrawal,
)
from kiosk.format.session import ZERO_CHAIN, Header, device_id, next_chain
from kiosk.sealing import Recipient, begin_session, new_signing_key, prove, signing_public, tag_of
from kiosk.slip import new_code
from tests.kit import BUNDLED, DAY
from tests.vectors.make_compact import compact_bodies
from tests.vectors.make_frames import TWO_BLOCKS, frames, long_strokes, two_blocks
from tests.vectors.make_slips import closing_slips

HERE = Path(__file__).parent
CLEAN: dict[str, object] = {"trailer": "complete", "damaged": [], "refused": {}, "missing": 0, "closed": True}


def person(number: int, **changes: object) -> bytes:
    """Return the body of a sound signature."""
    fields: dict[str, object] = {
        "given_name": "Ana",
        "family_name": f"Beispiel-{'abcdefghij'[number]}",
        "email": f"ana.{number}@stand.example.org",
        "postal_code": "1010",
        "city": None,
        "country": "AT",
        "phone": None,
        "street": None,
        "birth_date": None,
        "age_confirmed": None,
        "strokes": None,
        "language": "de",
        "hour": 12,
        "consents": ("updates",),
        "assisted": False,
        "slip": new_code(),
    }
    return encode_signature(SignatureBody(**{**fields, **changes}))


class Office:
    """All keys of one organisation with one campaign of one suite."""

    def __init__(self, suite: int, *, practice: bool = False) -> None:
        self.suite = suite
        self.signing, self.receipt, self.device = new_signing_key(), new_signing_key(), new_signing_key()
        self.opening, self.recovery = new_key_pair(suite), new_key_pair(suite)
        self.raw_pack = build_pack(
            BUNDLED,
            signing_seed=self.signing,
            receipt=signing_public(self.receipt),
            opening=self.opening.public,
            recovery=self.recovery.public,
            practice=practice,
            suite=suite,
        )
        self.pack = open_pack(self.raw_pack)

    def as_json(self) -> dict[str, object]:
        """Return the keys, for readers in other languages."""

        def pair(keys: KeyPair) -> dict[str, str]:
            return {"public": _b64(keys.public), "private": _b64(keys.private)}

        return {
            "suite": self.suite,
            "campaign_id": _b64(self.pack.campaign_id),
            "pack_hash": _b64(self.pack.pack_hash),
            "opening": pair(self.opening),
            "recovery": pair(self.recovery),
            "signing_private": _b64(self.signing),
            "receipt_private": _b64(self.receipt),
            "device_private": _b64(self.device),
        }

    @classmethod
    def known(cls, keys: dict[str, Any], raw_pack: bytes) -> "Office":
        """Return an office with the keys that the folder holds already."""
        office = cls.__new__(cls)
        office.suite, office.raw_pack, office.pack = keys["suite"], raw_pack, open_pack(raw_pack)
        office.signing, office.receipt = _raw(keys["signing_private"]), _raw(keys["receipt_private"])
        office.device = _raw(keys["device_private"])
        office.opening, office.recovery = (
            key_pair(office.suite, _raw(keys[name]["private"])) for name in ("opening", "recovery")
        )
        return office


class Making:
    """A batch in the making: sealed for real, with whatever a vector wants changed."""

    def __init__(
        self, office: Office, *, practice: bool = False, header: Callable[[Header], Header] | None = None
    ) -> None:
        self.office = office
        self.batch_id = bytes(range(16))
        self.practice = practice
        self._begin(header or (lambda unsealed: unsealed))

    def _begin(self, change: Callable[[Header], Header]) -> None:
        unsealed = Header(
            suite=self.office.suite,
            schema=1,
            practice=self.practice,
            campaign_id=self.office.pack.campaign_id,
            pack_hash=self.office.pack.pack_hash,
            device_key=signing_public(self.office.device),
            session_id=bytes(range(100, 116)),
            day=DAY,
            prev_session_id=bytes(16),
            prev_next_seq=0,
            prev_chain=bytes(16),
        )
        to = Recipient(self.office.opening.public), Recipient(self.office.recovery.public)
        self.header, self.ratchet = begin_session(change(unsealed), to, self.office.device)
        self.rows: list[tuple[int, bytes]] = []
        self.counts, self.chain = Counts(), ZERO_CHAIN

    def add(self, record_type: int, body: bytes, *, skip: int = 0, plain: bytes | None = None) -> None:
        """Seal one more record; `plain` replaces its whole plaintext."""
        seq, sealed = self.ratchet.seal(encode_row(record_type, skip, body) if plain is None else plain)
        self.rows.append((seq, sealed))
        self.counts, self.chain = self.counts.plus(record_type), next_chain(self.chain, seq, tag_of(sealed))

    def lose(self) -> None:
        """Burn a key without storing a record."""
        self.ratchet.seal(bytes(32))

    def close(self) -> None:
        """Seal the close."""
        self.add(TYPE_CLOSE, encode_close(self.counts, self.chain))

    def lines(self) -> list[BatchLine]:
        """Return all lines but the last."""
        ident = self.header.session_id
        next_seq = self.rows[-1][0] + 1
        message = tally_message(ident, next_seq, self.counts, self.chain)
        info = BatchInfo(v=1, campaign="assange-2021", stand="Main square", day=DAY, practice=self.practice)
        tally = Tally(self.counts, self.chain, prove(self.office.device, message))
        return [
            BatchLine("B", self.batch_id, 0, encode_info(info)),
            BatchLine("S", ident, 0, self.header.encode()),
            BatchLine("T", ident, next_seq, tally.encode()),
            *(BatchLine("R", ident, seq, sealed) for seq, sealed in self.rows),
        ]

    def text(
        self, lines: list[BatchLine] | None = None, *, records: int | None = None, digest: bytes | None = None
    ) -> str:
        """Return the file; the trailer fits `lines` unless told otherwise."""
        lines = self.lines() if lines is None else lines
        whole = BatchHash()
        for line in lines:
            whole.add(line)
        records = sum(line.kind == "R" for line in lines) if records is None else records
        digest = digest or whole.digest()
        trailer = digest + prove(self.office.device, trailer_message(self.batch_id, records, digest))
        end = BatchLine("E", self.batch_id, records, trailer)
        return "\n".join([CAPTION, *(line.encode() for line in [*lines, end])]) + "\n"


class Shelf:
    """The folder of vectors and its index."""

    def __init__(self, only: frozenset[str] = frozenset()) -> None:
        self.index: dict[str, dict[str, object]] = {}
        self.only = only

    def put(self, name: str, content: str | bytes, reason: str, **outcome: object) -> None:
        """Write a file and what is expected of it."""
        if self.only and name not in self.only:
            return
        raw = content.encode() if isinstance(content, str) else content
        (HERE / name).write_bytes(raw)
        self.index[name] = {"reason": reason, "outcome": outcome}


def sound(office: Office, *, practice: bool = False, close: bool = True) -> Making:
    """Return five signatures, a withdrawal of the second, and the close."""
    making = Making(office, practice=practice)
    codes = [new_code() for _ in range(5)]
    for number, code in enumerate(codes):
        making.add(TYPE_SIGNATURE, person(number, slip=code))
    making.add(TYPE_WITHDRAWAL, encode_withdrawal(codes[1]))
    if close:
        making.close()
    return making


def valid_batches(shelf: Shelf, offices: list[Office]) -> None:
    """Put batches that are read whole."""
    for office in offices:
        shelf.put(
            f"batch-suite{office.suite}.csv", sound(office).text(), "a whole session", new=7, signatures=5, **CLEAN
        )
    one = offices[0]
    shelf.put(
        "batch-practice.csv", sound(one, practice=True).text(), "a practice session", new=7, signatures=5, **CLEAN
    )
    shelf.put(
        "batch-open.csv",
        sound(one, close=False).text(),
        "a session that still runs",
        new=6,
        signatures=5,
        **{**CLEAN, "closed": False},
    )
    skipped = Making(one)
    skipped.add(TYPE_SIGNATURE, person(0))
    skipped.lose()
    skipped.lose()
    skipped.add(TYPE_SIGNATURE, person(1), skip=2)
    skipped.close()
    shelf.put("batch-skip.csv", skipped.text(), "two keys burnt, nothing missing", new=3, signatures=2, **CLEAN)
    scripts = Making(one)
    for number, name in enumerate(("Ñandú", "Иван", "محمد", "小明", "Γιώργος", "O’Brien", "🙂na")):
        scripts.add(TYPE_SIGNATURE, person(number, given_name=name))
    scripts.close()
    shelf.put("batch-scripts.csv", scripts.text(), "names in seven scripts", new=8, signatures=7, **CLEAN)
    drawn = Making(one)
    for number, strokes in enumerate(("M40 100l30 40 60-90M200 150l0 0", "M0 0l600 200", "M7 9l0 0")):
        drawn.add(TYPE_SIGNATURE, person(number, strokes=strokes))
    drawn.close()
    shelf.put(
        "batch-strokes.csv", drawn.text(), "drawn signatures", new=4, signatures=3, verdicts={"valid": 3}, **CLEAN
    )
    people = (person(number % 10, strokes=long_strokes(number)) for number in range(100))
    large = Making(one)
    text = two_blocks(large, people)
    total = len(large.rows)
    shelf.put(TWO_BLOCKS, text, "two blocks of codes", new=total, signatures=total - 1, **CLEAN)
    doubted = sound(one, close=False)  # the second is withdrawn, and stays so
    doubted.add(TYPE_DOUBT, encode_doubt(3))
    doubted.add(TYPE_SIGNATURE, person(6))
    doubted.add(TYPE_DOUBT, encode_doubt(1))
    doubted.add(TYPE_SIGNATURE, person(7))
    doubted.close()
    verdicts = {"valid": 2, "withdrawn": 1, "review": 4, "duplicate": 0, "invalid": 0}
    shelf.put(
        "batch-doubt.csv",
        doubted.text(),
        "two doubts: records 3 to 5, and 1 to 7",
        new=11,
        signatures=7,
        verdicts=verdicts,
        **CLEAN,
    )
    text = sound(one).text()
    saved_again = "\ufeff" + "".join(
        ";".join(f'"{cell}"' for cell in line.split(",")) + ";;\r\n" for line in text.splitlines()
    )
    shelf.put("batch-saved-again.csv", saved_again, "saved again by a spreadsheet", new=7, signatures=5, **CLEAN)
    lines = sound(one).lines()
    shelf.put(
        "batch-rows-first.csv",
        Making.text(sound(one), [*lines[3:], *lines[:3]]),
        "records before their session",
        new=7,
        signatures=5,
        **CLEAN,
    )
    running, over = sound(one, close=False), sound(one)
    running.batch_id = over.batch_id = sha256(b"PKcopy" + running.header.session_id).digest()[:16]
    info, header, _, *rows = running.lines()
    torn = rows.pop().encode()[:70]
    shelf.put(
        "second-copy-running.csv",
        "\n".join([CAPTION, *(line.encode() for line in [info, header, *rows]), torn]),
        "a second copy whose tablet died in the sixth record",
        new=5,
        signatures=5,
        **{**CLEAN, "closed": False, "trailer": "missing", "damaged": [{"line": 9, "code": "cells"}]},
    )
    info, header, tally, *rows = over.lines()
    shelf.put(
        "second-copy-over.csv",
        over.text([info, header, *rows, tally]),
        "a second copy of a session that is over",
        new=7,
        signatures=5,
        **CLEAN,
    )
    whole = sound(one)
    lines = whole.lines()
    wrong_check = whole.text().splitlines()
    wrong_check[4] = wrong_check[4][:-1] + ("0" if wrong_check[4][-1] != "0" else "1")
    shelf.put(
        "batch-wrong-check.csv",
        "\n".join(wrong_check) + "\n",
        "a wrong CRC alone is harmless",
        new=7,
        signatures=5,
        **CLEAN,
    )


def broken_files(shelf: Shelf, office: Office) -> None:
    """Put batches whose file was damaged."""
    making = sound(office)
    text, lines = making.text(), making.lines()
    rows = text.splitlines()

    def put(name: str, content: str | bytes, reason: str, **changes: object) -> None:
        outcome = {"new": 7, "signatures": 5, **CLEAN, **changes}
        shelf.put(name, content, reason, **outcome)

    cut = "\n".join(rows[:6]) + "\n" + rows[6][:50]
    put(
        "cut-in-a-line.csv",
        cut,
        "cut off in the fourth record",
        new=2,
        signatures=2,
        missing=5,
        closed=False,
        trailer="missing",
        damaged=[{"line": 7, "code": "cells"}],
    )
    put("no-trailer.csv", "\n".join(rows[:-1]) + "\n", "the last line is gone", trailer="missing")
    put("trailer-count.csv", making.text(records=9), "the trailer counts wrongly", trailer="mismatch")
    put(
        "trailer-hash.csv", making.text(digest=bytes(32)), "the trailer's hash is of something else", trailer="mismatch"
    )
    stranger = replace(lines[0])
    forged = making.text().splitlines()
    other = BatchLine("E", stranger.id, 7, bytes(32) + bytes(64)).encode()
    put(
        "trailer-proof.csv",
        "\n".join([*forged[:-1], other]) + "\n",
        "the trailer's proof is of nobody",
        trailer="mismatch",
    )
    put(
        "row-missing.csv",
        making.text([*lines[:5], *lines[6:]]),
        "the third record is gone",
        new=6,
        signatures=4,
        missing=1,
    )
    put("row-twice.csv", making.text([*lines, lines[4]]), "a record stands there twice")
    swapped = [*lines[:3], replace(lines[3], data=lines[4].data), replace(lines[4], data=lines[3].data), *lines[5:]]
    put(
        "rows-exchanged.csv",
        making.text(swapped),
        "two records changed places",
        new=5,
        signatures=3,
        missing=2,
        damaged=[{"line": 5, "code": "not-authentic"}, {"line": 6, "code": "not-authentic"}],
    )
    flipped = bytearray(lines[5].data)
    flipped[20] ^= 1
    put(
        "bit-flipped.csv",
        making.text([*lines[:5], replace(lines[5], data=bytes(flipped)), *lines[6:]]),
        "one bit of one record",
        new=6,
        signatures=4,
        missing=1,
        damaged=[{"line": 7, "code": "not-authentic"}],
    )
    put(
        "line-too-long.csv",
        "\n".join([*rows[:5], "x" * 200_000, *rows[5:]]) + "\n",
        "a line of 200,000 characters",
        damaged=[{"line": 6, "code": "line-too-long"}],
    )
    odd = rows[4].rsplit(",", 2)
    put(
        "not-base64.csv",
        "\n".join([*rows[:4], f"{odd[0]},x*{odd[1][2:]},{odd[2]}", *rows[5:]]) + "\n",
        "a cell that is no base64",
        new=6,
        signatures=4,
        missing=1,
        trailer="mismatch",
        damaged=[{"line": 5, "code": "base64"}],
    )
    put(
        "no-session.csv",
        making.text([lines[0], *lines[3:]]),
        "the session's header is gone",
        new=0,
        signatures=0,
        missing=0,
        closed=False,
        trailer="unproven",
        damaged_code="no-session",
        damaged=None,
        refused={"no-session": 7},
    )
    shelf.put("not-a-batch.csv", "name,email\nAna,ana@stand.example.org\n", "another CSV file", error="not-a-batch")
    shelf.put("utf-16.csv", text.encode("utf-16"), "saved as UTF-16", error="utf-16")
    put("empty.csv", "", "an empty file", new=0, signatures=0, closed=False, trailer="missing")


def refused_sessions(shelf: Shelf, office: Office) -> None:
    """Put batches whose session does not come in."""

    def put(name: str, making: Making, lines: list[BatchLine], reason: str, code: str) -> None:
        outcome = {**CLEAN, "closed": False, "trailer": None, "refused": {code: len(making.rows)}, "damaged": None}
        shelf.put(name, making.text(lines), reason, new=0, signatures=0, damaged_code=code, **outcome)

    def header(name: str, change: Callable[[bytes], bytes], reason: str, code: str) -> None:
        making = sound(office)
        lines = making.lines()
        put(name, making, [lines[0], replace(lines[1], data=change(lines[1].data)), *lines[2:]], reason, code)

    header("header-proof.csv", lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]), "the header's proof fails", "header-proof")
    header("header-cut.csv", lambda raw: raw[:-10], "the header is cut off", "header")
    header("suite-9.csv", lambda raw: raw[:4] + b"\x09" + raw[5:], "a suite of the future", "newer-version")
    header("schema-9.csv", lambda raw: raw[:5] + b"\x00\x09" + raw[7:], "a schema of the future", "newer-version")
    header("flags.csv", lambda raw: raw[:7] + b"\x02" + raw[8:], "a flag of the future", "newer-version")
    foreign = sound(Office(office.suite))
    put("wrong-campaign.csv", foreign, foreign.lines(), "another organisation's campaign", "wrong-campaign")
    unknown = Making(office, header=lambda unsealed: replace(unsealed, pack_hash=bytes(32)))
    unknown.add(TYPE_SIGNATURE, person(0))
    put("not-activated.csv", unknown, unknown.lines(), "real, under a pack that was never activated", "not-activated")


def hostile_bodies(shelf: Shelf, office: Office) -> None:
    """Put records that are sealed properly and hold nonsense."""
    whole = json.loads(person(0))
    bodies = {
        "body-15-elements": ("fifteen elements", json.dumps(whole[:15]).encode()),
        "body-17-elements": ("seventeen elements", json.dumps([*whole, 1]).encode()),
        "body-object": ("an object for an array", b'{"given_name":"Ana"}'),
        "body-number-as-name": ("a number for a name", json.dumps([1, *whole[1:]]).encode()),
        "body-not-utf8": ("invalid UTF-8", json.dumps(whole).encode().replace(b"Ana", b"A\xffa")),
        "body-deep": ("deeply nested", b"[" * 1500 + b"]" * 1500),
        "body-nan": ("not a number", json.dumps(whole).replace('"Ana"', "NaN").encode()),
    }
    for name, (reason, body) in bodies.items():
        making = Making(office)
        making.add(TYPE_SIGNATURE, person(1))
        making.add(TYPE_SIGNATURE, body)
        making.close()
        shelf.put(
            f"{name}.csv", making.text(), reason, new=3, signatures=2, verdicts={"valid": 1, "invalid": 1}, **CLEAN
        )
    judged = {
        "name-nul": ("a NUL in a name", {"given_name": "A\0na"}),
        "name-bidi": ("a bidi override in a name", {"given_name": "Ana\u202e"}),
        "name-long": ("3,000 characters of name", {"family_name": "x" * 3000}),
        "strokes-outside": ("a stroke that leaves its box", {"strokes": "M590 100l11 0"}),
        "strokes-spelling": ("strokes with a blank too many", {"strokes": "M5 5l 1 -1"}),
        "strokes-svg": ("a drawing with more than lines", {"strokes": "M5 5l1 1z"}),
        "slip-wrong": ("a slip code whose check character is wrong", {"slip": "00000000001"}),
    }
    for name, (reason, change) in judged.items():
        making = Making(office)
        making.add(TYPE_SIGNATURE, person(1))
        making.add(TYPE_SIGNATURE, person(2, **change))
        making.close()
        shelf.put(
            f"{name}.csv", making.text(), reason, new=3, signatures=2, verdicts={"valid": 1, "invalid": 1}, **CLEAN
        )
    formula = Making(office)
    formula.add(TYPE_SIGNATURE, person(1, given_name='=HYPERLINK("http://stand.example")'))
    formula.close()
    shelf.put(
        "name-formula.csv",
        formula.text(),
        "a formula as a name is text",
        new=2,
        signatures=1,
        verdicts={"valid": 1},
        **CLEAN,
    )
    padding = Making(office)
    padding.add(TYPE_SIGNATURE, person(1))
    padding.add(TYPE_SIGNATURE, b"", plain=b"\x01\x00" + b"x" * 30)
    padding.close()
    shelf.put(
        "row-padding.csv",
        padding.text(),
        "a signature without padding",
        new=3,
        signatures=2,
        verdicts={"valid": 1, "invalid": 1},
        **CLEAN,
    )
    doubts = {
        "doubt-of-itself": ("a doubt of its own place", b"[1]"),
        "doubt-negative": ("a doubt of no place", b"[-1]"),
        "doubt-words": ("a doubt in words", b'["Ana"]'),
        "doubt-two": ("a doubt with two numbers", b"[0,1]"),
    }
    for name, (reason, body) in doubts.items():
        making = Making(office)
        making.add(TYPE_SIGNATURE, person(1))
        making.add(TYPE_DOUBT, body)
        making.close()
        outcome = {**CLEAN, "damaged": [{"line": 6, "code": "body"}], "verdicts": {"valid": 1}}
        shelf.put(f"{name}.csv", making.text(), reason, new=3, signatures=1, **outcome)
    unknown = Making(office)
    unknown.add(TYPE_SIGNATURE, person(1))
    unknown.add(9, b"", plain=b"\x09\x00\x80" + bytes(29))
    unknown.close()
    outcome = {**CLEAN, "damaged": [{"line": 6, "code": "type"}]}
    shelf.put("row-type.csv", unknown.text(), "a record of type 9", new=3, signatures=1, **outcome)


def packs(shelf: Shelf, office: Office) -> None:
    """Put packs, whole and changed."""
    raw = office.raw_pack
    shelf.put("pack.zip", raw, "a whole pack", pack_hash=office.pack.pack_hash.hex(), words=" ".join(_words(office)))
    shelf.put("pack.activation", activate(office.pack, office.signing, DAY), "its activation", day=DAY)

    def changed(change: Callable[[dict[str, bytes]], None], *, compress: bool = False) -> bytes:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        change(files)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED) as archive:
            for name in sorted(files):
                archive.writestr(zipfile.ZipInfo(name), files[name], archive.compression)
        return out.getvalue()

    shelf.put(
        "pack-text-changed.zip",
        changed(lambda files: files.update({"text/en.md": files["text/en.md"] + b"!"})),
        "one sign more in a text",
        error="pack-changed",
    )
    shelf.put(
        "pack-file-added.zip",
        changed(lambda files: files.update({"text/xx.md": b"# more\n"})),
        "a file that the manifest does not name",
        error="pack-changed",
    )
    shelf.put(
        "pack-file-gone.zip",
        changed(lambda files: files.pop("text/en.md") and None),
        "a file is gone",
        error="pack-changed",
    )
    shelf.put(
        "pack-proof.zip",
        changed(lambda files: files.update({"PROOF": bytes(64)})),
        "the proof fails",
        error="pack-changed",
    )
    shelf.put(
        "pack-key-exchanged.zip",
        changed(lambda files: files.update({"keys.json": files["keys.json"].replace(b"A", b"B")})),
        "another key",
        error="pack-changed",
    )


def receipts(shelf: Shelf, office: Office) -> None:
    """Put a receipt for the records 0 to 2 and 4 of batch-suite1.csv, and one with a bit flipped."""
    from kiosk.format.batch import read_lines

    with (HERE / "batch-suite1.csv").open("rb") as file:
        rows = [line for _, line in read_lines(file) if isinstance(line, BatchLine) and line.kind == "R"]
    arrived = [(row.seq, tag_of(row.data)) for row in rows if row.seq in (0, 1, 2, 4)]
    part = SessionReceipt(rows[0].id, ranges_of([seq for seq, _ in arrived]), rows_hash(arrived))
    unsigned = Receipt(office.pack.campaign_id, device_id(signing_public(office.device)), DAY, (part,))
    raw = unsigned.signed_part() + prove(office.receipt, unsigned.signed_part())
    shelf.put(
        "receipts.txt",
        encode_receipt_file([raw]),
        "a receipt for four records of batch-suite1.csv",
        seqs=[0, 1, 2, 4],
        proof=True,
    )
    forged = bytearray(raw)
    forged[40] ^= 1
    shelf.put(
        "receipts-changed.txt", encode_receipt_file([bytes(forged)]), "one bit of it flipped", seqs=None, proof=False
    )


def pin_resets(shelf: Shelf, office: Office) -> None:
    """Put PIN resets for the stand of `keys.json`, which shows the code 7K2M9QX4, and some that it refuses."""
    practice = Office(office.suite, practice=True)
    stand = device_id(signing_public(office.device))

    def put(
        name: str, reason: str, seed: bytes, *, code: str = "7K2M9QX4", device: bytes = stand, **outcome: object
    ) -> bytes:
        unsigned = PinReset(device, code, DAY)
        raw = PinReset(device, code, DAY, prove(seed, unsigned.signed_part())).encode()
        text = f"petition-kiosk pin reset 1\n{_b64(raw)}\n"
        shelf.put(f"{name}.reset", text, reason, shown="7K2M9QX4", **outcome)
        return text.encode()

    sound = put("pin", "resets the PINs of this stand", office.signing, works=True)
    put("pin-other-stand", "for another stand", office.signing, device=bytes(16), error="reset-stand")
    put("pin-other-organisation", "proven by another organisation", Office(office.suite).signing, error="reset-proof")
    put("pin-practice-key", "proven by a practice organisation", practice.signing, error="reset-proof")
    put("pin-receipt-key", "proven by the key for receipts", office.receipt, error="reset-proof")
    put("pin-used", "for the code before, so it was used", office.signing, code="00000000", error="reset-code")
    forged = PinReset(stand, "7K2M9QX4", DAY, prove(office.signing, PinReset(stand, "00000000", DAY).signed_part()))
    text = f"petition-kiosk pin reset 1\n{_b64(forged.encode())}\n"
    shelf.put("pin-altered-code.reset", text, "another code under an old proof", shown="7K2M9QX4", error="reset-proof")
    shelf.put("pin-cut.reset", sound[:-20], "cut off", shown="7K2M9QX4", error="pin-reset")
    later = sound.replace(b"reset 1", b"reset 2")
    shelf.put("pin-later.reset", later, "a version of the future", shown="7K2M9QX4", error="newer-version")


def _words(office: Office) -> tuple[str, ...]:
    from kiosk.campaign import eight_words

    return eight_words(signing_public(office.signing))


def _raw(text: str) -> bytes:
    return urlsafe_b64decode(text + "==")


def _b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def add(names: frozenset[str]) -> None:
    """Write these vectors of suite 1 beside those that are there, with the keys that are there."""
    keys = json.loads((HERE / "keys.json").read_text())
    office = Office.known(keys[0], (HERE / "pack.zip").read_bytes())
    shelf = Shelf(names)
    valid_batches(shelf, [office])
    refused_sessions(shelf, office)
    hostile_bodies(shelf, office)
    compact_bodies(shelf.put, lambda: Making(office, header=lambda unsealed: replace(unsealed, schema=2)), CLEAN)
    pin_resets(shelf, office)
    closing_slips(shelf.put, office.device, office.pack.campaign_id)
    frames(shelf.put)
    index = json.loads((HERE / "index.json").read_text()) | shelf.index
    (HERE / "index.json").write_text(json.dumps(index, indent=1, ensure_ascii=False) + "\n")
    print(f"{len(shelf.index)} vectors added")


def main() -> None:
    """Write everything."""
    for old in HERE.iterdir():
        if old.suffix in (".csv", ".zip", ".txt", ".json", ".activation", ".reset", ".slip", ".frames"):
            old.unlink()
    offices = [Office(1), Office(2)]
    shelf = Shelf()
    valid_batches(shelf, offices)
    broken_files(shelf, offices[0])
    refused_sessions(shelf, offices[0])
    hostile_bodies(shelf, offices[0])
    compact_bodies(shelf.put, lambda: Making(offices[0], header=lambda unsealed: replace(unsealed, schema=2)), CLEAN)
    packs(shelf, offices[0])
    receipts(shelf, offices[0])
    pin_resets(shelf, offices[0])
    closing_slips(shelf.put, offices[0].device, offices[0].pack.campaign_id)
    frames(shelf.put)
    (HERE / "keys.json").write_text(json.dumps([office.as_json() for office in offices], indent=1) + "\n")
    (HERE / "index.json").write_text(json.dumps(shelf.index, indent=1, ensure_ascii=False) + "\n")
    print(f"{len(shelf.index)} vectors")


if __name__ == "__main__":
    if sys.argv[1:]:
        add(frozenset(sys.argv[1:]))
    else:
        main()
