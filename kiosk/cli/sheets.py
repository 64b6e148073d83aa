"""`--qr` of several commands: what travels as a file is also written as codes, to print, to send or to show."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.files import whole_file, write_whole
from kiosk.errors import KioskError
from kiosk.frames.frame import Kind
from kiosk.frames.sheets import Sheets, Words


class Paper(StrEnum):
    """The size of a PDF's pages."""

    A4 = "a4"
    LETTER = "letter"


class Codes(StrEnum):
    """How a batch is written as codes."""

    PDF = "pdf"
    PNG = "png"


@dataclass(frozen=True)
class SheetWriter:
    """What draws pages, with words in every script: Qt.

    `write_pdf(path, sheets, paper)` writes all pages and raises OSError; `draw_png(sheets, page)` returns one.
    """

    write_pdf: Callable[[Path, Sheets, str], None]
    draw_png: Callable[[Sheets, int], bytes]


PaperSize = Annotated[Paper, typer.Option("--paper", help="The size of a PDF's pages.")]
CodesFile = Annotated[
    Path | None,
    typer.Option(
        "--qr",
        metavar="FILE",
        help="Also as QR codes for a stand's camera: a .pdf to print, a .png (or a folder for several) or a moving"
        " .gif to show on a screen.",
    ),
]
_HOW = {
    ".pdf": "For the camera of a stand: where the stand asks for this file, touch “Show it to the camera”, and hold the"
    " page before it so that the codes fill the picture; half a page at a time will do. Any 72 of 100 codes suffice, in"
    " any order.",
    ".png": "For the camera of a stand: where the stand asks for this file, touch “Show it to the camera”, and hold it"
    " before this picture on a screen, as large as it gets. Any 72 of 100 codes suffice, in any order.",
}


def write_for_a_stand(
    context: typer.Context,
    target: Path | None,
    payload: bytes,
    kind: Kind,
    title: str,
    *facts: str,
    paper: Paper,
    err: bool = False,
) -> None:
    """Write codes that a stand's camera reads, if a file was asked for, and print what was written, or say it (`err`).

    Raises:
        KioskError: it is too much for codes, the file's name says no kind that is known, or it could not be written.
    """
    if target is None:
        return
    suffix = ".png" if target.is_dir() else target.suffix.lower()
    if suffix == ".gif":
        from kiosk.frames.moving import write_gif  # late: only this needs a library of pictures

        ask_to_overwrite([target])
        with whole_file(target) as temporary:
            pictures = write_gif(temporary, payload, kind)
        typer.echo(target, err=err)
        typer.echo(f"{pictures} pictures: open it in a web browser, as large as it gets, before the camera", err=True)
        return
    if suffix not in (".pdf", ".png"):
        raise KioskError("codes are written as .pdf, .png or .gif: name the file so", code="unknown-kind")
    sheets = Sheets(payload, kind, Words(title, facts, _HOW[suffix]), paper=suffix == ".pdf")
    stem = target / kind.name.lower().replace("_", "-") if target.is_dir() else target.with_suffix("")
    for path in write_sheets(context, sheets, stem, suffix, paper):
        typer.echo(path, err=err)
    if sheets.pages > 10:
        typer.echo(f"{sheets.pages} pages: a moving .gif on a screen goes faster", err=True)


def write_sheets(context: typer.Context, sheets: Sheets, stem: Path, suffix: str, paper: Paper) -> list[Path]:
    """Write `stem.pdf`, or `stem-1-of-3.png` and so on, each whole or not at all; return what was written.

    Raises:
        KioskError: a file could not be written, or one is there and nobody says that it may go.
    """
    writer: SheetWriter = context.find_root().obj.sheets
    paths = [stem.with_name(stem.name + suffix)] if suffix == ".pdf" else _numbered(stem, sheets.pages)
    ask_to_overwrite(paths)
    if suffix == ".pdf":
        with whole_file(paths[0]) as temporary:
            writer.write_pdf(temporary, sheets, paper)
    else:
        for page, path in enumerate(paths):
            write_whole(path, writer.draw_png(sheets, page))
    return paths


def _numbered(stem: Path, pages: int) -> list[Path]:
    if pages == 1:
        return [stem.with_name(f"{stem.name}.png")]
    digits = len(str(pages))
    return [stem.with_name(f"{stem.name}-{page:0{digits}}-of-{pages}.png") for page in range(1, pages + 1)]


def ask_to_overwrite(paths: list[Path]) -> None:
    """Ask whether files that are there may go.

    Raises:
        KioskError: no, or nobody is there to ask.
    """
    there = [path.name for path in paths if path.exists()]
    if not there:
        return
    what = there[0] if len(there) == 1 else f"{there[0]} and {len(there) - 1} more"
    somebody = sys.stdin is not None and sys.stdin.isatty()
    if not somebody or not typer.confirm(f"{what}: there already. Overwrite?", err=True):
        raise KioskError(f"{what} is there already: move it away or choose another name", code="exists")
