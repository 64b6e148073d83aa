"""The hand-over before a camera, as its screen shows it; and the page of codes that is to be seen now."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.frames.code import Code
from kiosk.frames.show import PACES, Show, lay_out
from kiosk.stand.shown import Part, Shown, arrived, parts, to_show
from kiosk.stand.stand import SECONDS_A_DAY, Stand
from kiosk.stand.stick import HandedOver
from ui.job import Worker

LOOK_MS = 4  # a quarter of a refresh: a page stays for five or six of them, as its pace says
_FASTEST_REFRESH, _SLOWEST_REFRESH = 1 / 240, 1 / 20  # seconds; what is said beyond them was measured badly


class Showing(QObject):
    """One show. Its state is what the screen shows: "choose", "working", "showing", "nothing" or "failed".

    Codes are drawn in the window's own thread, one page ahead: two codes cost less than a millisecond.
    """

    changed = Signal()
    pageTurned = Signal()
    handedOver = Signal(object)

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject | None = None) -> None:
        """Take the stand, and a function that shows a screen by its name."""
        super().__init__(parent)
        self._stand, self._go = stand, go
        self._clock: Callable[[], float] = time.monotonic
        self._worker = Worker(self)
        self._state = "choose"
        self._closing = False
        self._parts: list[Part] = []
        self._shown = Shown(())
        self._show: Show | None = None
        self._page = 0
        self._looking = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._looking.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is being worked on."""
        return self._worker.busy

    def open(self, *, closing: bool = False) -> None:
        """Begin: with all that waits, or with the question what, where a part of it can be shown by itself."""
        if self._worker.busy:
            return
        self._closing, self._parts = closing, [] if closing else parts(self._stand)
        self._state = "choose"
        if len(self._parts) < 2:
            self.choose(-1)
        self._go("SHOW")
        self.changed.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show one of the parts; -1 is everything."""
        if self._state != "choose" or self._worker.busy:
            return
        only = self._parts[index].session_id if 0 <= index < len(self._parts) else None
        closing = self._closing
        if self._worker.start(lambda: to_show(self._stand, only=only, closing=closing), self._begin, self._fail):
            self._become("working")

    def _begin(self, shown: Shown) -> None:
        if self._state != "working":  # whoever began it has gone
            return
        self._shown = shown
        self._show = Show(shown.streams) if shown.streams else None
        self._become("showing" if self._show else "nothing")

    def _fail(self, code: str) -> None:
        if self._state == "working":
            self._become("failed")

    def _become(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def forget(self) -> None:
        """End the show, and keep nothing of it. What was not said to have arrived waits as before."""
        self._state, self._shown, self._show, self._parts = "choose", Shown(()), None, []
        self._looking.stop()
        self.changed.emit()

    @Slot()
    def arrived(self) -> None:
        """Note that the coordinator says so."""
        shown = self._shown
        if self._state == "showing" and self._worker.start(
            lambda: arrived(self._stand, shown), self._note_arrival, self._fail
        ):
            self._become("working")

    def _note_arrival(self, handed: HandedOver) -> None:
        if self._state == "working":
            self.forget()
            self.handedOver.emit(handed)

    # --- what the screen shows ---------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where it stands."""
        return self._state

    @Property(bool, notify=changed)
    def closing(self) -> bool:
        """Whether it is the end of the day, and the closing slip is shown, too."""
        return self._closing

    @Property("QVariantList", notify=changed)
    def parts(self) -> list[dict[str, object]]:
        """What can be shown by itself, newest first: campaign, day as YYYY-MM-DD, signatures, whether handed over.

        A stand knows no times of day: `run` numbers what is of one campaign and day, from the earliest on, of `runs`.
        """
        several = len({part.campaign for part in self._parts}) > 1
        same_day = [(part.campaign, part.day) for part in self._parts]
        return [
            {
                "campaign": part.campaign if several else "",
                "day": time.strftime("%Y-%m-%d", time.gmtime(part.day * SECONDS_A_DAY)),
                "signatures": part.signatures,
                "handedOver": part.handed_over,
                "run": same_day[at:].count(same_day[at]),
                "runs": same_day.count(same_day[at]),
            }
            for at, part in enumerate(self._parts)
        ]

    @Property(int, notify=changed)
    def signatures(self) -> int:
        """Signatures in all that is shown, or that can be."""
        return sum(part.signatures for part in self._parts) if self._state == "choose" else self._shown.signatures

    @Property(str, notify=changed)
    def standName(self) -> str:
        """The stand's name, as the coordinator will see it."""
        return self._stand.name

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """How long it takes at this pace, in whole seconds, where the camera is in its place."""
        return 0 if self._show is None else math.ceil(self._show.seconds)

    @Property(int, notify=changed)
    def pace(self) -> int:
        """Which of the paces it has; 1 is the slowest."""
        return 0 if self._show is None else len(PACES) - self._show.place

    @Property(int, constant=True)
    def paces(self) -> int:
        """How many paces there are."""
        return len(PACES)

    @Property(bool, notify=changed)
    def canGoFaster(self) -> bool:
        """Whether there is a faster pace."""
        return self._show is not None and self._show.place > 0

    @Property(bool, notify=changed)
    def canGoSlower(self) -> bool:
        """Whether there is a slower pace."""
        return self._show is not None and self._show.place < len(PACES) - 1

    @Slot()
    def faster(self) -> None:
        """Show more at a time."""
        if self._show is not None:
            self._show.faster(self._clock())
            self.changed.emit()

    @Slot()
    def slower(self) -> None:
        """Show less at a time."""
        if self._show is not None:
            self._show.slower(self._clock())
            self.changed.emit()

    # --- the page ------------------------------------------------------------------------------------------------

    @Slot(float)
    def refreshed(self, seconds: float) -> None:
        """Turn the page if it is time. Call it at each refresh of the screen.

        Args:
            seconds: from one refresh to the next, as they come at present.
        """
        if self._show is None:
            return
        place = self._show.place
        if self._show.turn(self._clock(), min(_SLOWEST_REFRESH, max(_FASTEST_REFRESH, seconds))):
            self._page += 1
            self.pageTurned.emit()
        if self._show.place != place:
            self.changed.emit()

    @Slot(bool)
    def keepTime(self, on: bool) -> None:
        """Turn the pages of this show without being told of refreshes, or wait for them again."""
        if on and self._show is not None:
            self._looking.start()
        else:
            self._looking.stop()

    @Slot()
    def _look(self) -> None:
        self.refreshed(LOOK_MS / 1000)

    @Property(int, notify=pageTurned)
    def page(self) -> int:
        """The number of the page; 0 before the first."""
        return self._page if self.codes else 0

    @Property(int, notify=pageTurned)
    def count(self) -> int:
        """Codes on the page."""
        return len(self.codes)

    @Property(int, notify=pageTurned)
    def side(self) -> int:
        """Modules on each side of a code, without the white around it."""
        return self.codes[0].side if self.codes else 0

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes that are to be seen now."""
        return () if self._show is None else self._show.codes

    def wait(self) -> None:
        """Return once no work runs beside the window any more."""
        self._worker.wait()


class CodeImageProvider(QQuickImageProvider):
    """Draws the page that is to be seen now, a pixel for each module: `image://codes/<number>/across` or `…/down`."""

    def __init__(self, codes: Callable[[], tuple[Code, ...]]) -> None:
        """Take a function that gives the codes."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._codes = codes

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        """Return the page."""
        codes = self._codes()
        if not codes:
            return QImage(1, 1, QImage.Format.Format_Grayscale8)
        page = lay_out(codes, down=address.endswith("down"))
        image = QImage(page.grey, page.width, page.height, page.width, QImage.Format.Format_Grayscale8)
        return image.convertToFormat(QImage.Format.Format_RGB32)  # a copy, and what a screen takes
