"""What is on this stand only, in the words of the staff's screens: a withdrawal is not taken for handed over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.errors import ExportFailed
from kiosk.stand.signing import withdraw_all
from kiosk.stand.stick import hand_over
from tests.kit import office, open_stand_of
from tests.ui.test_closing_by_touch import Evening, evening_of
from ui.stand import volunteer


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "BLUE").mkdir()
    return tmp_path / "BLUE"


@pytest.fixture
def evening(qapp: QGuiApplication, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evening]:
    with evening_of(open_stand_of(tmp_path / "stand", [office()]), stick, monkeypatch, 2) as made:
        yield made


def panel(evening: Evening) -> None:
    evening.opened.volunteer.showPanel()
    evening.hands.arrive("PANEL")


def take_one_back(evening: Evening) -> None:
    """Two more sign, all of it is handed over, and then a slip is given back."""
    code = evening.sign(8)
    hand_over(evening.stand, evening.stick)
    withdraw_all(evening.stand, [(evening.stand.packs[0], code)])
    panel(evening)


def test_a_withdrawal_after_the_last_hand_over_keeps_the_stand_from_being_safe(evening: Evening) -> None:
    take_one_back(evening)
    assert evening.shows("1 withdrawal not yet handed over")
    assert evening.shows("signatures not yet handed over")
    assert evening.shows("3 signed today. 1 taken back today. 3 in all.")
    evening.close_day()
    assert evening.shows("1 withdrawal not yet handed over.")
    assert not evening.shows("Nothing waits")
    evening.hands.tap("close-anyway")
    evening.slip_comes()
    assert evening.shows("Not safe yet")
    evening.hands.tap("hand-over-still")
    evening.hands.arrive("HAND_OVER")
    assert evening.shows("1 withdrawal not yet handed over.")
    evening.hand_over()
    assert evening.shows("Safe to switch off")
    assert evening.shows("The closing slip is on this stick.")


def test_where_nothing_was_taken_back_no_kind_is_named(evening: Evening) -> None:
    panel(evening)
    assert evening.shows("not yet handed over")
    assert not evening.shows("signatures not yet handed over")
    assert evening.shows("2 signed today. 2 in all.")


def test_the_next_shift_is_told_of_it(evening: Evening) -> None:
    take_one_back(evening)
    evening.hands.tap("shift")
    evening.hands.arrive("SHIFT")
    assert evening.shows("1 withdrawal not yet handed over")
    assert evening.hands.find("hand-over") is not None


def test_the_slip_is_said_to_be_on_the_stick(evening: Evening) -> None:
    hand_over(evening.stand, evening.stick)
    panel(evening)
    evening.close_day()
    evening.slip_comes()
    evening.hands.tap("slip-to-stick")
    evening.hands.arrive("HAND_OVER")
    assert evening.shows("Everything was handed over before. Now the closing slip goes on the stick")
    assert not evening.shows("not yet handed over")
    evening.hands.tap("place-0")
    evening.hands.wait("the end", lambda: evening.opened.volunteer.state == "done")
    assert evening.shows("The closing slip is on this stick.")


def test_a_further_copy_that_fails_says_what_it_was_for(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    hand_over(evening.stand, evening.stick)
    panel(evening)

    def pulled(*_: object, **__: object) -> None:
        raise ExportFailed("the stick is gone", code="gone")

    monkeypatch.setattr(volunteer, "hand_over", pulled)
    evening.hands.tap("hand-over")
    evening.hands.arrive("HAND_OVER")
    evening.hands.tap("place-0")
    evening.hands.wait("the end", lambda: evening.opened.volunteer.state == "failed")
    assert evening.shows("Everything was handed over before. Only this further copy was not made.")
    assert not evening.shows("not yet handed over")


def test_the_list_speaks_of_what_visitors_meet(evening: Evening) -> None:
    practice = office(practice=True, number=1)
    evening.stand.install(practice.raw_pack)
    panel(evening)
    evening.hands.tap("opening")
    evening.hands.arrive("OPENING")
    campaign = office().pack.campaign
    for sentence in (
        "1 petition, genuine",
        campaign.text("en").demand,
        "Signatures count",
        "The practice petition rests",
    ):
        assert evening.shows(sentence), sentence
    assert not evening.shows("nothing here counts")
    assert evening.opened.volunteer.day.wordsIn("en") == [
        {"organisation": campaign.organisation.name.in_("en"), "words": " ".join(office().pack.words)}
    ]


def test_the_practice_band_goes_once_something_counts(
    qapp: QGuiApplication, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand = open_stand_of(tmp_path / "stand", [])
    stand.install(office(practice=True).raw_pack)
    with evening_of(stand, stick, monkeypatch, 0) as evening:
        assert evening.shows("Practice")
        by = office(number=2)
        stand.install(by.raw_pack, words_confirmed=True)
        stand.activate(by.activation)
        evening.opened.volunteer.lead.install.installed.emit()
        evening.hands.wait("the band to go", lambda: not evening.shows("Practice:"))
        assert evening.hands.screen == "PANEL"
