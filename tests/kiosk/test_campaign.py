"""campaign.toml, texts and notices: what is complete, and what every mistake is called."""

import datetime
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign import blocks, read_files, read_folder
from kiosk.campaign.notice import REQUIRED
from kiosk.errors import CampaignInvalid, PackStatutory
from tests.campaign_kit import BUNDLED, PICTURE, TEXT, files, folder_of, notice, png

ABROAD = """
[[consents]]
id = "abroad"
purpose = "names-abroad"
question = { en = "May your name go there?", de = "Darf Ihr Name dorthin?" }
reason = { en = "They ask for names.", de = "Dort will man Namen." }
"""
RISK = 'risk = { en = "No court of ours protects it there.", de = "Dort schützt ihn kein Gericht." }\n'


def problems(made: dict[str, bytes]) -> list[str]:
    with pytest.raises(CampaignInvalid) as caught:
        read_files(made)
    return caught.value.problems


def test_a_complete_campaign_is_read() -> None:
    read = read_files(files())
    assert (read.id, read.languages, read.name_style) == ("clean-water", ("en", "de"), "given-family")
    assert read.dates.deletion == datetime.date(2027, 12, 31)
    assert [(each.name, each.required) for each in read.fields][-2:] == [("email", False), ("phone", False)]
    assert read.texts["en"].demand == "Clean water for Graz"
    assert read.texts["en"].lead == "The river is dirty."
    assert read.organisation.name.in_("de") == "Wasserfreunde"
    assert read.organisation.name.in_("fr") == "Water Friends"
    assert read.text("fr").demand == "Clean water for Graz"
    assert "Water Friends, water@stand.example" in read.privacy["en"]
    assert "31 December 2027" in read.privacy["en"]
    assert "31. Dezember 2027" in read.privacy["de"]
    assert "{#" not in read.privacy["en"]


def test_what_may_be_left_out_has_a_default() -> None:
    text = files()["campaign.toml"].decode()
    for line in ('default_country = "AT"\n', 'handover = "number"\n', "goal = 100\n", "show_count = true\n"):
        text = text.replace(line, "")
    read = read_files({**files(), "campaign.toml": text.encode()})
    assert (read.default_country, read.handover, read.goal, read.show_count) == (None, "number", None, True)


