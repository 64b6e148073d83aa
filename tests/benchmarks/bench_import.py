"""Import of sealed signatures against the `sqlite3` shell's `.import` of the same plain rows.

The floor imports into the same two tables (record, signature) with the same columns and indexes, from plain CSV.

    python -m tests.benchmarks.bench_import --rows 100000
"""

import argparse
import json
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk.coordinator.encrypted import dbapi2, key_pragma
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import load_keys
from kiosk.coordinator.ledger import Ledger
from tests.kiosk.coordinator.street import WORDS, Street, quick_keys

SESSION = 500
GIVEN = ["Anna", "José", "Müşerref", "Иван", "Li", "Fatima", "محمد", "Åsa", "Zoë", "Nguyễn", "Chiara", "Paul"]
FAMILY = ["Gruber", "Nováková", "O'Brien", "Öztürk", "Петров", "Wang", "Haddad", "van Dijk", "Sørensen", "Rossi"]


def make(folder: Path, rows: int) -> Path:
    """Write a batch of one stand with `rows` signatures, three in a hundred of them by someone who signed before."""
    keys = quick_keys(folder)
    street, dice = Street(keys.campaigns[0]), random.Random(1)
    for number in range(rows):
        if number and number % SESSION == 0:
            street.close()
            street.begin()
        who = dice.randrange(number) if number and dice.random() < 0.03 else number
        street.sign(
            who,
            given_name=GIVEN[who % 12] + ("" if who < 12 else f" {_letters(who)}"),
            family_name=FAMILY[who // 12 % 10],
            email=f"p{who}@example.org" if who % 3 else None,
            postal_code=str(1010 + who * 7 % 8_000),
        )
    street.close()
    return street.write(folder / "batch.csv")


def _letters(number: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(number))


def measure_import(folder: Path) -> dict[str, float]:
    """Import the batch in a process of its own; return seconds and peak memory."""
    code = (
        "import resource, sys; from pathlib import Path; from tests.benchmarks.bench_import import run_import;"
        "run_import(Path(sys.argv[1]))"
    )
    out = subprocess.run([sys.executable, "-c", code, str(folder)], check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(out.stdout)
    return found


def run_import(folder: Path) -> None:
    keys = load_keys(folder / "keys.json", WORDS)
    ledger = Ledger.open(folder / "ledger.sqlite", keys.ledger_key)
    started, cpu = time.perf_counter(), time.process_time()
    result = import_batch(folder / "batch.csv", ledger, keys)
    seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    peak = _peak_mib()
    ledger.close()
    print(json.dumps({"new": result.new, "seconds": seconds, "cpu": cpu, "peak_mib": peak}))


def _peak_mib() -> float:
    """Return the peak of this program alone; `ru_maxrss` would begin with that of the program that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.findall(r"VmHWM:\s+(\d+)", status.read_text())[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure_floor(folder: Path) -> float:
    """Import the same rows in clear with the `sqlite3` shell; return seconds."""
    ledger = _in_clear(folder)
    schema = _shell(ledger, ".schema record", ".schema signature")
    plain = {name: folder / f"{name}.csv" for name in ("record", "signature")}
    for name, path in plain.items():
        _shell(ledger, ".mode csv", f".output {path}", f"SELECT {_columns(ledger, name)} FROM {name} ORDER BY id;")
    floor = folder / "floor.sqlite"
    _shell(floor, "PRAGMA journal_mode=WAL;", schema)
    started = time.perf_counter()
    _shell(
        floor,
        *("PRAGMA synchronous=FULL;", "PRAGMA secure_delete=ON;", "PRAGMA cache_size=-131072;", ".mode csv", "BEGIN;"),
        *(f".import {path} {name}" for name, path in plain.items()),
        "COMMIT;",
    )
    return time.perf_counter() - started


def _in_clear(folder: Path) -> Path:
    """Return a copy of the ledger that the shell can read."""
    connection, plain = dbapi2.connect(str(folder / "ledger.sqlite")), folder / "plain.sqlite"
    connection.execute(key_pragma(load_keys(folder / "keys.json", WORDS).ledger_key))
    connection.execute("ATTACH ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return plain


def _columns(ledger: Path, table: str) -> str:
    blobs = {"tag", "k_mail", "k_person"}  # a CSV file holds text: the same bytes, in hex
    names = _shell(ledger, f"SELECT name FROM pragma_table_info('{table}');").split()
    return ", ".join(f"lower(hex({name}))" if name in blobs else name for name in names)


def _shell(database: Path, *commands: str) -> str:
    shell = shutil.which("sqlite3")
    if shell is None:
        raise SystemExit("the sqlite3 shell is missing: apt install sqlite3")
    text = "\n".join(commands) + "\n"
    return subprocess.run([shell, "-bail", database], input=text, check=True, capture_output=True, text=True).stdout


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        batch = make(folder, options.rows)
        found = measure_import(folder)
        floor = measure_floor(folder)
        facts = {
            "rows": options.rows,
            "batch_mib": batch.stat().st_size / 2**20,
            **found,
            "rows_per_second": options.rows / found["seconds"],
            "floor_seconds": floor,
            "ratio": found["seconds"] / floor,
        }
    if options.json:
        print(json.dumps(facts))
        return
    print(
        f"{options.rows} signatures ({facts['batch_mib']:.0f} MiB) imported in {facts['seconds']:.2f} s"
        f" = {facts['rows_per_second']:.0f} rows/s, {facts['cpu']:.2f} s CPU, peak {facts['peak_mib']:.0f} MiB;"
        f" floor (.import of the plain rows) {floor:.2f} s; ratio {facts['ratio']:.2f}"
    )


if __name__ == "__main__":
    main()
