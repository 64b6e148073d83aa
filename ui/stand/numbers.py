"""Today's signatures by hour and by language, in tens: small numbers would tell about single people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.stand.stand import Stand
from kiosk.stand.tallies import STEP, Tallies
from ui.own_names import own_name


class Numbers(QObject):
    """What the screen of today's numbers shows."""

    changed = Signal()

    def __init__(self, stand: Stand, go: Callable[[str], None], parent: QObject) -> None:
        """Take the stand, and a function that shows a screen by its name."""
        super().__init__(parent)
        self._stand = stand
        self._go = go
        self._tallies = Tallies({}, {})

    @Slot()
    def show(self) -> None:
        """Count anew, and show it."""
        self._tallies = self._stand.tallies()
        self._go("NUMBERS")
        self.changed.emit()

    @Property(int, constant=True)
    def step(self) -> int:
        """What is rounded down to; less than that is not shown."""
        return STEP

    @Property("QVariantList", notify=changed)
    def hours(self) -> list[dict[str, Any]]:
        """Each hour from the first to the last that can be shown: name (07), count; 0 is under the step, or none."""
        shown = self._tallies.hours
        span = range(int(min(shown)), int(max(shown)) + 1) if shown else range(0)
        return _rows({f"{hour:02}": shown.get(f"{hour:02}", 0) for hour in span})

    @Property("QVariantList", notify=changed)
    def languages(self) -> list[dict[str, Any]]:
        """The languages that can be shown, by their own names, the most spoken first: name, count."""
        return _rows({own_name(code): count for code, count in self._tallies.languages.items()})


def _rows(counts: Mapping[str, int]) -> list[dict[str, Any]]:
    return [{"name": name, "count": count} for name, count in counts.items()]
