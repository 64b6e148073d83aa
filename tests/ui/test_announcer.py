"""What a screen reader is told without having asked, moment by moment. That it arrives is tested in `test_atspi.py`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.errors import NotStored
from kiosk.stand.stand import Stand
from tests.ui.conftest import LANDSCAPE, ROBIN, Kiosk
from tests.ui.test_petitions_by_touch import asks_for_more, pack

SECRETS = ("zebrafink", "sample", "robin", "4711", "gmial")


class Ears:
    """All that is announced, and what of it was not asked for yet."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.heard: list[tuple[str, bool]] = []
        self._asked = 0
        announcer = kiosk.opened.window.findChild(QObject, "announcer")
        assert announcer is not None
        announcer.said.connect(lambda sentence, urgent: self.heard.append((sentence, urgent)))

    def next(self, *, urgent: bool = False) -> str:
        """Wait for the next announcement, and return it."""
        self.kiosk.hands.wait(f"something after {self.heard}", lambda: len(self.heard) > self._asked)
        sentence, hurries = self.heard[self._asked]
        self._asked += 1
        assert hurries == urgent, sentence
        return sentence


@pytest.fixture
def listen() -> Iterator[Callable[[Kiosk], Ears]]:
    """Open ears at a stand; what they heard must hold nothing that a visitor typed."""
    opened: list[Ears] = []

    def listen(kiosk: Kiosk) -> Ears:
        opened.append(Ears(kiosk))
        return opened[-1]

    yield listen
    for ears in opened:
        assert [one for one, _ in ears.heard if any(secret in one.lower() for secret in SECRETS)] == []


