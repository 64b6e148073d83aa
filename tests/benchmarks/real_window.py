"""The real window on a real stand, for benchmarks: a clock that can be moved, and fingers without patience."""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.stand.stand import Stand
from tests.kit import open_stand
from ui.app import application
from ui.hands import PATIENCE_SECONDS, Hands, _middle
from ui.stand.window import StandWindow, load


class Clock:
    """The product's clock. What is added to it passes at once."""

    def __init__(self) -> None:
        self.added = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.added


@contextmanager
def real_window(folder: Path, size: tuple[int, int] = (1280, 800)) -> Iterator[tuple[StandWindow, Clock]]:
    with open_stand(folder / "stand") as stand, window_on(stand, size) as made:
        yield made


@contextmanager
def window_on(stand: Stand, size: tuple[int, int] = (1280, 800)) -> Iterator[tuple[StandWindow, Clock]]:
    application()
    clock = Clock()
    opened = load(stand, stand.data, windowed=True, size=size, clock=clock)
    gc.collect()
    gc.freeze()  # as ui/app.py does
    yield opened, clock
    opened.close()
    if opened.warnings:
        raise SystemExit("\n".join(opened.warnings))


class Quick(Hands):
    """Hands that touch what is there as soon as it is there, and say when a frame came."""

    def __init__(self, opened: StandWindow) -> None:
        super().__init__(opened.window)
        self.opened = opened
        self._frames: dict[str, tuple[float, float]] = {}  # when a screen was seen first since the last touch
        self.cpu_milliseconds = 0.0  # that the last wait for a frame cost, which other work on the machine leaves alone
        opened.window.frameSwapped.connect(self._note_frame)

    def _note_frame(self) -> None:
        # One thread draws and turns the screens, so that what was drawn is what is shown now.
        self._frames.setdefault(self.screen, (time.perf_counter(), time.process_time()))

    def stand(self, screen: str) -> None:
        """Go on as soon as a screen stands still."""
        self.until(screen, lambda: self.screen == screen and not self.window.property("busy"))

    def touch(self, name: str) -> None:
        item: list[QQuickItem | None] = [None]

        def there() -> bool:
            item[0] = self.find(name)
            return item[0] is not None

        self.until(name, there)
        assert item[0] is not None
        self._touch(item[0])

    def milliseconds_to_frame(self, name: str, screen: str) -> float:
        """Touch an item; return how long it takes until a frame shows that screen."""
        item = self.find(name)
        assert item is not None
        point = _middle(item)
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        self._frames.clear()
        started, cpu = time.perf_counter(), time.process_time()
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()
        self.until(screen, lambda: screen in self._frames)
        seen, cpu_seen = self._frames[screen]
        self.cpu_milliseconds = (cpu_seen - cpu) * 1000
        return (seen - started) * 1000

    def until(self, what: str, ready) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited in vain for {what} on {self.screen}")
            QCoreApplication.processEvents()
            time.sleep(0.0005)
