"""The second copy: each record also on a stick, read back; whatever the stick does, signing goes on."""

import shutil
import threading
import time

import pytest

from kiosk.errors import StandRefused
from kiosk.format.batch import BatchLine, read_lines
from kiosk.stand.copy_file import CopyFile
from kiosk.stand.export import export_batches
from kiosk.stand.second_copy import SecondCopy
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.desk import Desk
from tests.durability.opened import receipt_for
from tests.kit import NOON, draft, only_pack, open_stand

ENOUGH = 20.0


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def stand(tmp_path, stick):
    opened = open_stand(tmp_path / "stand")
    opened.begin_second_copy(stick)
    yield opened
    opened.close()


def sign_some(stand, numbers):
    return [sign(stand, only_pack(stand), draft(number)).code for number in numbers]


def settled(stand):
    """Return how the copy is once the stick was looked at after all that went before."""
    stand.second_copy.look_again()
    stand.second_copy.wait(ENOUGH)
    state = stand.second_copy.state()
    return state.word, state.behind


def copies(stick):
    return sorted(stick.glob("petition-kiosk-copy-*/*.csv"))


def lines_of(path):
    with path.open("rb") as file:
        return [line for _, line in read_lines(file)]


def die(stand):
    """What kill -9 leaves: nothing is closed."""
    stand.second_copy._stopped = True
    stand.store.close()
    stand._lock.release()
    stand._running.clear()


def test_a_dead_tablet_loses_nothing_that_was_copied(stand, stick, tmp_path):
    codes = sign_some(stand, range(8))
    withdraw(stand, only_pack(stand), codes[0])
    stand.end_sessions()
    codes += sign_some(stand, range(8, 12))
    assert settled(stand) == ("ok", 0)
    die(stand)
    shutil.rmtree(stand.data)
    desk = Desk(tmp_path / "office")
    results = desk.take_in(copies(stick))
    assert sorted(each.trailer for each in results) == ["complete", "missing"]  # the second session was running
    assert all(not each.damaged for each in results)
    assert sorted(desk.codes()) == sorted(codes)
    assert (desk.missing(), desk.reconciles()) == (0, True)
    desk.close()


def test_copy_and_batch_count_once_and_a_copy_that_has_grown_brings_what_is_new(stand, stick, tmp_path):
    desk = Desk(tmp_path / "office")
    codes = sign_some(stand, range(5))
    assert settled(stand) == ("ok", 0)
    (first,) = desk.take_in(copies(stick))
    codes += sign_some(stand, range(5, 9))
    assert settled(stand) == ("ok", 0)
    (grown,) = desk.take_in(copies(stick))
    (batch,) = export_batches(stand.data, stick, now=lambda: NOON)
    stand.end_sessions()
    assert settled(stand) == ("ok", 0)
    (handed_over,) = desk.take_in([batch.path])
    (over,) = desk.take_in(copies(stick))
    assert [(each.new, each.already) for each in (first, grown, handed_over, over)] == [(5, 0), (4, 5), (0, 9), (1, 9)]
    assert sorted(desk.codes()) == sorted(codes)
    assert (over.trailer, desk.missing(), desk.flags()) == ("complete", 0, set())
    desk.close()


def test_a_pulled_stick_is_no_hindrance_and_is_caught_up_when_it_comes_back(stand, stick, tmp_path):
    codes = sign_some(stand, range(3))
    assert settled(stand) == ("ok", 0)
    stick.rename(tmp_path / "pocket")
    stick.mkdir()  # the empty folder that a pulled stick leaves behind
    codes += sign_some(stand, range(3, 7))
    word, behind = settled(stand)
    assert word == "not-in"
    assert behind == 7  # nobody can say what lies on a stick that is not in
    assert list(stick.iterdir()) == []
    stick.rmdir()
    (tmp_path / "pocket").rename(stick)
    assert settled(stand) == ("ok", 0)
    stand.close()
    desk = Desk(tmp_path / "office")
    desk.take_in(copies(stick))
    assert sorted(desk.codes()) == sorted(codes)
    desk.close()


