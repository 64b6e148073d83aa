"""The real stand as a screen reader finds it: over AT-SPI, on a real bus, with nothing but what is told there."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.campaign import blocks, read_folder
from tests.kit import BUNDLED
from tests.ui.atspi import LAUNCHER, Node, Reader, Refused, buses
from tests.ui.test_xvfb import display  # noqa: F401 - a fixture

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's way to screen readers")

CAMPAIGN = read_folder(BUNDLED)
SECRETS = ("zebra", "finkweber", "1010", "gmial")


@pytest.fixture
def reader(display: dict[str, str], tmp_path: Path) -> Iterator[Reader]:  # noqa: F811
    """A screen reader, and the stand that it reads."""
    assert LAUNCHER.exists(), "install at-spi2-core; `./run test` does it"
    display["KIOSK_DATA"] = str(tmp_path / "stand")
    display["KIOSK_COORDINATOR_DATA"] = str(tmp_path / "coordinator")
    with buses(display, tmp_path) as address:
        listening = Reader(address)
        stand = subprocess.Popen([sys.executable, "-m", "ui", "stand"], env=display)
        try:
            listening.arrive()
            listening.find("status bar", CAMPAIGN.text("en").demand)  # the last announcement stays there
            yield listening
            assert stand.poll() is None
        finally:
            listening.close()
            stand.terminate()
            stand.wait()


def types(reader: Reader, text: str) -> None:
    """Press one key of the stand's keyboard after the other."""
    for sign in text:
        keys = {node.name: node for node in reader.shown() if node.role == "push button"}
        if sign not in keys:
            reader.act(keys["Capital letters"])
            keys[sign] = reader.find("push button", sign)
        field = focused(reader)
        reader.act(keys[sign])
        reader.wait("the letter", lambda before=field.text + sign: focused(reader).text == before)


def focused(reader: Reader) -> Node:
    """Return the field that has the focus."""
    found: list[Node] = []

    def there() -> bool:
        found[:] = [node for node in reader.shown() if node.role == "text" and "focused" in node.states]
        return bool(found)

    reader.wait("a field with the focus", there)
    return found[0]


def names(reader: Reader, role: str) -> list[str]:
    return [node.name for node in reader.shown() if node.role == role]


def test_a_visitor_signs_with_a_screen_reader_alone_and_nothing_of_them_stays_on_the_bus(reader: Reader) -> None:
    demand = CAMPAIGN.text("en").demand
    reader.press("Start reading")
    assert reader.hears("Step 1 of 3: Read.") == f"Step 1 of 3: Read. {demand}."
    reader.find("push button", "I want to sign")
    assert demand in names(reader, "heading")
    assert "What has happened" in names(reader, "heading")
    told = [node.name for node in reader.tree().walk() if node.role in ("heading", "paragraph")]
    text = [block.text for block in blocks(CAMPAIGN.text("en").markdown)]
    assert [one for one in told if one in text] == text, "whole and in its order, also what is to be scrolled to"
    assert "Step 1 of 3: Read" in names(reader, "label")
    text = reader.find("document", demand)
    assert {"focusable", "focused"} <= text.states, "so that the keys scroll it"

    reader.press("I want to sign")
    reader.hears("Step 2 of 3: Your details.")
    first = reader.find("text", "First name")
    assert reader.find("heading", "Your details")
    assert {"editable", "focusable", "focused"} <= focused(reader).states
    assert focused(reader).path == first.path
    assert [node.name for node in reader.labels(first)] == ["First name"]
    assert names(reader, "text") == ["First name", "Last name", "Postal code", "Email (optional)"]
    assert reader.find("push button", "Country: Austria")
    types(reader, "Zebra")

    # What is wrong is told in a summary and at the field, and the focus goes to the first of them.
    reader.press("Continue")
    reader.hears("2 things to look at. Last name: needed to sign. Postal code: needed to sign.", urgent=True)
    summary = reader.find("alert message", "2 things to look at")
    assert summary.name == "2 things to look at: Last name and Postal code"
    last = reader.find("text", "Last name")
    assert last.description == "Last name: needed to sign"
    assert focused(reader).path == last.path
    assert [node.name for node in reader.labels(last)] == ["Last name: needed to sign"]
    assert reader.find("text", "Postal code").description == "Postal code: needed to sign"
    assert reader.find("text", "First name").description == ""
    reader.act(summary)

    types(reader, "Finkweber")
    reader.press("Next field")
    reader.wait("the next field", lambda: focused(reader).name == "Postal code")
    types(reader, "1010")
    email = reader.find("text", "Email (optional)")
    reader.set_text(email, "zebra@gmial.com")
    reader.press("Continue")
    reader.hears("Did you mean gmail.com?", urgent=True)
    reader.press("Use it")
    reader.wait("the address", lambda: reader.text(email) == "zebra@gmail.com")
    form = [node for node in reader.tree().walk() if node.text or node.description]
    assert {node.text for node in form if node.role == "text"} >= {"Zebra", "Finkweber", "1010", "zebra@gmail.com"}
    reader.press("Continue")

    consent = next(one for one in CAMPAIGN.consents if one.purpose == "contact")
    assert consent.yes is not None
    reader.hears("Step 2 of 3: Your details. May they write to you?")
    reader.find("heading", consent.question.in_("en"))
    answers = [node for node in reader.shown() if node.role == "radio button"]
    assert len(answers) == 2 * len(CAMPAIGN.consents)
    assert all("checkable" in node.states and "checked" not in node.states for node in answers), "nothing beforehand"
    yes = reader.find("radio button", consent.yes.in_("en"))
    reader.act(yes)
    reader.wait("the answer", lambda: "checked" in reader.find("radio button", yes.name).states)
    assert len([node for node in reader.shown() if "checked" in node.states]) == 1
    reader.press("Continue")

    reader.hears("Step 3 of 3: Check and sign. Is this right?")
    reader.find("heading", "Is this right?")
    assert {"Zebra Finkweber", "1010", "zebra@gmail.com", yes.name} <= set(names(reader, "label"))
    assert {"Change: Name", "Change: Email", "Change: Postal code"} <= set(names(reader, "push button"))
    answered = list(reader.tree().walk())
    reader.press("Sign")

    thanks = reader.hears("Thank you. You have signed.")
    assert re.search(r"Code: (?:\w ){3}\w, (?:\w ){3}\w, (?:\w ){2}\w\.", thanks), thanks
    assert thanks.endswith("20 seconds left.")
    reader.find("heading", "Thank you. You have signed.")
    assert reader.find("graphic", "Your code as a picture to photograph")
    reader.find("push button", "Undo")
    reader.press("Next person")

    reader.find("push button", "Start reading")
    reader.hears(demand)
    assert [one for one in reader.announced if any(secret in one.lower() for secret in SECRETS)] == []
    left = [str(node) for node in reader.tree().walk() if holds_secrets(node)]
    assert left == []
    assert [node for node in answered if holds_secrets(node)], "they could be read while they were there"
    assert [node.role for node in (*form, *answered) if holds_secrets(again(reader, node))] == []