ONE_MISTAKE = [
    # id, kind, languages
    ('id = "clean-water"', "", "id: expected 2 to 48 lower-case letters", "nothing"),
    ('id = "clean-water"', "id = 7", "id: expected 2 to 48 lower-case letters", "7"),
    ('id = "clean-water"', 'id = "Clean Water"', "id: expected 2 to 48 lower-case letters", '"Clean Water"'),
    ('id = "clean-water"', 'id = "../x"', "id: expected 2 to 48 lower-case letters", '"../x"'),
    ('id = "clean-water"', f'id = "{"a" * 49}"', "id: expected 2 to 48 lower-case letters", f'"{"a" * 40}…"'),
    ('kind = "expression-of-support"', "", "kind: expected expression-of-support", "nothing"),
    ('kind = "expression-of-support"', 'kind = "poll"', "kind: expected expression-of-support", '"poll"'),
    ('languages = ["en", "de"]', 'languages = ["en", "de", "de"]', "languages: expected de once", "it twice"),
    ('languages = ["en", "de"]', 'languages = ["en", "de", 3]', "languages[3]: expected a list of different", "3"),
    # single values
    ('default_country = "AT"', 'default_country = "Austria"', "default_country: expected a country code", '"Austria"'),
    ('default_country = "AT"', 'default_country = "EU"', "default_country: expected a country code", '"EU"'),
    ('handover = "number"', 'handover = "emails"', "handover: expected number or names", '"emails"'),
    ("goal = 100", "goal = 0", "goal: expected a whole number from 1", "0"),
    ("goal = 100", "goal = -5", "goal: expected a whole number from 1", "-5"),
    ("goal = 100", "goal = 1.5", "goal: expected a whole number from 1", "1.5"),
    ("goal = 100", 'goal = "100"', "goal: expected a whole number from 1", '"100"'),
    ("goal = 100", "goal = true", "goal: expected a whole number from 1", "true"),
    ("show_count = true", "show_count = 1", "show_count: expected true or false", "1"),
    ("show_count = true", 'show_count = "yes"', "show_count: expected true or false", '"yes"'),
    ("minimum_age = 16", "minimum_age = 3", "minimum_age: expected a whole number from 10", "3"),
    ("minimum_age = 16", "minimum_age = 16.0", "minimum_age: expected a whole number from 10", "16.0"),
    # localised texts
    (', de = "erfunden"', "", "notice.de: expected a text in the language de", "nothing"),
    ('de = "erfunden"', 'de = ""', "notice.de: expected a text of 1 to 300", "an empty text"),
    ('de = "erfunden"', 'de = "  "', "notice.de: expected a text of 1 to 300", "an empty text"),
    ('de = "erfunden"', "de = 4", "notice.de: expected a text in the language de", "4"),
    ('de = "erfunden"', 'de = "x", fr = "y"', "notice.fr: expected only the campaign's languages", "another one"),
    ('notice = { en = "made up", de = "erfunden" }', 'notice = "x"', "notice: expected a text in each language", '"x"'),
    ('en = "Water Friends", ', "", "organisation.name.en: expected a text in the language en", "nothing"),
    ('en = "The mayor of Graz", ', "", "addressee.name.en: expected a text in the language en", "nothing"),
    ('en = "News?", ', "", "consents[1].question.en: expected a text in the language en", "nothing"),
    ('de = "erfunden"', 'de = "x\\u202Ey"', "notice.de: expected a text without control characters", '"x?y"'),
    ('"Water Friends"\n', '"Water\\u0000"\n', "controller.name: expected a text without control", '"Water?"'),
    # dates
    ("opens = 2027-01-01\n", "", "dates.opens: expected a date such as 2027-01-31", "nothing"),
    ("deletion = 2027-12-31\n", "", "dates.deletion: expected a date such as 2027-12-31", "nothing"),
    ("opens = 2027-01-01", 'opens = "2027-01-01"', "dates.opens: expected a date such as", '"2027-01-01"'),
    ("opens = 2027-01-01", "opens = 2027", "dates.opens: expected a date such as", "2027"),
    ("opens = 2027-01-01", "opens = 2027-01-01T10:00:00", "dates.opens: expected a date such as", "a time, 2027-01-01"),
    ("closes = 2027-06-30", "closes = 2026-06-30", "dates.closes: expected a date on or after", "2026-06-30"),
    ("deletion = 2027-12-31", "deletion = 2027-06-30", "dates.deletion: expected a date after", "2027-06-30"),
    ("deletion = 2027-12-31", "deletion = 2027-01-30", "dates.deletion: expected a date after", "2027-01-30"),
    # who asks, who answers, who receives
    ('name = "Water Friends"\n', "", "controller.name: expected the name", "nothing"),
    ('name = "Water Friends"\n', 'name = ""\n', "controller.name: expected the name", "an empty text"),
    ('address = "Brook Street 1, Graz"\n', "", "controller.address: expected a postal address", "nothing"),
    ('contact = "water@stand.example"\n', "", "controller.contact: expected an e-mail address", "nothing"),
    ('"water@stand.example"', '"   "', "controller.contact: expected an e-mail address", "an empty text"),
    ('"water@stand.example"', "[]", "controller.contact: expected an e-mail address", "an empty list"),
    ('country = "AT"\n\n[colours]', "[colours]", "addressee.country: expected a country code", "nothing"),
    ('country = "AT"\n\n[colours]', 'country = "XY"\n[colours]', "addressee.country: expected a country code", '"XY"'),
    # colour
    ('accent = "#00A86B"\n', "", "colours.accent: expected a colour", "nothing"),
    ('"#00A86B"', '"green"', "colours.accent: expected a colour", '"green"'),
    ('"#00A86B"', '"#0A6"', "colours.accent: expected a colour", '"#0A6"'),
    ('"#00A86B"', "43115", "colours.accent: expected a colour", "43115"),
    # fields
    ('name = "email"', 'name = "e-mail"', "fields[5].name: expected one of given_name", '"e-mail"'),
    ('name = "email"', "", "fields[5].name: expected one of given_name", "nothing"),
    ('name = "email"', 'name = "phone"', "fields: expected phone once", "it twice"),
    ('name = "email"', 'name = "full_name"', "fields: expected either full_name or given_name", "both"),
    ('name = "email"', 'name = "email"\nrequired = "no"', "fields[5].required: expected true or false", '"no"'),
    ('name = "family_name"\nrequired = true', 'name = "family_name"', "fields: expected full_name or", "none"),
    # consents
    ('id = "updates"', 'id = "Updates!"', "consents[1].id: expected lower-case letters", '"Updates!"'),
    ('id = "updates"', "", "consents[1].id: expected lower-case letters", "nothing"),
    ('id = "updates"', 'id = "updates"\npurpose = "sell"', "consents[1].purpose: expected contact", '"sell"'),
    ('id = "updates"', 'id = "updates"\npurpose = "names-abroad"\nrisk = {en = "r", de = "r"}',
     "consents[1].purpose: expected contact, since no names leave", '"names-abroad"'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected", "found"), ONE_MISTAKE)
def test_every_mistake_names_its_key_and_what_is_expected(old: str, new: str, expected: str, found: str) -> None:
    (line,) = problems(files(old, new))
    assert line.startswith(f"campaign.toml: {expected}")
    assert f", found {found}" in line
    assert "\n" not in line


UNKNOWN = [
    ("goal = 100", "goals = 100", "goals"),
    ("[dates]", "[dates]\nstarts = 2027-01-01", "dates.starts"),
    ('address = "', 'email = "x"\naddress = "', "controller.email"),
    ("[colours]", '[colours]\nfont = "Comic"', "colours.font"),
    ('name = "email"', 'name = "email"\nlabel = "x"', "fields[5].label"),
    ('id = "updates"', 'id = "updates"\nticked = true', "consents[1].ticked"),
]


@pytest.mark.parametrize(("old", "new", "key"), UNKNOWN)
def test_an_unknown_key_is_named_with_the_known_ones(old: str, new: str, key: str) -> None:
    (line,) = problems(files(old, new))
    assert line.startswith(f"campaign.toml: {key}: expected one of the keys ")
    assert line.endswith("found an unknown key")


@pytest.mark.parametrize("table", ["dates", "organisation", "controller", "addressee", "colours"])
def test_a_missing_table_is_named(table: str) -> None:
    text = files()["campaign.toml"].decode()
    start = text.index(f"[{table}]")
    rest = text[start + 1 :]
    cut = text[:start] + rest[rest.index("\n[") :]
    (line,) = problems({**files(), "campaign.toml": cut.encode()})
    assert line.startswith(f"campaign.toml: {table}: expected a table [{table}]")


@pytest.mark.parametrize(
    "text", ['languages = "en"', "languages = []", "languages = [1]", 'languages = ["xx-yy"]', 'languages = ["EN"]']
)
def test_wrong_languages_are_named(text: str) -> None:
    assert any(
        line.startswith("campaign.toml: languages") for line in problems(files('languages = ["en", "de"]', text))
    )


def test_a_consent_id_cannot_be_used_twice() -> None:
    again = '\n[[consents]]\nid = "updates"\nquestion = {en = "?", de = "?"}\nreason = {en = "r", de = "r"}\n'
    assert problems(files(new=again)) == ["campaign.toml: consents: expected the id updates once, found it twice"]


def test_a_contact_consent_needs_a_field_to_be_contacted_by() -> None:
    text = files()["campaign.toml"].decode()
    text = text.replace('[[fields]]\nname = "email"\n', "").replace('[[fields]]\nname = "phone"\n', "")
    (line,) = problems({**files(), "campaign.toml": text.encode()})
    assert line.startswith("campaign.toml: consents[1]: expected one of the fields email, phone, street")


def test_the_age_field_needs_a_minimum_age() -> None:
    text = files('name = "phone"', 'name = "age"')["campaign.toml"].decode().replace("minimum_age = 16\n", "")
    (line,) = problems({**files(), "campaign.toml": text.encode()})
    assert line.startswith("campaign.toml: minimum_age: expected a whole number")


def test_a_full_name_alone_is_a_name() -> None:
    text = files('name = "given_name"', 'name = "full_name"')["campaign.toml"].decode()
    text = text.replace('[[fields]]\nname = "family_name"\nrequired = true\n', "")
    assert read_files({**files(), "campaign.toml": text.encode()}).name_style == "full"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", "campaign.toml: id: expected"),
        (b"id = ", "campaign.toml: expected TOML, found a mistake: Invalid value (at"),
        (b"id = 1\nid = 2", "campaign.toml: expected TOML"),
        (b'id = "\xff"', "campaign.toml: expected text in UTF-8"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "campaign.toml: expected TOML"),
        (b"#" * 200_000, "campaign.toml: expected at most"),
    ],
)
def test_a_file_that_is_no_toml_is_said_to_be_none(raw: bytes, expected: str) -> None:
    assert problems({**files(), "campaign.toml": raw})[0].startswith(expected)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    assert problems({**files(), "campaign.toml": raw})
    with suppress(CampaignInvalid):
        read_files(files(text_en=raw, privacy_de=raw))


