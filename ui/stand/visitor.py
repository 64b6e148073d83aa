"""The one object that a visitor's screens talk to. It holds a journey and translates; it decides nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from babel import Locale
from babel.numbers import format_decimal
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign import blocks, country_name, guard_accent, long_date
from kiosk.stand import signing
from kiosk.stand.journey import WARNING_SECONDS, Journey, Screen
from kiosk.stand.stand import InstalledPack, Stand
from ui.stand.countries import codes_are_digits, matching
from ui.stand.keyboard import Keyboard

QML_IMPORT_NAME = "Kiosk.Stand"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 250
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@QmlElement
@QmlUncreatable("The program makes the one visitor that there is.")
class Visitor(QObject):
    """What the present visitor sees and does. Screens bind to its properties and call its slots."""

    screenChanged = Signal()
    languageChanged = Signal()
    draftChanged = Signal()
    timeChanged = Signal()
    countChanged = Signal()
    problemsFound = Signal()
    forgotten = Signal()

    def __init__(self, stand: Stand, installed: InstalledPack, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._stand = stand
        self._installed = installed
        self._campaign = installed.pack.campaign
        self._clock = clock
        self._journey = Journey(self._campaign, partial(signing.sign, stand, installed))
        self._journey.touch(clock())
        self._keyboard = Keyboard(self)
        self._accent = guard_accent(self._campaign.accent)
        self._count = stand.count().total
        self._shown = self._language_shown = ""
        self._draft_shown: tuple[object, ...] = ()
        self._seconds_shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    # --- where the visitor is ----------------------------------------------------------------------------

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """The screen to show, as `Screen` names it."""
        return self._journey.screen.value

    @Property(bool, notify=screenChanged)
    def forward(self) -> bool:
        """Whether the last turn went forward."""
        return self._journey.forward

    @Property(str, notify=screenChanged)
    def changeFirst(self) -> str:
        """The field that Change on the check screen was pressed for; nothing otherwise."""
        return self._journey.change_first or ""

    @Property(int, notify=timeChanged)
    def secondsLeft(self) -> int:
        """What the warning counts down."""
        return self._journey.seconds_left(self._clock())

    @Property(int, constant=True)
    def secondsOfWarning(self) -> int:
        """What the warning counts down from."""
        return int(WARNING_SECONDS)

    @Slot()
    def tick(self) -> None:
        """Let time pass."""
        self._journey.tick(self._clock())
        self._turn()

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._journey.touch(self._clock())

    # --- the language ------------------------------------------------------------------------------------

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The visitor's language as a code."""
        return self._journey.draft.language

    @Property(bool, notify=languageChanged)
    def rtl(self) -> bool:
        """Whether the language is read from right to left."""
        return self.language.partition("-")[0] in RIGHT_TO_LEFT

    @Property("QVariantList", notify=languageChanged)
    def languages(self) -> list[dict[str, str]]:
        """The campaign's languages by their own names."""
        return [{"code": code, "name": own_name(code)} for code in self._campaign.languages]

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        """The language by its own name."""
        return own_name(self.language)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Speak another language."""
        self._journey.choose_language(code)
        self._turn()

    @Slot(int, result=str)
    def number(self, value: int) -> str:
        """Return a number as the language writes it."""
        return str(format_decimal(value, locale=Locale.parse(self.language, sep="-")))

    # --- the campaign, in the visitor's language ---------------------------------------------------------

    @Property("QVariantMap", notify=languageChanged)
    def campaign(self) -> dict[str, Any]:
        """What the campaign says about itself."""
        campaign, language = self._campaign, self.language
        return {
            "demand": campaign.text(language).demand,
            "addressee": campaign.addressee.name.in_(language),
            "organisation": campaign.organisation.name.in_(language),
            "contact": campaign.controller.contact,
            "deletion": long_date(campaign.dates.deletion, language),
            "names": campaign.handover == "names",
            "source": campaign.source.in_(language) if campaign.source else "",
            "notice": campaign.notice.in_(language) if campaign.notice else "",
            "showCount": campaign.show_count,
            "goal": campaign.goal or 0,
        }

    @Property("QVariantMap", notify=languageChanged)
    def accent(self) -> dict[str, Any]:
        """The campaign's colour, guarded, as Theme takes it."""
        guarded = self._accent
        return {
            "light_fill": guarded.light_fill,
            "light_over": guarded.light_on,
            "sunlight_fill": guarded.sunlight_fill,
            "sunlight_over": guarded.sunlight_on,
            "outlined": guarded.outlined,
        }

    @Property(bool, notify=languageChanged)
    def practice(self) -> bool:
        """Whether nothing here counts."""
        return self._installed.practice

    @Property(int, notify=countChanged)
    def signed_count(self) -> int:
        """How many have signed at this stand."""
        return self._count

    @Property("QVariantList", notify=languageChanged)
    def petition(self) -> list[dict[str, str]]:
        """The petition as headings, paragraphs and items."""
        return _shown_blocks(self._campaign.text(self.language).markdown)

    @Property("QVariantList", notify=languageChanged)
    def notice(self) -> list[dict[str, str]]:
        """The privacy notice as headings, paragraphs and items."""
        privacy = self._campaign.privacy
        return _shown_blocks(privacy.get(self.language) or privacy[self._campaign.languages[0]])

    # --- the form ----------------------------------------------------------------------------------------

    @Property("QVariantList", notify=languageChanged)
    def fields(self) -> list[dict[str, Any]]:
        """What the form asks for: name, required."""
        return [{"name": field.name, "required": field.required} for field in self._campaign.fields]

    @Property("QVariantMap", notify=draftChanged)
    def problems(self) -> dict[str, str]:
        """A code for each field that needs another look."""
        return dict(self._journey.problems)

    @Property(str, notify=draftChanged)
    def country(self) -> str:
        """The chosen country as a code."""
        return self._journey.draft.values.get("country", "")

    @Property(str, notify=draftChanged)
    def countryName(self) -> str:
        """The chosen country in the visitor's language."""
        return country_name(self.country, self.language) if self.country else ""

    @Property(bool, notify=draftChanged)
    def postalCodeIsDigits(self) -> bool:
        """Whether a pad of digits does for the postal code."""
        return codes_are_digits(self.country or self._campaign.default_country or "")

    @Slot(str, result=str)
    def value(self, name: str) -> str:
        """Return what stands in a field."""
        return self._journey.draft.values.get(name, "")

    @Slot(str, str)
    def type(self, name: str, value: str) -> None:
        """Keep what stands in a field now."""
        self._journey.type(name, value)

    @Slot(str, result="QVariantList")
    def countries(self, searched: str) -> list[dict[str, str]]:
        """Return the countries that fit what was searched for."""
        return [{"code": code, "name": name} for code, name in matching(self.language, searched)]

    @Slot(str)
    def chooseCountry(self, code: str) -> None:
        """Keep the country and return to the form."""
        self._journey.choose_country(code)
        self._turn()

    @Property("QVariantList", notify=draftChanged)
    def questions(self) -> list[dict[str, Any]]:
        """The consents to ask: id, question, reason, yes, no, chosen (null while untouched)."""
        language, chosen = self.language, self._journey.draft.consents
        return [
            {
                "id": consent.id,
                "question": consent.question.in_(language),
                "reason": consent.reason.in_(language),
                "yes": consent.yes.in_(language) if consent.yes else "",
                "no": consent.no.in_(language) if consent.no else "",
                "chosen": chosen.get(consent.id),
            }
            for consent in self._journey.questions()
        ]

    @Slot(str, bool)
    def choose(self, consent: str, yes: bool) -> None:
        """Keep one answer."""
        self._journey.choose(consent, yes)
        self.draftChanged.emit()

    # --- signing -----------------------------------------------------------------------------------------

    @Slot()
    def sign(self) -> None:
        """Sign, or show what is in the way."""
        self._journey.sign(self._clock())
        self._turn()

    @Property("QVariantMap", notify=screenChanged)
    def slip(self) -> dict[str, str]:
        """The slip: code, grouped; empty before the signature is on disk."""
        slip = self._journey.slip
        return {"code": slip.code, "grouped": slip.grouped} if slip else {}

    # --- from screen to screen ---------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the petition."""
        self._journey.read()
        self._turn()

    @Slot()
    def wantToSign(self) -> None:
        """Go on to the form."""
        self._journey.want_to_sign()
        self._turn()

    @Slot()
    def finishDetails(self) -> None:
        """Go on from the form, or be shown what needs another look."""
        self._journey.finish_details()
        self._turn()
        if self._journey.problems:
            self.problemsFound.emit()

    @Slot()
    def finishConsents(self) -> None:
        """Go on from the questions."""
        self._journey.finish_consents()
        self._turn()

    @Slot(str)
    def change(self, name: str) -> None:
        """Go back to one field or question."""
        self._journey.change(name)
        self._turn()

    @Slot(str)
    def lookAside(self, screen: str) -> None:
        """Open the privacy notice, the languages or the countries."""
        self._journey.look_aside(Screen(screen))
        self._turn()

    @Slot()
    def back(self) -> None:
        """Go one screen back."""
        self._journey.back(self._clock())
        self._turn()

    @Slot()
    def needMoreTime(self) -> None:
        """Go on where the warning interrupted."""
        self._journey.need_more_time(self._clock())
        self._turn()

    @Slot()
    def restart(self) -> None:
        """Forget this visitor and show the poster to the next."""
        self._journey.restart(self._clock())
        self._turn()

    @Slot(str)
    def showStaff(self, screen: str) -> None:
        """Turn to one of the volunteers' screens, or from them to ATTRACT."""
        self._journey.show_staff(Screen(screen), self._clock())
        self._turn()

    @Property(QObject, constant=True)
    def keyboard(self) -> Keyboard:
        """The hands of the on-screen keyboard."""
        return self._keyboard

    def stop(self) -> None:
        """Forget the visitor and let no more time pass; for the end of the program."""
        self._timer.stop()
        self.restart()

    def _turn(self) -> None:
        """Tell the screens what has become different."""
        draft = (self.problems, self.country, self.language, self.screen)
        if draft != self._draft_shown:
            self._draft_shown = draft
            self.draftChanged.emit()
        if self.language != self._language_shown:
            self._language_shown = self.language
            self.languageChanged.emit()
        if self.screen != self._shown:
            self._shown = self.screen
            if self._shown == Screen.ATTRACT:
                self._forget()
            if self._shown in (Screen.ATTRACT, Screen.THANKS):
                self._count = self._stand.count().total
                self.countChanged.emit()
            self.screenChanged.emit()
        if self.secondsLeft != self._seconds_shown:
            self._seconds_shown = self.secondsLeft
            self.timeChanged.emit()

    def _forget(self) -> None:
        """Wipe what the journey cannot reach: clipboard, primary selection; screens wipe themselves on `forgotten`."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear(QClipboard.Mode.Clipboard)
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self.forgotten.emit()


def own_name(code: str) -> str:
    """Return a language's name in itself, with a capital letter where its script has them."""
    name = str(Locale.parse(code, sep="-").get_language_name() or code)
    return name[:1].upper() + name[1:]


def _shown_blocks(markdown: str) -> list[dict[str, str]]:
    return [{"kind": block.kind, "text": block.text} for block in blocks(markdown)]
