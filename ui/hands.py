"""Fingers on the stand's real window: for the demo, and for tests that touch what a visitor touches."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_SECONDS = 20.0
_TURNS = ("key shift", "key symbols", "key letters", "key shift", "key latin", "key letters", "key shift")


class Hands:
    """Touches items by name, types on the stand's own keyboard, and keeps a picture of what it passes."""

    def __init__(self, window: QQuickWindow, pictures: Path | None = None) -> None:
        """Take the window to touch, and a folder for pictures, if they are wanted."""
        self.window = window
        self._pictures = pictures
        self._count = 0
        self._finger = QTest.createTouchDevice()
        if pictures is not None:
            pictures.mkdir(parents=True, exist_ok=True)

    # --- looking -----------------------------------------------------------------------------------------

    @property
    def screen(self) -> str:
        """The screen that is shown."""
        return str(self.window.property("shown"))

    def wait(self, what: str, ready: Callable[[], bool]) -> None:
        """Wait until something is so.

        Raises:
            TimeoutError: it never was.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited in vain for {what} on {self.screen}")
            QTest.qWait(10)

    def arrive(self, screen: str) -> None:
        """Wait until a screen stands still, and keep a picture of it."""
        self.wait(screen, lambda: self.screen == screen and not self.window.property("busy"))
        self.picture(screen.lower())

    def find(self, name: str) -> QQuickItem | None:
        """Return the visible, enabled item of this name."""
        return next((item for item in self._visible() if item.objectName() == name and item.isEnabled()), None)

    def _visible(self) -> Iterator[QQuickItem]:
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def picture(self, name: str) -> None:
        """Keep what the window shows now as the next picture."""
        if self._pictures is not None:
            QTest.qWait(60)  # a last frame
            self._count += 1
            self.window.grabWindow().save(str(self._pictures / f"{self._count:02d}-{name}.png"))

    # --- touching ----------------------------------------------------------------------------------------

    def tap(self, name: str, *, seconds: float = 0.0) -> None:
        """Touch an item in its middle, once it is there; for a while, if `seconds` says so."""
        self._touch(self._settled(name), seconds)

    def sign(self) -> None:
        """Read what is to be signed to its end, and touch Sign."""

        def at_the_end() -> bool:
            if self.find("more below") is not None and self.find("read on") is not None:
                self.tap("read on")
            return self.find("sign") is not None

        self.wait("sign", at_the_end)
        self.tap("sign")

    def _settled(self, name: str) -> QQuickItem:
        """Wait until an item is there and has stood in one place for three looks: layouts move items once more."""
        seen: list[tuple[QQuickItem | None, QPoint | None]] = [(None, None)]

        def settled() -> bool:
            item = None if self.window.property("busy") else self.find(name)
            seen.append((item, None if item is None else _middle(item)))
            QTest.qWait(10)
            return item is not None and len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

        self.wait(name, settled)
        item = seen[-1][0]
        assert item is not None  # noqa: S101 - settled
        return item

    def _touch(self, item: QQuickItem, seconds: float = 0.0) -> None:
        point = _middle(item)
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        if seconds:
            QTest.qWait(int(seconds * 1000))
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()
        QTest.qWait(1)

    def type(self, text: str) -> None:
        """Type on the keyboard that is shown; its shift and its other pages where they are needed."""
        if text:
            self._settled("key space" if self.find("key space") else "key next")
        for sign in text:
            for turn in (None, *_TURNS):
                if turn is not None and self.find(turn) is not None:
                    self.tap(turn)
                if (key := self._key(sign)) is not None:
                    self._touch(key)
                    break
            else:
                raise LookupError("the keyboard has no key for a sign that was to be typed")

    def _key(self, sign: str) -> QQuickItem | None:
        if sign == " ":
            return self.find("key space")
        keys = (item for item in self._visible() if item.objectName().startswith("key ") and item.isEnabled())
        return next((key for key in keys if key.property("text") == sign and not key.property("works")), None)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
