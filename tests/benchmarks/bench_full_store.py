"""From the tap on Sign to the first frame of the thank-you, with 0 and with 100,000 signatures in the store.

Two real windows on real stands, each in a process of its own, take turns; the full store holds real sealed records of
sessions of 2,000, written by the stand's own store a thousand in a transaction.

    python -m tests.benchmarks.bench_full_store --signatures 100000 --visits 100
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from kiosk.format import TYPE_SIGNATURE
from kiosk.format.row import encode_signature
from kiosk.signature import validate
from kiosk.slip import new_code
from kiosk.stand import signing
from kiosk.stand.stand import Stand
from kiosk.stand.tables import SealedRecord
from tests.benchmarks.bench_commit import BUILD
from tests.benchmarks.figures import Figure, middle, table, worst_of_100
from tests.kit import draft, only_pack, open_stand
from ui.app import prepare_environment

AT_MOST = 1.1
IN_A_SESSION, IN_A_TRANSACTION = 2_000, 1_000
WARM_UP = 5
SETTLE_MS = 200
ROBIN = {"given_name": "Robin", "family_name": "Sample", "postal_code": "1010", "email": "robin@stand.example.org"}


def measure(signatures: int, visits: int) -> list[Figure]:
    BUILD.mkdir(exist_ok=True)
    with window(0) as empty, window(signatures) as full:
        times: dict[Iterator[float], list[float]] = {empty: [], full: []}
        for number in range(WARM_UP + visits):
            for one in (empty, full) if number % 2 else (full, empty):
                times[one].append(next(one))
        few, many = times[empty][WARM_UP:], times[full][WARM_UP:]
    floor = "the same with an empty store"
    name = f"Sign to thank-you's frame, {signatures:,} in the store"
    return [
        Figure(f"{name}, median (at most {AT_MOST})", middle(many), middle(few), "ms", floor),
        Figure(f"{name}, p99", worst_of_100(many), worst_of_100(few), "ms", floor),
    ]


@contextmanager
def window(signatures: int) -> Iterator[Iterator[float]]:
    """Open a window in a process of its own; each number that is asked of it is one visitor's milliseconds."""
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        command = [sys.executable, "-m", "tests.benchmarks.bench_full_store", "--child", folder]
        command += ["--signatures", str(signatures)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen(command, text=True, env=environment, **pipes) as child:

            def ask() -> Iterator[float]:
                while True:
                    child.stdin.write("\n")
                    child.stdin.flush()
                    yield float(child.stdout.readline())

            assert child.stdout.readline() == "ready\n"
            yield ask()
            child.stdin.close()


# --- the process with the window ---------------------------------------------------------------------------


def fill(stand: Stand, count: int) -> None:
    """Store so many signatures: sealed as any other, but a thousand in a transaction."""
    for first in range(0, count, IN_A_SESSION):
        records = _session(stand, min(IN_A_SESSION, count - first))
        while some := list(islice(records, IN_A_TRANSACTION)):
            stand.store.commit(some)
    assert stand.count().total == count


def _session(stand: Stand, count: int) -> Iterator[SealedRecord]:
    installed = only_pack(stand)
    session = stand._begin_session(installed)
    for number in range(count):
        signature = validate(draft(number), installed.pack.campaign)
        body = signing._body(signature, 12, new_code())
        record = session.seal(TYPE_SIGNATURE, encode_signature(body))
        session.stored(record)
        yield record
    record = session.seal_close()
    session.stored(record)
    yield record
    session.end()
    stand._running.clear()


def receive(folder: Path, signatures: int) -> None:
    prepare_environment(screen_needed=False)
    from tests.benchmarks.real_window import Quick, real_window

    with open_stand(folder / "stand") as stand:
        fill(stand, signatures)
    with real_window(folder) as (opened, _):
        hands = Quick(opened)
        print("ready", flush=True)
        for _ in sys.stdin:
            print(visit(opened, hands), flush=True)


def visit(opened, hands) -> float:
    """Receive one visitor; return the milliseconds from the tap on Sign to the thank-you."""
    visitor = opened.visitor
    hands.stand("ATTRACT")
    visitor.chooseLanguage("en")
    hands.stand("READ")
    visitor.wantToSign()
    hands.stand("DETAILS")
    for name, value in ROBIN.items():
        visitor.type(name, value)
    visitor.finishDetails()
    hands.stand("CONSENTS")
    visitor.finishConsents()
    hands.stand("CHECK")
    _settle()
    taken = hands.milliseconds_to_frame("sign", "THANKS")
    hands.stand("THANKS")
    visitor.restart()
    _settle()
    return taken


def _settle() -> None:
    """Let Qt's own loop turn: only there is deleted what earlier screens have left, which else slows every frame."""
    from PySide6.QtTest import QTest

    QTest.qWait(SETTLE_MS)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--signatures", type=int, default=100_000, help="in the full store")
    parser.add_argument("--visits", type=int, default=100, help="to each of the two windows, by turns")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        receive(chosen.child, chosen.signatures)
    else:
        print(table(measure(chosen.signatures, chosen.visits)))


if __name__ == "__main__":
    main()
