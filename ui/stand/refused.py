"""What the screen says where the stand cannot open: a volunteer has no terminal to read it from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

SHOWN_MS: Final = 15_000  # then the program ends, and whoever watches over it starts it again
SAID: Final = frozenset(
    {"stand-refused", "store-unusable", "store-damaged", "no-campaign", "device-key", "newer-version"}
)
_QML = Path(__file__).parents[1] / "qml"


@contextmanager
def said_on_the_screen(application: Callable[[], QGuiApplication], *, windowed: bool) -> Iterator[None]:
    """Show for a while why the stand cannot open, on the whole screen; then let the error go on.

    Args:
        application: makes the application object.
        windowed: somebody started it by hand, and reads it there.
    """
    try:
        yield
    except KioskError as error:
        if not windowed and error.code in SAID:
            show(application(), error.code, SHOWN_MS)
        raise


def show(app: QGuiApplication, code: str, milliseconds: int) -> None:
    """Show a window that says so, in the language of the system, and return once it was shown so long."""
    from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer, QUrl
    from PySide6.QtQml import QQmlApplicationEngine

    from ui.icons import IconProvider
    from ui.languages import Languages, compile_translations, set_font

    compile_translations()
    set_font(app)
    system = QLocale.system()
    languages = Languages()
    languages.speak(system.bcp47Name())
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(_QML))
    engine.addImageProvider("icon", IconProvider())
    engine.setInitialProperties({"reason": code, "rtl": system.textDirection() is Qt.LayoutDirection.RightToLeft})
    engine.load(QUrl.fromLocalFile(str(_QML / "stand" / "RefusedWindow.qml")))
    QTimer.singleShot(milliseconds, lambda: app.exit(0))  # `quit` asks the window, which stays open
    app.exec()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
