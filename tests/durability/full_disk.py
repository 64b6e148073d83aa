"""What happens on a disk that is really full: `python -m tests.durability.full_disk SCENARIO FOLDER`.

Run in a mount namespace of its own, where FOLDER becomes a small disk that is gone with the process.
Each scenario asserts, and prints one JSON object with what it counted.
"""

import copy
import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import ExportFailed, NotStored, StandRefused
from kiosk.signature import Draft
from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.desk import Desk
from tests.durability.opened import read_store, receipt_for
from tests.kit import NOON, draft, office, only_pack, open_stand

DISK_MIB = 96  # a stand begins no session with less than 64 MiB


class SmallDisk:
    def __init__(self, folder: Path, mib: int = DISK_MIB) -> None:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={mib}m", "tmpfs", folder], check=True)
        self._filler = folder / "filler"
        self.folder = folder

    def fill(self) -> None:
        """Write until nothing more goes in, not even a byte."""
        with self._filler.open("ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
        assert os.statvfs(self.folder).f_bavail == 0

    def make_room(self) -> None:
        self._filler.unlink()


def code_or_refusal(stand: Stand, visitor: Draft) -> str | None:
    """Sign; return None where the disk was full."""
    try:
        return sign(stand, only_pack(stand), visitor).code
    except NotStored as error:
        if error.code != "disk-full":
            raise
        return None


def sign_until_full(stand: Stand, disk: SmallDisk, first: int) -> tuple[list[str], int]:
    """Fill the disk and sign until it is refused, as it soon must be. Return the codes, and the number refused."""
    disk.fill()
    codes, number = [], first
    while True:
        visitor = draft(number)
        before = copy.deepcopy(vars(visitor)), stand.count()
        code = code_or_refusal(stand, visitor)
        if code is None:
            assert (vars(visitor), stand.count()) == before
            return codes, number
        codes.append(code)
        number += 1


def signing(disk: SmallDisk) -> dict[str, int]:
    """Refused with the draft untouched and nothing counted; once there is room, the next says how many keys burnt."""
    stand = open_stand(disk.folder / "stand")
    codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(5)]
    assert stand.ready() is None
    more, number = sign_until_full(stand, disk, 5)
    assert stand.ready() == "disk-full"
    codes += more
    for _ in range(4):
        assert code_or_refusal(stand, draft(number)) is None
    assert stand.count().total == len(codes)
    disk.make_room()
    codes += [sign(stand, only_pack(stand), draft(number + one)).code for one in range(50)]
    stand.close()
    found = read_store(stand.data / "store.sqlite", office().opening)
    assert (found.undecryptable, found.wrong) == (0, [])
    assert set(found.signatures) == set(codes)
    assert [skip for skip in found.skips if skip] == [5]
    return {"acknowledged": len(codes), "refused": 5, "skip": 5}


def purging(disk: SmallDisk) -> dict[str, int]:
    """A receipt frees a full disk, thanks to the ballast."""
    stand = open_stand(disk.folder / "stand")
    for number in range(600):
        sign(stand, only_pack(stand), draft(number))
    stand.end_sessions()
    more, _ = sign_until_full(stand, disk, 600)
    stand.close()
    receipt = receipt_for(stand.data)
    stand = Stand.open(stand.data, now=lambda: NOON)
    disk.fill()
    received = stand.receive(receipt)
    assert received.purged == stand.count().total + 1 + bool(more)  # the closes
    assert all(stand.store.sealed(one.session_id, 9999) == [] for one in stand.sessions())
    disk.make_room()
    code = sign(stand, only_pack(stand), draft(2000)).code
    stand.close()
    assert (stand.data / "ballast").exists() or Stand.open(stand.data, now=lambda: NOON).close() is None
    assert read_store(stand.data / "store.sqlite", office().opening).signatures == [code]
    return {"acknowledged": 600 + len(more) + 1, "purged": received.purged}


