"""`kiosk stand self-test`: tries every way out of the window that a visitor could, and looks at what lies around it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.stand.surroundings import Finding, look_around
from ui import forgetful, lockdown

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from ui.stand.window import StandWindow

_KEYS = (
    "Alt+F4 Alt+Tab Alt+Space Ctrl+Q Ctrl+W Ctrl+N Ctrl+O Ctrl+P Ctrl+Alt+Delete Meta+D Meta F1 F5 F10 F11 Escape Menu"
)
_MARK = "self-test"


def try_escapes(data: Path, opened: StandWindow, hardened: dict[str, bool]) -> Iterator[Finding]:
    """Yield a finding for each way out, tried on the open window.

    Args:
        data: the stand's folder.
        opened: the stand's window, on the whole screen, at the poster.
        hardened: what `lockdown.harden_process` could do.
    """
    escapes = Escapes(opened)
    yield escapes.whole_screen()
    yield escapes.close()
    yield from escapes.keys()
    yield escapes.shortcuts()
    yield from escapes.field()
    yield escapes.drop()
    words = {
        "no-core-files": ("a crash leaves no file", "a crash could leave a file with a visitor's words: ulimit -c 0"),
        "not-dumpable": ("other programs cannot read this one's memory", "other programs may read this one's memory"),
        "locked-in-memory": ("its memory stays out of swap", "its memory may be swapped: give the user LimitMEMLOCK"),
    }
    for name, (held, left) in words.items():
        yield Finding(name, "held", held) if hardened.get(name) else Finding(name, "system", left)
    yield _memory()
    with lockdown.stay_awake() as awake:
        yield (
            Finding("awake", "held", "screen and machine are kept awake")
            if awake
            else Finding("awake", "system", "nothing here can be asked to stay awake: switch off blanking and sleep")
        )
    yield from look_around(data)


def _memory() -> Finding:
    import os
    import sys

    held = not sys.platform.startswith("linux") or all(
        os.environ.get(name) == value for name, value in forgetful.SETTINGS.items()
    )
    if held:
        return Finding("forgetful", "held", "memory that is let go of is overwritten")
    return Finding("forgetful", "open", "memory is not overwritten: start the stand by its own command")


class Escapes:
    """What a visitor's hands could try."""

    def __init__(self, opened: StandWindow) -> None:
        from ui.hands import Hands

        self._opened, self._window, self._hands = opened, opened.window, Hands(opened.window)

    def _there(self) -> bool:
        """Whether the window is the only one, on the whole screen, and shows what it showed."""
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtTest import QTest

        QTest.qWait(50)
        others = [one for one in QGuiApplication.allWindows() if one.isVisible() and one is not self._window]
        return self._window.isVisible() and not others

    def whole_screen(self) -> Finding:
        """Look whether the window leaves anything of the screen."""
        from PySide6.QtCore import Qt

        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        from ui.stand.window import covers_screen

        if covers_screen(self._window) and (self._window.flags() & flags) == flags:
            return Finding("whole-screen", "held", "the window covers the whole screen, without a frame, on top")
        return Finding("whole-screen", "open", "the window does not cover the screen: start it without --windowed")

    def close(self) -> Finding:
        """Ask the window to close, as a window manager does."""
        closed = self._window.close()
        return _held("close", not closed and self._there(), "asked to close")

    def keys(self) -> Iterator[Finding]:
        """Press what closes, opens or leaves something in other programs."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        screen = self._hands.screen
        for name in _KEYS.split():
            combination = QKeySequence(name)[0]
            QTest.keyClick(self._window, combination.key(), combination.keyboardModifiers())
            yield _held(f"key {name}", self._there() and self._hands.screen == screen, name)

    def shortcuts(self) -> Finding:
        """Try to take the keyboard from everything else."""
        if lockdown.take_shortcuts(self._window):
            return Finding("shortcuts", "held", "the system's own shortcuts come to this window first")
        return Finding("shortcuts", "system", "the system keeps its own shortcuts: its settings have to close them")

    def field(self) -> Iterator[Finding]:
        """Try menu, clipboard and long press on the first field of the form."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtTest import QTest

        visitor, clipboard = self._opened.visitor, QGuiApplication.clipboard()
        visitor.read()
        for card in visitor.cards[:1] if visitor.several else []:
            visitor.add(card["place"])
            visitor.read()
        while visitor.screen == "READ":
            visitor.wantToSign()
        self._hands.arrive("DETAILS")
        field = self._first_field()
        place = field.mapToScene(field.boundingRect().center()).toPoint()
        QTest.mouseClick(self._window, Qt.MouseButton.RightButton, pos=place)
        yield _held("menu", self._there(), "a right click on a field")
        self._hands.tap(field.objectName(), seconds=1.0)
        yield _held("long-press", self._there(), "a long press on a field")
        visitor.type(field.objectName().removeprefix("field "), _MARK)
        field.setProperty("text", _MARK)
        for letter in "AC":
            QTest.keyClick(self._window, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.ControlModifier)
        yield _held("copy", _MARK not in clipboard.text(), "copying from a field")
        clipboard.setText(f"{_MARK}-pasted")
        QTest.keyClick(self._window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        yield _held("paste", "pasted" not in str(field.property("text")), "pasting into a field")
        visitor.restart()
        self._hands.arrive("ATTRACT")
        yield _held("clipboard", clipboard.text() == "", "what lies on the clipboard when a visitor leaves")

    def _first_field(self) -> QQuickItem:
        found = (item for item in self._hands._visible() if item.objectName().startswith("field "))
        return next(found)

    def drop(self) -> Finding:
        """Try to drop something on the window."""
        from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
        from PySide6.QtGui import QDragEnterEvent

        dragged = QMimeData()
        dragged.setText(_MARK)
        event = QDragEnterEvent(
            QPoint(50, 50), Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        QCoreApplication.sendEvent(self._window, event)
        return _held("drop", not event.isAccepted() and self._there(), "dropping something on the window")


def _held(name: str, held: bool, what: str) -> Finding:
    if held:
        return Finding(name, "held", f"{what}: leads nowhere")
    return Finding(name, "open", f"{what}: leads out of the stand; report this as a bug")
