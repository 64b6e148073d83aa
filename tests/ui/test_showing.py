"""Codes before a camera, on the real window: sharp on every screen, read back, handed over once somebody says so."""

import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.errors import NotStored
from kiosk.format.closing import decode_closing_file
from kiosk.frames.collector import Collector
from kiosk.frames.frame import Kind
from kiosk.frames.packed import unpack
from kiosk.frames.show import Show
from kiosk.frames.stream import Stream
from kiosk.stand import pin
from kiosk.stand.closing import closing_slip
from kiosk.stand.screens import SHOW_SECONDS, STAFF_SECONDS
from kiosk.stand.signing import sign
from tests.kit import draft, only_pack, open_stand
from tests.ui.conftest import Kiosk
from tests.ui.test_locked import PIN
from ui.stand import sticks

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "tr", "pl", "uk", "ar", "fa", "zh")
SIZES = ("1280x800", "800x1280", "1024x600")


@pytest.mark.parametrize("ratio", ["1", "1.25", "1.5", "2"])
def test_every_module_is_as_many_whole_pixels_on_every_screen_and_what_is_read_is_the_file_of_the_stick(
    ratio: str, tmp_path: Path
) -> None:
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio}
    command = [sys.executable, "-m", "tests.ui.show_child", str(tmp_path), *SIZES]
    done = subprocess.run(command, env=surroundings, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found = [json.loads(line) for line in done.stdout.splitlines()]
    for each, size in zip(found, SIZES, strict=True):
        assert each["grabbed"] == pytest.approx([int(side) for side in size.split("x")], abs=1)  # a window's are whole
        assert (each["ratio"], each["exact"], each["same"]) == (float(ratio), True, True)
    landscape, portrait, small = (each["modules"] for each in found)
    assert {size: round(pixels) for size, pixels in landscape.items()} == {
        "262x133": 4,
        "133x133": 4,
        "101x101": 5,
        "366x185": 3,
    }
    assert portrait["133x262"] == pytest.approx(3)
    assert small["262x133"] == pytest.approx(3)


# --- touched ---------------------------------------------------------------------------------------------------


class Evening(Kiosk):
    """A stand that counts, without a stick, its panel open, and a clock for the codes that the test moves."""

    seconds = 0.0

    def begin(self) -> None:
        self.show._clock = lambda: self.seconds
        self.opened.volunteer.openPad()
        self.arrive("PIN")
        for digit in PIN:
            self.hands.tap(f"digit-{digit}")
        self.hands.tap("digit-enter")
        self.arrive("PANEL")

    @property
    def show(self):
        return self.opened.volunteer.showing

    def to_the_codes(self) -> None:
        self.hands.tap("show")
        self.arrive("SHOW")
        self.hands.wait("the codes", lambda: self.show.page > 0)

    def turn(self, seconds: float = 0.1) -> None:
        """Let the codes' time pass, until a page has turned."""
        self.seconds += seconds
        page = self.show.page
        self.hands.wait("the next page", lambda: self.show.page > page)
        QTest.qWait(20)

    def say_it_arrived(self) -> None:
        self.hands.tap("arrived")
        self.hands.tap("all-arrived")

    def text(self, name: str) -> str:
        item = self.hands.find(name)
        assert item is not None, name
        return "".join(sign for sign in str(item.property("text")) if unicodedata.category(sign) != "Cf")

    def texts(self) -> str:
        return "\n".join(str(item.property("text")) for item in self.items() if item.property("text"))

    def waiting(self) -> int:
        return self.stand.count().not_handed_over

    def seen(self) -> list[bytes]:
        picture = self.opened.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        view = memoryview(picture.constBits()).cast("B", shape=[picture.height(), picture.bytesPerLine()])
        return [code.bytes for code in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)]

    def read_all(self, payloads: int = 1) -> dict[Kind, bytes]:
        """Read pages until so many payloads are whole."""
        collector, came = Collector(), {}
        for _ in range(100):
            for code in self.seen():
                taken = collector.take(code)
                if taken.payload is not None and taken.progress is not None:
                    came[taken.progress.kind] = taken.payload
            if len(came) == payloads:
                return came
            self.turn()
        raise AssertionError("not whole after a hundred pages")


