"""Opens the stand's window: one engine, one root window, one visitor. Program, pictures and tests use it alike."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import StandRefused
from kiosk.frames.code import Code
from kiosk.stand.opening import Device
from kiosk.stand.stand import InstalledPack, Stand
from kiosk.stand.steady import steady_seconds
from ui.camera.preview import PreviewProvider
from ui.garbage import Garbage
from ui.icons import IconProvider
from ui.languages import Languages, compile_translations, missing_fonts, set_font
from ui.qr_image import QrImageProvider
from ui.stand.look import Look
from ui.stand.offer import Offer, to_show
from ui.stand.pictures import PictureProvider
from ui.stand.showing import CodeImageProvider
from ui.stand.speech import Speech
from ui.stand.visitor import Visitor
from ui.stand.volunteer import Volunteer

QML = Path(__file__).parents[1] / "qml"

LOCK_MS = 1500  # two fingers that rest so long lock the stand
_RESTING_PIXELS = 40

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
    }
)
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class StandWindow(QObject):
    """The open window and what it needs alive. `warnings` collects what the engine complains about."""

    def __init__(self, visitor: Visitor, volunteer: Volunteer, look: Look, speech: Speech) -> None:
        super().__init__()
        self.visitor = visitor
        self.volunteer = volunteer
        self.look = look
        self.speech = speech
        self.garbage = Garbage(self)
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.window: QQuickWindow
        self._languages = Languages()
        self._holding = QTimer(self, interval=LOCK_MS, singleShot=True)
        self._holding.timeout.connect(visitor.lock)
        self._holding.timeout.connect(volunteer.day.doubts.expect)
        self.engine.warnings.connect(self._note)

    def _note(self, errors: list[QQmlError]) -> None:
        self.warnings += [error.toString() for error in errors]

    def speak(self) -> None:
        """Say everything in the visitor's language."""
        self._languages.speak(self.visitor.language)
        self.speech.speak(self.visitor.language)
        self.engine.setUiLanguage(self.visitor.language)
        self.engine.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the visitor's journey that somebody is there, and the keyboard whether they have a real one."""
        if event.type() in _SIGNS_OF_LIFE:
            self.visitor.touch()
            self.attend()
            self.visitor.keyboard.heed(event)
            if event.type() in _TOUCHES and self.visitor.screen == "ATTRACT":
                self.visitor.keyboard.show()
        if isinstance(event, QTouchEvent):
            self._watch_fingers(event)
        return False

    def _watch_fingers(self, event: QTouchEvent) -> None:
        """Lock the stand where two fingers rest on the screen for a while, wherever they are."""
        down = [point for point in event.points() if point.state() != QEventPoint.State.Released]
        resting = all((each.position() - each.pressPosition()).manhattanLength() < _RESTING_PIXELS for each in down)
        if len(down) != 2 or not resting or event.type() == QEvent.Type.TouchCancel:
            self._holding.stop()
        elif not self._holding.isActive():
            self._holding.start()

    def attend(self) -> None:
        """Take note that somebody is there, or was: what they chose on the poster is forgotten in a while."""
        self.look.wait_on_poster(self.visitor.screen == "ATTRACT")
        self.volunteer.camera.attend(self.visitor.screen)

    def close(self) -> None:
        """Forget the visitor, close the window and let go of everything, in an order that leaves no complaints."""
        self.volunteer.camera.close()
        self.volunteer.wait()
        self.visitor.stop()
        self.speech.close()
        self.garbage.close()
        self.window.removeEventFilter(self)
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def covers_screen(window: QQuickWindow) -> bool:
    """Tell whether a window covers a whole screen.

    It never asks the window for its screen: PySide would hold that to be the window's own, and delete it with it.
    """
    return any(window.geometry().contains(screen.geometry()) for screen in QGuiApplication.screens())


