"""Who looks like whom among many: the made set, as a campaign that asks for name and postal code.

The floor is the comparison of the same number of pairs by one call of the library that compares them, the family names
alone, in one list after another.

    python -m tests.benchmarks.bench_similar --people 1000000
"""

import argparse
import json
import subprocess
import sys
import time
from typing import Any

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cpdist

from kiosk.coordinator.likeness.finding import find_alike
from kiosk.coordinator.likeness.people import People, folded
from tests.benchmarks.figures import Figure, table
from tests.matching.made import rows

_AT_A_TIME = 500_000


def measure(people: int) -> list[Figure]:
    """Compare in a process of its own."""
    code = f"from tests.benchmarks.bench_similar import run; run({people})"
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(out.stdout)
    name = f"look-alikes among {found['rows']:,} signatures, {found['pairs'] / 1e6:.1f} million pairs, CPU"
    return [Figure(name, found["seconds"], found["floor"], "s", "the library's comparison of as many family names")]


def run(people: int) -> None:
    columns = zip(*(folded(each.person.given, each.person.family, each.person.postal, None, None, None)
                    for each in rows(people, seed=1)), strict=True)  # fmt: skip
    everybody = People(*map(list, columns))
    pairs = 0

    def told(compared: int) -> None:
        nonlocal pairs
        pairs = compared

    started = time.process_time()
    for _ in find_alike(everybody, told):
        pass
    seconds = time.process_time() - started
    names = [everybody.family[at % len(everybody)] for at in range(_AT_A_TIME + 1)]
    started = time.process_time()
    for _ in range(-(-pairs // _AT_A_TIME)):
        cpdist(names[1:], names[:-1], scorer=JaroWinkler.similarity)
    floor = (time.process_time() - started) * pairs / (-(-pairs // _AT_A_TIME) * _AT_A_TIME)
    print(json.dumps({"rows": len(everybody), "pairs": pairs, "seconds": seconds, "floor": floor}))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    print(table(measure(parser.parse_args().people)))