@pytest.fixture
def three(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    """A stand with three petitions; one of them asks for an age."""
    with Stand.open(tmp_path / "stand") as stand:
        for number in range(3):
            stand.install(pack(tmp_path / f"campaign{number}", number))
        kiosk = Kiosk(stand, LANDSCAPE)
        kiosk.arrive("ATTRACT")
        yield kiosk
        kiosk.opened.close()
        assert kiosk.opened.warnings == []


def test_each_screen_says_where_one_is_and_what_it_is_called(kiosk: Kiosk, listen: Callable) -> None:
    ears = listen(kiosk)
    assert ears.next() == (
        "Drop the charges against Julian Assange. Read first. Signing takes a minute. Leave any time: nothing is kept."
    )
    kiosk.visitor.read()
    assert ears.next() == "Step 1 of 3: Read. Drop the charges against Julian Assange."
    kiosk.visitor.lookAside("PRIVACY")
    assert ears.next() == "What happens to my data."
    kiosk.visitor.back()
    assert ears.next().startswith("Step 1 of 3")
    kiosk.visitor.wantToSign()
    assert ears.next() == "Step 2 of 3: Your details."
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    kiosk.visitor.finishDetails()
    assert ears.next() == "Step 2 of 3: Your details. May they write to you?"
    kiosk.visitor.finishConsents()
    assert ears.next() == "Step 3 of 3: Check and sign. Is this right?"
    kiosk.visitor.sign()
    code = kiosk.visitor.slip["grouped"]
    spelt = ", ".join(" ".join(group) for group in code.split())
    assert ears.next() == (
        f"Thank you. You have signed. Code: {spelt}. Changed your mind? Undo takes it back now. 20 seconds left."
    )
    kiosk.wait(21)
    assert ears.next().startswith("With this code you can take your signature back later")
    kiosk.visitor.restart()
    assert ears.next().startswith("Drop the charges")
    announcer = kiosk.opened.window.findChild(QObject, "announcer")
    assert spelt not in announcer.property("last"), "what can be read again is the poster"


def test_undo_is_announced_done_or_failed(kiosk: Kiosk, listen: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotStored("not stored: the disk is full")

    kiosk.go("THANKS")
    ears = listen(kiosk)
    assert ears.next().startswith("Thank you.")
    with monkeypatch.context() as broken:
        broken.setattr(kiosk.stand, "commit", refuse)
        kiosk.visitor.undo()
        assert ears.next(urgent=True).startswith("That did not work here, so your signature stands.")
    kiosk.visitor.undo()
    assert ears.next() == "Your signature is taken back. It will not be counted."


def test_a_signature_that_is_not_stored_interrupts(
    kiosk: Kiosk, listen: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotStored("not stored: the disk is full")

    kiosk.go("CHECK")
    ears = listen(kiosk)
    assert ears.next().startswith("Step 3 of 3")
    monkeypatch.setattr(kiosk.stand, "commit", refuse)
    kiosk.visitor.sign()
    assert ears.next(urgent=True).startswith("You have not signed yet. Your signature could not be stored.")


def test_mistakes_are_counted_and_named_each_time(kiosk: Kiosk, listen: Callable) -> None:
    kiosk.go("DETAILS")
    ears = listen(kiosk)
    assert ears.next() == "Step 2 of 3: Your details."
    kiosk.visitor.type("given_name", "Zebrafink")
    for _ in range(2):
        kiosk.visitor.finishDetails()
        assert ears.next(urgent=True) == "2 things to look at. Last name: needed to sign. Postal code: needed to sign."
    kiosk.visitor.type("family_name", "Zebrafink")
    kiosk.visitor.type("postal_code", "4711")
    kiosk.visitor.type("email", "zebrafink@gmial.com")
    kiosk.visitor.finishDetails()
    assert ears.next(urgent=True) == "Did you mean gmail.com?"


def test_the_chosen_country_is_named(kiosk: Kiosk, listen: Callable) -> None:
    kiosk.go("DETAILS")
    ears = listen(kiosk)
    ears.next()
    kiosk.visitor.lookAside("COUNTRY")
    assert ears.next() == "Step 2 of 3: Your details."
    kiosk.arrive("COUNTRY")
    kiosk.hands.type("Xy")
    assert ears.next() == "No country begins like this."
    kiosk.visitor.chooseCountry("FR")
    assert ears.next() == "Country: France. Step 2 of 3: Your details."


def test_the_warning_interrupts_and_counts_in_a_few_words(kiosk: Kiosk, listen: Callable) -> None:
    kiosk.go("DETAILS")
    kiosk.visitor.type("given_name", "Zebrafink")
    ears = listen(kiosk)
    ears.next()
    warned = (
        "Do you need more time? Otherwise this screen clears itself, and nothing you typed is kept. 20 seconds left."
    )
    kiosk.wait(46)
    assert ears.next(urgent=True) == warned
    kiosk.hands.wait("the focus", lambda: kiosk.opened.window.activeFocusItem().objectName() == "more time")
    QTest.keyClick(kiosk.opened.window, Qt.Key.Key_Return)
    assert ears.next() == "You have more time. Step 2 of 3: Your details."
    kiosk.wait(46)
    assert ears.next(urgent=True) == warned
    for seconds in (10, 5):
        for _ in range(5 if seconds == 5 else 10):
            kiosk.wait(1)
        assert ears.next(urgent=True) == f"{seconds} seconds left."
    kiosk.wait(6)
    assert ears.next().startswith("The screen was cleared. Nothing was kept. Drop the charges")


def test_another_language_is_announced_in_itself(kiosk: Kiosk, listen: Callable) -> None:
    kiosk.go("DETAILS")
    ears = listen(kiosk)
    ears.next()
    kiosk.visitor.lookAside("LANGUAGE")
    assert ears.next() == "Language."
    kiosk.visitor.chooseLanguage("de")
    assert ears.next() == "Sprache: Deutsch. Schritt 2 von 3: Ihre Angaben."
    kiosk.visitor.restart()
    assert ears.next().startswith("Drop the charges"), "that the next visitor has another one is no news to them"


def test_text_size_and_colours_are_announced_when_somebody_turns_them(kiosk: Kiosk, listen: Callable) -> None:
    kiosk.go("READ")
    ears = listen(kiosk)
    ears.next()
    kiosk.opened.look.turnSize()
    assert ears.next() == "Text size: larger."
    kiosk.opened.look.turnTheme()
    assert ears.next() == "Colours: sunlight."
    kiosk.visitor.restart()
    assert ears.next().startswith("Drop the charges"), "that they are as before is no news to the next visitor"


def test_petitions_are_counted_as_they_are_added_and_an_open_question_is_named(three: Kiosk, listen: Callable) -> None:
    kiosk, ears = three, listen(three)
    ears.next()
    kiosk.visitor.read()
    assert ears.next() == "Choose. Which ones will you read?"
    more = asks_for_more(kiosk)
    other = (more + 1) % 3
    for place, told in ((more, "1 petition"), (other, "2 petitions"), (other, "1 petition")):
        kiosk.visitor.add(place)
        assert ears.next() == f"{told} to read."
    kiosk.visitor.read()
    ears.next()
    kiosk.visitor.wantToSign()
    ears.next()
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    kiosk.visitor.draw([[0.1, 0.1, 0.9, 0.9]])
    kiosk.visitor.finishDetails()
    assert ears.next().startswith("Step 2 of 3: Your details.")
    kiosk.visitor.finishConsents()
    assert ears.next(urgent=True) == "Choose one of the two to go on."
    kiosk.visitor.answerAge(16, False)
    kiosk.visitor.finishConsents()
    assert ears.next().startswith("Thank you for reading. This petition is for people of 16 and over.")


def test_who_acts_through_a_screen_reader_alone_is_there_and_is_not_sent_away(kiosk: Kiosk) -> None:
    QAccessible.setActive(True)
    kiosk.go("DETAILS")
    kiosk.hands.wait("the first field", lambda: kiosk.opened.window.property("focusedName") == "given_name")

    def press(name: str) -> None:
        kiosk.hands.wait(name, lambda: kiosk.hands.find(name) is not None)
        told = QAccessible.queryAccessibleInterface(kiosk.hands.find(name))
        told.actionInterface().doAction("Press")

    for letter in "robin":
        kiosk.wait(40)
        press(f"key {letter}")
        kiosk.hands.wait("the letter", lambda letter=letter: kiosk.visitor.value("given_name").lower().endswith(letter))
    assert kiosk.hands.screen == "DETAILS"
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    press("continue")
    kiosk.arrive("CONSENTS")
    for answer in ("yes", "no", "yes"):
        kiosk.wait(40)
        press(answer)
    assert kiosk.hands.screen == "CONSENTS"
    kiosk.wait(46)
    kiosk.arrive("WARNING")
