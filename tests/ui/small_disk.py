"""The real window on a disk that is really full, or read-only: `python -m tests.ui.small_disk SCENARIO FOLDER`.

Run in a mount namespace of its own, where FOLDER becomes a small disk that is gone with the process.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.errors import StandRefused
from kiosk.slip import normalise
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.durability.full_disk import SmallDisk
from tests.durability.opened import read_store
from tests.kit import NOON, draft, office, only_pack, open_stand
from ui.app import application, prepare_environment
from ui.app import open_stand as run_stand


def signed(kiosk) -> str:
    """Sign by touch on the check screen; return the code that the visitor takes away."""
    kiosk.arrive("CHECK")
    kiosk.hands.sign()
    kiosk.arrive("THANKS")
    code = normalise(kiosk.visitor.slip["code"])
    kiosk.hands.tap("next person")
    return code


@contextmanager
def kiosk_on(folder: Path) -> Iterator:
    from tests.ui.conftest import LANDSCAPE, Kiosk

    with open_stand(folder / "stand") as stand:
        kiosk = Kiosk(stand, LANDSCAPE)
        kiosk.arrive("ATTRACT")
        yield kiosk
        assert kiosk.opened.warnings == []
        kiosk.opened.close()


def full(disk: SmallDisk) -> list[str]:
    """Full while a visitor types: told, and on with it once there is room; full at the poster: nobody is let in."""
    with kiosk_on(disk.folder) as kiosk:
        kiosk.go("CHECK")
        codes = [signed(kiosk)]
        kiosk.arrive("ATTRACT")
        kiosk.go("CHECK")
        disk.fill()
        kiosk.wait(3)
        kiosk.arrive("NOT_NOW")
        assert kiosk.hands.find("sign") is None
        disk.make_room()
        kiosk.wait(3)
        codes.append(signed(kiosk))
        kiosk.arrive("ATTRACT")
        kiosk.go("CHECK")
        disk.fill()  # in the moment before the tap
        kiosk.hands.sign()
        kiosk.arrive(kiosk.visitor.screen)
        if kiosk.visitor.screen == "TROUBLE":  # else the last page of the file had room
            disk.make_room()
            kiosk.hands.tap("try again")
            kiosk.arrive("THANKS")
        codes.append(normalise(kiosk.visitor.slip["code"]))
        kiosk.hands.tap("next person")
        disk.fill()
        kiosk.wait(3)
        kiosk.arrive("NOT_NOW")
        assert kiosk.hands.find("start") is None
        assert kiosk.stand.count().total == len(codes)
        disk.make_room()
        kiosk.wait(3)
        kiosk.arrive("ATTRACT")
        codes.append(sign(kiosk.stand, only_pack(kiosk.stand), draft(9)).code)
    return codes


def read_only(disk: SmallDisk) -> list[str]:
    """The disk turns read-only while it is used, as after an error: told before Sign, and back by itself."""
    with kiosk_on(disk.folder) as kiosk:
        kiosk.go("CHECK")
        codes = [signed(kiosk)]
        kiosk.arrive("ATTRACT")
        kiosk.go("CHECK")
        over = Path(f"{disk.folder}/stand")
        subprocess.run(["mount", "--bind", over, over], check=True)
        subprocess.run(["mount", "-o", "remount,ro,bind", over], check=True)
        kiosk.stand.store.close()  # what was opened before would still write; after an error of the disk it would not
        kiosk.wait(3)
        kiosk.arrive("NOT_NOW")
        assert kiosk.hands.find("sign") is None
        kiosk.visitor._journey.hinder("", kiosk.now)  # and where somebody got to Sign all the same
        kiosk.visitor._looked_at = kiosk.now
        kiosk.visitor._journey.sign(kiosk.now)
        assert kiosk.visitor.screen == "TROUBLE"
        subprocess.run(["mount", "-o", "remount,rw,bind", over], check=True)
        kiosk.wait(3)
        kiosk.hands.tap("try again")
        kiosk.arrive("THANKS")
        codes.append(normalise(kiosk.visitor.slip["code"]))
        kiosk.hands.tap("next person")
        kiosk.arrive("ATTRACT")
        assert kiosk.stand.count().total == len(codes)
    return codes


def read_only_start(disk: SmallDisk) -> list[str]:
    """The file system is read-only from the start, as a card that is worn out: said on the screen, nothing is lost."""
    data, said = disk.folder / "stand", set()
    with open_stand(data) as stand:
        codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(3)]
    subprocess.run(["mount", "-o", "remount,ro", disk.folder], check=True)

    def look() -> None:
        for window in QGuiApplication.topLevelWindows():
            waiting = [window.contentItem()]
            while waiting:
                item = waiting.pop()
                said.add(str(item.property("text") or ""))
                waiting += item.childItems()
        if any("Nothing can be stored on this tablet" in text for text in said):
            QGuiApplication.exit(0)

    looking = QTimer(interval=100)
    looking.timeout.connect(look)
    looking.start()
    with pytest.raises(StandRefused):
        run_stand(data, windowed=False)
    looking.stop()
    assert any("Nothing can be stored on this tablet" in text for text in said), said
    subprocess.run(["mount", "-o", "remount,rw", disk.folder], check=True)
    with Stand.open(data, now=lambda: NOON) as stand:
        assert stand.count().total == len(codes)
        codes.append(sign(stand, only_pack(stand), draft(9)).code)
    return codes


if __name__ == "__main__":
    prepare_environment(screen_needed=False)
    application()
    disk = SmallDisk(Path(sys.argv[2]))
    codes = {"full": full, "read_only": read_only, "read_only_start": read_only_start}[sys.argv[1]](disk)
    found = read_store(disk.folder / "stand" / "store.sqlite", office().opening)
    assert (set(codes) - set(found.signatures), found.undecryptable, found.wrong) == (set(), 0, [])
    assert len(found.signatures) == len(codes)
    print(f"{len(codes)} acknowledged, 0 lost")
