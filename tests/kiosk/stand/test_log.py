"""The log: a closed list of events, bounded, useful on the telephone."""

import datetime
import re
import string
import tomllib
from pathlib import Path

import pytest

from kiosk import VERSION
from kiosk.errors import ExportFailed, NotStored, PackRefused, ReceiptRefused
from kiosk.stand import log, pin
from kiosk.stand.export import export_batches
from kiosk.stand.log import EVENTS, MAX_BYTES, MAX_FILES, Log
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.kit import draft, office, only_pack, open_stand

AT = datetime.datetime(2026, 9, 4, 14, 37, 12).timestamp()
PACK = bytes.fromhex("c0ffee11") + bytes(28)


def lines(data):
    return list(Log(data).lines())


def codes(data):
    return [line.split()[1] for line in lines(data)]


@pytest.mark.parametrize("event", EVENTS.values(), ids=EVENTS)
def test_every_event_can_be_written_and_is_a_sentence(tmp_path, event):
    Log(tmp_path, lambda: AT).write(event, n=7, word=(event.words or ("",))[0], pack=PACK, version="0.1.0")
    (line,) = (tmp_path / "log" / "stand.log").read_text().splitlines()
    assert lines(tmp_path) == [line]
    front, sentence = line.split("  ")
    assert front.split()[1] == event.code
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "{" not in line
    needed = {name for _, name, _, _ in string.Formatter().parse(event.sentence) if name}
    assert needed <= {"n", "word", "pack", "version"}
    assert ("word" in needed) == bool(event.words)


def test_a_line_is_time_code_numbers_and_a_sentence(tmp_path):
    Log(tmp_path, lambda: AT).write(log.PIN_WRONG, n=3, word="lead")
    assert lines(tmp_path) == [
        "2026-09-04T14:37 PIN-WRONG n=3 word=lead  A wrong PIN was entered, 3 in a row, before the door of the lead."
    ]


@pytest.mark.parametrize("event", [log.SESSION, log.SESSION_ENDED, log.NOT_STORED, log.DOUBT, log.LOCKED])
def test_what_happens_at_a_signature_is_told_by_the_hour(tmp_path, event):
    Log(tmp_path, lambda: AT).write(event, n=1, word="over", pack=PACK)
    assert lines(tmp_path)[0].startswith("2026-09-04T14 ")


@pytest.mark.parametrize("word", ["robin", "Robin Muster", "disk-full\nPIN-RESET", "", "{n}"])
def test_a_word_that_is_not_on_the_list_is_another(tmp_path, word):
    Log(tmp_path, lambda: AT).write(log.NOT_STORED, word=word)
    assert lines(tmp_path) == [
        "2026-09-04T14 NOT-STORED word=other  Something could not be stored (other). It was not acknowledged."
    ]


@pytest.mark.parametrize("seconds", [1e18, -1e18, 0.0, -1.0])
def test_no_clock_keeps_it_from_writing(tmp_path, seconds):
    Log(tmp_path, lambda: seconds).write(log.CLOSED)
    assert codes(tmp_path) == ["CLOSED"]


def test_it_is_bounded_and_keeps_what_is_newest(tmp_path):
    book = Log(tmp_path, lambda: AT)
    for number in range(MAX_FILES * MAX_BYTES // 60):
        book.write(log.RECEIPT, n=number)
    files = sorted((tmp_path / "log").iterdir())
    assert [path.name for path in files] == ["stand.1.log", "stand.2.log", "stand.3.log", "stand.4.log", "stand.log"]
    assert all(path.stat().st_size <= MAX_BYTES for path in files)
    numbers = [int(re.search(r"n=(\d+)", line)[1]) for line in book.lines()]
    assert numbers == list(range(numbers[0], number + 1))


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path, monkeypatch):
    (tmp_path / "log").write_text("a file where a folder belongs")
    Log(tmp_path).write(log.CLOSED)
    with open_stand(tmp_path) as stand:
        sign(stand, only_pack(stand), draft())
    assert lines(tmp_path) == []


