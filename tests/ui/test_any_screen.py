"""Every screen holds: in every language and a longer one, at every text size and theme, on windows of every shape."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtTest import QTest

from tests.ui.conftest import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.faults import _ancestors, faults
from tests.ui.test_visitor_screens import LANGUAGES, _walk

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


@pytest.mark.parametrize("size", [(1024, 600), (3840, 2160), (2160, 3840), (600, 1024), (1366, 768)], ids=str)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_windows_of_every_shape_hold_every_screen(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int], language: str
) -> None:
    wrong = list(everything_wrong(make_kiosk(size), language))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_room_at_the_largest_text_in_bold(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int], language: str
) -> None:
    wrong = list(everything_wrong(make_kiosk(size), language, 1.5, "sunlight"))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("size", "mm_per_px"),
    [((1280, 800), 0.17), ((1024, 600), 0.1705), ((1024, 600), 0.22), ((1920, 1080), 0.12), ((800, 1280), 0.17),
     ((1200, 1920), 0.12), ((3840, 2160), 0.18)],
    ids=str,
)  # fmt: skip
def test_keys_and_next_steps_are_as_large_as_fingers_on_the_real_screen(
    make_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], mm_per_px: float
) -> None:
    monkeypatch.setenv("KIOSK_MM_PER_PX", str(mm_per_px))
    kiosk = make_kiosk(size)
    kiosk.go("DETAILS", "de")
    field = kiosk.hands.find("field email")
    assert field is not None
    QMetaObject.invokeMethod(field, "take")
    QTest.qWait(50)
    portrait = size[1] > size[0]
    for item in kiosk.items():
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if item.objectName().startswith("key "):
            gap = 6 * place.height() / item.height()
            assert round((place.height() - gap) * mm_per_px, 1) >= 12, item.objectName()
            assert round((place.width() - gap) * mm_per_px, 1) >= (10 if portrait else 12), item.objectName()
        if item.objectName() == "continue":
            assert round(place.height() * mm_per_px) >= 20


@pytest.mark.parametrize(("size", "step"), [(SMALL, 1.0), (SMALL, 1.5), (LANDSCAPE, 1.5), (PORTRAIT, 1.5)], ids=str)
def test_the_focused_field_stands_above_the_keyboard_with_its_label(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int], step: float
) -> None:
    kiosk = make_kiosk(size)
    kiosk.go("DETAILS")
    while kiosk.opened.look.step != step:
        kiosk.opened.look.turnSize()
    for name in ("given_name", "family_name", "postal_code", "email"):
        field = kiosk.hands.find(f"field {name}")
        assert field is not None
        QMetaObject.invokeMethod(field, "take")
        QTest.qWait(50)
        place = field.mapRectToScene(QRectF(0, 0, field.width(), field.height()))
        sheet = next(one for one in _ancestors(field) if one.inherits("QQuickFlickable"))
        seen = sheet.mapRectToScene(QRectF(0, 0, sheet.width(), sheet.height()))
        assert seen.adjusted(-3, -3, 3, 3).contains(place), name


def test_a_tablet_turned_round_in_the_middle_of_the_form_keeps_what_was_typed(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.fill(given_name="Robin", family_name="Sam")
    for size in (PORTRAIT, LANDSCAPE):
        kiosk.opened.window.resize(*size)
        QTest.qWait(100)
        field = kiosk.hands.find("field family_name")
        assert field is not None
        assert (field.property("text"), field.property("focused")) == ("Sam", True)
        assert kiosk.hands.screen == "DETAILS"
    kiosk.hands.type("ple")
    assert kiosk.visitor.value("family_name") == "Sample"
    assert kiosk.visitor.value("given_name") == "Robin"
