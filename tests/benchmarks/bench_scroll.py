"""Frames while a finger scrolls and while a screen slides, drawn by software, also with one core for everything.

The floor is one plain text of the petition's length in an empty window, under the same finger.

    python -m tests.benchmarks.bench_scroll --seconds 3
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.bench_start import screen
from tests.benchmarks.figures import Figure, table
from ui.app import prepare_environment

SIZES = ((1280, 800), (1920, 1080))
AT_LEAST = 30  # frames a second
LANGUAGE = "de"
SPEED = 1200  # pixels a second, of the finger
TOUCHES_APART = 0.008  # seconds, as a tablet's screen reports them
SLIDES = 8

PLAIN = """
import QtQuick
Window {
    id: window
    property string words
    width: %d
    height: %d
    visible: true
    Flickable {
        objectName: "sheet"
        width: window.width
        height: window.height
        contentHeight: text.height
        Text { id: text; width: window.width; text: window.words; wrapMode: Text.WordWrap; font.pixelSize: 26 }
    }
}
"""


@dataclass
class Seen:
    """What was drawn while something moved."""

    what: str
    size: tuple[int, int]
    cores: int
    frames: float  # a second
    cpu: float  # of one core
    cpu_ms: float  # of each frame


def run(seconds: float) -> list[Seen]:
    found = []
    for cores in (os.cpu_count() or 1, 1):
        for size in SIZES:
            with on_cores(cores), screen(size) as (_, environment), tempfile.TemporaryDirectory() as folder:
                command = [sys.executable, "-m", "tests.benchmarks.bench_scroll", "--child", folder]
                command += ["--size", "{}x{}".format(*size), "--seconds", str(seconds)]
                out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout
            found += [Seen(size=size, cores=cores, **one) for one in json.loads(out)]
    return found


@contextmanager
def on_cores(count: int) -> Iterator[None]:
    """Let what is started have so many cores; with one, the screen's server has to share it."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, set(sorted(before)[-count:]))
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def measure(seconds: float) -> list[Figure]:
    return figures(run(seconds))


def figures(seen: list[Seen]) -> list[Figure]:
    """Return the work for one frame: how many there are is limited by the finger, and for a slide by the clock."""
    found = []
    for one in seen:
        if one.what == "plain text":
            plain = one
            continue
        place = "{}x{}".format(*one.size) + (", one core" if one.cores == 1 else "")
        name = f"{one.what}, {place}: {one.frames:.0f} frames/s (above {AT_LEAST}), {one.cpu:.0%} CPU"
        found.append(Figure(name, one.cpu_ms, plain.cpu_ms, "ms CPU a frame", "a plain text under the same finger"))
    return found


# --- the process with the window ---------------------------------------------------------------------------


def move(folder: Path, size: tuple[int, int], seconds: float) -> None:
    prepare_environment()
    from tests.benchmarks.real_window import real_window

    seen = []
    with real_window(folder, size) as (opened, _):
        watched = Watched(opened.window)
        visitor, hands = opened.visitor, watched.hands
        hands.arrive("ATTRACT")
        visitor.chooseLanguage(LANGUAGE)
        hands.arrive("READ")
        text = "\n\n".join(block["text"] for block in visitor.property("petition"))
        seen.append(watched.scroll("petition", hands.find("reader"), seconds))
        visitor.wantToSign()
        hands.arrive("DETAILS")
        visitor.lookAside("COUNTRY")
        hands.arrive("COUNTRY")
        seen.append(watched.scroll("countries", hands.find("countries"), seconds))
        visitor.back()
        hands.arrive("DETAILS")
        seen.append(watched.slide(visitor))
        opened.window.hide()
    from PySide6.QtQml import QQmlApplicationEngine

    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"words": text * 2})  # so that it is higher than any window
    engine.loadData((PLAIN % size).encode())
    window = engine.rootObjects()[0]
    watched = Watched(window)
    seen.insert(0, watched.scroll("plain text", watched.hands.find("sheet"), seconds))
    print(json.dumps(seen))


