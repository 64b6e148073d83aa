"""The real stand on a real X screen with a window manager: full screen, clicked from outside, not to be closed."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60
TOOLS = ("Xvfb", "openbox", "xdotool")
WIDTH, HEIGHT = 1280, 800


def wait(what: str, ready: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    deadline = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.1)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An X screen of its own with a window manager; the surroundings of a program that uses it."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert not missing, f"install {', '.join(missing).lower()}; `./run test` does it"
    reading, writing = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        wait("the window manager", lambda: bool(ask(environment, "get_desktop")))
        yield environment
    finally:
        for program in (manager, screen):
            program.terminate()
            program.wait()


def ask(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True, timeout=20)
    return done.stdout.strip()


@pytest.fixture
def stand(display: dict[str, str], tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[bytes]]:
    """`kiosk stand` on that screen, in its own folder, shown; with the options that a test asks for."""
    display["KIOSK_DATA"] = str(tmp_path / "stand")
    display["KIOSK_COORDINATOR_DATA"] = str(tmp_path / "coordinator")
    program = subprocess.Popen([sys.executable, "-m", "ui", "stand", *getattr(request, "param", [])], env=display)
    try:
        wait("the window", lambda: program.poll() is None and bool(window(display)))
        wait("the poster", lambda: is_poster(grab(display, tmp_path / "poster.png")))
        yield program
    finally:
        program.kill()
        program.wait()


def window(environment: dict[str, str]) -> str:
    return ask(environment, "search", "--onlyvisible", "--name", "Petition")


def grab(environment: dict[str, str], path: Path) -> QImage:
    """Take a picture of the whole screen, as a person sees it: through a program of its own that knows X."""
    code = (
        "import sys\nfrom PySide6.QtGui import QGuiApplication\n"
        "app = QGuiApplication([])\napp.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], env=environment, check=True, timeout=60)
    return QImage(str(path))


def share(image: QImage, colour: str) -> float:
    """Return how much of a picture has one colour, from a grid of samples."""
    wanted = QColor(colour).rgb()
    points = [(x, y) for x in range(4, image.width(), 16) for y in range(4, image.height(), 16)]
    return sum(image.pixelColor(x, y).rgb() == wanted for x, y in points) / max(1, len(points))


def is_poster(image: QImage) -> bool:
    return share(image, "#B0125B") > 0.35


def test_it_fills_the_screen_and_a_click_begins_to_read(
    display: dict[str, str], stand: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    geometry = ask(display, "getwindowgeometry", "--shell", window(display).split()[0])
    assert {"X=0", "Y=0", f"WIDTH={WIDTH}", f"HEIGHT={HEIGHT}"} <= set(geometry.split())
    ask(display, "mousemove", "1064", "652", "click", "1")  # Start reading, above the poster's panel foot
    wait("the petition", lambda: not is_poster(grab(display, tmp_path / "read.png")))
    assert share(QImage(str(tmp_path / "read.png")), "#F2F0EB") > 0.3
    assert stand.poll() is None


def test_a_real_keyboard_sends_the_one_on_the_screen_away_and_a_click_on_a_field_brings_it_back(
    display: dict[str, str], stand: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    def look() -> QImage:
        return grab(display, tmp_path / "now.png")

    def keyboard() -> bool:
        return share(look(), "#DCD9D1") > 0.03

    ask(display, "mousemove", "1064", "652", "click", "1")
    wait("the petition", lambda: not is_poster(look()))
    ask(display, "mousemove", "1064", "708", "click", "1")  # I want to sign
    wait("the form", keyboard)
    paper = share(look(), "#FFFFFF")
    ask(display, "key", "r")
    wait("the keyboard to go", lambda: not keyboard())
    assert share(look(), "#FFFFFF") < paper, "its keys went with it"
    ask(display, "mousemove", "200", "280", "click", "1")  # First name
    wait("the keyboard to come back", keyboard)
    assert stand.poll() is None


def test_nobody_can_close_it_with_the_keyboard_and_the_system_can(
    display: dict[str, str], stand: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    for _ in range(2):
        press_alt_f4(display)
        time.sleep(0.5)
    assert stand.poll() is None
    assert is_poster(grab(display, tmp_path / "still-there.png"))
    stand.send_signal(signal.SIGTERM)
    assert stand.wait(timeout=PATIENCE_SECONDS) == 0


@pytest.mark.parametrize("stand", [["--windowed"]], indirect=True)
def test_in_a_window_the_same_keys_close_it(display: dict[str, str], stand: subprocess.Popen[bytes]) -> None:
    def ended() -> bool:
        if stand.poll() is None and window(display):
            press_alt_f4(display)  # on a busy machine the first one may come before the window has the keyboard
        return stand.poll() is not None

    wait("its end", ended)
    assert stand.poll() == 0


def press_alt_f4(display: dict[str, str]) -> None:
    shown = window(display).split()
    if shown:
        ask(display, "windowactivate", "--sync", shown[0])
    ask(display, "key", "alt+F4")
