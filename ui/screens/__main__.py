"""`python -m ui.screens [OUT]`: a picture of every screen in every language, theme and orientation, and sheets of them.

`--languages en,ar --themes high --sizes 1024x600 --step 1.5 --pseudo --parts staff` choose others, or fewer.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from ui.app import application, prepare_environment
from ui.screens.album import PARTS, Wishes, draw

OUT = Path("build/screens")
SIZES = "1280x800,800x1280"
THEMES = "light,sunlight,high"


def main() -> None:
    """Draw all pictures into the folder named on the command line, or into build/screens."""
    wanted = _read_wishes()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["KIOSK_REDUCED_MOTION"] = "1"  # nothing to wait for
    os.environ.setdefault("KIOSK_MM_PER_PX", "0.1705")  # the reference tablet
    if wanted.pseudo:
        os.environ["KIOSK_PSEUDO"] = "1"
    prepare_environment(screen_needed=False)
    application()
    draw(wanted)


def _read_wishes() -> Wishes:
    parser = argparse.ArgumentParser(prog="python -m ui.screens")
    parser.add_argument("out", nargs="?", type=Path, default=OUT)
    parser.add_argument("--languages", default="")
    parser.add_argument("--themes", default=THEMES)
    parser.add_argument("--sizes", default=SIZES)
    parser.add_argument("--step", type=float, default=1.0)
    parser.add_argument("--pseudo", action="store_true")
    parser.add_argument("--parts", default=",".join(PARTS), help="one: a single petition; several: three; staff")
    said = parser.parse_args()
    sizes = tuple((int(width), int(height)) for width, height in (size.split("x") for size in said.sizes.split(",")))
    languages = tuple(filter(None, said.languages.split(",")))
    themes, parts = tuple(said.themes.split(",")), tuple(said.parts.split(","))
    return Wishes(said.out, languages, themes, sizes, said.step, said.pseudo, parts)


if __name__ == "__main__":
    main()
