"""One visitor's way through the screens: which one is shown, and when a visitor is forgotten.

It knows no window, no clock and no disk: time is handed in as seconds of a clock that only goes forward.
"""

from collections.abc import Callable, Mapping, Sequence

from kiosk.campaign import Campaign, Field
from kiosk.email_domains import suggest_email
from kiosk.errors import Invalid, NotStored
from kiosk.signature import Draft
from kiosk.slip import Slip, normalise
from kiosk.stand.bundle import Bundle, Question
from kiosk.stand.screens import (
    ASIDE,
    OUTSIDE,
    OVER,
    POSTER_SECONDS,
    STAFF,
    TO_SIGN,
    UNDO_SECONDS,
    WARNING_SECONDS,
    Screen,
    patience,
)

Sign = Callable[[Mapping[int, Draft]], tuple[Slip, ...]]
Withdraw = Callable[[Mapping[int, str]], None]


class Journey:
    """The screens that one visitor after the other is led through, and the draft of the present one.

    A campaign is named by its place among those that can be signed here.
    """

    def __init__(
        self, campaigns: Sequence[Campaign], sign: Sign, withdraw: Withdraw, undo: Withdraw | None = None
    ) -> None:
        """Begin with nobody there.

        Args:
            campaigns: what can be signed here, at least one.
            sign: stores drafts by campaign, all or none, and returns their slips; raises Invalid or NotStored.
            withdraw: stores codes to be withdrawn by campaign, all or none, unchecked; raises NotStored.
            undo: the same for the codes of a moment ago; `withdraw` itself where there is nothing else to do.
        """
        self.campaigns = tuple(campaigns)
        self.draft = Draft()
        self._sign = sign
        self._withdraw = withdraw
        self._undo = undo or withdraw
        self._signing = False
        self._touched = 0.0
        self.locked = False  # nobody may sign until a volunteer comes; no visitor's end changes that
        self.hindrance = ""  # a word for what keeps everybody from signing; no visitor's end changes that, either
        self.restart(0.0)

    def restart(self, now: float) -> None:
        """Forget the visitor. The only place that does; every way out leads through it."""
        self.draft.wipe()
        self.draft.language = self.languages[0]
        self.ages: dict[int, bool] = {}
        self.code = ""
        self.suggestion = self._considered = ""
        self.problems: dict[str, str] = {}
        self.slips: dict[int, Slip] = {}
        self.undo_failed = False
        self.too_young_for = 0
        self._signed_at = 0.0
        self.place = 0
        self.added: tuple[int, ...] = () if self.several else (0,)
        self._wanted: frozenset[int] = frozenset()
        self._asked: tuple[str, ...] = ()
        self._trail: list[Screen] = []
        self._changing = False
        self._interrupted: Screen | None = None
        self.change_first: str | None = None
        self.screen = Screen.LOCKED if self.locked else Screen.NOT_NOW if self.hindrance else Screen.ATTRACT
        self.forward = False
        self._touched = now
        self._preset_country()

    # --- what can be signed, and what this visitor signs ----------------------------------------------------

    @property
    def several(self) -> bool:
        """Whether there is more than one campaign to choose from."""
        return len(self.campaigns) > 1

    @property
    def campaign(self) -> Campaign:
        """The petition that is being read."""
        return self.campaigns[self.place]

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that some campaign is written in."""
        return tuple(dict.fromkeys(code for one in self.campaigns for code in one.languages))

    @property
    def bundle(self) -> Bundle:
        """What this visitor wants to sign."""
        places = [place for place in self.added if place in self._wanted or not self.several]
        return Bundle({place: self.campaigns[place] for place in places}, alone=not self.several)

    @property
    def signable(self) -> Bundle:
        """What this visitor wants to sign and is old enough for."""
        old_enough = {
            place: one
            for place, one in self.bundle.campaigns.items()
            if self.ages.get(one.minimum_age or 0) is not False
        }
        return Bundle(old_enough, alone=not self.several)

    @property
    def fields(self) -> tuple[Field, ...]:
        """What the form asks for."""
        return self.bundle.fields

    @property
    def owned(self) -> bool:
        """Whether the screen is one campaign's, rather than shared by several."""
        beneath = self._trail[-1] if self._trail else self.screen
        return not self.several or beneath in (Screen.ATTRACT, Screen.READ) or len(self._wanted) == 1

    def _preset_country(self) -> None:
        self._preset = next(
            (one.default_country for one in self.bundle.campaigns.values() if one.default_country), None
        )
        if self._preset and any(field.name == "country" for field in self.fields):
            self.draft.values.setdefault("country", self._preset)

    # --- time ----------------------------------------------------------------------------------------------

    @property
    def begun(self) -> bool:
        """Whether the visitor has typed or chosen anything; a preset country is not theirs."""
        typed = any(value for name, value in self.draft.values.items() if (name, value) != ("country", self._preset))
        return typed or bool(self.draft.consents or self.ages or self.code)

    def touch(self, now: float) -> None:
        """Take note that somebody is there. While the warning is shown, only its button counts."""
        if self.screen is not Screen.WARNING:
            self._touched = now

    def tick(self, now: float) -> None:
        """Let time pass: warn, or forget a visitor who has left."""
        if self.screen is Screen.ATTRACT:
            self.place = int(now // POSTER_SECONDS) % len(self.campaigns)
        if self.nobody or now < self._deadline():
            return
        warned = now < self._deadline() + WARNING_SECONDS  # else the machine slept: whoever was there has gone
        if warned and self.begun and self.screen not in STAFF | {Screen.WARNING, Screen.NOT_NOW}:
            self._interrupted = self.screen
            self._touched = now
            self._show(Screen.WARNING)
        else:
            self.restart(now)

    @property
    def nobody(self) -> bool:
        """Whether no visitor is there, and no volunteer."""
        alone = self.screen is Screen.NOT_NOW and self._interrupted is None
        return alone or self.screen in (Screen.ATTRACT, Screen.LOCKED)

    def hinder(self, word: str, now: float, *, at_once: bool = True) -> None:
        """Take note of what keeps everybody from signing, or, with no word, that nothing does any more.

        It takes the place of the poster. Who is on the way to sign is told at once where they could not be stored
        either; they find what they typed when it is over, which nobody has to say.
        """
        self.hindrance = word
        if word and self.screen is Screen.ATTRACT:
            self.restart(now)
        elif word and at_once and self.screen in TO_SIGN:
            self._interrupted = self.screen
            self._touched = now
            self._show(Screen.NOT_NOW)
        elif self.screen is Screen.NOT_NOW and self._interrupted is None and not word:
            self.restart(now)
        elif self.screen is Screen.NOT_NOW and self._interrupted is not None and not (word and at_once):
            self._show(self._interrupted)
            self._interrupted = None
            self._touched = now

    def seconds_left(self, now: float) -> int:
        """Return how many seconds the warning still counts down."""
        return _whole(self._deadline() - now) if self.screen is Screen.WARNING else 0

    def seconds_to_undo(self, now: float) -> int:
        """Return how many seconds the signature can still be taken back at once."""
        return _whole(self._signed_at + UNDO_SECONDS - now) if self.screen is Screen.THANKS else 0

    def need_more_time(self, now: float) -> None:
        """Go back to where the warning interrupted. There is no limit to how often."""
        if self.screen is Screen.WARNING and self._interrupted is not None:
            self._show(self._interrupted)
            self._interrupted = None
            self._touched = now

    def _deadline(self) -> float:
        return self._touched + patience(self.screen, begun=self.begun)

    # --- from screen to screen -----------------------------------------------------------------------------

    def choose_language(self, language: str) -> None:
        """Speak this language. On the poster that is the beginning of reading."""
        if language in self.languages:
            self.draft.language = language
        if self.screen is Screen.ATTRACT:
            self.read()
        elif self.screen is Screen.LANGUAGE:
            self.back()

    def read(self) -> None:
        """Turn from the poster to the petition, or to the choice of petitions; from there to those that were added."""
        if self.screen is Screen.ATTRACT and self.several:
            self._show(Screen.CHOOSE)
        elif self.added and self.screen in (Screen.ATTRACT, Screen.CHOOSE):
            self.place = self.added[0]
            self._wanted &= set(self.added)
            self._show(Screen.READ)

    def add(self, place: int) -> None:
        """Add a petition to those to read, or take it out again."""
        if self.screen is Screen.CHOOSE and place in range(len(self.campaigns)):
            self.added = tuple(sorted(set(self.added) ^ {place}))

    def want_to_sign(self) -> None:
        """Go on from the petition to the next one to read, or to the form."""
        if self.screen is Screen.READ:
            self._wanted |= {self.place}
            self._read_on()

    def not_for_me(self, now: float) -> None:
        """Leave this petition unsigned. Where none is left to read or to sign, that is good-bye."""
        if self.screen is Screen.READ:
            self._wanted -= {self.place}
            self._read_on() if self.several else self.restart(now)

    def _read_on(self) -> None:
        later = [place for place in self.added if place > self.place]
        if later:
            self.place = later[0]
            self._show(Screen.READ)
        elif self._wanted:
            self.place = max(self._wanted)
            self._preset_country()
            self._show(Screen.DETAILS)
        else:
            self.restart(self._touched)

    def look_aside(self, screen: Screen) -> None:
        """Open the privacy notice, the languages, the countries or the drawing; `back` returns from there."""
        if screen in ASIDE and self.screen not in ASIDE | STAFF | OVER | {Screen.WARNING, Screen.ATTRACT}:
            self._trail.append(self.screen)
            self._show(screen)

    def back(self, now: float | None = None) -> None:
        """Go one screen back; input stays. From the petition that means to the poster, as a new visitor."""
        match self.screen:
            case Screen.PRIVACY | Screen.LANGUAGE | Screen.COUNTRY | Screen.DRAW:
                self._show(self._trail.pop(), forward=False)
            case Screen.DETAILS if self._changing:
                self._changing = False
                self._show(Screen.CHECK, forward=False)
            case Screen.DETAILS:
                self.problems = {}
                self._show(Screen.READ, forward=False)
            case Screen.CONSENTS:
                self.problems = {}
                self._show(Screen.DETAILS, forward=False)
            case Screen.CHECK:
                self._show(Screen.CONSENTS if self._asked else Screen.DETAILS, forward=False)
            case Screen.READ if self.several:
                earlier = [place for place in self.added if place < self.place]
                self.place = earlier[-1] if earlier else self.place
                self._show(Screen.READ if earlier else Screen.CHOOSE, forward=False)
            case Screen.READ | Screen.CHOOSE | Screen.WITHDRAW:
                self.restart(self._touched if now is None else now)

    def change(self, name: str) -> None:
        """Go back from the check to one field or question, and straight to the check again afterwards."""
        if self.screen is not Screen.CHECK:
            return
        if name == "strokes":
            self.look_aside(Screen.DRAW)
            return
        questions = {question.key for question in self.questions()} | {"age"}
        self._changing = name not in questions
        self.change_first = name
        self._show(Screen.CONSENTS if name in questions else Screen.DETAILS, forward=False)

    # --- what is typed and chosen --------------------------------------------------------------------------

    def type(self, name: str, value: str) -> None:
        """Keep what is in a field now. A problem shown there stays until Continue looks again."""
        if any(field.name == name for field in self.fields):
            self.draft.values[name] = value
            if name == "email":
                self.suggestion = ""

    def use_suggestion(self) -> None:
        """Take the address that was suggested in place of the typed one."""
        if self.suggestion:
            self._considered = self.suggestion
            self.type("email", self.suggestion)

    def keep_mine(self) -> None:
        """Leave the address as it was typed."""
        self.suggestion = ""

    def _suggest(self) -> bool:
        """Say whether the address looks mistyped and nobody was told so yet. The same one is doubted only once."""
        typed = self.draft.values.get("email", "").strip()
        if typed == self._considered:
            return False
        countries = {self.draft.values.get("country"), *(one.default_country for one in self.bundle.campaigns.values())}
        self._considered = typed
        self.suggestion = suggest_email(typed, sorted(filter(None, countries))) or ""
        return bool(self.suggestion)

    def choose(self, key: str, yes: bool) -> None:
        """Keep one answer to a consent."""
        if any(key == question.key for question in self.questions()):
            self.draft.consents[key] = yes

    def answer_age(self, age: int, yes: bool) -> None:
        """Keep whether the visitor is of this age or over."""
        if age in self.bundle.ages:
            self.ages[age] = yes
            self.problems.pop("age", None)

    def choose_country(self, code: str) -> None:
        """Keep the country, look again at what depends on it, and return to the form."""
        self.type("country", code)
        found = self.bundle.problems_in_form(self.draft)
        self.problems = {
            name: problem
            for name, problem in self.problems.items()
            if name not in ("country", "postal_code", "phone") or name in found
        }
        self.back()

    def questions(self) -> tuple[Question, ...]:
        """Return the consents that make sense for what was typed."""
        return self.bundle.questions(self.draft)

    def finish_details(self) -> None:
        """Go on from the form, or stay with every problem named."""
        if self.screen is not Screen.DETAILS:
            return
        asked = tuple(question.key for question in self.questions())
        for consent in self.draft.consents.keys() - set(asked):
            del self.draft.consents[consent]  # given while there was an address to write to
        self.problems = self.bundle.problems_in_form(self.draft)
        if self._suggest() or self.problems:
            return
        self.suggestion = ""
        asked += ("age",) if self.bundle.ages else ()
        known = asked == self._asked
        self._asked = asked
        straight = not asked or (self._changing and known)
        self._changing = False
        self._show(Screen.CHECK if straight else Screen.CONSENTS)

    def finish_consents(self) -> None:
        """Go on to the check. What was left untouched means no, but the age has to be known.

        Who is too young for all of it is forgotten at once; who is too young for a part goes on without that part.
        """
        if self.screen is not Screen.CONSENTS:
            return
        ages = self.bundle.ages
        if any(age not in self.ages for age in ages):
            self.problems = {"age": "unanswered"}
        elif self.signable.campaigns:
            self.problems = {}
            self._show(Screen.CHECK)
        else:
            language = self.draft.language
            self.restart(self._touched)
            self.draft.language = language
            self.too_young_for = ages[0]
            self._show(Screen.TOO_YOUNG)

    # --- signing -------------------------------------------------------------------------------------------

    def sign(self, now: float) -> None:
        """Store the signature and show its slip. A second tap, during or after the first, does nothing."""
        if self._signing or self.screen not in (Screen.CHECK, Screen.TROUBLE):
            return
        self._signing = True
        bundle = self.signable
        drafts = {place: bundle.draft(place, self.draft, self.ages) for place in bundle.campaigns}
        try:
            slips = self._sign(drafts)
        except Invalid as invalid:
            self.problems = dict(invalid.problems)
            in_form = any(field.name in self.problems for field in self.fields)
            self._show(Screen.DETAILS if in_form else Screen.CONSENTS, forward=False)
        except NotStored:
            self._show(Screen.TROUBLE)
        else:
            self._forget_answers()
            self.slips = dict(zip(drafts, slips, strict=True))
            self._signed_at = now
            self._show(Screen.THANKS)
        finally:
            self._signing = False
            for draft in drafts.values():
                draft.wipe()
        self._touched = now

    def undo(self, now: float) -> None:
        """Take back what was just signed, by a sealed withdrawal for each signature. Does nothing once time is up."""
        if not self.seconds_to_undo(now):
            return
        self._touched = now
        try:
            self._undo({place: slip.code for place, slip in self.slips.items()})
        except NotStored:
            self.undo_failed = True
        else:
            self.slips = {}
            self._show(Screen.UNDONE)

    def _forget_answers(self) -> None:
        language = self.draft.language
        self.draft.wipe()
        self.draft.language = language
        self.ages = {}
        self.suggestion = self._considered = ""

    # --- taking a signature back with its code -------------------------------------------------------------

    def begin_withdrawal(self) -> None:
        """Ask for a code."""
        if self.screen is Screen.ATTRACT:
            self._show(Screen.WITHDRAW)

    def type_code(self, text: str) -> None:
        """Keep what was typed of a code."""
        if self.screen is Screen.WITHDRAW:
            self.code = text

    def send_code(self, now: float) -> None:
        """Seal the code, for every campaign: nobody here knows which one it belongs to, or whether to any.

        Its own check character tells typing mistakes, and nothing else.
        """
        if self.screen is not Screen.WITHDRAW:
            return
        self._touched = now
        code = normalise(self.code)
        if code is None:
            self.problems = {"code": "missing" if not self.code.strip() else "mistyped"}
            return
        try:
            self._withdraw(dict.fromkeys(range(len(self.campaigns)), code))
        except NotStored:
            self.problems = {"code": "not_stored"}
        else:
            self.code, self.problems = "", {}
            self._show(Screen.SENT)

    # --- the volunteers' screens ---------------------------------------------------------------------------

    def show_staff(self, screen: Screen, now: float) -> None:
        """Turn to one of the volunteers' screens, and from them back to the poster.

        The way in is the PIN pad, and only from the poster or a locked stand, so that no visitor's draft lies beneath.
        """
        if screen is Screen.ATTRACT and self.screen in STAFF:
            self.restart(now)
        elif screen is Screen.PIN and self.nobody:
            self._touched = now
            self._show(screen)
        elif {screen, self.screen} <= STAFF:
            self.locked &= screen in OUTSIDE  # elsewhere the PIN was right
            self._touched = now
            self._show(screen)

    def lock(self, now: float) -> None:
        """Forget the visitor, and let nobody sign until the PIN is entered. Anybody may do it, on any screen."""
        if self.screen is not Screen.PIN or not self.locked:
            self.locked = True
            self.restart(now)

    def assist(self, now: float) -> None:
        """Begin a visit in which a volunteer types and the visitor presses Sign. Its record will say so."""
        if self.screen is Screen.PANEL:
            language = self.draft.language
            self.restart(now)
            self.draft.language = language
            self.draft.assisted = True
            self.read()

    def _show(self, screen: Screen, *, forward: bool = True) -> None:
        self.screen = screen
        self.forward = forward


def _whole(seconds: float) -> int:
    return max(0, -int(-seconds // 1))
