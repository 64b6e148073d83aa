"""The layouts of the keyboard on the screen: each key types something, and each language can write its names."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.campaign import read_folder
from tests.kit import BUNDLED
from ui.stand.countries import codes_are_digits, countries, matching
from ui.stand.keyboard import LAYOUTS, Keyboard, read_layout, read_pad

DOES = {"shift", "back", "symbols", "letters", "latin", "space", "previous", "next"}
NAMES = {
    "en": ["Robin Sample", "O’Sample-Lee"],
    "de": ["Jörg Müller-Strauß", "Änne Özdemir"],
    "fr": ["Agnès Lefèvre-Çelik", "Noël d’Œuvre"],
    "es": ["José Muñoz Agüero", "Núria Gràcia"],
    "it": ["Niccolò D’Amè"],
    "pt": ["João Conceição", "Antônio Guimarães"],
    "tr": ["İbrahim Işık", "Şükrü Çağlar Öztürk", "Lâle Xavier"],
    "pl": ["Łucja Żółć-Wróblewska", "Zbigniew Śnieżyński"],
    "uk": ["Їлія Ґалаґан-Щукін", "Лук’ян Юрчишин", "Шевченко Євген"],
    "fa": ["محمد", "آرش پژمان", "گیتی چراغی", "زهره رئوفی", "نرگس جعفری\u200cنژاد"],
    "zh-Hans": ["Wang Xiaoming", "Lü Méi"],
    "ar": ["محمد", "أحمد", "إبراهيم", "آمنة", "علاء", "مؤمن", "عائشة", "هدى", "فاطمة الزهراء"],
    "latin": ["Sample O’Hara-Lee", "Łucja Çelik", "Müller-Strauß"],
    "email": ["robin.sample-lee_2@stand.example", "a+b@web.de"],
    "digits": ["1010", "123-4567"],
    "postal": ["1010", "123-4567"],
    "phone": ["+43 1 234567"],
    "code": ["SW1A 1AA", "K1A 0B1"],
    "slip": ["0123 4567 89A", "BCDE FGHJ KMN", "PQRS TVWX YZ0"],
}


def _signs(name: str) -> set[str]:
    layout = read_layout(name)
    letters = {key if isinstance(key, str) else key.get("text", "") for row in layout["rows"] for key in row}
    held = {sign for signs in layout["more"].values() for sign in signs}
    return letters | held | set(layout.get("top", [])) | set(layout.get("shift", {}).values()) | {" "}


@pytest.mark.parametrize("path", sorted(LAYOUTS.glob("*.json")), ids=lambda path: path.stem)
def test_every_key_types_or_does_something(path: Path) -> None:
    layout = json.loads(path.read_text(encoding="utf-8"))
    keys = [key for row in layout["rows"] for key in row]
    for key in keys:
        assert isinstance(key, str) or ("text" in key) != ("do" in key)
        assert isinstance(key, str) or key.get("do", "next") in DOES
    done = [key["do"] for key in keys if isinstance(key, dict) and "do" in key]
    assert len(done) == len(set(done))
    assert {"back", "previous", "next"} <= set(done)
    letters = [key for key in keys if isinstance(key, str)]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("name", NAMES)
def test_names_and_addresses_can_be_written(name: str) -> None:
    signs = _signs(name)
    capitals = read_layout(name).get("capitals", False)
    signs |= {sign.upper() for sign in signs} if capitals else set()
    signs |= _signs("symbols") if name == "email" else set()
    for text in NAMES[name]:
        assert set(text) <= signs, set(text) - signs


def test_every_language_of_the_bundled_campaign_has_a_layout_with_domains() -> None:
    for language in read_folder(BUNDLED).languages:
        assert (LAYOUTS / f"{language}.json").is_file()
        layout = Keyboard().layout(language)
        assert layout["domains"]
        assert all(domain.startswith("@") for domain in layout["domains"])


def test_postal_codes_of_digits_get_the_pad_and_others_letters() -> None:
    assert [codes_are_digits(code) for code in ("AT", "DE", "FR", "SE", "JP")] == [True] * 5
    assert [codes_are_digits(code) for code in ("GB", "NL", "CA", "IE", "??")] == [False] * 5


def test_countries_are_found_without_accents_and_in_the_middle_of_their_names() -> None:
    assert matching("de", "os")[0] == ("AT", "Österreich")
    assert ("GB", "United Kingdom") in matching("en", "king")
    assert ("AT", "النمسا") in matching("ar", "النم")
    assert matching("pl", "lot") == [("LV", "Łotwa")]
    assert ("AT", "奥地利") in matching("zh-Hans", "aus"), "Chinese is typed in Latin letters"
    assert len(matching("en", "")) > 240
    assert matching("en", "qqq") == []
    for said in ("UK", "England", "Scot", "Great Brit"):
        assert ("GB", "United Kingdom") in matching("en", said), said
    assert ("US", "Vereinigte Staaten") in matching("de", "usa")


@pytest.mark.parametrize(
    ("language", "searched", "code"),
    [
        ("en", "Brit", "GB"), ("en", "UK", "GB"), ("en", "uk", "GB"), ("en", "GB", "GB"), ("en", "Eng", "GB"),
        ("en", "United K", "GB"), ("en", "Ukr", "UA"), ("en", "Gre", "GR"), ("en", "Co", "CO"), ("en", "Norw", "NO"),
        ("en", "Ire", "IE"),
        ("en", "Ind", "IN"), ("en", "US", "US"), ("en", "Amer", "US"), ("en", "Niger", "NE"), ("en", "Guinea", "GN"),
        ("de", "Großbr", "GB"), ("de", "Brit", "GB"), ("de", "Öst", "AT"), ("fr", "Angl", "GB"), ("ar", "إنجل", "GB"),
    ],
)  # fmt: skip
def test_the_likeliest_country_comes_first(language: str, searched: str, code: str) -> None:
    assert matching(language, searched)[0][0] == code


@pytest.mark.parametrize("pad", ["email", "code"])
@pytest.mark.parametrize("language", read_folder(BUNDLED).languages)
def test_pads_have_the_letters_where_the_language_has_them(language: str, pad: str) -> None:
    own, found = _latin(read_layout(language)), _latin(read_pad(pad, language))
    assert sorted("".join(found)) == sorted("abcdefghijklmnopqrstuvwxyz")
    assert _signs_of(read_pad(pad, language)) == _signs_of(read_layout(pad)), "no sign is lost"
    if len(own[0]) == 10:
        assert found == own
    else:
        assert found == ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def _latin(layout: dict[str, Any]) -> list[str]:
    rows = [[key.lower() for key in row if isinstance(key, str)] for row in layout["rows"][:3]]
    return ["".join(sign for sign in row if sign in "abcdefghijklmnopqrstuvwxyz") for row in rows]


def _signs_of(layout: dict[str, Any]) -> set[str]:
    return {str(key) for row in layout["rows"] for key in row}


def test_turkish_keeps_its_two_kinds_of_i_apart() -> None:
    assert read_layout("tr")["shift"] == {"i": "İ", "ı": "I"}
    assert read_layout("de")["shift"] == {"ı": "İ"}, "elsewhere a long press on I leads to İ"


def test_a_long_press_offers_every_latin_accent_the_own_ones_first() -> None:
    german, english = read_layout("de")["more"], read_layout("en")["more"]
    assert german["a"][0] == "à"  # ä has a key of its own
    assert "ł" in english["l"]
    assert "ß" in english["s"]
    assert "ß" not in german["s"]
    assert max(len(signs) for signs in english.values()) <= 10, "one row has to hold them in portrait"


@pytest.mark.parametrize("language", read_folder(BUNDLED).languages)
def test_every_language_reaches_latin_letters_with_all_accents_and_comes_back(language: str) -> None:
    own, latin, english = (read_layout(name) for name in (language, "latin", "en"))
    if {"q", "w", "z"} <= _signs(language):
        assert "latin" not in _done(own), "there is nothing to turn to"
        return
    assert "latin" in _done(own)
    assert "letters" in _done(latin)
    assert own["letters"] != latin["letters"], "the two keys say where they lead"
    assert latin["more"] == english["more"]
    assert latin["rows"][:3] == english["rows"][:3]


def _done(layout: dict[str, Any]) -> set[str]:
    return {key["do"] for row in layout["rows"] for key in row if isinstance(key, dict) and "do" in key}


@pytest.mark.parametrize(
    ("language", "codes"),
    [("uk", ["AT", "IE", "IT", "UA", "JP"]), ("fa", ["IR", "PT", "GB"]), ("zh-Hans", ["AT", "DE", "GB", "CN"])],
)
def test_countries_stand_in_the_order_of_the_alphabet(language: str, codes: list[str]) -> None:
    order = [code for code, _ in countries(language)]
    found = sorted(codes, key=order.index)
    names = dict(countries(language))
    assert [names[code] for code in found] == {
        "uk": ["Австрія", "Ірландія", "Італія", "Україна", "Японія"],
        "fa": ["ایران", "بریتانیا", "پرتغال"],
        "zh-Hans": ["奥地利", "德国", "英国", "中国"],
    }[language]
