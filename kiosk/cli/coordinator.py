"""`kiosk coordinator …`: the office side, which holds the private keys."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from kiosk.campaign import open_pack
from kiosk.cli.campaign import campaign
from kiosk.cli.codes import CodeFiles
from kiosk.cli.crm import crm
from kiosk.cli.files import kept_packs, read_bounded, write_whole
from kiosk.cli.handover import handover
from kiosk.cli.keys import keys as keys_commands
from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, open_book, open_keys, open_ledger
from kiosk.cli.person import person
from kiosk.cli.sheets import CodesFile, Paper, PaperSize, write_for_a_stand
from kiosk.cli.slips import slip, slip_as_json, slip_in_words
from kiosk.cli.stands import stands
from kiosk.cli.tables import print_report, problem_in_words
from kiosk.cli.verdicts import similar, verdicts
from kiosk.coordinator.archive import shown
from kiosk.coordinator.completeness import DOUBTED
from kiosk.coordinator.desk import withdraw_code
from kiosk.coordinator.intake import import_batch, import_waiting
from kiosk.coordinator.plain_csv import export_csv
from kiosk.coordinator.reading.medium import medium_of
from kiosk.coordinator.receipts import make_receipts
from kiosk.coordinator.report import build_report
from kiosk.coordinator.results import ImportResult, Problem, doubt_in_words
from kiosk.coordinator.slips import TakenSlip, import_slip, is_slip_file
from kiosk.coordinator.transcribe import enter_file
from kiosk.errors import ImportRefused, KeysRefused, KioskError
from kiosk.format.batch import encode_id
from kiosk.format.receipt import encode_receipt_file
from kiosk.frames.frame import Kind

PARTLY = 3
coordinator = typer.Typer(
    help="The office side: it holds the private keys.", no_args_is_help=True, rich_markup_mode=None
)
coordinator.add_typer(keys_commands, name="keys")
coordinator.add_typer(campaign, name="campaign")
coordinator.add_typer(stands, name="stands")
coordinator.add_typer(verdicts, name="verdict")
coordinator.add_typer(crm, name="crm")
coordinator.add_typer(handover, name="handover")
coordinator.add_typer(person, name="person")
coordinator.command("similar")(similar)
coordinator.command("slip")(slip)


@coordinator.command(name="import")
def import_(
    files: Annotated[
        list[Path], typer.Argument(help="Batches and slips; also photos, scans, PDFs and films of their codes.")
    ],
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Import batches and closing slips. What came before counts once; what is damaged never stops the rest."""
    opened = open_keys(keys, passphrase_file)
    book = open_ledger(ledger, opened, make=True)
    codes = CodeFiles(book, opened)
    results, slips, refused = codes.results, codes.slips, codes.refused
    try:
        with _progress() as report_progress:
            for path in files:
                try:
                    if medium := medium_of(path):
                        codes.read(path, medium, report_progress)
                    elif is_slip_file(path):
                        slips.append(import_slip(path, book, opened))
                    else:
                        results.append(import_batch(path, book, opened, report_progress))
                except ImportRefused as error:
                    refused.append((Problem(shown(path.name), 0, error.code), str(error)))
            codes.finish()
            results += import_waiting(book, opened)
    finally:
        book.close()
    if not results and not slips and len(files) == len(refused) == 1:
        raise ImportRefused(refused[0][1], code=refused[0][0].code)
    if as_json:
        typer.echo(
            json.dumps(_import_as_json(results, slips, refused) | {"codes": codes.as_json()}, ensure_ascii=False)
        )
    say_import(results, refused)
    for note in codes.notes():
        typer.echo(note, err=True)
    for taken in slips:
        typer.echo(slip_in_words(taken), err=True)
    if not results and not slips:
        raise typer.Exit(1)
    if refused or not all(each.whole for each in results):
        raise typer.Exit(PARTLY)


def _import_as_json(
    results: list[ImportResult], slips: list[TakenSlip], refused: list[tuple[Problem, str]]
) -> dict[str, object]:
    sessions = {(each.session, each.stand): each for result in results for each in result.sessions}
    problems = [problem for problem, _ in refused] + [each for result in results for each in result.damaged]
    return {
        "new": sum(each.new for each in results),
        "already": sum(each.already for each in results),
        "damaged": [each.as_json() for each in problems],
        "damaged_total": len(refused) + sum(each.damaged_total for each in results),
        "sessions": [each.as_json() for each in sessions.values()],
        "files": [
            {"file": each.file, "new": each.new, "already": each.already, "refused": each.refused, "end": each.trailer}
            for each in results
        ],
        "slips": [slip_as_json(each) for each in slips],
    }


