"""What a volunteer does with a stick: hand over what was signed, take in what the coordinator has received."""

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KioskError, ReceiptRefused
from kiosk.stand.closing import closing_slip
from kiosk.stand.export import export_batches
from kiosk.stand.medium import medium_of
from kiosk.stand.places import find_receipts, read_receipt
from kiosk.stand.purge import Received
from kiosk.stand.slip_file import write_slip
from kiosk.stand.stand import Stand


@dataclass(frozen=True)
class HandedOver:
    """Batches that lie on the stick, read back, and how many signatures and withdrawals they hold; a day's slip.

    `by_camera`: they were shown, so no file lies anywhere; of `slip` there is its name alone.
    """

    files: tuple[Path, ...]
    signatures: int
    slip: Path | None = None
    by_camera: bool = False
    withdrawals: int = 0


@dataclass(frozen=True)
class TakenIn:
    """Records that the coordinator has and that were dropped here now, or earlier; and what of them was dropped now."""

    purged: int
    already: int
    signatures: int = 0
    withdrawals: int = 0


def hand_over(stand: Stand, out: Path, *, closing: bool = False, medium: int | None = None) -> HandedOver:
    """Write what waits to a folder, and return once the stick may be pulled.

    Args:
        stand: the stand, held open; it may not sign meanwhile.
        out: the folder.
        medium: what `out` lay on when it was chosen, see `medium_of`; None for what it lies on now.
        closing: close the running sessions first, so that their closes travel along, and write the closing slip.

    Raises:
        ExportFailed: `code` says how: full, gone, read-back, no-folder.
    """
    if closing:
        stand.end_sessions()
    medium = medium_of(out) if medium is None else medium
    exported = export_batches(stand.data, out, medium=medium)
    slip = write_slip(closing_slip(stand).whole, out, medium) if closing else None
    if hasattr(os, "sync"):
        os.sync()  # the files were flushed; the stick's own tables of them may still be on their way
    return HandedOver(
        tuple(batch.path for batch in exported),
        sum(batch.signatures for batch in exported),
        slip,
        withdrawals=sum(batch.withdrawals for batch in exported),
    )


def take_in(stand: Stand, folder: Path) -> TakenIn:
    """Take in every receipt in a folder that is for this stand. Others' receipts are passed over.

    Raises:
        ReceiptRefused: there is none (`code` no-receipt), or none was a licence to purge here.
    """
    taken: list[Received] = []
    refused: KioskError | None = ReceiptRefused("there is no receipt on this stick", code="no-receipt")
    for path in find_receipts(folder):
        try:
            received = stand.receive(read_receipt(path))
        except KioskError as error:
            refused = error if refused is not None else None
        else:
            refused = None
            taken.append(received)
    if refused is not None:
        raise refused
    return _taken_in(taken)


def take_in_shown(stand: Stand, raw: bytes) -> TakenIn:
    """Take in a file of receipts that was shown to the camera; it is worth no more than one on a stick.

    Raises:
        FormatError: not a file of receipts.
        ReceiptRefused: no licence to purge here.
    """
    return _taken_in([stand.receive(raw)])


def _taken_in(taken: list[Received]) -> TakenIn:
    return TakenIn(
        sum(each.purged for each in taken),
        sum(each.already for each in taken),
        sum(each.signatures for each in taken),
        sum(each.withdrawals for each in taken),
    )