class Watched:
    """A window whose frames are counted."""

    def __init__(self, window) -> None:
        from PySide6.QtTest import QTest

        from ui.hands import Hands

        self.hands = Hands(window)
        self.window = window
        self.frames = 0
        self._sheet = None
        self._at = 0.0
        self._finger = QTest.createTouchDevice()
        window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        """Count a frame; while something scrolls, only if it stands elsewhere than in the frame before."""
        at = self._at if self._sheet is None else self._sheet.property("contentY")
        self.frames += self._sheet is None or at != self._at
        self._at = at

    def scroll(self, what: str, item, seconds: float) -> dict:
        """Drag up and down, over half of an item."""
        from PySide6.QtCore import QPoint, QPointF
        from PySide6.QtTest import QTest

        x = int(item.mapToScene(QPointF(item.width() / 2, 0)).x())
        top = item.mapToScene(QPointF(0, item.height() * 0.2)).y()
        bottom = item.mapToScene(QPointF(0, item.height() * 0.8)).y()

        def point(elapsed: float) -> QPoint:
            way = elapsed * SPEED % (2 * (bottom - top))
            return QPoint(x, int(bottom - way if way < bottom - top else 2 * top - bottom + way))

        def drag(seconds: float) -> None:
            started = time.perf_counter()
            while (elapsed := time.perf_counter() - started) < seconds:
                QTest.touchEvent(self.window, self._finger).move(0, point(elapsed), self.window).commit()
                rest(TOUCHES_APART - (time.perf_counter() - started - elapsed))

        self._sheet = _flickable(item)
        QTest.qWait(300)
        QTest.touchEvent(self.window, self._finger).press(0, point(0), self.window).commit()
        drag(0.5)  # it takes a moment until the finger's way is no tap
        found = self._watch(what, lambda: drag(seconds))
        QTest.touchEvent(self.window, self._finger).release(0, point(0), self.window).commit()
        QTest.qWait(500)
        self._sheet = None
        return found

    def slide(self, visitor) -> dict:
        """Go from the petition to the form and back."""
        total = {"frames": 0.0, "seconds": 0.0, "cpu": 0.0}
        for number in range(SLIDES):
            rest(0.3)
            turn = visitor.back if number % 2 == 0 else visitor.wantToSign
            frames, began, cpu = self.frames, time.perf_counter(), time.process_time()
            turn()
            while self.window.property("busy"):
                rest(0.001)
            total["frames"] += self.frames - frames
            total["seconds"] += time.perf_counter() - began
            total["cpu"] += time.process_time() - cpu
        return _seen("a slide", total["frames"], total["seconds"], total["cpu"])

    def _watch(self, what: str, act: Callable[[], None]) -> dict:
        frames, began, cpu = self.frames, time.perf_counter(), time.process_time()
        act()
        return _seen(what, self.frames - frames, time.perf_counter() - began, time.process_time() - cpu)


def _seen(what: str, frames: float, seconds: float, cpu: float) -> dict:
    return {"what": what, "frames": frames / seconds, "cpu": cpu / seconds, "cpu_ms": cpu / frames * 1000}


def _flickable(item):
    """Return the item itself, or what in it scrolls."""
    waiting = [item]
    while waiting:
        one = waiting.pop(0)
        if one.property("contentY") is not None:
            return one
        waiting += one.childItems()
    raise LookupError("nothing scrolls here")


def rest(seconds: float) -> None:
    """Let the window draw for a while."""
    from PySide6.QtCore import QCoreApplication

    until = time.perf_counter() + seconds
    QCoreApplication.processEvents()
    while time.perf_counter() < until:
        time.sleep(0.0005)
        QCoreApplication.processEvents()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=3.0, help="of each scrolling")
    parser.add_argument("--size", type=lambda text: tuple(map(int, text.split("x"))), help=argparse.SUPPRESS)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        move(chosen.child, chosen.size, chosen.seconds)
        return
    seen = run(chosen.seconds)
    for one in seen:
        print(json.dumps(asdict(one)))
    print(table(figures(seen)))


if __name__ == "__main__":
    main()
