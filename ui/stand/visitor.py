"""The one object that a visitor's screens talk to. It holds a journey and translates; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from babel import Locale
from babel.lists import format_list
from babel.numbers import format_decimal
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import birth_dates, strokes
from kiosk.campaign import Accent, Campaign, blocks, country_name, guard_accent, long_date
from kiosk.email_domains import frequent_domains
from kiosk.errors import NotStored
from kiosk.names import in_order, whole_name
from kiosk.signature import Draft
from kiosk.slip import Slip
from kiosk.stand import log, signing
from kiosk.stand.hindrance import hindrance
from kiosk.stand.journey import Journey
from kiosk.stand.rehearsal import rehearse
from kiosk.stand.screens import TO_SIGN, UNDO_SECONDS, WARNING_SECONDS, Screen
from kiosk.stand.stand import InstalledPack, Stand
from kiosk.stand.steady import steady_seconds
from kiosk.stand.undone import standing
from ui.own_names import RIGHT_TO_LEFT, own_name
from ui.stand.countries import codes_are_digits, matching
from ui.stand.keyboard import Keyboard
from ui.stand.pictures import campaign_hash, poster_picture

QML_IMPORT_NAME = "Kiosk.Stand"
QML_IMPORT_MAJOR_VERSION = 1

# What several campaigns share is nobody's colour.
INK = Accent("#17181C", "#FFFFFF", "#000000", "#FFFFFF", outlined=False)
TICK_MS = 250
LOOK_SECONDS = 2.0  # from one look at what is in the way of signing to the next


@QmlElement
@QmlUncreatable("The program makes the one visitor that there is.")
class Visitor(QObject):
    """What the present visitor sees and does. Screens bind to its properties and call its slots."""

    screenChanged = Signal()
    languageChanged = Signal()
    campaignChanged = Signal()
    fieldsChanged = Signal()
    draftChanged = Signal()
    timeChanged = Signal()
    countChanged = Signal()
    problemsFound = Signal()
    forgotten = Signal()

    def __init__(
        self, stand: Stand, installed: Sequence[InstalledPack], *, clock: Callable[[], float] = steady_seconds
    ) -> None:
        super().__init__()
        self._stand = stand
        self._installed = tuple(installed)
        self._pictured = [bool(poster_picture(one.pack.campaign)) for one in installed]
        self._clock = clock
        campaigns = [one.pack.campaign for one in installed]
        self._real = self._journey = Journey(campaigns, self._sign, self._withdraw, self._take_back)
        self._journey.touch(clock())
        self._locked_kept = stand.store.setting("locked") == "1"
        if self._locked_kept:
            self._journey.lock(clock())
        self._looked_at = float("-inf")
        self._nobody_shown = False
        self._keyboard = Keyboard(self)
        self._count = self._count_signed()
        self._shown: tuple[object, ...] = ()
        self._language_shown = ""
        self._campaign_shown: tuple[object, ...] = ()
        self._fields_shown: list[dict[str, Any]] = []
        self._draft_shown: tuple[object, ...] = ()
        self._seconds_shown = (0, 0)
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
        if abs(self._clock() - self._looked_at) >= LOOK_SECONDS:
            self._look()
        self._turn()

    def _look(self) -> None:
        """See whether a signature could be stored, before anybody is offered to sign."""
        self._looked_at = self._clock()
        found = hindrance(self._stand)
        word, at_once = (found.word, found.at_once) if found else ("", False)
        self._real.hinder(word, self._clock(), at_once=at_once)

    @Property(str, notify=screenChanged)
    def hindrance(self) -> str:
        """A word for what keeps everybody from signing, see `Stand.ready`; nothing where they can."""
        return self._real.hindrance

    @Property(bool, notify=screenChanged)
    def nobody(self) -> bool:
        """Whether no visitor is there, and no volunteer."""
        return self._journey.nobody

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
        """The campaigns' languages by their own names."""
        return [{"code": code, "name": own_name(code)} for code in self._journey.languages]

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

    @Slot("QStringList", result=str)
    def listed(self, names: list[str]) -> str:
        """Return several names as the language lists them: "a, b and c"."""
        return str(format_list(names, locale=Locale.parse(self.language, sep="-")))

    # --- the campaigns, in the visitor's language --------------------------------------------------------

    @Property("QVariantMap", notify=campaignChanged)
    def campaign(self) -> dict[str, Any]:
        """What the campaign that is shown says about itself."""
        return self._described(self._journey.place)

    @Property("QVariantList", notify=campaignChanged)
    def petitions(self) -> list[dict[str, Any]]:
        """What is being signed; on the slip's screen, what was."""
        places = self._journey.slips or self._journey.signable.campaigns
        return [self._described(place) for place in places]

    @Property(int, notify=campaignChanged)
    def reading(self) -> int:
        """Which of the petitions to read is shown, counted from 1."""
        return sum(place <= self._journey.place for place in self._journey.added)

    @Property(int, notify=campaignChanged)
    def toRead(self) -> int:
        """How many petitions there are to read."""
        return len(self._journey.added)

    @Property(bool, notify=campaignChanged)
    def several(self) -> bool:
        """Whether there is more than one petition to choose from."""
        return self._journey.several

    @Property("QVariantList", notify=campaignChanged)
    def cards(self) -> list[dict[str, Any]]:
        """The petitions to choose from: place, demand, addressee, colour, whether it was added."""
        language, added = self.language, self._journey.added
        return [
            {
                "place": place,
                "demand": campaign.text(language).demand,
                "addressee": campaign.addressee.name.in_(language),
                "accent": _colours(guard_accent(campaign.accent)),
                "added": place in added,
            }
            for place, campaign in enumerate(self._journey.campaigns)
        ]

    @Slot(int)
    def add(self, place: int) -> None:
        """Add a petition to those to read, or take it out again."""
        self._journey.add(place)
        self._turn()

    def _described(self, place: int) -> dict[str, Any]:
        campaign, language = self._journey.campaigns[place], self.language
        picture = campaign.pictures[0] if self._pictured[place] else None
        return {
            "place": place,
            "demand": campaign.text(language).demand,
            "addressee": campaign.addressee.name.in_(language),
            "organisation": campaign.organisation.name.in_(language),
            "contact": campaign.controller.contact,
            "deletion": long_date(campaign.dates.deletion, language),
            "names": campaign.handover == "names",
            "source": campaign.source.in_(language) if campaign.source else "",
            "notice": campaign.notice.in_(language) if campaign.notice and self._journey.owned else "",
            "showCount": campaign.show_count,
            "goal": campaign.goal or 0,
            "picture": f"image://picture/{campaign_hash(self._installed[place])}" if picture else "",
            "pictureShows": picture.alt.in_(language) if picture else "",
            "pictureBy": picture.credit or "" if picture else "",
        }

    @Property("QVariantMap", notify=campaignChanged)
    def accent(self) -> dict[str, Any]:
        """The colour of the campaign that is shown, guarded, as Theme takes it; ink where several share a screen."""
        return _colours(guard_accent(self._journey.campaign.accent) if self._journey.owned else INK)

    @Property(bool, notify=languageChanged)
    def practice(self) -> bool:
        """Whether nothing here counts."""
        return any(installed.practice for installed in self._installed)

    @Property(int, notify=countChanged)
    def signed_count(self) -> int:
        """How many have signed at this stand."""
        return self._count

    @Property("QVariantList", notify=campaignChanged)
    def petition(self) -> list[dict[str, str]]:
        """The petition as headings, paragraphs and items."""
        return _shown_blocks(self._journey.campaign.text(self.language).markdown)

    @Property("QVariantList", notify=campaignChanged)
    def notice(self) -> list[dict[str, str]]:
        """The privacy notice as headings, paragraphs and items; where several share the screen, one after the other."""
        if self._journey.owned:
            return self._notice_of(self._journey.campaign)
        found = []
        for campaign in self._journey.bundle.campaigns.values():
            found.append({"kind": "heading", "text": campaign.text(self.language).demand})
            found += self._notice_of(campaign)
        return found

    def _notice_of(self, campaign: Campaign) -> list[dict[str, str]]:
        return _shown_blocks(campaign.privacy.get(self.language) or campaign.privacy[campaign.languages[0]])

    # --- the form ----------------------------------------------------------------------------------------

    @Property("QVariantList", notify=fieldsChanged)
    def fields(self) -> list[dict[str, Any]]:
        """What the form asks for: name, required."""
        fields = in_order(self._journey.fields, self.language)
        return [{"name": field.name, "required": field.required} for field in fields]

    @Property("QVariantMap", notify=draftChanged)
    def problems(self) -> dict[str, str]:
        """A code for each field that needs another look."""
        return dict(self._journey.problems)

    @Property(str, notify=draftChanged)
    def suggestion(self) -> str:
        """The e-mail address that was perhaps meant; nothing where there is none to suggest."""
        return self._journey.suggestion

    @Slot()
    def useSuggestion(self) -> None:
        """Take the suggested address."""
        self._journey.use_suggestion()
        self._turn()

    @Slot()
    def keepMine(self) -> None:
        """Leave the address as it was typed."""
        self._journey.keep_mine()
        self._turn()

    @Property("QVariantList", notify=draftChanged)
    def domains(self) -> list[str]:
        """What the keyboard offers to end an e-mail address with."""
        country = self.country or self._journey.campaign.default_country
        usual = self._keyboard.layout(self.language)["domains"]
        return [f"@{name}" for name in frequent_domains([one.removeprefix("@") for one in usual], country)]

    @Slot(result=str)
    def wholeName(self) -> str:
        """Return given and family name as the language orders them."""
        return whole_name(self.value("given_name"), self.value("family_name"), self.language)

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
        return codes_are_digits(self.country or self._journey.campaign.default_country or "")

    @Slot(str, result=str)
    def value(self, name: str) -> str:
        """Return what stands in a field."""
        return self._journey.draft.values.get(name, "")

    @Slot(str, str)
    def type(self, name: str, value: str) -> None:
        """Keep what stands in a field now."""
        doubted = self._journey.suggestion
        self._journey.type(name, value)
        if doubted != self._journey.suggestion:
            self._turn()

    @Property(str, notify=languageChanged)
    def dateOrder(self) -> str:
        """The order of day, month and year, and the sign between them: "dMy."."""
        return "".join(birth_dates.order(self.language))

    @Slot(result=str)
    def birthDate(self) -> str:
        """Return the birth date as it is typed in this language."""
        return birth_dates.shown(self.value("birth_date"), self.language)

    @Slot(result=str)
    def birthDateInWords(self) -> str:
        """Return the birth date in words, or what was typed of it."""
        try:
            return long_date(date.fromisoformat(self.value("birth_date")), self.language)
        except ValueError:
            return self.value("birth_date")

    @Slot(str, bool, result=str)
    def typeBirthDate(self, text: str, at_end: bool) -> str:
        """Keep a birth date as far as it is typed, and return it with the signs between."""
        text = birth_dates.spaced(text, self.language) if at_end else text
        self._journey.type("birth_date", birth_dates.stored(text, self.language))
        return text

    @Slot("QVariantList")
    def draw(self, drawing: list[list[float]]) -> None:
        """Keep a drawn signature: for each stroke x, y, x, y, … from 0 to 1 across its box."""
        pairs = [list(zip(stroke[::2], stroke[1::2], strict=False)) for stroke in drawing]
        self._journey.type("strokes", strokes.drawn(pairs))
        self.draftChanged.emit()

    @Property("QVariantList", notify=draftChanged)
    def drawing(self) -> list[list[float]]:
        """The drawn signature, as `draw` takes it."""
        found = strokes.decode(self.value("strokes")) or []
        return [[part for x, y in stroke for part in (x / strokes.WIDTH, y / strokes.HEIGHT)] for stroke in found]

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
        """The consents to ask: id, campaign, question, reason, yes, no, chosen (null while untouched)."""
        language, chosen = self.language, self._journey.draft.consents
        return [
            {
                "id": question.key,
                "place": question.place,
                "demand": self._journey.campaigns[question.place].text(language).demand,
                "contact": consent.purpose == "contact",
                "question": consent.question.in_(language),
                "reason": consent.reason.in_(language),
                "yes": consent.yes.in_(language) if consent.yes else "",
                "no": consent.no.in_(language) if consent.no else "",
                "chosen": chosen.get(question.key),
            }
            for question in self._journey.questions()
            for consent in [question.consent]
        ]

    @Slot(str, bool)
    def choose(self, consent: str, yes: bool) -> None:
        """Keep one answer."""
        self._journey.choose(consent, yes)
        self.draftChanged.emit()

    @Property("QVariantList", notify=draftChanged)
    def ages(self) -> list[dict[str, Any]]:
        """The ages to ask about: age, chosen (null while untouched)."""
        answers = self._journey.ages
        return [{"age": age, "chosen": answers.get(age)} for age in self._journey.bundle.ages]

    @Slot(int, bool)
    def answerAge(self, age: int, yes: bool) -> None:
        """Keep whether the visitor is of this age or over."""
        self._journey.answer_age(age, yes)
        self.draftChanged.emit()

    @Property(int, notify=screenChanged)
    def tooYoungFor(self) -> int:
        """The age that the petition is for, where the visitor said to be younger."""
        return self._journey.too_young_for

    @Property(bool, notify=draftChanged)
    def assisted(self) -> bool:
        """Whether a volunteer types for the visitor."""
        return self._journey.draft.assisted

    # --- signing -----------------------------------------------------------------------------------------

    @Slot()
    def sign(self) -> None:
        """Sign, or show what is in the way."""
        self._journey.sign(self._clock())
        self._turn()

    def _sign(self, drafts: Mapping[int, Draft]) -> tuple[Slip, ...]:
        return signing.sign_all(self._stand, [(self._installed[place], draft) for place, draft in drafts.items()])

    def _withdraw(self, codes: Mapping[int, str]) -> None:
        signing.withdraw_all(self._stand, [(self._installed[place], code) for place, code in codes.items()])

    def _take_back(self, codes: Mapping[int, str]) -> None:
        signing.withdraw_all(
            self._stand, [(self._installed[place], code) for place, code in codes.items()], at_once=True
        )

    @Property("QVariantList", notify=screenChanged)
    def slips(self) -> list[dict[str, str]]:
        """The slips, one for each campaign: code, grouped, demand, contact; none before the signatures are on disk."""
        return [
            {
                "code": slip.code,
                "grouped": slip.grouped,
                "demand": self._journey.campaigns[place].text(self.language).demand,
                "contact": self._journey.campaigns[place].controller.contact,
            }
            for place, slip in self._journey.slips.items()
        ]

    @Property("QVariantMap", notify=screenChanged)
    def slip(self) -> dict[str, str]:
        """The first slip; empty before the signature is on disk."""
        return next(iter(self.slips), {})

    @Property(int, notify=timeChanged)
    def secondsToUndo(self) -> int:
        """How long the signature can still be taken back at once."""
        return self._journey.seconds_to_undo(self._clock())

    @Property(int, constant=True)
    def secondsOfUndo(self) -> int:
        """How long it can be from the beginning."""
        return int(UNDO_SECONDS)

    @Property(bool, notify=draftChanged)
    def undoFailed(self) -> bool:
        """Whether the disk did not take what Undo wanted to write."""
        return self._journey.undo_failed

    @Slot()
    def undo(self) -> None:
        """Take back what was just signed."""
        self._journey.undo(self._clock())
        self._turn()

    # --- taking a signature back with its code -----------------------------------------------------------

    @Slot()
    def beginWithdrawal(self) -> None:
        """Ask for a code."""
        self._journey.begin_withdrawal()
        self._turn()

    @Property(str, notify=screenChanged)
    def code(self) -> str:
        """What was typed of a code."""
        return self._journey.code

    @Slot(str)
    def typeCode(self, text: str) -> None:
        """Keep what was typed of a code."""
        self._journey.type_code(text)

    @Slot()
    def sendCode(self) -> None:
        """Seal the code, or show that it is mistyped."""
        self._journey.send_code(self._clock())
        self._turn()
        if self._journey.problems:
            self.problemsFound.emit()

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
    def notForMe(self) -> None:
        """Leave this petition unsigned."""
        self._journey.not_for_me(self._clock())
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
        if self._journey.problems:
            self.problemsFound.emit()

    @Slot(str)
    def change(self, name: str) -> None:
        """Go back to one field or question."""
        self._journey.change(name)
        self._turn()

    @Slot(str)
    def lookAside(self, screen: str) -> None:
        """Open the privacy notice, the languages, the countries or the drawing."""
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

    @Slot()
    def lock(self) -> None:
        """Wipe what was entered, and let nobody sign until a volunteer comes, also after a restart."""
        self._journey.lock(self._clock())
        self._turn()

    @Slot()
    def assist(self) -> None:
        """Begin a visit in which a volunteer types."""
        self._journey.assist(self._clock())
        self._turn()

    @Property(bool, notify=screenChanged)
    def practising(self) -> bool:
        """Whether a volunteer tries what visitors do: nothing of it reaches the stand."""
        return self._journey is not self._real

    @Slot()
    def practise(self) -> None:
        """Try what visitors do, without a trace; over once the poster comes back."""
        if self._real.screen is Screen.PANEL:
            self._journey = rehearse(self._real.campaigns, self.language, self._clock())
            self._real.restart(self._clock())
            self._turn()

    @property
    def installed(self) -> tuple[InstalledPack, ...]:
        """What visitors choose from."""
        return self._installed

    def offer(self, installed: Sequence[InstalledPack]) -> None:
        """Have visitors choose from other campaigns from now on. Only while nobody is there."""
        self._installed = tuple(installed)
        self._pictured = [bool(poster_picture(one.pack.campaign)) for one in installed]
        self._real.campaigns = tuple(one.pack.campaign for one in installed)
        self._real.restart(self._clock())
        self._count = self._count_signed()
        self._turn()
        for told in (self.languageChanged, self.campaignChanged, self.countChanged):
            told.emit()

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
        if self.practising and self._journey.nobody:
            rehearsed, self._journey = self._journey, self._real
            self._journey.locked = rehearsed.locked
            self._journey.restart(self._clock())
        journey = self._journey
        if journey.screen in TO_SIGN and self._shown[:1] != (journey.screen,):
            self._look()
        if journey.locked != self._locked_kept:
            self._locked_kept = journey.locked
            if journey.locked:
                self._stand.log.write(log.LOCKED)
            with suppress(NotStored):  # a full disk: it is locked for now, at least
                self._stand.store.remember("locked", "1" if journey.locked else "")
        if self.language != self._language_shown:
            self._language_shown = self.language
            self.languageChanged.emit()
        campaign = (self.language, journey.place, journey.owned, journey.added, journey.screen)
        if campaign != self._campaign_shown:
            self._campaign_shown = campaign
            self.campaignChanged.emit()
        if self.fields != self._fields_shown:
            self._fields_shown = self.fields
            self.fieldsChanged.emit()
        draft = (self.problems, self.country, self.language, self.screen, journey.undo_failed, journey.draft.assisted)
        draft += (journey.suggestion,)
        if draft != self._draft_shown:
            self._draft_shown = draft
            self.draftChanged.emit()
        shown = (journey.screen, journey.place, journey.nobody, journey.hindrance)
        if shown != self._shown:
            self._shown = shown
            nobody_before, self._nobody_shown = self._nobody_shown, journey.nobody
            if journey.nobody and not nobody_before:
                self._forget()
            if self.screen in (Screen.ATTRACT, Screen.THANKS, Screen.UNDONE):
                self._count = self._count_signed()
                self.countChanged.emit()
            self.screenChanged.emit()
        seconds = (self.secondsLeft, self.secondsToUndo)
        if seconds != self._seconds_shown:
            self._seconds_shown = seconds
            self.timeChanged.emit()

    def _count_signed(self) -> int:
        journey = self._journey
        return standing(self._stand, self._installed[journey.place], alone=not journey.several)

    def _forget(self) -> None:
        """Wipe what the journey cannot reach: clipboard, primary selection; screens wipe themselves on `forgotten`."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear(QClipboard.Mode.Clipboard)
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self.forgotten.emit()


def _colours(guarded: Accent) -> dict[str, Any]:
    return {
        "light_fill": guarded.light_fill,
        "light_over": guarded.light_on,
        "sunlight_fill": guarded.sunlight_fill,
        "sunlight_over": guarded.sunlight_on,
        "outlined": guarded.outlined,
    }


def _shown_blocks(markdown: str) -> list[dict[str, str]]:
    return [{"kind": block.kind, "text": block.text} for block in blocks(markdown)]
