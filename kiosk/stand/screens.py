"""What the stand shows, and how long each screen waits for a touch. Seconds."""

from enum import StrEnum


class Screen(StrEnum):
    """What the stand shows."""

    ATTRACT = "ATTRACT"
    CHOOSE = "CHOOSE"
    LANGUAGE = "LANGUAGE"
    READ = "READ"
    PRIVACY = "PRIVACY"
    DETAILS = "DETAILS"
    COUNTRY = "COUNTRY"
    DRAW = "DRAW"
    CONSENTS = "CONSENTS"
    TOO_YOUNG = "TOO_YOUNG"
    CHECK = "CHECK"
    THANKS = "THANKS"
    UNDONE = "UNDONE"
    WITHDRAW = "WITHDRAW"
    SENT = "SENT"
    WARNING = "WARNING"
    TROUBLE = "TROUBLE"
    LOCKED = "LOCKED"
    NOT_NOW = "NOT_NOW"
    PIN = "PIN"
    PANEL = "PANEL"
    OPENING = "OPENING"
    NAMES = "NAMES"
    HAND_OVER = "HAND_OVER"
    SHOW = "SHOW"
    CLOSE_DAY = "CLOSE_DAY"
    SHIFT = "SHIFT"
    NUMBERS = "NUMBERS"
    DOUBT = "DOUBT"
    LOST_PIN = "LOST_PIN"
    LEAD = "LEAD"
    INSTALL = "INSTALL"
    SECOND_COPY = "SECOND_COPY"
    DATE = "DATE"
    REPORT = "REPORT"


STAFF = frozenset(
    {
        Screen.PIN,
        Screen.PANEL,
        Screen.OPENING,
        Screen.NAMES,
        Screen.HAND_OVER,
        Screen.SHOW,
        Screen.CLOSE_DAY,
        Screen.SHIFT,
        Screen.NUMBERS,
        Screen.DOUBT,
        Screen.LOST_PIN,
        Screen.LEAD,
        Screen.INSTALL,
        Screen.SECOND_COPY,
        Screen.DATE,
        Screen.REPORT,
    }
)
OUTSIDE = frozenset({Screen.PIN, Screen.LOST_PIN})  # staff screens that anybody comes to: no PIN was entered yet
TO_SIGN = frozenset(  # on the way to it
    {
        *(Screen.CHOOSE, Screen.READ, Screen.PRIVACY, Screen.LANGUAGE, Screen.DETAILS, Screen.COUNTRY, Screen.DRAW),
        *(Screen.CONSENTS, Screen.CHECK),
    }
)
READING = frozenset({Screen.CHOOSE, Screen.READ, Screen.PRIVACY, Screen.LANGUAGE})
ASIDE = frozenset({Screen.PRIVACY, Screen.LANGUAGE, Screen.COUNTRY, Screen.DRAW})  # they lead back to where one was
OVER = frozenset({Screen.THANKS, Screen.UNDONE, Screen.SENT, Screen.TOO_YOUNG})  # nothing typed is left

POSTER_SECONDS = 15.0  # where there are several campaigns, each has the poster for a while
READING_SECONDS = 180.0  # without a touch, then back to the poster in silence; once something is typed, a warning first
TYPING_SECONDS = 45.0
WARNING_SECONDS = 20.0
UNDO_SECONDS = 20.0
TROUBLE_SECONDS = 120.0  # time to fetch the volunteer
THANKS_SECONDS = 60.0  # time to take a photo
PARTING_SECONDS = 30.0
PIN_SECONDS = 60.0
STAFF_SECONDS = 600.0  # a hand-over may take a while, a stick has to be found
SHOW_SECONDS = 1800.0  # codes run by themselves, and nobody touches them


def patience(screen: Screen, *, begun: bool) -> float:
    """Return how long a screen waits for a touch.

    Args:
        screen: the one that is shown.
        begun: the visitor has typed or chosen something.
    """
    match screen:
        case Screen.WARNING:
            return WARNING_SECONDS
        case Screen.THANKS:
            return THANKS_SECONDS
        case Screen.UNDONE | Screen.SENT | Screen.TOO_YOUNG:
            return PARTING_SECONDS
        case Screen.TROUBLE | Screen.NOT_NOW:
            return TROUBLE_SECONDS
        case Screen.PIN:
            return PIN_SECONDS
        case Screen.SHOW:
            return SHOW_SECONDS
        case _ if screen in STAFF:
            return STAFF_SECONDS
        case _:
            return TYPING_SECONDS if begun and screen not in READING else READING_SECONDS
