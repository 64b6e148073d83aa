"""Films of the stand's window, what becomes of films on their way, and their import by the real command."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.coordinator.keys import new_keys
from kiosk.coordinator.packing import activate, build_pack
from kiosk.coordinator.reading.apart import read_apart
from kiosk.coordinator.reading.medium import medium_of
from kiosk.frames.collector import Collector, Outcome
from kiosk.sealing import signing_public
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kiosk.coordinator.street import QUICK, WORDS
from tests.kit import BUNDLED, DAY, NOON, draft, only_pack

ROOT = Path(__file__).parents[2]
SIZE = (1280, 800)
FRAMES_A_SECOND = 30
# What a film may go through, as options of ffmpeg.
WAYS = {
    "720p": ["-vf", "scale=1152:720:flags=area", "-crf", "20"],
    "low bitrate": ["-b:v", "1500k", "-maxrate", "2000k", "-bufsize", "2000k"],
    "rotated": ["-vf", "transpose=1", "-crf", "20"],
}


@dataclass(frozen=True)
class Scene:
    """A coordinator's folder with keys, and a stand's folder with signatures for it."""

    desk: Path
    stand: Path
    signatures: int


def scene(folder: Path, signatures: int) -> Scene:
    """Make an organisation, its campaign, and a stand where so many people signed."""
    desk, data = folder / "desk", folder / "stand"
    desk.mkdir(parents=True)
    keys = new_keys(desk / "keys.json", "Society for Tests", WORDS, protection=QUICK)
    (desk / "passphrase").write_text(WORDS + "\n")
    made = keys.ensure_campaign(BUNDLED.name)
    raw = build_pack(
        BUNDLED,
        signing_seed=keys.organisation.signing_seed,
        receipt=signing_public(keys.organisation.receipt_seed),
        opening=made.opening.public,
        recovery=made.recovery_public,
        practice=False,
        suite=made.suite,
    )
    with Stand.open(data, now=lambda: NOON) as stand:
        pack = stand.install(raw, words_confirmed=True).pack
        stand.activate(activate(pack, keys.organisation.signing_seed, DAY))
        keys.record_activation(made.campaign_id, pack.pack_hash)
        for number in range(signatures):
            sign(stand, only_pack(stand), draft(number))
    return Scene(desk, data, signatures)


@contextmanager
def virtual_screen(size: tuple[int, int] = SIZE) -> Iterator[str]:
    """Give an X screen of its own; its name."""
    missing = [tool for tool in ("Xvfb", "ffmpeg") if shutil.which(tool) is None]
    assert not missing, f"install {', '.join(missing).lower()}; `./run test` does it"
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def film(of: Scene, out: Path, seconds: float, *, idle_seconds: float = 0.0) -> dict[str, object]:
    """Film the window from the first codes on; return what the window says of itself."""
    wide, high = SIZE
    with virtual_screen() as display:
        surroundings = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        surroundings |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        arguments = [str(of.stand), f"{wide}x{high}", str(seconds + 1), str(idle_seconds)]
        with subprocess.Popen(
            [sys.executable, "-m", "tests.film.shown", *arguments],
            cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True,
        ) as window:  # fmt: skip
            assert window.stdout is not None
            assert window.stdout.readline().strip() == "showing"
            taking = ["-f", "x11grab", "-framerate", str(FRAMES_A_SECOND), "-video_size", f"{wide}x{high}"]
            _ffmpeg(*taking, "-i", display, "-t", str(seconds), "-preset", "ultrafast", "-crf", "18", str(out))
            answer = window.stdout.readline()
        assert window.returncode == 0, "the window broke down"
    said: dict[str, object] = json.loads(answer)
    return said


def changed(taken: Path, way: str, out: Path) -> Path:
    """Send a film one of the ways."""
    _ffmpeg("-i", str(taken), *WAYS[way], "-preset", "veryfast", str(out))
    return out


def from_the_middle(taken: Path, seconds: float, out: Path) -> Path:
    """Return the film without its beginning."""
    _ffmpeg("-ss", str(seconds), "-i", str(taken), "-preset", "ultrafast", "-crf", "18", str(out))
    return out


def _ffmpeg(*arguments: str) -> None:
    *rest, out = arguments
    command = ["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *rest, "-pix_fmt", "yuv420p", out]
    subprocess.run(command, check=True, timeout=300, env=os.environ)


def imported(of: Scene, taken: list[Path], folder: Path) -> dict[str, object]:
    """Import films and other files into a fresh ledger with `kiosk coordinator import`; return its answer."""
    folder.mkdir()
    shutil.copy(of.desk / "keys.json", folder)
    surroundings = os.environ | {
        "KIOSK_COORDINATOR_DATA": str(folder),
        "KIOSK_PASSPHRASE_FILE": str(of.desk / "passphrase"),
    }
    command = [sys.executable, "-m", "ui", "coordinator", "import", *map(str, taken), "--json"]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def camera_seconds(taken: Path) -> float | None:
    """Return how much of a film it takes until all that it shows first is whole; None if that never was."""
    medium, collector = medium_of(taken), Collector()
    assert medium is not None
    for seen in read_apart(taken, medium):
        for code in seen.codes:
            if collector.take(code).outcome is Outcome.COMPLETE:
                return seen.seconds
    return None
