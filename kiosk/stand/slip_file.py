"""The closing slip on the stick beside the batches: whole, read back and checked, or not there."""

import os
import time
from pathlib import Path

from kiosk.errors import FormatError
from kiosk.format.closing import Closing, decode_closing_file, encode_closing_file, file_mark
from kiosk.sealing import proof_holds
from kiosk.stand.folder import sync_folder
from kiosk.stand.medium import (
    check_medium,
    failed,
    forget_cached,
    in_file_names,
    medium_of,
    remove,
    something_else,
)
from kiosk.stand.stand import SECONDS_A_DAY


def write_slip(slip: Closing, out: Path, medium: int | None = None) -> Path:
    """Write a slip to a folder; return its file once it was read back from the medium.

    Args:
        slip: the day's.
        out: the folder.
        medium: what it lay on when it was chosen, see `medium_of`; None for what it lies on now.

    Raises:
        ExportFailed: `code` says how: full, gone, read-back. No such file is there then.
    """
    medium = medium_of(out) if medium is None else medium
    raw = encode_closing_file(slip)
    final = out / file_name(slip)
    temporary = final.with_suffix(".part")
    try:
        with temporary.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        _verify(temporary, slip, raw)
        temporary.replace(final)
        sync_folder(out)
        _verify(final, slip, raw)
        check_medium(out, medium)
    except (OSError, FormatError) as error:
        remove(temporary)
        remove(final)
        raise failed(error) from None
    return final


def _verify(path: Path, slip: Closing, raw: bytes) -> None:
    with path.open("rb") as file:
        forget_cached(file.fileno())
        found = file.read(len(raw) + 1)
    if found != raw or decode_closing_file(found) != slip:
        raise something_else()
    if not proof_holds(slip.device_key, slip.signed_part(), slip.proof):
        raise something_else()


def file_name(slip: Closing) -> str:
    """Return the name that a slip has on every stick; another slip has another name."""
    date = time.strftime("%Y-%m-%d", time.gmtime(slip.day * SECONDS_A_DAY))
    practice = "practice-" if slip.practice else ""
    return f"{practice}closing-{in_file_names(slip.name)}-{date}-{file_mark(encode_closing_file(slip))}.slip"