def opening(disk: SmallDisk) -> dict[str, int]:
    """A stand that crashed on a full disk opens again, hands over and purges."""
    data = disk.folder / "stand"
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        stand = open_stand(data)
        codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(20)]
        codes += sign_until_full(stand, disk, 20)[0]
        os.write(writer, json.dumps(codes).encode())
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    codes = json.loads(os.read(reader, 1 << 16))
    disk.fill()
    stand = Stand.open(data, now=lambda: NOON)
    assert stand.ready() == "disk-full"
    assert stand.count().total == len(codes)
    stick = disk.folder.parent / "stick"
    stick.mkdir()
    for _ in range(2):
        disk.fill()  # so that even the note of what was handed over finds no room
        (batch,) = export_batches(data, stick, now=lambda: NOON)
        assert batch.signatures == len(codes)
    assert len(list(stick.iterdir())) == 2
    stand.close()
    return {"acknowledged": len(codes), "exported": 2 * batch.records}


def exporting(disk: SmallDisk) -> dict[str, int]:
    """A stick without room: clear words, no file, nothing marked as handed over; with room it works."""
    stand = open_stand(disk.folder.parent / "stand")
    for number in range(200):
        sign(stand, only_pack(stand), draft(number))
    for room in (0, 1, 4096, 20_000):
        disk.fill()
        with (disk.folder / "filler").open("r+b") as file:
            file.truncate(max(0, file.seek(0, 2) - room))
        with pytest.raises(ExportFailed) as failed:
            export_batches(stand.data, disk.folder, now=lambda: NOON)
        assert failed.value.code == "full"
        assert [path.name for path in disk.folder.iterdir()] == ["filler"]
        assert stand.count().not_handed_over == 200
    disk.make_room()
    (batch,) = export_batches(stand.data, disk.folder, now=lambda: NOON)
    assert (batch.records, stand.count().not_handed_over) == (200, 0)
    stand.close()
    return {"acknowledged": 200, "refused": 4, "exported": batch.records}


def copying(disk: SmallDisk) -> dict[str, int]:
    """A second stick that is full: said, no hindrance, and caught up once there is room."""
    stand = open_stand(disk.folder.parent / "stand")
    stand.begin_second_copy(disk.folder)
    codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(20)]
    assert copy_of(stand) == ("ok", 0)
    disk.fill()
    codes += [sign(stand, only_pack(stand), draft(number)).code for number in range(20, 220)]
    word, behind = copy_of(stand)
    assert word == "full"
    assert 100 < behind <= 200
    disk.make_room()
    assert copy_of(stand) == ("ok", 0)
    stand.close()
    (copy_file,) = disk.folder.glob("petition-kiosk-copy-*/*.csv")
    desk = Desk(disk.folder.parent / "office")
    (result,) = desk.take_in([copy_file])
    assert (result.trailer, result.damaged) == ("complete", ())
    assert sorted(desk.codes()) == sorted(codes)
    desk.close()
    return {"acknowledged": len(codes), "behind": behind, "copied": len(codes)}


def copy_of(stand: Stand) -> tuple[str, int]:
    stand.second_copy.look_again()
    stand.second_copy.wait(30)
    found = stand.second_copy.state()
    return found.word, found.behind


def salvaging(disk: SmallDisk) -> dict[str, int]:
    """A damaged store on a full disk: refused in words, nothing changed; with room everything comes back."""
    data = disk.folder / "stand"
    with open_stand(data) as stand:
        with stand.store._transaction() as connection:  # more than the ballast can make room for
            for number in range(12):
                connection.exec_driver_sql("INSERT INTO setting VALUES (?, ?)", (f"filler {number}", "x" * 1_000_000))
        codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(30)]
    store = data / "store.sqlite"
    content = bytearray(store.read_bytes())
    content[:100] = bytes(100)
    store.write_bytes(content)
    disk.fill()
    with pytest.raises(StandRefused, match="make room") as refused:
        Stand.open(data, now=lambda: NOON)
    assert refused.value.code == "store-damaged"
    assert store.read_bytes() == content
    disk.make_room()
    with Stand.open(data, now=lambda: NOON) as stand:
        assert (stand.repaired.records, stand.repaired.lost_records) == (31, 0)
    assert set(read_store(store, office().opening).signatures) == set(codes)
    return {"acknowledged": len(codes), "refused": 1}


if __name__ == "__main__":
    scenario = {one.__name__: one for one in (signing, purging, opening, exporting, copying, salvaging)}[sys.argv[1]]
    print(json.dumps(scenario(SmallDisk(Path(sys.argv[2])))))
