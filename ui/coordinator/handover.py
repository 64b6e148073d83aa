"""The hand-over of a petition as a PDF: a letter, then the names, page by page, in every script.

The list may have thousands of pages: names come one by one, and a page goes to the file before the next is begun.
"""

from __future__ import annotations

import errno
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, QIODevice, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.coordinator.handover_letter import Letter, Row
from ui.guides.press import FORMATS, INK, PX, Press, Words
from ui.languages import FAMILIES

# All lengths are millimetres.
MARGIN: Final = 20.0
GAP: Final = 8.0
LINE: Final = 5.9  # one line of the list
NUMBER: Final = 17.0  # wide is a number on the list, and what keeps it from the name
FOOT: Final = 9.0
POINTS: Final = 10.5
POINTS_A_MM: Final = 72 / 25.4
WRAPPED: Final = 1.3  # from line to line of one name, in heights of the letters
COLUMNS: Final = 2
MOST_DEMAND: Final = 45.0  # high is the demand on the letter
MOST_ROWS: Final = 10  # of one breakdown; all of it is in the tables


def write_pdf(path: Path, letter: Letter, paper: str = "a4") -> None:
    """Write the letter, and the list where there is one. One page at a time is in memory.

    Raises:
        OSError: the disk is full or gone.
    """
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EIO, file.errorString())
    page = _Page(letter, paper, file)
    _draw_letter(page)
    if letter.listed:
        _draw_list(page)
    page.end()
    del page  # only then the last of it is written
    whole = file.flush() and file.error() == QFile.FileError.NoError
    why = file.errorString()
    file.close()
    if not whole:
        raise OSError(errno.ENOSPC, why)


class _Page(Press):
    """The page that is being drawn, with its number and what stands on every one."""

    def __init__(self, letter: Letter, paper: str, file: QFile) -> None:
        super().__init__(FORMATS[paper], letter.language, letter.demand, file)
        self.letter = letter
        self.number = 1
        self.width = self.form.width - 2 * MARGIN
        self.bottom = self.form.height - MARGIN - FOOT
        self._font = QFont()
        self._font.setFamilies(FAMILIES)
        self._font.setPointSizeF(POINTS)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._metrics = QFontMetricsF(self._font, self._writer)
        self._direction = Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight

    def next(self) -> None:
        self.turn_page()
        self.number += 1

    def foot(self, *said: str) -> None:
        """Say at the bottom which page this is, and more."""
        self.line(MARGIN, self.bottom + 2.5, MARGIN + self.width, self.bottom + 2.5)
        words = self.letter.words.page.format(page=self.letter.decimal(self.number))
        self.say("   ·   ".join((*said, words)), MARGIN, self.bottom + 3.5, self.width, end=True)

    def height_of(self, text: str, width: float) -> float:
        """Return how high a plain text is, set to a width."""
        if self._metrics.horizontalAdvance(text) <= width * PX:
            return LINE
        return self._wrapped(text, width).height + LINE - POINTS / POINTS_A_MM * WRAPPED

    def say(self, text: str, x: float, y: float, width: float, *, end: bool = False) -> None:
        """Draw plain text where the line begins, or at its end; in several lines where it is too long."""
        advance = self._metrics.horizontalAdvance(text)
        if advance > width * PX:
            self.put(self._wrapped(text, width), x, y, width)
            return
        rect = self._rect(x, y, width, LINE)
        left = rect.left() if end == self.rtl else rect.right() - advance
        self._painter.setFont(self._font)
        self._painter.setPen(INK)
        self._painter.setLayoutDirection(self._direction)
        # On the line of the main font: others, for other scripts, are higher or lower.
        self._painter.drawText(QPointF(left, y * PX + self._metrics.ascent()), text)

    def _wrapped(self, text: str, width: float) -> Words:
        return self.words(escape(text), width, POINTS, leading=WRAPPED, anywhere=True)


