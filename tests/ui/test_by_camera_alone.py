"""A day without a stick: signatures go to the office by camera, and the receipt comes back by camera. No file moves."""

# ruff: noqa: F811 - fixtures of another file

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQuick import QQuickWindow

from kiosk.cli import scan
from kiosk.coordinator.receipts import make_receipts
from kiosk.coordinator.report import build_report
from kiosk.format.receipt import encode_receipt_file
from kiosk.frames.code import draw
from kiosk.frames.frame import Kind
from kiosk.frames.stream import Stream
from kiosk.stand.signing import sign
from tests.camera.lens import FRONT, FilmLens
from tests.camera.screen import page_of
from tests.desk import Desk
from tests.kit import draft, only_pack
from tests.ui.test_lead_screens import Bench, bench  # noqa: F401 - a fixture
from ui.camera.camera import Camera
from ui.camera.lens import Device, Lens
from ui.coordinator.window import load


class WindowLens(Lens):
    """A camera that stands before a window, and sees just what it shows."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(None)
        self._window = window
        self._sink: QVideoSink | None = None
        self._again = QTimer(self, interval=20)
        self._again.timeout.connect(self._send)

    def devices(self) -> list[Device]:
        return [FRONT]

    def start(self, device: Device, sink: QVideoSink) -> None:
        self._sink = sink
        self._again.start()

    def stop(self) -> None:
        self._again.stop()

    def rest(self) -> None:
        self._again.stop()

    def _send(self) -> None:
        if self._sink is not None:
            self._sink.setVideoFrame(QVideoFrame(self._window.grabWindow()))


@pytest.mark.parametrize("people", [1, 40])
def test_signatures_go_and_the_receipt_comes_by_camera_alone(bench: Bench, tmp_path: Path, people: int) -> None:
    for number in range(people):
        sign(bench.stand, only_pack(bench.stand), draft(number))
    staff, hands = bench.kiosk.opened.volunteer, bench.kiosk.hands
    staff.openPad()
    bench.arrive("PIN")
    bench.dial("24680")
    bench.arrive("PANEL")

    # The volunteer holds the tablet before the coordinator's camera.
    bench.tap("hand-over")
    bench.tap("show")
    bench.arrive("SHOW")
    bench.tap("show")
    hands.wait("the codes", lambda: hands.find("codes") is not None)
    office = Desk(tmp_path / "desk")
    desk = load(
        scan.Desk(office.ledger, office.keys).take,
        Camera(None, WindowLens(bench.kiosk.opened.window)),
        language="en",
    )
    hands.wait("the batch", lambda: bool(desk.scan.told))
    (told,) = desk.scan.told
    assert (told["new"], told["damaged"], told["missing"], told["notes"]) == (people, 0, 0, ["not-approved"])
    bench.tap("arrived")
    bench.tap("all-arrived")
    bench.arrive("HAND_OVER")
    assert bench.stand.count().not_handed_over == 0
    bench.tap("next")
    bench.arrive("PANEL")

    # The coordinator shows the receipt to the tablet's camera.
    raw = encode_receipt_file(each.encode() for each in make_receipts(office.ledger, office.keys))
    stream = Stream(raw, Kind.RECEIPTS)
    pages = [page_of([draw(stream.frame(number, 1))]) for number in range(2 * stream.needed)]
    staff.camera.lens = FilmLens(page.resize((1280, 720), Image.Resampling.BOX) for page in pages)
    bench.tap("receipt")
    bench.tap("to-camera")
    hands.wait("the receipt", lambda: staff.state == "done")
    assert staff.purged == people
    assert desk.warnings == []
    desk.close()
    (campaign,) = build_report(office.ledger).campaigns
    assert campaign.total.reconciles
    office.close()
