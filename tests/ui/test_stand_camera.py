"""What the coordinator sends, shown to the stand's camera: the real window, touched, and real files as codes."""

# ruff: noqa: F811 - fixtures of another file

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest

from kiosk.coordinator.pin_resets import make_pin_reset
from kiosk.coordinator.receipts import make_receipts
from kiosk.format.receipt import Receipt, encode_receipt_file
from kiosk.frames.code import draw
from kiosk.frames.frame import Kind
from kiosk.frames.stream import Stream
from kiosk.stand.export import export_batches
from kiosk.stand.pin import Role, is_set
from kiosk.stand.screens import STAFF_SECONDS
from kiosk.stand.signing import sign
from tests.camera.camera import TYPICAL, Shot
from tests.camera.lens import DESK, FRONT, FilmLens
from tests.camera.screen import Show, page_of
from tests.desk import Desk
from tests.kit import DAY, draft, office, only_pack
from tests.ui.test_lead_screens import Bench, bench, coordinator, forgot, read_out  # noqa: F401 - fixtures
from ui.stand.volunteer import Volunteer


def codes(raw: bytes, kind: Kind, symbols: int = 2) -> Iterator[Image.Image]:
    """Yield the pictures of a show that brings a file."""
    stream = Stream(raw, kind)
    for number in range(-(-stream.needed // (2 * symbols)) + 2):
        page = page_of([draw(stream.frame(2 * number + each, symbols)) for each in range(2)])
        yield page.resize((1280, 720), Image.Resampling.BOX)


@pytest.fixture
def lens(bench: Bench) -> FilmLens:
    """The camera of the stand."""
    made = FilmLens()
    staff(bench).camera.lens = made
    return made


def staff(bench: Bench) -> Volunteer:
    return bench.kiosk.opened.volunteer


def text(bench: Bench, name: str) -> str:
    item = bench.kiosk.hands.find(name)
    assert item is not None, name
    return str(item.property("text"))


def to_the_receipt(bench: Bench) -> None:
    staff(bench).openPad()
    bench.arrive("PIN")
    bench.dial("24680")
    bench.arrive("PANEL")
    bench.tap("receipt")
    bench.arrive("HAND_OVER")


def handed_over(bench: Bench, tmp_path: Path, count: int) -> bytes:
    """Have people sign, hand over, and return the coordinator's receipts."""
    for number in range(count):
        sign(bench.stand, only_pack(bench.stand), draft(number))
    bench.stand.end_sessions()
    out = tmp_path / "out"
    out.mkdir()
    batches = export_batches(bench.stand.data, out)
    desk = Desk(tmp_path / "desk")
    desk.take_in(batch.path for batch in batches)
    raw = encode_receipt_file(each.encode() for each in make_receipts(desk.ledger, desk.keys))
    desk.close()
    return raw


# --- what may be shown -----------------------------------------------------------------------------------------


def test_a_receipt_before_an_ordinary_camera_lets_the_stand_delete_what_arrived(
    bench: Bench, lens: FilmLens, tmp_path: Path
) -> None:
    raw = handed_over(bench, tmp_path, 7)
    stream = Stream(raw, Kind.RECEIPTS)
    show = Show(lambda number: page_of([draw(stream.frame(number))]), 10)
    lens.show(picture for _, picture in Shot(TYPICAL, show, 5).frames(0.5))
    to_the_receipt(bench)
    assert lens.on is None
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the receipt", lambda: staff(bench).state == "done")
    assert lens.on is None
    assert text(bench, "outcome") == "They have arrived safely with the coordinator."
    assert text(bench, "remedy").startswith("So they were cleared here, as agreed")
    assert staff(bench).purged == 8  # seven signatures and the close
    bench.tap("next")
    bench.arrive("PANEL")


def test_a_campaign_and_its_activation_are_shown_one_after_the_other(bench: Bench, lens: FilmLens) -> None:
    theirs = office(number=7)
    lens.show(codes(theirs.raw_pack, Kind.PACK, symbols=4))
    bench.to_the_lead()
    bench.tap("install")
    bench.arrive("INSTALL")
    bench.tap("to-camera")
    install = bench.lead.install
    bench.reach(install, "look")
    assert lens.on is None
    bench.tap("take")
    bench.reach(install, "words")  # nobody knows this organisation here, however its file came
    words = theirs.pack.words
    assert bench.shows(" ".join(words[:4]))
    assert len(bench.stand.packs) == 1
    bench.tap("same-words")
    bench.reach(install, "done")
    assert bench.shows("It is practice")
    bench.tap("next")
    bench.arrive("LEAD")
    lens.show(codes(theirs.activation, Kind.ACTIVATION, symbols=1))
    bench.tap("install")
    bench.tap("to-camera")
    bench.reach(install, "look")
    bench.tap("take")
    bench.reach(install, "done")
    assert [each.activated for each in bench.stand.packs] == [True, True]


def test_an_activation_that_comes_before_its_campaign_is_kept_for_it(bench: Bench, lens: FilmLens) -> None:
    theirs, install = office(number=8), bench.lead.install
    lens.show(codes(theirs.activation, Kind.ACTIVATION, symbols=1))
    bench.to_the_lead()
    bench.tap("install")
    bench.tap("to-camera")
    bench.reach(install, "failed")
    assert text(bench, "outcome") == "This activation is for another campaign."
    lens.show(codes(theirs.raw_pack, Kind.PACK, symbols=4))
    bench.tap("next")
    bench.tap("to-camera")
    bench.reach(install, "look")
    bench.tap("take")
    bench.tap("same-words")
    bench.reach(install, "done")
    assert [each.activated for each in bench.stand.packs] == [True, True]


def test_a_lost_pin_is_reset_by_what_the_coordinator_shows(bench: Bench, lens: FilmLens, tmp_path: Path) -> None:
    lost = forgot(bench)
    stand, code = read_out(bench)
    raw = make_pin_reset(coordinator(tmp_path, office()), None, stand, code, DAY)
    lens.show(codes(raw, Kind.PIN_RESET, symbols=1))
    lost.open()
    bench.tap("to-camera")
    bench.reach(lost, "done")
    assert not is_set(bench.stand.data)
    assert not is_set(bench.stand.data, Role.LEAD)


# --- what may not ----------------------------------------------------------------------------------------------


def test_a_receipt_of_another_stand_deletes_nothing(bench: Bench, lens: FilmLens) -> None:
    sign(bench.stand, only_pack(bench.stand), draft())
    foreign = Receipt(bytes(16), b"another stand...", 20_000, (), bytes(64))
    lens.show(codes(encode_receipt_file([foreign.encode()]), Kind.RECEIPTS, symbols=1))
    to_the_receipt(bench)
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the end", lambda: staff(bench).state == "failed")
    assert text(bench, "outcome") == "This receipt does not fit this stand."
    assert bench.shows("Nothing was deleted.")
    assert bench.stand.count().not_handed_over == 1


def test_rubbish_in_true_codes_is_refused_and_may_be_shown_again(bench: Bench, lens: FilmLens) -> None:
    lens.show(codes(b"no receipt at all, MARKED " * 60, Kind.RECEIPTS))
    to_the_receipt(bench)
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the end", lambda: staff(bench).state == "failed")
    assert bench.shows("Show it once more, or take it from a stick.")
    bench.tap("next")
    assert bench.kiosk.hands.find("to-camera") is not None
    assert not any(b"MARKED" in path.read_bytes() for path in bench.stand.data.rglob("*") if path.is_file())


@pytest.mark.parametrize("kind", [Kind.BATCH, Kind.PACK, Kind.CLOSING_SLIP])
def test_what_a_screen_has_no_use_for_is_named_and_not_taken(bench: Bench, lens: FilmLens, kind: Kind) -> None:
    lens.show(codes(b"something, MARKED " * 90, kind))
    to_the_receipt(bench)
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the word for it", lambda: bench.kiosk.hands.find("strange") is not None)
    assert lens.on == FRONT
    assert staff(bench).state == "camera"
    lens.show(codes(encode_receipt_file([]), Kind.RECEIPTS, symbols=1))
    bench.kiosk.hands.wait("the end", lambda: staff(bench).state == "failed")
    assert not any(b"MARKED" in path.read_bytes() for path in bench.stand.data.rglob("*") if path.is_file())


# --- when the camera is on -------------------------------------------------------------------------------------


def test_without_a_camera_nothing_speaks_of_one(bench: Bench, lens: FilmLens) -> None:
    lens.there = []
    to_the_receipt(bench)
    assert bench.kiosk.hands.find("to-camera") is None
    staff(bench).readByCamera()
    assert staff(bench).state == "choose"
    bench.tap("back")
    staff(bench).leave()
    forgot(bench)
    assert bench.kiosk.hands.find("to-camera") is None
    assert bench.kiosk.hands.find("no-place") is None  # the stick is in


def test_handing_over_and_the_other_tasks_read_nothing(bench: Bench, lens: FilmLens) -> None:
    bench.to_the_lead()
    staff(bench).showHandOver()
    bench.arrive("HAND_OVER")
    assert bench.kiosk.hands.find("to-camera") is None
    staff(bench).readByCamera()
    bench.lead.report.open()
    bench.arrive("REPORT")
    assert bench.kiosk.hands.find("to-camera") is None
    bench.lead.report.readByCamera()
    assert lens.on is None


def test_it_says_that_the_camera_is_on_and_back_turns_it_off(bench: Bench, lens: FilmLens) -> None:
    lens.show([Image.new("L", (640, 360), 120)])
    to_the_receipt(bench)
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the camera", lambda: staff(bench).camera.camera.state == "on")
    assert bench.shows("The camera is on while this screen is open. Nothing that it sees is kept.")
    bench.kiosk.hands.wait("the picture", lambda: bench.kiosk.hands.find("camera picture") is not None)
    bench.tap("back")
    assert lens.on is None
    assert staff(bench).camera.preview.image.isNull()
    assert bench.kiosk.hands.find("to-camera") is not None
    assert bench.kiosk.hands.screen == "HAND_OVER"


LEAVING = {
    "the panel": lambda bench: staff(bench).showPanel(),
    "the poster": lambda bench: staff(bench).leave(),
    "a lock by two fingers": lambda bench: bench.kiosk.visitor.lock(),
    "nobody there": lambda bench: bench.kiosk.wait(STAFF_SECONDS + 1),
    "two minutes without a code": lambda bench: staff(bench).camera._tired.timeout.emit(),
    "another screen": lambda bench: bench.kiosk.visitor.showStaff("NUMBERS"),
}


@pytest.mark.parametrize("how", LEAVING)
def test_the_camera_is_off_once_its_screen_is_left(bench: Bench, lens: FilmLens, how: str) -> None:
    lens.show([Image.new("L", (640, 360), 120)])
    to_the_receipt(bench)
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the camera", lambda: staff(bench).camera.camera.state == "on")
    LEAVING[how](bench)
    QTest.qWait(1)
    assert lens.on is None
    assert staff(bench).camera.camera is None
    assert staff(bench).camera.preview.image.isNull()


def test_the_camera_of_a_lost_pin_is_off_once_one_goes_back_to_the_pad(bench: Bench, lens: FilmLens) -> None:
    lens.show([Image.new("L", (640, 360), 120)])
    lost = forgot(bench)
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the camera", lambda: staff(bench).camera.camera.state == "on")
    staff(bench).openPad()
    bench.arrive("PIN")
    assert lens.on is None
    assert lost.state == "choose"


def test_no_screen_of_a_visitor_can_turn_it_on(bench: Bench, lens: FilmLens) -> None:
    for screen in ("ATTRACT", "READ", "DETAILS", "CONSENTS", "CHECK", "THANKS"):
        if screen != "ATTRACT":
            bench.kiosk.visitor.restart()
            bench.kiosk.go(screen)
        staff(bench)._task, staff(bench)._state = "receipt", "choose"
        staff(bench).readByCamera()
        bench.lead.install.readByCamera()
        bench.lead.lost.readByCamera()
        assert lens.on is None, screen


def test_one_of_two_cameras_is_chosen_by_touch(bench: Bench, lens: FilmLens) -> None:
    lens.there = [FRONT, DESK]
    lens.show([Image.new("L", (640, 360), 120)])
    to_the_receipt(bench)
    bench.tap("to-camera")
    bench.tap("another-camera")
    bench.kiosk.hands.wait("the other one", lambda: lens.on == DESK)
    bench.tap("another-camera")
    bench.kiosk.hands.wait("the first one", lambda: lens.on == FRONT)


def test_a_camera_that_is_pulled_out_is_named_and_goes_on_when_it_is_back(
    bench: Bench, lens: FilmLens, tmp_path: Path
) -> None:
    raw = handed_over(bench, tmp_path, 3)
    to_the_receipt(bench)
    lens.show([Image.new("L", (640, 360), 120)])
    bench.tap("to-camera")
    bench.kiosk.hands.wait("the camera", lambda: staff(bench).camera.camera.state == "on")
    lens.plug()
    QTest.qWait(1)
    assert text(bench, "camera said") == "The camera is gone."
    lens.show(codes(raw, Kind.RECEIPTS, symbols=1))
    lens.plug(FRONT)
    bench.kiosk.hands.wait("the receipt", lambda: staff(bench).state == "done")
    assert staff(bench).purged == 4
