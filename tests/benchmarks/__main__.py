"""All benchmarks, as one table: `python -m tests.benchmarks`. Read the ratios; the rest depends on the machine."""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable

from tests.benchmarks import (
    bench_camera,
    bench_commit,
    bench_day,
    bench_film,
    bench_full_store,
    bench_handover,
    bench_qr,
    bench_scroll,
    bench_similar,
    bench_start,
    bench_thousand,
    bench_visit,
)
from tests.benchmarks.figures import Figure, table


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--signatures", type=int, default=1000, help="to commit")
    parser.add_argument("--starts", type=int, default=7, help="of the window")
    parser.add_argument("--rows", type=int, default=100_000, help="to import")
    parser.add_argument("--visitors", type=int, default=1000, help="one after the other, at one window")
    parser.add_argument("--day", type=int, default=5000, help="visitors of a whole day")
    parser.add_argument("--stored", type=int, default=100_000, help="signatures in the full store")
    parser.add_argument("--seconds", type=float, default=2.0, help="of each scrolling")
    parser.add_argument("--shots", type=int, default=3, help="of each camera of each show")
    parser.add_argument("--filmed", type=int, default=500, help="signatures before a camera, filmed")
    parser.add_argument("--people", type=int, default=900_000, help="whose signatures are looked through for doubles")
    parser.add_argument("--signatories", type=int, default=100_000, help="whose petition is handed over")
    parser.add_argument("--only", action="append", choices=PARTS, help="this part; may be said again")
    chosen = parser.parse_args()
    figures: list[Figure] = []
    for name in chosen.only or PARTS:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        figures += PARTS[name](chosen)
    print(table(figures))


def _import(rows: int) -> list[Figure]:
    command = [sys.executable, "-m", "tests.benchmarks.bench_import", "--json", "--rows", str(rows)]
    facts = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    # Time a row, so that here too more than 1 means more than the floor.
    ours, floor = (facts[name] * 1e6 / rows for name in ("seconds", "floor_seconds"))
    name = f"import of {rows:,} rows ({facts['rows_per_second']:,.0f} rows/s, {facts['peak_mib']:.0f} MiB)"
    return [Figure(name, ours, floor, "µs a row", "`.import` of the plain rows, same tables and indexes")]


PARTS: dict[str, Callable[[argparse.Namespace], list[Figure]]] = {
    "commit": lambda chosen: bench_commit.measure(chosen.signatures),
    "start": lambda chosen: bench_start.measure(chosen.starts),
    "import": lambda chosen: _import(chosen.rows),
    "visit": lambda chosen: bench_visit.measure(list(bench_visit.PEOPLE)),
    "full-store": lambda chosen: bench_full_store.measure(chosen.stored, 100),
    "scroll": lambda chosen: bench_scroll.measure(chosen.seconds),
    "thousand": lambda chosen: bench_thousand.measure(chosen.visitors),
    "camera": lambda chosen: bench_camera.measure(chosen.shots),
    "film": lambda chosen: bench_film.measure(chosen.filmed),
    "qr": lambda chosen: bench_qr.measure(1000),
    "handover": lambda chosen: bench_handover.measure(chosen.signatories),
    "similar": lambda chosen: bench_similar.measure(chosen.people),
    "day": lambda chosen: bench_day.measure(chosen.day),
}


if __name__ == "__main__":
    main()
