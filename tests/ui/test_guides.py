"""Paper for the stand, made for real: one page in every language, with the words that stand on the window."""

import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument

from kiosk.campaign import read_folder
from kiosk.errors import PackRefused
from kiosk.slip import NEVER_IN_A_CODE, new_code
from tests.kit import BUNDLED, office
from ui.guides import words
from ui.guides.__main__ import read_campaign, write_cards
from ui.guides.photos import Photo, photograph
from ui.guides.press import A4, LETTER, Format, Press
from ui.guides.volunteer_guide import MARKS, volunteer_guide
from ui.languages import QML, TRANSLATIONS
from ui.screens.album import open_walk

LANGUAGES = read_folder(BUNDLED).languages
FORMATS = [A4, LETTER]
POINT = 25.4 / 72
RADICAL = re.compile("[\u2e80-\u2eff]")
MARKED = re.compile("[\u064b-\u0652]")  # Arabic letters with marks are one drawing, which no reader takes apart again
SEEN_ON = {
    "panel": (
        *(words.READY_FOR_THE_DAY, words.HELP, words.PAUSE, words.SHIFT, words.PRACTISE, words.HAND_OVER),
        words.CLOSE_THE_DAY,
    ),
    "list": (words.READY, words.OPEN_THE_STAND),
    "checked": (words.DONE, words.CHECKED),
    "poster": (words.WITHDRAW,),
}


@pytest.fixture(autouse=True)
def _without_motion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_REDUCED_MOTION", "1")


def opened(raw: bytes, folder: Path) -> QPdfDocument:
    path = folder / "read.pdf"
    path.write_bytes(raw)
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document


