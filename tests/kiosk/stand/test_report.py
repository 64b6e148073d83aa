"""The bundle for a call: it tells what the device did, and no word of anybody, whatever was typed or broke."""

import json
import os
import sqlite3
import zipfile
from contextlib import suppress

import pytest

from kiosk.cli import Windows, run
from kiosk.errors import Invalid, KioskError, NotStored
from kiosk.stand import pin
from kiosk.stand.enter import enter_line
from kiosk.stand.export import export_batches
from kiosk.stand.log import EVENTS
from kiosk.stand.places import find_places
from kiosk.stand.report import make_report, write_report
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from kiosk.stand.stick import hand_over, take_in
from tests.durability.people import MARKS, asking_stand, draft_of, marked
from tests.durability.searching import words_in
from tests.kit import NOON, draft, only_pack, open_stand

FIELDS = ("given_name", "family_name", "email", "postal_code", "country", "city", "street", "phone")
WINDOWS = Windows(lambda data, windowed: 0, lambda *a, **k: 0, lambda *a: None)


@pytest.fixture
def person(monkeypatch):
    monkeypatch.setitem(pin._COST, "memory_kib", 64)
    return marked("a report", 0)


def words_of(person):
    words = [mark + person.own for mark in MARKS.values()]
    return [*words, *(word.capitalize() for word in words), *(word.upper() for word in words), person.phone[1:]]


def refused(step, *arguments, **options):
    with pytest.raises((KioskError, OSError)):
        step(*arguments, **options)


def raising(error):
    def fail(*_, **__):
        raise error

    return fail


def live_through_everything(data, work, person, monkeypatch):
    """Have a stand see this person's words in every place where somebody, or something, can put them."""
    values = person.values(FIELDS)
    text = json.dumps(values)
    with Stand.open(data, now=lambda: NOON) as stand:
        installed = only_pack(stand)
        stand.rename(values["given_name"])
        stand.move(values["street"])
        slip = sign(stand, installed, draft_of(person, FIELDS))
        for name in FIELDS:  # too long, of the wrong kind, and out of place
            wrong = {**values, name: text * 9}
            with pytest.raises(Invalid):
                enter_line(stand, json.dumps({"campaign": "assange-2021", "language": "de", **wrong}))
        for line in (text, text[:-3], json.dumps({**values, "campaign": values["city"]}), json.dumps([text])):
            with suppress(Invalid):
                enter_line(stand, line)
        withdraw(stand, installed, slip.code)
        stand.doubt(3)
        for digits in (values["family_name"], "000000"):
            refused(pin.set_pin, data, digits[:4] + "x")
            pin.set_pin(data, "271828")
            assert not pin.check(data, digits).ok
        raw = text.encode()
        refused(stand.install, raw)
        refused(stand.install, b"PK\x03\x04" + raw)
        refused(stand.activate, raw)
        refused(stand.activate, b"PKACT1" + raw)
        refused(stand.receive, raw)
        refused(stand.receive, b"petition-kiosk receipts 1\n" + raw)
        refused(stand.reset_pins, b"petition-kiosk pin reset 1\n" + raw)
        stand.reset_code()
        stick = work / values["city"]
        stick.mkdir()
        (stick / values["family_name"]).write_text("petition-kiosk receipts 1\n" + text)
        find_places(stick)
        hand_over(stand, stick)
        refused(take_in, stand, stick)
        refused(hand_over, stand, work / values["email"])
        (work / values["email"]).write_text(text)
        refused(export_batches, data, work / values["email"])
        for error in (
            NotStored(text, code=values["given_name"].lower()),
            NotStored(values["city"], code="disk-full"),
            KioskError(text, code=values["city"].lower()),
        ):
            with monkeypatch.context() as broken:
                broken.setattr(stand.store, "_insert", raising(error))
                refused(sign, stand, installed, draft_of(person, FIELDS))
        with monkeypatch.context() as broken:
            broken.setattr("kiosk.stand.export._write", raising(OSError(5, text, values["street"])))
            refused(hand_over, stand, stick)
        stand.store.remember("name", values["family_name"])
        stand.store.remember("tally", text)
        stand.close_day()
    for path in (data / values["city"], data / "log" / values["city"], data / f"store.sqlite-{values['email']}"):
        path.write_text(text)
    with (data / "log" / "stand.log").open("a") as file:
        file.write(f"{text}\n2026-09-04T12:00 CLOSED  {text}\n2026-09-04T12:00 NOT-STORED word={person.own}  x\n")


