"""Salvaging a damaged store, by every page, by bits, and cut off at every moment."""

import os
import random
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.stand import salvage
from kiosk.stand.carve import PAGE_BYTES
from kiosk.stand.salvage import set_aside
from kiosk.stand.signing import sign
from tests.durability import children
from tests.durability.victim import Victim
from tests.kit import NOON, draft, only_pack
from tests.ruins import (
    CLOSED_AFTER,
    RECORDS,
    copy_of,
    on_page,
    pages_of,
    records_of,
    reopened,
    sound_stand,
    store_bytes,
    zero,
)

FLIPS = 120
KILLS = 30


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return sound_stand(tmp_path_factory.mktemp("sound") / "stand")


def page_with_the_end_of(sound):
    with closing(sqlite3.connect(sound / "store.sqlite")) as connection:
        ((activation,),) = connection.execute("SELECT activation FROM storedpack")
    return bytes(store_bytes(sound)).index(activation[-40:]) // PAGE_BYTES + 1


def test_every_page_can_be_lost_and_only_its_own_records_are(sound, tmp_path, report):
    everything = records_of(sound / "store.sqlite")
    lost = free = 0
    last_of_the_pack = page_with_the_end_of(sound)  # no record is on it, and the pack is kept twice
    for page in range(1, pages_of(sound) + 1):
        data = copy_of(sound, tmp_path / f"stand{page}")
        zero(data, page)
        if store_bytes(data) == store_bytes(sound):  # a free page, overwritten when it was freed
            free += 1
            continue
        with reopened(data) as stand:
            assert records_of(data / "store.sqlite") >= everything - on_page(sound, page), page
            said = stand.repaired
            assert (said is None) == (page == last_of_the_pack), page
            if said is not None:
                assert (said.lost_records, said.lost_sessions) == (len(on_page(sound, page)), 0), page
                assert not said.unsure, page
            assert stand.ready() is None, page
            assert stand.count().total == RECORDS, page
            sign(stand, only_pack(stand), draft(RECORDS + 1))
        lost += len(on_page(sound, page))
        shutil.rmtree(data)
    assert free < 5
    report(f"{pages_of(sound) - free} pages zeroed one by one: {lost} records on them lost, 0 of {RECORDS} elsewhere")
    assert lost == len(everything) == RECORDS + len(CLOSED_AFTER)


def flipped(content, chance):
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)
    return at // PAGE_BYTES + 1


def test_bits_that_flip_cost_at_most_the_record_that_they_are_in(sound, tmp_path, report):
    chance, everything = random.Random(11), records_of(sound / "store.sqlite")
    mended = lost = unnoticed = 0
    for flip in range(FLIPS):
        data = copy_of(sound, tmp_path / f"stand{flip}")
        content = store_bytes(data)
        flipped(content, chance)
        (data / "store.sqlite").write_bytes(content)
        with reopened(data) as stand:
            found = records_of(data / "store.sqlite")
            mended += stand.repaired is not None
            unnoticed += stand.repaired is None
            assert len(everything - found) <= 1, flip
            assert len(found) + (0 if stand.repaired is None else stand.repaired.lost_records) == len(everything), flip
            assert (stand.count().total, stand.ready()) == (RECORDS, None), flip
            lost += len(everything - found)
        shutil.rmtree(data)
    report(f"{FLIPS} bits flipped one by one: {mended} stores mended, {unnoticed} went on, {lost} records changed")
    assert mended > 10
    assert lost > 10


@pytest.mark.parametrize("links", [True, False], ids=["links", "no-links"])
def test_a_cut_at_any_step_leaves_the_damaged_store_or_the_new_one(sound, tmp_path, monkeypatch, report, links):
    """Every call that changes the folder fails in its turn, as if the power went just before it."""
    page = next(page for page in range(40, 99) if len(on_page(sound, page)) > 3)
    everything, lost = records_of(sound / "store.sqlite"), on_page(sound, page)
    cuts = 0
    while True:
        data = copy_of(sound, tmp_path / f"stand{links}{cuts}")
        zero(data, page)
        damaged = store_bytes(data)
        calls = iter(range(cuts))
        with monkeypatch.context() as patch:
            for owner, name in ((os, "fsync"), (os, "truncate"), (Path, "replace"), (Path, "unlink")):
                patch.setattr(owner, name, cut_after(calls, getattr(owner, name)))
            patch.setattr(Path, "hardlink_to", cut_after(calls, Path.hardlink_to) if links else no_links)
            try:
                salvage.open_store(data, NOON).close()
                done = True
            except PowerCut:
                done = False
        found = store_bytes(data)
        assert found == damaged or records_of(data / "store.sqlite") == everything - lost
        with reopened(data) as stand:
            assert records_of(data / "store.sqlite") == everything - lost
            assert (stand.repaired.times, stand.repaired.lost_records) == (1, len(lost))
        (kept,) = set_aside(data)
        assert kept.read_bytes() == damaged
        shutil.rmtree(data)
        if done:
            break
        cuts += 1
    report(f"{cuts} cuts while salvaging, each at another step: the damaged store or the whole new one was there")
    assert cuts >= 8


def half_built(data):
    return any(path.name.startswith("store-mend") for path in data.iterdir())


class PowerCut(BaseException):
    """Not an error that anything could catch."""


def cut_after(calls, real):
    def call(*arguments, **named):
        if next(calls, None) is None:
            raise PowerCut
        return real(*arguments, **named)

    return call


def no_links(*_):
    raise OSError


def test_a_kill_while_salvaging_leaves_the_damaged_store_or_the_new_one(sound, processes, tmp_path, report):
    moments, page = random.Random(12), next(page for page in range(40, 99) if len(on_page(sound, page)) > 3)
    whole = records_of(sound / "store.sqlite") - on_page(sound, page)
    delay, before, after, middle, kill = 0.02, 0, 0, 0, 0
    while kill < KILLS or (not (before and after and middle) and kill < 10 * KILLS):
        kill += 1
        data = copy_of(sound, tmp_path / f"stand{kill}")
        zero(data, page)
        damaged = store_bytes(data)
        victim = Victim(processes, children.salvage, data)
        assert victim.wait_for_word() == b"ready"
        if kill % 2:
            time.sleep(delay * moments.uniform(0.3, 1.5))
        else:  # as soon as the new one is begun, whatever else the machine does
            first = (data / "store.sqlite").stat().st_ino
            while not half_built(data) and (data / "store.sqlite").stat().st_ino == first:
                pass
        opened = victim.kill() == [b"open"]
        if store_bytes(data) == damaged:
            before += 1
            assert not opened
            middle += half_built(data)
        else:
            after += 1
            assert records_of(data / "store.sqlite") == whole
        if kill % 2:
            delay *= 0.85 if opened else 1.15  # hunts the moment
        with reopened(data) as stand:
            assert records_of(data / "store.sqlite") == whole
            assert stand.repaired.times == 1
            sign(stand, only_pack(stand), draft(RECORDS))
        (kept,) = set_aside(data)
        assert kept.read_bytes() == damaged
        shutil.rmtree(data)
    report(f"{kill} kills: {before} left the damaged store ({middle} half a new one beside it), {after} the new one")
    assert before > 0
    assert after > 0
    assert middle > 0, "no kill fell into the building, so nothing was tested"
