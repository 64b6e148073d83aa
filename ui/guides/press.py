"""A PDF page that is drawn in millimetres from where the line begins: left, or right in right-to-left scripts.

Qt draws it, since it shapes every script. Nothing here is grey: office printers make dots of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from ui.languages import FAMILIES

DPI: Final = 600
PX: Final = DPI / 25.4  # dots for a millimetre
LEAST_POINTS: Final = 9.5  # nothing is smaller: it is read standing, without glasses
INK, PAPER = QColor("#000000"), QColor("#FFFFFF")
_RTL: Final = frozenset({"ar", "fa", "he", "ur", "ckb", "ps"})
_LEADING: Final = {"ar": 1.44, "fa": 1.44, "zh": 1.36}


@dataclass(frozen=True)
class Format:
    """A size of paper, upright. Millimetres."""

    name: str
    width: float
    height: float


A4: Final = Format("a4", 210.0, 297.0)
LETTER: Final = Format("letter", 215.9, 279.4)
FORMATS: Final = {each.name: each for each in (A4, LETTER)}


def short(language: str) -> str:
    """Return a language without its script or country."""
    return language.partition("-")[0]


class Words:
    """A few lines of text, set to a width; bold where the text says <b>. Make it with `Press.words`."""

    def __init__(self, document: QTextDocument, colour: QColor) -> None:
        self._document = document
        self._colour = colour

    @property
    def height(self) -> float:
        """How high it is. Millimetres."""
        return self._document.size().height() / PX

    @property
    def lines(self) -> int:
        """Into how many lines it broke."""
        block, count = self._document.begin(), 0
        while block.isValid():
            count += block.layout().lineCount()
            block = block.next()
        return count

    @property
    def natural_width(self) -> float:
        """How wide its widest line is. Millimetres."""
        return self._document.idealWidth() / PX

    def paint(self, painter: QPainter) -> None:
        """Draw it at the painter's origin."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._colour)
        context.palette = palette
        self._document.documentLayout().draw(painter, context)


