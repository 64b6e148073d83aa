"""`./run screens`: there is a picture of every screen, and the walks to them lead where they should."""

from pathlib import Path
from unicodedata import bidirectional

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.stand.screens import Screen
from ui.screens.album import PARTS, Wishes, draw, open_walk
from ui.screens.walk import Picture


@pytest.fixture(autouse=True)
def _without_motion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_REDUCED_MOTION", "1")


def test_every_screen_has_its_picture_and_every_picture_its_own_name(qapp: QGuiApplication) -> None:
    pictures: list[Picture] = []
    for part, (_, pictures_of) in PARTS.items():
        with open_walk(part) as walk:
            pictures += pictures_of(walk, "en")
            assert walk.opened.warnings == []
    assert {picture.screen for picture in pictures} == set(Screen)
    names = [picture.name for picture in pictures]
    assert sorted(names) == sorted(set(names))


def test_pictures_and_sheets_are_kept(qapp: QGuiApplication, tmp_path: Path) -> None:
    draw(Wishes(tmp_path, ("ar",), ("high",), ((400, 640),), parts=("several",)))
    sheet, picture = tmp_path / "sheet-several-ar-high-400x640.png", tmp_path / "choose-two-ar-high-400x640.png"
    assert QImage(str(picture)).width() == 400
    assert QImage(str(sheet)).width() > 1000


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_sentences_that_begin_with_a_latin_name_run_from_right_to_left(qapp: QGuiApplication, language: str) -> None:
    with open_walk("one") as walk:
        walk.visitor.chooseLanguage(language)
        walk.shows(Screen.READ)
        walk.visitor.lookAside("PRIVACY")
        walk.shows(Screen.PRIVACY)
        texts = [str(item.property("text") or "") for item in walk.hands._visible() if item.inherits("QQuickText")]
        texts = [text for text in texts if "<" not in text]  # marked up
        mixed = [text for text in texts if "AL" in map(bidirectional, text) and "L" in map(bidirectional, text)]
        assert any("Practice Society" in text for text in mixed)
        strong = [next(kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")) for text in mixed]
        assert "L" not in strong
