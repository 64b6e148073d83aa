"""Pictures and PDF pages, one grey picture after the other, none larger than is bounded here."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image, ImageFile

from kiosk.reading.sight import Grey

MOST_PIXELS = 64_000_000  # of a picture as it is decoded; a JPEG may have more and is decoded smaller
MOST_PICTURES = 20_000  # of one animated file
MOST_PAGES = 2_000
PAGE_PIXELS = 12_000_000
_PAGE_SCALE = 200 / 72  # 200 dots an inch: three pixels a module of the smallest code that is printed
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "MPO")
CUT, TOO_LARGE, MORE_PAGES, LOCKED = "cut", "too-large", "more-pages", "locked"


@dataclass(frozen=True)
class Still:
    """A picture or page; `share` of the file is done with it. `remark` is a word of this module, or nothing."""

    grey: Grey | None
    share: float
    remark: str = ""


def pictures(path: Path) -> Iterator[Still]:
    """Yield what a PNG, JPEG, GIF or WebP holds, all frames of a moving one.

    Raises:
        OSError, ValueError, SyntaxError: Pillow cannot make anything of it.
    """
    ImageFile.LOAD_TRUNCATED_IMAGES = True  # what is there of a cut file may be enough
    Image.MAX_IMAGE_PIXELS = None  # bounded here
    with warnings.catch_warnings(), path.open("rb") as file, Image.open(file, formats=_FORMATS) as image:
        warnings.simplefilter("ignore")
        if image.format in ("JPEG", "MPO"):
            yield _photograph(image)
            return
        if image.width * image.height > MOST_PIXELS:
            yield Still(None, 1.0, TOO_LARGE)
            return
        size = max(1, path.stat().st_size)
        for number in range(MOST_PICTURES):
            try:
                image.seek(number)
            except EOFError:
                return
            except (OSError, ValueError, SyntaxError):
                yield Still(None, 1.0, CUT)
                return
            yield Still(Grey.of(image), min(1.0, file.tell() / size))
        yield Still(None, 1.0, MORE_PAGES)


def _photograph(image: Image.Image) -> Still:
    smaller = 1
    while image.width * image.height // smaller**2 > MOST_PIXELS:
        smaller *= 2
    if smaller > 8:  # more than a JPEG can be shrunk while it is decoded
        return Still(None, 1.0, TOO_LARGE)
    image.draft("L", (image.width // smaller, image.height // smaller))
    return Still(Grey.of(image), 1.0)


def pages(path: Path) -> Iterator[Still]:
    """Yield the pages of a PDF.

    Raises:
        pypdfium2.PdfiumError: this is no PDF, or so damaged that no page can be found.
    """
    with pypdfium2.PdfDocument(path) as document:
        count = len(document)
        for number in range(min(count, MOST_PAGES)):
            try:
                grey = _page(document, number)
            except pypdfium2.PdfiumError:
                yield Still(None, (number + 1) / count, CUT)
            else:
                yield Still(grey, (number + 1) / count)
        if count > MOST_PAGES:
            yield Still(None, 1.0, MORE_PAGES)


def _page(document: pypdfium2.PdfDocument, number: int) -> Grey:
    page = document[number]
    try:
        width, height = max(1.0, page.get_width()), max(1.0, page.get_height())
        scale = min(_PAGE_SCALE, (PAGE_PIXELS / (width * height)) ** 0.5, 30_000 / max(width, height))
        bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
        try:
            return Grey(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
        finally:
            bitmap.close()
    finally:
        page.close()
