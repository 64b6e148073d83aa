"""What the coordinator's commands open first: the keys file with its passphrase, and the ledger."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.folders import coordinator_folder, stand_folder
from kiosk.coordinator.keys import Keys, load_keys
from kiosk.coordinator.ledger import Ledger
from kiosk.errors import KeysRefused, LedgerRefused

KeysFile = Annotated[Path | None, typer.Option("--keys", help="The keys file; else this user's.", envvar="KIOSK_KEYS")]
LedgerFile = Annotated[
    Path | None, typer.Option("--ledger", help="The ledger; else this user's.", envvar="KIOSK_LEDGER")
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="Holds the passphrase; else you are asked.", envvar="KIOSK_PASSPHRASE_FILE"),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


def keys_path(given: Path | None) -> Path:
    """Return the keys file given, else the one in the coordinator's folder."""
    return _outside_the_stand(given or coordinator_folder() / "keys.json", KeysRefused)


def open_keys(given: Path | None, passphrase_file: Path | None) -> Keys:
    """Open the keys file."""
    path = keys_path(given)
    if not path.exists():
        raise KeysRefused(
            f"there is no keys file {path.name}: make one with `kiosk coordinator keys new`, or check --keys",
            code="no-keys",
        )
    return load_keys(path, passphrase(passphrase_file))


def open_ledger(given: Path | None, keys: Keys, *, make: bool = False) -> Ledger:
    """Open the ledger given, else the one in the coordinator's folder, with the key that these keys have for it."""
    path = _ledger_path(given) if make else _find_ledger(given)
    return Ledger.open(path, keys.ledger_key)


def open_book(ledger: Path | None, keys: Path | None, passphrase_file: Path | None) -> Ledger:
    """Open the keys file only to open the ledger."""
    _find_ledger(ledger)  # before anybody types a passphrase for nothing
    return open_ledger(ledger, open_keys(keys, passphrase_file))


def passphrase(file: Path | None, prompt: str = "Passphrase of the keys file", *, new: bool = False) -> str:
    """Return a passphrase from the first line of a file, or ask for it.

    Raises:
        KeysRefused: nobody is there to ask, or the file cannot be read.
    """
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").splitlines()[0]
        except (OSError, UnicodeDecodeError, IndexError):
            raise KeysRefused("the passphrase file cannot be read: check --passphrase-file") from None
    if not sys.stdin.isatty():
        raise KeysRefused("the keys file needs its passphrase: use --passphrase-file")
    typed: str = typer.prompt(prompt, hide_input=True, confirmation_prompt=new, err=True)
    return typed


def _ledger_path(given: Path | None) -> Path:
    return _outside_the_stand(given or coordinator_folder() / "ledger.sqlite", LedgerRefused)


def _find_ledger(given: Path | None) -> Path:
    path = _ledger_path(given)
    if not path.exists():
        raise LedgerRefused("there is no ledger yet: import something first, or check --ledger", code="no-ledger")
    return path


def _outside_the_stand(path: Path, error: type[KeysRefused] | type[LedgerRefused]) -> Path:
    path = path.expanduser().absolute()
    if path.is_relative_to(stand_folder(None)):
        raise error("keys and ledger must not lie in a stand's folder: choose another place")
    return path
