"""The lead's screens, touched: both PINs, a campaign from a stick, the second copy, dates, the report, a lost PIN."""

import datetime
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.campaign import open_pack
from kiosk.coordinator.keys import Keys, Organisation
from kiosk.coordinator.opening import Lock, Protection
from kiosk.coordinator.packing import activate, build_pack
from kiosk.coordinator.pin_resets import make_pin_reset
from kiosk.sealing import signing_public
from kiosk.stand import pin
from kiosk.stand.pin import Role
from kiosk.stand.places import Place
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kit import BUNDLED, DAY, Office, draft, office, only_pack, open_stand
from tests.ui.conftest import Kiosk
from tests.ui.faults import faults
from ui.stand import sticks
from ui.stand.task import StickTask

VOLUNTEER, LEAD, NEW = "24680", "135791", "864209"


class Clock:
    """The stand's clock on the wall, at noon of a date."""

    def __init__(self) -> None:
        self.date = datetime.date(2026, 9, 4)

    def __call__(self) -> float:
        return datetime.datetime.combine(self.date, datetime.time(12)).timestamp()


@dataclass
class Bench:
    """A stand with its window, hands on it, a clock, and a stick."""

    kiosk: Kiosk
    stick: Path
    clock: Clock

    @property
    def stand(self) -> Stand:
        return self.kiosk.stand

    @property
    def lead(self) -> object:
        return self.kiosk.opened.volunteer.lead

    def tap(self, name: str) -> None:
        self.kiosk.hands.tap(name)

    def arrive(self, screen: str) -> None:
        self.kiosk.arrive(screen)

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.kiosk.items() if item.property("text")]

    def shows(self, sentence: str) -> bool:
        return any(sentence in text for text in self.texts())

    def dial(self, digits: str) -> None:
        door = self.kiosk.opened.volunteer.door
        for digit in digits:
            self.tap(f"digit-{digit}")
        self.tap("digit-enter")
        self.kiosk.hands.wait("the PIN", lambda: not door.busy)

    def to_the_lead(self) -> None:
        """Go there as a lead does, with both PINs."""
        self.kiosk.opened.volunteer.openPad()
        self.arrive("PIN")
        self.dial(VOLUNTEER)
        self.arrive("PANEL")
        self.kiosk.opened.volunteer.showLead()
        self.arrive("PIN")
        self.dial(LEAD)
        self.arrive("LEAD")

    def reach(self, task: StickTask, state: str) -> None:
        self.kiosk.hands.wait(f"{state} rather than {task.state}", lambda: task.state == state)
        QTest.qWait(30)

    def put(self, name: str, raw: bytes) -> None:
        (self.stick / name).write_bytes(raw)


def built(by: Office, folder: Path = BUNDLED) -> bytes:
    return build_pack(
        folder,
        signing_seed=by.signing_seed,
        receipt=signing_public(by.receipt_seed),
        opening=by.opening.public,
        recovery=by.recovery.public,
        practice=False,
    )


@contextmanager
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: Office) -> Iterator[Bench]:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    monkeypatch.setenv("KIOSK_MM_PER_PX", "0.1705")  # the reference tablet
    stick, clock = tmp_path / "BLUE", Clock()
    stick.mkdir()
    monkeypatch.setattr(sticks, "find_places", lambda _: [Place("BLUE", stick, 10**10, True)] if stick.exists() else [])
    with open_stand(tmp_path / "stand", by, now=clock) as stand:
        pin.set_pin(stand.data, VOLUNTEER)
        pin.set_pin(stand.data, LEAD, Role.LEAD)
        made = Bench(Kiosk(stand, (1280, 800)), stick, clock)
        made.arrive("ATTRACT")
        yield made
        warnings = made.kiosk.opened.warnings
        made.kiosk.opened.close()
    assert warnings == []


