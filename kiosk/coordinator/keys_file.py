"""The keys file on disk: read whole, replaced whole, one change at a time. FORMAT §11 has its bytes."""

import base64
import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from kiosk.coordinator.file_lock import locked, sync_folder
from kiosk.coordinator.opening import Lock
from kiosk.errors import KeysRefused

CAPTION = "petition-kiosk keys"
DAMAGED = "the keys file is damaged: use your other copy of it"
_MAX_FILE_BYTES = 4 * 1024 * 1024


class Head(msgspec.Struct, frozen=True):
    """What stands before the protected body and is bound to it."""

    caption: str
    version: int
    memory_kib: int
    passes: int
    lanes: int
    salt: str


class KeysFile(Head, frozen=True):
    """The whole file."""

    body: str


def bound_to(file: Head) -> bytes:
    """Return the bytes that the protected body is bound to."""
    return msgspec.json.encode(Head(**{name: getattr(file, name) for name in Head.__struct_fields__}))


def read_file(path: Path) -> KeysFile:
    """Read a keys file.

    Raises:
        KeysRefused: no such file, a damaged one, or a newer one; the message says which.
    """
    try:
        with path.open("rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise KeysRefused(f"{path.name} is not a keys file")
            raw = stream.read(_MAX_FILE_BYTES)
    except FileNotFoundError:
        raise KeysRefused(
            f"there is no keys file {path.name}: make one with `kiosk coordinator keys new`", code="no-keys"
        ) from None
    except OSError as error:
        raise KeysRefused(f"the keys file cannot be read: {error.strerror}") from None
    try:
        file = msgspec.json.decode(raw, type=KeysFile)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise KeysRefused(DAMAGED, code="keys-damaged") from None
    if file.caption != CAPTION:
        raise KeysRefused(f"{path.name} is not a keys file")
    if file.version != 1:
        raise KeysRefused("this keys file was written by a newer version: update the program", code="newer-version")
    return file


@contextmanager
def changing(path: Path) -> Iterator[None]:
    """Keep other programs from changing the file until the block ends.

    Raises:
        KeysRefused: the folder cannot be used.
    """
    with ExitStack() as held:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            held.enter_context(locked(path))
        except OSError as error:
            raise KeysRefused(f"the keys file could not be written: {error.strerror}. Check --keys") from None
        yield


def write_file(path: Path, lock: Lock, body: bytes) -> None:
    """Write the file: complete or not at all, readable by its owner only, the copy before it kept.

    Raises:
        KeysRefused: it could not be written.
    """
    cost = lock.protection
    head = Head(CAPTION, 1, cost.memory_kib, cost.passes, cost.lanes, to_text(lock.salt))
    sealed = KeysFile(**msgspec.structs.asdict(head), body=to_text(lock.protect(body, bound_to(head))))
    _replace(path, msgspec.json.format(msgspec.json.encode(sealed)) + b"\n")


def _replace(path: Path, content: bytes) -> None:
    temporary, previous = path.with_name(path.name + ".new"), path.with_name(path.name + ".previous")
    try:
        temporary.unlink(missing_ok=True)
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            previous.unlink(missing_ok=True)
            os.link(path, previous)  # the file is never missing, whenever the power goes
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise KeysRefused(f"the keys file could not be written: {error.strerror}. The old one is unchanged") from None


def to_text(raw: bytes) -> str:
    """Return bytes as base64url, padded."""
    return base64.urlsafe_b64encode(raw).decode()


def from_text(text: str) -> bytes:
    """Return the bytes of `to_text`.

    Raises:
        KeysRefused: it is no such text.
    """
    try:
        raw = base64.urlsafe_b64decode(text)
    except ValueError:
        raise KeysRefused(DAMAGED, code="keys-damaged") from None
    if to_text(raw) != text:  # a second spelling of the same bytes: the last letter has bits to spare
        raise KeysRefused(DAMAGED, code="keys-damaged")
    return raw
