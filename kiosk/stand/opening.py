"""Is the stand ready for a day on the square? One list, each line good or with what to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil  # type: ignore[import-untyped]

from kiosk.stand import pin
from kiosk.stand.hindrance import MIN_FREE_BYTES, free_bytes
from kiosk.stand.installed import met_by_visitors
from kiosk.stand.pin import Role
from kiosk.stand.stand import Stand
from kiosk.stand.waiting import waiting

BYTES_A_SIGNATURE: Final = 4096  # the longest record and its row; most take a tenth of it
ENOUGH_SIGNATURES: Final = 1_000
ENOUGH_PERCENT: Final = 60
WARNING_PERCENT: Final = 20


@dataclass(frozen=True)
class Battery:
    """How full the battery is, and whether the machine is plugged in."""

    percent: int
    plugged_in: bool

    @property
    def low(self) -> bool:
        """Whether the volunteer should look for a plug now."""
        return not self.plugged_in and self.percent <= WARNING_PERCENT


@dataclass(frozen=True)
class Check:
    """One line of the list. `name` and `word` say what was found, for the screen to put into words.

    `good` is None where it is only to be known; with `mind`, where somebody should see to it, though visitors can sign.
    `number` goes with some: signatures that fit, percent, how many.
    """

    name: str
    word: str
    good: bool | None
    number: int = 0
    mind: bool = False


@dataclass(frozen=True)
class Device:
    """What only the window knows: whether it holds the whole screen, and whether there is a camera."""

    whole_screen: bool
    camera: bool


def battery() -> Battery | None:
    """Return the battery's state; None where the machine has none."""
    try:
        found = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError, ValueError):  # no such file, or nonsense in it
        return None
    return None if found is None else Battery(round(found.percent), bool(found.power_plugged))


def room_for(data: Path) -> int:
    """Return how many more signatures the disk takes, at the least; 0 where it is gone."""
    return max(0, free_bytes(data) - MIN_FREE_BYTES) // BYTES_A_SIGNATURE


def checks(stand: Stand, device: Device) -> Iterator[Check]:
    """Yield every line, in the order in which one would see to them."""
    reason = stand.ready()
    if reason in ("pack-damaged", "no-campaign"):
        yield Check("campaign", reason, False)
    else:
        yield Check("campaign", "genuine", True, len(met_by_visitors(stand.packs)))
    yield from _kinds(stand)
    if reason in ("over", "not-yet"):
        yield Check("dates", reason, False)
    wrong = stand.clock_looks_wrong()
    yield Check("clock", "wrong" if wrong else "good", not wrong)
    fits = room_for(stand.data)
    if reason in ("disk-read-only", "disk-gone"):
        yield Check("room", "read-only", False)
    else:
        yield Check("room", "room" if fits >= ENOUGH_SIGNATURES else "little-room", fits >= ENOUGH_SIGNATURES, fits)
    yield _power(battery())
    yield Check("pin", "set", True) if pin.is_set(stand.data) else Check("pin", "missing", False)
    if (lead := lead_pin(stand)) in ("missing", "locked") and pin.is_set(stand.data):
        yield Check("lead-pin", lead, None, mind=True)
    yield Check("screen", "whole", True) if device.whole_screen else Check("screen", "part", False)
    yield Check("camera", "there", True) if device.camera else Check("camera", "none", None)
    yield from _waiting(stand)
    yield from concerns(stand)


def _waiting(stand: Stand) -> Iterator[Check]:
    """Yield what is in no batch yet, each kind by itself."""
    found = waiting(stand)
    if not found.anything:
        yield Check("waiting", "none", True)
    if found.signatures:
        yield Check("waiting", "some", None, found.signatures)
    if found.withdrawals:
        yield Check("withdrawals", "waiting", None, found.withdrawals)
    if found.doubts:
        yield Check("doubts", "waiting", None, found.doubts)


def _kinds(stand: Stand) -> Iterator[Check]:
    """Yield whether signatures count. Practice beside what counts is no worry: visitors do not meet it."""
    if not stand.packs:
        return
    met = met_by_visitors(stand.packs)
    if all(each.practice for each in met):
        yield Check("kind", "practice", None)
        return
    aside = [each for each in stand.packs if each not in met]
    asleep = [each for each in aside if not each.pack.keys.practice]
    yield Check("kind", "real", True, len(aside) - len(asleep))
    if asleep:
        yield Check("asleep", "some", None, len(asleep))


def lead_pin(stand: Stand) -> str:
    """Return what there is to say about the lead's PIN: set, missing, locked; or practice, where nothing counts.

    While nothing was collected, whoever has the volunteer's PIN may choose one that is missing. Afterwards that would
    let any volunteer delete and install: then it is locked, until the coordinator's reset file has both chosen anew.
    """
    if all(each.practice for each in stand.packs):
        return "practice"
    if pin.is_set(stand.data, Role.LEAD):
        return "set"
    return "locked" if stand.sessions(practice=False) and pin.is_set(stand.data) else "missing"


def concerns(stand: Stand) -> Iterator[Check]:
    """Yield what a volunteer should know also in the midst of a day: what is kept in one place only, or was lost."""
    earlier = waiting(stand, before=stand.today())
    if earlier.signatures:
        yield Check("earlier", "some", None, earlier.signatures, mind=True)
    elif earlier.anything:
        yield Check("earlier", "others", None, earlier.withdrawals + earlier.doubts, mind=True)
    if (damage := stand.repaired) is not None:
        lost = damage.lost_records + damage.lost_sessions
        handed_over = stand.store.last_batch_day() or -1
        told = damage.day < handed_over or (damage.day == handed_over and not waiting(stand).anything)
        word = "unsure" if damage.unsure else "lost" if lost else "whole"
        yield Check("repaired", word, None, damage.lost_records, mind=not told)
    copy = stand.second_copy.state()
    if copy.word == "ok":
        yield Check("copy", "ok", True)
    elif copy.word != "off":
        yield Check("copy", copy.word, None, copy.behind, mind=True)


def _power(found: Battery | None) -> Check:
    if found is None:
        return Check("battery", "none", None)
    if found.plugged_in:
        return Check("battery", "plugged-in", True, found.percent)
    return Check("battery", "percent", found.percent >= ENOUGH_PERCENT, found.percent)
