"""kill -9 at any moment: what was acknowledged is there, nothing is half done."""

import os
import random
import shutil
import sqlite3
import time
from contextlib import closing

import pytest

from kiosk.format.batch import BatchHash, read_lines, split_trailer, trailer_message
from kiosk.sealing import proof_holds, signing_public
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.durability import children
from tests.durability.opened import read_store, receipt_for
from tests.durability.tried import Tried, seed
from tests.durability.victim import MOST, Victim
from tests.kit import NOON, draft, office, only_pack, open_stand

KILLS = 200
EARLY = 5
BEGINNINGS, EXPORTS, PURGES = 20, 30, 40
RECORDS = 300  # of the stand that exports and purges

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")


def hot_journal(data):
    """Tell whether a transaction was cut in the middle: SQLite will roll it back at the next opening."""
    journal = data / "store.sqlite-journal"
    return journal.exists() and journal.stat().st_size > 0


def test_no_acknowledged_signature_is_lost_in_200_kills(processes, tmp_path, report):
    moments = random.Random(seed(1))
    data = tmp_path / "stand"
    open_stand(data).close()
    acknowledged, hot, kill = [], 0, 0
    while kill < KILLS or (not hot and kill < MOST * KILLS):
        victim = Victim(processes, children.sign_for_ever, data, len(acknowledged))
        if kill % 4:  # the others are killed on their way to the first signature
            acknowledged.append(victim.wait_for_word())
        if kill % 20 == 1:
            acknowledged += victim.kill_once(lambda: hot_journal(data))
        else:
            time.sleep(moments.uniform(0, 0.06))
            acknowledged += victim.kill()
        hot += hot_journal(data)
        kill += 1
        if kill % 20 == 0 or kill <= 3:
            check_growing_store(data, acknowledged, kill)
    found, lost = check_growing_store(data, acknowledged, kill)
    half = found.undecryptable + len(found.wrong)
    report(
        f"{kill} kills, {len(acknowledged)} acknowledged, {lost} lost, {found.undecryptable} undecryptable,"
        f" {found.sessions} sessions, {hot} transactions cut in the middle",
        Tried("kill -9 while signing and withdrawing", kill, len(acknowledged), lost, half),
    )
    assert len(acknowledged) > KILLS
    assert hot > 0, "no kill fell into a transaction, so nothing was tested"


def look(data, acknowledged):
    """Return what a store holds, and which acknowledged codes are not among it."""
    Stand.open(data, now=lambda: NOON).close()
    found = read_store(data / "store.sqlite", office().opening)
    signed = {told[1:].decode() for told in acknowledged if told[:1] == b"S"}
    withdrawn = {told[1:].decode() for told in acknowledged if told[:1] == b"W"}
    return found, (signed - set(found.signatures)) | (withdrawn - set(found.withdrawals))


def test_a_stand_that_acknowledges_too_early_is_found_out(processes, tmp_path, report):
    data, acknowledged = tmp_path / "stand", []
    open_stand(data).close()
    for _ in range(EARLY):
        victim = Victim(processes, children.sign_too_early, data, len(acknowledged))
        acknowledged.append(victim.wait_for_word())
        acknowledged += victim.kill()
    _, lost = look(data, acknowledged)
    report(
        f"{EARLY} kills, {len(acknowledged)} acknowledged, {len(lost)} of them too early and lost",
        Tried("kill -9 of a stand that acknowledges too early: it must lose", EARLY, len(acknowledged), len(lost)),
    )
    assert len(lost) >= EARLY


def check_growing_store(data, acknowledged, kills):
    found, lost = look(data, acknowledged)
    assert lost == set()
    assert (found.undecryptable, found.wrong) == (0, [])
    assert len(found.signatures) == len(set(found.signatures))
    assert len(found.signatures) + len(found.withdrawals) <= len(acknowledged) + kills  # one was on its way at each
    return found, len(lost)


