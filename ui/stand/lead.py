"""What only the lead may do: install, keep a second copy, delete what is due, change the PINs, report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.stand import pin
from kiosk.stand.opening import lead_pin
from kiosk.stand.pin import Role
from kiosk.stand.stand import Stand
from ui.stand.camera import StandCamera
from ui.stand.dates import Dates
from ui.stand.door import Door
from ui.stand.install import Install
from ui.stand.lead_tasks import ReportTask, SecondCopyTask
from ui.stand.lost_pin import LostPin


class Lead(QObject):
    """Behind the lead's PIN. Each task is an object of its own, with a screen of its own."""

    changed = Signal()
    installed = Signal()

    def __init__(self, stand: Stand, door: Door, go: Callable[[str], None], parent: QObject | None = None) -> None:
        """Take the stand, the PIN pad, and a function that shows a screen by its name."""
        super().__init__(parent)
        self._stand, self._door, self._go = stand, door, go
        self._install = Install(stand, go, self)
        self._install.installed.connect(self.installed)
        self._install.installed.connect(self.changed)
        self._copy = SecondCopyTask(stand, go, self)
        self._report = ReportTask(stand, go, self)
        self._dates = Dates(stand, go, self)
        self._lost = LostPin(stand, go, self)
        self._pin_changed = ""
        self._tasks = (self._install, self._copy, self._report, self._dates, self._lost)

    def offer(self, folder: Path) -> None:
        """Offer this folder beside the sticks."""
        for task in self._tasks:
            task.offer(folder)

    def lend(self, camera: StandCamera) -> None:
        """Let what the coordinator sends be shown to this camera."""
        for task in self._tasks:
            task.lend(camera)

    def forget(self) -> None:
        """Forget what was begun."""
        self._pin_changed = ""
        for task in self._tasks:
            task.forget()

    def wait(self) -> None:
        """Return once no work runs beside the window any more."""
        for task in self._tasks:
            task.wait()

    # --- the PINs ------------------------------------------------------------------------------------------------

    @property
    def pin_missing(self) -> bool:
        """Whether signatures count here and the lead has no PIN yet, or its file cannot be read."""
        return lead_pin(self._stand) in ("missing", "locked")

    @property
    def open_to_all(self) -> bool:
        """Whether signatures count here and there is no PIN at all: before the first day, or after a reset."""
        return self.counts and not pin.is_guarded(self._stand.data, Role.VOLUNTEER)

    @property
    def may_choose(self) -> bool:
        """Whether who has the volunteers' PIN may choose the lead's: only while there is nothing to guard yet."""
        return lead_pin(self._stand) != "locked"

    def let_in(self, then: Callable[[], None]) -> None:
        """Ask for the volunteers' PIN. Where nobody has one on a stand that counts, both are chosen in one go."""
        if self.open_to_all:
            self._door.choose_both(then)
        else:
            self._door.ask(Role.VOLUNTEER, then)

    def first_morning(self, then: Callable[[], None]) -> None:
        """Have the PINs chosen before the first visitor comes, where signatures count and the lead's is missing."""
        if self.open_to_all:
            self._door.choose_both(then)
        elif self.pin_missing and self.may_choose:
            self._door.ask(Role.VOLUNTEER, lambda: self._door.ask(Role.LEAD, then, left=then))

    def ask(self, back: Callable[[], None]) -> None:
        """Ask for the lead's PIN, or have it chosen where that may be; Leave leads back."""
        if self.pin_missing and not self.may_choose:
            self._door.refuse(Role.LEAD, back)
        else:
            self._door.ask(Role.LEAD, self.show, left=back)

    @Slot()
    def show(self) -> None:
        """Show what there is to do."""
        self._show()

    def _show(self, pin_changed: str = "") -> None:
        self.forget()
        self._pin_changed = pin_changed
        self._dates.look()
        self._go("LEAD")
        self.changed.emit()

    @Slot(str)
    def changePin(self, role: str) -> None:
        """Have a new PIN chosen for the volunteers or the lead."""
        self._door.choose(Role(role), lambda: self._show(role), left=self.show)

    @Property(str, notify=changed)
    def pinChanged(self) -> str:
        """Whose PIN was changed just now: volunteer, lead, or nobody's."""
        return self._pin_changed

    @Property(bool, notify=changed)
    def counts(self) -> bool:
        """Whether signatures count here, so that there are two PINs from the first morning on."""
        return any(not installed.practice for installed in self._stand.packs)

    @Slot(str, result="QVariantList")
    def campaignsIn(self, language: str) -> list[dict[str, object]]:
        """Return what visitors choose from: demand, practice. Where something counts, practice is not shown to them."""
        return [
            {"demand": each.pack.campaign.text(language).demand, "practice": each.practice}
            for each in self._stand.packs
            if each.practice is not self.counts
        ]

    # --- the tasks -----------------------------------------------------------------------------------------------

    @Property(QObject, constant=True)
    def install(self) -> Install:
        """A campaign comes to the stand."""
        return self._install

    @Property(QObject, constant=True)
    def copy(self) -> SecondCopyTask:
        """Each signature a second time, on a stick."""
        return self._copy

    @Property(QObject, constant=True)
    def report(self) -> ReportTask:
        """What helps to help, on a stick."""
        return self._report

    @Property(QObject, constant=True)
    def dates(self) -> Dates:
        """What is to be deleted, and the date that the lead confirms."""
        return self._dates

    @Property(QObject, constant=True)
    def lost(self) -> LostPin:
        """A PIN was lost."""
        return self._lost
