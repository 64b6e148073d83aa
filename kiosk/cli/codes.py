"""Files with QR codes among those that `kiosk coordinator import` was given, and what there is to say about them."""

import datetime
from collections.abc import Callable
from pathlib import Path

from kiosk.coordinator.archive import shown
from kiosk.coordinator.arrivals import import_arrival, name_of
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.reading.apart import Remark
from kiosk.coordinator.reading.gathering import FileRead, Gathering
from kiosk.coordinator.reading.medium import Medium
from kiosk.coordinator.results import ImportResult, Problem
from kiosk.coordinator.slips import TakenSlip
from kiosk.errors import ImportRefused
from kiosk.frames.collector import Arrival, Outcome, Progress
from kiosk.frames.frame import Kind

Report = Callable[[int, int], None]
Refusal = tuple[Problem, str]
_NOTES = {
    Remark.CUT: "a part of it is missing or damaged; what could be read was taken",
    Remark.TOO_LARGE: "a picture in it is too large and was passed over: take it again with fewer pixels",
    Remark.MORE_PAGES: "it was not read to its end, it has too many pages or pictures: import those with codes alone",
}
_BROKEN = {
    Remark.UNREADABLE: "it cannot be read, it is damaged or not what it seems: take the picture or film once more",
    Remark.LOCKED: "this PDF is locked with a password: save it without one, or print it",
    Remark.FAILED: "it could not be read to its end, it is damaged or asks for too much memory: take it once more",
}
_KINDS = {
    Kind.BATCH: "batch",
    Kind.RECEIPTS: "receipt for a stand",
    Kind.CLOSING_SLIP: "closing slip",
    Kind.PACK: "campaign pack for a stand",
    Kind.ACTIVATION: "activation for a stand",
    Kind.PIN_RESET: "PIN reset for a stand",
}


class CodeFiles:
    """The pictures, PDFs and films of one import; each batch is imported as soon as it is whole."""

    def __init__(self, ledger: Ledger, keys: Keys) -> None:
        self.results: list[ImportResult] = []
        self.slips: list[TakenSlip] = []
        self.refused: list[Refusal] = []
        self.read_files: list[FileRead] = []
        self.interrupted = False
        self._ledger, self._keys = ledger, keys
        self._gathering = Gathering()

    def read(self, path: Path, medium: Medium, report: Report | None) -> None:
        """Read a file and import what it makes whole. When interrupted, keep that, and read nothing more.

        Raises:
            LedgerRefused: the disk is full or the ledger busy.
        """
        if self.interrupted:
            return
        try:
            done = self._gathering.read(path, medium, self._arrived, _bar(report) if report is not None else None)
        except KeyboardInterrupt:
            self.interrupted = True
            self._refuse(shown(path.name), "interrupted", "interrupted: what was whole is imported, the rest is not")
            return
        self.read_files.append(done)
        broken = next((each for each in _BROKEN if each in done.remarks), None)
        if broken is not None:
            self._refuse(done.file, broken.value, _BROKEN[broken])
        elif not done.ours:
            self._refuse(done.file, "no-codes", _nothing(done))

    def finish(self) -> None:
        """Say what is not whole after the last file."""
        for each in self._gathering.unfinished:
            self._refuse(f"codes {each.tag[:4].hex()}", "codes-missing", _unfinished(each))

    def notes(self) -> list[str]:
        """Return what else there is to say, a line each."""
        return [f"{done.file}: {note}" for done in self.read_files for note in _notes(done)]

    def as_json(self) -> dict[str, object]:
        """Return it for `--json`."""
        return {
            "files": [
                {
                    "file": done.file,
                    "codes": {outcome.value: count for outcome, count in sorted(done.counts.items())},
                    "unread": done.unread,
                    "remarks": sorted(done.remarks),
                    "seconds": round(done.seconds, 1),
                }
                for done in self.read_files
            ],
            "unfinished": [
                {"codes": each.tag[:4].hex(), "kind": _KINDS[each.kind], "held": each.held, "needed": each.needed}
                for each in self._gathering.unfinished
            ],
        }

    def _arrived(self, arrival: Arrival) -> None:
        try:
            taken = import_arrival(arrival, self._ledger, self._keys)
        except ImportRefused as error:
            self._refuse(name_of(arrival), error.code, str(error))
            return
        if isinstance(taken, ImportResult):
            self.results.append(taken)
        else:
            self.slips.append(taken)

    def _refuse(self, file: str, code: str, words: str) -> None:
        self.refused.append((Problem(file, 0, code), words))


def _bar(report: Report) -> Callable[[float, list[Progress]], None]:
    """Return what shows how far the transfer seen last is; before there is one, how far the file."""

    def told(share: float, under_way: list[Progress]) -> None:
        if under_way:
            report(under_way[0].held, under_way[0].needed)
        else:
            report(int(1000 * share), 1000)

    return told


def _unfinished(progress: Progress) -> str:
    came = f"{_KINDS[progress.kind]}, {progress.held} of {progress.needed} symbols came"
    if progress.kind not in (Kind.BATCH, Kind.CLOSING_SLIP):
        return f"{came}; nothing here needs it"
    return (
        f"{came}, {progress.needed - progress.held} are missing, nothing of it was imported: film the stand's screen "
        "or photograph the sheets once more, and import that together with the files that you have"
    )


def _nothing(done: FileRead) -> str:
    for remark in (Remark.TOO_LARGE, Remark.MORE_PAGES):
        if remark in done.remarks:
            return _NOTES[remark]
    if done.counts[Outcome.NEWER]:
        return "its codes were made by a newer version: update this program, then import it again"
    if done.counts[Outcome.FOREIGN]:
        return "its QR codes are not from a petition kiosk: film the codes that the stand shows"
    if done.unread or done.counts[Outcome.DAMAGED] or done.counts[Outcome.REFUSED]:
        return "codes are in it, but none could be read: go closer, hold still, switch on a light, and wipe the lens"
    return "no QR code was found in it: fill the picture with the codes, with all four corners in it"


def _notes(done: FileRead) -> list[str]:
    said = [words for remark, words in _NOTES.items() if remark in done.remarks and (done.ours or remark is Remark.CUT)]
    if Remark.QUIET in done.remarks:
        said.append(
            f"read up to {_clock(done.seconds)} of {_clock(done.length)}, nothing new had come for minutes: "
            "if another stand is shown later, cut the film there and import the rest"
        )
    if not done.ours:
        return said
    passed_over = {
        "not from a petition kiosk": done.counts[Outcome.FOREIGN],
        "of a newer version: update this program for those": done.counts[Outcome.NEWER],
        "damaged": done.counts[Outcome.DAMAGED] + done.counts[Outcome.REFUSED],
    }
    said += [f"{count} codes were passed over, {why}" for why, count in passed_over.items() if count]
    if done.counts[Outcome.SPOILT]:
        said.append("false codes were shown among the true ones: a batch had to be begun anew")
    return said


def _clock(seconds: float) -> str:
    return str(datetime.timedelta(seconds=int(seconds)))
