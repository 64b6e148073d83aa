"""A show of codes: its paces, how long a page stays, several payloads at once."""

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest
import zxingcpp

from kiosk.frames.code import QUIET_MODULES, Code
from kiosk.frames.collector import Collector, Outcome
from kiosk.frames.frame import Kind, decode_frame
from kiosk.frames.show import PACES, STEP_SECONDS, USUAL, Show, lay_out
from kiosk.frames.stream import Stream

REFRESH = 1 / 60
PAYLOAD = random.Random(1).randbytes(30_000)


def show_of(*payloads: bytes) -> Show:
    return Show([Stream(each) for each in payloads])


def pages(show: Show, seconds: float, *, refresh: float = REFRESH, start: float = 0.0) -> Iterator[tuple[float, int]]:
    """Yield when each page came, and how many refreshes the one before it had stayed."""
    stayed = 0
    for number in range(round(seconds / refresh)):
        now = start + number * refresh
        if show.turn(now, refresh):
            yield now, stayed
            stayed = 0
        stayed += 1


def read(code: Code) -> bytes:
    """Read a drawn code as a camera would."""
    page = lay_out([code])
    view = memoryview(page.grey).cast("B", (page.height, page.width))
    (found,) = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode, is_pure=True)
    return found.bytes


def test_it_begins_with_two_codes_and_slows_down_by_itself_until_it_is_stopped() -> None:
    show = show_of(PAYLOAD)
    seen = [(round(now, 3), len(show.codes), show.codes[0].side) for now, _ in pages(show, 40)]
    changes = [each for each, before in zip(seen, [(0, 0, 0), *seen], strict=False) if each[1:] != before[1:]]
    assert [each[1:] for each in changes] == [(2, 125), (1, 125), (1, 93)]
    assert [each[0] for each in changes] == pytest.approx([0, STEP_SECONDS, 2 * STEP_SECONDS], abs=0.11)
    assert seen[-1][1:] == (1, 93)


def test_a_page_stays_for_the_same_whole_number_of_refreshes() -> None:
    for refresh, wanted in ((1 / 60, [5, 6, 6]), (1 / 59.94, [5, 6, 6]), (1 / 75, [6, 8, 8]), (1 / 120, [10, 12, 12])):
        show = show_of(PAYLOAD)
        for pace, refreshes in zip(PACES[1:], wanted, strict=True):
            show.place, show._chosen = PACES.index(pace), True
            stays = [stayed for _, stayed in pages(show, 4, refresh=refresh, start=100.0 * show.place)][1:]
            assert set(stays) == {refreshes}, (refresh, pace)


def test_a_refresh_a_little_early_or_late_changes_nothing() -> None:
    show, jitter, turned = show_of(PAYLOAD), random.Random(3), []
    for number in range(400):
        if show.turn(number * REFRESH + jitter.uniform(-0.003, 0.003)):
            turned.append(number)
    assert {later - earlier for earlier, later in pairwise(turned)} == {5}


def test_after_a_hold_up_it_goes_on_with_the_next_page_and_leaves_none_out() -> None:
    show, held_up, numbers = show_of(PAYLOAD), 0.0, []
    for tick in range(120):
        held_up += 0.7 if tick == 50 else 0.0
        if show.turn(tick * REFRESH + held_up):
            numbers += [decode_frame(read(code)).first for code in show.codes]
    assert numbers == list(range(0, 2 * len(numbers), 2))


def test_a_pace_that_somebody_chose_stays() -> None:
    show = show_of(PAYLOAD)
    assert show.turn(0.0)
    show.faster(1.0)
    assert (show.pace.symbols, show.pace.codes) == (4, 2)
    show.faster(1.0)
    assert show.place == 0
    for _ in pages(show, 60, start=1.1):
        pass
    assert show.place == 0
    for _ in range(5):
        show.slower(61.2)
    assert show.pace == PACES[-1]


def test_the_next_pages_come_at_once_where_the_pace_is_changed() -> None:
    show = show_of(PAYLOAD)
    list(pages(show, 1))
    show.slower(1.0)
    assert show.turn(1.1)
    assert len(show.codes) == 1


def test_much_is_not_slowed_down_before_it_could_have_come() -> None:
    show = show_of(random.Random(2).randbytes(1_500_000))
    assert show.seconds == pytest.approx(1_500_000 / 720 / 48 / 0.8, rel=0.01)
    for now, _ in pages(show, 90):
        if now < 2 * show.seconds - 1:
            assert show.place == USUAL
    list(pages(show, 30, start=100))
    assert show.place == USUAL + 1


@pytest.mark.parametrize("caught", ["left", "right", "even", "odd"])
def test_a_camera_that_misses_every_second_code_or_page_gets_all_of_several_payloads(caught: str) -> None:
    payloads = [random.Random(number).randbytes(size) for number, size in enumerate((40_000, 40_000, 9_000, 300))]
    show, collector, came, symbols = show_of(*payloads), Collector(), set(), 0
    for number, _ in enumerate(pages(show, STEP_SECONDS)):
        left, right = show.codes
        seen = {
            "left": [left],
            "right": [right],
            "even": show.codes * (1 - number % 2),
            "odd": show.codes * (number % 2),
        }
        for code in seen[caught]:
            taken = collector.take(read(code))
            symbols += show.pace.symbols
            came |= {taken.payload} if taken.outcome is Outcome.COMPLETE else set()
        if len(came) == len(payloads):
            break
    assert came == set(payloads)
    assert symbols <= 1.6 * sum(Stream(each).needed for each in payloads), "all are whole at about the same time"


@pytest.mark.parametrize("down", [False, True])
def test_a_page_leaves_four_white_modules_around_codes_and_between_them(down: bool) -> None:
    show = show_of(PAYLOAD)
    assert show.turn(0.0)
    page = lay_out(show.codes, down=down)
    long, short = 3 * QUIET_MODULES + 2 * 125, 2 * QUIET_MODULES + 125
    assert (page.width, page.height) == ((short, long) if down else (long, short))
    assert len(page.grey) == page.width * page.height
    for number, code in enumerate(show.codes):
        left = QUIET_MODULES + (0 if down else number * (QUIET_MODULES + 125))
        top = QUIET_MODULES + (number * (QUIET_MODULES + 125) if down else 0)
        for row in (0, 60, 124):
            at = (top + row) * page.width + left
            assert page.grey[at : at + 125] == bytes(0 if dark else 255 for dark in code.modules[row * 125 :][:125])
    dark = sum(sum(code.modules) for code in show.codes)
    assert page.grey.count(0) == dark, "all else is white"


def test_all_kinds_may_be_mixed() -> None:
    show = Show([Stream(PAYLOAD), Stream(b"a slip" * 50, Kind.CLOSING_SLIP)])
    kinds = {decode_frame(read(code)).kind for _ in pages(show, 1.2) for code in show.codes}
    assert kinds == {Kind.BATCH, Kind.CLOSING_SLIP}
