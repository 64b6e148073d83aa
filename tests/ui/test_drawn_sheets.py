"""Pages of codes as they are drawn: crisp, with their words in every script, however many they are."""

import io
import random
import re
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageOps

from kiosk.frames.frame import Kind
from kiosk.frames.sheets import Sheets, Words
from kiosk.reading.ladder import climb
from kiosk.reading.sight import Grey, look
from tests.camera.camera import CAMERAS, Shot
from tests.camera.screen import Show
from ui.sheets import draw_png, write_pdf

HOW = "For the office: import this. Any 72 of 100 codes suffice."
pytestmark = pytest.mark.usefixtures("qapp")


def sheets(size: int = 25_000, *, paper: bool = True, kind: Kind = Kind.BATCH, **changes: object) -> Sheets:
    values: dict[str, object] = {"title": "bees", "facts": ("Stand street, Naschmarkt", "7 signatures"), "how": HOW}
    words = Words(**(values | changes))  # type: ignore[arg-type]
    return Sheets(random.Random(3).randbytes(size), kind, words, paper=paper)


def texts(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [unicodedata.normalize("NFKC", page.get_textpage().get_text_range()) for page in document]


def rendered(path: Path, page: int = 0, dpi: int = 150) -> Image.Image:
    with pypdfium2.PdfDocument(path) as document:
        return document[page].render(scale=dpi / 72, grayscale=True).to_pil().copy()


def count(picture: Image.Image) -> int:
    return len({spot.raw for spot in look(Grey.of(picture), fine=True) if spot.raw is not None})


@pytest.mark.parametrize(("paper", "size"), [("a4", (210.0, 297.0)), ("letter", (215.9, 279.4))])
@pytest.mark.parametrize("practice", [False, True])
def test_every_page_has_its_size_its_words_and_twenty_codes(
    tmp_path: Path, paper: str, size: tuple[float, float], practice: bool
) -> None:
    made = sheets(practice=practice)
    write_pdf(tmp_path / "a.pdf", made, paper)
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        assert [round(each / 72 * 25.4, 1) for each in document[0].get_size()] == pytest.approx(size, abs=0.4)
    found = texts(tmp_path / "a.pdf")
    assert len(found) == made.pages == 3
    for number, text in enumerate(found, start=1):
        for words in ("bees", "Stand street, Naschmarkt", "7 signatures", f"codes {made.tag}", f"page {number} of 3"):
            assert words in text
        assert "Any 72 of 100 codes suffice." in text
        assert ("PRACTICE" in text) == practice
    assert [count(rendered(tmp_path / "a.pdf", page)) for page in range(3)] == [20, 20, 20]


def test_codes_stay_one_bit_a_dot_and_fonts_are_inside(tmp_path: Path) -> None:
    write_pdf(tmp_path / "a.pdf", sheets(), "a4")
    raw = (tmp_path / "a.pdf").read_bytes()
    assert len(re.findall(rb"/Subtype /Image\s+/Width 420\s+/Height 420\s+/BitsPerComponent 1\s", raw)) == 60
    assert raw.count(b"/Subtype /Image") == 60
    assert raw.count(b"/FontFile2") >= 2
    assert len(raw) < 10 * 25_000


@pytest.mark.parametrize(
    ("name", "another_font"),
    [("Straßenecke Mühlgasse/Färberweg", False), ("مكتب السوق", True), ("Ринкова площа", False), ("市集广场", True)],
)
def test_names_of_every_script_are_drawn_and_leave_room_for_the_codes(
    tmp_path: Path, name: str, another_font: bool
) -> None:
    made = sheets(facts=(f"Stand \u2068{name}\u2069 (j5j5gis5) · 2026-11-25 · {name} · {name}", "7 signatures"))
    plain = sheets(facts=("Stand (j5j5gis5)", "7 signatures"))
    write_pdf(tmp_path / "a.pdf", made, "letter")
    write_pdf(tmp_path / "b.pdf", plain, "letter")
    assert count(rendered(tmp_path / "a.pdf")) == 20
    fonts = [(tmp_path / each).read_bytes().count(b"/FontFile") for each in ("a.pdf", "b.pdf")]
    assert (fonts[0] > fonts[1]) == another_font
    words = set(re.findall(r"\w+", texts(tmp_path / "a.pdf")[0]))
    assert set(re.findall(r"\w+", name)) <= words


def test_long_names_are_set_in_smaller_letters_and_nothing_leaves_the_page(tmp_path: Path) -> None:
    facts = (f"Stand {'Sonnenmarkt ' * 5}, {'am Brunnen ' * 5}", f"sessions {', '.join(['7ptzekdk'] * 9)}")
    made = sheets(title="a-campaign-with-a-name-as-long-as-is-allowed-anywhere-2026-27", facts=facts, practice=True)
    write_pdf(tmp_path / "a.pdf", made, "letter")
    page = rendered(tmp_path / "a.pdf")
    assert count(page) == 20
    margin = round(9.5 / 25.4 * 150)
    inside = page.crop((margin, margin, page.width - margin, page.height - margin))
    page.paste(255, (margin, margin, page.width - margin, page.height - margin))
    assert page.getextrema() == (255, 255)
    assert inside.getextrema()[0] == 0


def test_pages_go_to_the_file_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, sizes = sheets(300_000), []
    page = made.page

    def watched(number: int) -> list:
        sizes.append((tmp_path / "a.pdf").stat().st_size)
        return page(number)

    monkeypatch.setattr(made, "page", watched)
    write_pdf(tmp_path / "a.pdf", made, "a4")
    whole = (tmp_path / "a.pdf").stat().st_size
    assert len(sizes) == 30
    assert all(abs(size - whole * number / 30) < whole / 8 for number, size in enumerate(sizes))


def test_a_disk_that_is_full_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"."):
        write_pdf(Path("/dev/full"), sheets(), "a4")
    with pytest.raises(OSError, match=r"."):
        write_pdf(tmp_path / "no folder" / "a.pdf", sheets(), "a4")