def test_what_somebody_else_wrote_into_it_is_not_read(tmp_path):
    Log(tmp_path, lambda: AT).write(log.CLOSED)
    path = tmp_path / "log" / "stand.log"
    foreign = [
        "2026-09-04T14:37 ROBIN  Robin Muster",
        "Robin Muster",
        "2026-09-04T14:37 NOT-STORED word=robin  x",
        "2026-99-04T14:37 CLOSED  x",
        "2026-09-04T14:37 RECEIPT  no number",
        "\x00\xff",
    ]
    path.write_text(path.read_text() + "\n".join(foreign) + "\n2026-09-04T15:00 CLOSED  Robin Muster signed\n")
    assert lines(tmp_path) == [
        "2026-09-04T14:37 CLOSED  The stand was closed.",
        "2026-09-04T15:00 CLOSED  The stand was closed.",
    ]


# --- what the stand writes ---------------------------------------------------------------------------------


def test_a_day_can_be_read_from_it(tmp_path, monkeypatch):
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    data, stick = tmp_path / "stand", tmp_path / "stick"
    stick.mkdir()
    with open_stand(data) as stand:
        pin.set_pin(data, "2718")
        pin.check(data, "0000")
        sign(stand, only_pack(stand), draft())
        stand.doubt(1)
        export_batches(data, stick)
        with pytest.raises(ExportFailed):
            export_batches(data, tmp_path / "gone")
        with pytest.raises(PackRefused):
            stand.install(b"no pack")
        with pytest.raises(ReceiptRefused):
            stand.receive(b"petition-kiosk receipts 1\n")
        stand.close_day()
    assert codes(data) == [
        *("OPENED", "PACK", "ACTIVATED", "PIN-SET", "PIN-WRONG", "SESSION", "DOUBT", "HANDED-OVER"),
        *("HAND-OVER-FAILED", "PACK-REFUSED", "RECEIPT-REFUSED", "SESSION-ENDED", "DAY-CLOSED", "CLOSED"),
    ]
    told = "\n".join(lines(data))
    assert f"version={VERSION}" in told
    assert f"pack={office().pack.pack_hash[:4].hex()}" in told
    assert "word=no-folder" in told


def test_signing_is_not_in_it(tmp_path):
    with open_stand(tmp_path) as stand:
        sign(stand, only_pack(stand), draft())
        before = lines(tmp_path)
        for number in range(5):
            sign(stand, only_pack(stand), draft(1 + number))
        assert lines(tmp_path) == before


def test_a_run_that_broke_off_a_failed_commit_and_a_clock_that_jumps_are_in_it(tmp_path, monkeypatch):
    clock = [AT]
    stand = open_stand(tmp_path, now=lambda: clock[0])
    sign(stand, only_pack(stand), draft())
    insert = stand.store._insert
    monkeypatch.setattr(stand.store, "_insert", lambda *_: (_ for _ in ()).throw(NotStored("full", code="disk-full")))
    with pytest.raises(NotStored):
        sign(stand, only_pack(stand), draft(1))
    monkeypatch.setattr(stand.store, "_insert", insert)
    clock[0] += 7200
    stand.ready()
    stand.ready()
    clock[0] -= 10 * 365 * 86_400
    stand.ready()
    stand.ready()
    told = codes(tmp_path)
    assert told[-4:] == ["NOT-STORED", "CLOCK-JUMPED", "CLOCK-JUMPED", "CLOCK-WRONG"]
    assert "CLOCK-JUMPED n=120 " in "\n".join(lines(tmp_path))
    stand.second_copy.stop(1)
    stand.store.close()
    stand._lock.release()
    with Stand.open(tmp_path, now=lambda: AT):
        assert codes(tmp_path)[-2:] == ["OPENED", "NOT-CLOSED"]


def test_the_version_is_the_one_that_is_built():
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION
