"""One visitor's way through the screens: which one is shown, and when a visitor is forgotten.

It knows no window, no clock and no disk: time is handed in as seconds of a clock that only goes forward.
"""

from collections.abc import Callable
from enum import StrEnum

from kiosk.campaign import Campaign, Consent
from kiosk.errors import Invalid, NotStored
from kiosk.signature import Draft, consents_to_ask, validate
from kiosk.slip import Slip


class Screen(StrEnum):
    """What the stand shows."""

    ATTRACT = "ATTRACT"
    LANGUAGE = "LANGUAGE"
    READ = "READ"
    PRIVACY = "PRIVACY"
    DETAILS = "DETAILS"
    COUNTRY = "COUNTRY"
    CONSENTS = "CONSENTS"
    CHECK = "CHECK"
    THANKS = "THANKS"
    WARNING = "WARNING"
    TROUBLE = "TROUBLE"
    PIN = "PIN"
    PANEL = "PANEL"
    HAND_OVER = "HAND_OVER"
    CLOSE_DAY = "CLOSE_DAY"


STAFF = frozenset({Screen.PIN, Screen.PANEL, Screen.HAND_OVER, Screen.CLOSE_DAY})
_READING = frozenset({Screen.READ, Screen.PRIVACY, Screen.LANGUAGE})
_ASIDE = frozenset({Screen.PRIVACY, Screen.LANGUAGE, Screen.COUNTRY})  # they lead back to where one came from

READING_SECONDS = 180.0  # without a touch, then back to the poster in silence; once something is typed, a warning first
TYPING_SECONDS = 45.0
WARNING_SECONDS = 20.0
TROUBLE_SECONDS = 120.0  # time to fetch the volunteer
THANKS_SECONDS = 60.0  # time to take a photo
PIN_SECONDS = 60.0
STAFF_SECONDS = 600.0  # a hand-over may take a while, a stick has to be found


