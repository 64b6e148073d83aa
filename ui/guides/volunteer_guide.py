"""The volunteer's page: a day along one line, what never to do, and what to do when something goes wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ui.guides import words as said
from ui.guides.photos import Photo
from ui.guides.press import LEAST_POINTS, PAPER, Format, Press, Words
from ui.guides.words import Seen, Sentence, bold

MARGIN, GAP = 10.0, 5.0
TITLE: Final = 10.5
HEADING: Final = 10.5  # of a column, with the line under it
INDENT: Final = 6.8
DISC: Final = 5.2
PAD: Final = 1.7  # between the table's rows
SAYS: Final = tuple(float(width) for width in range(38, 70, 2))  # of what the screen says: what makes it lowest


@dataclass(frozen=True)
class Cut:
    """One way to set the page: from airy to tight."""

    points: float
    between: float  # steps, millimetres
    tighter: float = 1.0  # lines
    pictures: float = 1.0  # their part of the column's width


CUTS: Final = (
    *(Cut(points, between) for points in (11.5, 11.0, 10.5, 10.0) for between in (3.0, 2.2, 1.5)),
    Cut(9.75, 1.8),
    Cut(9.5, 2.2),
    Cut(9.5, 1.4),
    Cut(9.5, 1.4, 0.95),
    Cut(9.5, 1.2, 0.95, 0.88),
    Cut(9.5, 1.2, 0.95, 0.78),
    Cut(9.5, 1.0, 0.93, 0.68),
)


@dataclass(frozen=True)
class Column:
    """One part of the day: its pictures, and its steps with the numbers that stand on the pictures."""

    heading: Sentence
    first: int
    steps: tuple[Sentence, ...]
    pictures: tuple[str, ...]


_DURING_FIRST = 1 + len(said.BEFORE_STEPS)
_EVENING_FIRST = _DURING_FIRST + len(said.DURING_STEPS)
COLUMNS: Final = (
    Column(said.BEFORE, 1, said.BEFORE_STEPS, ("poster", "list")),
    Column(said.DURING, _DURING_FIRST, said.DURING_STEPS, ("panel",)),
    Column(said.EVENING, _EVENING_FIRST, said.EVENING_STEPS, ("checked", "slip")),
)


@dataclass(frozen=True)
class Mark:
    """Where a step's number stands on a picture: beside a part of it, where it covers no words."""

    step: Sentence
    across: float  # millimetres from where the part begins
    down: float = 0.5  # of the part's height
    at_end: bool = False  # from where it ends, then


MARKS: Final[dict[str, dict[str, Mark]]] = {
    "poster": {"corner": Mark(said.BEFORE_STEPS[1], 10.5, 1.2)},
    "list": {"open-stand": Mark(said.BEFORE_STEPS[3], -2.2)},
    "panel": {
        "opening": Mark(said.BEFORE_STEPS[2], -2.0, 0.2),
        "help": Mark(said.DURING_STEPS[3], 1.4, at_end=True),
        "pause": Mark(said.DURING_STEPS[4], -2.0, 0.4),
        "shift": Mark(said.DURING_STEPS[5], 1.4, at_end=True),
        "practise": Mark(said.DURING_STEPS[6], -2.0, 0.8),
        "hand-over": Mark(said.EVENING_STEPS[0], 1.4, 0.4, at_end=True),
    },
    "checked": {"number": Mark(said.EVENING_STEPS[1], -1.0, 0.1, at_end=True)},
    "slip": {"slip": Mark(said.EVENING_STEPS[2], -2.8, 0.1)},
}
_NUMBERS: Final = {step: column.first + place for column in COLUMNS for place, step in enumerate(column.steps)}


def volunteer_guide(form: Format, language: str, photos: Mapping[str, Photo]) -> bytes:
    """Return the page as a PDF, in the language that is spoken now, in the largest letters that fit.

    Raises:
        ValueError: it does not fit on one page in letters that can be read.
    """
    for cut in CUTS:
        page = _Page(Press(form, language, said.TITLE.now()), photos, cut)
        if page.over <= 0:
            page.draw()
            return page.press.take()
    raise ValueError(f"the volunteer's page does not fit on {form.name} in {language}: say it in fewer words")


