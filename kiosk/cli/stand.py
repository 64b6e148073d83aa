"""`kiosk stand …`: the commands of the street side."""

import datetime
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, TextIO

import typer

from kiosk.campaign import eight_words, open_pack
from kiosk.cli.files import read_bounded
from kiosk.cli.folders import stand_folder
from kiosk.cli.practice import prepare_practice
from kiosk.errors import Invalid, KioskError, PackForeign, StandRefused
from kiosk.stand import pin as pins
from kiosk.stand.enter import enter_line
from kiosk.stand.expiry import Expired
from kiosk.stand.pin import Role
from kiosk.stand.report import make_report, write_report
from kiosk.stand.second_copy import CopyState
from kiosk.stand.stand import SECONDS_FOR_THE_COPY, InstalledPack, Stand
from kiosk.stand.waiting import in_words, waiting

stand = typer.Typer(help="The street side: it seals, and cannot open.", no_args_is_help=False, rich_markup_mode=None)

Data = Annotated[Path | None, typer.Option("--data", help="The stand's folder; else KIOSK_DATA, else this user's.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


@stand.callback(invoke_without_command=True)
def open_window(
    context: typer.Context,
    data: Data = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window instead of the full screen.")] = False,
) -> None:
    """Open the stand's window."""
    folder = stand_folder(data)
    context.meta["data"] = folder
    if context.invoked_subcommand is None:
        prepare_practice(folder)
        raise typer.Exit(context.find_root().obj.stand(folder, windowed))


def _folder(context: typer.Context, data: Path | None) -> Path:
    given: Path = context.meta["data"]
    return given if data is None else stand_folder(data)


@stand.command()
def install(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A campaign pack or an activation.", exists=True, dir_okay=False)],
    data: Data = None,
    words: Annotated[
        str | None, typer.Option("--words", help="The organisation's eight words from the poster, instead of asking.")
    ] = None,
    older: Annotated[bool, typer.Option("--older", help="Go back to an older pack of the same campaign.")] = False,
) -> None:
    """Install a campaign pack, or the activation that lets it collect for real."""
    raw = read_bounded(file)
    with Stand.open(_folder(context, data)) as opened:
        if raw.startswith(b"PKACT"):
            installed = opened.activate(raw, older_confirmed=older)
        else:
            installed = _install_pack(opened, raw, words, older)
        typer.echo(_line(installed), err=True)


def _install_pack(opened: Stand, raw: bytes, words: str | None, older: bool) -> InstalledPack:
    try:
        return opened.install(raw, older_confirmed=older)
    except PackForeign:
        shown = eight_words(open_pack(raw).keys.signing)
        typer.echo("The eight words of the organisation in this pack:\n\n    " + " ".join(shown) + "\n", err=True)
        if words is not None:
            if tuple(words.lower().split()) != shown:
                raise PackForeign("these are not the words given with --words: do not use this pack") from None
        elif (
            sys.stdin is None
            or not sys.stdin.isatty()
            or not typer.confirm("Are they the words on the poster?", err=True)
        ):
            raise
    return opened.install(raw, words_confirmed=True, older_confirmed=older)


def _somebody_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _line(installed: InstalledPack) -> str:
    campaign = installed.pack.campaign
    kind = "practice" if installed.practice else "collects for real"
    return f"{campaign.id}: {kind}; {' '.join(eight_words(installed.pack.keys.signing))}"


@stand.command()
def pin(
    context: typer.Context,
    data: Data = None,
    lead: Annotated[bool, typer.Option("--lead", help="The lead's PIN instead of the volunteer's.")] = False,
) -> None:
    """Set a PIN; it is asked for twice, or read as one line from standard input."""
    folder = _folder(context, data)
    role = Role.LEAD if lead else Role.VOLUNTEER
    if sys.stdin is None:
        raise StandRefused("there is nobody to ask: give the PIN as one line on standard input", code="no-input")
    if sys.stdin.isatty():
        question = f"New PIN of the {role} ({role.min_digits} to {pins.MAX_DIGITS} digits)"
        digits = typer.prompt(question, hide_input=True, confirmation_prompt=True, err=True)
    else:
        digits = sys.stdin.readline().strip()
    with Stand.open(folder) as opened:  # so that nobody changes it under a running stand
        pins.set_pin(opened.data, digits, role)


@stand.command(name="reset-pin")
def reset_pin(
    context: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(help="The coordinator's file; without it, shows the code.", exists=True, dir_okay=False),
    ] = None,
    data: Data = None,
) -> None:
    """Where a PIN was lost: show the code for the coordinator, or take in the file that came back for it."""
    with _looked_at(_folder(context, data)) as opened:
        if file is None:
            typer.echo(f"Stand       {opened.id}\nReset code  {opened.reset_code()}")
            typer.echo("Tell both to your coordinator, who makes a file for this stand.", err=True)
            return
        opened.reset_pins(read_bounded(file))
    typer.echo(
        "both PINs are gone: the next one to open the panel chooses a new one. No signature was touched", err=True
    )


@stand.command()
def status(context: typer.Context, data: Data = None, as_json: AsJson = False) -> None:
    """Say what the stand holds; numbers, never names."""
    with _looked_at(_folder(context, data)) as opened:
        tally, waits, ready = opened.count(), waiting(opened), opened.ready()
        report = {
            "stand": opened.name,
            "id": opened.id,
            "ready": ready is None,
            "reason": ready,
            "signatures": tally.total,
            "today": tally.today,
            "not_handed_over": tally.not_handed_over,
            "withdrawals_not_handed_over": waits.withdrawals,
            "doubts_not_handed_over": waits.doubts,
            "campaigns": [
                {
                    "id": each.pack.campaign.id,
                    "practice": each.practice,
                    "words": " ".join(eight_words(each.pack.keys.signing)),
                }
                for each in opened.packs
            ],
            "not_offered": [
                {"id": each.campaign.id, "reason": each.word, "day": str(each.day)} for each in opened.not_offered()
            ],
            "repaired": None if opened.repaired is None else asdict(opened.repaired),
            "second_copy": _copy_as_json(opened),
            "to_delete": [{"id": each.campaign, "since": str(each.deletion)} for each in opened.expired()],
        }
        closed, expired, mended, copy = opened.not_offered(), opened.expired(), opened.repaired, _copied(opened)
    if as_json:
        typer.echo(json.dumps(report, ensure_ascii=False))
        return
    typer.echo(f"{report['stand']}: " + ("ready" if ready is None else f"not ready ({ready})"))
    typer.echo(f"{tally.total} signed, {tally.today} today; not yet handed over: {in_words(waits)}")
    for installed in opened.packs:
        typer.echo(_line(installed))
    if mended is not None:
        typer.echo(
            f"repaired: the store was damaged; {mended.records} records came out whole, {mended.lost_records} are known"
            " to be lost. Tell the coordinator"
        )
    if copy.word != "off":
        typer.echo(f"second copy: {copy.word}, {copy.behind} records not in it")
    for why in closed:
        typer.echo(str(why))
    for each in expired:
        typer.echo(f"{each.campaign}: to be deleted since {each.deletion}; see `kiosk stand purge-expired`")


def _copied(opened: Stand) -> CopyState:
    opened.second_copy.wait(SECONDS_FOR_THE_COPY)
    return opened.second_copy.state()


def _copy_as_json(opened: Stand) -> dict[str, object]:
    found = _copied(opened)
    return {
        "state": found.word,
        "behind": found.behind,
        "folder": None if found.folder is None else str(found.folder),
    }


@stand.command(name="second-copy")
def second_copy(
    context: typer.Context,
    data: Data = None,
    on: Annotated[Path | None, typer.Option("--on", help="The stick or card to keep it on, from now on.")] = None,
    off: Annotated[bool, typer.Option("--off", help="Keep none any more; what lies on the stick stays there.")] = False,
    as_json: AsJson = False,
) -> None:
    """Keep each sealed record a second time on a stick or card named for it; without options, say how that is."""
    if on is not None and off:
        raise typer.BadParameter("choose one of --on and --off")
    with _looked_at(_folder(context, data)) as opened:
        if on is not None:
            opened.begin_second_copy(on)
        elif off:
            opened.end_second_copy()
        found, shown = _copied(opened), _copy_as_json(opened)
    if as_json:
        typer.echo(json.dumps(shown, ensure_ascii=False))
    elif found.word == "off":
        typer.echo("no second copy is kept")
    else:
        typer.echo(f"second copy: {found.word}, {found.behind} records not in it; {found.folder or 'put the stick in'}")


@stand.command()
def report(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="A ZIP file, or a folder that is made.")],
    data: Data = None,
) -> None:
    """Write a bundle for a call to somebody who can help: log, state, checks. Nothing in it is of a person."""
    folder = _folder(context, data)
    try:
        with _looked_at(folder) as opened:
            texts = make_report(folder, opened, now=time.time())
    except KioskError as error:  # then it is needed most
        texts = make_report(folder, None, now=time.time(), problem=error.code)
        typer.echo("the stand could not be opened, so the report holds less", err=True)
    write_report(texts, out)
    typer.echo(out)


