"""Hand over: a batch is reported only once it was read back, and a failure leaves no file behind."""

import errno
import os
import sqlite3

import pytest

from kiosk.errors import ExportFailed, StandRefused
from kiosk.format.batch import BadLine, decode_info, read_lines
from kiosk.stand import export
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign
from tests.kit import NOON, draft, office, only_pack, open_stand


@pytest.fixture
def stand(tmp_path):
    opened = open_stand(tmp_path / "stand")
    for number in range(5):
        sign(opened, only_pack(opened), draft(number))
    (tmp_path / "stick").mkdir()
    yield opened
    opened.close()


def lines_of(path):
    with path.open("rb") as file:
        return [line for _, line in read_lines(file)]


def test_a_batch_is_written_beside_the_open_stand(stand, tmp_path):
    (batch,) = export_batches(stand.data, tmp_path / "stick", now=lambda: NOON)
    lines = lines_of(batch.path)
    assert [line.kind for line in lines] == ["B", "S", "T", "R", "R", "R", "R", "R", "E"]
    assert all(line.check_ok for line in lines)
    assert (batch.records, batch.signatures, batch.practice) == (5, 5, False)
    assert decode_info(lines[0].data).campaign == "assange-2021"
    assert stand.count().not_handed_over == 0
    sign(stand, only_pack(stand), draft(6))
    assert stand.count().not_handed_over == 1


def test_records_stay_and_the_next_batch_holds_them_again(stand, tmp_path):
    for expected in (5, 6):
        (batch,) = export_batches(stand.data, tmp_path / "stick", now=lambda: NOON)
        assert batch.records == expected
        sign(stand, only_pack(stand), draft(expected + 10))
    assert len(list((tmp_path / "stick").glob("*.csv"))) == 2


def test_practice_says_so_in_its_name(tmp_path):
    opened = open_stand(tmp_path / "stand", office(practice=True))
    sign(opened, only_pack(opened), draft())
    (batch,) = export_batches(opened.data, tmp_path, now=lambda: NOON)
    assert batch.practice
    assert batch.path.name.startswith("practice-assange-2021-")
    opened.close()


def test_nothing_to_hand_over_is_no_file(tmp_path):
    open_stand(tmp_path / "stand").close()
    assert export_batches(tmp_path / "stand", tmp_path) == []


def test_a_folder_that_is_gone_and_a_stand_that_is_not_there(stand, tmp_path):
    with pytest.raises(ExportFailed, match="put the stick in again"):
        export_batches(stand.data, tmp_path / "gone")
    with pytest.raises(StandRefused, match="check --data"):
        export_batches(tmp_path / "nothing", tmp_path)


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "stick is full"), (errno.EIO, "cannot be written"), (errno.EROFS, "cannot be written")],
)
def test_a_failing_stick_leaves_no_file_and_clear_words(stand, tmp_path, monkeypatch, number, words):
    def fail(descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(export.os, "fsync", fail)
    with pytest.raises(ExportFailed, match=words):
        export_batches(stand.data, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
    assert stand.count().not_handed_over == 5


def test_a_stick_that_gives_back_something_else_is_caught(stand, tmp_path, monkeypatch):
    real = export.sync_folder

    def rot(folder):
        real(folder)
        (path,) = folder.iterdir()
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(export, "sync_folder", rot)
    with pytest.raises(ExportFailed, match="something else than was written"):
        export_batches(stand.data, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_changed_cell_or_a_lost_line_never_verifies(stand, tmp_path):
    (batch,) = export_batches(stand.data, tmp_path / "stick")
    whole = batch.path.read_text().splitlines()
    for change in (whole[:-1], whole[:4] + whole[5:], [*whole[:5], whole[4], *whole[5:]], [*whole, whole[4]]):
        lines = export.BatchHash()
        batch.path.write_text("\n".join(change) + "\n")
        good = [line for line in lines_of(batch.path) if not isinstance(line, BadLine)]
        for line in good:
            if line.kind != "E":
                lines.add(line)
        with pytest.raises(export.FormatError):
            export._verify(batch.path, good[0].id, 5, b"")


def test_the_batch_is_remembered_only_after_it_was_read_back(stand, tmp_path, monkeypatch):
    monkeypatch.setattr(export, "_verify", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "gone")))
    with pytest.raises(ExportFailed):
        export_batches(stand.data, tmp_path / "stick")
    with sqlite3.connect(stand.data / "store.sqlite") as connection:
        assert connection.execute("select count(*) from storedbatch").fetchone() == (0,)
    connection.close()
