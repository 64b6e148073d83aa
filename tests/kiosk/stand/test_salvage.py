"""A damaged store: set aside, every intact record in a new one, signing goes on, and what is missing shows."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import StandBusy, StandRefused
from kiosk.stand.carve import PAGE_BYTES
from kiosk.stand.damaged import all_shapes
from kiosk.stand.export import export_batches
from kiosk.stand.salvage import drop_set_aside, set_aside
from kiosk.stand.signing import sign
from kiosk.stand.store import Store
from kiosk.stand.tables import LOST
from tests.desk import Desk
from tests.kit import NOON, draft, only_pack
from tests.ruins import (
    RECORDS,
    copy_of,
    hot_journal,
    on_page,
    pages_of,
    records_of,
    reopened,
    sound_stand,
    store_bytes,
    zero,
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return sound_stand(tmp_path_factory.mktemp("sound") / "stand")


@pytest.fixture
def data(sound, tmp_path):
    """A copy of it, to be damaged."""
    return copy_of(sound, tmp_path / "stand")


DAMAGES = {
    "header": lambda content: content.__setitem__(slice(0, 100), bytes(100)),
    "no database": lambda content: content.__setitem__(slice(0, len(content)), b"no database " * (len(content) // 12)),
    "half": lambda content: content.__delitem__(slice(len(content) // 2, None)),
    "cut in a page": lambda content: content.__delitem__(slice(-5000, None)),
    "empty": lambda content: content.clear(),
    "zeros": lambda content: content.__setitem__(slice(0, None), bytes(len(content))),
    "ten pages": lambda content: content.__setitem__(slice(20 * PAGE_BYTES, 30 * PAGE_BYTES), bytes(10 * PAGE_BYTES)),
    "everything after the tables": lambda content: content.__delitem__(slice(20 * PAGE_BYTES, None)),
    "version": lambda content: content.__setitem__(60, 0x40),
}


def intact_in(content, everything):
    return {record for record in everything if record[2] is not None and record[2] in content}


@pytest.mark.parametrize("damage", DAMAGES)
def test_whatever_the_damage_signing_goes_on_and_the_import_shows_what_is_missing(data, tmp_path, damage):
    everything, content = records_of(data / "store.sqlite"), store_bytes(data)
    DAMAGES[damage](content)
    (data / "store.sqlite").write_bytes(content)
    intact = intact_in(content, everything)
    with reopened(data) as stand:
        assert intact <= records_of(data / "store.sqlite")
        assert stand.repaired is not None
        assert stand.ready() is None
        new = sign(stand, only_pack(stand), draft(RECORDS)).code
        assert stand.count().not_handed_over >= 1
    if content:
        (kept,) = set_aside(data)
        assert kept.read_bytes() == content
    desk = Desk(tmp_path / "office")
    results = desk.take_in(handed_over(data, tmp_path))
    assert {each.trailer for each in results} == {"complete"}
    assert {problem.code for each in results for problem in each.damaged} <= {"no-session"}  # both headers were lost
    refused = sum(each.refused.get("no-session", 0) for each in results)
    assert sum(sum(each.refused.values()) for each in results) == refused
    assert len(desk.codes()) == len(set(desk.codes()))
    assert new in desk.codes()
    assert sum(each.new for each in results) + refused >= len(intact)
    assert desk.reconciles()
    if len(intact) < len(everything):
        assert desk.missing() >= 1 or "not-here" in desk.flags(), "presented as complete"
    desk.close()


def handed_over(data, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir(exist_ok=True)
    return [each.path for each in export_batches(data, stick, now=lambda: NOON)]


def test_a_page_of_records_that_is_lost_is_missing_at_import_exactly(sound, data, tmp_path):
    page = next(page for page in range(40, 99) if len(on_page(sound, page)) > 3)
    lost = on_page(sound, page)
    zero(data, page)
    desk = Desk(tmp_path / "office")
    reopened(data).close()
    (result,) = desk.take_in(handed_over(data, tmp_path))
    assert (result.trailer, result.damaged) == ("complete", ())
    assert desk.missing() == len(lost)
    assert desk.flags() <= {"unclosed"}
    assert desk.reconciles()
    (earlier,) = desk.take_in(handed_over(sound, tmp_path))  # as if it had been handed over before the damage
    assert earlier.new == len(lost)
    assert (desk.missing(), desk.flags()) == (0, {"unclosed"})
    desk.close()


def sessions_on(content, page):
    return content[(page - 1) * PAGE_BYTES : page * PAGE_BYTES]


def test_a_session_whose_row_and_second_header_are_lost_is_handed_over_without_them(sound, data, tmp_path):
    content = store_bytes(data)
    with closing(sqlite3.connect(sound / "store.sqlite")) as connection:
        session, header = connection.execute("SELECT session_id, header FROM storedsession WHERE number = 2").fetchone()
    for page in range(2, pages_of(sound) + 1):
        if header[200:260] in sessions_on(content, page):
            content[(page - 1) * PAGE_BYTES : page * PAGE_BYTES] = bytes(PAGE_BYTES)
    (data / "store.sqlite").write_bytes(content)
    with reopened(data) as stand:
        assert stand.repaired.lost_records == 0
        assert [each.header == b"" for each in stand.sessions()].count(True) == 1
    desk = Desk(tmp_path / "office")
    (result,) = desk.take_in(handed_over(data, tmp_path))
    ours = sum(record[0] == session for record in records_of(sound / "store.sqlite"))
    assert result.refused == {"no-session": ours}
    assert "not-here" in desk.flags()
    assert desk.missing() == ours  # the session after it says so
    desk.take_in(handed_over(sound, tmp_path))
    assert (desk.missing(), desk.flags()) == (0, {"unclosed"})
    desk.close()


def test_a_newest_session_that_is_lost_altogether_shows_at_import(sound, data, tmp_path):
    content = store_bytes(data)
    with closing(sqlite3.connect(sound / "store.sqlite")) as connection:
        (session,) = connection.execute("SELECT session_id FROM newestsession").fetchone()
        (named,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'newestsession'").fetchone()
    for page in range(1, pages_of(sound) + 1):  # its row, its header, its records, and the indexes with it
        if page != named and session in sessions_on(content, page):
            content[(page - 1) * PAGE_BYTES : page * PAGE_BYTES] = bytes(PAGE_BYTES)
    (data / "store.sqlite").write_bytes(content)
    with reopened(data) as stand:
        assert LOST in [each.state for each in stand.sessions()]
        assert stand.repaired.lost_sessions == 1
    desk = Desk(tmp_path / "office")
    desk.take_in(handed_over(data, tmp_path))
    assert {"not-here", "previous-missing"} <= desk.flags()
    assert any(row.session_id == session and row.header is None for row in desk.sessions())
    desk.close()


def test_an_intact_store_is_left_alone(data):
    before = store_bytes(data)
    Store.open(data / "store.sqlite").close()
    assert store_bytes(data) == before
    with reopened(data) as stand:
        assert stand.repaired is None
        assert stand.sessions()[-1].state == "crashed"
    assert set_aside(data) == []


def test_a_damaged_pack_comes_back_with_its_activation_and_its_organisation(sound, data):
    raw = only_pack_of(sound)
    content = store_bytes(data)
    for page in range(2, pages_of(sound) + 1):
        if raw[600:700] in sessions_on(content, page) or raw[-300:-200] in sessions_on(content, page):
            content[(page - 1) * PAGE_BYTES : page * PAGE_BYTES] = bytes(PAGE_BYTES)
    content[3 * PAGE_BYTES : 5 * PAGE_BYTES] = bytes(2 * PAGE_BYTES)  # the organisations
    (data / "store.sqlite").write_bytes(content)
    with reopened(data) as stand:
        assert stand.ready() is None
        assert only_pack(stand).activated
        assert len(stand.store.pinned()) == 1


def only_pack_of(data):
    with closing(sqlite3.connect(data / "store.sqlite")) as connection:
        return connection.execute("SELECT raw FROM storedpack").fetchone()[0]


@pytest.mark.parametrize("content", ["damaged", "gone", "not damaged"])
def test_a_hot_journal_is_never_applied_to_a_new_store(sound, data, content):
    lost = on_page(sound, 40)
    if content == "damaged":
        zero(data, 40)
    journal = hot_journal(data)
    if content == "gone":
        (data / "store.sqlite").write_bytes(b"")
    with reopened(data) as stand:
        found = records_of(data / "store.sqlite")
        assert (stand.repaired is None) == (content == "not damaged")
        assert sum(path.stat().st_size for path in data.glob("store.sqlite-journal")) == 0
    if content == "gone":
        assert len(found) == 1  # the close by which the lost sessions are named
    else:
        assert found == records_of(sound / "store.sqlite") - (lost if content == "damaged" else set())
    if content == "damaged":
        (kept,) = set_aside(data)
        assert kept.with_name(kept.name + "-journal").read_bytes() == journal


def test_damage_again_and_again_keeps_few_files_and_adds_up(data):
    total = 0
    for _ in range(6):
        before = len(records_of(data / "store.sqlite"))
        zero(data, next(page for page in range(25, 99) if on_page(data, page)))
        reopened(data).close()
        total += before - len(records_of(data / "store.sqlite"))
    with reopened(data) as stand:
        assert stand.repaired.times == 6
        assert stand.repaired.lost_records == total > 0
    assert [path.name.split("-")[2] for path in set_aside(data)] == ["1", "2", "5", "6"]
    drop_set_aside(data)
    assert set_aside(data) == []


def test_a_damaged_store_is_not_mended_while_a_stand_has_it_open(data, tmp_path):
    with reopened(data):
        zero(data, 40)
        with pytest.raises(StandRefused, match="open it again"):
            handed_over(data, tmp_path)
        with pytest.raises(StandBusy):
            reopened(data)
    assert set_aside(data) == []
    assert handed_over(data, tmp_path)
    assert len(set_aside(data)) == 1


def test_a_store_of_a_newer_version_is_not_salvaged_by_an_older_program(data):
    content = store_bytes(data)
    content[60:64] = (99).to_bytes(4, "big")
    content[100] = 0
    (data / "store.sqlite").write_bytes(content)
    with pytest.raises(StandRefused, match="newer version"):
        reopened(data)
    assert store_bytes(data) == content


def test_a_store_of_version_1_is_salvaged_too(tmp_path):
    data = shutil.copytree(Path(__file__).parents[2] / "stored" / "version-1", tmp_path / "stand")
    zero(data, 3)
    with reopened(data) as stand:
        assert stand.repaired.lost_records == 0
        assert stand.ready() is None
        assert stand.count().total == 9


def test_each_table_has_rows_of_its_own_shape():
    headers = [shape.header.pattern for shape in all_shapes()]
    assert len(set(headers)) == len(headers), "two tables whose rows look alike could not be told apart in a ruin"
