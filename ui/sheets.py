"""Pages of QR codes with words in every script, as a PDF for paper or as pictures to send. What is on them is
`kiosk.frames.sheets`.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QFile, QIODevice
from PySide6.QtGui import QImage, QPainter

from kiosk.frames.code import QUIET_MODULES, Code
from kiosk.frames.sheets import HELD_UP, SCANNED, SENT, SHOWN, Sheets
from ui.guides import press
from ui.guides.press import FORMATS, PX, Format, Press

# All lengths are millimetres.
MARGIN: Final = 10.0  # nearer to the edge many printers do not print
BETWEEN: Final = 4.0  # words and codes
NUMBER: Final = 46.0  # wide is the number of the page
BAND: Final = 9.0
MOST_SIDE: Final = {SCANNED: 44.5, HELD_UP: 78.0}
MOST_GAP: Final = {SCANNED: 16.0, HELD_UP: 8.0}  # a camera of a stand should see two codes side by side
LEAST_GAP: Final = 3.0
SCALE: Final = 4  # dots of the image for a module, so that viewers which smooth images blur little of it
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF  # in this order, or it is not taken for one bit a pixel

DOTS: Final = 6  # pixels of a picture for a millimetre
MODULE_PIXELS: Final = {SENT: 3, SHOWN: 6}  # so that messengers keep the first as it is, and small screens show all


def write_pdf(path: Path, sheets: Sheets, paper: str) -> None:
    """Write all pages; `paper` is `a4` or `letter`. One page at a time is in memory.

    Raises:
        OSError: the disk is full or gone.
    """
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EIO, file.errorString())
    pages = Press(FORMATS[paper], "en", sheets.words.title, file)
    words = _Words(pages, sheets, MARGIN)
    codes = _grid_on_paper(pages.form, sheets, words.height)
    for number in range(sheets.pages):
        if number:
            pages.turn_page()
        words.draw(number)
        codes.draw(pages, sheets.page(number), MARGIN + words.above)
    pages.end()
    del words, pages  # only then the last of it is written
    whole = file.flush() and file.error() == QFile.FileError.NoError
    why = file.errorString()
    file.close()
    if not whole:
        raise OSError(errno.ENOSPC, why)


def draw_png(sheets: Sheets, number: int) -> bytes:
    """Return one page as a PNG, whole pixels for a module."""
    pixels, codes = MODULE_PIXELS[sheets.grid], sheets.page(number)
    side, gap = codes[0].side * pixels / DOTS, QUIET_MODULES * pixels / DOTS
    step, margin = side + gap, 2 * gap
    picture = _Picture(sheets.grid.across * step - gap + 2 * margin, sheets.words.title)
    words = _Words(picture, sheets, margin, larger=2.0)
    picture.open(words.height + sheets.grid.down * step - gap + 2 * margin)
    words.draw(number)
    top = round((margin + words.above) * DOTS) / DOTS
    _Grid(margin, side, step, step, sheets.grid.across).draw(picture, codes, top)
    return picture.take()


class _Words:
    """The words above and below the codes, set once for all pages."""

    def __init__(self, page: Press, sheets: Sheets, margin: float, larger: float = 0.0) -> None:
        """Set them; `larger` by so many points, where they are looked at smaller than they are."""
        words, self._width, self._larger = sheets.words, page.form.width - 2 * margin, larger
        self._page, self._pages, self._margin = page, sheets.pages, margin
        sizes = [each + larger for each in (18.0, 16.0, 14.0, 12.0, 10.0)]
        self._title = page.fitted(escape(words.title), self._width - NUMBER, sizes)
        facts = (*words.facts[:-1], f"{words.facts[-1]} · codes {sheets.tag}")
        self._facts = page.words("<br>".join(map(escape, facts)), self._width, 11 + larger)
        self._how = page.words(escape(words.how).replace("\n", "<br>"), self._width, 10 + larger)
        self._practice = (
            page.words(
                "PRACTICE: these signatures do not count",
                self._width,
                14 + larger,
                bold=True,
                colour=press.PAPER,
                centred=True,
            )
            if words.practice
            else None
        )

    @property
    def above(self) -> float:
        """How much room they take above the codes, and between."""
        band = BAND + BETWEEN if self._practice else 0.0
        return band + self._title.height + 1.0 + self._facts.height + BETWEEN

    @property
    def height(self) -> float:
        """How much room they take on a page."""
        return self.above + BETWEEN + self._how.height

    def draw(self, number: int) -> None:
        """Draw them on page `number`."""
        page, x, y, width = self._page, self._margin, self._margin, self._width
        if self._practice:
            page.block(x, y, width, BAND)
            page.put(self._practice, x, y + (BAND - self._practice.height) / 2, width)
            y += BAND + BETWEEN
        below = page.put(self._title, x, y, width - NUMBER)
        said = page.words(f"page {number + 1} of {self._pages}", NUMBER, 13 + self._larger, bold=True)
        page.put(said, x + width - said.natural_width, below - said.height - 0.5, NUMBER)
        page.put(self._facts, x, below + 1.0, width)
        page.put(self._how, x, page.form.height - self._margin - self._how.height, width)


@dataclass(frozen=True)
class _Grid:
    """Where the codes of a page stand: the first one's left edge, their side, and from one to the next."""

    left: float
    side: float
    step_x: float
    step_y: float
    across: int

    def draw(self, page: Press, codes: list[Code], top: float) -> None:
        """Draw codes line by line."""
        for place, code in enumerate(codes):
            row, column = divmod(place, self.across)
            page.dots(_image(code), self.left + column * self.step_x, top + row * self.step_y, self.side)


def _grid_on_paper(form: Format, sheets: Sheets, words: float) -> _Grid:
    """Return a grid as wide as the page, with codes as large as the words leave room for."""
    grid = sheets.grid
    width, height = form.width - 2 * MARGIN, form.height - 2 * MARGIN - words
    gaps_x, gaps_y = grid.across - 1, grid.down - 1
    rooms = (width - gaps_x * LEAST_GAP) / grid.across, (height - gaps_y * LEAST_GAP) / grid.down
    side = min(MOST_SIDE[grid], *rooms)
    gap_x = min(MOST_GAP[grid], (width - grid.across * side) / gaps_x)
    gap_y = min(gap_x, (height - grid.down * side) / gaps_y)
    left = (form.width - grid.across * side - gaps_x * gap_x) / 2
    return _Grid(left, side, side + gap_x, side + gap_y, grid.across)


class _Picture(Press):
    """A page that is drawn into a picture. Words are set as on paper, then all is drawn at the picture's own scale."""

    def __init__(self, width: float, title: str) -> None:
        super().__init__(Format("picture", width, 0.0), "en", title)
        self._image = QImage()

    def open(self, height: float) -> None:
        """Settle how high it is, and begin to draw."""
        self.form = Format("picture", self.form.width, height)
        self._image = QImage(round(self.form.width * DOTS), round(height * DOTS), QImage.Format.Format_Grayscale8)
        self._image.fill(press.PAPER)
        self._began = QPainter(self._image)
        self._began.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._began.scale(DOTS / PX, DOTS / PX)

    def take(self) -> bytes:
        """End it and return it as a PNG."""
        self.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())


def _image(code: Code) -> QImage:
    """Return a code with one bit a pixel: anything richer goes into a PDF as a JPEG, or eight times as large."""
    grey = code.modules.translate(bytes([255]) + bytes(255))
    image = QImage(grey, code.side, code.side, code.side, QImage.Format.Format_Grayscale8)
    return image.scaled(image.size() * SCALE).convertToFormat(QImage.Format.Format_Mono, [BLACK, WHITE])
