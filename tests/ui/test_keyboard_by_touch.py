"""The keyboard on the screen, touched: Latin names in other scripts, keys as large as fingers, and a real keyboard."""

from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.campaign import read_folder
from tests.kit import BUNDLED
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.faults import faults

LANGUAGES = read_folder(BUNDLED).languages
OTHER_SCRIPTS = {"ar": "key ض", "fa": "key ض", "uk": "key й"}
MM = 0.1705  # a pixel of the reference tablet
SMALL = (1024, 600)


@pytest.fixture(autouse=True)
def _reference_tablet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_MM_PER_PX", str(MM))


def keys(kiosk: Kiosk) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.objectName().startswith("key ")]


def type_for_real(kiosk: Kiosk, text: str) -> None:
    for sign in text:
        QTest.keyClick(kiosk.opened.window, sign)


# --- Latin letters in other scripts ------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "own"), OTHER_SCRIPTS.items())
def test_a_name_is_typed_in_latin_letters_and_the_next_field_has_the_own_ones_again(
    kiosk: Kiosk, language: str, own: str
) -> None:
    kiosk.go("DETAILS", language)
    kiosk.hands.tap("field given_name")
    kiosk.hands.tap("key latin")
    kiosk.hands.type("Robin-Lee")
    assert kiosk.visitor.value("given_name") == "Robin-Lee"
    kiosk.hands.tap("key symbols")
    kiosk.hands.tap("key letters")
    assert kiosk.hands.find("key q") is not None, "from the signs one comes back to where one was"
    kiosk.hands.tap("key letters")
    assert kiosk.hands.find(own) is not None
    kiosk.hands.tap("key latin")
    kiosk.hands.tap("key next")
    kiosk.hands.wait("the own letters", lambda: kiosk.hands.find(own) is not None)
    assert kiosk.hands.find("key q") is None