def test_a_stick_that_comes_back_elsewhere_is_found(stand, stick, tmp_path):
    sign_some(stand, range(3))
    assert settled(stand) == ("ok", 0)
    stand.second_copy._sticks = lambda: [tmp_path / "nothing", tmp_path / "other port"]
    stick.rename(tmp_path / "other port")
    sign_some(stand, range(3, 5))
    assert settled(stand) == ("ok", 0)
    (copy,) = copies(tmp_path / "other port")
    assert sum(line.kind == "R" for line in lines_of(copy)) == 5


def test_the_stick_of_another_stand_and_one_that_was_not_named_are_left_alone(stand, stick, tmp_path):
    with open_stand(tmp_path / "other") as other:
        sign_some(other, range(2))
        assert settled(other) == ("off", 0)
        other.begin_second_copy(stick)
        assert settled(other) == ("ok", 0)
    assert len(list(stick.iterdir())) == 2
    ours = next(folder for folder in stick.iterdir() if folder.name == stand.second_copy._find(stand.store).name)
    (ours / "copy-of").unlink()
    sign_some(stand, range(2))
    assert settled(stand)[0] == "not-in"
    assert list(ours.iterdir()) == []


DAMAGES = {
    "torn": lambda content: content[:-20],
    "a half line more": lambda content: content + b"R,sabc",
    "a bit in the middle": lambda content: content[:4000] + bytes([content[4000] ^ 1]) + content[4001:],
    "a bit in the header": lambda content: content[:300] + bytes([content[300] ^ 1]) + content[301:],
    "caption gone": lambda content: content[10:],
    "empty": lambda content: b"",
    "zeros at the end": lambda content: content[:-1000] + bytes(1000),
    "a line repeated": lambda content: content + content.splitlines(keepends=True)[-1],
    "a line left out": lambda content: b"".join(content.splitlines(keepends=True)[:5] + content.splitlines(True)[6:]),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("ended", [True, False], ids=["over", "running"])
def test_a_copy_that_was_damaged_is_made_whole_again(stand, stick, tmp_path, damage, ended):
    codes = sign_some(stand, range(10))
    if ended:
        stand.end_sessions()
    assert settled(stand) == ("ok", 0)
    (copy,) = copies(stick)
    whole = copy.read_bytes()
    copy.write_bytes(DAMAGES[damage](whole))
    stand.second_copy._forget()  # as after a restart
    if not ended:
        codes += sign_some(stand, [10])
    assert settled(stand) == ("ok", 0)
    content = copy.read_bytes()
    assert content == whole if ended else content.startswith(whole)
    desk = Desk(tmp_path / "office")
    (result,) = desk.take_in([copy])
    assert (result.damaged, sorted(desk.codes())) == ((), sorted(codes))
    assert result.trailer == ("complete" if ended else "missing")
    desk.close()


def test_a_running_copy_that_was_cut_is_noticed_without_a_restart(stand, stick):
    sign_some(stand, range(10))
    assert settled(stand) == ("ok", 0)
    (copy,) = copies(stick)
    copy.write_bytes(copy.read_bytes()[:-200])
    sign_some(stand, [10])
    assert settled(stand) == ("ok", 0)
    assert [line.seq for line in lines_of(copy) if line.kind == "R"] == list(range(11))


def test_what_lies_there_whole_is_not_written_again(stand, stick):
    sign_some(stand, range(4))
    stand.end_sessions()
    assert settled(stand) == ("ok", 0)
    (copy,) = copies(stick)
    before = copy.stat()
    stand.close()
    with Stand.open(stand.data, now=lambda: NOON) as again:
        assert settled(again) == ("ok", 0)
    after = copy.stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_size) == (before.st_ino, before.st_mtime_ns, before.st_size)


def test_a_stick_that_does_not_answer_holds_nobody_up(stand, monkeypatch):
    answers = threading.Event()
    real = CopyFile.append

    def slow(self, lines):
        answers.wait(ENOUGH)
        real(self, lines)

    monkeypatch.setattr(CopyFile, "append", slow)
    monkeypatch.setattr("kiosk.stand.stand.SECONDS_FOR_THE_COPY", 0.2)
    begun = time.monotonic()
    sign_some(stand, range(20))
    assert stand.count().total == 20
    assert stand.second_copy.state().behind == 20
    stand.close()
    assert time.monotonic() - begun < ENOUGH / 2
    answers.set()


