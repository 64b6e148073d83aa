"""Pocket cards: for whoever signs and has no phone to photograph the code with. Eight on a page, to be cut."""

from __future__ import annotations

from html import escape
from typing import Final

from kiosk.campaign import Campaign
from kiosk.slip import CODE_CHARACTERS, group
from ui.guides import words as said
from ui.guides.press import LEAST_POINTS, PAPER, Format, Press, Words

ACROSS, DOWN = 2, 4
WIDTH: Final = 95.0
HEIGHTS: Final = {"a4": 69.0, "letter": 66.0}
EDGE: Final = 4.8
BAND: Final = 6.6
BOX, BOX_HEIGHT, BETWEEN = 6.4, 8.2, 3.8
GAP: Final = 1.8
MARK: Final = 4.0
DEMAND_SIZES: Final = (16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0, LEAST_POINTS)


def pocket_cards(form: Format, campaign: Campaign, language: str, *, practice: bool) -> bytes:
    """Return a page of cards as a PDF, in a language of the campaign, which is spoken now.

    Raises:
        ValueError: the words do not fit on a card.
    """
    press = Press(form, language, f"{campaign.text(language).demand}: {said.YOUR_CODE.now()}")
    card = _Card(press, campaign, practice, HEIGHTS[form.name])
    left, top = (form.width - ACROSS * WIDTH) / 2, (form.height - DOWN * card.height) / 2
    for row in range(DOWN):
        for column in range(ACROSS):
            card.draw(left + column * WIDTH, top + row * card.height)
    _cut_marks(press, left, top, card.height)
    return press.take()


class _Card:
    """One card, whose words are set once and drawn as often as wanted."""

    def __init__(self, press: Press, campaign: Campaign, practice: bool, height: float) -> None:
        self._press, self.height = press, height
        press.leading *= 0.95
        language, inner = press.language, WIDTH - 2 * EDGE
        self._inner = inner
        self._practice = said.PRACTICE.now() if practice else ""
        self._rest = [
            press.words(said.COPY_CODE.now(), inner, LEAST_POINTS),
            press.words(said.take_back(campaign.controller.contact).now(), inner, LEAST_POINTS),
        ]
        self._code = press.words(said.bold(said.YOUR_CODE), inner, 10.5)
        self._asks = press.words(escape(campaign.organisation.name.in_(language)), inner, LEAST_POINTS)
        self._demand = self._fit(campaign.text(language).demand)

    def _fit(self, demand: str) -> Words:
        """Set the demand as large as there is room for; a long one ends in three dots."""
        room = self.height - 2 * EDGE - self._fixed_height
        told = demand.split(" ")
        while told:
            text = escape(demand if len(told) == len(demand.split(" ")) else " ".join(told) + " …")
            for points in DEMAND_SIZES:
                words = self._press.words(text, self._inner, points, bold=True, leading=0 if self._press.rtl else 1.16)
                if words.height <= room:
                    return words
            told.pop()
        raise ValueError(f"the pocket card has no room for the demand in {self._press.language}: say the rest shorter")

    @property
    def _fixed_height(self) -> float:
        band = BAND if self._practice else 0.0
        words = self._asks.height + self._code.height + sum(each.height for each in self._rest)
        return band + words + BOX_HEIGHT + 0.8 + GAP * (2 + len(self._rest))

    def draw(self, x: float, y: float) -> None:
        """Draw it; x and y are where it is cut."""
        press, inner, bottom = self._press, self._inner, y + self.height - EDGE
        if self._practice:
            press.block(x + 1.5, y + 1.5, WIDTH - 3, BAND + EDGE - 3.2)
            band = press.words(self._practice, inner, 10.5, bold=True, colour=PAPER, leading=1.1)
            press.put(band, x + EDGE, y + 1.5 + (BAND + EDGE - 3.2 - band.height) / 2, inner)
            y += BAND + 0.8
        x, y = x + EDGE, y + EDGE
        y = press.put(self._demand, x, y - 0.8, inner) + 0.8
        press.put(self._asks, x, y, inner)
        for words in reversed(self._rest):  # what is left of room stands above the code
            bottom -= words.height
            press.put(words, x, bottom, inner)
            bottom -= GAP
        self._boxes(x, bottom - BOX_HEIGHT)
        press.put(self._code, x, bottom - BOX_HEIGHT - 0.4 - self._code.height, inner)

    def _boxes(self, x: float, y: float) -> None:
        """Draw a box for each sign, in the groups of the slip, which are read from left to right everywhere."""
        groups = [len(part) for part in group("0" * CODE_CHARACTERS).split()]
        for signs in reversed(groups) if self._press.rtl else groups:
            for place in range(signs):
                self._press.frame(x + place * BOX, y, BOX + 0.3, BOX_HEIGHT, 0.3)
            x += signs * BOX + BETWEEN


def _cut_marks(press: Press, left: float, top: float, height: float) -> None:
    """Draw a cross where cards meet, and lines in the margin where the first cut begins and ends."""
    right, bottom = left + ACROSS * WIDTH, top + DOWN * height
    for x in (left + column * WIDTH for column in range(ACROSS + 1)):
        for y in (top + row * height for row in range(DOWN + 1)):
            press.line(max(x - MARK / 2, left - MARK), y, min(x + MARK / 2, right + MARK), y, 0.2)
            press.line(x, max(y - MARK / 2, top - MARK), x, min(y + MARK / 2, bottom + MARK), 0.2)
