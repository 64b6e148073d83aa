"""The coordinator's camera: the real window, a real ledger, real batches; only the camera's glass is a simulation."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.cli.scan import Desk
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Batch, Ledger, Signature, table
from kiosk.coordinator.told import Told
from kiosk.errors import LedgerRefused
from kiosk.format.closing import encode_closing_file
from kiosk.frames.code import SCREEN, draw, draw_bytes
from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind
from kiosk.frames.packed import pack
from kiosk.frames.stream import Stream
from tests.camera.camera import TYPICAL, Shot
from tests.camera.lens import DESK, FRONT, FilmLens
from tests.camera.screen import page_of, show_of
from tests.kiosk.coordinator.street import Street, quick_keys
from tests.kiosk.coordinator.test_slips import slip_of
from ui.camera import camera as camera_module
from ui.camera.camera import Camera
from ui.coordinator.window import ScanWindow, load
from ui.hands import Hands


class Office:
    """A desk with its window, a camera that shows what a test holds before it, and hands."""

    def __init__(self, folder: Path) -> None:
        self.keys: Keys = quick_keys(folder)
        self.ledger = Ledger.open(folder / "ledger" / "kiosk.ledger")
        self.desk = Desk(self.ledger, self.keys)
        self.lens = FilmLens()
        self.opened: ScanWindow
        self.take: Callable[[Arrival], list[Told]] = self.desk.take

    def open(self, language: str = "en", size: tuple[int, int] = (1180, 760)) -> None:
        self.opened = load(self.take, Camera(None, self.lens), language=language, size=size)
        self.hands = Hands(self.opened.window)

    @property
    def camera(self) -> Camera:
        return self.opened.camera

    def told(self) -> list[dict]:
        return self.opened.scan.told

    def wait(self, what: str, ready: Callable[[], bool]) -> None:
        self.hands.wait(f"{what}; the camera is {self.camera.state}, says {self.camera.trouble!r}", ready)

    def text(self, name: str) -> str:
        QTest.qWait(1)
        item = self.hands.find(name)
        return "" if item is None else str(item.property("text"))

    def signatures(self) -> int:
        with self.ledger.reading() as connection:
            return len(list(connection.execute(table(Signature).select())))


@pytest.fixture
def office(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    warnings = made.opened.warnings
    made.opened.close()
    made.ledger.close()
    assert warnings == []


def batch_of(street: Street, folder: Path, count: int = 12) -> bytes:
    for number in range(count):
        street.sign(number)
    return street.write(folder / f"{street.device.hex()[:8]}.csv").read_bytes()


def screens(payload: bytes, count: int = 8, start: int = 0) -> list[Image.Image]:
    show = show_of(payload, start=start)
    return [show.page(number).resize((1280, 720), Image.Resampling.BOX) for number in range(count)]


def codes(payload: bytes, kind: Kind) -> list[Image.Image]:
    stream = Stream(payload, kind)
    pages = [page_of([draw(stream.frame(number))]) for number in range(min(8, 2 * stream.needed))]
    return [page.resize((1280, 720), Image.Resampling.BOX) for page in pages]


# --- it goes well ----------------------------------------------------------------------------------------------


def test_a_batch_before_an_ordinary_camera_is_imported_as_soon_as_it_is_whole(office: Office, tmp_path: Path) -> None:
    street = Street(office.keys.campaigns[0])
    show = show_of(pack(batch_of(street, tmp_path)), rate=10)
    office.lens.show(picture for _, picture in Shot(TYPICAL, show, 4).frames(0.7))
    office.open()
    held: list[int] = []
    office.camera.changed.connect(lambda: held.extend(each["held"] for each in office.camera.underWay))
    office.wait("the batch", lambda: len(office.told()) == 1)
    (told,) = office.told()
    assert (told["new"], told["already"], told["damaged"], told["missing"]) == (12, 0, 0, 0)
    assert office.signatures() == 12
    assert office.text("new in all") == "12"
    assert held == sorted(held)
    assert office.text("note not-approved") == "Nobody has approved this stand yet."
    office.wait("the word that it is read", lambda: office.text("camera said") == "This was read already.")
    assert len(office.told()) == 1


def test_a_camera_that_comes_late_needs_no_more(office: Office, tmp_path: Path) -> None:
    payload = pack(batch_of(Street(office.keys.campaigns[0]), tmp_path))
    office.lens.show(screens(payload, start=91))
    office.open()
    office.wait("the batch", lambda: bool(office.told()))
    assert office.signatures() == 12


def test_two_stands_in_one_picture_are_two_batches(office: Office, tmp_path: Path) -> None:
    campaign = office.keys.campaigns[0]
    streams = [Stream(pack(batch_of(Street(campaign), tmp_path, count))) for count in (5, 9)]
    pages = [page_of([draw(stream.frame(number)) for stream in streams]) for number in range(8)]
    office.lens.show(page.resize((1280, 720), Image.Resampling.BOX) for page in pages)
    office.open()
    office.wait("both batches", lambda: len(office.told()) == 2)
    assert sorted(each["new"] for each in office.told()) == [5, 9]
    assert office.opened.scan.sums["new"] == 14


def test_what_is_here_already_is_said_to_be_here(office: Office, tmp_path: Path) -> None:
    payload = pack(batch_of(Street(office.keys.campaigns[0]), tmp_path))
    office.desk.take(Arrival(Kind.BATCH, bytes(8), payload, "film.mp4"))
    office.lens.show(screens(payload))
    office.open()
    office.wait("the batch", lambda: bool(office.told()))
    (told,) = office.told()
    assert (told["new"], told["already"]) == (0, 12)
    assert office.text("other sums") == "12 here before · 0 damaged · 0 missing"


def test_a_closing_slip_comes_in_too(office: Office) -> None:
    street = Street(office.keys.campaigns[0])
    street.sign()
    street.close()
    office.lens.show(codes(encode_closing_file(slip_of(street)), Kind.CLOSING_SLIP))
    office.open()
    office.wait("the slip", lambda: bool(office.told()))
    assert (office.told()[0]["what"], office.told()[0]["new"]) == ("slip", 1)


# --- what is not for this desk ---------------------------------------------------------------------------------


def test_a_batch_of_another_campaign_brings_nothing_and_says_so(office: Office, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    street = Street(quick_keys(tmp_path / "other", campaign="trees").campaigns[0])
    office.lens.show(screens(pack(batch_of(street, tmp_path))))
    office.open()
    office.wait("the batch", lambda: bool(office.told()))
    (told,) = office.told()
    assert (told["new"], told["left_out"], told["notes"]) == (0, 12, ["wrong-campaign"])
    assert office.signatures() == 0
    assert office.text("note wrong-campaign").startswith("12 entries belong to another campaign.")


def test_what_is_for_a_stand_is_refused_in_words(office: Office) -> None:
    office.lens.show(codes(random.Random(1).randbytes(900), Kind.RECEIPTS))
    office.open()
    office.wait("the receipt", lambda: bool(office.told()))
    assert office.text("note not-for-coordinator") == "These codes are for a stand: show them to its camera."
    with office.ledger.reading() as connection:
        assert not list(connection.execute(table(Batch).select()))


def test_codes_of_something_else_are_named_and_do_no_harm(office: Office, tmp_path: Path) -> None:
    foreign = draw_bytes(b"https://example.org/a-poster/" + b"x" * 700, SCREEN[1])
    alone = page_of([foreign]).resize((1280, 720), Image.Resampling.BOX)
    office.lens.show([alone])
    office.open()
    office.wait("the word for them", lambda: office.camera.trouble == "foreign")
    assert office.text("camera said") == "These codes are something else."
    assert not office.camera.underWay
    stream = Stream(pack(batch_of(Street(office.keys.campaigns[0]), tmp_path)))
    beside = [page_of([foreign, draw(stream.frame(number))]) for number in range(12)]
    office.lens.show(page.resize((1280, 720), Image.Resampling.BOX) for page in beside)
    office.wait("the batch", lambda: bool(office.told()))
    assert office.signatures() == 12


def test_rubbish_in_true_codes_is_refused_and_everything_goes_on(office: Office, tmp_path: Path) -> None:
    office.lens.show(screens(random.Random(3).randbytes(4_000)))
    office.open()
    office.wait("the refusal", lambda: bool(office.told()))
    assert office.told()[0]["what"] == "refused"
    office.lens.show(screens(pack(batch_of(Street(office.keys.campaigns[0]), tmp_path))))
    office.wait("the batch", lambda: len(office.told()) == 2)
    assert office.signatures() == 12


# --- cameras that come, go, and break --------------------------------------------------------------------------


def test_without_a_camera_it_says_what_to_do_and_goes_on_once_there_is_one(office: Office, tmp_path: Path) -> None:
    office.lens.there = []
    office.lens.show(screens(pack(batch_of(Street(office.keys.campaigns[0]), tmp_path))))
    office.open()
    assert office.text("camera said") == "There is no camera here."
    assert office.hands.find("without") is not None
    assert office.hands.find("picture") is None
    office.lens.plug(DESK)
    office.wait("the batch", lambda: bool(office.told()))
    assert office.hands.find("without") is None
    assert office.signatures() == 12


def test_a_camera_that_is_pulled_out_in_the_middle_costs_nothing(office: Office, tmp_path: Path) -> None:
    pages = screens(pack(batch_of(Street(office.keys.campaigns[0]), tmp_path, 40)), 12)
    office.lens.show(pages[:1])
    office.open()
    office.wait("a beginning", lambda: bool(office.camera.underWay))
    held = office.camera.underWay[0]["held"]
    office.lens.plug()
    assert office.text("camera said") == "The camera is gone."
    office.lens.show([Image.new("L", (640, 360), 120)])
    office.lens.plug(FRONT)
    office.wait("the camera", lambda: office.camera.state == "on" and bool(office.camera.underWay))
    assert office.camera.underWay[0]["held"] == held
    office.lens.show(pages)
    office.wait("the batch", lambda: bool(office.told()))
    assert office.signatures() == 40


def test_a_camera_that_falls_silent_is_noticed_and_tried_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.lens.show([Image.new("L", (640, 360), 120)])
    office.open()
    office.wait("the camera", lambda: office.camera.state == "on")
    office.lens.hang()
    monkeypatch.setattr(camera_module, "SILENT_SECONDS", -1.0)
    office.camera._mend()
    assert office.camera.state == "lost"
    monkeypatch.undo()
    office.camera._mend()
    office.wait("the camera", lambda: office.camera.state == "on")


@pytest.mark.parametrize(("word", "said"), [("denied", "may not be used"), ("busy", "does not answer")])
def test_a_camera_that_is_refused_is_tried_again(office: Office, word: str, said: str) -> None:
    office.lens.show([Image.new("L", (640, 360), 120)])
    office.lens.refuses = word
    office.open()
    assert said in office.text("camera said")
    assert office.hands.find("without") is not None
    office.lens.refuses = ""
    office.wait("the camera", lambda: office.camera.state == "on")


def test_one_of_several_cameras_is_chosen_in_a_list(office: Office) -> None:
    office.lens.there = [FRONT, DESK]
    office.lens.show([Image.new("L", (640, 360), 120)])
    office.open()
    assert (office.lens.on, office.camera.mirrored) == (FRONT, True)
    office.hands.tap("camera")
    office.hands.tap("camera-1")
    office.wait("the other one", lambda: office.lens.on == DESK and office.camera.state == "on")
    assert not office.camera.mirrored
    assert office.text("camera") == "Desk camera"
    office.lens.plug(FRONT)
    office.wait("the first one", lambda: office.lens.on == FRONT)


def test_the_camera_is_off_once_the_window_is_closed(office: Office) -> None:
    office.lens.show([Image.new("L", (640, 360), 120)])
    office.open()
    office.wait("the camera", lambda: office.camera.state == "on")
    office.opened.scan.finish()
    assert office.lens.on is None
    assert office.camera.state == "off"
    assert office.camera.preview.image.isNull()


# --- the ledger, the sound, the languages ----------------------------------------------------------------------


def test_what_came_while_the_ledger_was_busy_is_not_lost(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.coordinator.scan.AGAIN_MS", 1)
    busy = [True, True]

    def take(arrival: Arrival) -> list[Told]:
        if busy:
            busy.pop()
            raise LedgerRefused("another import is running: try again when it is done")
        return office.desk.take(arrival)

    office.take = take
    office.lens.show(screens(pack(batch_of(Street(office.keys.campaigns[0]), tmp_path))))
    office.open()
    office.wait("the batch", lambda: bool(office.told()))
    assert office.signatures() == 12
    assert office.opened.scan.heldUp == ""


def test_what_is_whole_when_the_window_closes_is_imported(office: Office, tmp_path: Path) -> None:
    office.open()
    payload = pack(batch_of(Street(office.keys.campaigns[0]), tmp_path))
    for number in range(3):
        office.camera.arrived.emit(Arrival(Kind.BATCH, bytes([number] * 8), payload, "camera"))
    office.opened.scan.finish()
    assert len(office.told()) == 3
    assert office.signatures() == 12


def test_practice_is_counted_by_itself(office: Office, tmp_path: Path) -> None:
    real, practice = (Street(office.keys.campaigns[0], practice=each) for each in (False, True))
    office.open()
    for street, count in ((real, 5), (practice, 7)):
        payload = pack(batch_of(street, tmp_path, count))
        office.camera.arrived.emit(Arrival(Kind.BATCH, street.device[:8], payload, "camera"))
    office.opened.scan.finish()
    assert [(each["new"], each["practice"]) for each in office.told()] == [(7, True), (5, False)]
    assert (office.opened.scan.sums["new"], office.opened.scan.sums["practice"]) == (7, True)


def test_the_sound_can_be_switched_off(office: Office) -> None:
    office.open()
    assert office.text("sound") == "Sound on"
    office.hands.tap("sound")
    assert office.opened.scan.muted
    assert office.text("sound") == "Sound off"


@pytest.mark.parametrize("size", [(1180, 760), (1024, 700), (800, 1280)])
def test_every_language_is_spoken_at_every_size(office: Office, size: tuple[int, int]) -> None:
    office.open(size=size)
    for index, code in enumerate(office.opened.tongue.codes):
        office.opened.tongue.choose(index)
        QTest.qWait(1)
        assert office.opened.tongue.rtl == (code in ("ar", "fa"))
        assert (code == "en") == (office.text("sound") == "Sound on")
