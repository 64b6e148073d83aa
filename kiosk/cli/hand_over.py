"""`kiosk stand export`: what waits, as files for the office, and as codes beside them."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.batch_words import batch_words
from kiosk.cli.folders import stand_folder
from kiosk.cli.sheets import Codes, Paper, PaperSize, write_sheets
from kiosk.errors import KioskError
from kiosk.frames.frame import Kind
from kiosk.frames.packed import pack
from kiosk.frames.sheets import Sheets
from kiosk.stand.export import Exported, export_batches

PARTLY = 3


def export(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="A folder, for example on a USB stick.")],
    data: Annotated[
        Path | None, typer.Option("--data", help="The stand's folder; else KIOSK_DATA, else this user's.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")] = False,
    qr: Annotated[
        Codes | None, typer.Option("--qr", help="Also as QR codes: pdf to print, png to send. The office takes either.")
    ] = None,
    paper: PaperSize = Paper.A4,
) -> None:
    """Write what no receipt has named yet as encrypted CSV files, one for each campaign, and read them back."""
    folder: Path = context.meta["data"] if data is None else stand_folder(data)
    exported = export_batches(folder, out)
    codes: dict[Path, list[Path]] = {}
    failed: list[str] = []
    for each in exported if qr is not None else ():
        try:
            codes[each.path] = _write_codes(context, each, f".{qr}", paper)
        except KioskError as error:
            failed.append(f"{each.path.name} is written and checked, but it has no codes: {error}")
    if as_json:
        files = [
            {
                "file": str(each.path),
                "campaign": each.campaign,
                "practice": each.practice,
                "records": each.records,
                "signatures": each.signatures,
            }
            | ({} if qr is None else {"codes": [str(path) for path in codes.get(each.path, [])]})
            for each in exported
        ]
        typer.echo(json.dumps({"batches": files}, ensure_ascii=False))
    else:
        _say(exported, codes)
    for words in failed:
        typer.echo(words, err=True)
    if failed:
        raise typer.Exit(PARTLY)


def _say(exported: list[Exported], codes: dict[Path, list[Path]]) -> None:
    for each in exported:
        typer.echo(each.path)
        for path in codes.get(each.path, []):
            typer.echo(path)
        typer.echo(f"{each.campaign}: {each.records} records, written and checked", err=True)
    if not exported:
        typer.echo("nothing waits to be handed over", err=True)


def _write_codes(context: typer.Context, exported: Exported, suffix: str, paper: Paper) -> list[Path]:
    try:
        batch = exported.path.read_bytes()
    except OSError as error:
        raise KioskError(f"the stick is gone: {error.strerror}") from None
    words = batch_words(batch, exported.signatures, exported.path.stem, suffix)
    sheets = Sheets(pack(batch), Kind.BATCH, words, paper=suffix == ".pdf")
    return write_sheets(context, sheets, exported.path.with_suffix(""), suffix, paper)
