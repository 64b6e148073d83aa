"""`kiosk coordinator slip`: a closing slip as it stands on a photograph, or as somebody reads it on the telephone."""

import datetime
import json
from typing import Annotated

import typer

from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, open_keys, open_ledger
from kiosk.coordinator.keys import CampaignKeys, Keys
from kiosk.coordinator.report import date_of
from kiosk.coordinator.slips import TakenSlip, TypedSlip, forget_slip, note_slip
from kiosk.errors import KeysRefused
from kiosk.format.batch import encode_id

_EPOCH = datetime.date(1970, 1, 1)


def slip(
    stand: Annotated[
        str, typer.Option("--stand", help="The stand's id; six characters do, where it has sent something.")
    ],
    day: Annotated[str, typer.Option("--day", metavar="YYYY-MM-DD", help="The day on the slip.")],
    signed: Annotated[int, typer.Option("--signed", min=0, help="How many signed.")],
    taken_back: Annotated[int, typer.Option("--taken-back", min=0, help="How many were taken back.")] = 0,
    code: Annotated[
        str, typer.Option("--code", help="The eight characters; leave it out if nobody can read them.")
    ] = "",
    name: Annotated[str | None, typer.Option("--campaign", help="Its id; needed where there are several.")] = None,
    practice: Annotated[bool, typer.Option("--practice", help="A slip of practice.")] = False,
    forget: Annotated[
        bool, typer.Option("--forget", help="Take back a slip typed in wrongly, with these words.")
    ] = False,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Enter a closing slip from a photograph or a call. The report shows it as unproven; import the file if you can."""
    opened = open_keys(keys, passphrase_file)
    campaign = _campaign(opened, name)
    practice = practice or opened.organisation.practice
    typed = TypedSlip(stand, _day(day), signed, taken_back, code, campaign, practice)
    book = open_ledger(ledger, opened, make=True)
    try:
        if forget:
            was_there = forget_slip(book, typed)
            typer.echo("taken back" if was_there else "there was no slip with these words", err=True)
            return
        taken = note_slip(book, typed)
    finally:
        book.close()
    if as_json:
        typer.echo(json.dumps(slip_as_json(taken), ensure_ascii=False))
    typer.echo(slip_in_words(taken), err=True)


def slip_as_json(taken: TakenSlip) -> dict[str, object]:
    """Return a slip that was taken in for `--json`."""
    return {
        "file": taken.file,
        "stand": encode_id(taken.stand),
        "name": taken.name,
        "approved": taken.approved,
        "day": date_of(taken.day),
        "practice": taken.practice,
        "signed": taken.signatures,
        "new": taken.new,
    }


def slip_in_words(taken: TakenSlip) -> str:
    """Return what is to be said about a slip that was taken in."""
    start = f"{taken.file}: closing slip of" if taken.file else "slip of"
    lines = [f"{start} {taken.name or encode_id(taken.stand)[:8]}, {date_of(taken.day)}: {taken.signatures} signed"]
    lines[0] += "" if taken.new else "; known before"
    if taken.unknown:
        lines.append("  part of it is about a campaign of other keys: import it with those too")
    if not taken.approved:
        lines.append("  from a stand that nobody approved yet: see `kiosk coordinator stands list`")
    return "\n".join(lines)


def _campaign(keys: Keys, name: str | None) -> CampaignKeys:
    found = [each for each in keys.campaigns if name in (None, each.name)]
    if len(found) != 1:
        names = ", ".join(each.name for each in keys.campaigns) or "none in these keys"
        raise KeysRefused(f"choose the slip's campaign with --campaign: {names}", code="which-campaign")
    return found[0]


def _day(text: str) -> int:
    try:
        day = (datetime.date.fromisoformat(text.strip()) - _EPOCH).days
    except ValueError:
        raise typer.BadParameter("a day looks like 2027-12-31", param_hint="--day") from None
    if not 0 <= day <= 200_000:
        raise typer.BadParameter("no stand was ever open on this day", param_hint="--day")
    return day
