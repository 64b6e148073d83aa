"""kill -9 while a second copy is written: what was copied outlives the tablet, and counts once."""

import os
import random
import shutil
import time

import pytest

from kiosk.stand.export import export_batches
from kiosk.stand.stand import Stand
from tests.desk import Desk
from tests.durability import children
from tests.durability.tried import Tried, seed
from tests.durability.victim import MOST, Victim
from tests.kit import NOON, open_stand

KILLS = 30

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")


def test_what_was_copied_outlives_the_tablet(processes, tmp_path, report):
    moments = random.Random(seed(21))
    data, stick, out = tmp_path / "stand", tmp_path / "stick", tmp_path / "out"
    stick.mkdir()
    out.mkdir()
    with open_stand(data) as stand:
        stand.begin_second_copy(stick)
    acknowledged, copied, unfinished, kill = [], set(), 0, 0
    while kill < KILLS or (not (unfinished and len(copied) > kill) and kill < MOST * KILLS):
        victim = Victim(processes, children.copy_for_ever, data, len(acknowledged))
        told = [victim.wait_for_word()] if kill % 4 else []
        time.sleep(moments.uniform(0, 0.4))
        told += victim.kill()
        for word in told:
            if word == b"C":
                copied |= set(acknowledged)
            else:
                acknowledged.append(word[1:].decode())
        kill += 1
        unfinished += bool(copies(stick)) and b"\nE," not in max(copies(stick), key=os.path.getmtime).read_bytes()
    dead = Desk(tmp_path / "dead tablet")  # now, without its data folder
    results = dead.take_in(copies(stick))
    lost = copied - set(dead.codes())
    assert lost == set()
    assert {problem.code for each in results for problem in each.damaged} <= {"cells", "base64", "id", "not-ascii"}
    assert (dead.flags() - {"unclosed", "previous-missing", "not-here"}, dead.reconciles()) == (set(), True)
    dead.close()
    with Stand.open(data, now=lambda: NOON) as stand:
        stand.second_copy.wait(30)
        assert stand.second_copy.state().word == "ok"
    both = Desk(tmp_path / "both")
    files = [each.path for each in export_batches(data, out, now=lambda: NOON)]
    results = both.take_in([*copies(stick), *files])
    assert all((each.trailer, each.damaged) == ("complete", ()) for each in results)
    assert set(acknowledged) <= set(both.codes())
    assert len(both.codes()) == len(set(both.codes()))
    assert sum(each.new for each in results[-len(files) :]) == 0, "the copy held it all"
    both.close()
    shutil.rmtree(data)
    report(
        f"{kill} kills, {len(acknowledged)} acknowledged, {len(copied)} of them copied, {len(lost)} of those lost with"
        f" the data folder; {unfinished} copies cut off while they grew; copy and batch counted once",
        Tried("kill -9 while the second copy is written (copied)", kill, len(copied), len(lost)),
    )
    assert len(copied) > kill
    assert unfinished > 0, "no kill fell into a growing copy, so nothing was tested"


def copies(stick):
    return sorted(stick.glob("petition-kiosk-copy-*/*.csv"))
