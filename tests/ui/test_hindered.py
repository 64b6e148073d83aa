"""What keeps everybody from signing is said before anybody is offered to sign, and goes away by itself."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.errors import NotStored
from kiosk.stand import hindrance, pin
from kiosk.stand.signing import sign
from tests.durability.opened import read_store
from tests.durability.test_full_disk import mount_namespace
from tests.kit import NOON, draft, office, only_pack, open_stand
from tests.ui.conftest import LANDSCAPE, PORTRAIT, ROBIN, Kiosk
from tests.ui.faults import faults

YEAR = 365 * 86_400
DAY = 86_400
REASONS = ("disk-full", "disk-read-only", "pack-damaged")  # the longest


def texts(kiosk: Kiosk) -> str:
    return " ".join(str(item.property("text")) for item in kiosk.items() if item.property("text"))


def look(kiosk: Kiosk) -> None:
    """Let so much time pass that the stand looks around."""
    kiosk.wait(3)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes are free on the disk, to be changed."""
    free = [1 << 30]
    monkeypatch.setattr(hindrance, "free_bytes", lambda _: free[0])
    return free


# --- who is told, and when ---------------------------------------------------------------------------------


def test_with_little_room_the_poster_gives_way_and_comes_back(kiosk: Kiosk, room: list[int]) -> None:
    room[0] = 32 << 20
    look(kiosk)
    kiosk.arrive("NOT_NOW")
    assert "This tablet is full" in texts(kiosk)
    assert kiosk.hands.find("start") is None
    kiosk.wait(3600)
    kiosk.arrive("NOT_NOW")
    room[0] = 1 << 30
    look(kiosk)
    kiosk.arrive("ATTRACT")


def test_who_has_begun_may_end_while_the_running_session_takes_it(kiosk: Kiosk, room: list[int]) -> None:
    sign(kiosk.stand, only_pack(kiosk.stand), draft(1))
    kiosk.go("DETAILS")
    room[0] = 32 << 20
    look(kiosk)
    kiosk.arrive("DETAILS")
    for name, value in ROBIN.items():
        kiosk.visitor.type(name, value)
    kiosk.visitor.finishDetails()
    kiosk.arrive("CONSENTS")
    kiosk.visitor.finishConsents()
    kiosk.arrive("CHECK")
    kiosk.hands.sign()
    kiosk.arrive("THANKS")
    kiosk.hands.tap("next person")
    look(kiosk)
    kiosk.arrive("NOT_NOW")


@pytest.mark.parametrize("screen", ["READ", "DETAILS", "CONSENTS", "CHECK"])
def test_with_no_room_left_they_are_told_at_once_and_find_what_they_typed(
    kiosk: Kiosk, room: list[int], screen: str
) -> None:
    kiosk.go(screen)
    if screen == "DETAILS":
        kiosk.fill(given_name="Zebra")
    typed = dict(kiosk.visitor._journey.draft.values)
    room[0] = 0
    look(kiosk)
    kiosk.arrive("NOT_NOW")
    assert "What you typed is still here" in texts(kiosk)
    assert not any(value in texts(kiosk) for name, value in typed.items() if name != "country")
    assert kiosk.hands.find("unlock") is None, "nobody else comes in while an entry lies beneath"
    room[0] = 1 << 30
    look(kiosk)
    kiosk.arrive(screen)
    assert dict(kiosk.visitor._journey.draft.values) == typed


def test_signing_is_not_even_offered_where_the_disk_filled_up_a_moment_ago(kiosk: Kiosk, room: list[int]) -> None:
    kiosk.go("CONSENTS")
    room[0] = 0
    kiosk.visitor.finishConsents()  # before the next look is due
    kiosk.arrive("NOT_NOW")


@pytest.mark.parametrize("way", ["start over", "walks away"])
def test_who_does_not_wait_leaves_nothing_behind(kiosk: Kiosk, room: list[int], way: str) -> None:
    kiosk.go("CHECK")
    room[0] = 0
    look(kiosk)
    kiosk.arrive("NOT_NOW")
    forgotten: list[bool] = []
    kiosk.visitor.forgotten.connect(lambda: forgotten.append(True))
    if way == "start over":
        kiosk.hands.tap("start over")
    else:
        kiosk.wait(130)
    kiosk.hands.wait("the way in for volunteers", lambda: kiosk.hands.find("unlock") is not None)
    assert forgotten
    assert "Robin" not in str(vars(kiosk.visitor._journey))
    assert kiosk.hands.find("start over") is None


