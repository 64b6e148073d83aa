"""What came whole out of QR codes goes the way of the same file: a batch is imported, a closing slip taken in."""

import os
import tempfile
from pathlib import Path

from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.results import ImportResult
from kiosk.coordinator.slips import TakenSlip, import_slip
from kiosk.errors import FormatError, ImportRefused
from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind
from kiosk.frames.packed import unpack

_MOST_NAME_BYTES = 120
_NOT_FOR_US = {
    Kind.RECEIPTS: "these codes are a receipt: it is for the stand, show them to its camera",
    Kind.PACK: "these codes are a campaign pack: it is for the stand, show them to its camera",
    Kind.ACTIVATION: "these codes activate a campaign pack: they are for the stand, show them to its camera",
    Kind.PIN_RESET: "these codes reset a PIN: they are for the stand, show them to its camera",
}


def import_arrival(arrival: Arrival, ledger: Ledger, keys: Keys) -> ImportResult | TakenSlip:
    """Import what came whole; from codes or from a file, the same batch counts once.

    Raises:
        ImportRefused: it is not for a coordinator, or no batch; nothing was recorded.
        LedgerRefused: the disk is full or the ledger busy; nothing was recorded.
    """
    if arrival.kind in _NOT_FOR_US:
        raise ImportRefused(_NOT_FOR_US[arrival.kind], code="not-for-coordinator")
    try:
        content = unpack(arrival.payload) if arrival.kind is Kind.BATCH else arrival.payload
    except FormatError as error:
        raise ImportRefused(str(error), code=error.code) from None
    with tempfile.TemporaryDirectory(prefix="kiosk-codes-") as folder:
        path = Path(folder) / name_of(arrival)
        path.write_bytes(content)
        take_in = import_batch if arrival.kind is Kind.BATCH else import_slip
        return take_in(path, ledger, keys)


def name_of(arrival: Arrival) -> str:
    """Return what a payload is called in lists and in the archive: its file and the first half of its tag."""
    source = os.fsencode(arrival.file)[:_MOST_NAME_BYTES].decode("utf-8", "ignore")
    return f"{source}, codes {arrival.tag[:4].hex()}"
