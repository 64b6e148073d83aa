"""A visitor at a stand with one petition: reads, types, signs, takes it back; and all that can go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

from kiosk.errors import NotStored
from kiosk.stand.hindrance import Hindrance
from kiosk.stand.screens import Screen
from ui.screens.people import LONG, PEOPLE
from ui.screens.walk import Picture, Walk, fail
from ui.stand import visitor as module

NOT_STORED = NotStored("not stored: invented for a picture")


def one_petition(walk: Walk, language: str) -> Iterator[Picture]:
    """Yield each picture while it is to be seen."""
    walk.poster(language)
    yield walk.shows(Screen.ATTRACT)
    yield from _reading(walk, language)
    yield from _typing(walk, language)
    yield from _typing_badly(walk, language)
    yield from _deciding(walk, language)
    yield from _signing(walk, language)
    yield from _taking_back(walk, language)
    yield from _walking_away(walk, language)
    yield from _having_to_wait(walk, language)


def _reading(walk: Walk, language: str) -> Iterator[Picture]:
    visitor = walk.visitor
    visitor.chooseLanguage(language)
    yield walk.shows(Screen.READ)
    walk.scroll("reader")
    yield walk.shows(Screen.READ, "end")
    visitor.lookAside("LANGUAGE")
    yield walk.shows(Screen.LANGUAGE)
    visitor.back()
    walk.shows(Screen.READ)
    visitor.lookAside("PRIVACY")
    yield walk.shows(Screen.PRIVACY)
    visitor.back()
    walk.shows(Screen.READ)
    walk.opened.speech.turn()
    yield walk.shows(Screen.READ, "headphones")
    walk.opened.speech.turn()


def _typing(walk: Walk, language: str) -> Iterator[Picture]:
    visitor, person = walk.visitor, PEOPLE[language]
    visitor.wantToSign()
    yield walk.shows(Screen.DETAILS, "empty")
    yield from _keyboard(walk, language)
    walk.answer({**person, "family_name": person["family_name"][:-1]})
    for name in ("family_name", "postal_code", "email"):
        walk.focus(name)
        yield walk.shows(Screen.DETAILS, name)
    visitor.keyboard._turn(True)
    yield walk.shows(Screen.DETAILS, "real-keyboard")
    visitor.keyboard.show()
    visitor.lookAside("COUNTRY")
    yield walk.shows(Screen.COUNTRY)
    visitor.back()
    walk.shows(Screen.DETAILS)


def _keyboard(walk: Walk, language: str) -> Iterator[Picture]:
    walk.focus("given_name")
    keyboard = walk.visitor.keyboard
    accents = {letter: len(found) for letter, found in keyboard.layout(language)["more"].items()}
    if letter := max(accents, key=accents.__getitem__, default=""):
        with walk.held(f"key {letter}"):
            yield walk.shows(Screen.DETAILS, "accents")
    walk.hands.tap("key symbols")
    yield walk.shows(Screen.DETAILS, "symbols")
    walk.hands.tap("key letters")
    if walk.hands.find("key latin") is not None:
        walk.hands.tap("key latin")
        yield walk.shows(Screen.DETAILS, "latin")


def _typing_badly(walk: Walk, language: str) -> Iterator[Picture]:
    walk.answer(dict.fromkeys(PEOPLE[language], ""))
    walk.visitor.finishDetails()
    yield walk.shows(Screen.DETAILS, "missing")
    walk.answer({**PEOPLE[language], "family_name": "", "email": "robin@stand"})
    walk.visitor.finishDetails()
    yield walk.shows(Screen.DETAILS, "errors")
    walk.answer({"family_name": PEOPLE[language]["family_name"], "email": "robin@gmial.com"})
    walk.visitor.finishDetails()
    walk.focus("email")
    yield walk.shows(Screen.DETAILS, "suggestion")
    walk.visitor.keepMine()
    walk.answer(LONG)
    walk.focus("family_name")
    yield walk.shows(Screen.DETAILS, "long")


def _deciding(walk: Walk, language: str) -> Iterator[Picture]:
    visitor = walk.visitor
    visitor.finishDetails()
    yield walk.shows(Screen.CONSENTS)
    visitor.choose("updates", False)
    yield walk.shows(Screen.CONSENTS, "answered")
    visitor.finishConsents()
    yield walk.shows(Screen.CHECK, "long")
    visitor.back()
    walk.shows(Screen.CONSENTS)
    walk.fill(PEOPLE[language])
    visitor.finishConsents()
    yield walk.shows(Screen.CHECK)


def _signing(walk: Walk, language: str) -> Iterator[Picture]:
    visitor, journey = walk.visitor, walk.visitor._journey
    sign, journey._sign = journey._sign, fail(NOT_STORED)  # type: ignore[assignment]
    visitor.sign()
    journey._sign = sign
    yield walk.shows(Screen.TROUBLE)
    visitor.sign()
    yield walk.shows(Screen.THANKS)
    walk.wait(6)
    undo, journey._undo = journey._undo, fail(NOT_STORED)  # type: ignore[assignment]
    visitor.undo()
    journey._undo = undo
    yield walk.shows(Screen.THANKS, "undo-failed")
    visitor.undo()
    yield walk.shows(Screen.UNDONE)
    _sign(walk, language)
    walk.wait(21)
    yield walk.shows(Screen.THANKS, "too-late-to-undo")


def _sign(walk: Walk, language: str) -> None:
    walk.poster(language)
    visitor = walk.visitor
    for step in (lambda: visitor.chooseLanguage(language), visitor.wantToSign, lambda: walk.fill(PEOPLE[language])):
        step()
    for step in (visitor.finishDetails, visitor.finishConsents, visitor.sign):
        step()


def _taking_back(walk: Walk, language: str) -> Iterator[Picture]:
    walk.poster(language)
    visitor = walk.visitor
    visitor.beginWithdrawal()
    yield walk.shows(Screen.WITHDRAW, "empty")
    visitor.sendCode()
    yield walk.shows(Screen.WITHDRAW, "missing")
    walk.hands.type("00000000012")
    yield walk.shows(Screen.WITHDRAW, "typed")
    visitor.sendCode()
    yield walk.shows(Screen.WITHDRAW, "mistyped")
    visitor.typeCode("00000000011")
    visitor.sendCode()
    yield walk.shows(Screen.SENT)


def _walking_away(walk: Walk, language: str) -> Iterator[Picture]:
    walk.poster(language)
    walk.visitor.chooseLanguage(language)
    walk.visitor.wantToSign()
    walk.fill(PEOPLE[language])
    walk.shows(Screen.DETAILS)
    walk.wait(46)
    walk.wait(3)
    yield walk.shows(Screen.WARNING)


def _having_to_wait(walk: Walk, language: str) -> Iterator[Picture]:
    walk.poster(language)
    walk.visitor.chooseLanguage(language)
    walk.shows(Screen.READ)
    with patch.object(module, "hindrance", lambda _: Hindrance("disk-read-only", at_once=True)):
        walk.wait(3)
        yield walk.shows(Screen.NOT_NOW, "somebody")
        walk.visitor.restart()
    for word in ("disk-full", "clock", "over"):
        with patch.object(module, "hindrance", lambda _, word=word: Hindrance(word, at_once=True)):
            walk.wait(3)
            walk.speak(language)
            yield walk.shows(Screen.NOT_NOW, word)
    walk.wait(3)
    walk.shows(Screen.ATTRACT)
