"""What is wrong on a screen, read from its items: words cut, over each other, or outside of what holds them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.conftest import Kiosk

RIGHT, CENTRED = 2, 4
LOOKS, BETWEEN_MS = 20, 50  # layouts settle frame by frame, and a busy machine draws few


def faults(kiosk: Kiosk) -> Iterator[str]:
    """Yield a sentence for everything that a person would call broken, and that stays so."""
    found = list(_faults_now(kiosk))
    for _ in range(LOOKS):
        if not found:
            return
        QTest.qWait(BETWEEN_MS)
        found = list(_faults_now(kiosk))
    yield from found


def _faults_now(kiosk: Kiosk) -> Iterator[str]:
    items = [item for item in kiosk.items() if item.width() > 0 and item.height() > 0]
    texts = [item for item in items if item.inherits("QQuickText") and str(item.property("text")).strip()]
    texts = [item for item in texts if item.opacity() > 0]
    pressed = [item for item in items if item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")]
    window = QRectF(0, 0, kiosk.opened.window.width(), kiosk.opened.window.height())
    for item in texts:
        yield from _cut(item)
        yield from _outside(item, window)
    yield from _over_each_other(texts)
    for item in pressed:
        place, seen = _rect(item), _seen(item)
        name = item.objectName() or item.property("text")
        if not _scrolls(item) and not window.adjusted(-1, -1, 1, 1).contains(place):
            yield f"off the window: button {name}"
        for text in texts:
            if item not in _ancestors(text) and _meet(_words(text) & _seen(text), seen):
                yield f"on the button {name}: {_short(text)}"
    yield from _buttons_over_each_other(pressed)


def _cut(item: QQuickItem) -> Iterator[str]:
    factor = _rect(item).width() / item.width()
    if item.property("truncated"):
        yield f"cut: {_short(item)}"
    if item.property("contentWidth") > item.width() + 4:
        yield f"wider than its place by {(item.property('contentWidth') - item.width()) * factor:.0f}: {_short(item)}"
    lines = item.property("lineCount") * (item.property("lineHeight") or 0)
    if lines > item.height() + 8:
        yield f"higher than its place by {lines - item.height():.0f}: {_short(item)}"


def _outside(item: QQuickItem, window: QRectF) -> Iterator[str]:
    words, scrolled = _words(item), _scrolls(item)
    if words.left() < -1 or words.right() > window.width() + 1:
        yield f"off the window sideways: {_short(item)}"
    if scrolled:
        return
    if words.top() < -1 or words.bottom() > window.height() + 1:
        yield f"off the window: {_short(item)}"
    for holder in _ancestors(item):
        if holder.inherits("QQuickAbstractButton") or holder.clip() or holder.inherits("QQuickRectangle"):
            place = _rect(holder)
            if words.top() < place.top() - 6 or words.bottom() > place.bottom() + 6:
                yield f"higher than what holds it ({holder.objectName() or _kind(holder)}): {_short(item)}"
            if words.left() < place.left() - 2 or words.right() > place.right() + 2:
                yield f"wider than what holds it ({holder.objectName() or _kind(holder)}): {_short(item)}"
            return


def _over_each_other(texts: list[QQuickItem]) -> Iterator[str]:
    places = [(item, _words(item) & _seen(item)) for item in texts]
    for index, (item, place) in enumerate(places):
        for other, where in places[index + 1 :]:
            if _meet(place, where):
                yield f"over each other: {_short(item)} | {_short(other)}"


def _buttons_over_each_other(pressed: list[QQuickItem]) -> Iterator[str]:
    places = [(item, _seen(item)) for item in pressed]
    for index, (item, place) in enumerate(places):
        for other, where in places[index + 1 :]:
            if item not in _ancestors(other) and other not in _ancestors(item) and _meet(place, where):
                yield f"buttons over each other: {_name(item)} | {_name(other)}"


# --- where things are --------------------------------------------------------------------------------------


def _rect(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))).normalized()


def _words(item: QQuickItem) -> QRectF:
    """Where the words themselves are: the item may be wider than they, and its lines have air between them."""
    wide = min(item.property("contentWidth"), item.width())
    line, size = float(item.property("lineHeight") or 0), item.property("font").pixelSize()
    high = max(size, item.property("lineCount") * line - (line - size)) if line > 1 else size
    free = item.width() - wide
    left = {RIGHT: free, CENTRED: free / 2}.get(_aligned(item), 0.0)
    top = (item.height() - high) / 2
    return QRectF(item.mapToScene(QPointF(left, top)), item.mapToScene(QPointF(left + wide, top + high))).normalized()


def _aligned(item: QQuickItem) -> int:
    """Read what Python cannot convert."""
    asked = QQmlExpression(qmlContext(item), item, "effectiveHorizontalAlignment").evaluate()
    return int(asked[0] if isinstance(asked, tuple) else asked)


def _seen(item: QQuickItem) -> QRectF:
    """What is to be seen of an item: nothing beyond what clips it."""
    seen = _rect(item)
    for holder in _ancestors(item):
        if holder.clip():
            seen &= _rect(holder)
    return seen


def _ancestors(item: QQuickItem) -> list[QQuickItem]:
    found = []
    holder = item.parentItem()
    while holder is not None:
        found.append(holder)
        holder = holder.parentItem()
    return found


def _scrolls(item: QQuickItem) -> bool:
    return any(holder.inherits("QQuickFlickable") for holder in _ancestors(item))


def _meet(one: QRectF, other: QRectF) -> bool:
    both = one & other
    return both.width() > 2 and both.height() > 2


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_QMLTYPE")[0]


def _name(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("text"))


def _short(item: QQuickItem) -> str:
    return repr(str(item.property("text"))[:60])
