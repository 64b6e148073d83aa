"""The stand's folder on the disk: its own key, its name, and ballast to give up when the disk is full."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.errors import NotStored, StandRefused
from kiosk.format.session import device_id
from kiosk.sealing import new_signing_key, signing_public
from kiosk.stand.store import Store

BALLAST_BYTES = 8 * 1024 * 1024
_BLOCK = 64 * 1024
Done = TypeVar("Done")


def make_folder(data: Path) -> None:
    """Make the stand's folder, for its owner only.

    Raises:
        StandRefused: it cannot be made.
    """
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StandRefused(f"the data folder cannot be made ({error.strerror}): choose another one") from None


def read_device(data: Path, store: Store) -> tuple[bytes, str]:
    """Return the signing key and the name of the stand in a folder, for an export beside the open stand."""
    seed = device_seed(data, store)
    return seed, stand_name(store, seed)


def stand_name(store: Store, seed: bytes) -> str:
    """Return the name that volunteers gave the stand, else one from its key."""
    return store.setting("name") or f"Stand {device_id(signing_public(seed)).hex()[:4].upper()}"


def device_seed(data: Path, store: Store) -> bytes:
    """Return the stand's own signing key, 32 bytes; make it the first time. It is kept twice.

    Raises:
        StandRefused: the file is damaged.
    """
    path, kept = data / "device.key", store.setting("device")
    try:
        seed = path.read_bytes()
    except FileNotFoundError:
        # A stand under a new key could not prove what it holds, and no receipt would fit it any more.
        seed = bytes.fromhex(kept) if kept else new_signing_key()
        write_new(path, seed)
    if len(seed) != 32 or (kept is not None and seed.hex() != kept):
        raise StandRefused("the stand's own key is damaged: ask the coordinator", code="device-key")
    if kept is None:
        store.remember("device", seed.hex())
    return seed


def write_new(path: Path, content: bytes) -> None:
    """Write a file, its owner's only; it is there whole, or as it was, whenever the power goes."""
    temporary = path.with_suffix(".new")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Return once what a file holds is on disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def lay_ballast(data: Path) -> None:
    """Keep room that can be given up when the disk is full: deleting records needs some too."""
    path = data / "ballast"
    try:
        if path.exists() and path.stat().st_size >= BALLAST_BYTES:
            return
        with path.open("wb") as file:
            for _ in range(BALLAST_BYTES // _BLOCK):
                file.write(os.urandom(_BLOCK))  # random, so that no file system compresses it away
    except OSError:
        with suppress(OSError):
            path.unlink(missing_ok=True)  # no room for it: `ready` says so before a visitor can sign


def with_room(data: Path, step: Callable[[], Done]) -> Done:
    """Carry out a step that the stand cannot do without; on a full disk the ballast makes room for it."""
    try:
        return step()
    except NotStored:
        (data / "ballast").unlink(missing_ok=True)
        try:
            return step()
        finally:
            lay_ballast(data)
