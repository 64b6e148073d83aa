"""The sticks that are in, looked for while somebody is asked for one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.stand.places import Place, find_places

LOOK_MS = 1500


class Sticks(QObject):
    """Places to write to, or `only_read` from; `changed` when one came or went."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.only_read = False
        self._folder: Path | None = None
        self._found: list[Place] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def offer(self, folder: Path) -> None:
        """Offer this folder beside the sticks."""
        self._folder = folder

    @property
    def looking(self) -> bool:
        """Whether they are looked for."""
        return self._timer.isActive()

    def look(self) -> None:
        """Look now, and from now on."""
        self._look()
        self._timer.start()

    def rest(self) -> None:
        """Look no more; what was found stays."""
        self._timer.stop()

    def at(self, index: int) -> Place | None:
        """Return the place that stands there in the list; nothing where it cannot be used for this."""
        place = self._found[index] if 0 <= index < len(self._found) else None
        return place if place is not None and self._usable(place) else None

    def _usable(self, place: Place) -> bool:
        return place.writable or self.only_read

    @property
    def listed(self) -> list[dict[str, object]]:
        """The places: name, whether it is a stick, whether it can be used for this, room in megabytes."""
        return [
            {"name": p.name, "stick": p.stick, "usable": self._usable(p), "megabytes": p.free_bytes // 1_000_000}
            for p in self._found
        ]

    @Slot()
    def _look(self) -> None:
        found = sorted(find_places(self._folder), key=lambda place: not self._usable(place))
        # Room left changes all the time; a list that is made anew would slip away under the finger.
        if [(place.path, place.writable) for place in found] != [(each.path, each.writable) for each in self._found]:
            self._found = found
            self.changed.emit()
