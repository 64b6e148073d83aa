"""What the volunteer's page and the pocket cards say. The window's own words are taken from the window's translations.

A sentence names a word of the window by %1, %2 …, so that paper and screen can never differ in any language.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.slip import NEVER_IN_A_CODE
from kiosk.stand.opening import WARNING_PERCENT

CONTEXT: Final = "Guides"


@dataclass(frozen=True)
class Seen:
    """Words that stand on the window: the QML file that says them, and the sentence there."""

    screen: str
    source: str
    comment: str = ""
    count: int = -1

    def now(self) -> str:
        """Return them in the language that is spoken now."""
        said = QCoreApplication.translate(self.screen, self.source, self.comment or None, self.count)
        return said.replace("\u00ad", "")


@dataclass(frozen=True)
class Sentence:
    """A sentence of ours, with words of the window or a fixed text in its places."""

    source: str
    places: tuple[Seen | str, ...] = ()

    def now(self) -> str:
        """Return it as HTML in the language that is spoken now; what stands on the window is bold."""
        said = escape(QCoreApplication.translate(CONTEXT, self.source), quote=False)
        for number, place in enumerate(self.places, 1):
            said = said.replace(f"%{number}", bold(place) if isinstance(place, Seen) else escape(place))
        return said


def bold(seen: Seen) -> str:
    """Return words of the window as HTML."""
    return f"<b>{escape(seen.now(), quote=False)}</b>"


def _say(source: object, *places: Seen | str) -> Sentence:
    return Sentence(str(source), places)


# --- the window's words -------------------------------------------------------------------------------------

READY_FOR_THE_DAY = Seen("VolunteerScreen", "Ready for the day?")
READY = Seen("OpeningScreen", "Ready")
NOT_READY = Seen("OpeningScreen", "Not ready")
OPEN_THE_STAND = Seen("OpeningScreen", "Open the stand")
HELP = Seen("VolunteerScreen", "Help someone sign")
SIGN = Seen("CheckScreen", "Sign")
PAUSE = Seen("VolunteerScreen", "Pause")
SHIFT = Seen("VolunteerScreen", "Shift change")
PRACTISE = Seen("VolunteerScreen", "Practise signing")
HAND_OVER = Seen("VolunteerScreen", "Hand over")
DONE = Seen("HandOverScreen", "Done")
CHECKED = Seen("HandOverScreen", "on this stick, checked", "under the number", 37)
BACK_TO_VISITORS = Seen("StaffHeader", "Back to visitors")
CLOSE_THE_DAY = Seen("VolunteerScreen", "Close the day")
MY_DATA = Seen("ReadScreen", "What happens to my data")
NOT_SIGNED = Seen("TroubleScreen", "You have not signed yet.")
TRY_AGAIN = Seen("TroubleScreen", "Try again")
WAIT = Seen("NotNowScreen", "Signing has to wait.")
PAUSED = Seen("LockedScreen", "This stand is paused.")
ENTER_PIN = Seen("LockedScreen", "Enter the PIN")
WRONG_PIN = Seen("PinScreen", "Wait %n seconds", "", 30)
NOT_DONE = Seen("HandOverScreen", "Not done")
ANOTHER_STICK = Seen("HandOverScreen", "Nothing was lost. Try it again with another stick.")
NO_STICK = Seen("HandOverScreen", "No stick? Show to a camera")
MORE_TIME = Seen("WarningScreen", "Do you need more time?")
WITHDRAW = Seen("AttractScreen", "Withdraw a signature")
YOUR_CODE = Seen("ThanksScreen", "Your code")
PRACTICE = Seen("ThanksScreen", "Practice: this does not count.")

# --- the volunteer's page -----------------------------------------------------------------------------------

TITLE = _say(QT_TRANSLATE_NOOP("Guides", "A day at the stand"))
LEAD = _say(
    QT_TRANSLATE_NOOP("Guides", "People read and sign alone. You invite, help who asks, and look after the tablet.")
)
BOLD = _say(QT_TRANSLATE_NOOP("Guides", "Words in bold stand on its screen."))
PHONE = _say(QT_TRANSLATE_NOOP("Guides", "Unsure? Call your lead:"))

BEFORE = _say(QT_TRANSLATE_NOOP("Guides", "Before"))
BEFORE_STEPS = (
    _say(QT_TRANSLATE_NOOP("Guides", "Switch the tablet on. The poster comes by itself.")),
    _say(
        QT_TRANSLATE_NOOP(
            "Guides", "Hold a finger on this corner for two seconds. Type the PIN that your lead told you."
        )
    ),
    _say(QT_TRANSLATE_NOOP("Guides", "Touch %1 and go through the list."), READY_FOR_THE_DAY),
    _say(
        QT_TRANSLATE_NOOP("Guides", "It says %1: touch %2. It says %3: do what stands there, or call."),
        READY,
        OPEN_THE_STAND,
        NOT_READY,
    ),
    _say(
        QT_TRANSLATE_NOOP(
            "Guides", "A black band at the top, as in the picture, means practice: nothing counts. Call first."
        )
    ),
)

DURING = _say(QT_TRANSLATE_NOOP("Guides", "While people sign"))
DURING_STEPS = (
    _say(QT_TRANSLATE_NOOP("Guides", "Nobody needs watching. Stand where you cannot see the screen.")),
    _say(
        QT_TRANSLATE_NOOP("Guides", "At the end people photograph a code. No phone? Give them a pocket card and a pen.")
    ),
    _say(
        QT_TRANSLATE_NOOP("Guides", "This panel: the corner of step %1, then the PIN. Out again: %2."),
        "2",
        BACK_TO_VISITORS,
    ),
    _say(QT_TRANSLATE_NOOP("Guides", "%1: you type what the person tells you, and the person presses %2."), HELP, SIGN),
    _say(QT_TRANSLATE_NOOP("Guides", "%1: to clean the screen, or for a break."), PAUSE),
    _say(QT_TRANSLATE_NOOP("Guides", "%1: read it together; then the next one types the PIN."), SHIFT),
    _say(QT_TRANSLATE_NOOP("Guides", "%1: try it yourself when nobody waits. It does not count."), PRACTISE),
    _say(
        QT_TRANSLATE_NOOP(
            "Guides",
            "Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.",
        )
    ),
    _say(
        QT_TRANSLATE_NOOP("Guides", "Look at the battery here each hour. Plug in before it is down to %1."),
        f"{WARNING_PERCENT}\u00a0%",
    ),
)

EVENING = _say(QT_TRANSLATE_NOOP("Guides", "In the evening"))
EVENING_STEPS = (
    _say(
        QT_TRANSLATE_NOOP("Guides", "Put in the USB stick. Touch %1, then the stick, and wait for %2."), HAND_OVER, DONE
    ),
    _say(
        QT_TRANSLATE_NOOP(
            "Guides", "%1: the tablet read them back from the stick, and all are right. They also stay on the tablet."
        ),
        CHECKED,
    ),
    _say(
        QT_TRANSLATE_NOOP(
            "Guides",
            "Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.",
        ),
        CLOSE_THE_DAY,
    ),
    _say(
        QT_TRANSLATE_NOOP(
            "Guides", "Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come."
        )
    ),
)

NEVER = _say(QT_TRANSLATE_NOOP("Guides", "Never"))
NEVERS = (
    _say(QT_TRANSLATE_NOOP("Guides", "photograph people who sign, or the screen while they do")),
    _say(QT_TRANSLATE_NOOP("Guides", "promise what is kept of their data: show them %1"), MY_DATA),
    _say(QT_TRANSLATE_NOOP("Guides", "copy, move or delete files on the tablet or the stick")),
    _say(QT_TRANSLATE_NOOP("Guides", "press %1 for somebody, or tell the PIN"), SIGN),
    _say(QT_TRANSLATE_NOOP("Guides", "leave the tablet alone, not even for a minute")),
)

WRONG = _say(QT_TRANSLATE_NOOP("Guides", "The screen says …"))
REMEDY = _say(QT_TRANSLATE_NOOP("Guides", "What you do"))
Row = tuple[Seen | Sentence, Seen | Sentence]
ROWS: tuple[Row, ...] = (
    (
        WAIT,
        _say(QT_TRANSLATE_NOOP("Guides", "The words below it say why, and what to do. Nothing signed is lost.")),
    ),
    (
        NOT_SIGNED,
        _say(
            QT_TRANSLATE_NOOP(
                "Guides", "This signature is not stored. Touch %1. If it comes again, look at the panel: it says why."
            ),
            TRY_AGAIN,
        ),
    ),
    (PAUSED, _say(QT_TRANSLATE_NOOP("Guides", "Touch %1, and type it. Then %2."), ENTER_PIN, BACK_TO_VISITORS)),
    (WRONG_PIN, _say(QT_TRANSLATE_NOOP("Guides", "Wait that long. If you do not know the PIN, call."))),
    (MORE_TIME, _say(QT_TRANSLATE_NOOP("Guides", "Leave it: it clears itself if nobody answers."))),
    (NOT_DONE, ANOTHER_STICK),
    (
        NO_STICK,
        _say(QT_TRANSLATE_NOOP("Guides", "Touch it. The coordinator reads the screen with a camera, or films it.")),
    ),
    (
        _say(QT_TRANSLATE_NOOP("Guides", "It is dark")),
        _say(
            QT_TRANSLATE_NOOP(
                "Guides", "Plug it in and switch it on. The poster comes back, and nothing signed is lost."
            )
        ),
    ),
    (
        _say(QT_TRANSLATE_NOOP("Guides", "The tablet is gone")),
        _say(QT_TRANSLATE_NOOP("Guides", "Call at once. Nobody can read the signatures that are on it.")),
    ),
)

# --- pocket cards -------------------------------------------------------------------------------------------

COPY_CODE = _say(
    QT_TRANSLATE_NOOP("Guides", "Copy it from the screen; it has no %1. Nobody can tell it to you again."),
    ", ".join(NEVER_IN_A_CODE),
)


def take_back(contact: str) -> Sentence:
    """Return what the code is for, and how it is used."""
    isolated = f"\u2068{contact}\u2069"  # it reads from left to right in every script
    return _say(
        QT_TRANSLATE_NOOP("Guides", "To take your signature back: touch %1 at any of our stands, or write to %2."),
        WITHDRAW,
        isolated,
    )


def seen_words() -> set[Seen]:
    """Return every word of the window that the papers name."""
    return {each for each in globals().values() if isinstance(each, Seen)}
