"""A bundle for a call to somebody who can help: log, state, checks, sizes. Nothing in it is of a person, or was typed.

It is made of numbers, of words from closed lists and of first signs of hashes: no name of stand, place, campaign, file
or person, no message of an error, no copy of a file. Whoever gets it learns what the device did, and nothing else.
"""

import json
import platform
import sys
import zipfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from kiosk import VERSION
from kiosk.errors import KioskError
from kiosk.format.closing import short_chain
from kiosk.stand.dates import date_at
from kiosk.stand.log import FOLDER, Log
from kiosk.stand.opening import Check, Device, checks
from kiosk.stand.stand import Stand
from kiosk.stand.surroundings import look_around

_OF_THE_WINDOW = ("screen", "camera")
_KNOWN_FILES = ("store.sqlite", "store.sqlite-journal", "device.key", "pin.json", "ballast", "stand.lock")
_ABOUT = """This bundle was made by `kiosk stand report`. It holds what helps to help: log, state, checks, sizes.
It holds nothing of anybody who signed, no names and nothing that was typed, and may be sent in any way.
"""
_NOT_OPENED = (
    "stand-busy",
    "no-stand",
    "store-damaged",
    "store-unusable",
    "newer-version",
    "device-key",
    "stand-refused",
)


def make_report(data: Path, stand: Stand | None, *, now: float, problem: str = "") -> dict[str, str]:
    """Return the texts of a bundle by their name.

    Args:
        data: the stand's folder.
        stand: held open, or None where it could not be opened.
        now: the clock, seconds since 1970 UTC.
        problem: the code of the error where it could not be opened.
    """
    state: dict[str, object] = {
        "version": VERSION,
        "python": platform.python_version(),
        "system": sys.platform,
        "date": str(date_at(now)),
        "opened": stand is not None,
        "files": _files(data),
    }
    if stand is None:
        state["problem"] = problem if problem in _NOT_OPENED else "other"
    else:
        state |= _state(stand)
    found: dict[str, dict[str, str]] = {"findings": {each.name: each.state for each in look_around(data)}}
    if stand is not None:
        found["checks"] = {each.name: f"{each.word} {each.number}".strip() for each in _checks(stand)}
    return {
        "ABOUT.txt": _ABOUT,
        "log.txt": "".join(f"{line}\n" for line in Log(data).lines()),
        "state.json": json.dumps(state, indent=1) + "\n",
        "checks.json": json.dumps(found, indent=1) + "\n",
    }


def write_report(texts: Mapping[str, str], out: Path) -> None:
    """Write a bundle, as a ZIP file where the name says so, else as files in a folder that is made.

    Raises:
        KioskError: it could not be written.
    """
    try:
        if out.suffix.lower() == ".zip":
            with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
                for name, text in texts.items():
                    archive.writestr(zipfile.ZipInfo(name), text)
            return
        out.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (out / name).write_text(text, encoding="ascii")
    except OSError:
        raise KioskError(
            "the report could not be written: choose another place with --out", code="not-written"
        ) from None


def _state(stand: Stand) -> dict[str, object]:
    tally, repaired = stand.count(), stand.repaired
    return {
        "stand": stand.id,
        "ready": stand.ready() or "ready",
        "signatures": tally.total,
        "today": tally.today,
        "not_handed_over": tally.not_handed_over,
        "last_hand_over_day": stand.store.last_batch_day(),
        "repaired": None if repaired is None else [repaired.times, repaired.records, repaired.lost_records],
        "packs": [
            {
                "hash": installed.pack.pack_hash[:4].hex(),
                "activated": installed.activated,
                "opens": str(installed.pack.campaign.dates.opens),
                "closes": str(installed.pack.campaign.dates.closes),
                "deletion": str(installed.pack.campaign.dates.deletion),
            }
            for installed in stand.packs
        ],
        "sessions": [
            {
                "pack": session.pack_hash[:4].hex(),
                "practice": session.practice,
                "day": session.day,
                "state": session.state if session.state in ("open", "closed", "crashed", "lost") else "other",
                "signatures": session.signatures,
                "withdrawals": session.withdrawals,
                "next_seq": session.next_seq,
                "handed_over": session.exported_signatures,
                "chain": short_chain(session.chain),
            }
            for session in stand.sessions()
        ],
    }


def _checks(stand: Stand) -> list[Check]:
    # Whether the window holds the screen, and the camera, only the window knows.
    return [each for each in checks(stand, Device(whole_screen=False, camera=False)) if each.name not in _OF_THE_WINDOW]


def _files(data: Path) -> dict[str, int]:
    """Return sizes in bytes by name, of files that are ours; all others together, because a name may say anything."""
    sizes: Counter[str] = Counter()
    for path in data.rglob("*") if data.is_dir() else ():
        try:
            size = path.lstat().st_size
        except OSError:
            continue
        inside = path.relative_to(data).parts
        if len(inside) == 1 and path.name in _KNOWN_FILES:
            sizes[path.name] = size
        elif inside[0] == FOLDER:
            sizes[FOLDER] += size
        else:
            sizes["others"] += size
    return dict(sizes)
