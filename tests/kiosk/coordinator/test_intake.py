"""Whatever comes, the rest is imported, everything is named, nothing is imported twice."""

import os
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.coordinator import archive, intake
from kiosk.coordinator.desk import list_stands
from kiosk.coordinator.intake import import_batch, import_waiting
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.receipts import make_receipts
from kiosk.coordinator.report import build_report
from kiosk.coordinator.results import ImportResult
from kiosk.errors import ImportRefused
from kiosk.format.batch import CAPTION, BatchInfo, BatchLine, encode_info
from kiosk.format.row import Counts, encode_row
from kiosk.format.session import device_id
from tests.kiosk.coordinator.street import Street, quick_keys

Lines = list[str]


@pytest.fixture
def batch(street: Street) -> Street:
    """Ten signatures, a withdrawal of the fourth, and the close: twelve records."""
    signed = [street.sign(number) for number in range(10)]
    street.withdraw(signed[3].slip)
    street.close()
    return street


def verdicts(ledger: Ledger) -> dict[str, int]:
    with ledger.reading() as connection:
        rows = connection.exec_driver_sql("SELECT verdict, count(*) FROM signature GROUP BY verdict")
        return dict(rows.all())  # type: ignore[arg-type]


def tags(ledger: Ledger) -> list[tuple[object, ...]]:
    with ledger.reading() as connection:
        query = (
            "SELECT session_id, record.id % 4096, type, tag FROM record JOIN session ON session.id = record.session "
            "ORDER BY 1, 2"
        )
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def codes(result: ImportResult) -> list[str]:
    return [each.code for each in result.damaged]


