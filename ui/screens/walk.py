"""Leads one window from screen to screen by what people do there, and says where it has arrived."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMetaObject, QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.stand.screens import Screen
from kiosk.stand.stand import Stand
from ui.hands import Hands
from ui.stand.window import load

SIGNED = 2318  # on the poster: as many as make a good picture
HELD_MS = 550  # longer than a key waits before it shows its accents


class Picture(NamedTuple):
    """What is to be seen now: the screen, and the picture's name."""

    screen: Screen
    name: str


class Walk:
    """One window on a stand of its own, and a clock that only moves where a picture needs it."""

    def __init__(self, stand: Stand, stick: Path) -> None:
        self.now = 900.0
        self.stand = stand
        self.stick = stick
        self.opened = load(stand, stand.data, windowed=True, clock=lambda: self.now)
        self.visitor = self.opened.visitor
        self.hands = Hands(self.opened.window)
        self.opened.visitor.forgotten.disconnect(self.opened.look.reset)  # all of a sheet is in one theme
        self._give_a_voice()

    def look(self, theme: str, step: float) -> None:
        """Have all that follows in this theme and text size."""
        self.opened.look._theme, self.opened.look._step = theme, step
        self.opened.look.changed.emit()

    def _give_a_voice(self) -> None:
        """Have every language spoken, so that the button for it shows; but nothing is said."""
        speech = self.opened.speech
        speech._spoken = frozenset(str(one["code"]) for one in self.visitor.languages)
        speech._start = lambda: None  # type: ignore[method-assign]
        speech.changed.emit()

    # --- arriving ------------------------------------------------------------------------------------------

    def shows(self, screen: Screen, state: str = "") -> Picture:
        """Wait until a screen stands still.

        Raises:
            TimeoutError: another screen is shown.
        """
        QTest.qWait(30)
        self.hands.arrive(screen.value)
        QTest.qWait(60)
        self.visitor.touch()
        return Picture(screen, "-".join(filter(None, (screen.value, state))).lower().replace("_", "-"))

    def poster(self, language: str) -> None:
        """Have a new visitor before the poster, who speaks this language."""
        self.visitor.restart()
        self.speak(language)
        self.hands.arrive("ATTRACT")
        self.visitor._count = SIGNED
        self.visitor.countChanged.emit()

    def speak(self, language: str) -> None:
        """Have everything said in this language, wherever one is."""
        self.visitor._journey.draft.language = language
        self.visitor._turn()

    def wait(self, seconds: float) -> None:
        """Let time pass without a touch."""
        self.now += seconds
        self.visitor.tick()

    # --- doing ---------------------------------------------------------------------------------------------

    def fill(self, person: dict[str, str]) -> None:
        """Have everything typed. Fields show it from their next beginning on: so do it on another screen."""
        for name, value in person.items():
            self.visitor.type(name, value)

    def answer(self, person: dict[str, str]) -> None:
        """Leave the form, and come to it again with these answers."""
        self.visitor.back()
        self.shows(Screen.READ)
        self.fill(person)
        self.visitor.wantToSign()
        self.shows(Screen.DETAILS)

    def focus(self, name: str) -> None:
        """Put the cursor into a field, as a touch on it does."""
        self.hands.wait(f"the field {name}", lambda: self.hands.find(f"field {name}") is not None)
        QMetaObject.invokeMethod(self.hands.find(f"field {name}"), "take")
        QTest.qWait(30)

    def scroll(self, name: str) -> None:
        """Scroll the text of this name to its end."""
        waiting = [self.hands.find(name)]
        while waiting:
            item = waiting.pop()
            if item is not None and item.inherits("QQuickFlickable"):
                item.setProperty("contentY", max(0.0, item.property("contentHeight") - item.property("height")))
                QTest.qWait(30)  # the strip that says "more below" goes, and there is a little more room
                item.setProperty("contentY", max(0.0, item.property("contentHeight") - item.property("height")))
            waiting += item.childItems() if item is not None else []

    @contextmanager
    def held(self, name: str) -> Iterator[None]:
        """Keep a finger on a key."""
        key = self.hands.find(name)
        if key is None:
            raise LookupError(f"there is no {name} on {self.hands.screen}")
        finger, window, point = QTest.createTouchDevice(), self.opened.window, _middle(key)
        QTest.touchEvent(window, finger).press(0, point, window).commit()
        QTest.qWait(HELD_MS)
        yield
        # Lifted elsewhere, so that nothing is typed.
        aside = QPoint(2, 2)
        QTest.touchEvent(window, finger).move(0, aside, window).commit()
        QTest.touchEvent(window, finger).release(0, aside, window).commit()
        QTest.qWait(30)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def fail(error: Exception) -> object:
    """Return what fails in the place of a step to the disk."""

    def failing(_: object) -> None:
        raise error

    return failing
