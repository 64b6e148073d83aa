"""Eight hours at one stand: hourly hand-overs, a crash, a low battery, a shift change, a close. Do the counts agree?

The director hears what the stand's process acknowledges, kills it at a random moment in the sixth hour, starts it
again, and at last lets the coordinator import the stick. Then every slip that was shown must be a signature in the
coordinator's database, and no other but the one that was being thanked for at the kill.

    python -m tests.benchmarks.bench_day --visitors 5000
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.coordinator.report import build_report
from kiosk.stand import pin
from tests.benchmarks.bench_thousand import STEADY, slope
from tests.benchmarks.day import HOURS, PIN
from tests.benchmarks.figures import Figure, middle, table
from tests.desk import Desk
from tests.kit import open_stand
from ui.forgetful import SETTINGS

CRASH_HOUR = 5  # so many are over, and a third of the next one, whose end the crash may swallow on a busy machine


@dataclass
class Seen:
    """What the stand said in the course of a day."""

    slips: list[str] = field(default_factory=list)  # of all who were thanked
    undone: list[str] = field(default_factory=list)
    handed_over: list[int] = field(default_factory=list)  # on the stick by then, as the panel says
    thanks_ms: list[tuple[int, float]] = field(default_factory=list)  # which visitor, how long
    cpu_ms: list[tuple[int, float]] = field(default_factory=list)  # of the stand for it
    hours: list[dict[str, Any]] = field(default_factory=list)
    shifts: int = 0
    battery_warned: bool = False
    closing_slip: dict[str, int] = field(default_factory=dict)
    back_at: str = ""  # the screen after the crash
    next_visitor: int = 0
    killed_in: str = ""


@dataclass
class Counted:
    """What the coordinator has in the evening."""

    codes: list[str]
    withdrawn: int
    missing: int
    damaged: int
    reconciles: bool


def spend(folder: Path, visitors: int) -> tuple[Seen, Counted]:
    """Let a day pass at a stand in this folder; return what the stand and what the coordinator counted."""
    data, stick = folder / "stand", folder / "stick"
    stick.mkdir()
    with open_stand(data):
        pin.set_pin(data, PIN)
        pin.set_pin(data, PIN[::-1], role=pin.Role.LEAD)
    seen = Seen()
    chance = random.Random(visitors)
    kill_after = visitors * CRASH_HOUR // HOURS + visitors // HOURS * 3 // 10
    _morning(data, stick, visitors, seen, kill_after, chance)
    _evening(data, stick, visitors, seen)
    return seen, _count(folder / "desk", stick)


def _morning(data: Path, stick: Path, visitors: int, seen: Seen, kill_after: int, chance: random.Random) -> None:
    """Until somebody stumbles over the cable in the midst of a visit."""
    process = _start(data, stick, 0, visitors)
    for said in _hear(process):
        _note(said, seen)
        if said["event"] == "visit" and said["number"] >= kill_after:
            time.sleep(chance.uniform(0.02, 0.3))
            process.kill()
            break
    for said in _hear(process):  # what was said before the end
        _note(said, seen)
    _end(process, -9)


def _evening(data: Path, stick: Path, visitors: int, seen: Seen) -> None:
    process = _start(data, stick, seen.next_visitor + 1, visitors)  # whoever stood there at the crash has left
    for said in _hear(process):
        if said["event"] == "open":
            seen.back_at = said["screen"]
        _note(said, seen)
    _end(process, 0)


def _start(data: Path, stick: Path, first: int, visitors: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.benchmarks.day", str(data), str(stick)]
    command += ["--first", str(first), "--visitors", str(visitors)]
    environment = {**os.environ, **SETTINGS, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def _hear(process: "subprocess.Popen[str]") -> Iterator[dict[str, Any]]:
    assert process.stdout is not None
    for line in process.stdout:
        if line.endswith("\n"):
            yield json.loads(line)


def _end(process: "subprocess.Popen[str]", code: int) -> None:
    assert process.stdout is not None
    process.stdout.close()
    if process.wait() != code:
        raise SystemExit("the stand ended otherwise than it should have; see above")


def _note(said: dict[str, Any], seen: Seen) -> None:
    match said["event"]:
        case "visit":
            seen.next_visitor = said["number"] + 1
            seen.slips += said["slips"]
            seen.undone += said["slips"] if said["undone"] else []
            seen.thanks_ms += [(said["number"], taken) for taken in said["thanks"]]
            seen.cpu_ms += [(said["number"], taken) for taken in said["cpu"]]
        case "handed over":
            seen.handed_over.append(said["count"])
        case "hour":
            seen.hours.append(said)
        case "battery":
            seen.battery_warned = said["warned"]
        case "shift":
            seen.shifts += 1
        case "closed":
            seen.closing_slip = said["slip"]


def _count(folder: Path, stick: Path) -> Counted:
    desk = Desk(folder)
    results = desk.take_in(sorted(stick.glob("*.csv")))
    (campaign,) = build_report(desk.ledger).campaigns
    withdrawn = campaign.total.as_json()["withdrawn"]
    counted = Counted(
        [code.replace("-", "").replace(" ", "") for code in desk.codes()],
        withdrawn,
        desk.missing(),
        sum(result.damaged_total for result in results),
        desk.reconciles(),
    )
    desk.close()
    return counted


def disagreements(seen: Seen, counted: Counted) -> list[str]:
    """Return what does not agree between the slips that were shown and what the coordinator has; nothing is right."""
    shown, there = {code.replace("-", "").replace(" ", "") for code in seen.slips}, set(counted.codes)
    return [
        sentence
        for wrong, sentence in (
            (bool(shown - there), f"{len(shown - there)} acknowledged signatures were lost"),
            (len(there - shown) > 1, f"{len(there - shown)} signatures that nobody was thanked for"),
            (len(counted.codes) != len(there), "a signature was counted twice"),
            (seen.handed_over[-1:] != [len(there)], f"on the stick {seen.handed_over}, arrived {len(there)}"),
            (not len(seen.undone) <= counted.withdrawn <= len(seen.undone) + 1, "withdrawn ones do not agree"),
            (counted.missing + counted.damaged > 0, f"missing {counted.missing}, damaged {counted.damaged}"),
            (not counted.reconciles, "the report does not add up"),
            (seen.closing_slip.get("signatures") != len(there), f"the closing slip says {seen.closing_slip}"),
            (seen.back_at != "ATTRACT", f"after the crash it stood at {seen.back_at}"),
            (seen.shifts != 1, "there was no shift change"),
            (not seen.battery_warned, "nobody was told of the battery"),
        )
        if wrong
    ]


def measure(visitors: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        seen, counted = spend(Path(folder), visitors)
    if wrong := disagreements(seen, counted):
        raise SystemExit("; ".join(wrong))
    return figures(seen, visitors)


def figures(seen: Seen, visitors: int) -> list[Figure]:
    """Return memory and the time to the thank-you, each at the end of the day against its beginning."""
    before = [hour for hour in seen.hours if hour["hour"] <= CRASH_HOUR]
    looks = [{**hour, "visitors": hour["hour"] * visitors // HOURS} for hour in before]
    an_hour = visitors // HOURS

    def medians(taken: list[tuple[int, float]]) -> tuple[float, float]:
        late = middle(each for number, each in taken if number >= visitors - an_hour)
        return late, middle(each for number, each in taken if min(STEADY, an_hour // 2) <= number < an_hour)

    mib = 2**20
    growth = f"{slope(looks, 'anonymous'):+,.0f} bytes a visitor"
    return [
        Figure(f"own memory, hour {before[-1]['hour']} of the first process ({growth})",
               before[-1]["anonymous"] / mib, before[0]["anonymous"] / mib, "MiB", "hour 1"),
        Figure("own memory, hour 8 of the second process",
               seen.hours[-1]["anonymous"] / mib, seen.hours[len(before)]["anonymous"] / mib, "MiB", "its first hour"),
        Figure("QML items, hour 8", seen.hours[-1]["items"], seen.hours[0]["items"], "", "hour 1"),
        Figure("tap on Sign to the thank-you, hour 8", *medians(seen.thanks_ms), "ms", "hour 1"),
        Figure("the same in CPU time of the stand, hour 8", *medians(seen.cpu_ms), "ms", "hour 1"),
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--visitors", type=int, default=5000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        seen, counted = spend(Path(folder), chosen.visitors)
    print(f"{chosen.visitors} visitors, {len(seen.slips)} thanked, {len(seen.undone)} took it back at once")
    print(f"handed over: {seen.handed_over}; closing slip: {seen.closing_slip}")
    print(f"arrived: {len(counted.codes)}, withdrawn {counted.withdrawn}, missing {counted.missing}")
    for hour in seen.hours:
        print(f"hour {hour['hour']}: {hour['anonymous'] >> 10:,} KiB own memory, {hour['items']} items")
    print(table(figures(seen, chosen.visitors)))
    if wrong := disagreements(seen, counted):
        raise SystemExit("; ".join(wrong))


if __name__ == "__main__":
    main()
