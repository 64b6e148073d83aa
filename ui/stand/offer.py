"""Keeps the poster true while the window runs: what was installed shows, what has begun shows, what is over goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.stand.installed import met_by_visitors
from kiosk.stand.stand import InstalledPack, Stand
from ui.stand.speech import Speech
from ui.stand.visitor import Visitor

LOOK_MS = 30_000


def to_show(stand: Stand) -> list[InstalledPack]:
    """Return what visitors choose from: all that counts, or else all that is practice, but never a mixture."""
    met = met_by_visitors(stand.packs)
    return [installed for installed in stand.offered() if installed in met] or list(met)


class Offer(QObject):
    """Looks each time that nobody is there any more, and now and then while nobody is."""

    def __init__(self, stand: Stand, visitor: Visitor, speech: Speech, only: InstalledPack | None) -> None:
        """Take the stand, its visitor and voice, and the only campaign to show, where there is to be only one."""
        super().__init__(visitor)
        self._stand, self._visitor, self._speech, self._only = stand, visitor, speech, only
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()
        visitor.screenChanged.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Have the poster show what can be signed now, unless somebody is there: then once they have gone."""
        if self._only is None and self._visitor.nobody:
            packs = to_show(self._stand)
            if packs and _kinds(packs) != _kinds(self._visitor.installed):
                self._visitor.offer(packs)
                self._speech.offer([language["code"] for language in self._visitor.languages])


def _kinds(packs: list[InstalledPack] | tuple[InstalledPack, ...]) -> list[tuple[bytes, bool]]:
    return [(installed.pack.pack_hash, installed.activated) for installed in packs]
