"""Visitors at the real window: every word goes key by key into the field that has the cursor."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtTest import QTest

from tests.durability.people import Marked
from ui.hands import Hands
from ui.stand.window import StandWindow


class Fingers:
    def __init__(self, opened: StandWindow) -> None:
        self._visitor = opened.visitor
        self._hands = Hands(opened.window)
        self._theme = opened.engine.singletonInstance("Kiosk", "Theme")

    def visit(self, person: Marked) -> None:
        """Let a person touch everything: read, type, sign and go."""
        hands = self._hands
        self._theme.setProperty("motion", True)
        hands.arrive("ATTRACT")
        hands.tap("language de")
        hands.arrive("READ")
        hands.tap("want to sign")
        hands.arrive("DETAILS")
        for name, text in self._typed(person):
            hands.wait(f"the field {name}", lambda name=name: self._focused(name))
            hands.type(text)
            hands.tap("key next")
        hands.arrive("CONSENTS")
        hands.tap("yes")
        hands.tap("continue")
        hands.arrive("CHECK")
        hands.sign()
        hands.arrive("THANKS")
        hands.tap("next person")

    def visit_fast(self, person: Marked) -> None:
        """Do what the touches do: fields and keyboard are the same, only the fingers are left out."""
        hands, visitor = self._hands, self._visitor
        self._theme.setProperty("motion", False)
        self._settle("ATTRACT")
        visitor.chooseLanguage("de")
        self._settle("READ")
        visitor.wantToSign()
        self._settle("DETAILS")
        for name, text in self._typed(person):
            QMetaObject.invokeMethod(hands.find(f"field {name}"), "take")
            hands.wait(f"the field {name}", lambda name=name: self._focused(name))
            for sign in text:
                visitor.keyboard.commit(sign)
                QCoreApplication.processEvents()
        visitor.finishDetails()
        self._settle("CONSENTS")
        visitor.choose("updates", True)
        visitor.finishConsents()
        self._settle("CHECK")
        visitor.sign()
        self._settle("THANKS")
        visitor.restart()

    def _settle(self, screen: str) -> None:
        QTest.qWait(1)  # also deletes what the screen before has left
        self._hands.arrive(screen)

    def _typed(self, person: Marked) -> list[tuple[str, str]]:
        names = tuple(field["name"] for field in self._visitor.fields if field["name"] != "country")
        return list(person.values(names).items())

    def _focused(self, name: str) -> bool:
        field = self._hands.find(f"field {name}")
        return field is not None and bool(field.property("focused"))

    def rest(self) -> None:
        """Let the poster stand still."""
        self._hands.arrive("ATTRACT")
        QTest.qWait(1500)
