"""From start to the first frame of `kiosk stand --windowed`, against a process with one empty QML window.

On a screen of its own (Xvfb) where there is one, off-screen otherwise.

    python -m tests.benchmarks.bench_start --starts 7
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.figures import Figure, middle, table
from tests.kit import open_stand


def measure(starts: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder, screen() as (name, environment):
        open_stand(Path(folder) / "stand").close()
        ours, empty = [], []
        for number in range(starts + 1):
            ours.append(_milliseconds(environment, "stand", str(Path(folder) / "stand")))
            empty.append(_milliseconds(environment, "empty"))
            if number == 0:  # the first of each warms the disk's cache
                ours.clear()
                empty.clear()
    floor = f"a Python process with one empty QML window, {name}"
    return [Figure("start to first frame, median", middle(ours), middle(empty), "ms", floor)]


@contextmanager
def screen(size: tuple[int, int] = (1280, 800)) -> Iterator[tuple[str, dict[str, str]]]:
    """Give a screen of its own: what it is, and the environment that leads there."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if shutil.which("Xvfb") is None:
        yield "off-screen", environment
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "{}x{}x24".format(*size), "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            display = answer.readline().strip()
        yield "on Xvfb", {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
    finally:
        server.terminate()
        server.wait()


def _milliseconds(environment: dict[str, str], *what: str) -> float:
    started = time.perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.first_frame", *what]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        for line in child.stdout or ():
            if line.strip() == "frame":
                taken = (time.perf_counter() - started) * 1000
                break
        else:
            raise SystemExit(f"no frame came from: {' '.join(command)}")
        child.stdout.read()
    return taken


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--starts", type=int, default=7)
    print(table(measure(parser.parse_args().starts)))


if __name__ == "__main__":
    main()