ConfirmedDate = Annotated[
    str | None,
    typer.Option("--confirm", metavar="YYYY-MM-DD", help="Today's date, from a calendar; else you are asked."),
]


@stand.command(name="purge-expired")
def purge_expired(
    context: typer.Context, data: Data = None, confirm: ConfirmedDate = None, as_json: AsJson = False
) -> None:
    """Delete every campaign whose date of deletion has come, once the lead has typed today's date. For good."""
    with _looked_at(_folder(context, data)) as opened:
        for each in opened.expired():
            typer.echo(f"{each.campaign}: to be deleted since {each.deletion}, {_in_words(each)}", err=True)
        purged = opened.purge_expired(_typed_date(confirm))
    if as_json:
        rows = [
            {
                "campaign": each.campaign,
                "deletion": str(each.deletion),
                "records": each.records,
                "never_handed_over": each.never_handed_over,
            }
            for each in purged
        ]
        typer.echo(json.dumps({"purged": rows}))
    for each in purged:
        typer.echo(f"{each.campaign}: deleted, {_in_words(each)}", err=True)
    if not purged:
        typer.echo("nothing is to be deleted by this date", err=True)


@stand.command(name="confirm-date")
def confirm_date(context: typer.Context, data: Data = None, confirm: ConfirmedDate = None) -> None:
    """Where the stand says that its clock looks wrong and it does not: the lead types today's date."""
    with _looked_at(_folder(context, data)) as opened:
        opened.confirm_date(_typed_date(confirm))


