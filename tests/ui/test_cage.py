"""The Linux recipe: the real stand in cage, alone on its screen, and back by itself after it was killed."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage

from tests.ui.test_xvfb import ROOT, ask, is_poster, share, wait

RECIPE = ROOT / "docs" / "recipes" / "linux"
TOOLS = ("Xvfb", "Xwayland", "cage", "grim", "xdotool", "setpriv", "systemd-analyze")
NOBODY = 65534


@pytest.fixture(autouse=True)
def _tools() -> None:
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert not missing, f"install {', '.join(missing).lower()}; `./run test` does it"


class Tablet:
    """A screen, cage on it, and what the recipe runs in cage."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runtime = folder / "runtime"
        reading, writing = os.pipe()
        self.screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.x11 = {"DISPLAY": f":{pipe.readline().strip()}", "PATH": os.environ["PATH"], "HOME": str(folder)}
        for name in (self.runtime, folder / "stand", folder / "coordinator"):
            name.mkdir(mode=0o700)
        program = folder / "kiosk"
        program.write_text(f'#!/bin/sh\ncd "{ROOT}"\nexec "{sys.executable}" -m ui "$@"\n')
        program.chmod(0o755)
        environment = self.x11 | {
            "XDG_RUNTIME_DIR": str(self.runtime), "WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman",
            "KIOSK_PROGRAM": str(program), "KIOSK_DATA": str(folder / "stand"), "PYTHONPATH": str(ROOT),
            "KIOSK_COORDINATOR_DATA": str(folder / "coordinator"), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        self.cage = subprocess.Popen(
            [*self._somebody_else(), "cage", "-d", "--", str(RECIPE / "petition-kiosk-session")],
            env=environment, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def _somebody_else(self) -> list[str]:
        """cage refuses to run as root, so that root's tests run it as nobody, who may read what is root's here."""
        if os.geteuid() != 0:
            return []
        for path in (self.folder, *self.folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        rights = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
        return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *rights]

    def stand(self) -> psutil.Process | None:
        """The stand's own process."""
        try:
            below = psutil.Process(self.cage.pid).children(recursive=True)
            return next((one for one in below if one.cmdline()[1:] == ["-m", "ui", "stand"]), None)
        except psutil.Error:
            return None

    def look(self) -> QImage:
        """Take a picture of what cage shows."""
        socket = next((path for path in self.runtime.glob("wayland-*") if stat.S_ISSOCK(path.stat().st_mode)), None)
        if socket is None:
            return QImage()
        picture = self.folder / "now.png"
        environment = self.x11 | {"XDG_RUNTIME_DIR": str(self.runtime), "WAYLAND_DISPLAY": socket.name}
        done = subprocess.run(["grim", str(picture)], env=environment, capture_output=True, timeout=30)
        return QImage(str(picture)) if done.returncode == 0 else QImage()

    def shows_poster(self) -> bool:
        image = self.look()
        return not image.isNull() and is_poster(image)

    def close(self) -> None:
        for program in (self.cage, self.screen):
            program.terminate()
        for program in (self.cage, self.screen):
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[Tablet]:
    if os.geteuid() == 0 and not all(path.stat().st_mode & stat.S_IXOTH for path in (ROOT, *ROOT.parents)):
        pytest.xfail("cage runs nothing as root, and this checkout lies where only root may read")
    tablet = Tablet(tmp_path)
    try:
        wait("the poster in cage", tablet.shows_poster)
        yield tablet
    finally:
        tablet.close()


def test_the_stand_fills_the_screen_is_touched_and_comes_back_after_it_was_killed(tablet: Tablet) -> None:
    image = tablet.look()
    assert share(image.copy(0, 0, image.width(), 8), "#17181C") > 0.5, "the practice banner is at the very top"
    ask(tablet.x11, "mousemove", "850", "650", "click", "1")
    wait("the petition", lambda: share(tablet.look(), "#F2F0EB") > 0.3)
    before = tablet.stand()
    assert before is not None
    before.send_signal(signal.SIGKILL)
    wait("the poster once more", tablet.shows_poster)
    after = tablet.stand()
    assert after is not None
    assert after.pid != before.pid
    assert tablet.cage.poll() is None
    # The end of the day: the stand ends well, and with it the session.
    after.send_signal(signal.SIGTERM)
    wait("the end", lambda: tablet.cage.poll() is not None)


def test_the_unit_is_one_that_systemd_understands(tmp_path: Path) -> None:
    unit = (RECIPE / "petition-kiosk.service").read_text()
    assert "Restart=always" in unit
    for place in ("/usr/bin/systemd-inhibit", "/usr/bin/cage"):
        assert place in unit
        assert Path(place).is_file()
    here = unit.replace("/opt/petition-kiosk", str(ROOT))
    (tmp_path / "petition-kiosk.service").write_text(here)
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(tmp_path / "petition-kiosk.service")],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    ours = [line for line in checked.stderr.splitlines() if "petition-kiosk" in line]
    assert ours == []


def test_verify_finds_what_systemd_does_not_understand(tmp_path: Path) -> None:
    unit = (RECIPE / "petition-kiosk.service").read_text().replace("Restart=always", "Restart=sometimes")
    (tmp_path / "petition-kiosk.service").write_text(unit)
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(tmp_path / "petition-kiosk.service")],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert "sometimes" in checked.stderr


def test_the_session_rests_before_it_tries_again_what_cannot_start(tmp_path: Path) -> None:
    broken = tmp_path / "kiosk"
    broken.write_text(f'#!/bin/sh\necho "$*" >> "{tmp_path}/tried"\nexit 1\n')
    broken.chmod(0o755)
    session = subprocess.Popen(
        [str(RECIPE / "petition-kiosk-session")], env={**os.environ, "KIOSK_PROGRAM": str(broken)}
    )
    try:
        wait("two tries", lambda: (tmp_path / "tried").exists() and len((tmp_path / "tried").read_text().split()) >= 2)
        assert len((tmp_path / "tried").read_text().split()) == 2
    finally:
        session.kill()
        session.wait()


def test_the_session_ends_with_the_day(tmp_path: Path) -> None:
    closing = tmp_path / "kiosk"
    closing.write_text("#!/bin/sh\nexit 0\n")
    closing.chmod(0o755)
    done = subprocess.run(
        [str(RECIPE / "petition-kiosk-session")], env={**os.environ, "KIOSK_PROGRAM": str(closing)}, timeout=30
    )
    assert done.returncode == 0
