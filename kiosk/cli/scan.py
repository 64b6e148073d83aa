"""`kiosk coordinator scan`: a window with a live camera; each batch is imported as soon as it is whole."""

import typer

from kiosk.cli.coordinator import PARTLY, say_import
from kiosk.cli.opened import KeysFile, LedgerFile, PassphraseFile, open_keys, open_ledger
from kiosk.cli.slips import slip_in_words
from kiosk.coordinator.arrivals import import_arrival, name_of
from kiosk.coordinator.intake import import_waiting
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.results import ImportResult, Problem
from kiosk.coordinator.slips import TakenSlip
from kiosk.coordinator.told import Told, tell_import, tell_refusal, tell_slip
from kiosk.errors import ImportRefused
from kiosk.frames.collector import Arrival


class Desk:
    """Takes in what a camera brings, one after the other, and remembers what came of it."""

    def __init__(self, ledger: Ledger, keys: Keys) -> None:
        self.results: list[ImportResult] = []
        self.slips: list[TakenSlip] = []
        self.refused: list[tuple[Problem, str]] = []
        self._ledger, self._keys = ledger, keys

    def take(self, arrival: Arrival) -> list[Told]:
        """Import what came, and what waited for it; return what is to be said of each.

        Raises:
            LedgerRefused: the disk is full or the ledger busy; nothing was recorded, it may be tried again.
        """
        try:
            taken = import_arrival(arrival, self._ledger, self._keys)
        except ImportRefused as error:
            self.refused.append((Problem(name_of(arrival), 0, error.code), str(error)))
            return [tell_refusal(error)]
        if isinstance(taken, TakenSlip):
            self.slips.append(taken)
            return [tell_slip(taken)]
        new = [taken, *import_waiting(self._ledger, self._keys)]
        self.results += new
        return [tell_import(each, self._ledger) for each in new]


def scan(
    context: typer.Context,
    ledger: LedgerFile = None,
    keys: KeysFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Read the codes that a stand shows, with this computer's camera. Each batch is imported as soon as it is whole."""
    opened = open_keys(keys, passphrase_file)
    book = open_ledger(ledger, opened, make=True)
    desk = Desk(book, opened)
    try:
        context.find_root().obj.scan(desk.take)
    finally:
        book.close()
        say_import(desk.results, desk.refused)
        for taken in desk.slips:
            typer.echo(slip_in_words(taken), err=True)
    if not desk.results and not desk.slips:
        raise typer.Exit(1)
    if desk.refused or not all(each.whole for each in desk.results):
        raise typer.Exit(PARTLY)
