"""What is left of a visitor in the window: a search of all that a program, a bystander or a screen reader can reach."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtQml import QJSValue
from shiboken6 import invalidate, isValid

from tests.ui.conftest import Kiosk

_CAN_HOLD_WORDS = {"QString", "QStringList", "QUrl", "QVariant", "QVariantMap", "QVariantList", "QJSValue"}


def holding(kiosk: Kiosk, wanted: str) -> Iterator[str]:
    """Yield each property of each reachable object, QML's and ours, that holds a visitor's words."""
    opened = kiosk.opened
    ours = [kiosk.visitor, opened.volunteer, opened.look, opened.speech]
    for each in [opened.window, *ours, *kiosk.all_items(), *opened.window.findChildren(QObject)]:
        if isValid(each):
            kind = each.metaObject().className().partition("_QMLTYPE")[0]
            yield from (f"{kind}.{name}" for name in _names(each) if wanted.lower() in _words(each.property(name)))


def left(kiosk: Kiosk, words: Iterable[str]) -> list[str]:
    """Return every place where one of these words still is: QML objects, clipboards, what a screen reader is told."""
    clipboard, found = QGuiApplication.clipboard(), []
    told = _words(list(_told(QAccessible.queryAccessibleInterface(kiosk.opened.window))))
    for word in words:
        found += holding(kiosk, word)
        if word.lower() in told:
            found.append("the accessibility tree")
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if word.lower() in clipboard.text(mode).lower():
                found.append(f"the {mode.name}")
    return found


def _told(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is None or not interface.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield interface.text(kind)
    for number in range(interface.childCount()):
        yield from _told(interface.child(number))


def _names(each: QObject) -> list[str]:
    """Return the properties that can hold words. Objects are walked as children; Python cannot read all else."""
    meta = each.metaObject()
    found = [meta.property(index) for index in range(meta.propertyCount())]
    names = [one.name() for one in found if one.typeName() in _CAN_HOLD_WORDS]
    del found
    invalidate(meta)  # a QML object's own one, which Python would keep beyond the object
    return names


def _words(value: object) -> str:
    if isinstance(value, QJSValue):
        value = "" if value.isCallable() else value.toVariant()  # a function is shown with an address: any digits
    return str(value).lower()
