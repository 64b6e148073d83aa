"""The hand-over as a PDF: every name, in order, in every script; sums on every page; one page at a time."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from kiosk.campaign import Campaign, read_folder
from kiosk.coordinator.handover_letter import Letter, Name, breakdowns, write_down
from tests.kit import BUNDLED
from ui.coordinator.handover import write_pdf

pytestmark = pytest.mark.usefixtures("qapp")
PEOPLE = (
    ("Anna", "Gruber"), ("José", "Núñez"), ("محمد", "حداد"), ("伟", "王"), ("Олена", "Коваль"), ("Zoë", "Öztürk"),
    ("مریم", "رضایی"), ("Nguyễn", "Thị"), ("", "Magdalena von Hohenfels-Sonnenstein-Langenbach-Untertannberg"),
    ("Ελένη", "Παπαδοπούλου"), ("W" * 60, "W" * 100),
)  # fmt: skip


@pytest.fixture(scope="module")
def asked() -> Campaign:
    return read_folder(BUNDLED)


def letter(asked: Campaign, many: int, language: str = "en", *, listed: bool = True, total: int = 0) -> Letter:
    def names() -> Iterator[Name]:
        for place in range(1, many + 1):
            given, family = PEOPLE[place % len(PEOPLE)]
            yield Name(place, given, family)

    rows = {
        "country": breakdowns("country", [("AT", 260), ("DE", 40), (None, 3)], language),
        "city": breakdowns("city", [(f"Ort {chr(65 + place)}", 100 - place) for place in range(25)], language),
        "language": breakdowns("language", [("de", 250), ("ar", 53)], language),
    }
    return write_down(asked, language, 3, 20_700, total or many, many, (20_600, 20_690), rows, listed, names)


def texts(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [unicodedata.normalize("NFKC", page.get_textpage().get_text_range()) for page in document]


@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans"])
def test_every_name_is_there_in_order_in_every_script(tmp_path: Path, asked: Campaign, language: str) -> None:
    told = letter(asked, 400, language)
    write_pdf(tmp_path / "a.pdf", told)
    pages = texts(tmp_path / "a.pdf")[1:]
    place = 0
    for page in pages:
        words = set(re.findall(r"\w+", page))
        while place < 400 and str(place + 1) in words:
            given, family = PEOPLE[(place + 1) % len(PEOPLE)]
            for part in re.findall(r"\w+", unicodedata.normalize("NFKC", f"{given} {family}")):
                if len(part) < 40:
                    assert part in page
            place += 1
    assert place == 400


def test_names_stand_beside_their_numbers(tmp_path: Path, asked: Campaign) -> None:
    write_pdf(tmp_path / "a.pdf", letter(asked, 300))
    found = re.findall(
        r"(?m)(?:^|\s)(\d+) (Anna Gruber|José Núñez|Олена Коваль|Zoë Öztürk)", "\n".join(texts(tmp_path / "a.pdf")[1:])
    )
    expected = []
    for place in range(1, 301):
        name = " ".join(PEOPLE[place % len(PEOPLE)])
        if name in ("Anna Gruber", "José Núñez", "Олена Коваль", "Zoë Öztürk"):
            expected.append((str(place), name))
    assert found == expected


def test_each_page_says_how_many_stand_on_it_and_so_far(tmp_path: Path, asked: Campaign) -> None:
    write_pdf(tmp_path / "a.pdf", letter(asked, 2_500, total=3_000))
    pages = texts(tmp_path / "a.pdf")
    so_far = 0
    for number, page in enumerate(pages[1:], start=2):
        (sums,) = re.findall(r"On this page: ([\d,]+)\s+·\s+So far: ([\d,]+) of 2,500\s+·\s+Page (\d+)", page)
        here, until, which = (int(each.replace(",", "")) for each in sums)
        so_far += here
        assert (until, which) == (so_far, number)
    assert so_far == 2_500


def test_the_letter_says_who_asks_whom_for_what_and_how_many(tmp_path: Path, asked: Campaign) -> None:
    write_pdf(tmp_path / "a.pdf", letter(asked, 0, "de", listed=False, total=12_345))
    (page,) = texts(tmp_path / "a.pdf")
    page = " ".join(page.split())
    for words in ("Übergabe 3, 4. September 2026", "Übungsverein für eine freie Presse", "practice@stand.example",
                  "Justizminister der Vereinigten Staaten", "Schluss mit der Anklage gegen Julian Assange", "12.345",
                  "Gesammelt vom 27. Mai 2026 bis 25. August 2026.", "Keine Namen.", "Österreich 260"):  # fmt: skip
        assert words in page
    write_pdf(tmp_path / "b.pdf", letter(asked, 20, "en", total=25))
    first = texts(tmp_path / "b.pdf")[0]
    assert "The names of \u206820\u2069 follow" in first or "The names of 20 follow" in first
    assert re.search("5\u2069? are counted without their names", first)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_nothing_leaves_the_page(tmp_path: Path, asked: Campaign, language: str) -> None:
    write_pdf(tmp_path / "a.pdf", letter(asked, 120, language), "letter")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        assert [round(each / 72 * 25.4, 1) for each in document[0].get_size()] == pytest.approx((215.9, 279.4), abs=0.4)
        for page in document:
            picture = page.render(scale=1, grayscale=True).to_pil()
            margin = round(19 / 25.4 * 72)
            picture.paste(255, (margin, margin, picture.width - margin, picture.height - margin))
            assert picture.getextrema() == (255, 255)


def test_pages_go_to_the_file_one_by_one(tmp_path: Path, asked: Campaign) -> None:
    told, sizes = letter(asked, 3_000), []
    names = told.names

    def watched() -> Iterator[Name]:
        for name in names():
            if name.place % 500 == 0:
                sizes.append((tmp_path / "a.pdf").stat().st_size)
            yield name

    object.__setattr__(told, "names", watched)
    write_pdf(tmp_path / "a.pdf", told)
    assert len(set(sizes)) == 6
    assert sizes == sorted(sizes)


def test_a_disk_that_is_full_is_told(tmp_path: Path, asked: Campaign) -> None:
    with pytest.raises(OSError, match=r"."):
        write_pdf(Path("/dev/full"), letter(asked, 500))
    with pytest.raises(OSError, match=r"."):
        write_pdf(tmp_path / "no folder" / "a.pdf", letter(asked, 1))