def test_the_latin_page_has_the_long_press_accents(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS", "ar")
    kiosk.hands.tap("field given_name")
    kiosk.hands.tap("key latin")
    kiosk.hands.tap("key l", seconds=0.6)
    kiosk.hands.tap("key Ł")
    assert kiosk.visitor.value("given_name") == "Ł"


@pytest.mark.parametrize("way", ["next visitor", "another language"])
def test_the_latin_page_does_not_stay(kiosk: Kiosk, way: str) -> None:
    kiosk.go("DETAILS", "ar")
    kiosk.hands.tap("key latin")
    if way == "next visitor":
        kiosk.visitor.restart()
        kiosk.arrive("ATTRACT")
        kiosk.go("DETAILS", "ar")
    else:
        kiosk.visitor.lookAside("LANGUAGE")
        kiosk.arrive("LANGUAGE")
        kiosk.visitor.chooseLanguage("fa")
        kiosk.arrive("DETAILS")
    assert kiosk.hands.find("key ض") is not None


def test_a_touch_beside_latin_letters_in_an_arabic_form_goes_on_behind_them(kiosk: Kiosk) -> None:
    kiosk.visitor.chooseLanguage("ar")
    kiosk.arrive("READ")
    kiosk.visitor.type("email", "r@b.at")
    kiosk.visitor.wantToSign()
    kiosk.arrive("DETAILS")
    kiosk.hands.tap("field email")  # in its middle, left of the letters
    kiosk.hands.type("x")
    assert kiosk.visitor.value("email") == "r@b.atx"


# --- as large as fingers -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_of_every_page_are_as_large_as_fingers(
    make_kiosk: Callable[..., Kiosk], language: str, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    kiosk.go("DETAILS", language)
    wide = 10 if size == PORTRAIT else 12
    small = []
    for page in every_page(kiosk):
        for key in keys(kiosk):
            place = key.mapRectToScene(QRectF(0, 0, key.width(), key.height()))
            gap = 6 * place.height() / key.height()
            width, height = (place.width() - gap) * MM, (place.height() - gap) * MM
            if round(width, 1) < wide or round(height, 1) < 12:
                small.append(f"{page}: {key.objectName()} is {width:.1f} x {height:.1f} mm")
        small += [f"{page}: {fault}" for fault in faults(kiosk)]
    assert not small, "\n".join(small)


def stand_still(kiosk: Kiosk) -> None:
    """Wait until all keys are in their places: rows are laid out once more after they were made."""
    seen: list[list[tuple[str, QRectF]]] = []

    def still() -> bool:
        seen.append([(key.objectName(), key.mapRectToScene(key.boundingRect())) for key in keys(kiosk)])
        return len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

    kiosk.hands.wait("the keys to stand still", still)


def every_page(kiosk: Kiosk) -> Iterator[str]:
    """Yield each page of the keyboard while it is shown, whatever field leads to it."""
    field = kiosk.hands.find("field given_name")
    assert field is not None
    kiosk.hands.tap("field given_name")
    for hint in ("name", "email", "digits", "postal", "phone", "code", "slip"):
        field.setProperty("hint", hint)
        stand_still(kiosk)
        yield hint
        for turn in ("latin", "symbols"):
            if kiosk.hands.find(f"key {turn}") is not None:
                kiosk.hands.tap(f"key {turn}")
                stand_still(kiosk)
                yield f"{hint}, {turn}"
        for _ in range(2):
            if kiosk.hands.find("key letters") is not None:
                kiosk.hands.tap("key letters")


def test_a_visitor_from_elsewhere_finds_letters_for_a_postal_code_before_naming_the_country(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.fill(given_name="Robin", family_name="Sample")
    kiosk.hands.tap("field postal_code")  # the home country's codes are digits: they are there at once
    kiosk.hands.type("1")
    kiosk.hands.tap("key back")
    kiosk.hands.tap("key latin")
    kiosk.hands.type("SW1A 1AA")
    assert kiosk.visitor.value("postal_code") == "SW1A 1AA"
    kiosk.visitor.type("country", "GB")
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")


# --- a real keyboard ---------------------------------------------------------------------------------------


def test_a_real_keyboard_types_at_once_and_the_one_on_the_screen_makes_way(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    assert keys(kiosk)
    type_for_real(kiosk, "robin")
    assert kiosk.visitor.value("given_name") == "robin"
    assert not keys(kiosk)
    QTest.keyClick(kiosk.opened.window, Qt.Key.Key_Tab)
    type_for_real(kiosk, "sample")
    assert kiosk.visitor.value("family_name") == "sample"
    assert not keys(kiosk)


def test_a_touch_on_a_field_brings_the_keyboard_back(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    type_for_real(kiosk, "r")
    kiosk.hands.tap("field email")
    kiosk.hands.wait("the keyboard", lambda: kiosk.hands.find("key @gmail.com") is not None)
    kiosk.hands.type("o")
    assert kiosk.visitor.value("email") == "o"
    kiosk.hands.tap("key back")
    assert keys(kiosk), "its own keys do not send it away"
    type_for_real(kiosk, "o")
    assert not keys(kiosk)


def test_it_is_there_again_for_the_next_visitor(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    type_for_real(kiosk, "r")
    kiosk.visitor.restart()
    kiosk.arrive("ATTRACT")
    kiosk.go("DETAILS")
    assert keys(kiosk)


def test_who_came_with_keys_meets_no_keyboard_and_who_touches_the_poster_does(kiosk: Kiosk) -> None:
    QTest.keyClick(kiosk.opened.window, Qt.Key.Key_Tab)
    kiosk.go("DETAILS")
    assert not keys(kiosk)
    kiosk.visitor.restart()
    kiosk.arrive("ATTRACT")
    QTest.keyClick(kiosk.opened.window, Qt.Key.Key_Tab)  # and this one walked away
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    kiosk.hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    assert keys(kiosk)


@pytest.mark.parametrize("key", [Qt.Key.Key_VolumeUp, Qt.Key.Key_PowerOff, Qt.Key.Key_Super_L, Qt.Key.Key_Shift])
def test_a_tablets_own_buttons_are_no_keyboard(kiosk: Kiosk, key: Qt.Key) -> None:
    kiosk.go("DETAILS")
    QTest.keyClick(kiosk.opened.window, key)
    assert keys(kiosk)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=str)
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_the_form_uses_the_freed_room(make_kiosk: Callable[..., Kiosk], language: str, size: tuple[int, int]) -> None:
    kiosk = make_kiosk(size)
    kiosk.go("DETAILS", language)
    apart = [gap(kiosk)]
    type_for_real(kiosk, "r")
    kiosk.hands.wait("more air", lambda: gap(kiosk) > apart[0])
    sheet = sheet_of(field(kiosk, "given_name"))
    assert sheet.property("contentHeight") <= sheet.height(), "everything is seen without scrolling"
    hold(kiosk)
    kiosk.visitor.finishDetails()
    kiosk.hands.wait("mistakes", lambda: field(kiosk, "family_name").property("wrong"))
    hold(kiosk)
    kiosk.hands.tap("field given_name")
    kiosk.hands.wait("less air", lambda: gap(kiosk) == apart[0])
    kiosk.hands.wait("the field with its label", lambda: seen(kiosk, "given_name"))


def hold(kiosk: Kiosk) -> None:
    """Nothing is wrong on the screen, once all has come to its place."""
    with suppress(TimeoutError):
        kiosk.hands.wait("everything in its place", lambda: not list(faults(kiosk)))
    assert list(faults(kiosk)) == []


def field(kiosk: Kiosk, name: str) -> QQuickItem:
    found = kiosk.hands.find(f"field {name}")
    assert found is not None
    return found


def sheet_of(item: QQuickItem) -> QQuickItem:
    return item.parentItem().parentItem().parentItem().parentItem()


def seen(kiosk: Kiosk, name: str) -> bool:
    """Whether a field stands above the keyboard as a whole."""
    one, sheet = field(kiosk, name), sheet_of(field(kiosk, name))
    return bool(sheet.mapRectToScene(sheet.boundingRect()).contains(one.mapRectToScene(one.boundingRect())))


def gap(kiosk: Kiosk) -> float:
    """How far the first row's box is from the next row."""
    places = [field(kiosk, name) for name in ("given_name", "email")]
    upper, lower = (place.mapToScene(QPointF(0, 0)).y() for place in places)
    return float(lower - upper - places[0].height())


def test_fields_tell_the_system_to_predict_and_learn_nothing(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    for name in ("given_name", "family_name", "postal_code", "email"):
        kiosk.hands.tap(f"field {name}")
        item = kiosk.opened.window.activeFocusItem()
        hints = Qt.InputMethodHint(item.inputMethodQuery(Qt.InputMethodQuery.ImHints))
        assert Qt.InputMethodHint.ImhSensitiveData in hints
        assert Qt.InputMethodHint.ImhNoPredictiveText in hints


def test_the_menu_key_turns_a_typed_letter_through_its_accents(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")

    def turn(key: Qt.Key = Qt.Key.Key_Menu, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        QTest.keyClick(kiosk.opened.window, key, modifier)
        return str(kiosk.visitor.value("given_name"))

    type_for_real(kiosk, "Rene")
    assert turn() == "René"
    assert turn(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier) == "Renè"
    seen = {turn() for _ in range(20)}
    assert {"Rene", "Renë"} <= seen, "they come round"
    QTest.keyClick(kiosk.opened.window, Qt.Key.Key_Home)
    QTest.keyClick(kiosk.opened.window, Qt.Key.Key_Right)
    assert turn().startswith("Ř"), "a capital letter stays one"
    QTest.keyClick(kiosk.opened.window, Qt.Key.Key_Home)
    before = kiosk.visitor.value("given_name")
    assert turn() == before, "there is no letter before the cursor"
    kiosk.hands.tap("field email")
    type_for_real(kiosk, "e")
    turn()
    assert kiosk.visitor.value("email") == "e", "an address has none"
