"""`kiosk coordinator person …`: what somebody may ask of an organisation that holds their signature."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.files import write_whole
from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, open_book
from kiosk.coordinator.exporting import receivers_of
from kiosk.coordinator.rights import MOST_FOUND, erase, find_people, known_of

person = typer.Typer(help="One signatory's rights: to see what is known, and to have it erased.", no_args_is_help=True)
Numbers = Annotated[list[int], typer.Argument(help="The signatures' numbers, as `person find` shows them.")]


@person.command()
def find(
    text: Annotated[str, typer.Argument(help="A slip code, an e-mail address, or a name or a part of it.")],
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Look for a person's signatures. This prints names."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        found = find_people(book, text)
    finally:
        book.close()
    if as_json:
        typer.echo(json.dumps({"found": [vars(each) for each in found]}, ensure_ascii=False))
    else:
        for each in found:
            name = " ".join(part for part in (each.given_name, each.family_name) if part)
            kind = ", practice" if each.practice else ""
            parts = (each.campaign + kind, each.day, each.stand, each.verdict, name, each.email, each.postal_code)
            typer.echo(f"{each.id}  " + "  ".join(part for part in parts if part))
    more = ": there may be more, say it more exactly" if len(found) == MOST_FOUND else ""
    typer.echo(f"{len(found)} signatures{more}", err=True)
    if not found:
        raise typer.Exit(1)


@person.command()
def export(
    numbers: Numbers,
    out: Annotated[Path, typer.Option("--out", help="The file to write, as JSON: for this person alone.")],
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write everything that the ledger holds of a person, for them."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        known = known_of(book, numbers)
    finally:
        book.close()
    write_whole(out, json.dumps({"signatures": known}, ensure_ascii=False, indent=2).encode() + b"\n")
    typer.echo(out)


@person.command(name="erase")
def erase_(
    numbers: Numbers,
    why: Annotated[str, typer.Option("--why", help="Who asked when, without a name: it is kept as proof.")],
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Erase a person's signatures. Their places stay, empty, so that nothing that comes later brings them back."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        count = erase(book, numbers, why)
        with book.reading() as connection:
            received = [each for number in sorted(set(numbers)) for each in receivers_of(connection, number)]
    finally:
        book.close()
    typer.echo(f"{count} erased: they count as withdrawn", err=True)
    for each in received:
        place = "" if each.place is None else f", number {each.place} in it"
        what = f"{each.receiver} {each.purpose}".strip()
        typer.echo(f"tell who received export {each.number} of {each.day} ({what}){place}", err=True)
