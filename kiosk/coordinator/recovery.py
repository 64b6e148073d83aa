"""The recovery sheet: a campaign's recovery key as text that can be printed, typed in again and checked.

The sheet is worth nothing without its passphrase, which goes on a second page, to be kept in another place.
"""

import base64
import binascii
import hashlib
import re
import secrets
import struct
from dataclasses import dataclass, field

from mnemonic import Mnemonic

from kiosk.coordinator.opening import KeyPair, Lock, Protection, key_pair
from kiosk.errors import KeysRefused
from kiosk.format import SUITES

CAPTION = "petition-kiosk recovery 1"
_HEAD = struct.Struct(">4sBIBB16s8s")  # magic, suite, Argon2id memory KiB, passes, lanes, salt, key id
_MAGIC = b"PKR1"
_LINE_BYTES = 20
_WORDS = 8  # 88 bits, and Argon2id on top
_LINE = re.compile(r"(\d{1,2})[:.]?\s+([0-9A-Za-z\s]+)")
_LOOKALIKES = str.maketrans("01", "OI")  # base32 has neither digit


@dataclass(frozen=True)
class RecoverySheet:
    """The protected recovery key as lines to print, and the passphrase that belongs on another sheet."""

    text: str = field(repr=False)
    passphrase: str = field(repr=False)


def make_sheet(pair: KeyPair, protection: Protection) -> RecoverySheet:
    """Protect a recovery key under a new random passphrase of eight words."""
    words = Mnemonic("english").wordlist
    passphrase = " ".join(secrets.choice(words) for _ in range(_WORDS))
    lock = Lock(passphrase, protection)
    head = _HEAD.pack(
        _MAGIC, pair.suite, protection.memory_kib, protection.passes, protection.lanes, lock.salt, pair.kid
    )
    return RecoverySheet(_as_text(head + lock.protect(pair.private, head)), passphrase)


def open_sheet(text: str, passphrase: str) -> KeyPair:
    """Return the recovery key of a sheet that was typed in or pasted.

    Raises:
        KeysRefused: a line is mistyped (the message says which), or the words do not belong to this sheet.
    """
    raw = _from_text(text)
    try:
        magic, suite, memory, passes, lanes, salt, kid = _HEAD.unpack_from(raw)
    except struct.error:
        raise KeysRefused("the recovery sheet is incomplete: type in every line", code="sheet") from None
    if magic != _MAGIC or suite not in SUITES:
        raise KeysRefused("this is not a recovery sheet of this program", code="sheet")
    lock = Lock(" ".join(passphrase.lower().split()), Protection(memory, passes, lanes), salt)
    private = lock.unprotect(raw[_HEAD.size :], raw[: _HEAD.size])
    if private is None:
        raise KeysRefused("these words do not open this recovery sheet: check both pages", code="passphrase")
    pair = key_pair(suite, private)
    if pair.kid != kid:
        raise KeysRefused("the recovery sheet is damaged", code="sheet")
    return pair


def _as_text(raw: bytes) -> str:
    lines = [CAPTION]
    for number, start in enumerate(range(0, len(raw), _LINE_BYTES), start=1):
        part = raw[start : start + _LINE_BYTES]
        cells = base64.b32encode(part).decode().rstrip("=")
        groups = [cells[at : at + 4] for at in range(0, len(cells), 4)]
        lines.append(f"{number:02}: {' '.join(groups)} {_check(number, cells)}")
    return "\n".join(lines) + "\n"


def _check(number: int, cells: str) -> str:
    return base64.b32encode(hashlib.sha256(f"{number}:{cells}".encode()).digest())[:4].decode()


def _from_text(text: str) -> bytes:
    raw, expected = b"", 1
    for line in text.splitlines():
        match = _LINE.fullmatch(line.strip())
        if match is None:
            continue  # the caption, and whatever else a page holds
        number, cells = int(match[1]), "".join(match[2].split()).upper().translate(_LOOKALIKES)
        if number != expected or _check(number, cells[:-4]) != cells[-4:]:
            raise KeysRefused(f"line {expected} of the recovery sheet is missing or mistyped", code="sheet")
        try:
            raw += base64.b32decode(cells[:-4] + "=" * (-len(cells[:-4]) % 8))
        except binascii.Error:
            raise KeysRefused(f"line {expected} of the recovery sheet is mistyped", code="sheet") from None
        expected += 1
    return raw
