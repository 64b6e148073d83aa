"""`kiosk coordinator campaign …`: write, check, build, show and activate a campaign."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from kiosk.campaign import Accent, Campaign, Pack, guard_accent, open_pack, read_folder
from kiosk.cli.files import keep_pack, read_bounded, write_whole
from kiosk.cli.opened import AsJson, KeysFile, PassphraseFile, open_keys
from kiosk.cli.sheets import CodesFile, Paper, PaperSize, write_for_a_stand
from kiosk.coordinator import packing
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.template import new_campaign
from kiosk.errors import CampaignInvalid, PackRefused, PackStatutory
from kiosk.format import SUITE_HYBRID
from kiosk.frames.frame import Kind

campaign = typer.Typer(help="Write, check, build and activate campaigns.", no_args_is_help=True, rich_markup_mode=None)

Folder = Annotated[Path, typer.Argument(help="The campaign's folder.")]
PackFile = Annotated[Path, typer.Argument(help="A campaign pack.", exists=True, dir_okay=False)]
Out = Annotated[Path, typer.Option("--out", help="The file to write.")]


@campaign.command()
def new(
    folder: Folder,
    id_: Annotated[str, typer.Option("--id", help="A short name; else the folder's.")] = "",
    language: Annotated[list[str] | None, typer.Option("--language", help="Once for each language.")] = None,
) -> None:
    """Write a new campaign's folder, with a mark wherever your own words are needed."""
    for path in new_campaign(folder, id_ or folder.resolve().name, tuple(language or ["en"])):
        typer.echo(path)
    typer.echo(f"replace every FILL IN, then run: kiosk coordinator campaign check {folder}", err=True)


@campaign.command()
def check(
    folder: Annotated[Path, typer.Argument(help="The campaign's folder, or a pack.")], as_json: AsJson = False
) -> None:
    """Name everything that is wrong with a campaign, or say that it is complete; and show the colours it will use."""
    found: Campaign | None = None
    try:
        found, problems = (open_pack(read_bounded(folder)).campaign if folder.is_file() else read_folder(folder)), []
    except CampaignInvalid as error:
        problems = error.problems
    except PackStatutory as error:
        problems = [str(error)]
    colours = guard_accent(found.accent) if found else None
    if as_json:
        answer = {"complete": not problems, "problems": problems, "colours": vars(colours) if colours else None}
        typer.echo(json.dumps(answer, ensure_ascii=False))
    else:
        for line in problems:
            typer.echo(line)
        if found and colours:
            typer.echo(f"{found.id} is complete, in {', '.join(found.languages)}")
            _print_table(_colour_rows(found.accent, colours))
    if problems:
        few = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise PackRefused(f"{few} found: mend this and check again", code="campaign-invalid")


@campaign.command()
def build(
    folder: Folder,
    out: Out,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
    suite: Annotated[int | None, typer.Option("--suite", min=1, max=2, help="1 for smaller records, else 2.")] = None,
) -> None:
    """Check a campaign and build its pack, signed by the organisation. The campaign's own keys are made as needed."""
    checked = read_folder(folder)  # before keys are made for it
    opened = open_keys(keys, passphrase_file)
    known = next((each.suite for each in opened.campaigns if each.name == checked.id), SUITE_HYBRID)
    organisation, own = opened.organisation, opened.ensure_campaign(checked.id, suite or known)
    raw = packing.build_pack(
        folder,
        signing_seed=organisation.signing_seed,
        receipt=organisation.receipt_public,
        opening=own.opening_public,
        recovery=own.recovery_public,
        practice=organisation.practice,
        suite=own.suite,
        secrets=list(_secrets(opened)),
    )
    write_whole(out, raw)
    keep_pack(opened.path, checked.id, raw)
    typer.echo(out)
    _print_table(_identity_rows(open_pack(raw)), err=True)


