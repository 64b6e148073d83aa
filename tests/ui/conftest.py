"""The real window on a real stand with the bundled campaign, hands on it, and a clock that the test moves."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.stand.stand import Stand
from tests.kit import BUNDLED, office, open_stand
from ui.hands import Hands
from ui.stand.window import StandWindow, load

LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)


class Kiosk:
    """A stand with its window, and one pair of hands."""

    def __init__(self, stand: Stand, size: tuple[int, int]) -> None:
        self.now = 1000.0
        self.stand = stand
        self.opened: StandWindow = load(stand, stand.data, windowed=True, size=size, clock=lambda: self.now)
        self.visitor = self.opened.visitor
        self.hands = Hands(self.opened.window)

    def arrive(self, screen: str) -> None:
        self.hands.arrive(screen)
        QTest.qWait(1)

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.visitor.tick()
        QTest.qWait(1)

    def items(self) -> list[QQuickItem]:
        return list(self.hands._visible())

    def all_items(self) -> Iterator[QQuickItem]:
        """Every item of the window, shown or not."""
        waiting = [self.opened.window.contentItem()]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(item.childItems())

    def fill(self, **values: str) -> None:
        """Type into one field after the other by the keyboard on the screen."""
        for name, value in values.items():
            self.hands.tap(f"field {name}")
            self.hands.type(value)

    def go(self, screen: str, language: str = "en") -> None:
        """Walk to a screen as Robin, without the fingers."""
        visitor, path = self.visitor, ["ATTRACT", "READ", "DETAILS", "CONSENTS", "CHECK", "THANKS"]
        if language != "en" or screen != "ATTRACT":
            visitor.chooseLanguage(language)
            self.arrive("READ")
        steps = [visitor.wantToSign, visitor.finishDetails, visitor.finishConsents, visitor.sign]
        for step, arrived in zip(steps, path[2 : path.index(screen) + 1], strict=False):
            if arrived == "CONSENTS":
                for name, value in ROBIN.items():
                    visitor.type(name, value)
            step()
            self.arrive(arrived)


ROBIN = {"given_name": "Robin", "family_name": "Sample", "postal_code": "1010", "email": "robin@stand.example.org"}


@pytest.fixture
def make_kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Callable[..., Kiosk]]:
    made: list[Kiosk] = []

    def make(size: tuple[int, int] = LANDSCAPE) -> Kiosk:
        stand = open_stand(tmp_path / f"stand{len(made)}", office(practice=True), activated=False)
        kiosk = Kiosk(stand, size)
        made.append(kiosk)
        kiosk.arrive("ATTRACT")
        return kiosk

    yield make
    for kiosk in made:
        warnings = kiosk.opened.warnings
        kiosk.opened.close()
        kiosk.stand.close()
        assert warnings == []


@pytest.fixture
def kiosk(make_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return make_kiosk()


@pytest.fixture
def campaign_folder(tmp_path: Path) -> Path:
    """A copy of the bundled campaign that a test may change."""
    return Path(shutil.copytree(BUNDLED, tmp_path / "campaign"))
