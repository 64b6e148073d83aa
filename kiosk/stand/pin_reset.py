"""A lost PIN: the code that the coordinator is told, and the file that comes back for it. FORMAT §12."""

import os
from collections.abc import Collection
from pathlib import Path

from kiosk.errors import ResetRefused
from kiosk.format.pin_reset import CODE_CHARACTERS, decode_reset_file
from kiosk.sealing import proof_holds
from kiosk.slip import new_code, normalise
from kiosk.stand.folder import sync_folder
from kiosk.stand.pin import RESET_CODE, remove_pins

_TYPED = CODE_CHARACTERS + 1


def reset_code(data: Path) -> str:
    """Return the stand's reset code, 9 characters; the same one until it was used or the lead's PIN was entered.

    Raises:
        ResetRefused: it cannot be stored.
    """
    known = _known_code(data)
    return _new_code(data) if known is None else known


def group_code(code: str) -> str:
    """Return a reset code as it is shown and spoken: 7K2 M9Q X4T."""
    return f"{code[:3]} {code[3:6]} {code[6:]}"


def reset_pins(data: Path, raw: bytes, *, device: bytes, pinned: Collection[bytes]) -> None:
    """Remove both PINs, if the file allows it. No record is touched.

    Args:
        data: the stand's folder.
        raw: a reset file.
        device: this stand's id, 16 bytes.
        pinned: the signing keys of the organisations that the lead compared words with.

    Raises:
        FormatError: not a reset file, or damaged.
        ResetRefused: `code` says why: reset-stand, reset-proof, reset-code, reset-disk. The PINs are as they were.
    """
    reset = decode_reset_file(raw)
    if reset.device_id != device:
        raise ResetRefused("this file is for another stand: ask the coordinator for this one's", code="reset-stand")
    if not any(proof_holds(key, reset.signed_part(), reset.proof) for key in pinned):
        raise ResetRefused("this file is not from an organisation that this stand knows", code="reset-proof")
    known = _known_code(data)
    if known is None or known[:CODE_CHARACTERS] != reset.code:
        raise ResetRefused(
            "this file belongs to another code, or was used before: tell the coordinator the code shown now",
            code="reset-code",
        )
    try:
        (data / RESET_CODE).unlink()  # first, so that no power cut leaves a file that works twice
        sync_folder(data)
        remove_pins(data)
    except OSError:
        raise ResetRefused("the disk cannot be written: the PINs are as they were", code="reset-disk") from None


def _known_code(data: Path) -> str | None:
    try:
        return normalise((data / RESET_CODE).read_text("ascii"), _TYPED)
    except (OSError, UnicodeDecodeError):
        return None


def _new_code(data: Path) -> str:
    code, temporary = new_code(CODE_CHARACTERS), data / f"{RESET_CODE}.new"
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(code)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(data / RESET_CODE)
        sync_folder(data)
    except OSError:
        raise ResetRefused("the disk cannot be written: make room on it first", code="reset-disk") from None
    return code
