"""`kiosk coordinator handover …`: the petition goes to its addressee."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.crm import CampaignName, Packs, opened_petition, say_exports, say_finished
from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, open_book
from kiosk.cli.sheets import Paper, PaperSize
from kiosk.coordinator.exporting import ADDRESSEE
from kiosk.coordinator.handover import hand_over, write_suppressions

handover = typer.Typer(help="The petition, for its addressee: never more than was agreed to.", no_args_is_help=True)


@handover.command()
def new(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="The folder to make; one that is there is never touched.")],
    campaign: CampaignName = None,
    numbers_only: Annotated[bool, typer.Option("--numbers-only", help="Name nobody, whatever may be named.")] = False,
    language: Annotated[
        str | None, typer.Option("--language", help="Of the letter; else the campaign's first.")
    ] = None,
    paper: PaperSize = Paper.A4,
    pack: Packs = None,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Write letter, numbers and, where that was agreed to, the names; who is on the list is settled by this."""
    write = context.find_root().obj.hand_over
    with opened_petition(ledger, keys, passphrase_file, pack, campaign) as (book, petition):
        done = hand_over(
            book,
            petition,
            out,
            lambda path, letter: write(path, letter, paper),
            numbers_only=numbers_only,
            language=language,
        )
    say_finished(done.export)
    counts = {"number": done.export.number, "signatures": done.export.signatures, "named": done.export.named}
    if as_json:
        typer.echo(json.dumps({**counts, "not_counted": done.not_counted, "not_named": done.not_named}))
    else:
        typer.echo(out)
    typer.echo(
        "hand-over {number}: {signatures} signatures, {named} of them with their names".format(**counts), err=True
    )
    for what, reasons in (("not counted", done.not_counted), ("not named", done.not_named)):
        if reasons:
            typer.echo(f"{what}: " + ", ".join(f"{n} {why}" for why, n in sorted(reasons.items())), err=True)


@handover.command(name="list")
def list_(
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List all hand-overs, the latest first, with how many in them are no longer valid."""
    say_exports(open_book(ledger, keys, passphrase_file), as_json, lambda each: each.receiver == ADDRESSEE)


@handover.command()
def suppressions(
    out: Annotated[Path, typer.Option("--out", help="The file to write; an older list is replaced.")],
    campaign: CampaignName = None,
    pack: Packs = None,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write who was handed over and withdrew later, by the numbers on the lists; see also `crm suppressions`."""
    with opened_petition(ledger, keys, passphrase_file, pack, campaign) as (book, petition):
        count = write_suppressions(book, petition, out)
    typer.echo(out)
    typer.echo(f"{count} to strike out", err=True)
