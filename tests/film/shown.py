"""The stand's window before a camera: `python -m tests.film.shown DATA WIDTHxHEIGHT SECONDS [IDLE_SECONDS]`.

It fills the screen, says "showing" once there are codes, and in the end prints a line of JSON, in milliseconds: how
long its thread let everything else wait, with codes and (with IDLE_SECONDS) before that, with the panel alone; and the
CPU time of that thread for each frame.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.stand.stand import Stand
from tests.kit import NOON
from ui.app import application, prepare_environment
from ui.hands import Hands
from ui.stand.window import load

TICK_MS = 2


class Watch(QObject):
    """Looks at the clock as often as the window's thread lets it."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self.held_up: list[float] = []
        self.frames: list[float] = []
        self._begun = 0.0
        window.afterAnimating.connect(self._begin)  # one thread does it all, as long as software draws
        window.frameSwapped.connect(self._end)
        self._before = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        self.held_up.append((now - self._before) * 1000)
        self._before = now

    def _begin(self) -> None:
        self._begun = time.thread_time()

    def _end(self) -> None:
        self.frames.append((time.thread_time() - self._begun) * 1000)


def main(data: Path, size: tuple[int, int], seconds: float, idle_seconds: float) -> None:
    app = application()
    app.setOverrideCursor(Qt.CursorShape.BlankCursor)
    with Stand.open(data, now=lambda: NOON) as stand:
        opened = load(stand, data, windowed=False, size=size)
        opened.window.setPosition(QPoint(0, 0))
        hands, volunteer = Hands(opened.window), opened.volunteer
        hands.arrive("ATTRACT")
        for screen in ("PIN", "PANEL"):
            opened.visitor.showStaff(screen)
            hands.arrive(screen)
        idle = watched(opened.window, idle_seconds)
        opened.visitor.showStaff("HAND_OVER")
        hands.arrive("HAND_OVER")
        volunteer.showToCamera()
        hands.arrive("SHOW")
        hands.wait("the codes", lambda: volunteer.showing.page > 0)
        print("showing", flush=True)
        started, first = time.perf_counter(), volunteer.showing.page
        showing = watched(opened.window, seconds)
        rate = (volunteer.showing.page - first) / (time.perf_counter() - started)
        said = {"idle": idle.held_up, "showing": showing.held_up, "frames": showing.frames, "pages_a_second": rate}
        print(json.dumps(said), flush=True)
        assert opened.warnings == [], opened.warnings
        opened.close()


def watched(window: QQuickWindow, seconds: float) -> Watch:
    watch, loop = Watch(window), QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    watch.deleteLater()
    return watch


if __name__ == "__main__":
    prepare_environment()  # software draws, as on a stand
    width, height = (int(side) for side in sys.argv[2].split("x"))
    main(Path(sys.argv[1]), (width, height), float(sys.argv[3]), float(sys.argv[4]) if sys.argv[4:] else 0.0)
