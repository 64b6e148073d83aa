"""Where stand and coordinator keep their data, unless told otherwise. Neither folder lies in the other."""

import os
from pathlib import Path

import platformdirs


def stand_folder(given: Path | None) -> Path:
    """Return `--data`, else KIOSK_DATA, else the system's place for data of this user."""
    return _folder(given, "KIOSK_DATA", "petition-kiosk")


def coordinator_folder(given: Path | None = None) -> Path:
    """Return the folder given, else KIOSK_COORDINATOR_DATA, else the system's place for data of this user."""
    return _folder(given, "KIOSK_COORDINATOR_DATA", "petition-kiosk-coordinator")


def _folder(given: Path | None, variable: str, name: str) -> Path:
    if given is not None:
        return given.expanduser().absolute()
    if named := os.environ.get(variable):
        return Path(named).expanduser().absolute()
    return Path(platformdirs.user_data_dir(name, appauthor=False))