def _draw_letter(page: _Page) -> None:
    letter, words, x, width = page.letter, page.letter.words, MARGIN, page.width
    y = page.put(
        page.words(_isolated(words.heading, number=letter.number, date=letter.date), width, 11), x, MARGIN, width
    )
    half = (width - GAP) / 2
    sender = "<br>".join((f"<b>{escape(letter.organisation)}</b>", *map(escape, letter.sender)))
    left = page.put(page.words(f"{escape(words.sent_by)}<br>{sender}", half, 11), x, y + 4, half)
    to = f"{escape(words.sent_to)}<br><b>{escape(letter.addressee)}</b>"
    right = page.put(page.words(to, half, 11), x + half + GAP, y + 4, half)
    y = max(left, right) + 8
    page.line(x, y, x + width, y, 0.8)
    y = page.put(_demand(page), x, y + 6, width) + 3
    if letter.lead:
        y = page.put(page.words(escape(letter.lead), width, 11.5), x, y, width) + 3
    page.line(x, y + 2, x + width, y + 2, 0.8)
    y = page.put(page.words(letter.decimal(letter.total), width, 44, bold=True, leading=1.1), x, y + 5, width)
    y = page.put(page.words(escape(words.signatures), width, 15, bold=True), x, y, width) + 3
    first, last = letter.collected
    said = [_isolated(words.collected, first=first, last=last), escape(words.once)]
    if letter.listed:
        said.append(_isolated(words.named, named=letter.decimal(letter.named)))
        if letter.total > letter.named:
            said.append(_isolated(words.the_rest, rest=letter.decimal(letter.total - letter.named)))
    else:
        said.append(escape(words.number_only))
    y = page.put(page.words("<br>".join(said), width, 11), x, y, width) + 7
    titles = {"country": words.country, "city": words.city, "language": words.language}
    third = (width - 2 * GAP) / 3
    for place, (kind, rows) in enumerate(letter.rows.items()):
        _draw_rows(page, titles[kind], _shortened(rows, words.others), x + place * (third + GAP), y, third)
    page.foot()


def _demand(page: _Page) -> Words:
    """Set the demand as large as leaves room for the rest."""
    for points in (26.0, 22.0, 18.0, 15.0, 12.0):
        words = page.words(escape(page.letter.demand), page.width, points, bold=True, leading=page.leading - 0.1)
        if words.height <= MOST_DEMAND:
            break
    return words


def _draw_rows(page: _Page, title: str, rows: list[Row], x: float, y: float, width: float) -> None:
    y = page.put(page.words(escape(title), width, 11, bold=True), x, y, width) + 1
    for row in rows:
        if y + LINE > page.bottom:
            break
        count = page.letter.decimal(row.count)
        page.line(x, y, x + width, y, 0.15)
        page.say(count, x, y + 0.8, width, end=True)
        room = width - 16
        page.say(row.label, x, y + 0.8, room)
        y += page.height_of(row.label, room)


def _shortened(rows: list[Row], others: str) -> list[Row]:
    if len(rows) <= MOST_ROWS:
        return rows
    rest = sum(row.count for row in rows[MOST_ROWS - 1 :])
    return [*rows[: MOST_ROWS - 1], Row("", others, rest)]


def _draw_list(page: _Page) -> None:
    letter, words = page.letter, page.letter.words
    column_width = (page.width - (COLUMNS - 1) * GAP) / COLUMNS
    room = column_width - NUMBER
    head = page.fitted(escape(letter.demand), page.width, (11.0, 10.0, 9.5))
    so_far = on_page = 0
    top = column = 0.0
    y = page.bottom  # so that the first name begins a page

    def end() -> None:
        told = words.so_far.format(so_far=letter.decimal(so_far), named=letter.decimal(letter.named))
        page.foot(words.on_page.format(count=letter.decimal(on_page)), told)

    for name in letter.names():
        text = letter.whole(name)
        height = page.height_of(text, room)
        if y + height > page.bottom:
            column += 1
            if so_far == 0 or column >= COLUMNS:
                if so_far:
                    end()
                page.next()
                on_page, column = 0, 0
                top = page.put(head, MARGIN, MARGIN, page.width) + 2
                page.line(MARGIN, top, MARGIN + page.width, top)
                top += 2
            y = top
        x = MARGIN + column * (column_width + GAP)
        page.say(letter.decimal(name.place), x, y, NUMBER - 3, end=True)
        page.say(text, x + NUMBER, y, room)
        y += height
        so_far += 1
        on_page += 1
    if so_far:
        end()


def _isolated(sentence: str, **values: object) -> str:
    """Fill in, each value apart from the direction of the words around it."""
    return escape(sentence.format(**{name: f"\u2068{value}\u2069" for name, value in values.items()}))
