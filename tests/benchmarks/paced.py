"""Hands that touch at a steady pace, and count what they touch."""

import time

from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.hands import Hands

_TYPE_NOTHING = ("shift", "symbols", "letters", "latin", "next", "previous", "back")


class Paced(Hands):
    """`typed` touches put a character into a field; `beyond` names all the others, in their order."""

    def __init__(self, window: QQuickWindow, every: float) -> None:
        super().__init__(window)
        self._every = every
        self.typed = 0
        self.beyond: list[str] = []
        self.touched = 0.0  # when
        self.waited = 0.0

    def _touch(self, item: QQuickItem, seconds: float = 0.0) -> None:
        due = self.touched + self._every
        if self.touched and time.perf_counter() > due:
            self.waited += time.perf_counter() - due
        while time.perf_counter() < due:
            QTest.qWait(max(1, min(20, int((due - time.perf_counter()) * 1000))))
        name = item.objectName()
        if name.startswith("key ") and name.removeprefix("key ") not in _TYPE_NOTHING:
            self.typed += 1
        else:
            self.beyond.append(name)
        self.touched = time.perf_counter()
        super()._touch(item, seconds)
