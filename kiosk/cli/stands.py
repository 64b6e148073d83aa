"""`kiosk coordinator stands …`: which stands sent something, and which of them a person trusts."""

import json
import time
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.files import write_whole
from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, open_book, open_keys, open_ledger
from kiosk.cli.sheets import CodesFile, Paper, PaperSize, write_for_a_stand
from kiosk.coordinator.desk import approve_stand, list_stands
from kiosk.coordinator.pin_resets import make_pin_reset
from kiosk.coordinator.report import date_of
from kiosk.errors import LedgerRefused
from kiosk.frames.frame import Kind

stands = typer.Typer(help="Stands that sent something, and whether to trust them.", no_args_is_help=True)


@stands.command(name="list")
def list_(
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List all stands, those that wait for approval first."""
    book = open_book(ledger, keys, passphrase_file)
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
    book = open_book(ledger, keys, passphrase_file)
    try:
        whole = approve_stand(book, stand)
    finally:
        book.close()
    typer.echo(f"{whole} is approved", err=True)


@stands.command(name="reset-pin")
def reset_pin(
    context: typer.Context,
    stand: Annotated[str, typer.Argument(help="The stand's id; six characters do, where it has sent something.")],
    out: Annotated[Path, typer.Option("--out", help="The file to write, for this stand alone.")],
    code: Annotated[
        str | None, typer.Option("--code", help="The reset code that the stand shows; else you are asked.")
    ] = None,
    qr: CodesFile = None,
    paper: PaperSize = Paper.A4,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Let one stand forget its PINs, once. Call the lead back on a number that you know before you do."""
    opened = open_keys(keys, passphrase_file)
    typed = typer.prompt("Reset code on the stand's screen", err=True) if code is None else code
    try:
        book = open_ledger(ledger, opened)
    except LedgerRefused as refused:
        if refused.code != "no-ledger":
            raise
        book = None
    try:
        raw = make_pin_reset(opened, book, stand, typed, int(time.time()) // 86_400)
    finally:
        if book is not None:
            book.close()
    write_whole(out, raw)
    typer.echo(out)
    write_for_a_stand(context, qr, raw, Kind.PIN_RESET, "PIN reset", f"for the stand {stand} alone", paper=paper)
    typer.echo("send it to the stand on any way: it works there alone, and once", err=True)
