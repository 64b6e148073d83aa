"""Text sizes on the visitor's screens: nothing leaves the window on the way there or back, nothing is signed unseen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.conftest import LANDSCAPE, PORTRAIT, Kiosk

LOW = (1024, 600)


@pytest.fixture(autouse=True)
def tablet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the screen be as dense as the reference tablet's: a low window is compact then."""
    monkeypatch.setenv("KIOSK_MM_PER_PX", "0.1705")


def place(item: QQuickItem | None) -> QRectF:
    assert item is not None
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height())))


def window(kiosk: Kiosk) -> QRectF:
    shown = kiosk.opened.window
    return QRectF(0, 0, shown.width(), shown.height())


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_the_petition_stands_as_before_once_all_text_sizes_were_tried(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int], language: str
) -> None:
    kiosk = make_kiosk(size)
    kiosk.go("READ", language)
    names = ("not for me", "want to sign", "privacy")
    before = [place(kiosk.hands.find(name)) for name in names]
    for _ in range(3):
        kiosk.hands.tap("text size")
        QTest.qWait(30)
        assert all(window(kiosk).contains(place(kiosk.hands.find(name))) for name in names)
    assert [place(kiosk.hands.find(name)) for name in names] == before


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("step", [0, 1, 2])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, LOW])
def test_nothing_is_signed_before_every_answer_was_to_be_seen(
    make_kiosk: Callable[..., Kiosk], size: tuple[int, int], step: int, language: str
) -> None:
    kiosk = make_kiosk(size)
    for _ in range(step):
        kiosk.opened.look.turnSize()
    kiosk.go("CONSENTS", language)
    kiosk.hands.tap("yes")
    kiosk.visitor.finishConsents()
    kiosk.arrive("CHECK")
    QTest.qWait(30)
    rows = [item for item in kiosk.items() if item.objectName().startswith("answer ")]
    seen: set[str] = set()
    for _ in range(12):
        sheet = place(kiosk.hands.find("answers"))
        more = kiosk.hands.find("more below")
        if more is not None:
            sheet.setBottom(place(more).top())
        seen |= {row.objectName() for row in rows if sheet.adjusted(0, -1, 0, 1).contains(place(row))}
        cut = any(place(row).bottom() > place(kiosk.hands.find("answers")).bottom() + 1 for row in rows)
        assert more is not None or not cut, "the page goes on, and nothing says so"
        if more is None:
            break
        assert kiosk.hands.find("sign") is None
        assert place(kiosk.hands.find("read on")).height() >= 40
        kiosk.hands.tap("read on")
        QTest.qWait(30)
    kiosk.hands.wait("sign", lambda: kiosk.hands.find("sign") is not None)
    assert seen == {row.objectName() for row in rows}
    demand = kiosk.visitor.campaign["demand"]
    assert any(item.property("text") == demand and window(kiosk).contains(place(item)) for item in kiosk.items()), (
        "what is being signed stands beside the button"
    )


def test_two_quick_taps_on_read_on_sign_nothing(make_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = make_kiosk(LANDSCAPE)
    kiosk.opened.look.turnSize()
    kiosk.opened.look.turnSize()
    kiosk.go("CHECK")
    item = kiosk.hands.find("read on")
    assert item is not None
    for _ in range(8):
        kiosk.hands._touch(item)
    assert kiosk.hands.screen == "CHECK"
    assert kiosk.stand.count().total == 0
    kiosk.hands.sign()
    kiosk.arrive("THANKS")


def test_who_swipes_to_the_end_may_sign(make_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = make_kiosk(LOW)
    kiosk.go("CHECK")
    sheet = kiosk.hands.find("answers")
    assert sheet is not None
    assert kiosk.hands.find("sign") is None
    sheet.setProperty("contentY", sheet.property("contentHeight") - sheet.height())
    kiosk.hands.tap("sign")
    kiosk.arrive("THANKS")
