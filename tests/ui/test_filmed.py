"""The real window on a virtual screen, filmed, and the film imported by the real command, however it was treated."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.stand.export import export_batches
from tests.film.filming import WAYS, Scene, changed, film, from_the_middle, imported, scene
from tests.kit import NOON

SIGNATURES = 80
ENTRIES = SIGNATURES + 1  # and the close of the session
SECONDS = 5
WAYS_IN: dict[str, Callable[[Path, Path], Path]] = {
    **{way: lambda path, out, way=way: changed(path, way, out) for way in WAYS},
    "from the middle": lambda path, out: from_the_middle(path, SECONDS / 2, out),
}


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Scene, Path]:
    folder = tmp_path_factory.mktemp("film")
    made = scene(folder / "scene", SIGNATURES)
    film(made, folder / "taken.mp4", SECONDS)
    return made, folder / "taken.mp4"


def test_a_film_of_the_stand_and_the_file_of_its_stick_are_one_import(
    taken: tuple[Scene, Path], tmp_path: Path
) -> None:
    made, path = taken
    stick = tmp_path / "BLUE"
    stick.mkdir()
    (file,) = export_batches(made.stand, stick, now=lambda: NOON)
    answer = imported(made, [path, file.path], tmp_path / "ledger")
    assert everything(answer)
    assert sorted((each["new"], each["already"]) for each in answer["files"]) == [(0, ENTRIES), (ENTRIES, 0)]


@pytest.mark.parametrize("way", WAYS_IN)
def test_it_comes_whole_whatever_became_of_the_film(taken: tuple[Scene, Path], way: str, tmp_path: Path) -> None:
    made, path = taken
    sent = WAYS_IN[way](path, tmp_path / "sent.mp4")
    assert everything(imported(made, [sent], tmp_path / "ledger"))


def everything(answer: dict) -> bool:
    """Tell whether all that the stand holds is there, once, and nothing is amiss."""
    (session,) = answer["sessions"]
    found = answer["new"], answer["damaged_total"], session["imported"], session["missing"], session["closed"]
    return found == (ENTRIES, 0, ENTRIES, 0, True)
