"""What a screen gets from a campaign: safe text, readable colours, words to compare, names of countries."""

import datetime
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from kiosk.campaign import blocks, country_codes, country_name, eight_words, guard_accent, html_text, long_date
from kiosk.campaign.colours import BED, INK, WHITE, contrast
from kiosk.campaign.countries import find_country


@pytest.mark.parametrize(
    ("accent", "light", "sunlight"),
    [
        ("#E4002B", "#E4002B", "#B40022"),
        ("#00A86B", "#008857", "#006641"),
        ("#F58220", "#B56018", None),
        ("#B0125B", "#B0125B", "#AC1259"),
        ("#b0125b", "#B0125B", "#AC1259"),
        ("#000000", "#000000", "#000000"),
    ],
)
def test_an_accent_is_darkened_as_the_look_says(accent: str, light: str, sunlight: str | None) -> None:
    colours = guard_accent(accent)
    assert (colours.light_fill, colours.light_on, colours.outlined) == (light, WHITE, False)
    assert sunlight in (None, colours.sunlight_fill)


def test_a_pale_accent_stays_and_gets_ink() -> None:
    colours = guard_accent("#FFE600")
    assert (colours.light_fill, colours.light_on, colours.outlined) == ("#FFE600", INK, True)
    assert round(contrast(INK, "#FFE600"), 1) == 14.0
    assert contrast(colours.sunlight_fill, WHITE) >= 7


@given(st.integers(0, 0xFFFFFF))
def test_every_accent_can_be_read(colour: int) -> None:
    colours = guard_accent(f"#{colour:06X}")
    assert contrast(colours.light_fill, colours.light_on) >= 4.5
    assert contrast(colours.sunlight_fill, colours.sunlight_on) >= 7
    assert colours.outlined or contrast(colours.light_fill, BED) >= 3


def test_a_text_becomes_blocks() -> None:
    made = blocks("## Why\n\nIt is **very** *dirty*,\nA & B.\n\n- one\n- two\n\n3. three\n4. four\n")
    assert [(each.kind, each.text, each.number) for each in made] == [
        ("heading", "Why", None),
        ("paragraph", "It is very dirty, A & B.", None),
        ("item", "one", None),
        ("item", "two", None),
        ("item", "three", 3),
        ("item", "four", 4),
    ]
    assert made[1].html == "It is <b>very</b> <i>dirty</i>, A &amp; B."


def test_a_text_becomes_html_with_its_lists() -> None:
    assert html_text("## A\n\n- b\n- c\n\n1. d\n\ne\n") == (
        "<h2>A</h2><ul><li>b</li><li>c</li></ul><ol><li>d</li></ol><p>e</p>"
    )


ALLOWED = {f"<{end}{tag}>" for tag in ("h2", "p", "ul", "ol", "li", "b", "i", "br") for end in ("", "/")}


def tags_of(html: str) -> set[str]:
    return set(re.findall(r"<[^>]*>", html))


HOSTILE = [
    "<script>alert(1)</script>",
    "a <img src=x onerror=y> b",
    "[a](javascript:alert(1))",
    "![a](file:///etc/passwd)",
    "<https://a.example>",
    '&lt;b&gt; "x" &#60;script&#62;',
    "<!-- <b> -->",
    "`<b>`",
    "    <b>indented</b>",
    "> <b>quoted</b>",
]


@pytest.mark.parametrize("markdown", HOSTILE)
def test_nothing_but_headings_paragraphs_lists_bold_and_italic_gets_through(markdown: str) -> None:
    assert tags_of(html_text(markdown)) <= ALLOWED


@given(st.text(max_size=80))
def test_no_text_gets_html_through(markdown: str) -> None:
    assert tags_of(html_text(markdown)) <= ALLOWED


def test_eight_words_are_88_bits_of_the_keys_hash() -> None:
    key = bytes(range(32))
    bits = "".join(f"{byte:08b}" for byte in hashlib.sha256(b"PKwords" + key).digest())[:88]
    words = Mnemonic("english").wordlist
    assert eight_words(key) == tuple(words[int(bits[place : place + 11], 2)] for place in range(0, 88, 11))


def test_countries_are_found_by_code_and_by_name_in_any_offered_language() -> None:
    for text in ("AT", "at", " At", "Österreich", "österreich", "Austria", "النمسا"):
        assert find_country(text, ("en", "de", "ar")) == "AT"
    for text in ("Österreich", "EU", "XX", "ZZ", "001", ""):
        assert find_country(text, ("en",)) is None
    assert country_name("AT", "de") == "Österreich"
    assert country_name("XX", "de") == "XX"
    assert {"AT", "US", "XK", "TW"} <= country_codes()
    assert not {"EU", "ZZ", "UN"} & country_codes()


def test_dates_are_written_as_their_readers_write_them() -> None:
    day = datetime.date(2027, 12, 31)
    assert long_date(day, "en") == "31 December 2027"
    assert long_date(day, "de") == "31. Dezember 2027"
    assert long_date(day, "ar") == "31 ديسمبر 2027"
