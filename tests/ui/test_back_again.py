"""The real stand after what can happen to its machine: it is back at the poster by itself, with every record."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.errors import NotStored, StandBusy, StandRefused
from kiosk.stand import steady
from kiosk.stand.signing import sign
from tests.durability.opened import read_store
from tests.kit import draft, office, only_pack, open_stand
from tests.ui.conftest import Kiosk
from tests.ui.leftovers import left
from tests.ui.test_cage import RECIPE
from tests.ui.test_xvfb import ROOT, ask, grab, is_poster, wait
from ui.stand import refused
from ui.stand.refused import SAID, said_on_the_screen

NIGHT = 8 * 3600
MARK = "Zebrafinkweber"


# --- the display is lost ---------------------------------------------------------------------------------------


class Session:
    """What the unit runs, on an X screen that can be taken away and given back under the same name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        reading, writing = os.pipe()
        self.screen = self._start_screen(["-displayfd", str(writing)], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self._display = f":{pipe.readline().strip()}"
        program = folder / "kiosk"
        program.write_text(f'#!/bin/sh\nexport QT_QPA_PLATFORM=xcb\nexec "{sys.executable}" -m ui "$@"\n')
        program.chmod(0o755)
        away = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        self.environment = {name: value for name, value in os.environ.items() if name not in away}
        self.environment |= {
            "DISPLAY": self._display, "HOME": str(folder), "PYTHONPATH": str(ROOT), "KIOSK_PROGRAM": str(program),
            "KIOSK_DATA": str(folder / "stand"), "KIOSK_COORDINATOR_DATA": str(folder / "coordinator"),
        }  # fmt: skip
        self.session = subprocess.Popen(
            [str(RECIPE / "petition-kiosk-session")], env=self.environment, stderr=subprocess.DEVNULL
        )

    def _start_screen(self, more: list[str], **options: object) -> subprocess.Popen[bytes]:
        command = ["Xvfb", *more, "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        return subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)  # type: ignore[call-overload, no-any-return]

    def lose_screen(self) -> None:
        self.screen.kill()
        self.screen.wait()

    def give_screen(self) -> None:
        self.screen = self._start_screen([self._display])

    def stand(self) -> psutil.Process | None:
        below = psutil.Process(self.session.pid).children(recursive=True)
        return next((one for one in below if one.cmdline()[1:] == ["-m", "ui", "stand"]), None)

    def shows_poster(self) -> bool:
        if not ask({**self.environment, "QT_QPA_PLATFORM": "xcb"}, "search", "--onlyvisible", "--name", "Petition"):
            return False
        try:
            return is_poster(grab({**self.environment, "QT_QPA_PLATFORM": "xcb"}, self.folder / "now.png"))
        except subprocess.CalledProcessError:  # there is no screen
            return False

    def close(self) -> None:
        for program in (*psutil.Process(self.session.pid).children(recursive=True), self.session, self.screen):
            program.kill()
        self.session.wait()
        self.screen.wait()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    assert shutil.which("Xvfb"), "install xvfb; `./run test` does it"
    with open_stand(tmp_path / "stand", office(practice=True), activated=False) as stand:
        codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(5)]
    made = Session(tmp_path)
    try:
        wait("the poster", made.shows_poster)
        yield made
        found = read_store(tmp_path / "stand" / "store.sqlite", office(practice=True).opening)
        assert (set(codes) - set(found.signatures), found.undecryptable, found.wrong) == (set(), 0, [])
    finally:
        made.close()


def test_a_lost_display_comes_back_with_the_poster_on_it(session: Session) -> None:
    before = session.stand()
    assert before is not None
    session.lose_screen()
    wait("the end of the stand that had the display", lambda: not before.is_running())
    assert session.session.poll() is None, "the session waits for the display"
    session.give_screen()
    wait("the poster", session.shows_poster)
    after = session.stand()
    assert after is not None
    assert after.pid != before.pid


def test_a_stand_that_was_stopped_like_a_sleeping_machine_goes_on(session: Session) -> None:
    stand = session.stand()
    assert stand is not None
    stand.send_signal(signal.SIGSTOP)
    time.sleep(1)
    stand.send_signal(signal.SIGCONT)
    environment = {**session.environment, "QT_QPA_PLATFORM": "xcb"}
    ask(environment, "mousemove", "1064", "652", "click", "1")
    wait("the petition", lambda: not is_poster(grab(environment, session.folder / "read.png")))
    assert session.stand() == stand


# --- the machine sleeps ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("screen", ["READ", "DETAILS", "CHECK", "THANKS", "PANEL"])
def test_after_a_night_asleep_nobody_is_there_any_more(kiosk: Kiosk, screen: str) -> None:
    if screen == "PANEL":
        kiosk.visitor.showStaff("PIN")
        kiosk.visitor.showStaff("PANEL")
        kiosk.arrive("PANEL")
    else:
        kiosk.go(screen)
    if screen == "DETAILS":
        kiosk.fill(given_name=MARK)
    signed = kiosk.stand.count().total
    kiosk.wait(NIGHT)  # one step: nothing ran meanwhile
    kiosk.arrive("ATTRACT")
    assert left(kiosk, [MARK, "robin"]) == []
    assert kiosk.stand.count().total == signed


def test_the_clock_of_the_window_goes_on_while_the_machine_sleeps(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.stand.visitor import Visitor

    with open_stand(tmp_path / "stand", office(practice=True), activated=False) as stand:
        visitor = Visitor(stand, stand.packs)
        visitor.chooseLanguage("en")
        assert visitor.screen == "READ"
        now = steady._seconds()
        monkeypatch.setattr(steady, "_seconds", lambda: now + NIGHT)
        visitor.tick()
        assert visitor.screen == "ATTRACT"
        visitor.stop()


# --- it cannot even open -------------------------------------------------------------------------------------------


def read(seen: list[str]) -> Callable[[], None]:
    """Return a step that reads all that stands on the screen now."""

    def look() -> None:
        for window in QGuiApplication.allWindows():
            if isinstance(window, QQuickWindow) and window.isVisible():
                waiting = [window.contentItem()]
                while waiting:
                    item = waiting.pop()
                    seen.append(str(item.property("text") or ""))
                    waiting.extend(item.childItems())

    return look


@pytest.mark.parametrize("code", sorted(SAID))
def test_a_stand_that_cannot_open_says_why_on_the_screen_and_ends(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(refused, "SHOWN_MS", 400)
    seen: list[str] = []
    QTimer.singleShot(200, read(seen))
    with pytest.raises(StandRefused), said_on_the_screen(lambda: qapp, windowed=False):
        raise StandRefused("words for a terminal", code=code)
    QTest.qWait(1)
    said = " ".join(seen)
    assert "This stand cannot open." in said
    assert "Nothing that was signed is lost" in said
    assert "terminal" not in said


@pytest.mark.parametrize(
    ("windowed", "error"),
    [(True, StandRefused("no")), (False, StandBusy("open")), (False, NotStored("full", code="disk-full"))],
    ids=["started by hand", "open already", "something else"],
)
def test_it_says_nothing_there_where_somebody_reads_it_elsewhere(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, windowed: bool, error: Exception
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(refused, "show", lambda _app, code, _ms: shown.append(code))
    with pytest.raises(type(error)), said_on_the_screen(lambda: qapp, windowed=windowed):
        raise error
    assert shown == []
