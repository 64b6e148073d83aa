"""Walks every stand through its screens and keeps the pictures, with a sheet for each language, theme and size."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ui.screens.lead import lead
from ui.screens.one_petition import one_petition
from ui.screens.several_petitions import several_petitions
from ui.screens.sheet import save_sheet
from ui.screens.staff import staff
from ui.screens.stands import SEVERAL, SINGLE, practice_stand
from ui.screens.volunteers import volunteers
from ui.screens.walk import Picture, Walk

PARTS: dict[str, tuple[tuple[str, ...], Callable[[Walk, str], Iterator[Picture]]]] = {
    "one": (SINGLE, one_petition),
    "several": (SEVERAL, several_petitions),
    "staff": (SINGLE, staff),
    "volunteers": (SINGLE, volunteers),
    "lead": (SINGLE, lead),
}


@dataclass(frozen=True)
class Wishes:
    """Which pictures to draw, and where to. No language means every one there is."""

    out: Path
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]
    step: float = 1.0
    pseudo: bool = False
    parts: tuple[str, ...] = tuple(PARTS)


def draw(wanted: Wishes) -> None:
    """Draw all that is wished for.

    Raises:
        TimeoutError: a screen did not come where it should.
    """
    wanted.out.mkdir(parents=True, exist_ok=True)
    for part in wanted.parts:
        with open_walk(part) as walk:
            for language in wanted.languages or tuple(str(one["code"]) for one in walk.visitor.languages):
                for theme in wanted.themes:
                    for size in wanted.sizes:
                        _draw_part(wanted, part, walk, language, theme, size)


@contextmanager
def open_walk(part: str) -> Iterator[Walk]:
    """Open the stand that a part of the pictures is taken on, with invented keys in a folder that goes away."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with practice_stand(folder, PARTS[part][0]) as stand:
            walk = Walk(stand, folder / "BLUE")
            try:
                yield walk
                for line in walk.opened.warnings:
                    sys.stderr.write(line + "\n")
            finally:
                walk.opened.close()


def _draw_part(wanted: Wishes, part: str, walk: Walk, language: str, theme: str, size: tuple[int, int]) -> None:
    walk.look(theme, wanted.step)
    walk.opened.window.resize(*size)
    width, height = size
    ending = f"{language}-{theme}-{width}x{height}.png"
    kept: dict[str, Path] = {}
    for picture in PARTS[part][1](walk, language):
        kept[picture.name] = wanted.out / f"{picture.name}-{ending}"
        walk.opened.window.grabWindow().save(str(kept[picture.name]))
    save_sheet(kept, wanted.out / f"sheet-{part}-{ending}")
