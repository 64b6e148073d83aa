"""The storyboards once more, on the real window: and after each of them nothing of the visitor is to be found."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.stand.stand import Stand
from tests.ui.conftest import LANDSCAPE, Kiosk, make_kiosk  # noqa: F401 - a fixture
from tests.ui.leftovers import left
from tests.ui.test_petitions_by_touch import asks_for_more, pack, scribble

VERA = {"given_name": "Veraquilla", "family_name": "Zebrafink", "postal_code": "4711"}
EMAIL = "veraquilla@stand.example.org"
WORDS = ("veraquil", "zebrafi", "4711")
AMAL = {"given_name": "أمل", "family_name": "زرافة", "postal_code": "4711"}


@pytest.fixture
def kiosk(make_kiosk: Callable[..., Kiosk]) -> Iterator[Kiosk]:  # noqa: F811
    """A stand with one petition; at the end nothing of a visitor may be left."""
    QAccessible.setActive(True)
    kiosk = make_kiosk()
    yield kiosk
    assert kiosk.hands.screen == "ATTRACT"
    assert left(kiosk, WORDS) == []


@pytest.fixture
def three(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    """A stand with three petitions."""
    QAccessible.setActive(True)
    with Stand.open(tmp_path / "stand") as stand:
        for number in range(3):
            stand.install(pack(tmp_path / f"campaign{number}", number))
            shutil.rmtree(tmp_path / f"campaign{number}")
        kiosk = Kiosk(stand, LANDSCAPE)
        kiosk.arrive("ATTRACT")
        try:
            yield kiosk
            assert kiosk.hands.screen == "ATTRACT"
            assert left(kiosk, [*WORDS, *AMAL.values(), "1984"]) == []
            assert kiosk.opened.warnings == []
        finally:
            kiosk.opened.close()


def fills_in(kiosk: Kiosk, **values: str) -> None:
    """Type into the fields, one after the other, and see that the search finds what is typed."""
    kiosk.hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    kiosk.fill(**values)
    assert left(kiosk, [WORDS[0]] if "given_name" in values else list(values.values()))


def types_birth_date(kiosk: Kiosk, date: str) -> None:
    """Go on from the e-mail to the date, which stands below it."""
    kiosk.hands.tap("field email")
    kiosk.hands.tap("key next")
    kiosk.hands.wait("the date", lambda: kiosk.opened.window.property("focusedName") == "birth_date")
    kiosk.hands.type(date)


def signs(kiosk: Kiosk) -> None:
    kiosk.hands.sign()
    kiosk.arrive("THANKS")
    assert left(kiosk, WORDS) == []


def test_a_fast_one_in_english(kiosk: Kiosk) -> None:
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    fills_in(kiosk, **VERA, email=EMAIL)
    kiosk.hands.tap("key next")
    kiosk.arrive("CONSENTS")
    kiosk.hands.tap("yes")
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")
    signs(kiosk)
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    assert kiosk.stand.count().total == 1


def test_one_without_an_email_in_large_type(kiosk: Kiosk) -> None:
    for _ in range(2):
        kiosk.hands.tap("text size")
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    assert kiosk.opened.look.step == 1.5
    fills_in(kiosk, **VERA)
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")
    signs(kiosk)
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    assert kiosk.opened.look.step == 1.0


def test_one_in_arabic_for_three_petitions(three: Kiosk) -> None:
    hands = three.hands
    hands.tap("language ar")
    three.arrive("CHOOSE")
    for place in range(3):
        hands.tap(f"card {place}")
    hands.tap("read them")
    for place in range(3):
        hands.wait("the next petition", lambda place=place: three.visitor.campaign["place"] == place)
        three.arrive("READ")
        hands.tap("want to sign")
    three.arrive("DETAILS")
    three.fill(**AMAL)
    types_birth_date(three, "29021984")
    assert left(three, [AMAL["family_name"]])
    three.visitor.lookAside("DRAW")
    three.arrive("DRAW")
    scribble(three)
    hands.tap("done")
    three.arrive("DETAILS")
    hands.tap("continue")
    assert three.visitor.problems == {}
    three.arrive("CONSENTS")
    three.visitor.answerAge(16, True)
    hands.tap("continue")
    three.arrive("CHECK")
    hands.sign()
    three.arrive("THANKS")
    assert len(three.visitor.slips) == 3
    assert left(three, [*AMAL.values(), "1984"]) == []
    hands.tap("next person")
    three.arrive("ATTRACT")
    assert three.visitor.language == "en"
    assert asks_for_more(three) in range(3)


@pytest.mark.parametrize("where", ["DETAILS", "COUNTRY", "CONSENTS", "CHECK", "PRIVACY", "LANGUAGE"])
def test_one_leaves_halfway(kiosk: Kiosk, where: str) -> None:
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    fills_in(kiosk, **VERA, email=EMAIL)
    if where in ("CONSENTS", "CHECK", "PRIVACY"):
        kiosk.hands.tap("continue")
        kiosk.arrive("CONSENTS")
    if where == "CHECK":
        kiosk.hands.tap("continue")
    elif where != "CONSENTS":
        kiosk.visitor.lookAside(where)
    kiosk.arrive(where)
    kiosk.wait(181 if where in ("PRIVACY", "LANGUAGE") else 46)
    kiosk.arrive("WARNING")
    assert not [place for place in left(kiosk, WORDS) if not place.startswith("Visitor.")], "a passer-by sees nothing"
    kiosk.wait(21)
    kiosk.arrive("ATTRACT")
    assert kiosk.stand.count().total == 0


def test_one_begins_to_type_a_code_and_leaves(kiosk: Kiosk) -> None:
    kiosk.hands.tap("withdraw")
    kiosk.arrive("WITHDRAW")
    kiosk.hands.type("4711")
    kiosk.hands.tap("restart")
    kiosk.arrive("ATTRACT")


def test_one_by_keyboard_alone(kiosk: Kiosk) -> None:
    window = kiosk.opened.window

    def focused() -> str:
        """Return what a screen reader calls the thing that has the focus."""
        item = window.activeFocusItem()
        interface = QAccessible.queryAccessibleInterface(item) if item is not None else None
        return interface.text(QAccessible.Text.Name) if interface is not None else ""

    def tab_to(name: str) -> None:
        heard = []
        for _ in range(60):
            heard.append(focused())
            if heard[-1] == name:
                return
            QTest.keyClick(window, Qt.Key.Key_Tab)
        pytest.fail(f"{name} was never named: {heard}")

    def press(name: str) -> None:
        tab_to(name)
        QTest.keyClick(window, Qt.Key.Key_Return)

    press("Start reading")
    kiosk.arrive("READ")
    press("I want to sign")
    kiosk.arrive("DETAILS")
    for label, value in (("First name", "Veraquilla"), ("Last name", "Zebrafink"), ("Postal code", "4711")):
        tab_to(label)
        for sign in value:
            QTest.keyClick(window, sign)
    press("Continue")
    kiosk.arrive("CHECK")
    assert left(kiosk, WORDS)
    press("Sign")
    kiosk.arrive("THANKS")
    press("Next person")
    kiosk.arrive("ATTRACT")
    assert kiosk.stand.count().total == 1


def test_one_takes_it_back_at_once(kiosk: Kiosk) -> None:
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    fills_in(kiosk, **VERA)
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")
    signs(kiosk)
    kiosk.hands.tap("undo")
    kiosk.arrive("UNDONE")
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    (session,) = kiosk.stand.sessions()
    assert (session.signatures, session.withdrawals) == (1, 1)


def test_a_slow_one_asks_for_more_time_again_and_again(kiosk: Kiosk) -> None:
    kiosk.hands.tap("start")
    kiosk.arrive("READ")
    fills_in(kiosk, given_name="Veraquilla")
    for _ in range(11):
        kiosk.wait(46)
        kiosk.arrive("WARNING")
        kiosk.wait(19)
        kiosk.hands.tap("more time")
        kiosk.arrive("DETAILS")
    assert left(kiosk, WORDS[:1])
    kiosk.fill(family_name="Zebrafink", postal_code="4711")
    kiosk.hands.tap("continue")
    kiosk.arrive("CHECK")
    signs(kiosk)
    kiosk.wait(61)
    kiosk.arrive("ATTRACT")


def test_one_with_wrong_input_in_every_field(three: Kiosk) -> None:
    more = asks_for_more(three)
    three.visitor.chooseLanguage("en")
    three.visitor.add(more)
    three.visitor.read()
    three.arrive("READ")
    three.hands.tap("want to sign")
    three.arrive("DETAILS")
    wrong = {"given_name": "=Veraquilla", "family_name": "", "postal_code": "47", "email": "veraquilla@"}
    for name, value in wrong.items():
        three.visitor.type(name, value)
    types_birth_date(three, "31021984")
    three.hands.tap("continue")
    three.hands.wait("the mistakes", lambda: bool(three.visitor.problems))
    assert len(three.visitor.problems) == 6, three.visitor.problems
    texts = {str(item.property("text")) for item in three.items()}
    for sentence in (
        "6 things to look at",
        "First name: begin with a letter",
        "Last name: needed to sign",
        "This email looks unfinished",
        "Check this code",
        "There is no such day",
    ):
        assert sentence in texts
    assert three.visitor.value("given_name") == "=Veraquilla", "what was typed stays"
    assert "29/02" not in texts
    three.hands.tap("restart")
    three.arrive("ATTRACT")


def test_a_queue_of_thirty(kiosk: Kiosk) -> None:
    hands, names = kiosk.hands, [f"Veraquilla{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(30)]
    for number, name in enumerate(names):
        kiosk.visitor.chooseLanguage(("en", "de", "ar")[number % 3])
        kiosk.arrive("READ")
        kiosk.visitor.wantToSign()
        kiosk.arrive("DETAILS")
        for field, value in (VERA | {"given_name": name}).items():
            kiosk.visitor.type(field, value)
        field = hands.find("field given_name")
        assert field is not None
        if number % 5 == 4:
            hands.tap("restart")
        else:
            hands.tap("continue")
            kiosk.arrive("CHECK")
            hands.sign()
            kiosk.arrive("THANKS")
            hands.tap("next person")
        kiosk.arrive("ATTRACT")
        assert left(kiosk, WORDS) == []
    assert kiosk.stand.count().total == 24
