"""A stand with three petitions and every field there is, touched."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.coordinator.opening import SessionOpener, open_session_key
from kiosk.coordinator.packing import build_pack
from kiosk.format.row import SignatureBody, decode_row, decode_signature
from kiosk.format.session import decode_header
from kiosk.stand.stand import Stand
from kiosk.strokes import decode
from tests.kit import BUNDLED, office
from tests.ui.conftest import LANDSCAPE, PORTRAIT, ROBIN, Kiosk
from tests.ui.faults import faults

MORE = '[[fields]]\nname = "birth_date"\n\n[[fields]]\nname = "strokes"\nrequired = true\n\n'


def pack(folder: Path, number: int) -> bytes:
    """Return the bundled campaign under another name; the second one is from 16 and asks for more."""
    shutil.copytree(BUNDLED, folder)
    toml = folder / "campaign.toml"
    text = toml.read_text(encoding="utf-8").replace('id = "assange-2021"', f'id = "petition-{number}"')
    if number == 1:
        text = text.replace("goal = 3000", "goal = 3000\nminimum_age = 16")
        text = text.replace("[[consents]]", MORE + "[[consents]]", 1)
    toml.write_text(text, encoding="utf-8")
    by = office(practice=True)
    keys = {"opening": by.opening.public, "recovery": by.recovery.public, "receipt": by.pack.keys.receipt}
    return build_pack(folder, signing_seed=by.signing_seed, practice=True, suite=by.pack.keys.suite, **keys)


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    with Stand.open(tmp_path / "stand") as stand:
        for number in range(3):
            stand.install(pack(tmp_path / f"campaign{number}", number))
        kiosk = Kiosk(stand, LANDSCAPE)
        kiosk.arrive("ATTRACT")
        yield kiosk
        warnings = kiosk.opened.warnings
        kiosk.opened.close()
    assert warnings == []


def asks_for_more(kiosk: Kiosk) -> int:
    """Return the place of the petition that is from 16."""
    return next(at for at, one in enumerate(kiosk.visitor._journey.campaigns) if one.minimum_age == 16)


def bodies(kiosk: Kiosk) -> list[SignatureBody]:
    """Return the one signature of every session."""
    found = []
    for session in kiosk.stand.sessions():
        header = decode_header(session.header)
        opener = SessionOpener(header, open_session_key(office(practice=True).opening, header))
        ((seq, sealed),) = kiosk.stand.store.sealed(session.session_id, 9999)
        found.append(decode_signature(decode_row(opener.open(seq, sealed)).body))
    return found


def scribble(kiosk: Kiosk) -> None:
    """Draw two strokes in the box, with the mouse as with a finger or a pen."""
    box = kiosk.hands.find("box")
    assert box is not None

    def at(x: float, y: float) -> QPoint:
        return box.mapToScene(QPointF(x * box.width(), y * box.height())).toPoint()

    window = kiosk.opened.window
    for stroke in ([(0.1, 0.7), (0.3, 0.2), (0.5, 0.7)], [(0.2, 0.9), (0.8, 0.9)]):
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=at(*stroke[0]))
        for point in stroke[1:]:
            QTest.mouseMove(window, at(*point))
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at(*stroke[-1]))


def reaches_the_check(kiosk: Kiosk, places: list[int]) -> None:
    hands, more = kiosk.hands, asks_for_more(kiosk)
    hands.tap("start")
    kiosk.arrive("CHOOSE")
    for place in places:
        hands.tap(f"card {place}")
    hands.tap("read them")
    for place in places:
        hands.wait("the next petition", lambda place=place: kiosk.visitor.campaign["place"] == place)
        kiosk.arrive("READ")
        hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    if more in places:
        hands.tap("field email")
        hands.tap("key next")
        hands.wait("the date", lambda: kiosk.opened.window.property("focusedName") == "birth_date")
        hands.type("29021984")
        field = hands.find("field birth_date")
        assert field is not None
        assert field.property("text") == "29/02/1984"
        kiosk.visitor.lookAside("DRAW")
        kiosk.arrive("DRAW")
        scribble(kiosk)
        hands.tap("done")
        kiosk.arrive("DETAILS")
    hands.tap("continue")
    kiosk.arrive("CONSENTS")
    if more in places:
        hands.tap("continue")
        assert hands.screen == "CONSENTS"
        assert any(str(item.property("text")).startswith("Choose one") for item in kiosk.items())
        kiosk.visitor.answerAge(16, True)
    hands.tap("continue")
    kiosk.arrive("CHECK")


def test_three_petitions_are_signed_at_once_and_each_gets_what_it_asked_for(kiosk: Kiosk) -> None:
    reaches_the_check(kiosk, [0, 1, 2])
    kiosk.hands.sign()
    kiosk.arrive("THANKS")
    codes = [str(item.property("text")).replace(" ", "") for item in kiosk.items() if item.objectName() == "code"]
    assert len(set(codes)) == 3
    found = bodies(kiosk)
    assert {body.slip for body in found} == set(codes)
    (more,) = [body for body in found if body.age_confirmed]
    assert more.birth_date == "1984-02-29"
    assert len(decode(more.strokes or "") or []) == 2
    assert [body.birth_date for body in found if body is not more] == [None, None]
    assert [body.strokes for body in found if body is not more] == [None, None]
    kiosk.hands.tap("undo")
    kiosk.arrive("UNDONE")
    assert [session.withdrawals for session in kiosk.stand.sessions()] == [1, 1, 1]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_nothing_is_cut_where_there_are_several(kiosk: Kiosk, language: str, size: tuple[int, int]) -> None:
    kiosk.opened.window.resize(*size)
    wrong = [f"{screen}: {fault}" for screen in walk(kiosk, language) for fault in faults(kiosk)]
    assert wrong == []


def walk(kiosk: Kiosk, language: str) -> Iterator[str]:
    """Yield every screen that a stand with one petition does not have, while it is shown."""
    visitor, more = kiosk.visitor, asks_for_more(kiosk)
    visitor.chooseLanguage(language)
    kiosk.arrive("CHOOSE")
    yield "CHOOSE nothing yet"
    for place in range(3):
        visitor.add(place)
    yield "CHOOSE"
    visitor.read()
    kiosk.arrive("READ")
    yield "READ one of three"
    for _ in range(3):
        visitor.wantToSign()
    kiosk.arrive("DETAILS")
    for name, value in (ROBIN | {"birth_date": "31.2.84"}).items():
        visitor.type(name, value)
    visitor.finishDetails()
    QTest.qWait(50)
    yield "DETAILS with errors"
    visitor.lookAside("DRAW")
    kiosk.arrive("DRAW")
    visitor.draw([[0.1, 0.1, 0.9, 0.9]])
    yield "DRAW"
    visitor.back()
    kiosk.arrive("DETAILS")
    visitor.type("birth_date", "1984-02-29")
    visitor.finishDetails()
    kiosk.arrive("CONSENTS")
    visitor.finishConsents()
    QTest.qWait(50)
    yield "CONSENTS without the age"
    visitor.answerAge(16, True)
    visitor.finishConsents()
    kiosk.arrive("CHECK")
    yield "CHECK"
    visitor.sign()
    kiosk.arrive("THANKS")
    yield "THANKS"
    visitor.restart()
    kiosk.arrive("ATTRACT")
    visitor.chooseLanguage(language)
    visitor.add(more)
    visitor.read()
    visitor.wantToSign()
    for name, value in (ROBIN | {"strokes": "M1 1l2 2"}).items():
        visitor.type(name, value)
    visitor.finishDetails()
    visitor.answerAge(16, False)
    visitor.finishConsents()
    kiosk.arrive("TOO_YOUNG")
    yield "TOO_YOUNG"


def test_a_drawing_is_taken_back_stroke_by_stroke_and_as_a_whole(kiosk: Kiosk) -> None:
    reaches_the_check(kiosk, [asks_for_more(kiosk)])
    kiosk.hands.tap("change strokes")
    kiosk.arrive("DRAW")
    assert len(kiosk.visitor.drawing) == 2
    kiosk.hands.tap("undo stroke")
    assert len(kiosk.visitor.drawing) == 1
    scribble(kiosk)
    assert len(kiosk.visitor.drawing) == 3
    kiosk.hands.tap("clear drawing")
    assert kiosk.visitor.drawing == []
    kiosk.hands.tap("done")
    kiosk.arrive("CHECK")


@pytest.mark.parametrize("way", ["too young", "next person", "restart at the drawing", "at the petitions", "timeout"])
def test_the_next_visitor_finds_nothing_of_the_last_one(kiosk: Kiosk, way: str) -> None:
    more = asks_for_more(kiosk)
    if way == "at the petitions":
        kiosk.hands.tap("start")
        kiosk.arrive("CHOOSE")
        kiosk.hands.tap("card 0")
        kiosk.hands.tap("restart")
    else:
        reaches_the_check(kiosk, [more])
        if way == "next person":
            kiosk.hands.sign()
            kiosk.arrive("THANKS")
            kiosk.hands.tap("next person")
        elif way == "too young":
            kiosk.visitor.back()
            kiosk.arrive("CONSENTS")
            kiosk.visitor.answerAge(16, False)
            kiosk.hands.tap("continue")
            kiosk.arrive("TOO_YOUNG")
            assert kiosk.visitor.drawing == []
            kiosk.hands.tap("next person")
        elif way == "restart at the drawing":
            kiosk.hands.tap("change strokes")
            kiosk.arrive("DRAW")
            kiosk.hands.tap("restart")
        else:
            kiosk.wait(46)
            kiosk.arrive("WARNING")
            kiosk.wait(21)
    kiosk.arrive("ATTRACT")
    visitor = kiosk.visitor
    assert (visitor.drawing, visitor.slips, visitor.petitions, visitor.ages, visitor.questions) == ([], [], [], [], [])
    assert not any(card["added"] for card in visitor.cards)
    assert [visitor.value(name) for name in (*ROBIN, "birth_date", "strokes", "country")] == [""] * 7
    held = [item for item in kiosk.all_items() if "1984" in str(item.property("text")) or item.property("running")]
    assert held == []
    drawings = [item for item in kiosk.all_items() if item.objectName() == "box"]
    assert drawings == []
    assert sum(session.signatures for session in kiosk.stand.sessions()) == (way == "next person")


def test_a_volunteer_types_and_every_screen_says_so_until_the_visitor_leaves(kiosk: Kiosk) -> None:
    def said() -> bool:
        return any(str(item.property("text")).startswith("A volunteer types") for item in kiosk.items())

    kiosk.visitor.showStaff("PIN")
    kiosk.arrive("PIN")
    kiosk.visitor.showStaff("PANEL")
    kiosk.arrive("PANEL")
    kiosk.hands.tap("help")
    kiosk.arrive("CHOOSE")
    assert said()
    kiosk.hands.tap("card 0")
    kiosk.hands.tap("read them")
    kiosk.arrive("READ")
    assert said()
    kiosk.hands.tap("restart")
    kiosk.arrive("ATTRACT")
    kiosk.hands.tap("start")
    kiosk.arrive("CHOOSE")
    assert not said()