@campaign.command()
def show(
    context: typer.Context,
    file: PackFile,
    as_json: AsJson = False,
    qr: CodesFile = None,
    paper: PaperSize = Paper.A4,
) -> None:
    """Verify a pack and show what it asks, of whom, until when, and whose it is."""
    raw = read_bounded(file)
    pack = open_pack(raw)
    title = f"Campaign pack {pack.campaign.id}"
    write_for_a_stand(context, qr, raw, Kind.PACK, title, _words(pack), paper=paper, err=True)
    if as_json:
        typer.echo(json.dumps(_facts(pack), ensure_ascii=False))
        return
    asked = pack.campaign
    rows = [(f"demand ({language})", text.demand) for language, text in asked.texts.items()]
    rows += [
        ("who asks", asked.organisation.name.in_("en")),
        ("who receives it", f"{asked.addressee.name.in_('en')} ({asked.addressee.country})"),
        ("what they get", "names" if asked.handover == "names" else "the number of signatures, no names"),
        ("answers for the data", f"{asked.controller.name}, {asked.controller.contact}"),
        ("collects", f"{asked.dates.opens} to {asked.dates.closes}"),
        ("deleted on", f"{asked.dates.deletion}"),
        ("asks for", ", ".join(each.name + ("" if each.required else " (optional)") for each in asked.fields)),
        ("consents", ", ".join(each.id for each in asked.consents) or "none"),
        ("kind", asked.kind),
    ]
    _print_table(rows + list(_identity_rows(pack)) + list(_colour_rows(asked.accent, guard_accent(asked.accent))))


@campaign.command()
def activate(
    context: typer.Context,
    file: PackFile,
    out: Out,
    qr: CodesFile = None,
    paper: PaperSize = Paper.A4,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Let a pack collect for real, after it was rehearsed. The stands take in the file that this writes."""
    pack = open_pack(read_bounded(file))
    opened = open_keys(keys, passphrase_file)
    day = (datetime.datetime.now(datetime.UTC).date() - datetime.date(1970, 1, 1)).days
    raw = packing.activate(pack, opened.organisation.signing_seed, day)
    opened.record_activation(pack.campaign_id, pack.pack_hash)
    write_whole(out, raw)
    typer.echo(out)
    write_for_a_stand(context, qr, raw, Kind.ACTIVATION, f"Activation of {pack.campaign.id}", _words(pack), paper=paper)
    typer.echo(f"{pack.campaign.id} collects for real on every stand that takes this in", err=True)


# --- keys -------------------------------------------------------------------------------------------------


def _secrets(keys: Keys) -> Iterator[bytes]:
    """Yield every private key, whole and in the parts that it is made of."""
    yield keys.organisation.signing_seed
    yield keys.organisation.receipt_seed
    for each in keys.campaigns:
        private = each.opening.private
        yield private
        if len(private) > 64:
            yield private[:64]
            yield private[64:]


# --- files and print ----------------------------------------------------------------------------------------


def _words(pack: Pack) -> str:
    return f"eight words: {' '.join(pack.words)}"


def _identity_rows(pack: Pack) -> Iterator[tuple[str, str]]:
    yield "pack", pack.pack_hash.hex()
    yield "eight words", " ".join(pack.words)
    yield "suite", f"{pack.keys.suite}"
    yield "organisation", "for practice: this pack can never collect for real" if pack.keys.practice else "real"


def _colour_rows(accent: str, colours: Accent) -> Iterator[tuple[str, str]]:
    yield "colour", f"{accent}, used as {colours.light_fill} with {colours.light_on} on it"
    yield "in sunlight", f"{colours.sunlight_fill} with {colours.sunlight_on} on it"
    if colours.outlined:
        yield "", "a pale colour: it gets an ink edge, lines and ticks are ink"


def _print_table(rows: Iterator[tuple[str, str]] | list[tuple[str, str]], *, err: bool = False) -> None:
    rows = list(rows)
    width = max(len(name) for name, _ in rows) + 2
    for name, value in rows:
        typer.echo(f"{name:{width}}{value}", err=err)


def _facts(pack: Pack) -> dict[str, object]:
    asked = pack.campaign
    return {
        "id": asked.id,
        "kind": asked.kind,
        "demand": {language: text.demand for language, text in asked.texts.items()},
        "languages": list(asked.languages),
        "organisation": dict(asked.organisation.name),
        "addressee": dict(asked.addressee.name),
        "country": asked.addressee.country,
        "handover": asked.handover,
        "opens": str(asked.dates.opens),
        "closes": str(asked.dates.closes),
        "deletion": str(asked.dates.deletion),
        "fields": [{"name": each.name, "required": each.required} for each in asked.fields],
        "consents": [each.id for each in asked.consents],
        "campaign_id": pack.campaign_id.hex(),
        "pack_hash": pack.pack_hash.hex(),
        "words": list(pack.words),
        "suite": pack.keys.suite,
        "practice": pack.keys.practice,
        "colours": vars(guard_accent(asked.accent)),
    }