@pytest.fixture
def bench(qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """A stand whose signatures count."""
    with opened(tmp_path, monkeypatch, office()) as made:
        yield made


@pytest.fixture
def practising(qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """A stand that only practises, and knows no organisation."""
    with opened(tmp_path, monkeypatch, office(practice=True)) as made:
        yield made


# --- whose PIN it is -------------------------------------------------------------------------------------


def test_the_lead_has_a_door_of_their_own(bench: Bench) -> None:
    bench.kiosk.opened.volunteer.openPad()
    bench.arrive("PIN")
    bench.dial(VOLUNTEER)
    bench.arrive("PANEL")
    bench.tap("lead")
    bench.arrive("PIN")
    assert bench.shows("Enter the lead’s PIN")
    bench.dial(VOLUNTEER)
    assert bench.shows("That is not the PIN. 4 tries left.")
    bench.tap("leave")
    bench.arrive("PANEL")
    bench.tap("lead")
    bench.arrive("PIN")
    bench.dial(LEAD)
    bench.arrive("LEAD")
    bench.tap("back")
    bench.arrive("PANEL")


def test_the_lead_chooses_a_pin_where_there_is_none_and_is_told_whose_it_is(bench: Bench) -> None:
    pin.remove_pins(bench.stand.data)
    pin.set_pin(bench.stand.data, VOLUNTEER)
    bench.kiosk.opened.volunteer.openPad()
    bench.arrive("PIN")
    bench.dial(VOLUNTEER)
    bench.arrive("PANEL")
    bench.tap("lead")
    bench.arrive("PIN")
    assert bench.shows("Choose a PIN for the lead")
    assert bench.shows("6 to 8 digits")
    bench.dial("1357")
    assert bench.shows("This PIN has 6 to 8 digits.")
    bench.dial(LEAD)
    bench.dial(LEAD)
    bench.arrive("LEAD")
    assert pin.check(bench.stand.data, LEAD, Role.LEAD).role is Role.LEAD


def test_on_the_first_morning_both_pins_are_chosen_in_a_row(bench: Bench) -> None:
    pin.remove_pins(bench.stand.data)
    bench.kiosk.opened.volunteer.begin()
    bench.arrive("PIN")
    assert bench.shows("Choose a PIN for the volunteers")
    bench.dial(VOLUNTEER)
    bench.dial(VOLUNTEER)
    bench.kiosk.hands.wait("the lead's", lambda: bench.shows("Choose a PIN for the lead"))
    assert not pin.is_set(bench.stand.data)  # one without the other is never kept
    bench.dial("246800")
    bench.dial("246800")
    assert not bench.shows("need two different PINs")
    bench.arrive("PANEL")
    assert pin.check(bench.stand.data, "246800", Role.LEAD).ok
    assert pin.check(bench.stand.data, VOLUNTEER).role is Role.VOLUNTEER


def test_the_same_pin_twice_is_refused_in_words(bench: Bench) -> None:
    pin.remove_pins(bench.stand.data)
    bench.kiosk.opened.volunteer.begin()
    bench.arrive("PIN")
    for digits in (LEAD, LEAD, LEAD, LEAD):
        bench.dial(digits)
    assert bench.shows("need two different PINs")
    assert not pin.is_set(bench.stand.data)
    assert not pin.is_set(bench.stand.data, Role.LEAD)


def test_once_something_was_collected_the_volunteers_pin_is_not_enough_to_choose_the_leads(bench: Bench) -> None:
    sign(bench.stand, only_pack(bench.stand), draft())
    pin.remove_pins(bench.stand.data)
    pin.set_pin(bench.stand.data, VOLUNTEER)
    bench.kiosk.opened.volunteer.begin()
    assert bench.kiosk.visitor.screen == "ATTRACT"
    bench.kiosk.opened.volunteer.openPad()
    bench.arrive("PIN")
    bench.dial(VOLUNTEER)
    bench.arrive("PANEL")
    bench.tap("lead")
    bench.arrive("PIN")
    assert bench.shows("The lead has no PIN yet")
    assert bench.shows("the coordinator can have both chosen anew")
    assert bench.kiosk.hands.find("digit-1") is None  # there is nothing to press
    for _ in range(2):
        for digit in LEAD:
            QTest.keyClick(bench.kiosk.opened.window, digit)
        QTest.keyClick(bench.kiosk.opened.window, Qt.Key.Key_Return)
    assert bench.kiosk.visitor.screen == "PIN"
    assert not pin.is_set(bench.stand.data, Role.LEAD)
    bench.tap("forgot")
    bench.arrive("LOST_PIN")
    assert bench.shows("Call the coordinator")
    assert not bench.shows("Call your lead"), "it is the lead's own PIN"
    bench.tap("back")
    bench.arrive("PIN")


def test_after_the_coordinators_file_both_are_chosen_in_one_go_and_visitors_come_afterwards(
    bench: Bench, tmp_path: Path
) -> None:
    sign(bench.stand, only_pack(bench.stand), draft())
    bench.kiosk.opened.volunteer.begin()
    task = forgot(bench)
    stand, code = read_out(bench)
    bench.put("reset", make_pin_reset(coordinator(tmp_path, office()), None, stand, code, DAY))
    bench.tap("place-0")
    bench.reach(task, "done")
    bench.kiosk.wait(3600)  # whoever took it in walks away
    bench.arrive("PIN")
    assert bench.shows("Choose a PIN for the volunteers")
    assert bench.kiosk.hands.find("leave") is None
    for digits in (NEW, NEW, LEAD, LEAD):
        bench.dial(digits)
    bench.arrive("PANEL")
    assert pin.check(bench.stand.data, LEAD, Role.LEAD).ok
    bench.tap("back")
    bench.arrive("ATTRACT")


def test_a_practice_stand_names_who_can_help_where_no_coordinator_can(practising: Bench) -> None:
    practising.kiosk.opened.volunteer.openPad()
    practising.arrive("PIN")
    practising.tap("forgot")
    practising.arrive("LOST_PIN")
    assert practising.shows("Ask whoever set this stand up")
    assert practising.shows("kiosk stand pin")
    assert not practising.shows("Call the coordinator")


def test_a_volunteers_pin_from_the_rehearsal_is_entered_before_the_lead_chooses(bench: Bench) -> None:
    pin.remove_pins(bench.stand.data)
    pin.set_pin(bench.stand.data, VOLUNTEER)
    bench.kiosk.opened.volunteer.begin()
    bench.arrive("PIN")
    assert bench.shows("Enter the PIN")
    bench.dial("1111")
    assert not bench.shows("Choose a PIN")
    bench.dial(VOLUNTEER)
    bench.kiosk.hands.wait("the lead's", lambda: bench.shows("Choose a PIN for the lead"))


def test_a_practice_stand_asks_for_no_pin_of_the_lead(practising: Bench) -> None:
    bench = practising
    pin.remove_pins(bench.stand.data)
    bench.kiosk.opened.volunteer.begin()
    assert bench.kiosk.visitor.screen == "ATTRACT"
    bench.kiosk.opened.volunteer.openPad()
    bench.arrive("PIN")
    bench.dial(VOLUNTEER)
    bench.dial(VOLUNTEER)
    bench.arrive("PANEL")


@pytest.mark.parametrize(("name", "role"), [("change-volunteer", Role.VOLUNTEER), ("change-lead", Role.LEAD)])
def test_the_lead_changes_either_pin(bench: Bench, name: str, role: Role) -> None:
    bench.to_the_lead()
    bench.tap(name)
    bench.arrive("PIN")
    bench.dial(NEW)
    bench.dial(NEW)
    bench.arrive("LEAD")
    assert bench.shows("PIN is changed")
    old = VOLUNTEER if role is Role.VOLUNTEER else LEAD
    assert pin.check(bench.stand.data, NEW, role).ok
    assert not pin.check(bench.stand.data, old, role).ok


def test_who_walks_away_from_the_leads_screens_leaves_the_door_shut(bench: Bench) -> None:
    bench.to_the_lead()
    bench.tap("install")
    bench.arrive("INSTALL")
    bench.kiosk.wait(3600)
    bench.arrive("ATTRACT")
    for show in ("LEAD", "INSTALL", "DATE", "LOST_PIN", "PANEL"):
        bench.kiosk.visitor.showStaff(show)
        assert bench.kiosk.visitor.screen == "ATTRACT"
    assert not bench.kiosk.opened.volunteer.lead.install._sticks.looking


def test_a_locked_stand_stays_locked_behind_the_pad_and_the_lost_pin(bench: Bench) -> None:
    bench.kiosk.visitor.lock()
    bench.arrive("LOCKED")
    bench.tap("unlock")
    bench.arrive("PIN")
    bench.tap("forgot")
    bench.arrive("LOST_PIN")
    bench.tap("back")
    bench.arrive("PIN")
    bench.tap("leave")
    bench.arrive("LOCKED")


# --- install ---------------------------------------------------------------------------------------------


def install(bench: Bench) -> StickTask:
    bench.to_the_lead()
    bench.tap("install")
    bench.arrive("INSTALL")
    bench.tap("place-0")
    task = bench.kiosk.opened.volunteer.lead.install
    bench.kiosk.hands.wait("the stick", lambda: task.state not in ("choose", "working"))
    QTest.qWait(30)
    return task


@pytest.fixture
def changed_folder(campaign_folder: Path) -> Path:
    """The bundled campaign as another one: it reads differently, and has another name."""
    toml = campaign_folder / "campaign.toml"
    toml.write_text(toml.read_text("utf-8").replace('id = "assange-2021"', 'id = "another"'), encoding="utf-8")
    for text in (campaign_folder / "text").glob("*.md"):
        _, _, rest = text.read_text("utf-8").partition("\n")
        text.write_text(f"# More benches in {text.stem}\n{rest}", encoding="utf-8")
    return campaign_folder


def test_a_new_organisations_campaign_is_installed_once_its_words_were_compared(
    practising: Bench, changed_folder: Path
) -> None:
    bench = practising
    by = office()
    raw = built(by, changed_folder)
    bench.put("benches", raw)
    bench.put("activation", activate_of(raw, by))
    assert bench.shows("Practice")
    task = install(bench)
    assert task.state == "look"
    assert bench.shows("More benches in en")
    assert bench.shows("Practice Society for a Free Press")
    assert bench.shows("Yes, it is activated")
    assert bench.shows("30 November 2027")
    bench.tap("take")
    bench.reach(task, "words")
    words = by.pack.words
    assert {" ".join(words[:4]), " ".join(words[4:])} <= set(bench.texts())
    assert len(bench.stand.packs) == 1
    bench.tap("same-words")
    bench.reach(task, "done")
    assert bench.shows("Signatures count from now on.")
    bench.tap("next")
    bench.arrive("LEAD")
    bench.tap("back")
    bench.arrive("PANEL")
    bench.tap("back")
    bench.arrive("ATTRACT")
    assert bench.kiosk.visitor.campaign["demand"] == "More benches in en"
    assert bench.shows("More benches")
    assert not bench.shows("Practice")
    sign(bench.stand, next(each for each in bench.stand.packs if each.activated), draft(1))


def activate_of(raw: bytes, by: Office, day: int = DAY) -> bytes:
    return activate(open_pack(raw), by.signing_seed, day)


def test_a_write_protected_stick_brings_a_campaign_and_takes_no_copy_or_report(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, changed_folder: Path
) -> None:
    monkeypatch.setattr(sticks, "find_places", lambda _: [Place("BLUE", bench.stick, 10**10, True, writable=False)])
    bench.to_the_lead()
    for task in (bench.lead.copy, bench.lead.report):
        task.open()
        bench.kiosk.hands.wait("the sentence", lambda: bench.shows("Write-protected."))
        task.choosePlace(0)
        assert task.state == "choose"
        bench.lead.show()
        bench.arrive("LEAD")
    bench.put("pack", built(office(), changed_folder))
    bench.lead.install.open()
    bench.arrive("INSTALL")
    bench.tap("place-0")
    bench.reach(bench.lead.install, "look")


def test_words_that_differ_install_nothing(practising: Bench) -> None:
    bench = practising
    bench.put("pack", office().raw_pack)
    task = install(bench)
    bench.tap("take")
    bench.reach(task, "words")
    bench.tap("other-words")
    bench.reach(task, "failed")
    assert bench.shows("Nothing was installed.")
    assert only_pack(bench.stand).practice
    assert bench.stand.store.pinned() == set()


def test_a_known_organisations_campaign_needs_no_words_and_shows_beside_the_other(
    bench: Bench, changed_folder: Path
) -> None:
    raw = built(office(), changed_folder)
    bench.put("pack", raw)
    bench.put("activation", activate_of(raw, office()))
    task = install(bench)
    bench.tap("take")
    bench.reach(task, "done")
    bench.kiosk.opened.volunteer.leave()
    bench.arrive("ATTRACT")
    assert bench.kiosk.visitor.several
    bench.kiosk.visitor.read()
    bench.arrive("CHOOSE")
    assert bench.shows("More benches in en")


def test_an_activation_alone_makes_a_practising_campaign_count(bench: Bench, changed_folder: Path) -> None:
    raw = built(office(), changed_folder)
    bench.stand.install(raw)
    bench.put("activation", activate_of(raw, office()))
    task = install(bench)
    assert task.state == "look"
    bench.tap("take")
    bench.reach(task, "done")
    assert all(each.activated for each in bench.stand.packs)


def test_of_several_campaigns_on_a_stick_one_is_picked(bench: Bench, changed_folder: Path) -> None:
    bench.put("a", built(office(), changed_folder))
    bench.put("b", office(number=1).raw_pack)
    task = install(bench)
    assert task.state == "pick"
    names = [one["demand"] for one in task.namesIn("en")]  # type: ignore[attr-defined]
    bench.tap(f"campaign-{names.index('More benches in en')}")
    bench.reach(task, "look")
    bench.tap("back")
    bench.reach(task, "pick")
    bench.tap(f"campaign-{names.index('More benches in en')}")
    bench.reach(task, "look")
    assert bench.shows("No, it is practice")
    bench.tap("take")
    bench.reach(task, "done")
    assert len(bench.stand.packs) == 2


def test_a_corrected_pack_without_its_activation_warns_that_the_campaign_stops_to_count(
    bench: Bench, campaign_folder: Path
) -> None:
    toml = campaign_folder / "campaign.toml"
    toml.write_text(toml.read_text("utf-8").replace("goal = 3000", "goal = 4000"), encoding="utf-8")
    bench.put("pack", built(office(), campaign_folder))
    install(bench)
    assert bench.shows("this campaign counts on this stand now")


def test_an_older_pack_asks_once_more(bench: Bench, campaign_folder: Path) -> None:
    toml = campaign_folder / "campaign.toml"
    toml.write_text(toml.read_text("utf-8").replace("goal = 3000", "goal = 4000"), encoding="utf-8")
    older = built(office(), campaign_folder)
    bench.put("pack", older)
    bench.put("activation", activate_of(older, office(), DAY - 30))
    before = only_pack(bench.stand).pack.pack_hash
    task = install(bench)
    bench.tap("take")
    bench.reach(task, "older")
    assert bench.shows("This stand has a newer one of the same campaign.")
    assert only_pack(bench.stand).pack.pack_hash == before
    assert only_pack(bench.stand).activated
    bench.tap("take")
    bench.reach(task, "done")
    assert only_pack(bench.stand).pack.campaign.goal == 4000
    assert only_pack(bench.stand).activated


def _flipped(raw: bytes) -> bytes:
    at = raw.index(b"goal = ")
    return raw[:at] + b"GOAL = " + raw[at + 7 :]


REFUSALS: dict[str, tuple[Callable[[], dict[str, bytes]], str]] = {
    "empty": (lambda: {}, "There is no campaign on this stick."),
    "others' files": (lambda: {"letter.docx": b"PK\x03\x04" + bytes(900)}, "There is no campaign on this stick."),
    "cut": (lambda: {"pack": office(number=1).raw_pack[:-700]}, "not as the organisation made it"),
    "changed": (lambda: {"pack": _flipped(office(number=1).raw_pack)}, "not as the organisation made it"),
    "the same": (lambda: {"pack": office().raw_pack}, "This campaign is on this stand already."),
    "foreign activation": (
        lambda: {"activation": office(number=1).activation},
        "This activation is for another campaign.",
    ),
    "cut activation": (lambda: {"activation": office().activation[:-1]}, "This file is damaged."),
    "forged activation": (
        lambda: {"pack": office(number=1).raw_pack, "activation": office(number=1).activation[:-64] + bytes(64)},
        "1 other file on this stick could not be used.",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_cannot_be_installed_is_told_in_plain_words(bench: Bench, name: str) -> None:
    files, sentence = REFUSALS[name]
    for file, raw in files().items():
        bench.put(file, raw)
    install(bench)
    assert bench.shows(sentence), bench.texts()
    assert only_pack(bench.stand).activated


def test_a_stick_that_is_pulled_meanwhile_has_no_campaign(bench: Bench) -> None:
    bench.to_the_lead()
    bench.tap("install")
    bench.arrive("INSTALL")
    bench.kiosk.hands.wait("the stick", lambda: bench.kiosk.hands.find("place-0") is not None)
    bench.stick.rmdir()
    bench.tap("place-0")
    bench.reach(bench.kiosk.opened.volunteer.lead.install, "failed")
    bench.tap("next")
    bench.kiosk.hands.wait("the question", lambda: bench.shows("Put in a USB stick"))


# --- a day passes while the window is open ---------------------------------------------------------------


def test_a_campaign_that_is_over_leaves_the_poster_and_one_that_begins_comes(
    bench: Bench, changed_folder: Path
) -> None:
    toml = changed_folder / "campaign.toml"
    dates = only_pack(bench.stand).pack.campaign.dates
    text = toml.read_text("utf-8").replace(f"opens = {dates.opens}", "opens = 2026-10-01")
    toml.write_text(text, encoding="utf-8")
    raw = built(office(), changed_folder)
    bench.put("pack", raw)
    bench.put("activation", activate_of(raw, office()))
    task = install(bench)
    bench.tap("take")
    bench.reach(task, "done")
    volunteer, visitor = bench.kiosk.opened.volunteer, bench.kiosk.visitor
    volunteer.leave()
    bench.arrive("ATTRACT")
    assert not visitor.several  # the other one has not begun
    bench.clock.date = datetime.date(2026, 10, 2)
    visitor.read()
    bench.arrive("READ")
    assert not visitor.several  # nothing changes while somebody reads
    visitor.restart()
    bench.arrive("ATTRACT")
    assert visitor.several
    assert {one.pack.campaign.id for one in visitor.installed} == {"assange-2021", "another"}


# --- the second copy -------------------------------------------------------------------------------------


def test_the_second_copy_is_begun_kept_and_turned_off(bench: Bench) -> None:
    sign(bench.stand, only_pack(bench.stand), draft(1))
    bench.to_the_lead()
    assert bench.shows("Off")
    bench.tap("second-copy")
    bench.arrive("SECOND_COPY")
    assert bench.shows("If this tablet breaks, nothing is lost.")
    bench.tap("place-0")
    task = bench.kiosk.opened.volunteer.lead.copy
    bench.reach(task, "on")
    bench.kiosk.hands.wait("the copy", lambda: bench.shows("The copy is complete."))
    (folder,) = bench.stick.glob("petition-kiosk-copy-*")
    assert list(folder.glob("copy-*.csv"))
    bench.tap("back")
    bench.arrive("LEAD")
    assert bench.shows("On, and complete")
    bench.tap("second-copy")
    bench.arrive("SECOND_COPY")
    bench.tap("copy-off")
    bench.reach(task, "choose")
    assert bench.stand.second_copy.state().word == "off"
    assert list(folder.glob("copy-*.csv"))


def test_a_stick_that_is_gone_begins_no_copy(bench: Bench) -> None:
    bench.to_the_lead()
    bench.tap("second-copy")
    bench.arrive("SECOND_COPY")
    bench.kiosk.hands.wait("the stick", lambda: bench.kiosk.hands.find("place-0") is not None)
    bench.stick.rmdir()
    bench.tap("place-0")
    bench.reach(bench.kiosk.opened.volunteer.lead.copy, "failed")
    assert bench.shows("The stick is not there any more.")
    assert bench.stand.second_copy.state().word == "off"


# --- dates -----------------------------------------------------------------------------------------------


def to_the_dates(bench: Bench, tile: str) -> StickTask:
    bench.to_the_lead()
    bench.tap(tile)
    bench.arrive("DATE")
    return bench.kiosk.opened.volunteer.lead.dates


def test_before_the_day_of_deletion_nothing_can_be_deleted(bench: Bench) -> None:
    sign(bench.stand, only_pack(bench.stand), draft(1))
    task = to_the_dates(bench, "delete")
    assert task.state == "nothing"
    assert bench.shows("To be deleted on 31 December 2027")
    assert bench.kiosk.hands.find("confirm-date") is None


def sealed(stand: Stand) -> int:
    return sum(len(stand.store.sealed(each.session_id, 9999)) for each in stand.sessions())


def test_what_is_due_is_deleted_once_the_lead_typed_the_date(bench: Bench) -> None:
    for number in range(3):
        sign(bench.stand, only_pack(bench.stand), draft(number))
    bench.stand.end_sessions()
    held = sealed(bench.stand)
    bench.clock.date = datetime.date(2028, 1, 3)
    task = to_the_dates(bench, "delete")
    assert bench.shows(f"{held} entries are deleted for good")
    assert bench.shows("3 of them never handed over")
    assert bench.shows("To be deleted since 31 December 2027")
    assert not bench.shows("3 January 2028"), "the date is typed from a calendar, not from the screen"
    bench.kiosk.hands.type("01012028")
    bench.tap("confirm-date")
    bench.reach(task, "failed")
    assert bench.shows("This stand’s clock shows another date: 3\N{NO-BREAK SPACE}January")
    assert sealed(bench.stand) == held
    bench.tap("next")
    bench.reach(task, "type")
    for _ in range(10):
        bench.tap("key back")
    bench.kiosk.hands.type("0301")
    bench.tap("confirm-date")
    bench.kiosk.hands.wait("the word", lambda: bench.shows("This is no whole date"))
    bench.kiosk.hands.type("2028")
    bench.tap("confirm-date")
    bench.reach(task, "done")
    assert bench.shows("entries deleted")
    assert bench.shows(str(held))
    assert sealed(bench.stand) == 0


def test_a_clock_that_looks_wrong_is_believed_once_the_lead_typed_its_date(bench: Bench) -> None:
    sign(bench.stand, only_pack(bench.stand), draft(1))
    bench.stand.end_sessions()
    bench.clock.date = datetime.date(2026, 8, 1)
    assert bench.stand.clock_looks_wrong()
    task = to_the_dates(bench, "clock")
    assert bench.shows("This stand has seen later days than its clock shows")
    bench.kiosk.hands.type("01082026")
    bench.tap("confirm-date")
    bench.reach(task, "done")
    assert not bench.stand.clock_looks_wrong()


# --- the report ------------------------------------------------------------------------------------------


def test_the_report_is_written_to_the_stick_and_says_that_it_holds_no_signature(bench: Bench) -> None:
    sign(bench.stand, only_pack(bench.stand), draft(1))
    bench.to_the_lead()
    bench.tap("report")
    bench.arrive("REPORT")
    assert bench.shows("It holds no signature and no name")
    bench.tap("place-0")
    task = bench.kiosk.opened.volunteer.lead.report
    bench.reach(task, "done")
    (file,) = bench.stick.iterdir()
    assert bench.shows(file.name)
    with zipfile.ZipFile(file) as archive:
        text = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "not_handed_over" in text
    assert not any(value in text for value in draft(1).values.values() if len(value) > 2)


def test_a_stick_that_is_gone_takes_no_report(bench: Bench) -> None:
    bench.to_the_lead()
    bench.tap("report")
    bench.arrive("REPORT")
    bench.kiosk.hands.wait("the stick", lambda: bench.kiosk.hands.find("place-0") is not None)
    bench.stick.rmdir()
    bench.tap("place-0")
    bench.reach(bench.kiosk.opened.volunteer.lead.report, "failed")
    assert bench.shows("The stick cannot be written to.")


# --- a lost PIN ------------------------------------------------------------------------------------------


def coordinator(tmp_path: Path, by: Office) -> Keys:
    organisation = Organisation("Friends", False, by.signing_seed, by.receipt_seed)
    return Keys(tmp_path / "keys", Lock("a passphrase", Protection(64, 1, 1)), organisation, [])


def forgot(bench: Bench) -> StickTask:
    bench.kiosk.opened.volunteer.openPad()
    bench.arrive("PIN")
    bench.tap("forgot")
    bench.arrive("LOST_PIN")
    return bench.kiosk.opened.volunteer.lead.lost


def read_out(bench: Bench) -> tuple[str, str]:
    """What one reads to the coordinator on the telephone."""
    stand, code = bench.kiosk.hands.find("stand value"), bench.kiosk.hands.find("code value")
    assert stand is not None
    assert code is not None
    return str(stand.property("text")), str(code.property("text"))


def test_a_lost_pin_is_read_out_reset_by_a_file_and_chosen_anew(bench: Bench, tmp_path: Path) -> None:
    task = forgot(bench)
    assert bench.shows("Call your lead")
    assert bench.shows("The lead can choose a new PIN for the volunteers, behind the lead’s own.")
    stand, code = read_out(bench)
    bench.put("reset", make_pin_reset(coordinator(tmp_path, office()), None, stand, code, DAY))
    bench.tap("place-0")
    bench.reach(task, "done")
    assert bench.shows("choose the lead’s PIN together with your lead")
    bench.tap("next")
    bench.arrive("PIN")
    assert bench.shows("Choose a PIN for the volunteers")
    bench.dial("1111")
    bench.dial("1111")
    bench.kiosk.hands.wait("the lead's", lambda: bench.shows("Choose a PIN for the lead"))
    assert bench.shows("Choose it together with your lead")
    bench.dial(NEW)
    bench.dial(NEW)
    bench.arrive("PANEL")
    assert pin.check(bench.stand.data, NEW, Role.LEAD).ok


def test_every_file_that_resets_nothing_here_is_told_in_plain_words(bench: Bench, tmp_path: Path) -> None:
    task = forgot(bench)
    stand, code = read_out(bench)
    ours = coordinator(tmp_path, office())
    right = make_pin_reset(ours, None, stand, code, DAY)
    other_stand = make_pin_reset(ours, None, "a" * 25 + "a", code, DAY)
    bench.stand.reset_code()
    refusals = {
        "There is no such file on this stick.": None,
        "This file is for another stand.": other_stand,
        "This file is damaged.": right[:-20],
        "not from an organisation that this stand knows": make_pin_reset(
            coordinator(tmp_path, office(number=1)), None, stand, code, DAY
        ),
        "newer version": right.replace(b"reset 1", b"reset 2"),
    }
    for sentence, raw in refusals.items():
        if raw is not None:
            bench.put("reset", raw)
        bench.tap("place-0")
        bench.reach(task, "failed")
        assert bench.shows(sentence), bench.texts()
        assert pin.check(bench.stand.data, VOLUNTEER).ok
        bench.tap("next")
        bench.reach(task, "choose")
        assert read_out(bench) == (stand, code)


def test_a_reset_file_works_once(bench: Bench, tmp_path: Path) -> None:
    task = forgot(bench)
    stand, code = read_out(bench)
    bench.put("reset", make_pin_reset(coordinator(tmp_path, office()), None, stand, code, DAY))
    bench.tap("place-0")
    bench.reach(task, "done")
    pin.set_pin(bench.stand.data, VOLUNTEER)
    pin.set_pin(bench.stand.data, LEAD, Role.LEAD)
    bench.kiosk.opened.volunteer.leave()
    bench.arrive("ATTRACT")
    forgot(bench)
    assert read_out(bench)[1] != code
    bench.tap("place-0")
    bench.reach(task, "failed")
    assert bench.shows("This file was used before, or is for another code.")
    assert pin.check(bench.stand.data, VOLUNTEER).ok


def test_of_two_files_the_one_for_this_stand_is_taken(bench: Bench, tmp_path: Path) -> None:
    task = forgot(bench)
    stand, code = read_out(bench)
    ours = coordinator(tmp_path, office())
    bench.put("a", make_pin_reset(ours, None, "a" * 26, code, DAY))
    bench.put("b", make_pin_reset(ours, None, stand, code, DAY))
    bench.put("c", make_pin_reset(ours, None, "a" * 26, code, DAY))
    bench.tap("place-0")
    bench.reach(task, "done")
    assert not pin.is_guarded(bench.stand.data, Role.VOLUNTEER)


def test_a_practice_stand_says_that_nobody_can_reset_it(practising: Bench) -> None:
    bench = practising
    forgot(bench)
    assert bench.shows("This stand has only ever practised")
    assert bench.kiosk.hands.find("code value") is None


def test_no_object_that_screens_see_changes_its_kind_while_it_lives(bench: Bench) -> None:
    """A method that is no slot, connected to, makes such a change: QML then remembers what is no longer there."""
    opened = bench.kiosk.opened
    seen = [
        opened.volunteer,
        opened.visitor,
        *opened.volunteer.findChildren(QObject),
        *opened.visitor.findChildren(QObject),
    ]
    assert len(seen) > 20
    assert [type(each).__name__ for each in seen if "__METAOBJECT__" in vars(each)] == []


# --- every screen, every language, every shape ----------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)], ids=str)
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_nothing_is_cut(bench: Bench, language: str, size: tuple[int, int]) -> None:
    bench.kiosk.opened.window.resize(*size)
    bench.put("pack", office(number=1).raw_pack)
    visitor, lead = bench.kiosk.visitor, bench.kiosk.opened.volunteer.lead
    bench.to_the_lead()
    visitor._journey.draft.language = language
    visitor._turn()
    wrong: list[str] = []

    def look(name: str) -> None:
        QTest.qWait(60)
        wrong.extend(f"{name}: {fault}" for fault in faults(bench.kiosk))

    look("LEAD")
    lead.install.open()
    bench.arrive("INSTALL")
    look("where")
    bench.tap("place-0")
    bench.reach(lead.install, "look")
    look("look")
    bench.tap("take")
    bench.reach(lead.install, "words")
    look("words")
    for state, problem in (("pick", ""), ("older", ""), ("done", ""), ("failed", "pack-changed")):
        lead.install._become(state, problem)
        look(f"install {problem or state}")
    lead.copy.open()
    bench.arrive("SECOND_COPY")
    lead.copy._become("on")
    look("copy")
    bench.clock.date = datetime.date(2028, 1, 3)
    lead.dates.show("delete")
    bench.arrive("DATE")
    look("dates")
    lead.dates._become("type")
    look("type a date")
    lead.report.open()
    bench.arrive("REPORT")
    look("report")
    visitor.showStaff("PIN")
    bench.arrive("PIN")
    lead.lost.open()
    bench.arrive("LOST_PIN")
    look("lost")
    lead.lost._become("failed", "reset-proof")
    look("lost, refused")
    assert wrong == []