def test_an_accent_is_reached_without_a_long_press_and_a_country_is_picked(reader: Reader) -> None:
    reader.press("Start reading")
    reader.press("I want to sign")
    reader.hears("Step 2 of 3: Your details.")
    focused(reader)
    key = reader.find("push button", "E")
    assert "É" in key.description.split()
    assert "Increase" in reader.actions(key)
    assert "Increase" not in reader.actions(reader.find("push button", "Q")), "it has no accents"
    assert "focusable" not in key.states
    assert "SetFocus" not in reader.actions(key), "the field keeps the focus"
    reader.act(key, "Increase")
    reader.press("É")
    reader.wait("the letter", lambda: focused(reader).text == "É")
    reader.wait("no accents any more", lambda: "É" not in names(reader, "push button"))
    shift = reader.find("check box", "Capital letters")
    assert "checked" not in shift.states
    reader.act(shift)
    reader.wait("capital letters", lambda: "checked" in reader.find("check box", "Capital letters").states)
    reader.press("Country: Austria")
    reader.find("list", "Country")
    reader.wait("a field for its beginning", lambda: focused(reader).name == "Country")
    types(reader, "Portu")
    reader.press("Portugal", role="radio button")
    reader.hears("Country: Portugal. Step 2 of 3: Your details.")
    reader.find("push button", "Country: Portugal")
    reader.press("Start over")
    reader.find("push button", "Start reading")


def test_another_language_another_size_and_what_is_chosen_are_told(reader: Reader) -> None:
    def chosen() -> list[str]:
        return [node.name for node in reader.shown() if {"checkable", "checked"} <= node.states]

    assert chosen() == ["English"]
    reader.press("Text size: usual")
    reader.hears("Text size: larger.")
    reader.press("العربية", role="radio button")
    reader.hears("اللغة: العربية.")
    reader.press("اللغة: العربية")
    reader.find("radio button", "Deutsch")
    assert chosen() == ["العربية"]
    reader.press("Deutsch", role="radio button")
    reader.hears("Sprache: Deutsch. Schritt 1 von 3: Lesen.")
    reader.press("Was mit meinen Daten geschieht")
    reader.hears("Was mit meinen Daten geschieht.")
    reader.press("Neu beginnen")
    reader.find("push button", "Start reading")
    assert chosen() == ["English"]


def holds_secrets(node: Node | None) -> bool:
    said = "" if node is None else f"{node.name} {node.description} {node.text}".lower()
    return any(secret in said for secret in SECRETS)


def again(reader: Reader, node: Node) -> Node | None:
    """Ask once more at the address where something was."""
    try:
        return reader.look(node)
    except Refused:
        return None