def _device(of: weakref.ref[StandWindow]) -> Device:
    """Look at what only the window knows about the device."""
    opened = of()
    if opened is None:
        return Device(whole_screen=False, camera=False)
    window = opened.window
    framed = not window.flags() & Qt.WindowType.FramelessWindowHint
    return Device(
        whole_screen=covers_screen(window) and not framed, camera=bool(opened.volunteer.camera.lens.devices())
    )


def _codes(of: weakref.ref[Volunteer]) -> tuple[Code, ...]:
    volunteer = of()
    return () if volunteer is None else volunteer.showing.codes


def _shown(of: weakref.ref[Visitor]) -> tuple[InstalledPack, ...]:
    visitor = of()
    return () if visitor is None else visitor.installed


def load(
    stand: Stand,
    data: Path,
    *,
    windowed: bool,
    size: tuple[int, int] | None = None,
    clock: Callable[[], float] = steady_seconds,
    installed: InstalledPack | None = None,
) -> StandWindow:
    """Open the window on an open stand.

    Args:
        stand: the stand, with at least one pack.
        data: its folder.
        windowed: in a window that can be closed, rather than on the whole screen.
        size: the window's size in pixels, where it matters.
        clock: seconds that only go forward, also while the machine sleeps.
        installed: the only campaign to show; otherwise all that belong together.

    Raises:
        StandRefused: there is no campaign.
    """
    if not stand.packs:
        raise StandRefused("no campaign is installed on this stand: install a pack first", code="no-campaign")
    compile_translations()
    app = cast(QGuiApplication, QGuiApplication.instance())
    set_font(app)
    for sentence in missing_fonts(stand.packs[0].pack.campaign.languages):
        print(f"kiosk: {sentence}", file=sys.stderr)  # noqa: T201 - for whoever sets the stand up
    packs = [installed] if installed else to_show(stand)
    visitor = Visitor(stand, packs, clock=clock)
    visitor.tick()  # the poster is where it begins, not what it turns to: nobody is there to be forgotten
    volunteer = Volunteer(stand, visitor.showStaff)
    look = Look(stand.store, app.primaryScreen())
    speech = Speech([one["code"] for one in visitor.languages])
    opened = StandWindow(visitor, volunteer, look, speech)
    offer = Offer(stand, visitor, speech, installed)
    volunteer.lead.installed.connect(offer.look)
    volunteer.day.device = partial(_device, weakref.ref(opened))  # a circle would be collected in the midst of anything
    engine = opened.engine
    engine.addImportPath(str(QML))
    engine.addImageProvider("qr", QrImageProvider())
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("camera", PreviewProvider(volunteer.camera.preview))
    engine.addImageProvider("picture", PictureProvider(partial(_shown, weakref.ref(visitor))))
    engine.addImageProvider("codes", CodeImageProvider(partial(_codes, weakref.ref(volunteer))))
    opened.speak()
    visitor.languageChanged.connect(opened.speak)
    visitor.forgotten.connect(volunteer.forget)
    visitor.forgotten.connect(look.reset)
    visitor.forgotten.connect(opened.garbage.clear)
    volunteer.locking.connect(visitor.lock)
    visitor.forgotten.connect(visitor.keyboard.show)
    visitor.forgotten.connect(speech.reset)
    speech.said.connect(visitor.touch)  # who listens is there
    visitor.screenChanged.connect(opened.attend)
    look.changed.connect(opened.attend)
    shown = {"visitor": visitor, "volunteer": volunteer, "look": look, "speech": speech, "windowed": windowed}
    engine.setInitialProperties(shown)
    engine.load(QUrl.fromLocalFile(str(QML / "stand" / "StandWindow.qml")))
    if not engine.rootObjects():
        raise RuntimeError("the window could not be loaded: " + "; ".join(opened.warnings))
    opened.window = cast(QQuickWindow, engine.rootObjects()[0])
    if size is not None:
        opened.window.resize(QSize(*size))
    opened.window.installEventFilter(opened)
    opened.window.show()
    return opened
