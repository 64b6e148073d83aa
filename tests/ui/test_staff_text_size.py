"""The button for the text size on the volunteers' screens: words grow, and nothing is cut."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.stand.screens import STAFF, Screen
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.faults import faults
from tests.ui.test_any_screen import SMALL
from ui.screens.album import PARTS, open_walk
from ui.screens.walk import Picture, Walk

WITH_WORDS = 2  # fewer explanations than that on a screen tell nothing about it
READ = 26  # px: what is larger is a title or a number, and need not grow
GROWN = {"QQuickKey", "Key", "PracticeBanner", "StaffHeader", "Header", "Keyboard", "ClosingSlip", "CodeShow"}


@pytest.fixture(autouse=True)
def _reference_tablet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_MM_PER_PX", "0.1705")
    monkeypatch.setenv("KIOSK_REDUCED_MOTION", "1")


def staff_screens(walk: Walk, part: str, language: str, size: tuple[int, int], step: float) -> Iterator[Picture]:
    """Yield each picture of a staff screen while it is shown."""
    walk.look("light", step)
    walk.opened.window.resize(*size)
    for picture in PARTS[part][1](walk, language):
        if picture.screen in STAFF:
            yield picture


@pytest.mark.parametrize("part", ["staff", "volunteers", "lead"])
@pytest.mark.parametrize(("size", "language"), [(LANDSCAPE, "de"), (PORTRAIT, "de"), (SMALL, "de"), (LANDSCAPE, "ar")])
def test_at_the_largest_text_nothing_is_cut(
    qapp: QGuiApplication, part: str, size: tuple[int, int], language: str
) -> None:
    wrong = []
    with open_walk(part) as walk:
        seen = cast(Kiosk, SimpleNamespace(items=lambda: list(walk.hands._visible()), opened=walk.opened))
        for picture in staff_screens(walk, part, language, size, 1.5):
            wrong += [f"{picture.name}: {fault}" for fault in faults(seen)]
    assert not wrong, "\n".join(wrong)


def sizes(walk: Walk) -> list[int]:
    """Return the sizes of what is to be read on a screen: all of it but the frame around it, titles and numbers."""
    found = []
    waiting = [walk.opened.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or item.metaObject().className().partition("_QML")[0] in GROWN:
            continue
        if item.inherits("QQuickText") and len(str(item.property("text"))) > 20:
            found.append(item.property("font").pixelSize())
        waiting += item.childItems()
    return found


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=str)
def test_what_is_read_on_staff_screens_follows_the_text_size(qapp: QGuiApplication, size: tuple[int, int]) -> None:
    small: dict[str, list[int]] = {}
    screens: dict[Screen, list[float]] = {}
    for part in ("staff", "volunteers", "lead"):
        with open_walk(part) as walk:
            for picture in staff_screens(walk, part, "en", size, 1.0):
                small[picture.name] = sizes(walk)
            for picture in staff_screens(walk, part, "en", size, 1.5):
                before = [one for one in small[picture.name] if one <= READ]
                after = sorted(sizes(walk))[: len(before)]
                if len(before) >= WITH_WORDS and len(sizes(walk)) == len(small[picture.name]):
                    screens.setdefault(picture.screen, []).append(sum(after) / sum(before))
    stuck = {screen.value: max(grown) for screen, grown in screens.items() if max(grown) < 1.12}
    full = {"PANEL", "SHOW"} if size == SMALL else set()  # nothing has room to grow there
    assert stuck.keys() <= full, stuck
    assert len(screens) > 8