@given(
    st.dictionaries(
        st.sampled_from(["id", "kind", "languages", "dates", "fields", "consents", "notice", "goal", "colours"]),
        st.recursive(
            st.none() | st.booleans() | st.integers(), lambda inner: st.lists(inner, max_size=2), max_leaves=3
        ),
        min_size=1,
    )
)
def test_no_shape_breaks_the_reader(table: dict[str, object]) -> None:
    lines = [f"{key} = {str(value).lower()}" for key, value in table.items() if "None" not in str(value)]
    assert problems({**files(), "campaign.toml": "\n".join(lines).encode()})


def test_all_problems_are_named_at_once() -> None:
    found = problems(files("goal = 100", "goal = 0\ncolour = 1", text_de=None, privacy_en=notice(without="rights")))
    assert len(found) == 3
    assert {line.partition(":")[0] for line in found} == {"campaign.toml", "text/de.md"}


# --- kinds ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "reason"), [("handwritten-list", "own hand"), ("statutory", "the official way")])
def test_kinds_that_the_law_wants_elsewhere_are_refused_with_the_reason(kind: str, reason: str) -> None:
    with pytest.raises(PackStatutory, match=reason):
        read_files(files("expression-of-support", kind))


# --- names to a third country -----------------------------------------------------------------------------


