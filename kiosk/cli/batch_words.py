"""What stands beside the codes of a batch: whose it is, from when, and what to do with it."""

import datetime
import io

from kiosk.errors import FormatError
from kiosk.format.batch import BatchInfo, BatchLine, decode_info, encode_id, read_lines
from kiosk.format.session import decode_header, device_id
from kiosk.frames.sheets import Words

_MOST_SESSIONS = 3  # that are named
_EPOCH = datetime.date(1970, 1, 1)
_ANY = "Any 72 of 100 codes suffice, damaged ones do no harm, and order does not matter."
_HOW = {
    ".pdf": "For the office: kiosk coordinator import {}\n"
    "Or scan the pages, or photograph them from straight above, half a page at a time if need be, and import those"
    f" pictures. {_ANY}",
    ".png": f"For the office: kiosk coordinator import, with all of these pictures. {_ANY}",
}


def batch_words(batch: bytes, signatures: int, name: str, suffix: str) -> Words:
    """Return the words for a batch file as a stand wrote it, whose codes are called `name` and `suffix`.

    Raises:
        FormatError: this is none.
    """
    lines = [line for _, line in read_lines(io.BytesIO(batch)) if isinstance(line, BatchLine) and line.kind in "BST"]
    if not lines or lines[0].kind != "B":
        raise FormatError("this is no batch as a stand writes it: take the file itself", code="packed")
    info = decode_info(lines[0].data)
    devices = {encode_id(device_id(decode_header(line.data).device_key))[:8] for line in lines if line.kind == "S"}
    sessions = [encode_id(line.id)[:8] for line in lines if line.kind == "T"]
    facts = (_stand(info, sorted(devices)), f"{_count(signatures, 'signature')} · {_named(sessions)}")
    return Words(_isolated(info.campaign), facts, _HOW[suffix].format(name + suffix), info.practice)


def _stand(info: BatchInfo, devices: list[str]) -> str:
    where = [_isolated(each) for each in (info.stand, info.place) if each]
    day = _EPOCH + datetime.timedelta(days=info.day)
    return " · ".join([f"Stand {', '.join(where)}", *(f"id {each}" for each in devices), f"{day:%Y-%m-%d}"])


def _named(sessions: list[str]) -> str:
    named = ", ".join(sessions[:_MOST_SESSIONS])
    more = f" and {len(sessions) - _MOST_SESSIONS} more" if len(sessions) > _MOST_SESSIONS else ""
    return f"{'session' if len(sessions) == 1 else 'sessions'} {named}{more}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number:,} {noun}s"


def _isolated(name: str) -> str:
    """Keep the direction of a name to itself: it may be in any script."""
    return f"\u2068{name}\u2069"
