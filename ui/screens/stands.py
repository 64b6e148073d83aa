"""The stands that the pictures are taken on: the bundled campaign alone, or three variants of it with more to ask.

One of the three has a picture for its poster, one asks for everything, one tells no count. It is always the same day.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.practice import BUNDLED_CAMPAIGN, build_practice_pack, practice_folder, practice_keys
from kiosk.stand.stand import Stand
from ui.screens.landscape import paint_landscape

SINGLE = (BUNDLED_CAMPAIGN.name,)
SEVERAL = ("petition-0", "petition-1", "petition-2")
AGE = 16
NOON = 20_700.5 * 86_400  # of 4 September 2026, when the bundled campaign is open
_MORE_FIELDS = '[[fields]]\nname = "birth_date"\n\n[[fields]]\nname = "strokes"\nrequired = true\n\n'
_CHANGES = {
    "petition-1": (
        ("goal = 3000", f"minimum_age = {AGE}\ngoal = 3000"),
        ("[[consents]]", _MORE_FIELDS + "[[consents]]"),
        ('accent = "#B0125B"', 'accent = "#FFE600"'),
    ),
    "petition-2": (("show_count = true", "show_count = false"), ('accent = "#B0125B"', 'accent = "#00A86B"')),
}


@contextmanager
def practice_stand(folder: Path, campaigns: tuple[str, ...]) -> Iterator[Stand]:
    """Open a new practice stand with these campaigns."""
    begun = time.monotonic()
    with Stand.open(folder / "stand", now=lambda: NOON + time.monotonic() - begun) as stand:
        keys = practice_keys(practice_folder(folder / "stand", folder / "coordinator"))
        for name in campaigns:
            stand.install(build_practice_pack(keys, _campaign(folder, name)))
        yield stand


def _campaign(folder: Path, name: str) -> Path:
    if name == BUNDLED_CAMPAIGN.name:
        return BUNDLED_CAMPAIGN
    copy = Path(shutil.copytree(BUNDLED_CAMPAIGN, folder / name))
    toml = copy / "campaign.toml"
    text = toml.read_text(encoding="utf-8")
    for before, after in ((f'id = "{BUNDLED_CAMPAIGN.name}"', f'id = "{name}"'), *_CHANGES.get(name, ())):
        if before not in text:
            raise LookupError(f"the bundled campaign no longer says {before}")
        text = text.replace(before, after, 1)
    if name == SEVERAL[0]:
        (copy / "pictures").mkdir()
        paint_landscape(copy / "pictures" / "poster.jpg")
        text += '\n[[pictures]]\nfile = "pictures/poster.jpg"\ncredit = "painted by the program"\n[pictures.alt]\n'
        text += "".join(f'{path.stem} = "Hills under a low sun"\n' for path in (copy / "text").glob("*.md"))
    toml.write_text(text, encoding="utf-8")
    return copy
