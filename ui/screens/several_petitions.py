"""A visitor at a stand with three petitions, one of which asks for age, birth date and a drawn signature."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.stand.screens import POSTER_SECONDS, Screen
from ui.screens.people import BIRTH_DATE, PEOPLE, scribble
from ui.screens.stands import AGE
from ui.screens.walk import Picture, Walk


def several_petitions(walk: Walk, language: str) -> Iterator[Picture]:
    """Yield each picture while it is to be seen."""
    yield from _posters(walk, language)
    yield from _choosing(walk, language)
    yield from _typing(walk, language)
    yield from _deciding(walk)
    yield from _signing(walk)
    yield from _too_young(walk, language)


def _posters(walk: Walk, language: str) -> Iterator[Picture]:
    walk.poster(language)
    for number in (1, 2, 3):
        walk.wait(POSTER_SECONDS)
        yield walk.shows(Screen.ATTRACT, f"several-{number}")


def _choosing(walk: Walk, language: str) -> Iterator[Picture]:
    visitor = walk.visitor
    visitor.chooseLanguage(language)
    yield walk.shows(Screen.CHOOSE, "none")
    for place in (0, 1):
        visitor.add(place)
    yield walk.shows(Screen.CHOOSE, "two")
    visitor.add(2)
    visitor.read()
    yield walk.shows(Screen.READ, "1-of-3")
    visitor.wantToSign()
    yield walk.shows(Screen.READ, "2-of-3")
    visitor.wantToSign()
    walk.shows(Screen.READ)
    visitor.wantToSign()


def _typing(walk: Walk, language: str) -> Iterator[Picture]:
    visitor = walk.visitor
    yield walk.shows(Screen.DETAILS, "several")
    walk.focus("birth_date")
    yield walk.shows(Screen.DETAILS, "birth_date")
    walk.answer({**PEOPLE[language], "birth_date": "31.2.84"})
    visitor.finishDetails()
    yield walk.shows(Screen.DETAILS, "several-errors")
    visitor.lookAside("DRAW")
    yield walk.shows(Screen.DRAW, "empty")
    visitor.back()
    walk.shows(Screen.DETAILS)
    visitor.draw(scribble())
    visitor.lookAside("DRAW")
    yield walk.shows(Screen.DRAW, "drawn")
    visitor.back()
    walk.shows(Screen.DETAILS)
    walk.answer({"birth_date": BIRTH_DATE})
    walk.focus("birth_date")
    yield walk.shows(Screen.DETAILS, "several-typed")
    visitor.lookAside("PRIVACY")
    yield walk.shows(Screen.PRIVACY, "several")
    visitor.back()
    walk.shows(Screen.DETAILS)


def _deciding(walk: Walk) -> Iterator[Picture]:
    visitor = walk.visitor
    visitor.finishDetails()
    yield walk.shows(Screen.CONSENTS, "several")
    visitor.finishConsents()
    yield walk.shows(Screen.CONSENTS, "no-age")
    visitor.answerAge(AGE, True)
    yield walk.shows(Screen.CONSENTS, "age")
    visitor.finishConsents()
    yield walk.shows(Screen.CHECK, "several")


def _signing(walk: Walk) -> Iterator[Picture]:
    walk.visitor.sign()
    yield walk.shows(Screen.THANKS, "several")
    walk.visitor.undo()
    yield walk.shows(Screen.UNDONE, "several")


def _too_young(walk: Walk, language: str) -> Iterator[Picture]:
    walk.poster(language)
    visitor = walk.visitor
    visitor.chooseLanguage(language)
    visitor.add(next(place for place, one in enumerate(visitor._journey.campaigns) if one.minimum_age))
    visitor.read()
    visitor.wantToSign()
    yield walk.shows(Screen.DETAILS, "owned")
    walk.fill({**PEOPLE[language], "strokes": "M1 1l2 2"})
    visitor.finishDetails()
    yield walk.shows(Screen.CONSENTS, "owned")
    visitor.answerAge(AGE, False)
    visitor.finishConsents()
    yield walk.shows(Screen.TOO_YOUNG)
