"""A stand's window that shows codes, and a reader of what it grabs: `python -m tests.ui.show_child FOLDER SIZE…`.

The sizes, as 1280x800, are the screen's own pixels; QT_SCALE_FACTOR says how many of them are one of the window's. It
prints a line of JSON for each size.
"""

import json
import sys
from pathlib import Path

import zxingcpp
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.frames.collector import Collector
from kiosk.frames.packed import unpack
from kiosk.frames.show import lay_out
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign
from tests.kit import NOON, draft, only_pack, open_stand
from ui.app import application, prepare_environment
from ui.hands import Hands
from ui.stand.window import StandWindow, load


def main(folder: Path, sizes: list[tuple[int, int]]) -> None:
    application()
    with open_stand(folder / "stand") as stand:
        for number in range(25):
            sign(stand, only_pack(stand), draft(number))
        (folder / "BLUE").mkdir()
        (file,) = export_batches(stand.data, folder / "BLUE", now=lambda: NOON)
        opened = load(stand, stand.data, windowed=True, size=sizes[0])
        for size in sizes:
            print(json.dumps(measured(opened, size, file.path.read_bytes())), flush=True)
        assert opened.warnings == [], opened.warnings
        opened.close()


def measured(opened: StandWindow, size: tuple[int, int], file: bytes) -> dict[str, object]:
    """Show until all is read, at every pace; compare pixels with modules."""
    ratio = opened.window.devicePixelRatio()
    opened.window.resize(round(size[0] / ratio), round(size[1] / ratio))
    hands, show = Hands(opened.window), opened.volunteer.showing
    opened.visitor.restart()
    hands.arrive("ATTRACT")
    for screen in ("PIN", "PANEL", "HAND_OVER"):
        opened.visitor.showStaff(screen)
        hands.arrive(screen)
    opened.volunteer.showToCamera()
    hands.arrive("SHOW")
    hands.wait("the codes", lambda: show.page > 0)
    collector, came, exact, pixels = Collector(), b"", [], {}
    for turn in range(120):
        if turn in (6, 9):
            show.slower()
        if turn == 12:
            [show.faster() for _ in range(3)]
        picture, codes = grabbed(opened)
        page = lay_out(codes, down=size[0] < size[1])
        at = pixels[page.width, page.height] = found_at(opened, ratio, page.width)
        exact.append(same(picture, at, page.width, page.height, page.grey))
        view = memoryview(picture.constBits()).cast("B", shape=[picture.height(), picture.bytesPerLine()])
        for code in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode):
            came = collector.take(code.bytes).payload or came
        if came and turn > 15:
            break
    return {
        "ratio": ratio,
        "grabbed": [picture.width(), picture.height()],
        "same": bool(came) and unpack(came) == file,
        "exact": all(exact),
        "modules": {f"{width}x{height}": at[2] for (width, height), at in pixels.items()},
    }


def grabbed(opened: StandWindow) -> tuple[QImage, tuple]:
    """Return a picture of the window, grey, and the codes on it: the page may turn while it is taken."""
    show, before = opened.volunteer.showing, -1
    while True:
        QTest.qWait(120)
        before = show.page
        picture = opened.window.grabWindow()
        if before == show.page:
            return picture.convertToFormat(QImage.Format.Format_Grayscale8), show.codes


def found_at(opened: StandWindow, ratio: float, modules: int) -> tuple[float, float, float]:
    """Return where the page begins in the screen's own pixels, and how many a module has."""
    item = Hands(opened.window).find("codes")
    corner, end = item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))
    return corner.x() * ratio, corner.y() * ratio, (end.x() - corner.x()) * ratio / modules


def same(picture: QImage, at: tuple[float, float, float], width: int, height: int, grey: bytes) -> bool:
    """Tell whether each module is just as many whole pixels of black or white."""
    left, top, pixels = (round(each) for each in at)
    if any(abs(each - round(each)) > 0.01 for each in at):
        return False
    wanted = QImage(grey, width, height, width, QImage.Format.Format_Grayscale8).scaled(width * pixels, height * pixels)
    return picture.copy(left, top, width * pixels, height * pixels) == wanted


if __name__ == "__main__":
    prepare_environment()  # software draws, as on a stand
    main(Path(sys.argv[1]), [tuple(int(each) for each in size.split("x")) for size in sys.argv[2:]])
