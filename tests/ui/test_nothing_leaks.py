"""Marked people on every screen and in every error: no log, no report, no file and no message holds a word of them."""

import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from sqlalchemy.exc import OperationalError

from kiosk import errors
from kiosk.errors import CampaignInvalid, Invalid, KioskError
from kiosk.stand import pin
from kiosk.stand.places import Place
from kiosk.stand.report import make_report, write_report
from kiosk.stand.store import Store
from tests.durability.people import MARKS, marked
from tests.durability.searching import words_in
from tests.ui.conftest import Kiosk
from tests.ui.lead_faults import lead_tries
from ui.breakdowns import quiet_errors
from ui.screens import people
from ui.screens.album import PARTS, open_walk
from ui.screens.walk import Walk
from ui.stand import sticks

PERSON, OTHER = marked("leaks", 1, plain=True), marked("leaks", 2, plain=True)
FIELDS = ("given_name", "family_name", "email")
WORDS = {mark + person.own for person in (PERSON, OTHER) for mark in MARKS.values()}
SPELLED = WORDS | {word.capitalize() for word in WORDS} | {word.upper() for word in WORDS}
PIN = "246810"


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_REDUCED_MOTION", "1")
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))  # put back afterwards
    monkeypatch.setattr("threading.excepthook", lambda _: None)


def found_in(folder: Path, words: set[str]) -> dict[str, set[tuple[str, str]]]:
    """Return every file in which a word stands, however it is spelled."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "ballast"]
    assert any(path.name == "store.sqlite" for path in files)
    return {path.name: words_here for path in files if (words_here := words_in(path.read_bytes(), words))}


# --- every screen ----------------------------------------------------------------------------------------------


def walked(walk: Walk, pictures: Iterator[object]) -> set[str]:
    """Go through a part of the screens; return the codes that were shown, which are nobody else's either."""
    codes: set[str] = set()
    for _ in pictures:
        shown = [str(slip["code"]) for slip in walk.visitor.slips]
        codes |= {form for code in shown for form in (code, code.lower(), f"{code[:4]} {code[4:8]} {code[8:]}")}
        walk.fill(PERSON.values(FIELDS))  # wherever there is a form beneath
    return codes


@pytest.mark.parametrize("part", PARTS)
def test_no_screen_leaves_a_word(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], part: str
) -> None:
    monkeypatch.setitem(people.PEOPLE, "en", people.PEOPLE["en"] | PERSON.values(FIELDS))
    for name, value in OTHER.values(FIELDS).items():
        monkeypatch.setitem(people.LONG, name, value)
    with open_walk(part) as walk:
        quiet_errors(walk.stand.log)
        folder = walk.stand.data.parent
        codes = walked(walk, PARTS[part][1](walk, "en"))
        assert part != "one" or codes
        report = make_report(walk.stand.data, walk.stand, now=walk.stand.today() * 86_400.0)
        write_report(report, folder / "report.zip")
        assert found_in(folder, SPELLED | codes) == {}
        assert "log.txt" in zipfile.ZipFile(folder / "report.zip").namelist()
        warnings = "\n".join(walk.opened.warnings)
    told = capfd.readouterr()
    assert words_in((told.out + told.err + warnings).encode(), SPELLED | codes) == set()


# --- every error -----------------------------------------------------------------------------------------------


