"""The one object that staff screens talk to. It passes on what is pressed and shows what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.frames.collector import Arrival
from kiosk.frames.frame import Kind
from kiosk.stand.closing import ClosingSlip, closing_slip
from kiosk.stand.stand import SECONDS_A_DAY, Stand
from kiosk.stand.stick import HandedOver, TakenIn, hand_over, take_in, take_in_shown
from ui.job import Worker
from ui.stand.camera import Reading, StandCamera
from ui.stand.closing import slip_as_map
from ui.stand.day import Day
from ui.stand.door import Door
from ui.stand.lead import Lead
from ui.stand.outcome import outcome_as_map
from ui.stand.showing import Showing
from ui.stand.sticks import Sticks


class Volunteer(QObject):
    """Behind the PIN: counts, hand-over, receipts, the end of the day.

    Each task has a state that its screen shows: "choose", "working", "done" or "failed".
    """

    changed = Signal()
    placesChanged = Signal()
    dayClosed = Signal()
    locking = Signal()

    def __init__(
        self,
        stand: Stand,
        go: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Take the stand, and a function that shows a screen by its name."""
        super().__init__(parent)
        self._day = Day(stand, go, self)
        self._day.shift.over.connect(self.pause)
        self._stand = stand
        self._go = go
        self._worker = Worker(self)
        self._door = Door(stand.data, go, self)
        self._door.changed.connect(self.changed)
        self._lead = Lead(stand, self._door, go, self)
        self._lead.installed.connect(self._count)
        self._tally = stand.count()
        self._reason = stand.ready() or ""
        self._sticks = Sticks(self)
        self._sticks.changed.connect(self.placesChanged)
        self._showing = Showing(stand, go, self)
        self._showing.handedOver.connect(self._after_show)
        self._camera = StandCamera(self)
        self._lead.lend(self._camera)
        self._reading = Reading(frozenset({Kind.RECEIPTS}), self)
        self._reading.lend(self._camera)
        self._reading.seen.connect(self._seen)
        self._reading.ended.connect(self.chooseAgain)
        self._place_name = ""
        self._task, self._state, self._problem = "hand-over", "choose", ""
        self._handed, self._taken_in, self._slip = HandedOver((), 0), TakenIn(0, 0), None
        self._closing = self._begun = self._again = False

    def offer(self, folder: Path) -> None:
        """Offer this folder beside the sticks."""
        self._sticks.offer(folder)
        self._lead.offer(folder)

    # --- the way in ------------------------------------------------------------------------------------

    @Property(QObject, constant=True)
    def door(self) -> Door:
        """The PIN pad."""
        return self._door

    @Property(QObject, constant=True)
    def lead(self) -> Lead:
        """What only the lead may do."""
        return self._lead

    @Slot()
    def openPad(self) -> None:
        """Show the PIN pad, empty."""
        self._lead.let_in(self._enter)

    @Slot()
    def begin(self) -> None:
        """Have both PINs chosen before the first visitor comes, where signatures count. A practice stand can wait."""
        self._begun = True
        self._lead.first_morning(self._enter)

    @Slot()
    def showLead(self) -> None:
        """Ask for the lead's PIN, and show what only the lead may do."""
        self._lead.ask(self.showPanel)

    @Slot()
    def leavePad(self) -> None:
        """Go back to where the pad was opened: to visitors, or to a screen of the staff."""
        if not self._door.leave():
            self.leave()

    def _enter(self) -> None:
        if not self._day.doubts.ask():
            self.showPanel()

    # --- the panel -------------------------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Back to visitors; the next one in needs the PIN again."""
        self.forget()
        self._go("ATTRACT")

    @Slot()
    def forget(self) -> None:
        """Forget what was begun here; also where a volunteer just walked away and the poster came back by itself."""
        self._rest()
        self._closing = self._day.shift.under_way = False
        self._showing.forget()
        self._door.forget()
        self._lead.forget()
        if self._begun and self._lead.open_to_all and not self._stand.ready():
            QTimer.singleShot(0, self.begin)  # else the next visitor could choose them

    def _rest(self) -> None:
        """Look for nothing any more."""
        self._sticks.rest()
        self._reading.close()

    @Slot()
    def showPanel(self) -> None:
        """Show the panel with fresh numbers."""
        self._rest()
        self._closing = self._day.shift.under_way = False
        self._count()
        self._go("PANEL")

    @Slot()
    def _count(self) -> None:
        self._tally = self._stand.count()
        self._reason = self._stand.ready() or ""
        self._day.look()
        self.changed.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being worked on."""
        return self._worker.busy or self._door.busy or self._showing.busy

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why visitors cannot sign: disk-full, no-campaign; nothing if they can."""
        return self._reason

    @Property(int, notify=changed)
    def notHandedOver(self) -> int:
        """Signatures that are in no batch yet."""
        return self._tally.not_handed_over

    @Property(int, notify=changed)
    def signedToday(self) -> int:
        """Signatures of today."""
        return self._tally.today

    @Property(int, notify=changed)
    def signedInAll(self) -> int:
        """All signatures that this stand remembers."""
        return self._tally.total

    @Property(str, notify=changed)
    def lastHandOver(self) -> str:
        """The day of the last hand-over as YYYY-MM-DD; nothing where there was none."""
        day = self._stand.store.last_batch_day()
        return "" if day is None else datetime.fromtimestamp(day * SECONDS_A_DAY, UTC).strftime("%Y-%m-%d")

    # --- before the day ----------------------------------------------------------------------------------

    @Property(QObject, constant=True)
    def day(self) -> Day:
        """Whether the stand is ready, its name and place, battery and room."""
        return self._day

    @Slot()
    def showOpening(self) -> None:
        """Go through the list of what a day needs."""
        self._day.check()
        self._go("OPENING")

    @Slot()
    def showNames(self) -> None:
        """Ask for the stand's name and place."""
        self._go("NAMES")

    @Slot()
    def pause(self) -> None:
        """Let nobody sign until the PIN is entered: to clean the screen, or for a break."""
        self.forget()
        self.locking.emit()

    @Slot()
    def openDay(self) -> None:
        """Let visitors come."""
        self.leave()

    # --- hand over, take in receipts -------------------------------------------------------------------

    @Slot()
    def showHandOver(self) -> None:
        """Ask where to hand over to."""
        self._begin_task("hand-over")

    @Slot()
    def showToCamera(self) -> None:
        """Hand over without a stick."""
        self._sticks.rest()
        self._showing.open(closing=self._closing)

    @Slot()
    def stopShowing(self) -> None:
        """Ask where to hand over to once more; nothing was handed over."""
        self._showing.forget()
        self.showHandOver()

    @Slot(object)
    def _after_show(self, handed: HandedOver) -> None:
        self._after_hand_over(handed)
        self._go("HAND_OVER")

    @Property(QObject, constant=True)
    def showing(self) -> Showing:
        """The codes before a camera."""
        return self._showing

    @Slot()
    def showReceipts(self) -> None:
        """Ask where the receipt is."""
        self._begin_task("receipt")

    def _begin_task(self, task: str) -> None:
        self._task, self._state, self._problem = task, "choose", ""
        self._again = not self._day.waits
        self._sticks.only_read = task == "receipt"
        self._sticks.look()
        self._reading.look()
        self._go("HAND_OVER")
        self.changed.emit()

    @Slot()
    def finishTask(self) -> None:
        """Go back to where the task was begun: the panel, the end of the day, the change of a shift."""
        self._rest()
        if self._closing:
            self.showCloseDay()
        elif self._day.shift.under_way:
            self._day.shift.show()
        else:
            self.showPanel()

    @Slot()
    def chooseAgain(self) -> None:
        """After something went wrong: ask for the place again."""
        self._state, self._problem = "choose", ""
        self._reading.close()
        self._reading.look()
        self._sticks.look()
        self.changed.emit()

    @Slot()
    def readByCamera(self) -> None:
        """Have the receipt shown to the camera."""
        ready = self._task == "receipt" and self._state == "choose" and not self._worker.busy
        if ready and self._reading.open("HAND_OVER"):
            self._sticks.rest()
            self._place_name, self._state = "", "camera"
            self.changed.emit()

    @Slot(object)
    def _seen(self, arrival: Arrival) -> None:
        self._state = "working"
        self._start(lambda: take_in_shown(self._stand, arrival.payload), self._after_receipt)

    @Property(QObject, constant=True)
    def reading(self) -> Reading:
        """A receipt that is shown to the camera."""
        return self._reading

    @property
    def camera(self) -> StandCamera:
        """The stand's camera."""
        return self._camera

    @Property("QVariantList", notify=placesChanged)
    def places(self) -> list[dict[str, object]]:
        """The sticks that are there, see `Sticks.listed`."""
        return self._sticks.listed

    @Slot(int)
    def choosePlace(self, index: int) -> None:
        """Hand over to this place and check what lies there, or take in the receipts that it holds."""
        place = self._sticks.at(index)
        if self._state != "choose" or self._worker.busy or place is None:
            return
        self._sticks.rest()
        self._place_name, self._state = place.name, "working"
        if self._task == "receipt":
            self._start(lambda: take_in(self._stand, place.path), self._after_receipt)
        else:
            closing = self._closing
            self._start(
                lambda: hand_over(self._stand, place.path, closing=closing, medium=place.medium), self._after_hand_over
            )

    def _after_hand_over(self, handed: HandedOver) -> None:
        self._handed, self._state = handed, "done"
        self._count()

    def _after_receipt(self, taken_in: TakenIn) -> None:
        self._taken_in, self._state = taken_in, "done"
        self._count()

    @Property(str, notify=changed)
    def task(self) -> str:
        """What the stick is for: hand-over or receipt."""
        return self._task

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where the task stands: choose, working, done, failed."""
        return self._state

    @Property(str, notify=changed)
    def problem(self) -> str:
        """A word for what went wrong with the task."""
        return self._problem

    @Property(str, notify=changed)
    def placeName(self) -> str:
        """The place that was chosen."""
        return self._place_name

    @Property(int, notify=changed)
    def handedOver(self) -> int:
        """Signatures that now lie on the stick, checked; or that a camera saw, as somebody says."""
        return self._handed.signatures

    @Property(bool, notify=changed)
    def byCamera(self) -> bool:
        """Whether the last hand-over was before a camera."""
        return self._handed.by_camera

    @Property("QVariantMap", notify=changed)
    def outcome(self) -> dict[str, object]:
        """What came of it in detail, see `outcome_as_map`."""
        return outcome_as_map(self._handed, self._taken_in)

    @Property(bool, notify=changed)
    def again(self) -> bool:
        """Whether all had been handed over when this hand-over was begun."""
        return self._again

    @Property(bool, notify=changed)
    def closing(self) -> bool:
        """Whether this belongs to the end of the day, so that the closing slip goes along."""
        return self._closing

    @Property(int, notify=changed)
    def purged(self) -> int:
        """Entries that were deleted here, since the coordinator has them."""
        return self._taken_in.purged

    # --- the end of the day ----------------------------------------------------------------------------

    @Slot()
    def showCloseDay(self) -> None:
        """Count; lock at once where everything is handed over, else ask."""
        self._closing, self._slip = True, None
        self._state, self._problem = "choose", ""
        self._count()
        self._go("CLOSE_DAY")
        if not self._day.waits:
            self.lockDay()

    @Slot()
    def lockDay(self) -> None:
        """Close what runs and make the closing slip."""
        self._start(lambda: closing_slip(self._stand), self._after_lock)

    def _after_lock(self, slip: ClosingSlip) -> None:
        self._slip, self._state = slip, "done"
        self._count()

    @Slot()
    def closeDay(self) -> None:
        """Close the stand: a practice stand forgets what was signed, and the program ends."""
        self._start(self._stand.close_day, lambda _: self.dayClosed.emit())

    @Property("QVariantMap", notify=changed)
    def slip(self) -> dict[str, object]:
        """The closing slip, empty until the day is locked; see `slip_as_map`."""
        return {} if self._slip is None else slip_as_map(self._slip, self._handed)

    # --- work beside the window ------------------------------------------------------------------------

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def done(result: Any) -> None:
            then(result)
            self.changed.emit()

        if self._worker.start(work, done, self._fail):
            self.changed.emit()

    def _fail(self, code: str) -> None:
        self._state, self._problem = "failed", code
        self.changed.emit()

    def wait(self) -> None:
        """Return once no work runs beside the window any more; call it before the stand is closed."""
        self._door.wait()
        self._lead.wait()
        self._showing.wait()
        self._worker.wait()