class Journey:
    """The screens that one visitor after the other is led through, and the draft of the present one."""

    def __init__(self, campaign: Campaign, sign: Callable[[Draft], Slip]) -> None:
        """Begin with nobody there.

        Args:
            campaign: what can be signed here.
            sign: stores a draft and returns its slip; raises Invalid or NotStored.
        """
        self.campaign = campaign
        self.draft = Draft()
        self._sign = sign
        self._signing = False
        self._touched = 0.0
        self.restart(0.0)

    def restart(self, now: float) -> None:
        """Forget the visitor. The only place that does; every way out leads through it."""
        self.draft.wipe()
        self.draft.language = self.campaign.languages[0]
        self.problems: dict[str, str] = {}
        self.slip: Slip | None = None
        self._asked: tuple[Consent, ...] = ()
        self._trail: list[Screen] = []
        self._changing = False
        self._interrupted: Screen | None = None
        self.change_first: str | None = None
        self.screen = Screen.ATTRACT
        self.forward = False
        self._touched = now
        if self.campaign.default_country is not None and self.campaign.field("country"):
            self.draft.values["country"] = self.campaign.default_country

    # --- time --------------------------------------------------------------------------------------------

    @property
    def begun(self) -> bool:
        """Whether the visitor has typed or chosen anything; a preset country is not theirs."""
        preset = self.campaign.default_country
        typed = any(value for name, value in self.draft.values.items() if (name, value) != ("country", preset))
        return typed or bool(self.draft.consents) or self.draft.age_confirmed is not None

    def touch(self, now: float) -> None:
        """Take note that somebody is there. While the warning is shown, only its button counts."""
        if self.screen is not Screen.WARNING:
            self._touched = now

    def tick(self, now: float) -> None:
        """Let time pass: warn, or forget a visitor who has left."""
        if self.screen is Screen.ATTRACT or now < self._deadline():
            return
        if self.begun and self.screen not in STAFF and self.screen is not Screen.WARNING:
            self._interrupted = self.screen
            self._touched = now
            self._show(Screen.WARNING)
        else:
            self.restart(now)

    def seconds_left(self, now: float) -> int:
        """Return how many seconds the warning still counts down."""
        return max(0, -int(-(self._deadline() - now) // 1)) if self.screen is Screen.WARNING else 0

    def need_more_time(self, now: float) -> None:
        """Go back to where the warning interrupted. There is no limit to how often."""
        if self.screen is Screen.WARNING and self._interrupted is not None:
            self._show(self._interrupted)
            self._interrupted = None
            self._touched = now

    def _deadline(self) -> float:
        match self.screen:
            case Screen.WARNING:
                patience = WARNING_SECONDS
            case Screen.THANKS:
                patience = THANKS_SECONDS
            case Screen.TROUBLE:
                patience = TROUBLE_SECONDS
            case Screen.PIN:
                patience = PIN_SECONDS
            case Screen.PANEL | Screen.HAND_OVER | Screen.CLOSE_DAY:
                patience = STAFF_SECONDS
            case screen:
                patience = TYPING_SECONDS if self.begun and screen not in _READING else READING_SECONDS
        return self._touched + patience

    # --- from screen to screen ---------------------------------------------------------------------------

    def choose_language(self, language: str) -> None:
        """Speak this language. On the poster that is the beginning of reading."""
        if language in self.campaign.languages:
            self.draft.language = language
        if self.screen is Screen.ATTRACT:
            self.read()
        elif self.screen is Screen.LANGUAGE:
            self.back()

    def read(self) -> None:
        """Turn from the poster to the petition."""
        if self.screen is Screen.ATTRACT:
            self._show(Screen.READ)

    def want_to_sign(self) -> None:
        """Go on from the petition to the form."""
        if self.screen is Screen.READ:
            self._show(Screen.DETAILS)

    def look_aside(self, screen: Screen) -> None:
        """Open the privacy notice, the languages or the countries; `back` returns from there."""
        if screen in _ASIDE and self.screen not in _ASIDE | STAFF | {Screen.THANKS, Screen.WARNING, Screen.ATTRACT}:
            self._trail.append(self.screen)
            self._show(screen)

    def back(self, now: float | None = None) -> None:
        """Go one screen back; input stays. From the petition that means to the poster, as a new visitor."""
        match self.screen:
            case Screen.PRIVACY | Screen.LANGUAGE | Screen.COUNTRY:
                self._show(self._trail.pop(), forward=False)
            case Screen.DETAILS if self._changing:
                self._changing = False
                self._show(Screen.CHECK, forward=False)
            case Screen.DETAILS:
                self.problems = {}
                self._show(Screen.READ, forward=False)
            case Screen.CONSENTS:
                self._show(Screen.DETAILS, forward=False)
            case Screen.CHECK:
                self._show(Screen.CONSENTS if self._asked else Screen.DETAILS, forward=False)
            case Screen.READ:
                self.restart(self._touched if now is None else now)

    def change(self, name: str) -> None:
        """Go back from the check to one field or question, and straight to the check again afterwards."""
        if self.screen is Screen.CHECK:
            consents = {consent.id for consent in self.campaign.consents}
            self._changing = name not in consents
            self.change_first = name
            self._show(Screen.CONSENTS if name in consents else Screen.DETAILS, forward=False)

    # --- what is typed and chosen ------------------------------------------------------------------------

    def type(self, name: str, value: str) -> None:
        """Keep what is in a field now. A problem shown there stays until Continue looks again."""
        if self.campaign.field(name) is not None:
            self.draft.values[name] = value

    def choose(self, consent: str, yes: bool) -> None:
        """Keep one answer."""
        if self.campaign.consent(consent) is not None:
            self.draft.consents[consent] = yes

    def choose_country(self, code: str) -> None:
        """Keep the country and return to the form."""
        self.type("country", code)
        self.back()

    def questions(self) -> tuple[Consent, ...]:
        """Return the consents that make sense for what was typed."""
        return consents_to_ask(self.draft, self.campaign)

    def finish_details(self) -> None:
        """Go on from the form, or stay with every problem named."""
        if self.screen is not Screen.DETAILS:
            return
        asked = self.questions()
        for consent in self.draft.consents.keys() - {one.id for one in asked}:
            del self.draft.consents[consent]  # given while there was an address to write to
        self.problems = self._problems_in_form()
        if self.problems:
            return
        known = asked == self._asked
        self._asked = asked
        straight = not asked or (self._changing and known)
        self._changing = False
        self._show(Screen.CHECK if straight else Screen.CONSENTS)

    def finish_consents(self) -> None:
        """Go on to the check. What was left untouched means no."""
        if self.screen is Screen.CONSENTS:
            self._show(Screen.CHECK)

    def _problems_in_form(self) -> dict[str, str]:
        try:
            validate(self.draft, self.campaign)
        except Invalid as invalid:
            names = [field.name for field in self.campaign.fields]
            return {name: invalid.problems[name] for name in names if name in invalid.problems}
        return {}

    # --- signing -----------------------------------------------------------------------------------------

    def sign(self, now: float) -> None:
        """Store the signature and show its slip. A second tap, during or after the first, does nothing."""
        if self._signing or self.screen not in (Screen.CHECK, Screen.TROUBLE):
            return
        self._signing = True
        try:
            self.slip = self._sign(self.draft)
        except Invalid as invalid:
            self.problems = dict(invalid.problems)
            self._show(Screen.DETAILS, forward=False)
        except NotStored:
            self._show(Screen.TROUBLE)
        else:
            language = self.draft.language
            self.draft.wipe()
            self.draft.language = language
            self._show(Screen.THANKS)
        finally:
            self._signing = False
        self._touched = now

    # --- the volunteers' screens -------------------------------------------------------------------------

    def show_staff(self, screen: Screen, now: float) -> None:
        """Turn to one of the volunteers' screens, and from them back to the poster.

        The way in is the PIN pad, and only from the poster, so that no visitor's draft lies beneath.
        """
        if screen is Screen.ATTRACT and self.screen in STAFF:
            self.restart(now)
        elif (screen is Screen.PIN and self.screen is Screen.ATTRACT) or {screen, self.screen} <= STAFF:
            self._touched = now
            self._show(screen)

    def _show(self, screen: Screen, *, forward: bool = True) -> None:
        self.screen = screen
        self.forward = forward
