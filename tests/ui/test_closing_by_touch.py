"""The end of a day that counts, with fingers: hand over, slip on the screen and on the stick, and what nags."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.format.closing import Closing, decode_closing_file, read_short_chain
from kiosk.sealing import proof_holds
from kiosk.stand import pin
from kiosk.stand.places import Place
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.kit import draft, office, open_stand_of
from tests.ui.test_staff_screens import _cut_off, _hard_to_press
from ui.hands import Hands
from ui.stand import sticks
from ui.stand.window import StandWindow, load

SIZES = [(1280, 800), (800, 1280), (1024, 600)]


@dataclass
class Evening:
    """A real stand with four signatures and a stick, its window on the volunteers' panel, and hands."""

    stand: Stand
    opened: StandWindow
    hands: Hands
    stick: Path

    def sign(self, number: int) -> str:
        code = ""
        for pack in self.stand.packs:
            code = sign(self.stand, pack, draft(number)).code
        return code

    def shows(self, sentence: str) -> bool:
        return any(sentence in str(item.property("text") or "") for item in self.hands._visible())

    def close_day(self) -> None:
        self.hands.tap("close-day")
        self.hands.arrive("CLOSE_DAY")

    def slip_comes(self) -> None:
        self.hands.wait("the slip", lambda: self.hands.find("slip") is not None and not self.opened.volunteer.busy)

    def hand_over(self) -> None:
        self.hands.arrive("HAND_OVER")
        self.hands.tap("place-0")
        self.hands.wait("the end", lambda: self.opened.volunteer.state == "done")
        self.hands.tap("next")
        self.hands.arrive("CLOSE_DAY")
        self.slip_comes()

    def on_stick(self) -> list[Closing]:
        return [decode_closing_file(path.read_bytes()) for path in sorted(self.stick.glob("*.slip"))]

    def telephone(self) -> str:
        """Return what a telephone reads off the screen."""
        QTest.qWait(50)
        grey = self.opened.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        view = memoryview(grey.constBits()).cast("B", shape=[grey.height(), grey.bytesPerLine()])
        (found,) = zxingcpp.read_barcodes(view)
        return str(found.text)

    @property
    def slip(self) -> dict[str, object]:
        found: dict[str, object] = self.opened.volunteer.slip
        return found


