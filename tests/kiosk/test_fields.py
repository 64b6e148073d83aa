"""What each field accepts, and how it is tidied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign import Campaign, read_files
from kiosk.fields import check_field
from kiosk.postal_codes import tidy_postal_code
from tests.campaign_kit import files

WORDS = ["given_name", "family_name", "full_name", "city", "street"]


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return read_files(files())


@pytest.mark.parametrize(
    "name",
    [
        "O", "Ö", "李", "O’Rourke", "O'Rourke", "'t Hooft", "Jean-Luc", "von der Heide", "José", "Þór", "Nguyễn Thị",
        "محمد", "عبد الرحيم", "בן־ארי", "ज्योति", "สมชาย", "Ивана", "Παπαδόγιαννης", "さくら", "김", "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        "Robin 😀", "👩‍🚀 Ann", "Dr. Ann", "Ann (Annie)", "Null", "X Æ A-12", "Ann, Bob", "می‌خواهم", "R2",
    ],
)  # fmt: skip
def test_names_of_any_script_pass_unchanged(campaign: Campaign, name: str) -> None:
    for field in WORDS[:4]:
        assert check_field(field, name, campaign) == (name, None)


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("  Ann  ", "Ann"),
        ("Ann\u00a0 \u3000Lee", "Ann Lee"),
        ("Ann\n", "Ann"),
        ("Jose\u0301", "José"),
        ("\u200fAnn\u200b\ufeff", "Ann"),
        ("A\u00adnn", "Ann"),
        ("", ""),
        (" \t ", ""),
        ("\u200b", ""),
    ],
)
def test_names_are_composed_trimmed_and_folded(campaign: Campaign, typed: str, tidied: str) -> None:
    assert check_field("given_name", typed, campaign) == (tidied, None)


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "＝", "＋", "－", "＠", " =", "\u200b=", "\ufeff@", "\u00a0+", "−"]
)
@pytest.mark.parametrize("field", WORDS)
def test_words_never_begin_like_a_formula(campaign: Campaign, field: str, start: str) -> None:
    assert check_field(field, start + "SUM(A1)", campaign)[1] == "bad_start"


BAD = [
    "\x00",
    "\x07",
    "\x1b",
    "\x7f",
    "\x9b",
    "\t",
    "\n",
    "\r",
    "\ufffd",
    "\ud800",
    "\udfff",
    "\ue000",
    "\uffff",
    "\U000e0041",
]
BIDI = [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]


@pytest.mark.parametrize("sign", BAD + BIDI)
@pytest.mark.parametrize("field", [*WORDS, "email", "phone", "postal_code", "country", "birth_date", "strokes"])
def test_no_field_takes_controls_bidi_overrides_or_halves_of_pairs(campaign: Campaign, field: str, sign: str) -> None:
    assert check_field(field, f"A{sign}B", campaign)[1] == "bad_character"


def test_words_end_at_a_hundred_characters(campaign: Campaign) -> None:
    assert check_field("city", "x" * 100, campaign) == ("x" * 100, None)
    assert check_field("city", "x" * 101, campaign)[1] == "too_long"
    assert check_field("given_name", "x" * 3000, campaign)[1] == "too_long"


@pytest.mark.parametrize("name", ["123", "…", "😀", "--x"[2:] + ".", "'", "12 34", "\u0301"])
def test_a_name_has_a_letter_in_it(campaign: Campaign, name: str) -> None:
    expected = None if any(sign.isalpha() for sign in name) else "invalid"
    assert check_field("family_name", name, campaign)[1] == expected


def test_a_street_may_be_a_number_alone(campaign: Campaign) -> None:
    assert check_field("street", "123", campaign) == ("123", None)


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("ann@stand.example", "ann@stand.example"),
        (" Ann@Stand.Example ", "Ann@stand.example"),
        ("ann+x@sub.stand.example", "ann+x@sub.stand.example"),
        ("jörg@bücher.example", "jörg@bücher.example"),
        ("ann＠stand.example", "ann@stand.example"),
        ("+ann@stand.example", "+ann@stand.example"),
    ],
)
def test_addresses_pass_without_asking_the_network(
    campaign: Campaign, typed: str, tidied: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socket.socket", None)
    assert check_field("email", typed, campaign) == (tidied, None)


@pytest.mark.parametrize(
    "typed", ["ann", "ann@", "@stand.example", "ann@stand", "ann@stand.", "ann.example", "ann@.", "@"]
)
def test_an_address_that_lacks_its_end_is_unfinished(campaign: Campaign, typed: str) -> None:
    assert check_field("email", typed, campaign)[1] == "unfinished"


@pytest.mark.parametrize(
    "typed",
    ["ann lee@stand.example", "ann@@stand.example", "a..b@stand.example", "ann@-stand.example",
     "ann@stand..example", "ann@[127.0.0.1]", '"a b"@stand.example', "ann@sta nd.example",
     "ann@stand.example, bob@stand.example", "ann@x.invalid"],
)  # fmt: skip
def test_an_address_that_cannot_be_is_invalid(campaign: Campaign, typed: str) -> None:
    assert check_field("email", typed, campaign)[1] == "invalid"


def test_an_address_has_an_end(campaign: Campaign) -> None:
    assert check_field("email", "a" * 300 + "@stand.example", campaign)[1] == "too_long"


@pytest.mark.parametrize(
    ("typed", "country", "tidied"),
    [
        ("0664 1234567", "AT", "+436641234567"),
        ("+43 (0)664/123 45 67", None, "+436641234567"),
        ("0043 664 1234567", "AT", "+436641234567"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("٠٦٦٤ ١٢٣٤٥٦٧", "AT", "+436641234567"),
    ],
)
def test_phone_numbers_become_international(campaign: Campaign, typed: str, country: str | None, tidied: str) -> None:
    assert check_field("phone", typed, campaign, country) == (tidied, None)


@pytest.mark.parametrize("typed", ["123", "no", "+999 1234567", "0664", "0664 1234567 ext 5"])
def test_a_phone_number_that_cannot_be_is_invalid(campaign: Campaign, typed: str) -> None:
    assert check_field("phone", typed, campaign)[1] == "invalid"


@pytest.mark.parametrize(
    ("country", "typed", "tidied"),
    [
        ("AT", "1010", "1010"), ("AT", " 10 10 ", "1010"), ("AT", "A-1010", "1010"), ("AT", "١٠١٠", "1010"),
        ("AT", "１０１０", "1010"), ("DE", "D-10115", "10115"), ("GB", "sw1a1aa", "SW1A 1AA"),
        ("GB", "SW1A 1AA", "SW1A 1AA"),
        ("CA", "k1a0b1", "K1A 0B1"), ("NL", "1234ab", "1234 AB"), ("PL", "00950", "00-950"), ("PL", "00 950", "00-950"),
        ("SE", "114 55", "11455"), ("US", "95014", "95014"), ("US", "950141234", "95014-1234"),
        ("LV", "1073", "LV-1073"),
        ("IE", "D02AF30", "D02 AF30"), ("AE", "12", "12"), ("JP", "154–0023", "154-0023"), (None, "ab-12", "AB-12"),
    ],
)  # fmt: skip
def test_postal_codes_are_written_as_their_country_does(country: str | None, typed: str, tidied: str) -> None:
    assert tidy_postal_code(typed, country) == (tidied, None)


@pytest.mark.parametrize(
    ("country", "typed"),
    [("AT", "101"), ("AT", "10101"), ("AT", "ABCD"), ("GB", "12345"), ("DE", "1010"), (None, "§"), ("AT", "=1010")],
)
def test_a_postal_code_that_its_country_does_not_have_is_unknown(country: str | None, typed: str) -> None:
    assert tidy_postal_code(typed, country)[1] == "unknown"


def test_a_postal_code_has_an_end() -> None:
    assert tidy_postal_code("1" * 17, None)[1] == "too_long"


def test_the_postal_code_belongs_to_the_chosen_country_else_to_the_campaigns(campaign: Campaign) -> None:
    assert check_field("postal_code", "1010", campaign) == ("1010", None)
    assert check_field("postal_code", "1010", campaign, "DE")[1] == "unknown"


def test_a_country_is_its_code_or_its_name(campaign: Campaign) -> None:
    assert check_field("country", "österreich", campaign) == ("AT", None)
    assert check_field("country", "gb", campaign) == ("GB", None)
    assert check_field("country", "Atlantis", campaign)[1] == "unknown"


@pytest.mark.parametrize(("typed", "code"), [
    ("1984-02-29", None), ("1985-02-29", "invalid"), ("29.2.1984", "invalid"), ("1880-01-01", "invalid"),
    ("19840229", "invalid"), ("1984-W09-3", "invalid"), ("१९८४-02-29", "invalid"),
])  # fmt: skip
def test_birth_dates_are_iso(campaign: Campaign, typed: str, code: str | None) -> None:
    assert check_field("birth_date", typed, campaign)[1] == code


def test_strokes_are_numbers_and_path_letters(campaign: Campaign) -> None:
    assert check_field("strokes", "M0 0l5 5 3-2M9 9l1 1", campaign)[1] is None
    assert check_field("strokes", "M0 0<script>", campaign)[1] == "invalid"
    assert check_field("strokes", "M0 0l601 0", campaign)[1] == "invalid"
    assert check_field("strokes", "M" * 1501, campaign)[1] == "too_long"


@given(st.text(alphabet=st.characters(codec=None), max_size=150))
def test_no_text_breaks_a_field_and_what_is_tidied_stays_so(text: str) -> None:
    campaign = read_files(files())
    for field in (*WORDS, "email", "phone", "postal_code", "country", "birth_date", "strokes"):
        tidied, code = check_field(field, text, campaign)
        if code is None:
            assert check_field(field, tidied, campaign) == (tidied, None)
            assert len(tidied.encode()) <= 1500
