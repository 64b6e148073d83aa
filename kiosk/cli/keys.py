"""`kiosk coordinator keys …`: make, show, print and check the keys file."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kiosk.campaign import eight_words
from kiosk.cli.opened import AsJson, KeysFile, PassphraseFile, keys_path, open_keys, passphrase
from kiosk.coordinator.keys import Keys, new_keys
from kiosk.coordinator.proof import prove_opening
from kiosk.coordinator.recovery_pages import sheets_html, words_html
from kiosk.errors import KeysRefused
from kiosk.format.session import key_id

keys = typer.Typer(help="The keys file: make it, show it, print its recovery sheets, check it.", no_args_is_help=True)


@keys.command()
def new(
    name: Annotated[str, typer.Option("--name", help="The organisation's name.", prompt="Organisation")],
    file: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    practice: Annotated[bool, typer.Option("--practice", help="Only ever for invented signatures.")] = False,
) -> None:
    """Make an organisation with fresh keys."""
    path = keys_path(file)
    made = new_keys(path, name, passphrase(passphrase_file, "New passphrase", new=True), practice=practice)
    typer.echo(path)
    typer.echo("eight words for the poster: " + " ".join(eight_words(made.organisation.signing_public)), err=True)
    typer.echo("keep a copy of this file in another place; without it nothing can be opened", err=True)


@keys.command()
def show(file: KeysFile = None, passphrase_file: PassphraseFile = None, as_json: AsJson = False) -> None:
    """Show what is public: the organisation, its eight words, and each campaign's keys by number."""
    facts = _facts(open_keys(file, passphrase_file))
    if as_json:
        typer.echo(json.dumps(facts, ensure_ascii=False))
        return
    typer.echo(f"{facts['organisation']}" + (" (practice)" if facts["practice"] else ""))
    typer.echo(f"eight words  {facts['words']}")
    typer.echo(f"signing      {facts['signing']}")
    typer.echo(f"receipt      {facts['receipt']}")
    for each in facts["campaigns"]:  # type: ignore[attr-defined]
        sheet = "not proven yet: keys print, then keys check --sheet" if each["sheet_waits"] else "on paper, proven"
        typer.echo(f"{each['id']}: suite {each['suite']}, key {each['opening']}, recovery {each['recovery']} ({sheet})")


def _facts(opened: Keys) -> dict[str, object]:
    organisation = opened.organisation
    return {
        "organisation": organisation.name,
        "practice": organisation.practice,
        "words": " ".join(eight_words(organisation.signing_public)),
        "signing": organisation.signing_public.hex(),
        "receipt": organisation.receipt_public.hex(),
        "campaigns": [
            {
                "id": each.name,
                "campaign_id": each.campaign_id.hex(),
                "suite": each.suite,
                "opening": each.opening.kid.hex(),
                "recovery": key_id(each.recovery_public).hex(),
                "sheet_waits": each.sheet is not None,
                "activated": [pack.hex() for pack in each.activated],
            }
            for each in opened.campaigns
        ],
    }


@keys.command(name="print")
def print_(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="A folder for the two PDFs.")],
    file: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write two PDFs: the recovery sheets, and the words that open them. Keep their pages in two places."""
    opened = open_keys(file, passphrase_file)
    waiting = [each for each in opened.campaigns if each.sheet is not None]
    if not waiting:
        raise KeysRefused("there is nothing to print: no campaign yet, or every recovery sheet was proven already")
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise KeysRefused(f"the folder cannot be made: {error.strerror}") from None
    write_pdf = context.find_root().obj.write_pdf
    html, codes = sheets_html(opened.organisation, waiting)
    sheets, words = out / "recovery-sheets.pdf", out / "recovery-words.pdf"
    write_pdf(sheets, html, codes)
    write_pdf(words, words_html(opened.organisation, waiting), {})
    for path in (sheets, words):
        path.chmod(0o600)
        typer.echo(path)
    typer.echo(
        "print both, delete both files, keep the pages in two places, then prove it: keys check --sheet", err=True
    )


@keys.command()
def check(
    file: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    sheet: Annotated[
        Path | None,
        typer.Option(
            "--sheet", help="A text file with a recovery sheet's lines, typed in.", exists=True, dir_okay=False
        ),
    ] = None,
    words_file: Annotated[
        Path | None, typer.Option("--words-file", help="Its eight words; else you are asked.")
    ] = None,
) -> None:
    """Prove on freshly sealed tests that the keys open what they must; with --sheet, that the paper does too.

    A recovery sheet that was proven is forgotten by the keys file: from then on only the paper has it.
    """
    opened = open_keys(file, passphrase_file)
    for each in opened.campaigns:
        prove_opening(each.opening)
        typer.echo(f"{each.name}: opens", err=True)
    if sheet is not None:
        text = sheet.read_text(encoding="utf-8", errors="replace")
        proven = opened.confirm_recovery(text, passphrase(words_file, "The eight words"))
        typer.echo(f"{proven.name}: the recovery sheet opens, and this file has forgotten it", err=True)
    typer.echo("the keys file is in order", err=True)