def abroad(extra: str, country: str = "US") -> dict[str, bytes]:
    text = files('handover = "number"', 'handover = "names"')["campaign.toml"].decode()
    text = text.replace('country = "AT"\n\n[colours]', f'country = "{country}"\n\n[colours]') + extra
    return {**files(), "campaign.toml": text.encode()}


def test_names_to_a_third_country_need_a_consent_that_states_the_risk() -> None:
    (line,) = problems(abroad(""))
    assert line.startswith('campaign.toml: consents: expected a consent with purpose = "names-abroad"')
    (line,) = problems(abroad(ABROAD))
    assert line.startswith("campaign.toml: consents[2].risk: expected what the risk is")
    read = read_files(abroad(ABROAD + RISK))
    assert read.names_leave_eea
    consent = read.consent("abroad")
    assert consent is not None
    assert consent.reason.in_("en") == "They ask for names. No court of ours protects it there."


@pytest.mark.parametrize("country", ["AT", "NO", "FR"])
def test_names_inside_the_economic_area_need_none(country: str) -> None:
    assert not read_files(abroad("", country)).names_leave_eea


# --- texts ------------------------------------------------------------------------------------------------

BAD_TEXTS = [
    (None, "text/en.md: expected this file"),
    ("", "text/en.md: line 1: expected"),
    ("Clean water\n\n## Why\n\nx\n", 'text/en.md: line 1: expected "# " and the demand'),
    ("## Clean water\n\nx\n", 'text/en.md: line 1: expected "# " and the demand'),
    ("# \n\n## Why\n\nx\n", 'text/en.md: line 1: expected "# " and the demand'),
    (f"# {'x' * 121}\n\n## Why\n\nx\n", 'text/en.md: line 1: expected "# " and the demand'),
    ("# Clean water\n", "text/en.md: expected the petition's text"),
    ("# Clean water\n\n## Why\n", "text/en.md: expected the petition's text"),
    ("# Clean water\n\nBecause.\n", "text/en.md: expected at least one heading"),
    (TEXT + "\n[a](https://b.example)\n", "found a link"),
    (TEXT + "\n<https://b.example>\n", "found a link"),
    (TEXT + "\n![a](b.png)\n", "found a picture"),
    (TEXT + "\n<script>alert(1)</script>\n", "found HTML"),
    (TEXT + "\na <b>b</b>\n", "found HTML"),
    (TEXT + "\n    code\n", "found code"),
    (TEXT + "\n`code`\n", "found code"),
    (TEXT + "\n> quote\n", "found a quote"),
    (TEXT + "\n---\n", "found"),
    (TEXT + "\n# Another demand\n\nx\n", "found a heading that does not begin with ##"),
    (TEXT + "\nFILL IN: more\n", 'found "FILL IN"'),
    (TEXT + "\n\u202eevil\n", "found some"),
    (TEXT + "\n\x00\n", "found some"),
    (TEXT.encode("utf-16"), "expected text in UTF-8"),
    (b"x" * 200_000, "expected at most"),
]