def test_a_stand_killed_at_its_first_opening_opens(processes, tmp_path, report):
    moments = random.Random(seed(2))
    delay, installed, signed, lost, kill = 0.1, 0, 0, 0, -1
    while kill + 1 < BEGINNINGS or (not (signed and installed > kill // 2) and kill < MOST * BEGINNINGS):
        kill += 1
        data = tmp_path / f"stand{kill}"
        victim = Victim(processes, children.begin, data, office())
        told = []
        if kill % 2:  # these are killed on their way to the first signature
            told.append(victim.wait_for_word())
            time.sleep(moments.uniform(0, 0.06))
        else:
            time.sleep(delay * moments.uniform(0.1, 1.3))
        told += victim.kill()
        delay *= 0.85 if told else 1.3  # hunts the moment of the installation, on a machine of any speed
        stand = Stand.open(data, now=lambda: NOON)
        if b"I" in told:
            installed += 1
            assert only_pack(stand).activated
        stand.close()
        stand = open_stand(data)
        code = sign(stand, only_pack(stand), draft(2)).code
        stand.close()
        found = read_store(data / "store.sqlite", office().opening)
        missing = ({word[1:].decode() for word in told if word[:1] == b"S"} | {code}) - set(found.signatures)
        assert missing == set()
        assert (found.undecryptable, found.wrong) == (0, [])
        signed += any(word[:1] == b"S" for word in told)
        lost += len(missing)
        shutil.rmtree(data)
    kills = kill + 1
    report(
        f"{kills} kills, {installed} after the pack was installed, {signed} after a signature",
        Tried("kill -9 at the first opening of a new stand", kills, signed, lost),
    )
    assert installed >= kills // 2
    assert signed > 0


@pytest.fixture(scope="module")
def full_stand(tmp_path_factory):
    """The folder of a stand that holds many records."""
    data = tmp_path_factory.mktemp("template") / "stand"
    with open_stand(data) as stand:
        for number in range(RECORDS - 1):
            sign(stand, only_pack(stand), draft(number))
    return data


def copy_of(full_stand, data):
    shutil.copytree(
        full_stand,
        data,
        copy_function=lambda one, other: os.link(one, other) if "ballast" in one else shutil.copy(one, other),
    )
    return data


def test_a_killed_export_leaves_no_half_file_under_a_final_name(processes, full_stand, tmp_path, report):
    moments = random.Random(seed(3))
    data, stick = copy_of(full_stand, tmp_path / "stand"), tmp_path / "stick"
    stick.mkdir()
    device_key = signing_public((data / "device.key").read_bytes())
    told, half, kill = [], 0, 0
    while kill < EXPORTS or (not half and kill < MOST * EXPORTS):
        victim = Victim(processes, children.export_for_ever, data, stick)
        if kill % 2:
            told.append(victim.wait_for_word())
        if kill % 10 == 0:
            told += victim.kill_once(lambda: any(stick.glob("*.part")))
        else:
            time.sleep(moments.uniform(0, 0.08))
            told += victim.kill()
        kill += 1
        half += len(list(stick.glob("*.part")))
        for left in stick.glob("*.part"):
            left.unlink()
        files = {path.name for path in stick.iterdir()}
        assert {name.decode() for name in told} <= files
        for path in stick.iterdir():
            assert records_in_whole_batch(path, device_key) == RECORDS
    with Stand.open(data, now=lambda: NOON) as stand:
        assert sum(len(stand.store.sealed(one.session_id, 9999)) for one in stand.sessions()) == RECORDS
    report(
        f"{kill} kills, {len(told)} exports acknowledged, {len(files)} whole files, {half} cut before their name",
        Tried("kill -9 while handing over (files)", kill, len(told), len({name.decode() for name in told} - files)),
    )
    assert told
    assert half > 0, "no kill fell into the writing of a file, so nothing was tested"


def records_in_whole_batch(path, device_key):
    """Return how many records a batch holds; its end must be there and proven."""
    whole, records = BatchHash(), 0
    with path.open("rb") as file:
        lines = [line for _, line in read_lines(file)]
    for line in lines[:-1]:
        assert line.check_ok
        whole.add(line)
        records += line.kind == "R"
    end = lines[-1]
    digest, proof = split_trailer(end.data)
    assert (end.kind, end.seq, digest) == ("E", records, whole.digest())
    assert proof_holds(device_key, trailer_message(end.id, records, digest), proof)
    return records


def sealed_and_all(data):
    with closing(sqlite3.connect(data / "store.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return connection.execute("SELECT count(sealed), count(*) FROM storedrecord").fetchone()


def test_a_killed_purge_is_all_or_nothing(processes, full_stand, tmp_path, report):
    moments = random.Random(seed(4))
    receipt = receipt_for(full_stand)
    delay, nothing, everything, hot, told, kill = 0.01, 0, 0, 0, 0, 0
    while kill < PURGES or (not (nothing and everything and hot) and kill < MOST * PURGES):
        data = copy_of(full_stand, tmp_path / f"stand{kill}")
        victim = Victim(processes, children.purge, data, receipt)
        assert victim.wait_for_word() == b"ready"
        hunted = kill % 10 == 0
        if hunted:
            words = victim.kill_once(lambda data=data: hot_journal(data))
        else:
            time.sleep(delay * moments.uniform(0.7, 1.3))
            words = victim.kill()
        purged = words == [b"purged"]
        kill += 1
        hot += hot_journal(data)
        sealed, records = sealed_and_all(data)
        assert records == RECORDS
        assert sealed in (0, RECORDS)
        assert sealed == 0 or not purged
        told += purged
        nothing += sealed == RECORDS
        everything += sealed == 0
        if not hunted:
            delay *= 1.15 if sealed else 0.85  # hunts the moment of the commit
        shutil.rmtree(data)
    report(
        f"{kill} kills: {everything} purged all ({told} acknowledged), {nothing} purged nothing,"
        f" {hot} cut in the middle",
        Tried("kill -9 while purging by a receipt (purges)", kill, told, half=kill - everything - nothing),
    )
    assert everything > 0
    assert nothing > 0
    assert hot > 0, "no kill fell into a transaction, so nothing was tested"
