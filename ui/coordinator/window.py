"""Opens the coordinator's camera window: one engine, one root window, one scan. Program and tests use it alike."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QEvent, QLocale, QObject, QSize, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.coordinator.told import Take
from ui.camera.camera import Camera
from ui.camera.preview import PreviewProvider
from ui.coordinator.scan import Scan
from ui.garbage import Garbage
from ui.icons import IconProvider
from ui.languages import QML, TRANSLATIONS, Languages, compile_translations, set_font
from ui.own_names import RIGHT_TO_LEFT, own_name


class Tongue(QObject):
    """The language of the window: the system's, where it is spoken here, until another one is chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codes = sorted(
            (path.stem.removeprefix("kiosk_") for path in TRANSLATIONS.glob("kiosk_*.ts")), key=own_name
        )
        wanted = QLocale.system().bcp47Name()
        short = wanted.partition("-")[0]
        self._code = next(
            (each for each in self.codes if each in (wanted, short) or each.startswith(f"{short}-")), "en"
        )

    @property
    def code(self) -> str:
        """The language's code."""
        return self._code

    @Slot(str)
    def speak(self, code: str) -> None:
        """Speak this language."""
        if code in self.codes:
            self._code = code
            self.changed.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Speak the language that stands there in the list."""
        self.speak(self.codes[index])

    @Property("QStringList", constant=True)
    def names(self) -> list[str]:
        """All languages by their own names."""
        return [own_name(each) for each in self.codes]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """Which one is spoken."""
        return self.codes.index(self._code)

    @Property(bool, notify=changed)
    def rtl(self) -> bool:
        """Whether it is read from right to left."""
        return self._code.partition("-")[0] in RIGHT_TO_LEFT


class ScanWindow(QObject):
    """The open window and what it needs alive. `warnings` collects what the engine complains about."""

    def __init__(self, take: Take, camera: Camera | None = None) -> None:
        super().__init__()
        self.garbage = Garbage(self)
        self.camera = camera or Camera()
        self.camera.setParent(self)
        self.scan = Scan(take, self.camera, self)
        self.tongue = Tongue(self)
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.window: QQuickWindow
        self._languages = Languages()
        self.engine.warnings.connect(self._note)
        self.tongue.changed.connect(self.speak)

    def _note(self, errors: list[QQmlError]) -> None:
        self.warnings += [error.toString() for error in errors]

    @Slot()
    def speak(self) -> None:
        """Say everything in the chosen language."""
        self._languages.speak(self.tongue.code)
        self.engine.setUiLanguage(self.tongue.code)
        self.engine.retranslate()

    def close(self) -> None:
        """Turn the camera off, import what came, close the window and let go of everything."""
        self.scan.finish()
        self.garbage.close()
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def load(
    take: Take, camera: Camera | None = None, *, language: str = "", size: tuple[int, int] | None = None
) -> ScanWindow:
    """Open the window, with the camera on.

    Args:
        take: imports what a camera brought; called beside the window, one at a time.
        camera: the one to use; otherwise this machine's.
        language: its code; otherwise the system's.
        size: the window's size in pixels, where it matters.
    """
    compile_translations()
    set_font(cast(QGuiApplication, QGuiApplication.instance()))
    opened = ScanWindow(take, camera)
    engine = opened.engine
    engine.addImportPath(str(QML))
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("camera", PreviewProvider(opened.camera.preview))
    opened.tongue.speak(language)
    opened.speak()
    engine.setInitialProperties({"scan": opened.scan, "camera": opened.camera, "tongue": opened.tongue})
    engine.load(QUrl.fromLocalFile(str(QML / "coordinator" / "ScanWindow.qml")))
    if not engine.rootObjects():
        raise RuntimeError("the window could not be loaded: " + "; ".join(opened.warnings))
    opened.window = cast(QQuickWindow, engine.rootObjects()[0])
    if size is not None:
        opened.window.resize(QSize(*size))
    opened.window.show()
    opened.camera.open()
    return opened