@pytest.mark.parametrize(("text", "expected"), BAD_TEXTS)
def test_a_text_that_cannot_be_shown_is_named(text: str | bytes | None, expected: str) -> None:
    found = problems(files(text_en=text))
    assert any(expected in line for line in found), found
    assert all(line.startswith("text/en.md") for line in found)


def test_windows_line_ends_and_a_byte_order_mark_are_read() -> None:
    assert (
        read_files(files(text_en="\ufeff" + TEXT.replace("\n", "\r\n"))).texts["en"] == read_files(files()).texts["en"]
    )


def test_a_text_in_a_language_that_is_not_offered_is_named() -> None:
    assert problems(files(text_fr=TEXT)) == [
        "text/fr.md: expected only the campaign's languages en, de, found another one"
    ]


# --- privacy notices ------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("statement", REQUIRED)
def test_a_notice_without_a_statement_of_article_13_is_refused(statement: str, language: str) -> None:
    (line,) = problems(files(**{f"privacy_{language}": notice(without=statement)}))
    assert line.startswith(
        f"privacy/{language}.md: {{#{statement}}}: expected a section that says {REQUIRED[statement]}"
    )


@pytest.mark.parametrize("statement", REQUIRED)
def test_a_statement_that_says_nothing_is_refused(statement: str) -> None:
    full = notice(without=statement) + f"\n## About {statement} {{#{statement}}}\n\n- 1 …\n"
    assert any(
        f"{{#{statement}}}: expected a statement under the heading" in line for line in problems(files(privacy_de=full))
    )


BAD_NOTICES = [
    (None, "expected this file"),
    ("", "expected a section that says"),
    (notice() + "\n## More\n\nWords.\n", "expected a heading that ends in an id"),
    ("Words first.\n\n" + notice(), "expected a heading that ends in an id"),
    (notice() + "\n## More {#more}\n\nWords.\n", "expected one of the ids controller, purpose"),
    (notice() + "\n## Again {#rights}\n\nWords.\n", "expected one section {#rights}, found a second one"),
    (notice().replace("{{controller}}", "Somebody else"), "{#controller}: expected {{controller}}"),
    (notice().replace("{{contact}}", ""), "{#controller}: expected {{contact}}"),
    (notice().replace("{{deletion}}", "next year"), "{#retention}: expected {{deletion}}"),
    (notice().replace("{{contact}}", "{{contact}} {{secret}}"), "found {{secret}}"),
    (notice().replace("## About rights", "##"), "{#rights}: expected a heading in words"),
    (notice() + "\n[a](https://b.example)\n", "found a link"),
]


@pytest.mark.parametrize(("text", "expected"), BAD_NOTICES)
def test_a_notice_that_is_not_complete_is_named(text: str | None, expected: str) -> None:
    found = problems(files(privacy_de=text))
    assert any(expected in line for line in found), found
    assert all(line.startswith("privacy/de.md") for line in found)


def test_a_data_protection_officer_must_be_in_the_notice() -> None:
    made = files(
        'contact = "water@stand.example"', 'contact = "w@x.example"\ndata_protection_officer = "dpo@x.example"'
    )
    assert all("{#dpo}: expected a section" in line for line in problems(made))
    officer = "## Officer {#dpo}\n\nAsk {{dpo}}.\n"
    for language in ("en", "de"):
        made[f"privacy/{language}.md"] = notice(officer=officer).encode()
    assert "Ask dpo@x.example." in read_files(made).privacy["de"]


def test_a_name_in_the_notice_is_not_read_as_markdown() -> None:
    read = read_files(files('name = "Water Friends"', 'name = "A*B* <b>_x_"'))
    assert any("A*B* <b>_x_" in block.text for block in blocks(read.privacy["en"]))


# --- files ------------------------------------------------------------------------------------------------

PNG = png(4, 3)


