"""A stand made of nothing but the format and the public side of sealing: what it writes, an import must take."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.coordinator.keys import CampaignKeys, Keys, new_keys
from kiosk.coordinator.opening import Protection
from kiosk.format import TYPE_CLOSE, TYPE_SIGNATURE, TYPE_WITHDRAWAL
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
from kiosk.format.row import Counts, SignatureBody, encode_close, encode_row, encode_signature, encode_withdrawal
from kiosk.format.session import NO_SESSION, ZERO_CHAIN, Header, next_chain
from kiosk.sealing import Recipient, begin_session, new_signing_key, prove, signing_public, tag_of
from kiosk.slip import new_code

QUICK = Protection(memory_kib=64, passes=1, lanes=1)
WORDS = "correct horse battery staple"
PACK = hashlib.sha256(b"a pack").digest()


def quick_keys(folder: Path, *, campaign: str = "bees", suite: int = 1, practice: bool = False) -> Keys:
    keys = new_keys(folder / "keys.json", "Society for Tests", WORDS, practice=practice, protection=QUICK)
    made = keys.ensure_campaign(campaign, suite)
    if not practice:
        keys.record_activation(made.campaign_id, PACK)
    return keys


def person(number: int = 0, **changes: object) -> SignatureBody:
    values: dict[str, object] = {
        "given_name": f"Ada{number}", "family_name": f"Nobody{number}", "email": f"ada{number}@example.org",
        "postal_code": "1010", "city": "Wien", "country": "AT", "phone": None, "street": None, "birth_date": None,
        "age_confirmed": None, "strokes": None, "language": "de", "hour": 14, "consents": ("updates",),
        "assisted": False, "slip": new_code(),
    }  # fmt: skip
    return SignatureBody(**(values | changes))  # type: ignore[arg-type]


@dataclass
class Street:
    """A stand; `lines` is what it will export."""

    campaign: CampaignKeys
    device: bytes = field(default_factory=new_signing_key)
    practice: bool = False
    pack: bytes = PACK
    day: int = 20_000
    lines: list[BatchLine] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        self.previous = (NO_SESSION, 0, bytes(16))
        self.begin()

    def begin(self, **changes: object) -> None:
        """Begin another session."""
        self.count += 1
        seed = hashlib.sha256(self.device + self.count.to_bytes(4, "big")).digest()
        values: dict[str, object] = {
            "suite": self.campaign.suite, "schema": 1, "practice": self.practice,
            "campaign_id": self.campaign.campaign_id, "pack_hash": self.pack,
            "device_key": signing_public(self.device), "session_id": seed[:16], "day": self.day,
            "prev_session_id": self.previous[0], "prev_next_seq": self.previous[1], "prev_chain": self.previous[2],
        }  # fmt: skip
        recipients = Recipient(self.campaign.opening_public), Recipient(self.campaign.recovery_public)
        self.header, self.ratchet = begin_session(Header(**(values | changes)), recipients, self.device)  # type: ignore[arg-type]
        self.counts, self.chain, self.skip, self.next_seq = Counts(), ZERO_CHAIN, 0, 0
        self.tally_at = len(self.lines) + 1
        self.lines += [BatchLine("S", self.session, 0, self.header.encode()), self._tally()]

    @property
    def session(self) -> bytes:
        return self.header.session_id

    def _tally(self) -> BatchLine:
        message = tally_message(self.session, self.next_seq, self.counts, self.chain)
        data = Tally(self.counts, self.chain, prove(self.device, message)).encode()
        return BatchLine("T", self.session, self.next_seq, data)

    def add(self, record_type: int, body: bytes, plain: bytes | None = None) -> None:
        """Seal a record, whatever is in it."""
        seq, sealed = self.ratchet.seal(encode_row(record_type, self.skip, body) if plain is None else plain)
        self.counts = self.counts.plus(record_type)
        self.chain, self.skip, self.next_seq = next_chain(self.chain, seq, tag_of(sealed)), 0, seq + 1
        self.lines.append(BatchLine("R", self.session, seq, sealed))
        self.lines[self.tally_at] = self._tally()

    def burn(self) -> None:
        """Lose a key to a failed commit."""
        self.ratchet.seal(bytearray(32).hex().encode()[:32] + b"")
        self.skip += 1

    def sign(self, number: int = 0, **changes: object) -> SignatureBody:
        body = person(number, **changes)
        self.add(TYPE_SIGNATURE, encode_signature(body))
        return body

    def withdraw(self, code: str) -> None:
        self.add(TYPE_WITHDRAWAL, encode_withdrawal(code))

    def close(self) -> None:
        """Close the session; the next one follows it."""
        self.add(TYPE_CLOSE, encode_close(self.counts, self.chain))
        self.previous = (self.session, self.next_seq, self.chain[:16])

    def records(self) -> list[BatchLine]:
        return [line for line in self.lines if line.kind == "R"]

    def batch(self, lines: list[BatchLine] | None = None) -> list[str]:
        """Return the batch as text lines, caption and trailer included."""
        info = encode_info(BatchInfo(1, self.campaign.name, "street", self.day, self.practice))
        body = [BatchLine("B", b"b" * 16, 0, info), *(self.lines if lines is None else lines)]
        whole = BatchHash()
        for line in body:
            whole.add(line)
        records = sum(line.kind == "R" for line in body)
        proof = prove(self.device, trailer_message(b"b" * 16, records, whole.digest()))
        trailer = BatchLine("E", b"b" * 16, records, whole.digest() + proof)
        return [CAPTION, *(line.encode() for line in [*body, trailer])]

    def write(self, path: Path, lines: list[str] | None = None) -> Path:
        path.write_text("\n".join(self.batch() if lines is None else lines) + "\n", encoding="ascii", newline="\n")
        return path
