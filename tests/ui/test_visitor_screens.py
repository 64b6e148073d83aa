"""The visitor's screens, touched: the way from the poster to the slip, and all the ways out of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.campaign import read_folder
from kiosk.coordinator.packing import build_pack
from kiosk.errors import NotStored
from kiosk.slip import normalise
from kiosk.stand.stand import Stand
from tests.kit import BUNDLED, office
from tests.ui.conftest import LANDSCAPE, PORTRAIT, ROBIN, Kiosk
from tests.ui.leftovers import holding

LANGUAGES = read_folder(BUNDLED).languages
MARK = "Zebrafinkweber"


def test_a_visitor_signs_by_touch_and_takes_a_code_away(kiosk: Kiosk) -> None:
    hands = kiosk.hands
    hands.tap("start")
    kiosk.arrive("READ")
    hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    kiosk.fill(given_name="Robin", family_name="O’Sample-Lee", postal_code="1010", email="robin@stand.example.org")
    assert kiosk.visitor.value("family_name") == "O’Sample-Lee"
    hands.tap("continue")
    kiosk.arrive("CONSENTS")
    hands.tap("yes")
    hands.tap("continue")
    kiosk.arrive("CHECK")
    hands.sign()
    kiosk.arrive("THANKS")
    code = hands.find("code")
    assert code is not None
    assert normalise(str(code.property("text"))) is not None
    assert kiosk.stand.count().total == 1
    hands.tap("next person")
    kiosk.arrive("ATTRACT")


def test_the_keyboard_writes_arabic_from_right_to_left(kiosk: Kiosk) -> None:
    kiosk.hands.tap("language ar")
    kiosk.arrive("READ")
    kiosk.hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    kiosk.fill(given_name="أحمد", family_name="محمد")
    assert kiosk.visitor.value("given_name") == "أحمد"
    assert kiosk.visitor.value("family_name") == "محمد"
    kiosk.fill(email="ahmad@stand.example.org")
    assert kiosk.visitor.value("email") == "ahmad@stand.example.org"
    first, last = kiosk.hands.find("field given_name"), kiosk.hands.find("field family_name")
    assert first is not None
    assert last is not None
    assert first.mapToScene(QPointF(0, 0)).x() > last.mapToScene(QPointF(0, 0)).x()
    # The keys do not turn round with the form.
    a, b = kiosk.hands.find("key q"), kiosk.hands.find("key p")
    assert a is not None
    assert b is not None
    assert a.mapToScene(QPointF(0, 0)).x() < b.mapToScene(QPointF(0, 0)).x()


def test_a_name_begins_with_a_capital_letter_after_a_hyphen_too(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.hands.tap("field given_name")
    for key in ("key a", "key n", "key n", "key -", "key l", "key e", "key a"):
        kiosk.hands.tap(key)
    assert kiosk.visitor.value("given_name") == "Ann-Lea"


def test_a_domain_takes_the_place_of_what_stands_behind_the_at_sign(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.fill(email="robin@gm")
    kiosk.hands.tap("key @gmail.com")
    assert kiosk.visitor.value("email") == "robin@gmail.com"


def test_a_hardware_keyboard_types_and_tabs_through_the_form(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    window = kiosk.opened.window
    for sign in ("R", "o", "b", "i", "n", Qt.Key.Key_Tab, "S", "a", "m", "p", "l", "e"):
        QTest.keyClick(window, sign)
    assert kiosk.visitor.value("given_name").lower() == "robin"
    assert kiosk.visitor.value("family_name").lower() == "sample"


def test_a_visitor_signs_by_keyboard_alone_with_the_focus_to_be_seen(kiosk: Kiosk) -> None:
    window = kiosk.opened.window

    def press_until(name: str) -> None:
        for _ in range(60):
            focused = window.activeFocusItem()
            if focused is not None and focused.objectName() == name:
                assert focused.property("visualFocus"), name
                QTest.keyClick(window, Qt.Key.Key_Return)
                return
            QTest.keyClick(window, Qt.Key.Key_Tab)
        pytest.fail(f"{name} was never reached")

    press_until("start")
    kiosk.arrive("READ")
    press_until("want to sign")
    kiosk.arrive("DETAILS")
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    press_until("continue")
    kiosk.arrive("CONSENTS")
    press_until("yes")
    press_until("continue")
    kiosk.arrive("CHECK")
    press_until("sign")
    kiosk.arrive("THANKS")
    press_until("next person")
    kiosk.arrive("ATTRACT")
    assert kiosk.stand.count().total == 1


def test_mistakes_stand_in_the_labels_and_the_focus_goes_to_the_first(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.fill(given_name="Robin", email="robin@stand")
    kiosk.hands.tap("continue")
    QTest.qWait(50)
    assert kiosk.hands.screen == "DETAILS"
    texts = [str(item.property("text")) for item in kiosk.items()]
    assert "Last name: needed to sign" in texts
    assert "This email looks unfinished" in texts
    assert "3 things to look at" in texts
    focused = kiosk.hands.find("field family_name")
    assert focused is not None
    assert focused.property("focused")
    assert kiosk.visitor.value("email") == "robin@stand"


def test_a_country_is_found_by_its_first_letters_in_the_visitors_language(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS", "de")
    kiosk.hands.tap("pick country")
    kiosk.arrive("COUNTRY")
    kiosk.hands.tap("field search")
    kiosk.hands.type("Gro")
    kiosk.hands.wait("Greenland", lambda: kiosk.hands.find("country GL") is not None)
    kiosk.hands.tap("country GL")
    kiosk.arrive("DETAILS")
    assert kiosk.visitor.country == "GL"
    assert kiosk.visitor.countryName == "Grönland"


def test_a_country_whose_codes_have_letters_gets_letters_to_type(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    field = kiosk.hands.find("field postal_code")
    assert field is not None
    assert field.property("hint") == "postal"
    kiosk.visitor.type("country", "GB")
    kiosk.visitor.draftChanged.emit()
    assert field.property("hint") == "code"
    kiosk.fill(postal_code="SW1A1AA")
    assert kiosk.visitor.value("postal_code") == "SW1A1AA"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_the_focused_field_is_never_covered(make_kiosk: Callable[..., Kiosk], size: tuple[int, int]) -> None:
    kiosk = make_kiosk(size)
    kiosk.go("DETAILS")
    _assert_every_field_is_seen(kiosk)


SEVEN = ("given_name", "family_name", "email", "postal_code", "city", "country", "phone")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize(
    "names", [SEVEN[:2], ("full_name", "postal_code"), ("full_name", *SEVEN[2:]), SEVEN[:4], SEVEN]
)
def test_two_to_seven_fields_are_laid_out_and_reached(
    qapp: QGuiApplication, campaign_folder: Path, tmp_path: Path, names: tuple[str, ...], size: tuple[int, int]
) -> None:
    with _stand_with_fields(campaign_folder, tmp_path, names) as stand:
        kiosk = Kiosk(stand, size)
        kiosk.arrive("ATTRACT")
        kiosk.go("DETAILS")
        _assert_every_field_is_seen(kiosk)
        assert kiosk.opened.warnings == []
        kiosk.opened.close()


def _stand_with_fields(folder: Path, tmp_path: Path, names: tuple[str, ...]) -> Stand:
    toml = folder / "campaign.toml"
    text = toml.read_text(encoding="utf-8")
    begin, end = text.index("[[fields]]"), text.index("[[consents]]")
    fields = "".join(f'[[fields]]\nname = "{name}"\nrequired = {str("name" in name).lower()}\n\n' for name in names)
    rest = text[end:] if "email" in names or "phone" in names else ""
    toml.write_text(text[:begin] + fields + rest, encoding="utf-8")
    by = office(practice=True)
    raw = build_pack(
        folder,
        signing_seed=by.signing_seed,
        receipt=by.pack.keys.receipt,
        opening=by.opening.public,
        recovery=by.recovery.public,
        practice=True,
        suite=by.pack.keys.suite,
    )
    stand = Stand.open(tmp_path / "stand")
    stand.install(raw)
    return stand


def _assert_every_field_is_seen(kiosk: Kiosk) -> None:
    window = kiosk.opened.window
    names = [str(field["name"]) for field in kiosk.visitor.fields if field["name"] != "country"]
    for _ in range(2):
        for name in names:
            QTest.qWait(10)
            field = kiosk.hands.find(f"field {name}")
            assert field is not None
            assert field.property("focused"), name
            top = field.mapToScene(QPointF(0, 0)).y()
            bottom = field.mapToScene(QPointF(0, field.height())).y()
            keys = kiosk.hands.find("key next")
            assert keys is not None
            sheet = field.parentItem().parentItem().parentItem().parentItem()
            assert top >= sheet.mapToScene(QPointF(0, 0)).y(), name
            assert bottom <= sheet.mapToScene(QPointF(0, sheet.height())).y(), name
            assert bottom < window.height() - 330, name
            if name != names[-1]:
                kiosk.hands.tap("key next")
        for _name in names[1:]:
            kiosk.hands.tap("key previous")


def test_the_warning_shows_nothing_of_the_visitor_and_more_time_brings_it_back(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.fill(given_name=MARK)
    kiosk.wait(46)
    kiosk.arrive("WARNING")
    assert not list(holding(kiosk, MARK))
    kiosk.hands.tap("more time")
    kiosk.arrive("DETAILS")
    field = kiosk.hands.find("field given_name")
    assert field is not None
    assert field.property("text") == MARK
    kiosk.wait(46)
    kiosk.arrive("WARNING")
    kiosk.wait(21)
    kiosk.arrive("ATTRACT")
    assert kiosk.visitor.value("given_name") == ""


def test_a_touch_keeps_the_warning_away(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.fill(given_name="R")
    for _ in range(5):
        kiosk.now += 40
        kiosk.hands.tap("key o")
        kiosk.wait(1)
    assert kiosk.hands.screen == "DETAILS"


def test_trouble_says_that_nothing_is_signed_and_a_second_try_signs(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.go("CHECK")

    def refuse(*_: object, **__: object) -> None:
        raise NotStored("not stored: the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(kiosk.stand, "commit", refuse)
        kiosk.hands.sign()
        kiosk.arrive("TROUBLE")
    assert kiosk.stand.count().total == 0
    kiosk.hands.tap("try again")
    kiosk.arrive("THANKS")
    assert kiosk.stand.count().total == 1


def test_two_quick_taps_on_sign_are_one_signature(kiosk: Kiosk) -> None:
    kiosk.go("CHECK")
    kiosk.hands.sign()
    kiosk.visitor.sign()
    kiosk.arrive("THANKS")
    kiosk.visitor.sign()
    assert kiosk.stand.count().total == 1


@pytest.mark.parametrize("way", ["sign", "restart", "timeout", "clear now"])
def test_after_a_visitor_nothing_of_them_is_left(kiosk: Kiosk, way: str) -> None:
    clipboard = QGuiApplication.clipboard()
    kiosk.go("DETAILS", "de")
    kiosk.fill(given_name=MARK, family_name=MARK + "s", postal_code="1010", email=f"{MARK.lower()}@stand.example.org")
    clipboard.setText(MARK)
    if clipboard.supportsSelection():
        clipboard.setText(MARK, QClipboard.Mode.Selection)
    assert list(holding(kiosk, MARK)), "the search finds a visitor who is there"
    if way == "sign":
        kiosk.hands.tap("continue")
        kiosk.arrive("CONSENTS")
        kiosk.hands.tap("continue")
        kiosk.arrive("CHECK")
        kiosk.hands.sign()
        kiosk.arrive("THANKS")
        assert not list(holding(kiosk, MARK))
        kiosk.hands.tap("next person")
    elif way == "restart":
        kiosk.hands.tap("restart")
    else:
        kiosk.wait(46)
        kiosk.arrive("WARNING")
        if way == "timeout":
            kiosk.wait(21)
        else:
            kiosk.hands.tap("clear now")
    kiosk.arrive("ATTRACT")
    assert not list(holding(kiosk, MARK))
    assert clipboard.text() == ""
    assert clipboard.text(QClipboard.Mode.Selection) == ""
    assert kiosk.visitor.language == "en"
    assert kiosk.opened.window.property("lastField") == ""
    assert not kiosk.opened.window.property("focusedName")
    assert kiosk.visitor.slip == {}


def test_fields_refuse_to_copy_paste_select_and_undo(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    kiosk.fill(given_name=MARK)
    window, clipboard = kiosk.opened.window, QGuiApplication.clipboard()
    clipboard.setText("from outside")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Z):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "from outside"
    assert kiosk.visitor.value("given_name") == MARK
    clipboard.clear()


def test_the_poster_counts_who_has_signed(kiosk: Kiosk) -> None:
    kiosk.go("THANKS")
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    texts = [str(item.property("text")) for item in kiosk.items()]
    assert "person has signed" in texts
    assert "Goal 3,000" in texts


def test_every_screen_says_that_this_is_practice(kiosk: Kiosk) -> None:
    for screen in ("ATTRACT", "READ", "DETAILS", "CONSENTS", "CHECK", "THANKS"):
        kiosk.visitor.restart()
        kiosk.arrive("ATTRACT")
        kiosk.go(screen)
        words = [str(item.property("text")) for item in kiosk.items()]
        assert any("Practice: historical" in text and "invented name" in text for text in words), screen


# --- all screens, all languages, both orientations ----------------------------------------------------------


def _walk(kiosk: Kiosk, language: str) -> Iterator[str]:
    """Yield every screen a visitor can meet, while it is shown."""
    visitor = kiosk.visitor
    kiosk.visitor._count = 2318
    visitor.countChanged.emit()
    visitor.chooseLanguage(language)
    kiosk.arrive("READ")
    yield "READ"
    for aside in ("LANGUAGE", "PRIVACY"):
        visitor.lookAside(aside)
        kiosk.arrive(aside)
        yield aside
        visitor.back()
        kiosk.arrive("READ")
    visitor.wantToSign()
    kiosk.arrive("DETAILS")
    yield "DETAILS"
    visitor.finishDetails()
    QTest.qWait(50)
    yield "DETAILS with errors"
    for name in ("postal_code", "email"):
        kiosk.hands.tap(f"field {name}")
        yield f"DETAILS {name}"
    visitor.lookAside("COUNTRY")
    kiosk.arrive("COUNTRY")
    yield "COUNTRY"
    visitor.back()
    kiosk.arrive("DETAILS")
    for name, value in ROBIN.items():
        visitor.type(name, value)
    visitor.finishDetails()
    kiosk.arrive("CONSENTS")
    yield "CONSENTS"
    visitor.finishConsents()
    kiosk.arrive("CHECK")
    yield "CHECK"
    kiosk.wait(46)
    kiosk.arrive("WARNING")
    yield "WARNING"
    visitor.needMoreTime()
    kiosk.arrive("CHECK")
    visitor._journey._sign, sign = _refuse, visitor._journey._sign
    visitor.sign()
    kiosk.arrive("TROUBLE")
    yield "TROUBLE"
    visitor._journey._sign = sign
    visitor.sign()
    kiosk.arrive("THANKS")
    yield "THANKS"
    visitor.undo()
    kiosk.arrive("UNDONE")
    yield "UNDONE"
    visitor.restart()
    kiosk.arrive("ATTRACT")
    visitor._journey.draft.language = language
    visitor._turn()
    yield "ATTRACT"
    visitor.beginWithdrawal()
    kiosk.arrive("WITHDRAW")
    yield "WITHDRAW"
    visitor.sendCode()
    QTest.qWait(50)
    yield "WITHDRAW without a code"
    visitor.typeCode("00000000012")
    visitor.sendCode()
    QTest.qWait(50)
    yield "WITHDRAW with a mistake"
    visitor.typeCode("00000000011")
    visitor.sendCode()
    kiosk.arrive("SENT")
    yield "SENT"


def _refuse(_draft: object) -> None:
    raise NotStored("not stored")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_or_leaves_its_place(
    make_kiosk: Callable[..., Kiosk], language: str, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    wrong = [f"{screen}: {fault}" for screen in _walk(kiosk, language) for fault in _faults(kiosk)]
    assert wrong == []


def _faults(kiosk: Kiosk) -> Iterator[str]:
    window = kiosk.opened.window
    for item in kiosk.items():
        if not item.inherits("QQuickText") or not item.property("text") or item.width() <= 0:
            continue
        text = str(item.property("text"))
        if item.property("truncated"):
            yield f"cut: {text}"
        if item.property("contentWidth") > item.width() + 1.5:
            yield f"wider than its place by {item.property('contentWidth') - item.width():.0f}: {text}"
        clip = _scrolled(item)
        left, right = item.mapToScene(QPointF(0, 0)).x(), item.mapToScene(QPointF(item.width(), 0)).x()
        if left < -1 or right > window.width() + 1:
            yield f"off the window sideways: {text}"
        top, bottom = item.mapToScene(QPointF(0, 0)).y(), item.mapToScene(QPointF(0, item.height())).y()
        if not clip and (top < -1 or bottom > window.height() + 1):
            yield f"off the window: {text}"
        holder = item.parentItem()
        while holder is not None and not clip and holder.inherits("QQuickAbstractButton") is False:
            holder = holder.parentItem()
        if holder is not None and not clip:
            over = bottom - holder.mapToScene(QPointF(0, holder.height())).y()
            if over > 6 or holder.mapToScene(QPointF(0, 0)).y() - top > 6:
                yield f"higher than its button by {over:.0f}: {text}"


def _scrolled(item: QQuickItem) -> bool:
    while item is not None:
        if item.inherits("QQuickFlickable"):
            return True
        item = item.parentItem()
    return False


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_everything_to_press_has_a_name_and_is_large_enough(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    wrong: list[str] = []
    for screen in _walk(kiosk, "en"):
        pressable = [item for item in kiosk.items() if item.inherits("QQuickAbstractButton")]
        fields = [item for item in kiosk.items() if item.inherits("QQuickTextField")]
        assert pressable, screen
        for item in pressable + fields:
            interface = QAccessible.queryAccessibleInterface(item)
            name = interface.text(QAccessible.Text.Name) if interface else ""
            if not name.strip():
                wrong.append(f"{screen}: {item.objectName()} has no name")
            if min(item.width(), item.height()) < 44:
                wrong.append(f"{screen}: {name} is {item.width():.0f} x {item.height():.0f}")
            if item.property("glyph") == "forward" and item.height() < 120:
                wrong.append(f"{screen}: {name} is only {item.height():.0f} high")
            if item.objectName().startswith("key ") and (item.height() < 66 or item.width() < 59):
                wrong.append(f"{screen}: key {name} is {item.width():.0f} x {item.height():.0f}")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_in_portrait_are_at_least_ten_millimetres_wide(make_kiosk: Callable[..., Kiosk], language: str) -> None:
    kiosk = make_kiosk(PORTRAIT)
    kiosk.go("DETAILS", language)
    keys = [item for item in kiosk.items() if item.objectName().startswith("key ")]
    assert len(keys) > 30
    assert [key.objectName() for key in keys if key.width() - 6 < 58.5] == []


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_mistyped_address_is_suggested_under_its_field(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    kiosk.visitor.read()
    kiosk.arrive("READ")
    kiosk.visitor.wantToSign()
    kiosk.arrive("DETAILS")
    kiosk.fill(given_name="Robin", family_name="Sample", postal_code="1010", email="robin@gmial.com")
    kiosk.hands.tap("key next")
    field, use = kiosk.hands.find("field email"), kiosk.hands._settled("use it")
    assert field is not None
    keyboard = kiosk.hands.find("key q")
    assert keyboard is not None
    top = field.mapToScene(QPointF(0, field.height())).y()
    assert top < use.mapToScene(QPointF(0, 0)).y()
    assert use.mapToScene(QPointF(0, use.height())).y() < keyboard.mapToScene(QPointF(0, 0)).y()
    kiosk.hands.tap("use it")
    assert kiosk.visitor.value("email") == "robin@gmail.com"
    assert kiosk.hands.find("keep mine") is None
    kiosk.hands.tap("key next")
    kiosk.arrive("CONSENTS")


def test_chinese_asks_for_the_family_name_first(kiosk: Kiosk) -> None:
    kiosk.go("CHECK", "zh-Hans")
    assert [field["name"] for field in kiosk.visitor.fields[:2]] == ["family_name", "given_name"]
    row = kiosk.hands.find("answer family_name")
    assert row is not None
    assert "Sample Robin" in [item.property("text") for item in row.childItems()]


def test_a_long_press_offers_accents_to_slide_or_tap_to(kiosk: Kiosk) -> None:
    kiosk.go("DETAILS")
    hands, window = kiosk.hands, kiosk.opened.window
    hands.tap("field given_name")
    hands.tap("key l", seconds=0.6)
    assert kiosk.visitor.value("given_name") == ""
    hands.tap("key Ł")
    assert hands.find("key Ł") is None
    key = hands.find("key e")
    assert key is not None
    middle = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
    QTest.touchEvent(window, hands._finger).press(0, middle, window).commit()
    QTest.qWait(600)
    target = hands.find("key è")
    assert target is not None
    aim = target.mapToScene(QPointF(target.width() / 2, target.height() / 2)).toPoint()
    QTest.touchEvent(window, hands._finger).move(0, aim, window).commit()
    QTest.touchEvent(window, hands._finger).release(0, aim, window).commit()
    QTest.qWait(1)
    assert kiosk.visitor.value("given_name") == "Łè"
    assert hands.find("key è") is None
    hands.tap("key o", seconds=0.6)
    assert hands.find("key ó") is not None
    hands.tap("key a")
    assert hands.find("key ó") is None, "another key closes the row"
    assert kiosk.visitor.value("given_name") == "Łèa"