def say_import(results: list[ImportResult], refused: list[tuple[Problem, str]]) -> None:
    """Say what came of an import, to people."""
    for problem, message in refused:
        typer.echo(f"{problem.file}: {message}", err=True)
    for result in results:
        typer.echo(f"{result.file}: {result.new} new, {result.already} imported before", err=True)
        for problem in result.damaged[:20]:
            typer.echo(f"  line {problem.line}: {problem_in_words(problem)}", err=True)
        if result.damaged_total > 20:
            typer.echo(f"  and {result.damaged_total - 20} more problems", err=True)
        if result.trailer != "complete":
            typer.echo(f"  the end of the file is {result.trailer}: ask the stand to hand over once more", err=True)
        for session in result.sessions:
            if session.missing or not session.closed or session.flags:
                what = [f"{session.missing} missing"] if session.missing else []
                what += [flag for flag in session.flags if flag != DOUBTED]
                what += [doubt_in_words(run) for run in session.doubts]
                typer.echo(f"  session {encode_id(session.session)[:8]}: {', '.join(what)}", err=True)
        if any(not session.approved for session in result.sessions):
            typer.echo("  from a stand that nobody approved yet: see `kiosk coordinator stands list`", err=True)


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None] | None]:
    if not sys.stderr.isatty():
        yield None
        return
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("importing", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


@coordinator.command()
def report(
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Count per campaign, stand and day, and say whether the numbers agree."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        built = build_report(book)
    finally:
        book.close()
    if as_json:
        typer.echo(json.dumps(built.as_json(), ensure_ascii=False))
    else:
        print_report(built)


@coordinator.command()
def receipt(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option("--out", help="The file to write; one file serves all stands.")] = None,
    qr: CodesFile = None,
    paper: PaperSize = Paper.A4,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the signed receipts over everything that is safe here, so that the stands may purge it."""
    if out is None and qr is None:
        raise typer.BadParameter("say where to: --out FILE, --qr FILE, or both")
    opened = open_keys(keys, passphrase_file)
    book = open_ledger(ledger, opened)
    try:
        receipts = make_receipts(book, opened)
    finally:
        book.close()
    if not receipts:
        raise KioskError("there is nothing to give a receipt for: import something first", code="empty")
    raw = encode_receipt_file(each.encode() for each in receipts)
    if out is not None:
        write_whole(out, raw)
        typer.echo(out)
    stands_served = len({each.device_id for each in receipts})
    served = "receipts for 1 stand" if stands_served == 1 else f"receipts for {stands_served} stands"
    write_for_a_stand(context, qr, raw, Kind.RECEIPTS, opened.organisation.name, served, paper=paper)
    typer.echo(served, err=True)


@coordinator.command()
def export(
    out: Annotated[Path, typer.Option("--out", help="The file to write.")],
    format_: Annotated[str, typer.Option("--format", help="csv")] = "csv",
    name: Annotated[str | None, typer.Option("--campaign", help="Its id; needed where there are several.")] = None,
    practice: Annotated[bool, typer.Option("--practice", help="The invented signatures, not the real ones.")] = False,
    bom: Annotated[bool, typer.Option("--bom", help="For spreadsheets that take it for another encoding.")] = False,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write all signatures of one campaign in clear, with their verdicts, safe for spreadsheets."""
    if format_ != "csv":
        raise typer.BadParameter("only csv is known so far", param_hint="--format")
    book = open_book(ledger, keys, passphrase_file)
    try:
        written = export_csv(book, out, campaign=name, practice=practice, bom=bom)
    finally:
        book.close()
    typer.echo(written.path)
    typer.echo(f"{written.rows} rows of {written.campaign}, in clear: keep this file safe and delete it soon", err=True)


@coordinator.command()
def enter(
    file: Annotated[Path, typer.Argument(help="Sheets that were typed in: one JSON object a line.")],
    pack: Annotated[
        list[Path] | None,
        typer.Option(
            "--pack",
            help="A campaign's pack, once for each; else those built with these keys.",
            exists=True,
            dir_okay=False,
        ),
    ] = None,
    practice: Annotated[bool, typer.Option("--practice", help="These people are invented.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Enter a file that was entered before.")] = False,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Enter paper sheets into the ledger; each line is answered by one JSON line, once all are recorded."""
    opened = open_keys(keys, passphrase_file)
    packs = [open_pack(read_bounded(path)) for path in pack or kept_packs(opened.path)]
    if not packs:
        raise KeysRefused("no pack was built with these keys here: name one with --pack", code="no-pack")
    book = open_ledger(ledger, opened, make=True)
    try:
        entered = enter_file(file, book, opened, packs, practice=practice, again=again)
    finally:
        book.close()
    for line in entered:
        typer.echo(json.dumps(line.as_json()))
    if any(line.slip is None for line in entered):
        raise typer.Exit(PARTLY)


@coordinator.command()
def withdraw(
    code: Annotated[str, typer.Argument(help="The slip's code, as it was given.")],
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Withdraw the signature of a slip, whether it is here already or still on its way."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        here = withdraw_code(book, code)
    finally:
        book.close()
    typer.echo("withdrawn" if here else "noted: it will be withdrawn when it arrives", err=True)
