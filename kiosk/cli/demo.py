"""`kiosk demo`: the whole life of some signatures, from a touch on the stand to the report and the receipt back."""

import itertools
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Protocol

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.campaign import Campaign
from kiosk.cli.people import TOUCHING, Person, invented_people
from kiosk.cli.practice import build_practice_pack, practice_keys
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.matching import VERDICTS
from kiosk.coordinator.plain_csv import export_csv
from kiosk.coordinator.receipts import make_receipts
from kiosk.coordinator.report import Report, build_report
from kiosk.coordinator.slips import import_slip
from kiosk.errors import KioskError
from kiosk.format.receipt import encode_receipt_file
from kiosk.stand.enter import enter_line
from kiosk.stand.stand import Stand

MARK = ".kiosk-demo"
_MADE = {
    "screens": "pictures of the screens that were passed",
    "batch": "what was handed over, sealed, and its receipt",
    "practice-signatures.csv": "the same, opened by the coordinator",
    "report.json": "the coordinator's numbers",
    "campaign.pack": "the campaign, signed by the practice organisation",
    "coordinator": "keys and ledger",
    "stand": "the stand's own folder",
}


class DemoWindow(Protocol):
    """The stand's real window, with hands on it."""

    def visit(self, person: Person) -> str:
        """Let a person read, type and sign; return the code on the slip."""

    def hand_over(self) -> int:
        """Let a volunteer begin the end of the day, hand over, and keep the stand open; return how many it says."""

    def take_in_receipt(self) -> int:
        """Let a volunteer take in the receipt that lies where the batch was handed over to; return how many it says."""


OpenWindow = Callable[[Stand, Path, Path], AbstractContextManager[DemoWindow]]


@dataclass(frozen=True)
class Outcome:
    """How many there were at each step of the way."""

    asked: int
    touched: int
    signed: int
    exported: int
    imported: int
    purged: int
    left: int
    report: Report

    @property
    def agrees(self) -> bool:
        """Tell whether everyone arrived, and nothing was left behind."""
        return self.asked == self.signed == self.exported == self.imported and self.left == 0


def demo(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option("--out", help="Where to put it all; else a temporary folder.")] = None,
    signatures: Annotated[int, typer.Option("--signatures", min=1, max=100_000, help="How many people sign.")] = 20,
) -> None:
    """Show the whole life of some signatures: touched, sealed, handed over, imported, receipted, purged, reported."""
    folder = _fresh(out)
    outcome = live(folder, signatures, context.find_root().obj.demo)
    _show(outcome, folder)
    if not outcome.agrees:
        raise typer.Exit(1)


def live(folder: Path, signatures: int, open_window: OpenWindow) -> Outcome:
    """Lead `signatures` people through everything, in a folder of their own."""
    keys = practice_keys(folder / "coordinator")
    pack = build_practice_pack(keys)
    (folder / "campaign.pack").write_bytes(pack)
    touching = TOUCHING[:signatures]
    batch = folder / "batch"
    batch.mkdir()
    with Stand.open(folder / "stand") as stand:
        campaign = stand.install(pack).pack.campaign
        with open_window(stand, batch, folder / "screens") as window:
            slips = [window.visit(person) for person in touching]
            slips += _enter(stand, campaign, signatures - len(touching))
            exported = window.hand_over()
            imported, report = _in_the_office(folder, keys, campaign)
            purged = window.take_in_receipt()
        left = sum(stand.store.waiting(session.session_id) for session in stand.sessions())
    return Outcome(signatures, len(touching), len(set(slips)), exported, imported, purged, left, report)


def _enter(stand: Stand, campaign: Campaign, number: int) -> list[str]:
    """Let people sign through the same function as `kiosk stand enter`."""
    slips = []
    for person in itertools.islice(invented_people(), number):
        entry: dict[str, object] = {name: value for name, value in person.values().items() if campaign.field(name)}
        entry["language"] = person.language if person.language in campaign.languages else campaign.languages[0]
        entry["consents"] = [consent.id for consent in campaign.consents] if person.wants_updates else []
        slips.append(enter_line(stand, json.dumps(entry)).slip.code)
    return slips


def _in_the_office(folder: Path, keys: Keys, campaign: Campaign) -> tuple[int, Report]:
    """Import what lies in the batch folder, write report and plain CSV, and put the receipt beside the batch."""
    batch = folder / "batch"
    ledger = Ledger.open(folder / "coordinator" / "ledger.sqlite", keys.ledger_key)
    try:
        for path in sorted(batch.glob("*.csv")):
            import_batch(path, ledger, keys)
        for path in sorted(batch.glob("*.slip")):
            import_slip(path, ledger, keys)
        report = build_report(ledger)
        (folder / "report.json").write_text(json.dumps(report.as_json(), indent=2) + "\n", encoding="utf-8")
        export_csv(ledger, folder / "signatures.csv", campaign=campaign.id, practice=True, bom=True)
        receipts = [receipt.encode() for receipt in make_receipts(ledger, keys)]
        (batch / "receipt.pkr").write_bytes(encode_receipt_file(receipts))
    finally:
        ledger.close()
    return sum(each.total.imported for each in report.campaigns), report


def _show(outcome: Outcome, folder: Path) -> None:
    """Print the numbers, one line a step, and where everything lies."""
    console = Console(highlight=False)
    steps = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    steps.add_column(justify="right", style="bold", no_wrap=True)
    steps.add_column()
    steps.add_row(str(outcome.signed), f"signed, {outcome.touched} of them by touch")
    steps.add_row(str(outcome.exported), "handed over, read back from the medium")
    steps.add_row(str(outcome.imported), "imported by the coordinator")
    verdicts = sum((each.total.verdicts for each in outcome.report.campaigns), Counter[str]())
    for verdict in VERDICTS:
        if verdicts[verdict]:
            steps.add_row(Text(str(verdicts[verdict]), style="not bold"), f"  {verdict}")
    steps.add_row(str(outcome.purged), "purged on the stand, as the receipt allows; closes included")
    steps.add_row(str(outcome.left), "left on the stand")
    console.print()
    console.print(steps)
    console.print()
    made = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    for name, what in _MADE.items():
        if (folder / name).exists():
            made.add_row(name, what)
    console.print(Text(str(folder), style="bold"), soft_wrap=True)
    console.print(made)
    console.print()
    console.print("All counts agree." if outcome.agrees else f"The counts do not agree: {outcome.asked} were to sign.")


def _fresh(out: Path | None) -> Path:
    """Return an empty folder; one that an earlier demo filled is emptied, any other is left alone."""
    if out is None:
        return Path(tempfile.mkdtemp(prefix="kiosk-demo-"))
    out = out.expanduser().absolute()
    if out.is_dir() and any(out.iterdir()):
        if not (out / MARK).exists():
            raise KioskError(f"{out} is not empty: choose another folder for the demo", code="not-empty")
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / MARK).touch()
    return out