@pytest.fixture
def make_evening(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Evening]]:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    monkeypatch.setattr(sticks, "find_places", lambda _: [])
    made: list[Evening] = []

    def make(size: tuple[int, int] = (1280, 800), signed: int = 5) -> Evening:
        stand = open_stand(tmp_path / f"stand{len(made)}")
        pin.set_pin(stand.data, PIN)
        stand.rename("Main square")
        for number in range(signed):
            sign(stand, only_pack(stand), draft(number))
        evening = Evening(stand, size)
        made.append(evening)
        evening.arrive("ATTRACT")
        evening.begin()
        return evening

    yield make
    for evening in made:
        with closing(evening.stand):
            warnings = evening.opened.warnings
            evening.opened.close()
            assert warnings == []


def test_only_who_presses_done_hands_over_and_nothing_is_deleted(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening()
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    assert evening.text("what") == "Main square · 5 signatures"
    assert evening.text("how").startswith("Pace 3 of 4: a few seconds, or longer.")
    (raw,) = evening.read_all().values()
    assert unpack(raw) == evening.show._shown.batches[0].raw
    evening.hands.tap("back")
    evening.arrive("HAND_OVER")
    assert evening.waiting() == 5
    evening.to_the_codes()
    evening.say_it_arrived()
    evening.arrive("HAND_OVER")
    assert (evening.text("number"), evening.text("outcome")) == ("5", "Noted as handed over.")
    assert "Everything also stays on this stand until the receipt comes back." in evening.texts()
    evening.hands.tap("next")
    evening.arrive("PANEL")
    assert evening.text("number") == "0"
    assert evening.waiting() == 0
    assert all(evening.stand.store.waiting(session.session_id) for session in evening.stand.sessions())


def test_who_only_wants_to_leave_is_asked_and_nothing_counts(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening(signed=2)
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    evening.hands.tap("arrived")
    assert evening.hands.screen == "SHOW"
    assert evening.text("what") == "Has the coordinator told you that all 2 signatures arrived?"
    assert "all of it stays here and waits" in evening.text("how")
    assert (evening.hands.find("arrived"), evening.hands.find("slower")) == (None, None)
    evening.turn()
    assert len(evening.seen()) == 2, "the codes go on"
    evening.hands.tap("not-yet")
    assert evening.text("what") == "Main square · 2 signatures"
    evening.hands.tap("arrived")
    evening.hands.tap("back")
    evening.arrive("HAND_OVER")
    assert evening.waiting() == 2
    evening.to_the_codes()
    assert evening.hands.find("all-arrived") is None, "each show asks anew"


def test_each_pace_says_which_it_is_and_how_long_it_takes(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening()
    evening.hands.tap("hand-over")
    evening.to_the_codes()

    def said() -> list[str]:
        words = []
        for _ in range(4):
            words.append(evening.text("how").split(".")[0])
            evening.show.slower()
        return words

    evening.show.faster()
    assert said() == [f"Pace {pace} of 4: a few seconds, or longer" for pace in (4, 3, 2, 1)]
    evening.show._show = Show([Stream(bytes(400_000), Kind.BATCH)])
    evening.show.faster()
    seconds = [re.fullmatch(r"Pace [4321] of 4: about (\d+) (seconds|minutes), or longer", each) for each in said()]
    assert all(seconds)
    times = [int(each[1]) * (60 if each[2] == "minutes" else 1) for each in seconds if each]
    assert times == sorted(set(times)), "each slower one takes longer"


def test_slower_and_faster_are_kept_and_end_where_there_is_no_other_pace(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening()
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    assert (evening.show.count, evening.show.side) == (2, 125)
    for count, side in ((1, 125), (1, 93)):
        evening.hands.tap("slower")
        evening.turn()
        assert (evening.show.count, evening.show.side) == (count, side)
    assert evening.hands.find("slower") is None, "it cannot be pressed any more"
    for _ in range(3):
        evening.hands.tap("faster")
    evening.turn()
    assert (evening.show.count, evening.show.side) == (2, 177)
    assert evening.hands.find("faster") is None
    assert len(evening.seen()) == 2
    evening.turn(20.0)
    assert evening.show.count == 2


def test_by_itself_it_slows_down_and_says_how_long_it_takes_then(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening(signed=60)
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    seen = []
    for seconds in (0.1, 8.0, 8.1, 0.1):
        evening.turn(seconds)
        seen.append((evening.show.count, evening.show.side, evening.text("how")[:11]))
    assert seen == [(2, 125, "Pace 3 of 4"), (1, 125, "Pace 2 of 4"), (1, 93, "Pace 1 of 4"), (1, 93, "Pace 1 of 4")]


def test_the_day_can_be_closed_without_a_stick(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening()
    evening.hands.tap("close-day")
    evening.arrive("CLOSE_DAY")
    evening.hands.tap("hand-over")
    evening.arrive("HAND_OVER")
    evening.to_the_codes()
    assert evening.text("what") == "Main square · 5 signatures · with the closing slip"
    came = evening.read_all(payloads=2)
    batch = unpack(came[Kind.BATCH])
    assert batch.count(b"\nR,") == 6, "the close travels along"
    assert decode_closing_file(came[Kind.CLOSING_SLIP]) == closing_slip(evening.stand).whole
    evening.say_it_arrived()
    evening.arrive("HAND_OVER")
    evening.hands.tap("next")
    evening.arrive("CLOSE_DAY")
    evening.hands.wait("the slip", lambda: "Safe to switch off" in evening.texts())
    assert "5 by camera." in evening.texts()
    assert evening.hands.find("slip-to-stick") is None
    assert evening.hands.find("close-day") is not None


def test_a_show_that_was_stopped_leaves_the_closing_where_it_was(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening()
    evening.hands.tap("close-day")
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    for arrived in ("HAND_OVER", "CLOSE_DAY"):
        evening.hands.tap("back")
        evening.arrive(arrived)
    assert "5 signatures are on this stand only." in evening.texts()


def test_one_of_several_parts_may_be_shown_by_itself(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening(signed=3)
    evening.stand.end_sessions()
    sign(evening.stand, only_pack(evening.stand), draft(9))
    evening.opened.volunteer.showPanel()
    evening.hands.tap("hand-over")
    evening.hands.tap("show")
    evening.arrive("SHOW")
    assert evening.text("number") == "4"
    assert evening.show.page == 0
    days = [line for line in evening.texts().splitlines() if ", part " in line]
    assert {line[-11:] for line in days} == {"part 1 of 2", "part 2 of 2"}, days
    evening.hands.tap("part-1")
    evening.hands.wait("the codes", lambda: evening.show.page > 0)
    assert evening.text("what") == "Main square · 3 signatures"
    evening.say_it_arrived()
    evening.arrive("HAND_OVER")
    assert evening.waiting() == 1


def test_half_an_hour_without_a_touch_ends_it_behind_the_pin(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening()
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    evening.wait(STAFF_SECONDS + 60)
    assert evening.hands.screen == "SHOW"
    evening.turn()
    evening.wait(SHOW_SECONDS)
    evening.arrive("ATTRACT")
    assert (evening.show.page, evening.show.state, evening.waiting()) == (0, "choose", 5)
    evening.visitor.showStaff("SHOW")
    evening.visitor.showStaff("PANEL")
    assert evening.visitor.screen == "ATTRACT", "only the PIN leads in"


def test_without_anything_to_show_it_says_so(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening(signed=0)
    evening.hands.tap("hand-over")
    evening.hands.tap("show")
    evening.arrive("SHOW")
    evening.hands.wait("the words", lambda: "There was nothing to hand over." in evening.texts())
    evening.hands.tap("next")
    evening.arrive("HAND_OVER")


def test_a_store_that_fails_is_said_and_nothing_is_lost(
    make_evening: Callable[..., Evening], monkeypatch: pytest.MonkeyPatch
) -> None:
    evening = make_evening()

    def fails(*_: object, **__: object) -> None:
        raise NotStored("broken", code="store-damaged")

    monkeypatch.setattr("ui.stand.showing.to_show", fails)
    evening.hands.tap("hand-over")
    evening.hands.tap("show")
    evening.arrive("SHOW")
    evening.hands.wait("the words", lambda: "That did not work." in evening.texts())
    assert evening.text("remedy").startswith("Nothing was lost")
    assert evening.waiting() == 5


@pytest.mark.parametrize("theme", ["light", "sunlight", "high"])
def test_the_page_is_white_and_the_codes_black_in_all_colours(make_evening: Callable[..., Evening], theme: str) -> None:
    evening = make_evening()
    evening.opened.look._theme = theme
    evening.opened.look.changed.emit()
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    evening.turn()
    picture = evening.opened.window.grabWindow()
    colours = {picture.pixelColor(x, y).name() for x in range(8, 1272, 3) for y in range(90, 660, 3)}
    assert colours == {"#000000", "#ffffff"}
    assert len(evening.seen()) == 2


def test_the_pointer_is_hidden_and_who_listens_hears_what_it_is(make_evening: Callable[..., Evening]) -> None:
    evening = make_evening()
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    (page,) = [item for item in evening.items() if item.objectName() == "show"]
    hovers = [child for child in page.children() if child.inherits("QQuickHoverHandler")]
    assert [Qt.CursorShape(hover.property("cursorShape")) for hover in hovers] == [Qt.CursorShape.BlankCursor]
    codes = QAccessible.queryAccessibleInterface(evening.hands.find("codes"))
    assert codes.text(QAccessible.Text.Name) == "Codes that change all the time, for a camera"


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_words_and_buttons_fit_beside_the_codes_and_can_be_read_in_every_language(
    make_evening: Callable[..., Evening], size: tuple[int, int]
) -> None:
    evening = make_evening(size, signed=60)
    evening.hands.tap("hand-over")
    evening.to_the_codes()
    for language in LANGUAGES:
        evening.visitor._journey.draft.language = language
        evening.visitor._turn()
        evening.turn()
        fits(evening, size, ("codes", "what", "how", "slower", "faster", "arrived"), language)
        assert len(evening.seen()) == 2
        evening.hands.tap("arrived")
        evening.turn()
        fits(evening, size, ("codes", "what", "how", "not-yet", "all-arrived"), language)
        evening.hands.tap("not-yet")


def fits(evening: Evening, size: tuple[int, int], names: tuple[str, ...], language: str) -> None:
    placed = {name: box(evening.hands.find(name)) for name in names}
    for name, (left, top, right, bottom) in placed.items():
        assert min(left, top, size[0] - right, size[1] - bottom) >= 0, (language, name)
    for name in names[1:]:
        for other in placed.keys() - {name}:
            assert apart(placed[name], placed[other]), (language, name, other)
    how = evening.hands.find("how")
    assert how is not None
    assert how.property("font").pixelSize() >= 20, (language, "as large as other notes")


def box(item: QQuickItem | None) -> tuple[float, float, float, float]:
    assert item is not None
    frame = item.mapRectToScene(item.boundingRect())
    return frame.left(), frame.top(), frame.right(), frame.bottom()


def apart(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    return one[2] <= two[0] + 1 or two[2] <= one[0] + 1 or one[3] <= two[1] + 1 or two[3] <= one[1] + 1
