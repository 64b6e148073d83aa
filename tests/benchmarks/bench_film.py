"""The stand's real window on a virtual screen, filmed; each film imported by the real command into a fresh ledger.

Camera seconds are those of the film until all of it is whole. The floor of the window's frames is one refresh of a
screen with 60 of them a second, that of its waits the same window with the panel alone.

    python -m tests.benchmarks.bench_film
"""

import argparse
import tempfile
from pathlib import Path

from kiosk.frames.frame import SYMBOL_BYTES
from kiosk.frames.packed import pack
from kiosk.frames.show import PACES, REFRESH_SECONDS, STEP_SECONDS, USUAL
from kiosk.stand.export import export_batches
from tests.benchmarks.figures import Figure, middle, table
from tests.film.filming import WAYS, Scene, camera_seconds, changed, film, from_the_middle, imported, scene
from tests.kit import NOON

IDLE_SECONDS = 10.0
REFRESH_MS = 1000 * REFRESH_SECONDS


def measure(signatures: int = 500, seconds: float = 24.0) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = scene(folder / "scene", signatures)
        taken = folder / "taken.mp4"
        said = film(made, taken, seconds, idle_seconds=IDLE_SECONDS)
        films = {"as taken": taken, **{way: changed(taken, way, folder / f"{way}.mp4") for way in WAYS}}
        films["from the middle"] = from_the_middle(taken, seconds / 2, folder / "middle.mp4")
        shown = _shown_seconds(made, folder / "stick")
        return [
            *_frames(said, seconds + 1),
            *(_import(made, films[way], way, shown, folder / f"ledger {way}") for way in films),
        ]


def _shown_seconds(made: Scene, stick: Path) -> float:
    """Return how long it takes to show all of the batch once, at the usual pace."""
    stick.mkdir()
    (file,) = export_batches(made.stand, stick, now=lambda: NOON)
    symbols = -(-len(pack(file.path.read_bytes())) // SYMBOL_BYTES)
    return symbols / PACES[USUAL].symbols_a_second


def _import(made: Scene, path: Path, way: str, shown: float, ledger: Path) -> Figure:
    came = camera_seconds(path)
    answer = imported(made, [path], ledger)
    entries = made.signatures + 1  # and the close of the session
    if came is None or (answer["new"], answer["damaged_total"]) != (entries, 0):
        raise SystemExit(f"not all of the film arrived: {way}")
    name = f"{made.signatures} signatures, film {way} ({path.stat().st_size / 1e6:.1f} MB)"
    return Figure(name, came, shown, "s of camera", "all of it shown once")


def _frames(said: dict, seconds: float) -> list[Figure]:
    usual, later = PACES[USUAL].rate, PACES[-1].rate
    wanted = (STEP_SECONDS * usual + (seconds - STEP_SECONDS) * later) / seconds
    figures = [Figure("pages shown, as it slows down", said["pages_a_second"], wanted, "a second", "as the paces say")]
    for what, of in (("median", middle), ("95 of 100", _worst_of_20), ("longest", max)):
        name = f"CPU for a frame of the window with codes, {what}"
        figures.append(Figure(name, of(said["frames"]), REFRESH_MS, "ms", "one refresh of 60 a second"))
    for what, of in (("median", middle), ("95 of 100", _worst_of_20), ("longest", max)):
        name = f"wait for the window's thread with codes, {what}"
        figures.append(Figure(name, of(said["showing"]), of(said["idle"]), "ms", "the same with the panel alone"))
    return figures


def _worst_of_20(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--signatures", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=24.0, help="of the film")
    chosen = parser.parse_args()
    print(table(measure(chosen.signatures, chosen.seconds)))