@contextmanager
def evening_of(stand: Stand, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> Iterator[Evening]:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    monkeypatch.setattr(sticks, "find_places", lambda _: [Place("BLUE", stick, 10**10, True)])
    with stand:
        pin.set_pin(stand.data, "246810")
        stand.rename("Main square")
        stand.move("Naschmarkt")
        opened = load(stand, stand.data, windowed=True, size=SIZES[0])
        made = Evening(stand, opened, Hands(opened.window), stick)
        for each in range(number):
            made.sign(each)
        made.hands.arrive("ATTRACT")
        opened.volunteer.openPad()
        made.hands.arrive("PIN")
        opened.volunteer.showPanel()
        made.hands.arrive("PANEL")
        try:
            yield made
            assert opened.warnings == []
        finally:
            opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "BLUE"
    made.mkdir()
    return made


@pytest.fixture
def evening(qapp: QGuiApplication, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evening]:
    with evening_of(open_stand_of(tmp_path / "stand", [office()]), stick, monkeypatch, 4) as made:
        yield made


def test_where_something_counts_a_practice_campaign_beside_it_is_no_word_at_closing(evening: Evening) -> None:
    evening.stand.install(office(practice=True, number=1).raw_pack)
    evening.close_day()
    assert evening.shows("If this tablet is lost, so is what was not handed over.")
    assert not evening.shows("This is practice")


def test_the_whole_sentence_with_the_real_numbers(evening: Evening) -> None:
    withdraw(evening.stand, evening.stand.packs[0], evening.sign(4))
    evening.close_day()
    evening.hands.tap("hand-over")
    evening.hand_over()
    for sentence in ("5 signed today.", "5 on this stick, checked.", "Safe to switch off"):
        assert evening.shows(sentence), sentence
    assert evening.shows("Keep the tablet until its receipt arrives.")
    assert not evening.shows("Hand over before")
    assert evening.hands.find("slip-to-stick") is evening.hands.find("hand-over-still") is None
    (slip,) = evening.on_stick()
    assert proof_holds(evening.stand.device_key, slip.signed_part(), slip.proof)
    counts = slip.campaigns[0].counts(slip.day)
    assert (counts.signatures, counts.withdrawals, slip.place) == (5, 1, "Naschmarkt")
    assert evening.shows(slip.campaigns[0].code)


def test_screen_photo_and_stick_say_the_same(evening: Evening) -> None:
    evening.close_day()
    evening.hands.tap("hand-over")
    evening.hand_over()
    (slip,) = evening.on_stick()
    for size in SIZES:
        evening.opened.window.resize(*size)
        for language in ("en", "de", "ar"):
            evening.opened.visitor._journey.draft.language = language
            evening.opened.visitor._turn()
            where, stand, day, line = evening.telephone().splitlines()
            assert (where, stand, day) == ("Main square, Naschmarkt", f"stand  {evening.stand.id}", "day    2026-09-04")
            assert line == f"assange-2021: 4 signed, 0 taken back, {slip.campaigns[0].code}"
            assert read_short_chain(line[-9:]) == slip.campaigns[0].sessions[-1].chain[:5]


def test_who_closes_without_handing_over_is_nagged_until_it_is_done(evening: Evening) -> None:
    evening.close_day()
    assert evening.shows("4 signatures are on this stand only.")
    evening.hands.tap("close-anyway")
    evening.slip_comes()
    assert evening.shows("4 not handed over")
    assert evening.shows("Not safe yet")
    assert evening.shows("Hand over before the tablet leaves your hands.")
    assert not evening.shows("Safe to switch off")
    evening.hands.tap("hand-over-still")
    evening.hand_over()
    assert evening.shows("Safe to switch off")
    assert evening.shows("4 on this stick, checked.")
    assert len(evening.on_stick()) == 1


def test_what_was_handed_over_in_the_day_gets_its_slip_on_a_stick_too(evening: Evening) -> None:
    evening.hands.tap("hand-over")
    evening.hands.tap("place-0")
    evening.hands.wait("the end", lambda: evening.opened.volunteer.state == "done")
    evening.hands.tap("next")
    evening.hands.arrive("PANEL")
    assert evening.on_stick() == []
    evening.close_day()
    evening.slip_comes()
    assert evening.shows("Nothing waits.")
    evening.hands.tap("slip-to-stick")
    evening.hand_over()
    assert len(evening.on_stick()) == 1
    assert evening.hands.find("slip-to-stick") is None


def test_a_slip_from_before_somebody_signed_counts_no_more(evening: Evening) -> None:
    evening.close_day()
    evening.hands.tap("hand-over")
    evening.hand_over()
    assert evening.slip["onStick"] == 4
    evening.hands.tap("back")
    evening.hands.arrive("PANEL")
    evening.sign(9)
    evening.close_day()
    evening.hands.tap("close-anyway")
    evening.slip_comes()
    assert (evening.slip["onStick"], evening.slip["notHandedOver"]) == (-1, 1)
    assert evening.hands.find("hand-over-still") is not None


@pytest.mark.parametrize("campaigns", [1, 3])
@pytest.mark.parametrize("handed", [True, False], ids=["handed-over", "not"])
def test_nothing_is_cut_off_whatever_is_on_the_slip(
    qapp: QGuiApplication, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, campaigns: int, *, handed: bool
) -> None:
    offices = [office(number=number) for number in range(campaigns)]
    with evening_of(open_stand_of(tmp_path / "stand", offices), stick, monkeypatch, 2) as evening:
        evening.close_day()
        if handed:
            evening.hands.tap("hand-over")
            evening.hand_over()
        else:
            evening.hands.tap("close-anyway")
            evening.slip_comes()
        for size in SIZES:
            evening.opened.window.resize(*size)
            for language in ("en", "de", "ar", "pl"):
                evening.opened.visitor._journey.draft.language = language
                evening.opened.visitor._turn()
                QTest.qWait(80)
                found = [*_cut_off(evening), *_hard_to_press(evening)]  # type: ignore[arg-type]
                assert not found, (size, language, found)
                assert _clear_of_the_buttons(evening), (size, language)
        assert evening.telephone().count("signed") == campaigns


def _clear_of_the_buttons(evening: Evening) -> bool:
    slip, button = evening.hands.find("slip"), evening.hands.find("close-day")
    assert slip is not None
    assert button is not None
    return slip.mapRectToScene(slip.boundingRect()).bottom() < button.mapRectToScene(button.boundingRect()).top()