@pytest.mark.parametrize(("kind", "modules", "pixels", "many"), [(Kind.BATCH, 125, 3, 12), (Kind.RECEIPTS, 93, 6, 2)])
def test_a_picture_has_whole_pixels_for_each_module(kind: Kind, modules: int, pixels: int, many: int) -> None:
    made = sheets(paper=False, kind=kind, practice=True)
    picture = Image.open(io.BytesIO(draw_png(made, 0)))
    assert (picture.mode, max(picture.size) <= 1600) == ("L", True)
    spots = [spot for spot in look(Grey.of(picture), fine=True) if spot.raw is not None]
    assert len(spots) == many
    for spot in spots:
        left, top = spot.outline[0]
        code = picture.crop((left, top, left + modules * pixels, top + modules * pixels))
        assert set(code.get_flattened_data()) == {0, 255}
        small = code.resize((modules, modules), Image.Resampling.NEAREST)
        assert small.resize(code.size, Image.Resampling.NEAREST).tobytes() == code.tobytes()


@pytest.mark.parametrize("longest", [1600, 1280, 1024])
@pytest.mark.parametrize("quality", [60, 40])
def test_a_messenger_may_shrink_a_picture_and_make_a_jpeg_of_it(longest: int, quality: int) -> None:
    made = sheets(paper=False)
    for number in range(made.pages):
        picture = Image.open(io.BytesIO(draw_png(made, number)))
        picture.thumbnail((longest, longest))
        sent = io.BytesIO()
        picture.convert("RGB").save(sent, "JPEG", quality=quality)
        assert count(Image.open(sent)) == 12


@pytest.mark.parametrize("camera", list(CAMERAS))
def test_any_camera_reads_what_is_made_for_a_stand(tmp_path: Path, camera: str) -> None:
    write_pdf(tmp_path / "a.pdf", sheets(3_000, kind=Kind.RECEIPTS), "a4")
    sheet = rendered(tmp_path / "a.pdf", dpi=240)
    half = sheet.crop((0, sheet.height // 3, sheet.width, sheet.height // 3 + sheet.width * 9 // 16))
    picture = Image.open(io.BytesIO(draw_png(sheets(3_000, kind=Kind.RECEIPTS, paper=False), 0)))
    for seen in (half, ImageOps.pad(picture, (1920, 1080), color=60)):
        before = seen.resize((1920, 1080)).point(lambda value: 20 + value * 215 // 255)
        shot = Shot(CAMERAS[camera], Show(lambda _number, page=before: page, 1.0), seed=2)
        read: set[bytes | None] = set()
        for _, frame in shot.frames(0.21):
            grey = Grey.of(frame)
            spots = look(grey)
            read |= {spot.raw for spot in (spots if any(spot.raw for spot in spots) else climb(grey))}
        assert len(read - {None}) == 2
