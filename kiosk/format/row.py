"""What is inside a record before it is sealed: type, skip, body, padding. FORMAT §4 and §5."""

from dataclasses import dataclass

import msgspec

from kiosk.errors import FormatError
from kiosk.format import TYPE_CLOSE, TYPE_DOUBT, TYPE_SIGNATURE, TYPE_WITHDRAWAL
from kiosk.format.compact import MARK, decode_compact, encode_compact

_BLOCK = 32
MAX_PLAIN_BYTES = 4064
MAX_SKIP = 255
TYPES = (TYPE_SIGNATURE, TYPE_WITHDRAWAL, TYPE_CLOSE, TYPE_DOUBT)


@dataclass(frozen=True, repr=False)
class Row:
    """An opened record: its type, how many keys were burnt just before it, and its body."""

    type: int
    skip: int
    body: bytes


class SignatureBody(msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    """One signature, in the order of FORMAT §5. A full name stands in `family_name`, `given_name` is null.

    `country` is ISO 3166-1 alpha-2, `phone` E.164, `birth_date` ISO 8601, `language` BCP 47, `hour` full hours since
    00:00 UTC of the header's day, `strokes` a drawn signature.
    """

    given_name: str | None
    family_name: str
    email: str | None
    postal_code: str | None
    city: str | None
    country: str | None
    phone: str | None
    street: str | None
    birth_date: str | None
    age_confirmed: bool | None
    strokes: str | None
    language: str
    hour: int
    consents: tuple[str, ...]
    assisted: bool
    slip: str

    def __repr__(self) -> str:
        """Show nothing of a person."""
        return "SignatureBody(…)"


@dataclass(frozen=True)
class Counts:
    """How many signatures and withdrawals a session holds."""

    signatures: int = 0
    withdrawals: int = 0

    @property
    def total(self) -> int:
        """Return how many records these are."""
        return self.signatures + self.withdrawals

    def plus(self, record_type: int) -> "Counts":
        """Return the counts with one more record of a type."""
        return Counts(
            self.signatures + (record_type == TYPE_SIGNATURE), self.withdrawals + (record_type == TYPE_WITHDRAWAL)
        )


_SIGNATURE = msgspec.json.Decoder(SignatureBody)
_WITHDRAWAL = msgspec.json.Decoder(tuple[str])
_COUNTS = msgspec.json.Decoder(tuple[int, int])
_DOUBT = msgspec.json.Decoder(tuple[int])


def encode_row(record_type: int, skip: int, body: bytes) -> bytes:
    """Return type, skip and body, padded by 0x80 and zeros (ISO/IEC 7816-4) to a multiple of 32 bytes.

    Raises:
        FormatError: the body is too long for one record.
    """
    plain = bytes([record_type, skip]) + body + b"\x80"
    plain += bytes(-len(plain) % _BLOCK)
    if len(plain) > MAX_PLAIN_BYTES:
        raise FormatError("the answers are too long for one record", code="too-long")
    return plain


def decode_row(plain: bytes) -> Row:
    """Take padding, type and skip off an opened record.

    Raises:
        FormatError: padding or type are not as FORMAT §4 says.
    """
    end = plain.rfind(b"\x80")
    if len(plain) % _BLOCK or end < 2 or len(plain) - end > _BLOCK or any(plain[end + 1 :]):
        raise FormatError("the padding of a record is wrong", code="padding")
    if plain[0] not in TYPES:
        raise FormatError("a record is of an unknown type", code="type")
    return Row(plain[0], plain[1], plain[2:end])


def encode_signature(signature: SignatureBody) -> bytes:
    """Return a signature as a JSON array without white space, UTF-8."""
    return msgspec.json.encode(signature)


def write_signature(signature: SignatureBody) -> bytes:
    """Return a signature as a stand stores it: compact, or as JSON where that form cannot hold it."""
    return encode_compact(signature) or encode_signature(signature)


def decode_signature(body: bytes) -> SignatureBody:
    """Read a signature's body; whether its content makes sense is judged elsewhere.

    Raises:
        FormatError: neither the JSON array nor the compact form of FORMAT §5.
    """
    if body and body[0] >= MARK:
        return SignatureBody(*decode_compact(body))  # type: ignore[arg-type]
    try:
        return _SIGNATURE.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise FormatError("a signature is not the list of fields that it should be", code="body") from None


def encode_withdrawal(code: str) -> bytes:
    """Return the body of a withdrawal: a JSON array with the slip code, 11 characters, upper case."""
    return msgspec.json.encode([code])


def decode_withdrawal(body: bytes) -> str:
    """Return the slip code of a withdrawal as it was entered.

    Raises:
        FormatError: not a JSON array with one string.
    """
    try:
        return _WITHDRAWAL.decode(body)[0]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise FormatError("a withdrawal is not as it should be", code="body") from None


def encode_close(counts: Counts, chain: bytes) -> bytes:
    """Return the body of a close: a JSON array of counts, then the 32 bytes of the chain before it."""
    return msgspec.json.encode([counts.signatures, counts.withdrawals]) + chain


def decode_close(body: bytes) -> tuple[Counts, bytes]:
    """Return the counts and the chain of a close.

    Raises:
        FormatError: not the array and the 32 bytes of FORMAT §5.
    """
    try:
        signatures, withdrawals = _COUNTS.decode(body[:-32])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise FormatError("a close is not as it should be", code="body") from None
    if signatures < 0 or withdrawals < 0:
        raise FormatError("a close is not as it should be", code="body")
    return Counts(signatures, withdrawals), body[-32:]


def encode_doubt(first: int) -> bytes:
    """Return the body of a doubt: a JSON array with the seq of the first doubtful record."""
    return msgspec.json.encode([first])


def decode_doubt(body: bytes, seq: int) -> int:
    """Return the seq of the first doubtful record.

    Args:
        body: of the doubt.
        seq: the doubt's own.

    Raises:
        FormatError: not a JSON array with one number below its own.
    """
    try:
        (first,) = _DOUBT.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        first = -1
    if not 0 <= first < seq:
        raise FormatError("a doubt is not as it should be", code="body")
    return first
