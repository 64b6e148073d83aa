"""Visitors at the real window: every word goes key by key into the field that has the cursor."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from tests.durability.people import Marked
from ui.hands import Hands
from ui.stand.window import StandWindow


class Fingers:
    def __init__(self, opened: StandWindow) -> None:
        self._visitor = opened.visitor
        self._hands = Hands(opened.window)
        self._theme = opened.engine.singletonInstance("Kiosk", "Theme")

    def visit(self, person: Marked, *, touch_every_key: bool) -> None:
        """Let a person read, type, sign and go. To tell the keyboard its keys is faster than touching them."""
        self._theme.setProperty("motion", touch_every_key)
        hands = self._hands
        hands.arrive("ATTRACT")
        hands.tap("language de")
        hands.arrive("READ")
        hands.tap("want to sign")
        hands.arrive("DETAILS")
        names = tuple(field["name"] for field in self._visitor.fields)
        for name, text in person.values(names).items():
            if name != "country":
                hands.wait(f"the field {name}", lambda name=name: self._focused(name))
                self._type(text, touch_every_key)
                hands.tap("key next")
        hands.arrive("CONSENTS")
        hands.tap("yes")
        hands.tap("continue")
        hands.arrive("CHECK")
        hands.tap("sign")
        hands.arrive("THANKS")
        hands.tap("next person")

    def _type(self, text: str, touch_every_key: bool) -> None:
        if touch_every_key:
            self._hands.type(text)
        else:
            for sign in text:
                self._visitor.keyboard.commit(sign)
                QCoreApplication.processEvents()

    def _focused(self, name: str) -> bool:
        field = self._hands.find(f"field {name}")
        return field is not None and bool(field.property("focused"))

    def rest(self) -> None:
        """Let the poster stand still."""
        self._hands.arrive("ATTRACT")
        QTest.qWait(1500)
