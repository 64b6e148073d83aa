"""The volunteers' screens, touched: PIN, panel, hand-over, receipts, the end of the day."""

import itertools
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.format.receipt import Receipt, encode_receipt_file
from kiosk.stand import export, pin
from kiosk.stand.pin import Role
from kiosk.stand.places import Place
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from kiosk.stand.steady import steady_now
from tests.kit import draft, office, only_pack, open_stand
from ui.hands import Hands
from ui.stand import sticks
from ui.stand import volunteer as module
from ui.stand.window import StandWindow, load

PIN = "246810"
STAFF_TEXTS = ("Words", "Label")


def sign_people(stand: Stand, number: int) -> None:
    for each in range(number):
        sign(stand, only_pack(stand), draft(each))


@dataclass
class Bench:
    """A practice stand with three signatures, its window, hands on it, and a stick."""

    stand: Stand
    opened: StandWindow
    hands: Hands
    stick: Path

    def text(self, name: str) -> str:
        item = self.hands.find(name)
        assert item is not None, name
        return str(item.property("text"))

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.hands._visible() if item.property("text")]

    def shows(self, sentence: str) -> bool:
        return any(sentence in text for text in self.texts())

    def dial(self, digits: str) -> None:
        for digit in digits:
            self.hands.tap(f"digit-{digit}")
        self.hands.tap("digit-enter")
        self.hands.wait("the PIN", lambda: not self.opened.volunteer.busy)

    def unlock(self) -> None:
        self.opened.volunteer.openPad()  # what the long press on the corner does
        self.hands.arrive("PIN")
        self.dial(PIN)
        self.hands.arrive("PANEL")