def test_an_intact_file_is_imported_whole(batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    result = import_batch(batch.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, result.already, result.trailer, result.whole) == (12, 0, "complete", True)
    (session,) = result.sessions
    assert (session.imported, session.missing, session.closed, session.flags) == (12, 0, True, ())
    assert verdicts(ledger) == {"valid": 9, "withdrawn": 1}


def test_a_batch_read_twice_counts_once(batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    path = batch.write(tmp_path / "b.csv")
    import_batch(path, ledger, keys)
    before = tags(ledger)
    again = import_batch(path, ledger, keys)
    assert (again.new, again.already, again.whole) == (0, 12, True)
    assert tags(ledger) == before


def test_parts_in_any_order_end_as_the_whole(batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    head, records = batch.lines[:2], batch.records()
    for number, part in enumerate((records[6:9], records[:4], records[2:])):
        import_batch(batch.write(tmp_path / f"{number}.csv", batch.batch([*head, *part])), ledger, keys)
    other = Ledger.open(tmp_path / "other.ledger")
    import_batch(batch.write(tmp_path / "whole.csv"), other, keys)
    assert tags(ledger) == tags(other)
    assert verdicts(ledger) == verdicts(other)
    other.close()


def _shuffle(lines: Lines) -> Lines:
    body = lines[1:-1]
    random.Random(7).shuffle(body)
    return [lines[0], *body, lines[-1]]


def _as_a_spreadsheet_saves_it(lines: Lines) -> Lines:
    return ["\ufeff" + ";".join(f'"{cell}"' for cell in lines[0].split(",")) + "\r"] + [
        ";".join(f'"{cell}"' for cell in line.split(",")) + ";;\r" for line in lines[1:]
    ]


_JUNK = "R,sAAAA,1,xAAAA,c00000000"
# name: how the file is changed, then new records, missing in the session, end of the file, codes that are listed
CASES: dict[str, tuple[Callable[[Lines], Lines], int, int, str, set[str]]] = {
    "caption only": (
        lambda lines: lines[:1],
        0, 0, "missing", set(),
    ),
    "cut in the middle of a record": (
        lambda lines: [*lines[:9], lines[9][:60]],
        5, 7, "missing", {"cells", "base64"},
    ),
    "no trailer": (
        lambda lines: lines[:-1],
        12, 0, "missing", set(),
    ),
    "trailer of another batch": (
        lambda lines: [*lines[:-1], lines[-1].replace(",12,", ",11,")],
        12, 0, "mismatch", set(),
    ),
    "rows shuffled": (
        _shuffle,
        12, 0, "mismatch", set(),
    ),
    "one row twice": (
        lambda lines: [*lines[:6], lines[5], *lines[6:]],
        12, 0, "mismatch", set(),
    ),
    "a middle row deleted": (
        lambda lines: lines[:8] + lines[9:],
        11, 1, "mismatch", set(),
    ),
    "close row deleted": (
        lambda lines: lines[:-2] + lines[-1:],
        11, 1, "mismatch", set(),
    ),
    "tally deleted": (
        lambda lines: lines[:3] + lines[4:],
        12, 0, "mismatch", set(),
    ),
    "session line after the rows": (
        lambda lines: [*lines[:2], *lines[3:-1], lines[2], lines[-1]],
        12, 0, "mismatch", set(),
    ),
    "session line missing": (
        lambda lines: lines[:2] + lines[3:],
        0, 0, "mismatch", {"no-session"},
    ),
    "saved by a spreadsheet": (
        _as_a_spreadsheet_saves_it,
        12, 0, "complete", set(),
    ),
    "formula in a cell": (
        lambda lines: [*lines[:8], "=HYPERLINK(1),a,b,c,d", *lines[8:]],
        12, 0, "complete", {"cells"},
    ),
    "SQL in a cell": (
        lambda lines: [*lines[:8], "R,'; DROP TABLE record;--,1,x,c", *lines[8:]],
        12, 0, "complete", {"cells"},
    ),
    "invalid UTF-8": (
        lambda lines: [*lines[:8], "R,s\udcff\udcfe,1,xAAAA,c0", *lines[8:]],
        12, 0, "complete", {"not-ascii"},
    ),
    "a very long line": (
        lambda lines: [*lines[:8], "R," + "s" * 200_000, *lines[8:]],
        12, 0, "complete", {"line-too-long"},
    ),
    "not canonical base64": (
        lambda lines: [*lines[:8], _JUNK, *lines[8:]],
        12, 0, "complete", {"id"},
    ),
    "empty lines and commas": (
        lambda lines: [*lines[:8], "", ",,,,", *lines[8:]],
        12, 0, "complete", set(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_damaged_file(name: str, batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    change, new, missing, trailer, expected = CASES[name]
    path = tmp_path / "b.csv"
    path.write_bytes(("\n".join(change(batch.batch())) + "\n").encode("utf-8", "surrogateescape"))
    result = import_batch(path, ledger, keys)
    assert (result.new, result.trailer) == (new, trailer)
    assert set(codes(result)) <= expected
    assert bool(codes(result)) == bool(expected)
    assert sum(each.missing for each in result.sessions) == missing
    whole = import_batch(batch.write(tmp_path / "whole.csv"), ledger, keys)
    assert (whole.new, whole.sessions[0].missing, len(tags(ledger))) == (12 - new, 0, 12)


def test_an_empty_file_has_nothing_and_no_end(ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_bytes(b"")
    result = import_batch(tmp_path / "b.csv", ledger, keys)
    assert (result.new, result.trailer) == (0, "missing")


def test_a_record_that_is_moved_replaced_or_invented_is_not_taken(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    records = batch.records()
    moved = replace(records[2], seq=5)
    far = replace(records[2], seq=4_294_967_295)
    invented = replace(records[4], data=bytes(112))
    short = replace(records[6], data=b"x" * 10)
    lines = [*batch.lines[:2], moved, far, invented, short]
    result = import_batch(batch.write(tmp_path / "b.csv", batch.batch(lines)), ledger, keys)
    assert result.new == 0
    assert sorted(codes(result)) == ["length", "not-authentic", "not-authentic", "seq"]
    assert [(each.line, each.seq) for each in result.damaged] == [(5, 5), (6, 4_294_967_295), (7, 4), (8, 6)]


def test_a_record_of_another_session_is_not_taken(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(0)
    first = street.session
    street.begin()
    street.sign(1)
    lines = [replace(line, id=first) if line.kind == "R" else line for line in street.lines]
    result = import_batch(street.write(tmp_path / "b.csv", street.batch(lines)), ledger, keys)
    assert (result.new, codes(result)) == (1, ["not-authentic"])


def test_the_list_of_problems_ends_at_a_thousand_and_the_count_does_not(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    lines = batch.batch()
    path = batch.write(tmp_path / "b.csv", [*lines[:5], *["junk"] * 20_000, *lines[5:]])
    result = import_batch(path, ledger, keys)
    assert (result.new, result.damaged_total, len(result.damaged)) == (12, 20_000, 1_000)


def test_more_sessions_than_a_batch_may_have_are_counted_not_kept(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    strangers = [BatchLine("S", number.to_bytes(16, "big"), 0, b"no header") for number in range(5_000)]
    path = batch.write(tmp_path / "b.csv", batch.batch([*strangers, *batch.lines]))
    result = import_batch(path, ledger, keys)
    assert (result.new, "too-many-sessions" in {*codes(result), *result.refused}) == (0, True)


# --- whole files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x1f\x8b\x08\x00rest", "compressed"),
        (b"\x28\xb5\x2f\xfdrest", "compressed"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"SQLite format 3\x00", "database"),
        (b"%PDF-1.7", "PDF"),
        (b"\xff\xd8\xff\xe0jpeg", "not a batch"),
        (b"name,first name\nx,y\n", "not a batch"),
        (CAPTION.encode("utf-16"), "UTF-16"),
        (b"x" * 3_000_000, "not a batch"),
    ],
)
def test_what_is_no_batch_is_refused_whole_and_not_kept(
    content: bytes, words: str, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    (tmp_path / "b.csv").write_bytes(content)
    with pytest.raises(ImportRefused, match=words):
        import_batch(tmp_path / "b.csv", ledger, keys)
    assert not ledger.archive.exists() or not list(ledger.archive.iterdir())
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM batch").scalar() == 0


def test_a_file_that_another_import_refuses_meanwhile_is_refused_here_too(
    ledger: Ledger, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep_and_lose(*arguments: object) -> archive.Kept:
        kept = archive.keep(*arguments)  # type: ignore[arg-type]
        kept.path.unlink()
        return kept

    monkeypatch.setattr(intake, "keep", keep_and_lose)
    (tmp_path / "b.csv").write_text("no batch")
    with pytest.raises(ImportRefused, match="no batch"):
        import_batch(tmp_path / "b.csv", ledger, keys)


def test_what_a_killed_import_left_goes_and_what_one_still_writes_stays(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    ledger.archive.mkdir()
    old, live = (ledger.archive / f"arriving-{name}.part" for name in ("old", "live"))
    for path in (old, live):
        path.write_text("half")
    os.utime(old, (0, 0))
    import_batch(batch.write(tmp_path / "b.csv"), ledger, keys)
    assert (old.exists(), live.exists()) == (False, True)


def test_a_file_that_waits_is_read_again_only_when_something_changed(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Street(batch.campaign, pack=bytes(32))
    other.sign(1)
    import_batch(other.write(tmp_path / "w.csv"), ledger, keys)
    read: list[Path] = []
    hash_file = intake.hash_file
    monkeypatch.setattr(intake, "hash_file", lambda path: read.append(path) or hash_file(path))
    assert (import_waiting(ledger, keys), len(read)) == ([], 0)
    import_batch(batch.write(tmp_path / "b.csv"), ledger, keys)  # another header is here now
    assert (import_waiting(ledger, keys), len(read)) == ([], 1)
    assert (import_waiting(ledger, keys), len(read)) == ([], 1)
    keys.record_activation(batch.campaign.campaign_id, bytes(32))
    assert ([each.new for each in import_waiting(ledger, keys)], len(read)) == ([1], 2)


def test_more_tallies_than_a_batch_has_are_not_kept(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(0)
    lines = street.lines[:]
    for number in range(20):
        street.chain = number.to_bytes(32, "big")
        lines.append(street._tally())
    result = import_batch(street.write(tmp_path / "b.csv", street.batch(lines)), ledger, keys)
    assert codes(result) == ["too-many-tallies"] * 13
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM tally").scalar() == 8


def test_only_regular_files_are_read(batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    batch.write(tmp_path / "real.csv")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (tmp_path / "link.csv", tmp_path / "folder.csv", tmp_path / "pipe.csv", Path("/dev/zero")):
        with pytest.raises(ImportRefused) as caught:
            import_batch(path, ledger, keys)
        assert caught.value.code == "not-a-file"
    with pytest.raises(ImportRefused, match="cannot be read"):
        import_batch(tmp_path / "none.csv", ledger, keys)


def test_the_archive_holds_the_same_bytes_for_its_owner_only(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    path = batch.write(tmp_path / "b.csv")
    import_batch(path, ledger, keys)
    (kept,) = ledger.archive.iterdir()
    assert kept.read_bytes() == path.read_bytes()
    assert kept.stat().st_mode & 0o077 == 0
    assert ledger.path.stat().st_mode & 0o077 == 0


# --- sessions that stay out ------------------------------------------------------------------------------


def test_a_batch_for_other_keys_names_the_key(batch: Street, ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = quick_keys(tmp_path / "other")
    result = import_batch(batch.write(tmp_path / "b.csv"), ledger, other)
    (problem,) = result.damaged
    assert (result.new, problem.code, result.refused) == (0, "wrong-campaign", {"wrong-campaign": 12})
    assert problem.detail == "bees"


def test_the_right_campaign_under_a_lost_key_names_the_key(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    stranger = quick_keys(tmp_path / "other").campaigns[0]
    own = replace(stranger, campaign_id=keys.campaigns[0].campaign_id)
    lost = Street(own)
    lost.sign()
    result = import_batch(lost.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, codes(result)) == (0, ["wrong-key"])
    assert own.opening.kid.hex() in result.damaged[0].detail


def test_a_real_session_of_a_pack_that_was_not_activated_waits_for_it(
    keys: Keys, ledger: Ledger, tmp_path: Path
) -> None:
    early = Street(keys.campaigns[0], pack=b"n" * 32)
    early.sign(1)
    result = import_batch(early.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, codes(result), result.refused) == (0, ["not-activated"], {"not-activated": 1})
    (tmp_path / "b.csv").unlink()
    assert import_waiting(ledger, keys) == []
    keys.record_activation(keys.campaigns[0].campaign_id, b"n" * 32)
    (later,) = import_waiting(ledger, keys)
    assert later.new == 1
    assert verdicts(ledger) == {"valid": 1}
    assert import_waiting(ledger, keys) == []


def test_a_practice_organisation_never_takes_real_sessions(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "practice").mkdir()
    keys = quick_keys(tmp_path / "practice", practice=True)
    real, invented = Street(keys.campaigns[0]), Street(keys.campaigns[0], practice=True)
    real.sign(1)
    invented.sign(2)
    assert codes(import_batch(real.write(tmp_path / "r.csv"), ledger, keys)) == ["not-activated"]
    assert import_batch(invented.write(tmp_path / "i.csv"), ledger, keys).new == 1


def test_a_later_version_is_kept_and_said(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign()
    street.begin(schema=3)
    result = import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert (result.new, codes(result)) == (1, ["newer-version"])
    assert list(ledger.archive.iterdir())


def test_a_changed_header_is_refused_and_a_good_copy_of_it_is_taken(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    raw = bytearray(batch.lines[0].data)
    raw[60] ^= 1
    broken = replace(batch.lines[0], data=bytes(raw))
    lines = [broken, *batch.lines[1:5], batch.lines[0], *batch.lines[5:]]
    result = import_batch(batch.write(tmp_path / "b.csv", batch.batch(lines)), ledger, keys)
    assert (result.new, codes(result), result.refused) == (12, ["header-proof"], {})


def test_records_wait_for_the_header_that_another_file_brings(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    orphans = import_batch(batch.write(tmp_path / "o.csv", batch.batch(batch.records()[:5])), ledger, keys)
    assert (orphans.new, orphans.refused) == (0, {"no-session": 5})
    assert import_batch(batch.write(tmp_path / "h.csv", batch.batch(batch.lines[:2])), ledger, keys).new == 0
    (later,) = import_waiting(ledger, keys)
    assert later.new == 5


def test_records_whose_header_came_before_need_no_header(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    import_batch(batch.write(tmp_path / "h.csv", batch.batch(batch.lines[:2])), ledger, keys)
    assert import_batch(batch.write(tmp_path / "r.csv", batch.batch(batch.records())), ledger, keys).new == 12


# --- alarms and completeness -----------------------------------------------------------------------------


def test_two_records_under_one_number_are_an_alarm(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    street = Street(keys.campaigns[0])
    keys_of_session = street.ratchet._key[:16] + street.ratchet._key[16:]
    street.sign(1)
    first = street.write(tmp_path / "1.csv")
    street.ratchet._key, street.ratchet.next_seq = keys_of_session, 0  # a restored tablet goes on from its copy
    street.lines, street.skip, street.counts = street.lines[:2], 0, Counts()
    street.sign(2)
    import_batch(first, ledger, keys)
    result = import_batch(street.write(tmp_path / "2.csv"), ledger, keys)
    assert (result.new, codes(result)) == (0, ["seq-conflict"])


def test_burnt_keys_are_no_gap_and_many_of_them_are_flagged(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(0)
    for _ in range(3):
        street.burn()
    street.sign(1)
    (session,) = import_batch(street.write(tmp_path / "a.csv"), ledger, keys).sessions
    assert (session.missing, session.flags) == (0, ("unclosed",))
    for _ in range(9):
        street.burn()
    street.sign(2)
    (session,) = import_batch(street.write(tmp_path / "b.csv"), ledger, keys).sessions
    assert (session.missing, session.flags) == (0, ("skipped", "unclosed"))


def test_a_whole_missing_session_is_named_by_the_one_after_it(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(0)
    street.sign(1)
    street.close()
    first, mark = street.lines[:], len(street.lines)
    street.begin()
    street.sign(2)
    result = import_batch(street.write(tmp_path / "2.csv", street.batch(street.lines[mark:])), ledger, keys)
    assert [each.flags for each in result.sessions] == [("previous-missing", "unclosed")]
    (campaign,) = build_report(ledger).campaigns
    assert (campaign.total.missing, campaign.total.imported, campaign.total.reconciles) == (3, 1, True)
    import_batch(street.write(tmp_path / "1.csv", street.batch(first)), ledger, keys)
    (campaign,) = build_report(ledger).campaigns
    assert (campaign.total.missing, campaign.total.imported, campaign.total.reconciles) == (0, 3, True)


def squatter(of: Street) -> Street:
    """Return another stand that began a session under an id which it saw at this one."""
    evil = Street(of.campaign)
    evil.lines = []
    evil.begin(session_id=of.session)
    evil.sign(90)
    return evil


@pytest.mark.parametrize("evil_first", [True, False])
def test_a_session_of_another_stand_under_a_known_id_takes_nothing_from_it(
    evil_first: bool, batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    evil = squatter(batch)
    for street in (evil, batch) if evil_first else (batch, evil):
        result = import_batch(street.write(tmp_path / f"{id(street)}.csv"), ledger, keys)
        assert (result.whole, result.new) == (True, len(street.records()))
    with ledger.reading() as connection:
        found = connection.exec_driver_sql("SELECT device_id, records, flags FROM session").all()
    assert {(device, records) for device, records, _ in found} == {
        (device_id(batch.header.device_key), 12),
        (device_id(evil.header.device_key), 1),
    }
    assert all("two-stands" in flags for _, _, flags in found)
    receipts = {each.device_id: each.sessions[0].ranges for each in make_receipts(ledger, keys)}
    assert receipts[device_id(batch.header.device_key)] == ((0, 11),)


def test_records_without_a_header_find_the_stand_that_sealed_them(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    evil = squatter(batch)
    import_batch(evil.write(tmp_path / "e.csv", evil.batch(evil.lines[:1])), ledger, keys)
    import_batch(batch.write(tmp_path / "h.csv", batch.batch(batch.lines[:1])), ledger, keys)
    lines = [batch.lines[1], *batch.records()]
    result = import_batch(batch.write(tmp_path / "r.csv", batch.batch(lines)), ledger, keys)
    assert (result.new, codes(result)) == (12, [])
    assert import_batch(evil.write(tmp_path / "er.csv", evil.batch(evil.lines[1:])), ledger, keys).new == 1
    again = import_batch(batch.write(tmp_path / "r.csv", batch.batch(lines)), ledger, keys)
    assert (again.new, again.already) == (0, 12)


def test_a_file_whose_header_comes_last_is_read_by_its_own_header(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    evil = squatter(batch)
    import_batch(evil.write(tmp_path / "e.csv"), ledger, keys)
    path = batch.write(tmp_path / "r.csv", batch.batch(batch.lines[::-1]))
    assert import_batch(path, ledger, keys).new == 12
    again = import_batch(path, ledger, keys)
    assert (again.new, again.already, again.whole) == (0, 12, True)


def test_a_stand_is_named_by_a_whole_file_of_its_own_only(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    def names() -> list[str]:
        return [each.name for each in list_stands(ledger)]

    info = encode_info(BatchInfo(1, "bees", "Somewhere else", 1, False))
    lines = [CAPTION, BatchLine("B", b"e" * 16, 0, info).encode(), batch.lines[0].encode()]
    import_batch(batch.write(tmp_path / "1.csv", lines), ledger, keys)
    assert names() == [""]
    import_batch(batch.write(tmp_path / "2.csv"), ledger, keys)
    assert names() == ["street"]
    import_batch(batch.write(tmp_path / "3.csv", [*lines, batch.batch()[-1]]), ledger, keys)
    assert names() == ["street"]


def test_two_sessions_after_one_are_a_fork(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(0)
    street.close()
    for number in (1, 2):
        street.begin()
        street.sign(number)
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    with ledger.reading() as connection:
        flags = connection.exec_driver_sql("SELECT flags FROM session ORDER BY id").scalars().all()
    assert flags == ["forked", "unclosed", "unclosed"]


def test_a_chain_that_does_not_agree_is_flagged(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(0)
    street.chain = bytes(range(32))
    street.close()
    (session,) = import_batch(street.write(tmp_path / "b.csv"), ledger, keys).sessions
    assert session.flags == ("chain",)


@pytest.mark.parametrize("burnt", [0, 1])
@pytest.mark.parametrize(("counts", "reconciles"), [(Counts(1, 1), False), (Counts(1, 0), False), (Counts(2, 1), True)])
def test_a_count_that_does_not_agree_is_flagged(
    counts: Counts, reconciles: bool, burnt: int, street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    for number in range(3):
        street.sign(number) if number < 2 else street.add(9, b"", encode_row(9, 0, b""))
    for _ in range(burnt):
        street.burn()
    street.counts = counts
    street.close()
    (session,) = import_batch(street.write(tmp_path / "b.csv"), ledger, keys).sessions
    assert session.flags == ("counts",)
    assert build_report(ledger).reconciles == reconciles


@pytest.mark.parametrize("counts", [Counts(4_294_967_295, 0), Counts(1, 4_294_967_295), Counts(2, 1), Counts(3, 0)])
def test_more_than_a_session_has_room_for_is_believed_of_no_tally_and_no_close(
    counts: Counts, street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(0)
    street.counts = counts
    street.lines[street.tally_at] = street._tally()
    result = import_batch(street.write(tmp_path / "t.csv"), ledger, keys)
    assert codes(result) == ["tally"]
    street.close()
    result = import_batch(street.write(tmp_path / "c.csv"), ledger, keys)
    assert set(codes(result)) - {"tally"} == {"body"}
    (campaign,) = build_report(ledger).campaigns
    assert (campaign.total.signed, campaign.total.imported, campaign.total.missing) == (1, 1, 0)


def test_a_gap_that_began_before_the_newest_tally_is_counted_whole(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    for number in range(5):
        street.sign(number)
    import_batch(street.write(tmp_path / "1.csv", street.batch(street.lines[:5])), ledger, keys)
    for number in range(5, 8):
        street.sign(number)
    street.burn()
    street.sign(8)
    result = import_batch(
        street.write(tmp_path / "2.csv", street.batch([street.lines[0], street.records()[8]])), ledger, keys
    )
    assert [each.missing for each in result.sessions] == [5]
    (campaign,) = build_report(ledger).campaigns
    assert (campaign.total.signed, campaign.total.imported, campaign.total.missing) == (9, 4, 5)


def test_a_tally_tells_how_many_signatures_a_gap_holds(
    batch: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    lines = [*batch.lines[:2], *batch.records()[:7]]  # three signatures, the withdrawal and the close are lost
    result = import_batch(batch.write(tmp_path / "b.csv", batch.batch(lines)), ledger, keys)
    assert result.sessions[0].missing == 5
    (campaign,) = build_report(ledger).campaigns
    assert (campaign.total.signed, campaign.total.imported, campaign.total.missing) == (10, 7, 3)
    assert campaign.total.reconciles
