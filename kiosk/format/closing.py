"""The closing slip as a file: what a stand came to at the end of a day, under its own proof. FORMAT §13."""

import base64
import binascii
import hashlib
import re
import struct
from dataclasses import dataclass

from kiosk.errors import FormatError, NewerVersion
from kiosk.format import MAX_SEQ
from kiosk.format.row import Counts
from kiosk.format.session import device_id

FILE_CAPTION = "petition-kiosk closing slip 1"
MAX_FILE_BYTES = 524_288
MAX_SESSIONS = 4_096
MAX_CAMPAIGNS = 255
MAX_DAY = 200_000  # in the year 2517
MAX_NAME_BYTES = 240
CODE_BYTES = 5
_MAGIC = b"PKCL"
_HEAD = struct.Struct(">4sBBB32sI")
_SESSION = struct.Struct(">16sIHHH32s")
_PROOF_BYTES = 64
_PRACTICE = 1
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TO_CROCKFORD, _FROM_CROCKFORD = str.maketrans(_BASE32, _CROCKFORD), str.maketrans(_CROCKFORD, _BASE32)
_LOOK_ALIKES = str.maketrans("ILO", "110")


@dataclass(frozen=True)
class ClosingSession:
    """What one session had come to: its id of 16 bytes, the UTC day it began, and what a tally says."""

    session_id: bytes
    day: int
    next_seq: int
    counts: Counts
    chain: bytes


@dataclass(frozen=True)
class ClosingCampaign:
    """One campaign (16 bytes) and its sessions, oldest first; there is at least one."""

    campaign_id: bytes
    sessions: tuple[ClosingSession, ...]

    def counts(self, day: int) -> Counts:
        """Return what the sessions of a day came to."""
        of_day = [session.counts for session in self.sessions if session.day == day]
        return Counts(sum(each.signatures for each in of_day), sum(each.withdrawals for each in of_day))

    @property
    def code(self) -> str:
        """Return the eight characters that stand for everything up to now, grouped 4-4."""
        return short_chain(self.sessions[-1].chain)


@dataclass(frozen=True)
class Closing:
    """A closing slip. `device_key` has 32 bytes, `day` counts UTC days since 1970; `name` and `place` of the stand."""

    practice: bool
    device_key: bytes
    day: int
    name: str
    place: str
    campaigns: tuple[ClosingCampaign, ...]
    proof: bytes = bytes(_PROOF_BYTES)

    @property
    def device_id(self) -> bytes:
        """Return the 16 bytes that name the stand."""
        return device_id(self.device_key)

    def signed_part(self) -> bytes:
        """Return all bytes before the proof."""
        flags = _PRACTICE if self.practice else 0
        parts = [_HEAD.pack(_MAGIC, 1, 1, flags, self.device_key, self.day), _text(self.name), _text(self.place)]
        parts.append(bytes([len(self.campaigns)]))
        for campaign in self.campaigns:
            parts.append(campaign.campaign_id + struct.pack(">H", len(campaign.sessions)))
            parts += [
                _SESSION.pack(
                    *(each.session_id, each.day, each.next_seq, each.counts.signatures, each.counts.withdrawals),
                    each.chain,
                )
                for each in campaign.sessions
            ]
        return b"".join(parts)

    def encode(self) -> bytes:
        """Return the whole slip with its proof."""
        return self.signed_part() + self.proof


def decode_closing(raw: bytes) -> Closing:
    """Read a slip; its proof is not verified here.

    Raises:
        NewerVersion: of a later version.
        FormatError: not FORMAT §13.
    """
    try:
        magic, version, suite, flags, key, day = _HEAD.unpack_from(raw)
        if magic != _MAGIC:
            raise _damaged("magic")
        if version != 1 or suite != 1 or flags & ~_PRACTICE:
            raise NewerVersion("this slip was written by a newer version: update this program, then import it again")
        name, at = _read_text(raw, _HEAD.size)
        place, at = _read_text(raw, at)
        count, at = raw[at], at + 1
        campaigns = []
        for _ in range(count):
            campaign, at = _read_campaign(raw, at)
            campaigns.append(campaign)
    except (struct.error, IndexError):
        raise _damaged("cut off") from None
    if len(raw) - at != _PROOF_BYTES:
        raise _damaged("length")
    _check(day, name, campaigns)
    return Closing(bool(flags & _PRACTICE), key, day, name, place, tuple(campaigns), raw[at:])