@pytest.fixture
def bench(qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    stick = tmp_path / "BLUE"
    stick.mkdir()
    monkeypatch.setattr(sticks, "find_places", lambda _: [Place("BLUE", stick, 10**10, True)] if stick.exists() else [])
    with open_stand(tmp_path / "stand", office(practice=True), activated=False) as stand:
        pin.set_pin(stand.data, PIN)
        sign_people(stand, 3)
        opened = load(stand, stand.data, windowed=True, size=(1280, 800))
        made = Bench(stand, opened, Hands(opened.window), stick)
        made.hands.arrive("ATTRACT")
        yield made
        warnings = opened.warnings
        opened.close()
    assert warnings == []


# --- the way in ------------------------------------------------------------------------------------------


def test_a_short_touch_on_the_corner_opens_nothing(bench: Bench) -> None:
    bench.hands.tap("corner", seconds=0.3)
    QTest.qWait(200)
    assert bench.hands.screen == "ATTRACT"


def test_a_wrong_pin_says_how_many_tries_are_left_and_shows_no_digit(bench: Bench) -> None:
    bench.hands.tap("corner", seconds=1.7)
    bench.hands.arrive("PIN")
    bench.dial("9999")
    assert bench.text("answer") == "That is not the PIN. 4 tries left."
    for digit in "9999":
        bench.hands.tap(f"digit-{digit}")
    assert not bench.shows("99")
    assert bench.hands.screen == "PIN"


def test_after_five_wrong_ones_the_pad_counts_down_and_takes_nothing(bench: Bench) -> None:
    bench.hands.tap("corner", seconds=1.7)
    bench.hands.arrive("PIN")
    for _ in range(5):
        bench.dial("9999")
    waited = 0.0
    bench.opened.volunteer.door.pad._now = lambda: replace(steady_now(), seconds=steady_now().seconds + waited)
    for digits in (PIN, "9999"):  # the right one and a wrong one are not even taken
        assert bench.text("question").startswith("Wait ")
        assert bench.text("answer").startswith("Then enter the PIN.")
        assert not bench.shows("not the PIN")
        assert bench.hands.find("digit-1") is None  # there is nothing to press
        for digit in digits:
            QTest.keyClick(bench.opened.window, digit)
        assert bench.opened.volunteer.door.typed == 0
        QTest.keyClick(bench.opened.window, Qt.Key.Key_Return)
        assert bench.hands.screen == "PIN"
    waited = 31.0
    bench.hands.wait("the end of the wait", lambda: bench.text("question") == "Enter the PIN")
    bench.dial(PIN)
    bench.hands.arrive("PANEL")


def test_a_pad_that_opens_while_one_has_to_wait_says_no_word_about_a_pin_that_nobody_entered(bench: Bench) -> None:
    for _ in range(5):
        pin.check(bench.stand.data, "9999")
    bench.hands.tap("corner", seconds=1.7)
    bench.hands.arrive("PIN")
    assert bench.text("question").startswith("Wait ")
    assert not bench.shows("That is not the PIN")


def test_at_the_first_opening_the_pin_is_chosen_twice(bench: Bench) -> None:
    (bench.stand.data / "pin.json").unlink()
    bench.hands.tap("corner", seconds=1.7)
    bench.hands.arrive("PIN")
    assert bench.text("question") == "Choose a PIN for this stand"
    bench.dial("13579")
    assert bench.text("question") == "The same PIN once more"
    bench.dial("13570")
    assert bench.text("answer") == "Those were two different PINs. Choose one again."
    bench.dial("13579")
    bench.dial("13579")
    bench.hands.arrive("PANEL")
    assert pin.check(bench.stand.data, "13579").ok


def test_who_leaves_needs_the_pin_again(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("back")
    bench.hands.arrive("ATTRACT")
    bench.hands.tap("corner", seconds=1.7)
    bench.hands.arrive("PIN")
    bench.hands.tap("leave")
    bench.hands.arrive("ATTRACT")


def test_a_stand_that_counts_asks_for_a_pin_before_anything_else(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    with open_stand(tmp_path / "real") as stand:
        opened = load(stand, stand.data, windowed=True)
        opened.volunteer.begin()
        hands = Hands(opened.window)
        hands.arrive("PIN")
        assert hands.find("leave") is None
        opened.volunteer.leavePad()
        assert opened.visitor.screen == "PIN"
        for digits in (PIN, PIN):
            for digit in digits:
                hands.tap(f"digit-{digit}")
            hands.tap("digit-enter")
            hands.wait("the PIN", lambda: not opened.volunteer.busy)
        opened.visitor._journey._touched -= 3600  # who walks away half-way has chosen nothing
        opened.visitor.tick()
        assert opened.visitor.screen == "ATTRACT"
        hands.arrive("PIN")
        assert opened.volunteer.door.role == "volunteer"
        assert not pin.is_set(stand.data)
        pin.set_pin(stand.data, PIN)
        pin.set_pin(stand.data, "135791", Role.LEAD)
        opened.visitor.restart()
        opened.volunteer.begin()
        QTest.qWait(50)
        assert opened.visitor.screen == "ATTRACT"
        opened.close()


def test_a_volunteer_who_walks_away_leaves_the_door_shut(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("hand-over")
    bench.hands.arrive("HAND_OVER")
    bench.opened.visitor._journey._touched -= 3600
    bench.hands.arrive("ATTRACT")
    assert not bench.opened.volunteer._sticks.looking
    bench.opened.volunteer.showPanel()
    assert bench.opened.visitor.screen == "ATTRACT"


def test_each_touch_on_the_globe_turns_to_the_next_language(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("language")
    bench.hands.wait("German", lambda: bench.shows("Noch keine") or bench.shows("noch nicht übergeben"))
    for _ in bench.opened.visitor.languages[1:]:
        bench.hands.tap("language")
    bench.hands.wait("English", lambda: bench.shows("not yet handed over"))


def test_digits_left_on_the_pad_are_gone_when_it_opens_again(bench: Bench) -> None:
    bench.hands.tap("corner", seconds=1.7)
    bench.hands.arrive("PIN")
    bench.hands.tap("digit-2")
    bench.hands.tap("leave")
    bench.hands.arrive("ATTRACT")
    bench.hands.tap("corner", seconds=1.7)
    bench.hands.arrive("PIN")
    assert bench.opened.volunteer.door.typed == 0


# --- the panel -------------------------------------------------------------------------------------------


def test_the_panel_shows_one_number_and_no_name(bench: Bench) -> None:
    bench.unlock()
    assert bench.text("number") == "3"
    assert bench.shows("Ready")
    assert bench.shows("3 signed today.")
    for word in draft(0).values.values():
        assert not bench.shows(word)


def test_a_full_disk_reads_not_ready_and_says_what_to_do(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stand, "ready", lambda _: "disk-full")
    bench.unlock()
    assert bench.shows("Not ready")
    assert bench.shows("Hand over, then take in the receipt")


# --- hand over -------------------------------------------------------------------------------------------


def test_a_stick_that_is_put_in_shows_by_itself(bench: Bench) -> None:
    bench.stick.rmdir()
    bench.unlock()
    bench.hands.tap("hand-over")
    bench.hands.arrive("HAND_OVER")
    assert bench.shows("Put in a USB stick")
    bench.stick.mkdir()
    bench.hands.wait("the stick", lambda: bench.hands.find("place-0") is not None)
    assert not bench.shows("Put in a USB stick")


def test_a_write_protected_stick_is_shown_with_what_to_do_and_serves_for_reading(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Place("BLUE", bench.stick, 10**10, True, writable=False), Place("RED", bench.stick, 10**10, True)]
    monkeypatch.setattr(sticks, "find_places", lambda _: found)
    bench.unlock()
    bench.hands.tap("hand-over")
    bench.hands.arrive("HAND_OVER")
    assert [place["name"] for place in bench.opened.volunteer.places] == ["RED", "BLUE"]  # what can be used comes first
    assert bench.shows("Write-protected. If it has a small switch")
    assert bench.hands.find("place-1") is None  # it cannot be pressed
    bench.opened.volunteer.choosePlace(1)
    assert bench.opened.volunteer.state == "choose"
    found[0] = Place("BLUE", bench.stick, 10**10, True)  # the switch was moved
    bench.hands.wait("the stick", lambda: bench.hands.find("place-1") is not None)
    found[:] = [Place("BLUE", bench.stick, 10**10, True, writable=False)]
    bench.hands.tap("back")
    bench.hands.arrive("PANEL")
    bench.hands.tap("receipt")
    bench.hands.arrive("HAND_OVER")
    assert not bench.shows("Write-protected")
    bench.hands.tap("place-0")
    bench.hands.wait("the end", lambda: bench.opened.volunteer.problem == "no-receipt")


def test_what_is_handed_over_is_counted_and_checked(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("hand-over")
    bench.hands.tap("place-0")
    bench.hands.wait("the end", lambda: bench.opened.volunteer.state == "done")
    assert (bench.text("number"), bench.text("outcome")) == ("3", "You can take the stick out now.")
    assert bench.shows("on this stick, checked")
    bench.hands.tap("next")
    bench.hands.arrive("PANEL")
    assert bench.text("number") == "0"
    assert len(list(bench.stick.glob("practice-*.csv"))) == 1


def test_a_stick_pulled_while_writing_loses_nothing_and_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    write = export._write

    def pulled(path: Path, *rest: object) -> object:
        shutil.rmtree(path.parent)
        return write(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(export, "_write", pulled)
    bench.unlock()
    bench.hands.tap("hand-over")
    bench.hands.tap("place-0")
    bench.hands.wait("the end", lambda: bench.opened.volunteer.state == "failed")
    assert bench.text("outcome") == "The stick cannot be written to."
    assert bench.text("remedy").startswith("Put it in again")
    assert bench.text("number") == "3"

    monkeypatch.setattr(export, "_write", write)
    bench.stick.mkdir()
    bench.hands.tap("next")
    bench.hands.tap("place-0")
    bench.hands.wait("the end", lambda: bench.opened.volunteer.state == "done")
    assert bench.text("number") == "3"


def test_a_full_stick_leaves_no_file_and_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, *_: object) -> None:
        path.write_text("half a batch")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export, "_write", full)
    bench.unlock()
    bench.hands.tap("hand-over")
    bench.hands.tap("place-0")
    bench.hands.wait("the end", lambda: bench.opened.volunteer.state == "failed")
    assert bench.text("outcome") == "The stick is full."
    assert list(bench.stick.iterdir()) == []


def test_the_window_stays_smooth_while_a_slow_stick_is_written(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    work = module.hand_over

    def slow(*arguments: object, **options: object) -> object:
        time.sleep(0.6)
        return work(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "hand_over", slow)
    bench.unlock()
    bench.hands.tap("hand-over")
    ticks = QTimer()
    beats: list[float] = []
    ticks.timeout.connect(lambda: beats.append(time.monotonic()))
    ticks.start(10)
    bench.hands.tap("place-0")
    bench.hands.wait("writing", lambda: bench.shows("Writing to BLUE"))
    assert bench.hands.find("back") is None
    bench.hands.wait("the end", lambda: bench.opened.volunteer.state == "done")
    ticks.stop()
    assert len(beats) > 20
    assert max(later - earlier for earlier, later in itertools.pairwise(beats)) < 0.3


# --- receipts --------------------------------------------------------------------------------------------


def take_in(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("receipt")
    bench.hands.tap("place-0")
    bench.hands.wait("the end", lambda: bench.opened.volunteer.state in ("done", "failed"))


def test_a_stick_without_a_receipt_is_named_with_what_to_do(bench: Bench) -> None:
    take_in(bench)
    assert bench.text("outcome") == "There is no receipt on this stick."


def test_a_receipt_of_another_stand_deletes_nothing(bench: Bench) -> None:
    foreign = Receipt(bytes(16), b"another stand...", 20_000, (), bytes(64))
    (bench.stick / "receipt").write_bytes(encode_receipt_file([foreign.encode()]))
    take_in(bench)
    assert bench.text("outcome") == "This receipt does not fit this stand."
    assert bench.shows("Nothing was deleted.")
    assert bench.stand.count().not_handed_over == 3


# --- the end of the day ----------------------------------------------------------------------------------


def test_closing_with_signatures_on_the_stand_asks_to_hand_over_first(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("close-day")
    bench.hands.arrive("CLOSE_DAY")
    assert bench.shows("3 signatures are on this stand only.")
    assert bench.hands.find("slip") is None
    bench.hands.tap("hand-over")
    bench.hands.tap("place-0")
    bench.hands.tap("next")
    bench.hands.arrive("CLOSE_DAY")
    bench.hands.wait("the slip", lambda: bench.hands.find("slip") is not None)
    assert bench.shows("3 signatures")
    assert bench.shows("0 not handed over")


def test_closing_without_handing_over_says_so_on_the_slip(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("close-day")
    bench.hands.tap("close-anyway")
    bench.hands.wait("the slip", lambda: bench.hands.find("slip") is not None)
    assert bench.shows("3 not handed over")
    assert bench.shows("Practice: what was signed is deleted")
    (code,) = bench.opened.volunteer.slip["codes"]
    assert bench.shows(code)
    closed: list[bool] = []
    bench.opened.volunteer.dayClosed.connect(lambda: closed.append(True))
    bench.hands.tap("close-day")
    bench.hands.wait("the end of the day", lambda: bool(closed))
    assert bench.stand.count().total == 0  # practice is gone


def test_the_stand_can_stay_open_after_the_slip(bench: Bench) -> None:
    bench.unlock()
    bench.hands.tap("close-day")
    bench.hands.tap("close-anyway")
    bench.hands.wait("the slip", lambda: bench.hands.find("slip") is not None)
    bench.hands.tap("back")
    bench.hands.arrive("PANEL")
    sign_people(bench.stand, 1)
    assert bench.stand.count().total == 4


# --- every screen, every language, both orientations ----------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_nothing_is_cut_off_and_everything_can_be_pressed(bench: Bench, language: str, size: tuple[int, int]) -> None:
    bench.opened.window.resize(*size)
    visitor, staff = bench.opened.visitor, bench.opened.volunteer
    for name, show in _screens(bench).items():
        show()
        bench.hands.wait("the work", lambda: not staff.busy)
        visitor._journey.draft.language = language
        visitor._turn()
        QTest.qWait(80)
        problems = list(_cut_off(bench)) + list(_hard_to_press(bench))
        assert not problems, (name, problems)


def _screens(bench: Bench) -> dict[str, Callable[[], None]]:
    staff = bench.opened.volunteer

    def state(value: str, problem: str = "") -> Callable[[], None]:
        def show() -> None:
            staff._state, staff._problem, staff._place_name = value, problem, "BLUE"
            staff.changed.emit()

        return show

    def wrong() -> None:
        for _ in range(5):
            staff.door.pad.press("1234")
            staff.door.pad.submit()
        staff.changed.emit()

    def unready() -> None:
        staff.showPanel()
        staff._reason = "disk-full"
        staff.changed.emit()

    return {
        "PIN": staff.openPad,
        "PIN waits": wrong,
        "panel": staff.showPanel,
        "not ready": unready,
        "where to": staff.showHandOver,
        "writing": state("working"),
        **{problem: state("failed", problem) for problem in ("full", "gone", "read-back", "failed")},
        "handed over": state("done"),
        "where is the receipt": staff.showReceipts,
        **{problem: state("failed", problem) for problem in ("no-receipt", "receipt-refused")},
        "taken in": state("done"),
        "closing": staff.showCloseDay,
        "slip": staff.lockDay,
    }


def _cut_off(bench: Bench) -> Iterator[str]:
    window = bench.opened.window
    for item in bench.hands._visible():
        if item.metaObject().className().startswith(STAFF_TEXTS) and item.property("text"):
            box = item.mapRectToScene(item.boundingRect())
            if item.property("truncated") or item.property("contentWidth") > item.width() + 1:
                yield f"cut off: {item.property('text')}"
            if box.left() < -1 or box.right() > window.width() + 1 or box.bottom() > window.height() + 1:
                yield f"outside: {item.property('text')}"
            yield from (f"over {other}: {item.property('text')}" for other in _covers(item, bench))


def _covers(item: QQuickItem, bench: Bench) -> Iterator[str]:
    """Yield the name of each thing to press that this text lies across without belonging to it."""
    box = item.mapRectToScene(item.boundingRect())
    for other in bench.hands._visible():
        if other.objectName() and other.property("down") is not None and not other.isAncestorOf(item):
            area = other.mapRectToScene(other.boundingRect()).adjusted(4, 4, -4, -4)
            if other is not item and area.intersects(box.adjusted(4, 8, -4, -8)):
                yield other.objectName()


def _hard_to_press(bench: Bench) -> Iterator[str]:
    for item in bench.hands._visible():
        if item.property("down") is not None and item.objectName():
            if item.width() < 44 or item.height() < 44:
                yield f"small: {item.objectName()}"
            interface = QAccessible.queryAccessibleInterface(item)
            if interface is None or not interface.text(QAccessible.Text.Name):
                yield f"nameless: {item.objectName()}"
