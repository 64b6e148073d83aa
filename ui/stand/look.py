"""How the window looks to whoever stands before it: theme, text size, motion, and how large a millimetre is.

A visitor's choice ends with the visitor. A volunteer can keep a theme for the stand's place, such as sunlight.
"""

from __future__ import annotations

import os
from typing import Final, TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QScreen

from kiosk.stand.store import Store
from ui.stand.motion import wants_less_motion

THEMES: Final = ("light", "sunlight", "high")
STEPS: Final = (1.0, 1.25, 1.5)
REFERENCE_DPI: Final = 149.0  # the tablet that Theme.qml's sizes are drawn for
_PLAUSIBLE_DPI: Final = (50.0, 450.0)
Choice = TypeVar("Choice")
FORGET_MS: Final = 60_000  # on the poster, where nobody leaves in a way that one could notice


class Look(QObject):
    """What the buttons for theme and text size turn, and what all sizes and colours follow."""

    changed = Signal()

    def __init__(self, store: Store, screen: QScreen | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._kept = kept_theme(store)
        self._theme, self._step = self._kept, STEPS[0]
        self._motion = not wants_less_motion()
        self._density = pixels_per_mm(screen)
        self._forgetting = QTimer(self, interval=FORGET_MS, singleShot=True)
        self._forgetting.timeout.connect(self.reset)

    # --- what is chosen ------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The theme now: light, sunlight or high."""
        return self._theme

    @Property(float, notify=changed)
    def step(self) -> float:
        """By how much text is larger: 1, 1.25 or 1.5."""
        return self._step

    @Property(str, notify=changed)
    def keptTheme(self) -> str:
        """The theme that every visitor begins with at this stand."""
        return self._kept

    @Slot()
    def turnSize(self) -> None:
        """Take the next text size; after the largest comes the usual one."""
        self._step = _after(STEPS, self._step)
        self.changed.emit()

    @Slot()
    def turnTheme(self) -> None:
        """Take the next theme."""
        self._theme = _after(THEMES, self._theme)
        self.changed.emit()

    @Slot()
    def keepNextTheme(self) -> None:
        """Have every visitor begin with the next theme, also after a restart."""
        self._kept = self._theme = _after(THEMES, self._kept)
        self._store.remember("theme", self._kept)
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Look as the stand looks to a new visitor."""
        self._forgetting.stop()
        if (self._theme, self._step) != (self._kept, STEPS[0]):
            self._theme, self._step = self._kept, STEPS[0]
            self.changed.emit()

    def wait_on_poster(self, on_poster: bool) -> None:
        """Forget in a while what was chosen on the poster; call it whenever somebody touched something."""
        if on_poster and (self._theme, self._step) != (self._kept, STEPS[0]):
            self._forgetting.start()
        else:
            self._forgetting.stop()

    # --- what the surroundings want ------------------------------------------------------------------------

    @Property(bool, constant=True)
    def motion(self) -> bool:
        """Whether anything may move by itself."""
        return self._motion

    @Property(float, constant=True)
    def density(self) -> float:
        """How many of the window's pixels make a millimetre."""
        return self._density


def kept_theme(store: Store) -> str:
    """Return the theme that a volunteer has kept for this stand; light if none."""
    kept = store.setting("theme") or THEMES[0]
    return kept if kept in THEMES else THEMES[0]


def pixels_per_mm(screen: QScreen | None) -> float:
    """Return how many of the window's pixels make a millimetre: as KIOSK_MM_PER_PX says, or as the screen does.

    Screens that say nothing, or nonsense, count as the reference tablet.
    """
    try:
        said = 1 / float(os.environ.get("KIOSK_MM_PER_PX", ""))
    except (ValueError, ZeroDivisionError):
        said = screen.physicalDotsPerInch() / 25.4 if screen is not None else 0.0
    low, high = _PLAUSIBLE_DPI
    return said if low <= said * 25.4 <= high else REFERENCE_DPI / 25.4


def _after(choices: tuple[Choice, ...], now: Choice) -> Choice:
    return choices[(choices.index(now) + 1) % len(choices)]
