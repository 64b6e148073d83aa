"""`python -m ui.guides [OUT]`: the volunteer's page and the pocket cards as PDFs, in every language, for printing.

`--format letter --languages en,ar --only cards` choose. `--campaign` takes a campaign's folder or its pack for the
cards; they say "practice" unless `--activation` fits the pack.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.campaign import Campaign, open_pack, read_folder
from kiosk.cli.files import read_bounded, write_whole
from kiosk.cli.practice import BUNDLED_CAMPAIGN
from kiosk.errors import KioskError
from kiosk.stand.installed import check_activation
from ui.app import application, prepare_environment
from ui.guides.press import FORMATS, Format, short

OUT = Path("build/guides")
KINDS = ("guide", "cards")


def main() -> None:
    """Write what is wished for, and name each file."""
    said = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["KIOSK_REDUCED_MOTION"] = "1"  # nothing to wait for
    os.environ.setdefault("KIOSK_MM_PER_PX", "0.1705")  # the reference tablet
    prepare_environment(screen_needed=False)
    application()
    try:
        campaign, practice = read_campaign(said.campaign, said.activation)
        wanted = tuple(filter(None, said.languages.split(",")))
        for kind in KINDS if said.only is None else (said.only,):
            if kind == "guide":
                papers = write_guides(said.out, FORMATS[said.format], wanted)
            else:
                papers = write_cards(said.out, FORMATS[said.format], campaign, wanted, practice=practice)
            for path in papers:
                sys.stdout.write(f"{path}\n")
    except KioskError as error:
        sys.exit(f"guides: {error}")


def write_guides(out: Path, form: Format, languages: tuple[str, ...] = ()) -> Iterator[Path]:
    """Write the volunteer's page in each language, or in every one there is, and yield each file.

    Raises:
        TimeoutError, LookupError: the window does not lead where the pictures are taken.
        ValueError: a page does not fit on one sheet.
    """
    from ui.guides.photos import photograph
    from ui.guides.volunteer_guide import volunteer_guide
    from ui.screens.album import open_walk

    for language in _chosen(read_folder(BUNDLED_CAMPAIGN).languages, languages):
        with open_walk("staff") as walk:
            photos = photograph(walk, language)
            page = volunteer_guide(form, language, photos)
        path = out / f"volunteer-guide-{language}.pdf"
        write_whole(path, page)
        yield path


def write_cards(
    out: Path, form: Format, campaign: Campaign, languages: tuple[str, ...] = (), *, practice: bool
) -> Iterator[Path]:
    """Write the pocket cards of a campaign in each language, or in every one it has, and yield each file."""
    from ui.guides.pocket_cards import pocket_cards
    from ui.languages import Languages, compile_translations, set_font

    compile_translations()
    set_font(application())
    spoken = Languages()
    for language in _chosen(campaign.languages, languages):
        spoken.speak(language)
        path = out / f"pocket-cards-{campaign.id}-{language}.pdf"
        write_whole(path, pocket_cards(form, campaign, language, practice=practice))
        yield path
    spoken.speak("en")


def read_campaign(where: Path, activation: Path | None) -> tuple[Campaign, bool]:
    """Return a campaign from its folder or pack, and whether its signatures are practice.

    Raises:
        KioskError: the campaign or its activation is not in order.
    """
    if where.is_dir():
        return read_folder(where), True
    pack = open_pack(read_bounded(where))
    if activation is not None:
        check_activation(pack, read_bounded(activation))
    return pack.campaign, activation is None


def _chosen(there: tuple[str, ...], wanted: tuple[str, ...]) -> list[str]:
    return [each for each in there if not wanted or each in wanted or short(each) in wanted]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./run guides", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("out", nargs="?", type=Path, default=OUT, help=f"the folder to write to: {OUT}")
    parser.add_argument("--languages", default="", help="such as en,ar; else all")
    parser.add_argument("--format", choices=sorted(FORMATS), default="a4")
    parser.add_argument("--only", choices=KINDS, help="one kind of paper")
    parser.add_argument("--campaign", type=Path, default=BUNDLED_CAMPAIGN, help="a folder or a pack, for the cards")
    parser.add_argument("--activation", type=Path, help="what lets the pack collect for real")
    return parser.parse_args()


if __name__ == "__main__":
    main()
