"""The volunteer's day beyond the stick, touched: concerns, numbers, shift change, practice, doubts, what is logged."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.errors import NotStored
from kiosk.stand import pin
from kiosk.stand.damaged import REPAIRED
from kiosk.stand.opening import Battery, Check
from kiosk.stand.places import Place
from kiosk.stand.second_copy import SecondCopy
from kiosk.stand.signing import sign
from kiosk.stand.store import Store
from kiosk.stand.tallies import Tallies
from tests.kiosk.stand.test_noting_doubts import doubts
from tests.kit import NOON, draft, only_pack, open_stand
from tests.ui.conftest import LANDSCAPE, PORTRAIT, ROBIN, Kiosk
from tests.ui.faults import faults
from tests.ui.test_locked import PIN, two_fingers
from tests.ui.test_visitor_screens import LANGUAGES
from ui.breakdowns import quiet_errors
from ui.stand import day, sticks, window

SMALL = (1024, 600)
A_DAY = 86_400


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "LOCK_MS", 300)
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    monkeypatch.setattr(day, "battery", lambda: Battery(64, plugged_in=False))


@pytest.fixture
def clock() -> list[float]:
    return [NOON]


@pytest.fixture
def make_real(qapp: QGuiApplication, tmp_path: Path, clock: list[float]) -> Iterator[Callable[..., Kiosk]]:
    """A stand that counts, with a PIN, and its window."""
    made: list[Kiosk] = []

    def make(size: tuple[int, int] = LANDSCAPE, signed: int = 0) -> Kiosk:
        stand = open_stand(tmp_path / f"real{len(made)}", now=lambda: clock[0])
        pin.set_pin(stand.data, PIN)
        for number in range(signed):
            sign(stand, only_pack(stand), draft(number))
        kiosk = Kiosk(stand, size)
        made.append(kiosk)
        kiosk.arrive("ATTRACT")
        return kiosk

    yield make
    for kiosk in made:
        warnings = kiosk.opened.warnings
        kiosk.opened.close()
        kiosk.stand.close()
        assert warnings == []


def unlock(kiosk: Kiosk, arrived: str = "PANEL") -> None:
    """Enter the PIN: from the poster by the corner, from a locked stand by its button."""
    if kiosk.hands.screen == "LOCKED":
        kiosk.hands.tap("unlock")
    else:
        kiosk.opened.volunteer.openPad()  # what the long press on the corner does
    kiosk.arrive("PIN")
    for digit in PIN:
        kiosk.hands.tap(f"digit-{digit}")
    kiosk.hands.tap("digit-enter")
    kiosk.arrive(arrived)


def texts(kiosk: Kiosk) -> list[str]:
    return [str(item.property("text")) for item in kiosk.items() if item.property("text")]


def log_of(kiosk: Kiosk) -> list[str]:
    return [line.split("  ")[0].partition(" ")[2] for line in kiosk.stand.log.lines()]


def records(kiosk: Kiosk) -> int:
    store = kiosk.stand.store
    return sum(len(store.sealed(session.session_id, session.next_seq)) for session in kiosk.stand.sessions())


# --- the panel -------------------------------------------------------------------------------------------------


def test_everything_that_a_volunteer_does_begins_on_the_panel(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real(signed=2)
    unlock(kiosk)
    for name, arrived in (("opening", "OPENING"), ("shift", "SHIFT"), ("numbers", "NUMBERS"), ("receipt", "HAND_OVER")):
        kiosk.hands.tap(name)
        kiosk.arrive(arrived)
        kiosk.hands.tap("back")
        kiosk.arrive("PANEL")
    kept = kiosk.opened.look.keptTheme
    kiosk.hands.tap("keep-theme")
    kiosk.hands.wait("other colours", lambda: kiosk.opened.look.keptTheme != kept)
    assert kiosk.hands.find("lead") is not None
    kiosk.hands.tap("help")
    kiosk.arrive("READ")
    assert kiosk.visitor.assisted


def test_what_a_volunteer_should_see_to_stands_on_panel_list_and_closing(
    make_real: Callable[..., Kiosk], clock: list[float], tmp_path: Path
) -> None:
    kiosk = make_real(signed=3)
    stick = tmp_path / "copy"
    stick.mkdir()
    kiosk.stand.begin_second_copy(stick)
    kiosk.stand.second_copy.wait(20)
    unlock(kiosk)
    assert kiosk.hands.find("concern") is None
    clock[0] += A_DAY
    kiosk.stand.store.remember(
        REPAIRED, json.dumps({"times": 1, "day": kiosk.stand.today(), "lost_records": 2, "lost_sessions": 0})
    )
    shutil.rmtree(stick)
    sign(kiosk.stand, only_pack(kiosk.stand), draft(7))
    kiosk.stand.second_copy.wait(20)
    kiosk.opened.volunteer.showPanel()
    kiosk.hands.wait("the concern", lambda: kiosk.hands.find("concern") is not None)
    remedy = "If this tablet is lost, so are they: hand over now."
    assert {"Not yet handed over from earlier days: 3", f"{remedy} More on the list: 2", "Ready"} <= set(texts(kiosk))
    kiosk.hands.tap("concern")
    kiosk.arrive("OPENING")
    assert {
        "The store was damaged and repaired. Lost entries: 2",
        "The stick for the second copy is not in",
        "Put the stick in: the copy catches up by itself.",
    } <= set(texts(kiosk))
    assert any("The damaged file is kept in the stand’s folder" in text for text in texts(kiosk))
    kiosk.hands.tap("back")
    kiosk.hands.tap("close-day")
    kiosk.arrive("CLOSE_DAY")
    assert "4 signatures are on this stand only. From earlier days: 3." in texts(kiosk)


def test_the_panel_says_how_the_second_copy_is_and_what_to_do(
    make_real: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kiosk = make_real(signed=2)
    stick, away = tmp_path / "copy", tmp_path / "away"
    stick.mkdir()
    kiosk.stand.begin_second_copy(stick)
    kiosk.stand.second_copy.wait(20)
    unlock(kiosk)
    assert kiosk.hands.find("concern") is None  # it has everything
    with monkeypatch.context() as patched:
        patched.setattr(SecondCopy, "catch_up", lambda _: None)  # a stick that is slow to write
        sign(kiosk.stand, only_pack(kiosk.stand), draft(7))
        kiosk.hands.wait("the concern", lambda: "Not yet in the second copy: 1" in texts(kiosk))
        assert "Leave the stick in: the copy catches up by itself." in texts(kiosk)
        kiosk.stand.second_copy.wait(20)
    stick.rename(away)
    kiosk.stand.second_copy.catch_up()
    kiosk.hands.wait("another", lambda: "The stick for the second copy is not in" in texts(kiosk))
    assert "Put the stick in: the copy catches up by itself." in texts(kiosk)
    away.rename(stick)
    kiosk.stand.second_copy.catch_up()
    kiosk.hands.wait("none", lambda: kiosk.hands.find("concern") is None)


# --- numbers ---------------------------------------------------------------------------------------------------


def test_numbers_are_shown_in_tens_and_small_ones_not_at_all(
    make_real: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = make_real(signed=13)
    unlock(kiosk)
    kiosk.hands.tap("numbers")
    kiosk.arrive("NUMBERS")
    (hour,) = kiosk.opened.volunteer.day.numbers.hours
    assert hour["count"] == 10
    assert {"By hour", "English", "10"} <= set(texts(kiosk))
    assert "13" not in texts(kiosk)
    assert any("fewer than 10 are not shown: else somebody" in text for text in texts(kiosk))
    monkeypatch.setattr(type(kiosk.stand), "tallies", lambda _: Tallies({"09": 20, "11": 10}, {}))
    kiosk.opened.volunteer.day.numbers.show()
    shown = [(row["name"], row["count"]) for row in kiosk.opened.volunteer.day.numbers.hours]
    assert shown == [("09", 20), ("10", 0), ("11", 10)]
    assert "< 10" in texts(kiosk)


def test_few_signatures_show_nothing(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real(signed=9)
    unlock(kiosk)
    kiosk.hands.tap("numbers")
    kiosk.arrive("NUMBERS")
    assert texts(kiosk).count("Fewer than 10 everywhere: nothing to show yet.") == 2
    assert "9" not in texts(kiosk)


# --- the shift -------------------------------------------------------------------------------------------------


def test_a_shift_change_tells_what_is_to_be_known_and_locks(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real(signed=4)
    unlock(kiosk)
    kiosk.hands.tap("shift")
    kiosk.arrive("SHIFT")
    assert {"Signed in this shift: 4", "Battery 64 %", "Visitors can sign", "Nothing was handed over yet"} <= set(
        texts(kiosk)
    )
    for word in draft(0).values.values():
        assert not any(word in text for text in texts(kiosk))
    kiosk.hands.tap("change-anyway")
    kiosk.arrive("LOCKED")
    assert [session.state for session in kiosk.stand.sessions()] == ["closed"]
    assert "SHIFT n=4" in log_of(kiosk)
    unlock(kiosk)
    sign(kiosk.stand, only_pack(kiosk.stand), draft(8))
    kiosk.hands.tap("shift")
    kiosk.arrive("SHIFT")
    assert "Signed in this shift: 1" in texts(kiosk)


def test_the_hand_over_comes_first_and_leads_back(
    make_real: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stick = tmp_path / "BLUE"
    stick.mkdir()
    monkeypatch.setattr(sticks, "find_places", lambda _: [Place("BLUE", stick, 10**10, True)])
    kiosk = make_real(signed=2)
    unlock(kiosk)
    kiosk.hands.tap("shift")
    kiosk.hands.tap("hand-over")
    kiosk.arrive("HAND_OVER")
    kiosk.hands.tap("place-0")
    kiosk.hands.wait("the end", lambda: kiosk.opened.volunteer.state == "done")
    kiosk.hands.tap("next")
    kiosk.arrive("SHIFT")
    assert kiosk.hands.find("change-anyway") is None
    kiosk.hands.tap("change-shift")
    kiosk.arrive("LOCKED")
    assert kiosk.opened.visitor.screen == "LOCKED"


# --- practice --------------------------------------------------------------------------------------------------


def practise(kiosk: Kiosk) -> None:
    unlock(kiosk)
    kiosk.hands.tap("practise")
    kiosk.arrive("READ")


def said(kiosk: Kiosk) -> bool:
    return "Practice. Nothing of this is kept or counted." in texts(kiosk)


def test_practice_is_signing_and_keeps_nothing(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real(signed=1)
    before = (records(kiosk), kiosk.stand.count(), kiosk.stand.store.setting("tally"))
    practise(kiosk)
    assert said(kiosk)
    kiosk.hands.tap("want to sign")
    kiosk.arrive("DETAILS")
    assert said(kiosk)
    kiosk.fill(**{name: ROBIN[name] for name in ("given_name", "family_name", "postal_code")})
    kiosk.visitor.finishDetails()
    kiosk.visitor.finishConsents()
    kiosk.arrive("CHECK")
    assert said(kiosk)
    kiosk.hands.sign()
    kiosk.arrive("THANKS")
    assert said(kiosk)
    assert any(text.startswith("Practice: nothing was kept") for text in texts(kiosk))
    kiosk.hands.tap("undo")
    kiosk.arrive("UNDONE")
    assert said(kiosk)
    kiosk.hands.tap("next person")
    kiosk.arrive("ATTRACT")
    assert not kiosk.visitor.practising
    assert not said(kiosk)
    assert (records(kiosk), kiosk.stand.count(), kiosk.stand.store.setting("tally")) == before


def test_after_practice_the_next_visitor_signs_for_real(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real()
    practise(kiosk)
    kiosk.hands.tap("end-practice")
    kiosk.arrive("ATTRACT")
    kiosk.visitor.read()
    kiosk.arrive("READ")
    assert not said(kiosk)
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    for step in (kiosk.visitor.wantToSign, kiosk.visitor.finishDetails, kiosk.visitor.finishConsents):
        step()
    kiosk.visitor.sign()
    kiosk.arrive("THANKS")
    assert kiosk.stand.count().total == 1


def test_practice_ends_by_itself_and_needs_the_pin_again(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real()
    practise(kiosk)
    kiosk.visitor.wantToSign()
    kiosk.arrive("DETAILS")
    kiosk.fill(given_name="Robin")
    kiosk.wait(46)
    kiosk.arrive("WARNING")
    assert said(kiosk)
    kiosk.wait(21)
    kiosk.arrive("ATTRACT")
    assert not kiosk.visitor.practising
    kiosk.visitor.practise()
    assert kiosk.visitor.screen == "ATTRACT"


def test_two_fingers_in_practice_lock_the_stand_itself(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real()
    practise(kiosk)
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    assert not kiosk.visitor.practising
    assert kiosk.stand.store.setting("locked") == "1"
    unlock(kiosk)


# --- doubts ----------------------------------------------------------------------------------------------------


def test_after_a_lock_by_hand_the_last_entries_can_be_called_doubtful(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real(signed=5)
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    unlock(kiosk, "DOUBT")
    assert kiosk.hands.find("doubt-10") is None
    assert {"doubt-1", "doubt-3", "doubt-5"} <= {item.objectName() for item in kiosk.items()}
    kiosk.hands.tap("doubt-3")
    kiosk.hands.wait("the note", lambda: kiosk.opened.volunteer.day.doubts.state == "noted")
    assert {"Marked as doubtful: 3", "Nothing was deleted. The coordinator decides what counts."} <= set(texts(kiosk))
    assert doubts(kiosk.stand) == [(5, 2)]
    assert kiosk.stand.count().total == 5
    kiosk.hands.tap("doubt-none")
    kiosk.arrive("PANEL")
    assert "DOUBT n=3" in log_of(kiosk)


def test_none_of_them_writes_nothing(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real(signed=2)
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    unlock(kiosk, "DOUBT")
    kiosk.hands.tap("doubt-none")
    kiosk.arrive("PANEL")
    assert doubts(kiosk.stand) == []


def test_where_there_is_nothing_to_doubt_or_no_hand_locked_nothing_is_asked(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real()
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    unlock(kiosk)
    sign(kiosk.stand, only_pack(kiosk.stand), draft())
    kiosk.hands.tap("pause")
    kiosk.arrive("LOCKED")
    unlock(kiosk)


def test_a_full_disk_is_said_and_can_be_tried_again(
    make_real: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = make_real(signed=1)
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    unlock(kiosk, "DOUBT")

    def full(*_: object) -> None:
        raise NotStored("not stored: the disk is full", code="disk-full")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "commit", full)
        kiosk.hands.tap("doubt-1")
        kiosk.hands.wait("the failure", lambda: kiosk.opened.volunteer.day.doubts.state == "failed")
    assert "It could not be noted" in texts(kiosk)
    kiosk.hands.tap("doubt-1")
    kiosk.hands.wait("the note", lambda: kiosk.opened.volunteer.day.doubts.state == "noted")
    assert len(doubts(kiosk.stand)) == 1


# --- the log ---------------------------------------------------------------------------------------------------


def test_locks_are_logged_once_each(make_real: Callable[..., Kiosk]) -> None:
    kiosk = make_real()
    two_fingers(kiosk, 500)
    kiosk.arrive("LOCKED")
    kiosk.visitor.lock()
    assert log_of(kiosk).count("LOCKED") == 1
    unlock(kiosk)
    kiosk.hands.tap("pause")
    kiosk.arrive("LOCKED")
    assert log_of(kiosk).count("LOCKED") == 2


def test_a_battery_is_logged_once_for_each_fall(
    make_real: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = make_real()
    stages = [(21, False), (20, False), (19, False), (21, False), (20, False), (20, True), (18, False), (60, False)]
    for percent, plugged_in in stages:
        found = Battery(percent, plugged_in)
        monkeypatch.setattr(day, "battery", lambda found=found: found)
        kiosk.opened.volunteer.day.refresh()
    assert [line for line in log_of(kiosk) if line.startswith("BATTERY-LOW")] == [
        "BATTERY-LOW n=20",
        "BATTERY-LOW n=18",
    ]


def test_a_breakdown_in_the_window_is_logged_once_a_place_and_goes_on(
    make_real: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    kiosk = make_real()
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))  # put back afterwards
    quiet_errors(kiosk.stand.log)
    broken: list[bool] = []

    def break_down() -> None:
        broken.append(True)
        raise ValueError("Zebrafinkweber typed this")

    timer = QTimer(interval=0)
    timer.timeout.connect(break_down)
    timer.start()
    kiosk.hands.wait("two bugs", lambda: len(broken) > 1)
    timer.stop()
    assert log_of(kiosk).count("BREAKDOWN") == 1
    assert "Zebrafinkweber" not in capfd.readouterr().err
    kiosk.visitor.read()
    kiosk.arrive("READ")


# --- what it looks like ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "language"),
    [(size, language) for language in ("en", "de", "ar") for size in (LANDSCAPE, PORTRAIT)]
    + [(SMALL, language) for language in LANGUAGES],
    ids=str,
)
def test_nothing_is_cut(
    make_real: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, language: str, size: tuple[int, int]
) -> None:
    monkeypatch.setenv("KIOSK_MM_PER_PX", "0.1705")
    kiosk = make_real(size, signed=12)
    kiosk.visitor._journey.draft.language = language
    kiosk.visitor._turn()
    assert list(wrong_on_every_screen(kiosk, monkeypatch)) == []


def wrong_on_every_screen(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    visitor, volunteer, today = kiosk.visitor, kiosk.opened.volunteer, kiosk.opened.volunteer.day
    visitor.showStaff("PIN")
    visitor.showStaff("PANEL")

    def wrong(screen: str) -> Iterator[str]:
        kiosk.arrive(screen)
        found = list(faults(kiosk))
        for _ in range(100):  # words find their size in more than one step
            if not found:
                break
            QTest.qWait(20)
            found = list(faults(kiosk))
        yield from (f"{screen}: {fault}" for fault in found)

    hours = {f"{hour:02}": 10 * hour for hour in range(7, 20)}
    monkeypatch.setattr(
        type(kiosk.stand), "tallies", lambda _: Tallies(hours, {each["code"]: 10 for each in visitor.languages})
    )
    yield from wrong("PANEL")
    copy = ("behind", "not-in", "full", "failed")
    words = {"earlier": ("some",), "repaired": ("whole", "lost", "unsure"), "copy": copy}
    for name, found in words.items():
        for word in found:
            one = Check(name, word, None, 12, mind=True)
            monkeypatch.setattr(day, "concerns", lambda _, one=one: [one, one])
            volunteer.showPanel()
            yield from wrong("PANEL")
            today.shift.show()
            yield from wrong("SHIFT")
    volunteer.showCloseDay()
    yield from wrong("CLOSE_DAY")
    today.numbers.show()
    yield from wrong("NUMBERS")
    today.doubts.expect()
    today.doubts.ask()
    yield from wrong("DOUBT")
    for state in ("failed", "noted"):
        today.doubts._state = state
        today.doubts.changed.emit()
        yield from wrong("DOUBT")
    volunteer.showPanel()
    visitor.practise()
    yield from wrong("READ")
    for name, value in ROBIN.items():
        visitor.type(name, value)
    for step, screen in (
        (visitor.wantToSign, "DETAILS"),
        (visitor.finishDetails, "CONSENTS"),
        (visitor.finishConsents, "CHECK"),
        (visitor.sign, "THANKS"),
        (visitor.undo, "UNDONE"),
    ):
        step()
        yield from wrong(screen)
