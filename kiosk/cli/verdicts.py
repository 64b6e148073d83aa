"""`kiosk coordinator verdict …`: what people decide of signatures. Nothing here prints a name."""

import datetime
import json
from dataclasses import asdict
from typing import Annotated

import typer

from kiosk.cli.opened import AsJson, KeysFile, LedgerFile, PassphraseFile, open_book
from kiosk.coordinator.decisions import OPEN_TO_DECIDE, Decided, Which, decide, past_decisions, take_back
from kiosk.coordinator.similar import Similar, look_for_similar

verdicts = typer.Typer(help="What people decide of signatures, above all rules.", no_args_is_help=True)
DryRun = Annotated[bool, typer.Option("--dry-run", help="Count what would change, and change nothing.")]


@verdicts.command(name="set")
def set_(
    verdict: Annotated[str, typer.Argument(help=f"One of {', '.join(OPEN_TO_DECIDE)}.")],
    why: Annotated[str, typer.Option("--why", help="The reason in a few words, without names; it is kept.")],
    now: Annotated[str | None, typer.Option("--now", help="Only those whose verdict is this.")] = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Only those judged so for this reason.")] = None,
    campaign: Annotated[str | None, typer.Option("--campaign", help="Only those of this campaign.")] = None,
    stand: Annotated[str | None, typer.Option("--stand", help="Only those from this stand.")] = None,
    number: Annotated[list[int] | None, typer.Option("--signature", help="Only this one; may be repeated.")] = None,
    practice: Annotated[bool, typer.Option("--practice", help="Among practice signatures.")] = False,
    dry_run: DryRun = False,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Decide over all signatures that fit every option. `verdict undo` takes it back."""
    if all(each is None for each in (now, reason, campaign, stand, number)):
        raise typer.BadParameter("say over which signatures, with one option or more: see --help")
    ids = None if number is None else frozenset(number)
    which = Which(ids, campaign, practice, now, reason, stand)
    book = open_book(ledger, keys, passphrase_file)
    try:
        done = decide(book, which, verdict, why, dry_run=dry_run)
    finally:
        book.close()
    _say(done, as_json)


@verdicts.command()
def undo(
    decision: Annotated[int, typer.Argument(help="Its number: see `kiosk coordinator verdict list`.")],
    dry_run: DryRun = False,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Take a decision back: what stood before it holds again."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        done = take_back(book, decision, dry_run=dry_run)
    finally:
        book.close()
    _say(done, as_json)


@verdicts.command(name="list")
def list_(
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List all decisions, the latest first."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        past = past_decisions(book)
    finally:
        book.close()
    if as_json:
        typer.echo(json.dumps({"decisions": [asdict(each) for each in past]}, ensure_ascii=False))
        return
    for each in past:
        day = datetime.datetime.fromtimestamp(each.at, datetime.UTC).date()
        holds = "holds" if each.standing == each.signatures else f"holds for {each.standing}"
        typer.echo(f"{each.together}  {day}  {each.verdict}: {each.signatures} ({holds})  {each.why}")


def similar(
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Look for signatures that look like an earlier one, and set them aside for review."""
    book = open_book(ledger, keys, passphrase_file)
    try:
        found = look_for_similar(book)
    finally:
        book.close()
    if as_json:
        typer.echo(json.dumps(asdict(found)))
    typer.echo(_similar_in_words(found), err=True)


def _similar_in_words(found: Similar) -> str:
    return (
        f"{found.signatures} signatures, {found.compared} pairs compared: {found.pairs} look alike, "
        f"{found.for_review} signatures wait for review because of it"
    )


def _say(done: Decided, as_json: bool) -> None:
    changes = [{"from": was, "to": is_, "signatures": count} for (was, is_), count in sorted(done.changes.items())]
    if as_json:
        typer.echo(json.dumps({"decision": done.together, "signatures": done.signatures, "changes": changes}))
    for each in changes:
        typer.echo(f"{each['from']} -> {each['to']}: {each['signatures']}", err=True)
    if done.together is None:
        typer.echo(f"tried out over {done.signatures} signatures: nothing was changed", err=True)
    else:
        typer.echo(f"decision {done.together}, over {done.signatures} signatures", err=True)
