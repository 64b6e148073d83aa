"""Contrast, computed from the tokens that the screens really use: every theme, and accents of every colour."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.campaign import guard_accent
from kiosk.campaign.colours import contrast
from ui.stand.visitor import _colours
from ui.stand.window import QML

THEMES = ("light", "sunlight", "high")
TEXT, CONTROL = 4.5, 3.0
TOKENS = ("ground", "paper", "ink", "ink2", "rule", "bed", "accent", "overAccent", "accentLine")

# every channel in steps, so that no hue, no grey and no edge between pale and dark is left out
ACCENTS = [
    f"#{red:02X}{green:02X}{blue:02X}"
    for red in range(0, 256, 51)
    for green in range(0, 256, 51)
    for blue in range(0, 256, 51)
] + ["#FFE600", "#E4002B", "#00A86B", "#F58220", "#B0125B", "#8AA600", "#A8A8A8", "#B4B4B4", "#17181C"]


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(b"import QtQuick\nimport Kiosk\nQtObject { property QtObject theme: Theme }", QUrl())
    holder = component.create()
    assert holder is not None, component.errorString()
    yield holder.property("theme")
    holder.deleteLater()
    engine.deleteLater()


def tokens(theme: QObject, contrast_name: str, accent: str) -> dict[str, str]:
    theme.setProperty("contrast", contrast_name)
    theme.setProperty("campaign", _colours(guard_accent(accent)))
    return {name: QColor(theme.property(name)).name().upper() for name in TOKENS}


@pytest.mark.parametrize("name", THEMES)
def test_words_can_be_read_and_edges_seen_in_every_theme(theme: QObject, name: str) -> None:
    used = tokens(theme, name, "#B0125B")
    strong = TEXT if name == "light" else 7.0
    pairs = [
        ("ink", "ground", strong), ("ink", "paper", strong), ("ink", "bed", strong), ("paper", "ink", strong),
        ("ink2", "ground", strong), ("ink2", "paper", strong),
        ("rule", "ground", CONTROL), ("rule", "paper", CONTROL), ("rule", "bed", CONTROL),
    ]  # fmt: skip
    assert [pair for pair in pairs if contrast(used[pair[0]], used[pair[1]]) < pair[2]] == []


@pytest.mark.parametrize("name", THEMES)
def test_whatever_colour_a_campaign_has_its_buttons_and_lines_can_be_seen(theme: QObject, name: str) -> None:
    wrong = []
    for accent in ACCENTS:
        used = tokens(theme, name, accent)
        outlined = bool(theme.property("outlined"))
        over = contrast(used["overAccent"], used["accent"])
        if over < (TEXT if name == "light" else 7.0):
            wrong.append(f"{accent}: words on it {over:.1f}")
        for under in ("ground", "paper", "bed"):
            line = contrast(used["accentLine"], used[under])
            if line < CONTROL:
                wrong.append(f"{accent}: lines on {under} {line:.1f}")
            # A pale fill is seen by its edge, which is ink.
            fill = contrast(used["ink"] if outlined else used["accent"], used[under])
            if fill < CONTROL:
                wrong.append(f"{accent}: a button on {under} {fill:.1f}")
    assert wrong == []


def test_the_search_finds_what_cannot_be_read(theme: QObject) -> None:
    used = tokens(theme, "light", "#B0125B")
    theme.setProperty("campaign", {**_colours(guard_accent("#B0125B")), "light_fill": "#FFC0CB"})
    assert contrast(QColor(theme.property("accent")).name(), used["overAccent"]) < TEXT


def test_colours_come_from_the_theme_alone() -> None:
    found = {
        path.name: re.findall(r'"#[0-9A-Fa-f]{3,8}"|color: "(?!transparent)\w+"', path.read_text(encoding="utf-8"))
        for path in QML.rglob("*.qml")
        if path.name != "Theme.qml"
    }
    # Behind the codes that a camera reads there is white in every theme; a screen full of them is black on white.
    white = ['"#FFFFFF"']
    assert {name: colours for name, colours in found.items() if colours} == {
        "ThanksScreen.qml": white,
        "ClosingSlip.qml": white,
        "CodeShow.qml": ['"#000000"', *white],
    }
