"""The hands of the on-screen keyboard: letters go to the focused field as an input method sends them. Keeps nothing.

It makes way for a real keyboard as soon as somebody types on one.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

LAYOUTS = Path(__file__).parents[2] / "assets" / "keyboards"
ACCENTS = LAYOUTS.parent / "accents.json"

_PADS = ("email", "code")  # with the letters from a to z
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")

# Keys without a sign that only somebody at a keyboard presses; a tablet's own buttons (volume, power) are none of them.
_KEYS = frozenset(
    {
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)  # fmt: skip


class Keyboard(QObject):
    """What Keyboard.qml asks for: layouts, to have something typed, and whether there is a real keyboard."""

    realChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._real = False

    @Property(bool, notify=realChanged)
    def real(self) -> bool:
        """Whether this visitor types on a real keyboard."""
        return self._real

    def heed(self, event: QEvent) -> None:
        """Look at what reaches the window: a key that is pressed there comes from outside, unlike those of `press`."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.spontaneous():
            sign = event.text()
            self._turn(self._real or event.key() in _KEYS or bool(sign and sign.isprintable()))

    @Slot()
    def show(self) -> None:
        """Be there again: somebody touched a field, or the next visitor comes."""
        self._turn(False)

    def _turn(self, real: bool) -> None:
        if real != self._real:
            self._real = real
            self.realChanged.emit()

    @Slot(str, result="QVariantMap")
    def layout(self, name: str) -> dict[str, Any]:
        """Return the layout of this name; English where there is none."""
        found = (code for code in (name, name.partition("-")[0]) if (LAYOUTS / f"{code}.json").is_file())
        return read_layout(next(found, "en"))

    @Slot(str, str, result="QVariantMap")
    def pad(self, name: str, language: str) -> dict[str, Any]:
        """Return the layout of this name, with its letters where the language's own keyboard has them."""
        return read_pad(name, language) if name in _PADS else self.layout(name)

    @Slot(str)
    def commit(self, text: str) -> None:
        """Type text at the cursor."""
        self._commit(text, 0, 0)

    @Slot(int, int, str)
    def replace_from(self, start: int, length: int, text: str) -> None:
        """Type text in the place of what stands there; `start` counts from the cursor."""
        self._commit(text, start, length)

    @Slot(int)
    def press(self, key: int) -> None:
        """Press and release a key that is no letter, such as Backspace."""
        if (focused := QGuiApplication.focusObject()) is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.sendEvent(focused, event)

    def _commit(self, text: str, start: int, length: int) -> None:
        if (focused := QGuiApplication.focusObject()) is not None:
            event = QInputMethodEvent()
            event.setCommitString(text, start, length)
            QCoreApplication.sendEvent(focused, event)


@cache
def read_layout(name: str) -> dict[str, Any]:
    """Read a layout: `rows` of keys, each a sign or {"text" or "do", "width", "label"}; `columns` that a full row has.

    `more` holds what a long press on a letter offers, the language's own signs first. A layout with `accents` offers
    those of all other Latin alphabets after them, since a person's name may come from anywhere.
    """
    layout: dict[str, Any] = json.loads((LAYOUTS / f"{name}.json").read_text(encoding="utf-8"))
    own: dict[str, str] = layout.get("more", {})
    shared: dict[str, Any] = json.loads(ACCENTS.read_text(encoding="utf-8")) if layout.get("accents") else {"more": {}}
    letters = {key if isinstance(key, str) else key.get("text", "") for row in layout["rows"] for key in row}
    signs = {letter: dict.fromkeys(own.get(letter, "") + shared["more"].get(letter, "")) for letter in letters}
    layout["more"] = {letter: [sign for sign in found if sign not in letters] for letter, found in signs.items()}
    layout["shift"] = shared.get("shift", {}) | layout.get("shift", {})
    return layout


@cache
def read_pad(name: str, language: str) -> dict[str, Any]:
    """Read a pad with the letters from a to z, in the rows of the language's own keyboard where it has them all.

    A language whose first row lacks one of the ten, as Turkish with its ı, keeps them as the pad has them.
    """
    pad = read_layout(name)
    if not (LAYOUTS / f"{language}.json").is_file():
        return pad
    own = [[key for key in row if key in _LETTERS] for row in _plain(read_layout(language)["rows"][:3])]
    if len(own[0]) != _FULL_ROW or {key for row in own for key in row} != _LETTERS:
        return pad
    rows, spare = [], []
    for letters, row in zip(own, pad["rows"], strict=False):
        places = [at for at, key in enumerate(row) if isinstance(key, str)]
        signs = [*spare, *(key for key in row if isinstance(key, str) and key.lower() not in _LETTERS)]
        room = max(0, len(places) - len(letters))
        spare = signs[room:]
        capitals = [key.upper() if pad["capitals"] else key for key in letters]
        rows.append([*row[: places[0]], *capitals, *signs[:room], *row[places[-1] + 1 :]])
    return pad | {"rows": [*rows, *pad["rows"][3:]]}


_FULL_ROW = 10


def _plain(rows: list[list[Any]]) -> list[list[str]]:
    return [[key for key in row if isinstance(key, str)] for row in rows]
