"""What the window says: nothing missing, nothing superfluous, in every language; and fonts that can draw it."""

import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.campaign import read_folder
from tests.kit import BUNDLED
from ui import languages
from ui.languages import TRANSLATIONS, Languages, compile_translations, missing_fonts, set_font, update_translations

FILES = sorted(TRANSLATIONS.glob("kiosk_*.ts"))
PLURALS = {
    "en": 2,
    "de": 2,
    "fr": 2,
    "es": 2,
    "it": 2,
    "pt": 2,
    "pl": 3,
    "uk": 3,
    "ar": 6,
    "tr": 1,
    "fa": 1,
    "zh-Hans": 1,
}
"""How many forms Qt's lrelease reads for each language."""
SCRIPTS = {"ar": "[\u0600-\u06ff]", "fa": "[\u0600-\u06ff]", "uk": "[\u0400-\u04ff]", "zh-Hans": "[\u4e00-\u9fff]"}


def _messages(path: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            name = f"{context.findtext('name')}: {message.findtext('source')} / {message.findtext('comment') or ''}"
            translation = message.find("translation")
            assert translation is not None
            yield name, message.findtext("source") or "", translation


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .ts files as lupdate would leave them now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in FILES:
        shutil.copy(file, folder)
    update_translations(folder)
    return folder


def test_every_language_of_the_bundled_campaign_has_a_file() -> None:
    assert {f"kiosk_{code}.ts" for code in read_folder(BUNDLED).languages} == {file.name for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_sentence_is_missing_superfluous_or_unfinished(file: Path, fresh: Path) -> None:
    said = {name for name, _, _ in _messages(file)}
    wanted = {name for name, _, _ in _messages(fresh / file.name)}
    assert wanted - said == set(), "missing: run `python -m ui.languages update`, then translate"
    assert said - wanted == set(), "no longer said: run `python -m ui.languages update`"
    unfinished = [name for name, _, translation in _messages(file) if translation.get("type")]
    assert unfinished == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_keep_their_places_and_have_all_plural_forms(file: Path) -> None:
    language = file.stem.removeprefix("kiosk_")
    for name, source, translation in _messages(file):
        forms = [form.text or "" for form in translation.iter("numerusform")]
        assert not forms or len(forms) == PLURALS[language], name
        for text in forms or [translation.text or ""]:
            assert text.strip(), name
            assert set(re.findall(r"%[1-9]", source)) == set(re.findall(r"%[1-9]", text)), name
            assert text.count("<b>") == source.count("<b>"), name
            assert not {"!", "！"} & set(text), f"{name}: nobody is shouted at"
            assert not re.search("[٠-٩۰-۹]", text), f"{name}: digits are the same on screens, slips and keys"
            if re.search("[a-z]{2}", re.sub("%[1-9n]|<[^>]*>|QR|CSV|PIN|USB", "", source)) and language in SCRIPTS:
                assert re.search(SCRIPTS[language], text), name


def test_a_changed_file_is_compiled_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in FILES:
        shutil.copy(file, tmp_path)
    monkeypatch.setattr(languages, "TRANSLATIONS", tmp_path)
    assert len(compile_translations()) == len(FILES)
    assert compile_translations() == []


def _said(language: str, counts: tuple[int, ...]) -> list[str]:
    spoken = Languages()
    spoken.speak(language)
    try:
        return [
            QGuiApplication.translate("AttractScreen", "people have signed", "after the number", count)
            for count in counts
        ]
    finally:
        spoken.speak("en")


def test_plurals_are_spoken_as_each_language_counts(qapp: QGuiApplication) -> None:
    compile_translations()
    assert len(set(_said("ar", (0, 1, 2, 3, 11, 100)))) == 6
    one, two, five, twenty_two = _said("uk", (1, 2, 5, 22))
    assert len({one, two, five}) == 3
    assert twenty_two == two
    assert len(set(_said("pl", (1, 3, 5)))) == 3
    assert len(set(_said("tr", (1, 2, 5)))) == 1


def test_simplified_chinese_is_found_by_its_whole_code(qapp: QGuiApplication) -> None:
    compile_translations()
    assert re.search("[\u4e00-\u9fff]", _said("zh-Hans", (1,))[0])


def test_the_bundled_languages_can_be_drawn_here(qapp: QGuiApplication) -> None:
    set_font(qapp)
    assert missing_fonts(read_folder(BUNDLED).languages) == []


def test_a_language_without_a_font_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages.QFontDatabase, "families", lambda script: [])
    assert missing_fonts(["ar", "zh"]) == [
        "no font here can draw the language ar: install fonts-noto-core",
        "no font here can draw the language zh: install fonts-noto-cjk",
    ]
