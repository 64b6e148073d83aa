"""`kiosk coordinator crm …`: people who agreed to be written to, as files for other programs. No name is printed."""

import datetime
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kiosk.campaign import open_pack
from kiosk.cli.files import all_packs, read_bounded
from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, keys_path, open_book
from kiosk.coordinator.crm.confirmed import take_confirmations
from kiosk.coordinator.crm.formats import FORMATS, Format
from kiosk.coordinator.crm.leaving import Wanted, export_people, export_suppressions, reasons_in_words
from kiosk.coordinator.exporting import ADDRESSEE, PastExport, past_exports
from kiosk.coordinator.exporting import settle as settle_export
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.petition import Petition, contact_consent, find_petition

crm = typer.Typer(
    help="Files for CRM and mailing programs: only people who agreed, with confirmed addresses.", no_args_is_help=True
)
Out = Annotated[Path, typer.Option("--out", help="The file to write; one that is there is never replaced.")]
Purpose = Annotated[str, typer.Option("--purpose", help="The id of the consent that they gave, such as updates.")]
CampaignName = Annotated[str | None, typer.Option("--campaign", help="Its id; needed where there are several.")]
Packs = Annotated[
    list[Path] | None,
    typer.Option(
        "--pack",
        help="A pack of the campaign, the newest last; else all that were built with these keys.",
        exists=True,
        dir_okay=False,
    ),
]


@contextmanager
def opened_petition(
    ledger: Path | None, keys: Path | None, passphrase_file: Path | None, packs: list[Path] | None, name: str | None
) -> Iterator[tuple[Ledger, Petition]]:
    """Open the ledger, and find a real campaign in it with its packs."""
    known = [open_pack(read_bounded(path)) for path in packs or all_packs(keys_path(keys))]
    book = open_book(ledger, keys, passphrase_file)
    try:
        with book.reading() as connection:
            petition = find_petition(connection, known, name)
        yield book, petition
    finally:
        book.close()


def _add(kind: Format) -> None:
    def export(
        purpose: Purpose,
        out: Out,
        campaign: CampaignName = None,
        every: Annotated[bool, typer.Option("--all", help="Also those who were in such a file before.")] = False,
        unconfirmed: Annotated[
            bool, typer.Option("--unconfirmed", help="Also addresses that nobody confirmed; it is written down.")
        ] = False,
        pack: Packs = None,
        ledger: LedgerFile = None,
        keys: KeysFile = None,
        passphrase_file: PassphraseFile = None,
        as_json: AsJson = False,
    ) -> None:
        wanted = Wanted(kind.name, purpose, every, unconfirmed)
        with opened_petition(ledger, keys, passphrase_file, pack, campaign) as (book, petition):
            done, counted = export_people(book, petition, wanted, out)
        say_finished(done)
        if as_json:
            facts = {"export": done.number, "rows": done.named, "exportable": counted.exportable, "new": counted.new}
            facts |= {"signatures": counted.signatures}
            typer.echo(json.dumps({**facts, "reasons": counted.reasons}))
        else:
            typer.echo(out)
        typer.echo(f"{counted.exportable} of {counted.signatures} exportable, {counted.new} of them new", err=True)
        if counted.reasons:
            typer.echo(f"not exportable: {reasons_in_words(counted)}", err=True)
        typer.echo(f"export {done.number}: {done.named} rows, in clear: delete this file once it is imported", err=True)

    crm.command(kind.name, help=kind.title)(export)


for _kind in FORMATS.values():
    _add(_kind)


@crm.command()
def confirm(
    file: Annotated[Path, typer.Argument(help="One address a line, or a CSV file with a column named email.")],
    purpose: Purpose,
    campaign: CampaignName = None,
    pack: Packs = None,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Take in which addresses were confirmed; see `crm optin`."""
    with opened_petition(ledger, keys, passphrase_file, pack, campaign) as (book, petition):
        found = take_confirmations(book, petition, contact_consent(petition, purpose), file)
    if as_json:
        typer.echo(json.dumps(asdict(found)))
    typer.echo(
        f"{found.new} addresses confirmed, {found.known} known before, {found.strangers} of nobody who agreed here,"
        f" {found.unreadable} lines without one address",
        err=True,
    )


@crm.command()
def suppressions(
    format_: Annotated[str, typer.Argument(metavar="FORMAT", help=f"One of {', '.join(FORMATS)}.")],
    purpose: Purpose,
    out: Annotated[Path, typer.Option("--out", help="The file to write; an older list is replaced.")],
    campaign: CampaignName = None,
    pack: Packs = None,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write who left in such files and withdrew later: take them out at the receiver."""
    with opened_petition(ledger, keys, passphrase_file, pack, campaign) as (book, petition):
        count, nameless = export_suppressions(book, petition, format_, purpose, out)
    typer.echo(out)
    typer.echo(f"{count} to take out", err=True)
    if nameless:
        typer.echo(f"{nameless} more were erased here: the receiver was to be told when that was done", err=True)


@crm.command(name="list")
def list_(
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List all files that left for other programs, the latest first."""
    say_exports(open_book(ledger, keys, passphrase_file), as_json, lambda each: each.receiver != ADDRESSEE)


@crm.command()
def settle(
    export: Annotated[int, typer.Argument(help="The number of an export that was interrupted.")],
    used: Annotated[bool, typer.Option("--used/--lost", help="Its file is used, or nobody has it.")],
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Say what became of a file whose writing was interrupted and that is not where it was."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        settle_export(book, export, used=used)
    finally:
        book.close()
    typer.echo("it counts as sent" if used else "those in it count as new again", err=True)


def say_finished(done: PastExport) -> None:
    """Say which exports before this one were interrupted, and are there only now."""
    for number in done.finished:
        typer.echo(
            f"export {number} was interrupted; its file is in its place now, with others than this one", err=True
        )


def say_exports(book: Ledger, as_json: bool, which: Callable[[PastExport], bool]) -> None:
    """Print past exports."""
    try:
        with book.reading() as connection:
            past = [each for each in past_exports(connection) if which(each)]
    finally:
        book.close()
    if as_json:
        typer.echo(json.dumps({"exports": [asdict(each) for each in past]}))
        return
    for each in past:
        day = datetime.datetime.fromtimestamp(each.at, datetime.UTC).date()
        what = f"{each.receiver} {each.purpose}".strip()
        notes = [f"{each.named} named"] if each.named != each.signatures else []
        notes += [f"{each.ended} no longer valid"] if each.ended else []
        notes += ["unconfirmed addresses too"] if each.unconfirmed else []
        notes += [each.state] if each.state != "placed" else []
        typer.echo(f"{each.number}  {day}  {what}: {each.signatures}" + "".join(f", {note}" for note in notes))
