"""The long run: `./run torture`. The tests of kills and power cuts, round after round, until enough was tried.

Each round kills at other moments and cuts the power over other records. One table at the end adds it all up; with
`--keep FILE` the numbers are kept, so that the run can be cut off and gone on with.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from tests.durability.tried import KEPT_IN, ROUND, Tried

HERE = Path(__file__).parent
KILLS = (
    "test_kill.py",
    "test_second_copy_killed.py",
    "test_damaged_store.py::test_a_kill_while_salvaging_leaves_the_damaged_store_or_the_new_one",
)
CUTS = ("test_power_cut_real.py", "test_power_cut.py")
_REAL = "power cut of the real stand"


def main() -> int:
    parser = argparse.ArgumentParser(prog="./run torture", description="Kills and power cuts, until enough was tried.")
    parser.add_argument("--kills", type=int, default=1000, help="kill -9 in all, at least")
    parser.add_argument("--cuts", type=int, default=20_000, help="power cuts of the real stand, at least")
    parser.add_argument("--keep", type=Path, help="a file for the numbers; what it holds already counts")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = chosen.keep or Path(folder) / "tried"
        path.touch()
        failed = run(path, chosen.kills, chosen.cuts)
        print(table(read(path)))
    return int(failed)


def run(path: Path, kills: int, cuts: int) -> bool:
    """Try until there were so many; stop at the first round in which something was lost. Tell whether one was."""
    count = len(path.read_text().splitlines())  # other moments than those that were tried already
    while True:
        tried = read(path)
        asked = KILLS if killed(tried) < kills else ()
        asked += CUTS if cut(tried) < cuts else ()
        if not asked:
            return False
        count += 1
        print(f"round {count}: {killed(tried)} kills, {cut(tried)} power cuts so far", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", "pytest", "-q", "-x", *(str(HERE / one) for one in asked)]
        environment = {**os.environ, ROUND: str(count), KEPT_IN: str(path)}
        if subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode:
            print("this round failed: its words stand above", file=sys.stderr)
            return True
        if (killed(read(path)), cut(read(path))) == (killed(tried), cut(tried)):
            print("nothing could be tried here: the words above say what this system forbids", file=sys.stderr)
            return True


def read(path: Path) -> list[Tried]:
    """Return the sums, by what was tried."""
    sums: dict[str, Tried] = {}
    for line in path.read_text().splitlines():
        one = Tried(**json.loads(line))
        so_far = sums.get(one.what, Tried(one.what, 0))
        sums[one.what] = replace(
            so_far,
            times=so_far.times + one.times,
            acknowledged=so_far.acknowledged + one.acknowledged,
            lost=so_far.lost + one.lost,
            half=so_far.half + one.half,
        )
    return sorted(sums.values(), key=lambda one: ("must" in one.what, one.what))


def killed(tried: Iterable[Tried]) -> int:
    return sum(one.times for one in tried if "kill" in one.what and "must" not in one.what)


def cut(tried: Iterable[Tried]) -> int:
    return sum(one.times for one in tried if one.what == _REAL)


def table(tried: Iterable[Tried]) -> str:
    rows = [("what was injected", "how often", "acknowledged", "lost", "half or damaged")]
    rows += [(one.what, *(f"{number:,}" for number in numbers(one))) for one in tried]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *(row[column].rjust(widths[column]) for column in range(1, 5))])
        for row in rows
    )


def numbers(one: Tried) -> tuple[int, int, int, int]:
    return one.times, one.acknowledged, one.lost, one.half


if __name__ == "__main__":
    sys.exit(main())