def all_errors(word: str) -> Iterator[Exception]:
    """Yield each error that the product knows and some of others, as if a careless hand had put a word into it."""
    waiting: list[type[KioskError]] = [KioskError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind is Invalid:
            yield Invalid({"given_name": word})
        elif kind is CampaignInvalid:
            yield CampaignInvalid([word])
        else:
            yield kind(f"not done for {word}")
            yield kind(f"not done for {word}", code=word)
    assert errors.NotStored in KioskError.__subclasses__()
    yield OperationalError("INSERT INTO storedrecord VALUES (?)", (word,), Exception(f"disk I/O error: {word}"))
    yield OSError(5, word, word)
    yield ValueError(word)
    yield KeyError(word)
    yield UnicodeEncodeError("ascii", word, 0, 1, word)


def strikes(error: Exception, struck: list[str]) -> Callable[..., None]:
    """Return what fails in the place of something, and takes note that it did."""

    def strike(*_: object, **__: object) -> None:
        struck.append(type(error).__name__)
        raise error

    return strike


def happen(step: Callable[[], object]) -> None:
    """Do what a touch does; what Qt does with an error that comes back is done here."""
    try:
        step()
    except Exception:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def begin_to_sign(kiosk: Kiosk) -> None:
    visitor = kiosk.visitor
    visitor.restart()
    visitor.read()
    for name, value in {"postal_code": "1070", **PERSON.values(FIELDS)}.items():
        visitor.type(name, value)
    visitor.wantToSign()
    visitor.finishDetails()
    visitor.finishConsents()
    assert visitor.screen == "CHECK"


def tries(kiosk: Kiosk) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what is done before the fault, by name, and where the fault strikes."""
    visitor, volunteer = kiosk.visitor, kiosk.opened.volunteer

    def sign() -> None:
        begin_to_sign(kiosk)
        happen(visitor.sign)

    def take_back() -> None:
        visitor.restart()
        visitor.beginWithdrawal()
        visitor.typeCode("0000 0000 000")
        happen(visitor.sendCode)

    def panel() -> None:
        for step in (visitor.restart, lambda: visitor.showStaff("PIN"), lambda: visitor.showStaff("PANEL")):
            happen(step)

    def doubt() -> None:
        panel()
        volunteer.day.doubts.expect()
        happen(volunteer.day.doubts.ask)
        happen(lambda: volunteer.day.doubts.note(1))

    def shift() -> None:
        panel()
        happen(volunteer.day.shift.show)
        happen(volunteer.day.shift.change)

    def rename() -> None:
        panel()
        happen(lambda: volunteer.day.call("North", "Market"))

    def stick(show: Callable[[], None]) -> Callable[[], None]:
        def hand() -> None:
            panel()
            happen(show)
            happen(lambda: volunteer.choosePlace(0))
            kiosk.hands.wait("the work", lambda: not volunteer.busy)

        return hand

    def close() -> None:
        panel()
        happen(volunteer.showCloseDay)
        happen(volunteer.lockDay)
        kiosk.hands.wait("the work", lambda: not volunteer.busy)

    yield "kiosk.stand.store.Store.commit", sign
    yield "kiosk.stand.store.Store.commit", take_back
    yield "kiosk.stand.store.Store.commit", doubt
    yield "kiosk.stand.store.Store.remember", shift
    yield "kiosk.stand.store.Store.remember", rename
    yield "kiosk.stand.signing.validate", sign
    yield "ui.stand.volunteer.hand_over", stick(volunteer.showHandOver)
    yield "ui.stand.volunteer.take_in", stick(volunteer.showReceipts)
    yield "ui.stand.volunteer.closing_slip", close


def test_no_error_carries_a_word_out(
    make_kiosk: Callable[..., Kiosk],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    kiosk = make_kiosk()
    quiet_errors(kiosk.stand.log)
    (tmp_path / "BLUE").mkdir()
    monkeypatch.setattr(sticks, "find_places", lambda _: [Place("BLUE", tmp_path / "BLUE", 10**10, True)])
    monkeypatch.setattr("kiosk.stand.stand.Stand._mend", lambda _: None)  # the disk is well; only the error is not
    begin_to_sign(kiosk)
    kiosk.visitor.sign()
    for place, step in (*tries(kiosk), *lead_tries(kiosk, happen)):
        struck: list[str] = []
        for error in all_errors(PERSON.values(FIELDS)["family_name"]):
            with monkeypatch.context() as patched:
                patched.setattr(place, strikes(error, struck))
                step()
            QTest.qWait(0)
        assert len(set(struck)) > 20, place
    kiosk.visitor.restart()
    QTest.qWait(50)
    write_report(make_report(kiosk.stand.data, kiosk.stand, now=kiosk.stand.today() * 86_400.0), tmp_path / "report")
    log = "\n".join(kiosk.stand.log.lines())
    assert "BREAKDOWN" in log
    assert "NOT-STORED" in log
    assert found_in(tmp_path, SPELLED) == {}
    told = capfd.readouterr()
    assert "kiosk: bug: ValueError at" in told.err
    assert words_in((told.out + told.err + "\n".join(kiosk.opened.warnings)).encode(), SPELLED) == set()


# --- and the search finds what is there ------------------------------------------------------------------------


@pytest.mark.parametrize("leak", ["log", "setting", "name of a file's content"])
def test_a_leak_is_found(make_kiosk: Callable[..., Kiosk], leak: str, tmp_path: Path) -> None:
    kiosk, word = make_kiosk(), PERSON.values(FIELDS)["family_name"]
    assert found_in(tmp_path, SPELLED) == {}
    if leak == "log":
        with (kiosk.stand.data / "log" / "stand.log").open("a") as file:
            file.write(f"somebody typed {word}\n")
    elif leak == "setting":
        Store.remember(kiosk.stand.store, "last", word)
    else:
        (kiosk.stand.data / "draft").write_bytes(word.encode("utf-16-le").hex().encode())
    assert list(found_in(tmp_path, SPELLED)) == [
        {"log": "stand.log", "setting": "store.sqlite"}.get(leak, "draft"),
    ]