class _Page:
    """The page in one size of letters."""

    def __init__(self, press: Press, photos: Mapping[str, Photo], cut: Cut) -> None:
        self.press, self._photos, self._cut = press, photos, cut
        points = self._points = cut.points
        press.leading *= cut.tighter
        self._inner = press.form.width - 2 * MARGIN
        self._column = (self._inner - 2 * GAP) / 3
        self._lead = press.words(f"{said.LEAD.now()} {said.BOLD.now()}", self._inner, min(points, 10.0))
        self._steps = [
            [press.words(step.now(), self._column - INDENT, points) for step in column.steps] for column in COLUMNS
        ]
        self._table = min(
            (_Table(press, points, 2 * self._column + GAP, says) for says in SAYS), key=lambda t: t.height
        )
        self._nevers = [press.words(never.now(), self._column - INDENT - 4, points) for never in said.NEVERS]
        self._phone = press.words(said.PHONE.now(), self._column - 5, max(points, 10.5), bold=True)
        self._day = MARGIN + TITLE + self._lead.height + 3.5
        self._top = self._day + HEADING + 3
        self._foot = self._top + max(map(self._column_height, range(3))) + 4.5

    @property
    def over(self) -> float:
        """How much there is no room for; nothing, or less, where all of it stands on the page. Millimetres."""
        return self._foot + self._foot_height - (self.press.form.height - MARGIN)

    @property
    def _foot_height(self) -> float:
        return max(self._table.height, self._nevers_height + 3 + self._phone_height)

    @property
    def _first_line(self) -> float:
        """How far below its top the letters of a text have their middle. Millimetres."""
        return self._points * (self.press.leading - 0.58) * 0.3528

    @property
    def _nevers_height(self) -> float:
        return 10.5 + sum(each.height + 1.4 for each in self._nevers) + 0.6

    @property
    def _phone_height(self) -> float:
        return self._phone.height + 12.5

    def _picture_height(self, name: str) -> float:
        image = self._photos[name].image
        return self._column * self._cut.pictures * image.height() / image.width()

    def _column_height(self, place: int) -> float:
        steps = self._steps[place]
        pictures = sum(self._picture_height(name) + 3 for name in COLUMNS[place].pictures)
        return pictures + sum(each.height for each in steps) + self._cut.between * (len(steps) - 1)

    # --- drawing -------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw all of it; what room is left goes above the foot."""
        self._head()
        for place, column in enumerate(COLUMNS):
            self._draw_column(column, self._steps[place], MARGIN + place * (self._column + GAP))
        self._foot -= min(0.0, self.over)
        self._never(MARGIN)
        self._table.draw(MARGIN + self._column + GAP, self._foot)

    def _head(self) -> None:
        press = self.press
        title = press.words(said.TITLE.now(), self._inner, 25, bold=True, leading=1.1)
        press.put(title, MARGIN, MARGIN - 2, self._inner)
        press.put(self._lead, MARGIN, MARGIN + TITLE, self._inner)

    def _draw_column(self, column: Column, steps: list[Words], x: float) -> None:
        press, y = self.press, self._day
        heading = press.fitted(column.heading.now(), self._column, (15, 13, 11.5, LEAST_POINTS))
        press.put(heading, x, y + HEADING - 3.6 - heading.height, self._column)
        last = column is COLUMNS[-1]
        press.line(x, y + HEADING - 2, x + self._column + (0 if last else GAP + 0.1), y + HEADING - 2, 1.1)
        y = self._top
        for name in column.pictures:
            self._picture(name, x, y)
            y += self._picture_height(name) + 3
        for number, step in enumerate(steps, column.first):
            press.disc(str(number), x + DISC / 2, y + self._first_line, DISC)
            y = press.put(step, x + INDENT, y, self._column - INDENT) + self._cut.between

    def _picture(self, name: str, x: float, y: float) -> None:
        press, photo = self.press, self._photos[name]
        across, down = self._column * self._cut.pictures, self._picture_height(name)
        press.picture(photo.image, x, y, across)
        for spot, mark in MARKS[name].items():
            left, top, width, height = photo.spots[spot]
            if press.rtl:
                left = 1 - left - width
            edge = x + (left + (width if mark.at_end else 0)) * across
            if spot == "corner":
                press.ring(x + 3.2, y + 3.2, 9)
            press.disc(str(_NUMBERS[mark.step]), edge + mark.across, y + (top + height * mark.down) * down, DISC)

    def _never(self, x: float) -> None:
        press, y, across = self.press, self._foot, self._column
        press.block(x, y, across, 8)
        heading = press.words(said.NEVER.now(), across - 4, 13, bold=True, colour=PAPER, leading=1.1)
        press.put(heading, x + 2.5, y + 4 - heading.height / 2, across - 4)
        bottom = self._foot + self._foot_height
        press.frame(x, y, across, bottom - self._phone_height - 3 - y, 0.7)
        y += 10.5
        for never in self._nevers:
            middle = y + self._first_line
            for turn in (1, -1):
                press.line(x + 2.8, middle - 1.4 * turn, x + 5.6, middle + 1.4 * turn, 0.8)
            y = press.put(never, x + 2 + INDENT, y, across - INDENT - 4) + 1.4
        press.frame(x, bottom - self._phone_height, across, self._phone_height, 0.7)
        press.put(self._phone, x + 2.5, bottom - self._phone_height + 1.5, across - 5)
        press.line(x + 2.5, bottom - 3, x + across - 2.5, bottom - 3, 0.25)


class _Table:
    """What the screen says when something goes wrong, and what to do then."""

    def __init__(self, press: Press, points: float, width: float, says: float) -> None:
        self._press, self._width, self._second = press, width, says + 4
        self._does = width - self._second
        self._headings = [
            press.words(said.WRONG.now(), says, 13, bold=True, leading=1.1),
            press.words(said.REMEDY.now(), self._does, 13, bold=True, leading=1.1),
        ]
        self._rows = [
            (
                press.words(bold(head) if isinstance(head, Seen) else head.now(), says, points),
                press.words(remedy.now(), self._does, points),
            )
            for head, remedy in said.ROWS
        ]

    @property
    def height(self) -> float:
        """How high it is. Millimetres."""
        headings = max(each.height for each in self._headings) + 2.6
        return headings + sum(max(head.height, remedy.height) + PAD for head, remedy in self._rows)

    def draw(self, x: float, y: float) -> None:
        """Draw it."""
        press = self._press
        for words, at, width in zip(self._headings, (x, x + self._second), (self._second - 4, self._does), strict=True):
            press.put(words, at, y, width)
        y += max(each.height for each in self._headings) + 2.6
        for head, remedy in self._rows:
            press.line(x, y - PAD / 2 + 0.2, x + self._width, y - PAD / 2 + 0.2, 0.35)
            press.put(head, x, y, self._second - 4)
            press.put(remedy, x + self._second, y, self._does)
            y += max(head.height, remedy.height) + PAD