def test_the_volunteer_comes_in_reads_why_and_leaves_it_as_it_is(
    kiosk: Kiosk, room: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    pin.set_pin(kiosk.stand.data, "246810")
    room[0] = 0
    look(kiosk)
    kiosk.arrive("NOT_NOW")
    enter(kiosk)
    assert "Because the disk is full" in texts(kiosk)
    kiosk.hands.tap("back")
    kiosk.arrive("NOT_NOW")


def enter(kiosk: Kiosk) -> None:
    kiosk.hands.tap("unlock")
    kiosk.arrive("PIN")
    for digit in "246810":
        kiosk.hands.tap(f"digit-{digit}")
    kiosk.hands.tap("digit-enter")
    kiosk.arrive("PANEL")


# --- clock and dates ----------------------------------------------------------------------------------------


@contextmanager
def real_kiosk(tmp_path: Path) -> Iterator[tuple[Kiosk, list[float]]]:
    """A stand that counts, whose calendar can be moved while it runs."""
    now = [NOON]
    with open_stand(tmp_path / "stand", now=lambda: now[0]) as stand:
        kiosk = Kiosk(stand, LANDSCAPE)
        try:
            kiosk.arrive("ATTRACT")
            yield kiosk, now
            assert kiosk.opened.warnings == []
        finally:
            kiosk.opened.close()


@pytest.mark.parametrize(
    ("jump", "says"),
    [(-20 * YEAR, "clock of this tablet looks wrong"), (30 * YEAR, "clock of this tablet"), (-56 * YEAR, "clock")],
    ids=["20 years back", "30 years ahead", "to 1970"],
)
def test_a_clock_that_jumps_by_years_is_named_and_once_it_is_set_the_poster_is_back(
    qapp: QGuiApplication, tmp_path: Path, jump: int, says: str
) -> None:
    with real_kiosk(tmp_path) as (kiosk, now):
        code = sign(kiosk.stand, only_pack(kiosk.stand), draft(1)).code
        now[0] = NOON + jump
        look(kiosk)
        kiosk.arrive("NOT_NOW")
        assert says in texts(kiosk)
        now[0] = NOON + 60
        look(kiosk)
        kiosk.arrive("ATTRACT")
        assert not kiosk.stand.store.setting("locked")
        kiosk.go("THANKS")
    assert code in read_store(tmp_path / "stand" / "store.sqlite", office().opening).signatures


def test_a_campaign_that_begins_tomorrow_begins_by_itself(qapp: QGuiApplication, tmp_path: Path) -> None:
    opens = (office().pack.campaign.dates.opens - date(1970, 1, 1)).days
    now = [(opens - 0.5) * DAY]
    with open_stand(tmp_path / "stand", activated=False, now=lambda: NOON) as stand:
        stand.activate(office().activation)
        stand._now = lambda: now[0]  # type: ignore[method-assign]
        stand.store.remember("clock", str(10**6))  # a lead who said that this clock is right
        kiosk = Kiosk(stand, LANDSCAPE)
        try:
            kiosk.arrive("NOT_NOW")
            assert "the time to sign has not begun" in texts(kiosk)
            now[0] += DAY
            look(kiosk)
            kiosk.arrive("ATTRACT")
        finally:
            kiosk.opened.close()


# --- a disk that is really full, or really cannot be written --------------------------------------------------


@pytest.mark.parametrize("scenario", ["full", "read_only", "read_only_start"])
def test_on_a_real_disk(scenario: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    namespace = mount_namespace()
    if namespace is None:
        with capsys.disabled():
            print("\nWARNING: NOT TESTED HERE: this system allows no mounts, so no disk could really be filled")
        pytest.xfail("this system allows no mounts")
    folder = tmp_path / "disk"
    folder.mkdir()
    command = [*namespace, sys.executable, "-m", "tests.ui.small_disk", scenario, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    assert "acknowledged" in done.stdout


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1024, 600)])
def test_nothing_is_cut(
    make_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, language: str, size: tuple[int, int]
) -> None:
    kiosk, wrong = make_kiosk(size), []
    for word in REASONS:
        with monkeypatch.context() as patch:
            patch.setattr(type(kiosk.stand), "ready", lambda _, word=word: word)
            patch.setattr(type(kiosk.stand), "offered", lambda _: ())
            patch.setattr(type(kiosk.stand), "goes_on", lambda _: False)
            kiosk.visitor.chooseLanguage(language)
            kiosk.arrive("NOT_NOW")
            wrong += [f"{word}: {one}" for one in faults(kiosk)]
        kiosk.visitor.restart()
        look(kiosk)
        kiosk.arrive("ATTRACT")
    assert wrong == []


def test_a_folder_that_is_gone_is_said_and_is_no_crash(kiosk: Kiosk) -> None:
    away = kiosk.stand.data.with_name("away")
    kiosk.stand.data.rename(away)
    try:
        look(kiosk)
        kiosk.arrive("NOT_NOW")
        assert "cannot store anything now" in texts(kiosk)
        with pytest.raises(NotStored):
            sign(kiosk.stand, only_pack(kiosk.stand), draft(1))
    finally:
        shutil.rmtree(kiosk.stand.data, ignore_errors=True)
        away.rename(kiosk.stand.data)
    look(kiosk)
    kiosk.arrive("ATTRACT")
