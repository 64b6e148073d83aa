"""`kiosk coordinator stands …`: which stands sent something, and which of them a person trusts."""

import json
from dataclasses import asdict
from typing import Annotated

import typer

from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, open_ledger
from kiosk.coordinator.desk import approve_stand, list_stands
from kiosk.coordinator.report import date_of

stands = typer.Typer(help="Stands that sent something, and whether to trust them.", no_args_is_help=True)


@stands.command(name="list")
def list_(
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List all stands, those that wait for approval first."""
    book = open_ledger(ledger)
    try:
        found = list_stands(book)
    finally:
        book.close()
    if as_json:
        rows = [{**asdict(each), "first_day": date_of(each.first_day)} for each in found]
        typer.echo(json.dumps({"stands": rows}, ensure_ascii=False))
        return
    for each in found:
        state = "approved" if each.approved else "waits for approval"
        typer.echo(
            f"{each.id}  {state}  {each.name or '(no name)'}, since {date_of(each.first_day)}, "
            f"{each.signatures} signatures, {each.missing} missing"
        )


@stands.command()
def approve(
    stand: Annotated[str, typer.Argument(help="The stand's id, or its first six characters or more.")],
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Approve a stand, after its lead confirmed the id: its signatures count as approved in the report."""
    book = open_ledger(ledger)
    try:
        whole = approve_stand(book, stand)
    finally:
        book.close()
    typer.echo(f"{whole} is approved", err=True)