def test_a_picture_needs_words_a_file_and_a_table() -> None:
    read = read_files({**files(new=PICTURE), "pictures/river.png": PNG})
    assert read.picture_data["pictures/river.png"] == PNG
    assert problems(files(new=PICTURE)) == [
        "pictures/river.png: expected this file, since campaign.toml names it, found none"
    ]
    assert "[[pictures]]" in problems({**files(), "pictures/river.png": PNG})[0]
    assert "something else" in problems({**files(new=PICTURE), "pictures/river.png": b"GIF89a"})[0]
    assert "alt.de" in problems({**files(new=PICTURE.replace(', de = "Ein Fluss"', "")), "pictures/river.png": PNG})[0]


@pytest.mark.parametrize(
    ("broken", "found"),
    [
        (png(20_000, 20_000), "found 20000 x 20000 pixels"),
        (png(6001, 4000), "found 6001 x 4000 pixels"),
        (png(16_385, 2), "found 16385 x 2 pixels"),
        (png(0, 5), "found a damaged one"),
        (PNG[:-4], "found a damaged one"),
        (PNG[:30] + b"x" + PNG[31:], "found a damaged one"),
        (PNG[:8], "found a damaged one"),
    ],
)
def test_a_picture_that_no_stand_could_show_is_named(broken: bytes, found: str) -> None:
    (problem,) = problems({**files(new=PICTURE), "pictures/river.png": broken})
    assert problem.startswith("pictures/river.png: expected a picture")
    assert found in problem


@pytest.mark.parametrize("name", ["pictures/../x.png", "/etc/passwd", "pictures/x.svg", "pictures/X Y.png"])
def test_a_picture_elsewhere_is_refused(name: str) -> None:
    assert (
        "pictures[1].file: expected a file such as"
        in problems(files(new=PICTURE.replace("pictures/river.png", name)))[0]
    )


def test_a_private_key_in_a_campaign_is_refused_and_not_repeated() -> None:
    pem = "-----BEGIN PRIVATE KEY-----MC4CAQAwBQYDK2Vw"
    found = problems(files('"water@stand.example"', f'"{pem}"'))
    assert found == ["campaign.toml: expected nothing secret in a campaign, found a private key"]


def test_a_folder_is_read_and_hidden_files_are_passed_over(tmp_path) -> None:
    folder = folder_of({**files(), ".git/config": b"x", ".DS_Store": b"x"}, tmp_path)
    assert read_folder(folder) == read_files(files())


def test_a_folder_with_something_else_in_it_is_refused(tmp_path) -> None:
    folder = folder_of({**files(), "notes.txt": b"x"}, tmp_path)
    (folder / "text" / "fr.md").symlink_to("/etc/hostname")
    with pytest.raises(CampaignInvalid) as caught:
        read_folder(folder)
    assert [line.partition(":")[0] for line in caught.value.problems] == ["notes.txt", "text/fr.md"]


def test_no_folder_is_no_campaign(tmp_path) -> None:
    with pytest.raises(CampaignInvalid, match="expected the folder of a campaign"):
        read_folder(tmp_path / "nowhere")


# --- the bundled campaign ---------------------------------------------------------------------------------


def test_the_bundled_campaign_is_complete_and_says_what_it_is() -> None:
    read = read_folder(BUNDLED)
    assert read.languages == ("en", "de", "fr", "es", "it", "pt", "tr", "pl", "uk", "ar", "fa", "zh-Hans")
    assert read.texts["en"].demand == "Drop the charges against Julian Assange"
    assert read.texts["de"].demand == "Schluss mit der Anklage gegen Julian Assange"
    assert read.texts["ar"].demand == "أسقطوا التهم عن جوليان أسانج"
    assert read.notice is not None
    assert read.source is not None
    assert read.notice["en"] == "historical, as of January 2021; the case ended in 2024"
    assert read.source["en"] == "Source: an appeal by Amnesty International, 2021; not run or endorsed by them"
    assert "invented" in read.controller.name
    assert "Amnesty" not in read.controller.name + "".join(read.organisation.name.values())


@pytest.mark.parametrize("language", read_folder(BUNDLED).languages)
def test_the_bundled_text_is_short_and_set_under_headings(language: str) -> None:
    read = read_folder(BUNDLED)
    markdown = read.texts[language].markdown
    words = len(markdown) / 2 if language == "zh-Hans" else len(markdown.split())  # about two signs a word
    assert 220 <= words <= 360
    assert markdown.count("\n## ") == read.texts["en"].markdown.count("\n## ")
    assert not {"!", "！"} & set(markdown)
    assert not re.search("[٠-٩۰-۹]", markdown + read.privacy[language]), "digits are the same as on screens and keys"
