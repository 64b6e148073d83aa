"""Every screen holds: in every language and a longer one, at every text size and theme, on windows of every shape."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest

from tests.ui.conftest import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.faults import faults
from tests.ui.test_visitor_screens import _walk

SMALL, FULL_HD = (1024, 600), (1920, 1080)


@pytest.fixture(autouse=True)
def _reference_tablet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_MM_PER_PX", "0.1705")


def everything_wrong(kiosk: Kiosk, language: str, step: float = 1.0, theme: str = "light") -> Iterator[str]:
    """Yield what is wrong on every screen that a visitor can meet."""
    look = kiosk.opened.look
    kiosk.visitor.forgotten.disconnect(look.reset)
    look._step, look._theme = step, theme
    look.changed.emit()
    for screen in _walk(kiosk, language):
        QTest.qWait(30)
        yield from (f"{screen}: {fault}" for fault in faults(kiosk))


@pytest.mark.parametrize("step", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL, FULL_HD], ids=str)
def test_a_language_two_fifths_longer_has_room_at_every_text_size(
    make_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], step: float
) -> None:
    monkeypatch.setenv("KIOSK_PSEUDO", "1")
    wrong = list(everything_wrong(make_kiosk(size), "en", step, "sunlight"))
    assert not wrong, "\n".join(wrong)