class Press:
    """One PDF that is being drawn, page by page. `take` ends it and gives its bytes; `end` where it was drawn into
    a device of its own, for example a file, so that no page stays in memory.
    """

    def __init__(self, form: Format, language: str, title: str, into: QIODevice | None = None) -> None:
        self.form = form
        self.language = language
        self.rtl = short(language) in _RTL
        self.leading = _LEADING.get(short(language), 1.26)
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(into or self._buffer)
        self._writer.setResolution(DPI)
        self._writer.setCreator("petition-kiosk")
        self._writer.setTitle(title)
        size = QSizeF(form.width, form.height)
        self._writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._began: QPainter | None = None

    @property
    def _painter(self) -> QPainter:
        """Begin with the first stroke: whoever only measures words leaves nothing open."""
        if self._began is None:
            self._began = QPainter(self._writer)
            self._began.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._began.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._began.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # letters in pictures stay sharp
        return self._began

    def turn_page(self) -> None:
        """Begin the next page."""
        self._writer.newPage()

    def end(self) -> None:
        """End the last page."""
        self._painter.end()

    def take(self) -> bytes:
        """End the last page and return the whole PDF."""
        self.end()
        content = bytes(self._buffer.data().data())
        self._buffer.close()
        return content

    # --- words ---------------------------------------------------------------------------------------------

    def words(
        self,
        html: str,
        width: float,
        points: float,
        *,
        bold: bool = False,
        colour: QColor = INK,
        leading: float = 0.0,
        centred: bool = False,
        left_to_right: bool = False,
        anywhere: bool = False,
    ) -> Words:
        """Set words to a width in millimetres. `leading` is the distance of lines in heights of the letters;
        0 is the usual one of the language. `anywhere`: a word that is too long is broken.

        Raises:
            ValueError: so small that nobody could read it.
        """
        if points < LEAST_POINTS:
            raise ValueError(f"{points} points are too small to read: {LEAST_POINTS} is the least")
        document = QTextDocument()
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPointSizeF(points)
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._writer)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        backwards = self.rtl and not left_to_right
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        if anywhere:
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setHtml(html)
        # Qt takes this in dots of the screen, and brings it to the paper's by itself.
        dots = QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72
        height = points * (leading or self.leading) * dots
        lines = QTextBlockFormat()
        lines.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        document.setTextWidth(width * PX)
        return Words(document, colour)

    def fitted(self, html: str, width: float, sizes: Iterable[float], *, colour: QColor = INK) -> Words:
        """Set bold words on one line, in the first of the sizes that holds them; in the last in any case."""
        for points in sizes:
            words = self.words(html, width, points, bold=True, colour=colour, leading=max(1.1, self.leading - 0.16))
            if words.lines == 1:
                break
        return words

    def put(self, words: Words, x: float, y: float, width: float) -> float:
        """Draw words whose line begins at x; return where they end below. `width` is what they were set to."""
        self._painter.save()
        self._painter.translate(QPointF(self._left(x, width), y) * PX)
        words.paint(self._painter)
        self._painter.restore()
        return y + words.height

    # --- shapes --------------------------------------------------------------------------------------------

    def block(self, x: float, y: float, width: float, height: float, colour: QColor = INK) -> None:
        """Fill a rectangle."""
        self._painter.fillRect(self._rect(x, y, width, height), colour)

    def frame(self, x: float, y: float, width: float, height: float, line: float = 0.35) -> None:
        """Draw a rectangle's edge, inside it."""
        pen = QPen(INK, line * PX)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        half = line / 2
        self._painter.drawRect(self._rect(x + half, y + half, width - line, height - line))

    def line(self, x: float, y: float, to_x: float, to_y: float, thick: float = 0.35, *, dashed: bool = False) -> None:
        """Draw a line."""
        pen = QPen(INK, thick * PX, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(self._left(x, 0), y) * PX, QPointF(self._left(to_x, 0), to_y) * PX)

    def picture(self, image: QImage, x: float, y: float, width: float) -> float:
        """Draw a picture with a thin edge; return where it ends below."""
        height = width * image.height() / image.width()
        self._painter.drawImage(self._rect(x, y, width, height), image)
        self.frame(x, y, width, height)
        return y + height

    def dots(self, image: QImage, x: float, y: float, side: float) -> None:
        """Draw a square picture of one bit a pixel with hard edges, a QR code for example."""
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        self._painter.drawImage(self._rect(x, y, side, side), image)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def disc(self, number: str, x: float, y: float, size: float) -> None:
        """Draw a black disc with a number, its middle at x and y, and a white rim that sets it off from a picture."""
        middle = QPointF(self._left(x, 0), y) * PX
        self._painter.setPen(Qt.PenStyle.NoPen)
        for colour, radius in ((PAPER, size / 2 + 0.4), (INK, size / 2)):
            self._painter.setBrush(colour)
            self._painter.drawEllipse(middle, radius * PX, radius * PX)
        points = max(LEAST_POINTS, size * 1.9)
        said = self.words(number, size * 2, points, bold=True, colour=PAPER, leading=1.0, centred=True)
        self.put(said, x - size, y - said.height / 2 - points * 0.02, size * 2)

    def ring(self, x: float, y: float, size: float) -> None:
        """Draw a ring around what is meant, its middle at x and y."""
        middle = QPointF(self._left(x, 0), y) * PX
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in ((PAPER, 1.9), (INK, 0.9)):
            self._painter.setPen(QPen(colour, thick * PX))
            self._painter.drawEllipse(middle, size / 2 * PX, size / 2 * PX)

    def _left(self, x: float, width: float) -> float:
        return self.form.width - x - width if self.rtl else x

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self._left(x, width) * PX, y * PX, width * PX, height * PX)