def letters(text: str) -> str:
    """Letters alone, in a form that readers of PDFs agree on: no blanks, marks, nor forms by place in a word."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if unicodedata.category(sign)[0] in "LN" or RADICAL.match(sign))


def read(document: QPdfDocument) -> str:
    return letters(document.getAllText(0).text())


def holds(page: str, text: str) -> bool:
    """Whether a page holds a word; what runs from right to left may be read from either end."""
    wanted = letters(text)
    # Some signs of Chinese are the same drawing as one of the radicals, and are read as that.
    like = "".join(f"[{sign}\u2e80-\u2eff]" for sign in wanted)
    return wanted in page or wanted[::-1] in page or re.search(like, page) is not None


def check_page(document: QPdfDocument, form: Format) -> None:
    """One page of the right size, and no text nearer to its edge than printers reach."""
    assert document.pageCount() == 1
    size = document.pagePointSize(0)
    assert abs(size.width() * POINT - form.width) < 0.5
    assert abs(size.height() * POINT - form.height) < 0.5
    bounds = document.getAllText(0).boundingRectangle()
    assert min(bounds.left(), bounds.top()) * POINT > 5
    assert (size.width() - bounds.right()) * POINT > 5
    assert (size.height() - bounds.bottom()) * POINT > 5


def said_in_words(sentences: Iterator[str]) -> list[str]:
    found = [word for each in sentences for word in re.sub("<[^>]*>", " ", each).split() if len(letters(word)) > 1]
    return [word for word in found if not MARKED.search(word)]


def page_sentences() -> Iterator[str]:
    for sentence in vars(words).values():
        if isinstance(sentence, words.Sentence) and sentence is not words.COPY_CODE:
            yield sentence.now()
    for steps in (words.BEFORE_STEPS, words.DURING_STEPS, words.EVENING_STEPS, words.NEVERS):
        yield from (each.now() for each in steps)
    yield from (part.now() for row in words.ROWS for part in row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_one_page_with_every_word_and_the_window_shows_those_words(
    qapp: QGuiApplication, tmp_path: Path, language: str
) -> None:
    with open_walk("staff") as walk:
        photos = photograph(walk, language)
        assert walk.opened.warnings == []
        for name, seen in SEEN_ON.items():
            for each in seen:
                assert any(each.now() in text.replace("\u00ad", "") for text in photos[name].said), each
        wanted = said_in_words(page_sentences())
        for form in FORMATS:
            raw = volunteer_guide(form, language, photos)
            document = opened(raw, tmp_path)
            check_page(document, form)
            page = read(document)
            assert len(wanted) > 15
            unread = [word for word in wanted if not holds(page, word)]
            assert len(unread) <= (len(wanted) // 100 if language in ("ar", "fa") else 0), unread
            assert raw.count(b"/Subtype /Image") >= len(photos) == 5
            document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_window_that_paper_names_is_said_there(language: str) -> None:
    said = {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
        for context in ElementTree.parse(TRANSLATIONS / f"kiosk_{language}.ts").getroot().iter("context")
        for message in context.iter("message")
    }
    seen = words.seen_words()
    assert len(seen) > 15
    for each in seen:
        if language == "en":  # its sentences stand in the QML files
            (file,) = QML.rglob(f"{each.screen}.qml")
            assert f'qsTr("{each.source}"' in file.read_text(encoding="utf-8"), each
        else:
            assert (each.screen, each.source, each.comment) in said, each


def test_each_mark_on_a_picture_belongs_to_a_step() -> None:
    steps = {*words.BEFORE_STEPS, *words.DURING_STEPS, *words.EVENING_STEPS}
    marked = [mark.step for spots in MARKS.values() for mark in spots.values()]
    assert len(marked) > 8
    assert set(marked) <= steps


def test_what_does_not_fit_is_refused_instead_of_running_off_the_page(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_walk("staff") as walk:
        photos: dict[str, Photo] = photograph(walk, "en")
        monkeypatch.setattr(words, "TITLE", words.Sentence("One"))
        monkeypatch.setattr(words, "NEVERS", words.NEVERS * 5)
        with pytest.raises(ValueError, match="fewer words"):
            volunteer_guide(A4, "en", photos)


def test_letters_too_small_to_read_are_refused(qapp: QGuiApplication) -> None:
    with pytest.raises(ValueError, match="too small"):
        Press(A4, "en", "title").words("words", 50, 9.0)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_page_of_cards_in_each_language_of_the_campaign(qapp: QGuiApplication, tmp_path: Path, form: Format) -> None:
    campaign, practice = read_campaign(BUNDLED, None)
    assert practice
    written = list(write_cards(tmp_path, form, campaign, practice=practice))
    assert [path.name for path in written] == [f"pocket-cards-assange-2021-{each}.pdf" for each in LANGUAGES]
    for path, language in zip(written, LANGUAGES, strict=True):
        document = opened(path.read_bytes(), tmp_path)
        check_page(document, form)
        page = read(document)
        for part in ("practice", "stand", "example"):
            assert page.count(part) >= 8, language
        for word in said_in_words(iter((campaign.text(language).demand, campaign.organisation.name[language]))):
            assert holds(page, word), (language, word)
        document.close()


def test_cards_say_practice_unless_an_activation_fits_the_pack(qapp: QGuiApplication, tmp_path: Path) -> None:
    pack, activation, foreign = tmp_path / "a.pack", tmp_path / "a.activation", tmp_path / "b.activation"
    pack.write_bytes(office().raw_pack)
    activation.write_bytes(office().activation)
    foreign.write_bytes(office(number=1).activation)
    assert read_campaign(pack, None)[1]
    with pytest.raises(PackRefused, match="not genuine"):
        read_campaign(pack, foreign)
    campaign, practice = read_campaign(pack, activation)
    assert not practice
    told = letters(words.PRACTICE.source)
    for marked in (True, False):
        (path,) = write_cards(tmp_path, A4, campaign, ("en",), practice=marked)
        document = opened(path.read_bytes(), tmp_path)
        assert (told in read(document)) == marked
        document.close()


def test_a_code_never_holds_the_letters_that_the_card_rules_out() -> None:
    drawn = set("".join(new_code() for _ in range(2000)))
    assert not drawn & set(NEVER_IN_A_CODE)
    assert len(drawn) + len(NEVER_IN_A_CODE) == 36


def test_the_command_writes_files_and_names_them(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui.guides", str(tmp_path), "--languages", "zh,de", "--format", "letter"]
    done = subprocess.run([*command, "--only", "cards"], capture_output=True, text=True, check=True, timeout=120)
    names = [Path(line).name for line in done.stdout.splitlines()]
    assert names == ["pocket-cards-assange-2021-de.pdf", "pocket-cards-assange-2021-zh-Hans.pdf"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