def test_a_stick_that_cannot_be_written_to_is_said_and_holds_nobody_up(stand, stick):
    sign_some(stand, range(2))
    assert settled(stand) == ("ok", 0)
    (copy,) = copies(stick)
    copy.unlink()
    copy.mkdir()
    sign_some(stand, range(2, 4))
    assert settled(stand) == ("failed", 4)
    copy.rmdir()
    assert settled(stand) == ("ok", 0)


def test_a_stick_that_gives_back_something_else_is_not_ok(stand, stick, monkeypatch):
    monkeypatch.setattr("kiosk.stand.copy_file.os.fsync", lambda descriptor: rot(stick))
    sign_some(stand, range(3))
    assert settled(stand) == ("failed", 3)
    monkeypatch.undo()
    assert settled(stand) == ("ok", 0)


def rot(stick):
    for path in copies(stick):
        content = path.read_bytes()
        with path.open("r+b") as file:
            file.seek(len(content) - 5)
            file.write(b"*")


def test_what_receipts_have_named_is_dropped_from_the_stick(stand, stick):
    sign_some(stand, range(4))
    stand.end_sessions()
    sign_some(stand, range(4, 6))
    assert settled(stand) == ("ok", 0)
    assert len(copies(stick)) == 2
    stand.close()
    receipt = receipt_for(stand.data)
    with Stand.open(stand.data, now=lambda: NOON) as again:
        again.receive(receipt)
        assert settled(again) == ("ok", 0)
        assert copies(stick) == []
        sign_some(again, range(6, 8))
        assert settled(again) == ("ok", 0)
        assert len(copies(stick)) == 1


def test_records_of_a_running_session_that_receipts_have_named_are_not_missed(stand, stick, tmp_path):
    sign_some(stand, range(6))
    assert settled(stand) == ("ok", 0)
    (session,) = stand.sessions()
    stand.store.purge({session.session_id: [0, 1, 2]})
    sign_some(stand, range(6, 8))
    assert settled(stand) == ("ok", 0)
    (copy,) = copies(stick)
    assert [line.seq for line in lines_of(copy) if line.kind == "R"] == list(range(8))
    copy.unlink()
    assert settled(stand) == ("ok", 0)
    assert [line.seq for line in lines_of(copy) if line.kind == "R"] == list(range(3, 8))


def test_practice_is_not_copied(tmp_path, stick):
    with open_stand(tmp_path / "stand", activated=False) as stand:
        stand.begin_second_copy(stick)
        sign_some(stand, range(3))
        assert settled(stand) == ("ok", 0)
    assert copies(stick) == []


def test_after_off_nothing_more_is_written(stand, stick):
    sign_some(stand, range(2))
    assert settled(stand) == ("ok", 0)
    stand.end_second_copy()
    before = [path.read_bytes() for path in copies(stick)]
    sign_some(stand, range(2, 5))
    assert settled(stand) == ("off", 0)
    assert [path.read_bytes() for path in copies(stick)] == before


def test_a_place_that_is_none_is_refused_in_words(tmp_path):
    with open_stand(tmp_path / "stand") as stand:
        with pytest.raises(StandRefused, match="lost with it"):
            stand.begin_second_copy(stand.data)
        with pytest.raises(StandRefused, match="not there"):
            stand.begin_second_copy(tmp_path / "nowhere")
        assert settled(stand) == ("off", 0)


def test_every_line_of_a_copy_is_as_the_format_says(stand, stick):
    sign_some(stand, range(3))
    stand.end_sessions()
    assert settled(stand) == ("ok", 0)
    (copy,) = copies(stick)
    lines = lines_of(copy)
    assert all(isinstance(line, BatchLine) and line.check_ok for line in lines)
    assert "".join(line.kind for line in lines) == "BSRRRRTE"
    assert isinstance(stand.second_copy, SecondCopy)


def test_the_folder_that_a_stick_left_behind_is_no_place_for_a_copy(tmp_path, monkeypatch):
    left_behind = tmp_path / "media" / "BLUE"
    left_behind.mkdir(parents=True)
    monkeypatch.setattr("kiosk.stand.second_copy.STICK_FOLDERS", (tmp_path / "media",))
    with open_stand(tmp_path / "stand") as stand:
        with pytest.raises(StandRefused, match="not there any more"):
            stand.begin_second_copy(left_behind)
        assert list(left_behind.iterdir()) == []
        assert settled(stand) == ("off", 0)