def test_no_word_of_anybody_is_in_the_log_or_the_report(tmp_path, person, monkeypatch, capsys):
    data, work = tmp_path / "stand", tmp_path / "work"
    asking_stand(data, tmp_path / "campaign", ("city", "phone", "street"))
    work.mkdir()
    foreign = data / "log" / "stand.log"
    live_through_everything(data, work, person, monkeypatch)
    words = words_of(person)
    ours = b"\n".join(line for line in foreign.read_bytes().splitlines() if line.split(b" ")[1:2] and not_foreign(line))
    assert words_in(ours, words) == set()
    for name in ("out.zip", "out"):
        assert run(WINDOWS, ["stand", "--data", str(data), "report", "--out", str(tmp_path / name)]) == 0
    files = [tmp_path / "out.zip", *(tmp_path / "out").iterdir()]
    assert len(files) == 5
    for path in files:
        assert words_in(path.read_bytes(), words) == set(), path.name
    everything = "".join(path.read_text() for path in files[1:])
    assert "assange" not in everything
    assert str(tmp_path) not in everything
    assert os.uname().nodename not in everything
    log = (tmp_path / "out" / "log.txt").read_text()
    told = {line.split()[1] for line in log.splitlines()}
    assert told >= {
        "NOT-STORED",
        "HAND-OVER-FAILED",
        "PACK-REFUSED",
        "RECEIPT-REFUSED",
        "PIN-WRONG",
        "SESSION",
        "DOUBT",
    }
    assert "word=other" in log


def not_foreign(line):
    """Tell whether the stand itself wrote a line, rather than the test."""
    return not line.startswith((b"{", b"2026-09-04T12:00 CLOSED  {", b"2026-09-04T12:00 NOT-STORED"))


def test_the_search_would_find_it(tmp_path, person):
    values = person.values(FIELDS)
    write_report({"state.json": json.dumps(values, ensure_ascii=True)}, tmp_path / "out.zip")
    assert len({word for word, _ in words_in((tmp_path / "out.zip").read_bytes(), words_of(person))}) >= 5


def test_it_says_what_helps(tmp_path):
    with open_stand(tmp_path / "stand") as stand:
        for number in range(3):
            sign(stand, only_pack(stand), draft(number))
        texts = make_report(stand.data, stand, now=NOON)
    state, found = json.loads(texts["state.json"]), json.loads(texts["checks.json"])
    assert (state["version"], state["opened"], state["ready"]) == ("0.1.0", True, "ready")
    assert (state["signatures"], state["not_handed_over"]) == (3, 3)
    assert state["sessions"][0]["signatures"] == 3
    assert state["files"]["store.sqlite"] > 0
    assert state["packs"][0]["activated"]
    assert found["findings"]["room"] in ("held", "open")
    assert found["checks"]["campaign"] == "genuine 1"
    assert texts["log.txt"].count("OPENED") == 1


def test_a_stand_that_does_not_open_still_reports(tmp_path, capsys):
    data = tmp_path / "stand"
    with open_stand(data):
        asked = ["stand", "--data", str(data), "report", "--out", str(tmp_path / "busy.zip")]
        assert run(WINDOWS, asked) == 0
    with zipfile.ZipFile(tmp_path / "busy.zip") as archive:
        state = json.loads(archive.read("state.json"))
        assert b"OPENED" in archive.read("log.txt")
    assert (state["opened"], state["problem"]) == (False, "stand-busy")
    with sqlite3.connect(data / "store.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert run(WINDOWS, [*asked[:-1], str(tmp_path / "newer")]) == 0
    assert json.loads((tmp_path / "newer" / "state.json").read_text())["problem"] == "newer-version"


def test_a_place_that_takes_nothing_is_said(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file" / "out.zip", tmp_path / "file"):
        with pytest.raises(KioskError, match="choose another place"):
            write_report({"a": "b"}, out)


def test_every_sentence_of_the_log_is_plain(tmp_path):
    for event in EVENTS.values():
        assert not {"sql", "errno", "exception", "traceback", "chain", "suite"} & set(event.sentence.lower().split())