def _in_words(expired: Expired) -> str:
    never = f", {expired.never_handed_over} signatures of them never handed over" if expired.never_handed_over else ""
    return f"{expired.records} records{never}"


def _typed_date(given: str | None) -> datetime.date:
    typed = typer.prompt("Today's date, from a calendar (YYYY-MM-DD)", err=True) if given is None else given
    try:
        return datetime.date.fromisoformat(typed.strip())
    except ValueError:
        raise typer.BadParameter("a date looks like 2027-12-31", param_hint="--confirm") from None


def _looked_at(folder: Path) -> Stand:
    if not (folder / "store.sqlite").exists():
        raise StandRefused("there is no stand in this data folder: check --data", code="no-stand")
    return Stand.open(folder)


@stand.command()
def enter(context: typer.Context, data: Data = None) -> None:
    """Enter signatures as JSON lines from standard input; each is sealed at once and answered by one JSON line."""
    if sys.stdin is None:
        raise StandRefused("there is nothing to read: give signatures as JSON lines on standard input", code="no-input")
    with Stand.open(_folder(context, data)) as opened:
        refused = _enter_all(opened, sys.stdin)
    if refused:
        raise typer.Exit(3)


def _enter_all(opened: Stand, lines: TextIO) -> int:
    refused = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entered = enter_line(opened, line)
            answer: dict[str, object] = {"line": number, "slip": entered.slip.code}
            if entered.left_out:
                answer["left_out"] = entered.left_out
        except Invalid as error:
            refused += 1
            answer = {"line": number, "errors": error.problems}
        typer.echo(json.dumps(answer))
    return refused


@stand.command()
def receive(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A file of receipts from the coordinator.", exists=True, dir_okay=False)],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Take in a receipt: check it against the stand's own records and purge exactly what it names."""
    with _looked_at(_folder(context, data)) as opened:
        received = opened.receive(read_bounded(file))
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "purged": received.purged,
                    "already": received.already,
                    "unknown_sessions": received.unknown_sessions,
                }
            )
        )
        return
    typer.echo(f"{received.purged} records purged, {received.already} were purged before", err=True)
