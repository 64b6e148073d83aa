"""Closing slips: of the stand of `keys.json` about the session of `batch-suite1.csv`, and some that are refused."""

import struct
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from kiosk.format.batch import BatchLine, decode_tally, read_lines
from kiosk.format.closing import Closing, ClosingCampaign, ClosingSession, encode_closing_file
from kiosk.format.row import Counts
from kiosk.sealing import new_signing_key, prove, signing_public
from tests.kit import DAY

HERE = Path(__file__).parent
_CAMPAIGN_AT = 4 + 3 + 32 + 4  # where the texts begin


class Put(Protocol):
    """Writes one file and what is expected of it."""

    def __call__(self, name: str, content: str | bytes, reason: str, **outcome: object) -> None:
        """Write it."""


def closing_slips(put: Put, device: bytes, campaign_id: bytes) -> None:
    """Put the valid ones, and those with one thing wrong each.

    Args:
        put: writes one.
        device: the stand's private key.
        campaign_id: of suite 1.
    """
    session = _session_of(HERE / "batch-suite1.csv")
    whole = Closing(
        False, signing_public(device), DAY, "Main square", "Naschmarkt", (ClosingCampaign(campaign_id, (session,)),)
    )
    said = {"signed": 5, "withdrawn": 1, "sessions": 1, "code": whole.campaigns[0].code}

    def proven(slip: Closing, seed: bytes = device) -> Closing:
        return replace(slip, proof=prove(seed, slip.signed_part()))

    def about(*sessions: ClosingSession) -> Closing:
        return proven(replace(whole, campaigns=(ClosingCampaign(campaign_id, sessions),)))

    def raw(name: str, change: Callable[[bytes], bytes], reason: str, error: str = "slip") -> None:
        signed = change(whole.signed_part())
        text = urlsafe_b64encode(signed + prove(device, signed)).decode().rstrip("=")
        put(f"closing-{name}.slip", f"petition-kiosk closing slip 1\n{text}\n", reason, error=error)

    def refused(name: str, slip: Closing, reason: str, error: str = "slip") -> None:
        put(f"closing-{name}.slip", encode_closing_file(slip), reason, error=error)

    sound = encode_closing_file(proven(whole))
    put("closing.slip", sound, "what the session of batch-suite1.csv came to", **said)
    nobody = proven(replace(whole, place="", campaigns=()))
    nothing: dict[str, object] = {"signed": 0, "withdrawn": 0, "sessions": 0, "code": None}
    put("closing-nobody.slip", encode_closing_file(nobody), "a day on which nobody came", **nothing)
    practice = encode_closing_file(proven(replace(whole, practice=True)))
    put("closing-practice.slip", practice, "practice", **said)
    before = replace(session, day=DAY - 1)
    put(
        "closing-before.slip",
        encode_closing_file(about(before)),
        "of a day before",
        **said | {"signed": 0, "withdrawn": 0},
    )
    mailed = b"\xef\xbb\xbf" + sound.replace(b"\n", b"\r\n")
    put("closing-mailed.slip", mailed, "with a byte order mark and CRLF", **said)

    put("closing-cut.slip", sound[:-30], "cut off", error="slip")
    altered = replace(proven(whole), day=DAY + 1)
    refused("altered", altered, "another day under an old proof", "slip-proof")
    refused("other-key", proven(whole, new_signing_key()), "proven by another stand's key", "slip-proof")
    refused("more-than-places", about(replace(session, next_seq=5)), "more records than there is room for")
    refused("no-seq", about(replace(session, next_seq=0, counts=Counts())), "a session without records")
    refused("seq-4097", about(replace(session, next_seq=4097)), "more records than a session holds")
    refused("twice", about(session, session), "the same session twice")
    two = (
        ClosingCampaign(b"\xff" * 16, (session,)),
        ClosingCampaign(bytes(16), (replace(session, session_id=bytes(16)),)),
    )
    refused("campaigns-out-of-order", proven(replace(whole, campaigns=two)), "campaigns out of order")
    refused("day", proven(replace(whole, day=200_001)), "a day that no calendar has")
    refused("control", proven(replace(whole, name="Main\nsquare")), "a control character in the name")
    raw("no-name", lambda signed: signed[:_CAMPAIGN_AT] + b"\0" + signed[_CAMPAIGN_AT + 12 :], "no name")
    long = b"\xf1" + b"a" * 241
    raw("long-name", lambda signed: signed[:_CAMPAIGN_AT] + long + signed[_CAMPAIGN_AT + 12 :], "a name of 241 bytes")
    raw("not-utf8", lambda signed: signed.replace(b"Main square", b"Main squar\xe9"), "a name that is not UTF-8")
    count = struct.pack(">H", 1)

    def counting(number: int) -> Callable[[bytes], bytes]:
        return lambda signed: signed.replace(campaign_id + count, campaign_id + struct.pack(">H", number))

    raw("no-sessions", counting(0), "a campaign without a session")
    raw("many-sessions", counting(65_535), "more sessions than bytes")
    raw("left-over", lambda signed: signed + b"\0", "a byte too many")
    raw("later", lambda signed: signed[:4] + b"\x02" + signed[5:], "a version of the future", "newer-version")
    raw("flags", lambda signed: signed[:6] + b"\x02" + signed[7:], "a flag of the future", "newer-version")
    later = sound.replace(b"slip 1", b"slip 2")
    put("closing-caption-later.slip", later, "a file of the future", error="newer-version")
    put("closing-padded.slip", sound.rstrip(b"\n") + b"=\n", "another spelling of the same bytes", error="slip")
    two_lines = sound[:60] + b"\n" + sound[60:]
    put("closing-two-lines.slip", two_lines, "broken into two lines", error="slip")


def _session_of(path: Path) -> ClosingSession:
    with path.open("rb") as file:
        lines = [line for _, line in read_lines(file) if isinstance(line, BatchLine) and line.kind == "T"]
    (line,) = lines
    tally = decode_tally(line.data)
    return ClosingSession(line.id, DAY, line.seq, tally.counts, tally.chain)