def _read_campaign(raw: bytes, at: int) -> tuple[ClosingCampaign, int]:
    campaign_id, count = struct.unpack_from(">16sH", raw, at)
    if not 1 <= count <= MAX_SESSIONS:
        raise _damaged("sessions")
    at += 18
    sessions = []
    for _ in range(count):
        session_id, day, next_seq, signatures, withdrawals, chain = _SESSION.unpack_from(raw, at)
        if day > MAX_DAY or not 1 <= next_seq <= MAX_SEQ + 1 or signatures + withdrawals > next_seq:
            raise _damaged("counts")
        sessions.append(ClosingSession(session_id, day, next_seq, Counts(signatures, withdrawals), chain))
        at += _SESSION.size
    return ClosingCampaign(campaign_id, tuple(sessions)), at


def _check(day: int, name: str, campaigns: list[ClosingCampaign]) -> None:
    ids = [campaign.campaign_id for campaign in campaigns]
    sessions = [session.session_id for campaign in campaigns for session in campaign.sessions]
    if day > MAX_DAY or not name:
        raise _damaged("day or name")
    if ids != sorted(set(ids)) or len(set(sessions)) != len(sessions) or len(sessions) > MAX_SESSIONS:
        raise _damaged("order")


def _text(text: str) -> bytes:
    raw = text.encode()
    return bytes([len(raw)]) + raw


def _read_text(raw: bytes, at: int) -> tuple[str, int]:
    end = at + 1 + raw[at]
    if raw[at] > MAX_NAME_BYTES or end > len(raw):
        raise _damaged("text")
    try:
        text = raw[at + 1 : end].decode()
    except UnicodeDecodeError:
        raise _damaged("text") from None
    if _CONTROL.search(text):
        raise _damaged("text")
    return text, end


def encode_closing_file(slip: Closing) -> bytes:
    """Return a slip as the file that travels."""
    return f"{FILE_CAPTION}\n{base64.urlsafe_b64encode(slip.encode()).decode().rstrip('=')}\n".encode()


def begins_like_closing_file(start: bytes) -> bool:
    """Tell from the first bytes of a file whether it is meant to be a closing slip, of this version or a later one."""
    return start.removeprefix(b"\xef\xbb\xbf").startswith(FILE_CAPTION[:-1].encode())


def decode_closing_file(raw: bytes) -> Closing:
    """Read a slip file; its proof is not verified here.

    Raises:
        NewerVersion: of a later version.
        FormatError: not FORMAT §13.
    """
    caption, _, rest = raw[: MAX_FILE_BYTES + 1].removeprefix(b"\xef\xbb\xbf").partition(b"\n")
    if not begins_like_closing_file(caption):
        raise FormatError("this file is no closing slip: choose the .slip file that the stand wrote", code="slip")
    if caption.rstrip(b"\r") != FILE_CAPTION.encode():
        raise NewerVersion("this slip was written by a newer version: update this program, then import it again")
    line = rest.removesuffix(b"\n").removesuffix(b"\r")
    if len(raw) > MAX_FILE_BYTES:
        raise _damaged("length")
    try:
        content = base64.b64decode(line + b"=" * (-len(line) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise _damaged("base64") from None
    if base64.urlsafe_b64encode(content).rstrip(b"=") != line:
        raise _damaged("base64")
    return decode_closing(content)


def file_mark(raw: bytes) -> str:
    """Return six characters that tell one slip file from another, for its name."""
    return base64.b32encode(hashlib.sha256(raw).digest())[:6].decode().lower()


def short_chain(chain: bytes) -> str:
    """Return the first 40 bits of a chain in the letters of slips, grouped 4-4: 7K2M 9QX4."""
    letters = base64.b32encode(chain[:CODE_BYTES]).decode().translate(_TO_CROCKFORD)
    return f"{letters[:4]} {letters[4:]}"


def read_short_chain(typed: str) -> bytes | None:
    """Return the 5 bytes of eight characters as people type them: any case, blanks, hyphens, I and L for 1, O for 0.

    Returns None where it is no such code.
    """
    letters = "".join(typed.upper().split()).replace("-", "").translate(_LOOK_ALIKES)
    if len(letters) != 8 or not set(letters) <= set(_CROCKFORD):
        return None
    return base64.b32decode(letters.translate(_FROM_CROCKFORD))


def _damaged(what: str) -> FormatError:
    return FormatError(
        f"this closing slip is damaged ({what}): take it from the stick once more, or enter it by hand", code="slip"
    )
