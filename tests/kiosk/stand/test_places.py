"""Where a volunteer can hand over to."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.format.receipt import encode_receipt_file
from kiosk.stand import places
from kiosk.stand.places import find_places, find_receipts, read_receipt
from tests.durability.test_full_disk import mount_namespace


@pytest.fixture
def media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose subfolders look like plugged-in sticks."""
    root = tmp_path / "media" / "kiosk"
    root.mkdir(parents=True)

    def partitions(all: bool) -> list[SimpleNamespace]:
        assert all is False
        mounts = [Path("/"), tmp_path, *root.iterdir()]
        return [SimpleNamespace(mountpoint=str(path), opts="rw") for path in mounts]

    monkeypatch.setattr(places.psutil, "disk_partitions", partitions)
    return root


def test_only_what_is_plugged_in_counts_as_a_stick(media: Path) -> None:
    (media / "GREEN").mkdir()
    (media / "BLUE").mkdir()
    found = find_places(roots=[media.parent])
    assert [(place.name, place.stick) for place in found] == [("BLUE", True), ("GREEN", True)]
    assert all(place.free_bytes > 0 for place in found)


def test_a_named_folder_comes_first_and_is_no_stick(media: Path, tmp_path: Path) -> None:
    (media / "BLUE").mkdir()
    (tmp_path / "out").mkdir()
    assert [(p.name, p.stick) for p in find_places(tmp_path / "out", [media.parent])] == [
        ("out", False),
        ("BLUE", True),
    ]


def test_a_place_that_is_not_there_is_not_offered(media: Path, tmp_path: Path) -> None:
    assert find_places(tmp_path / "never-made", [media.parent]) == []


def test_a_stick_that_is_write_protected_is_found_as_such(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    namespace = mount_namespace()
    if namespace is None:
        with capsys.disabled():
            print("\nWARNING: NOT TESTED HERE: this system allows no mounts, so no stick could be write-protected")
        pytest.xfail("this system allows no mounts")
    look = (
        "import subprocess, sys; from pathlib import Path; from kiosk.stand.places import find_places;"
        "stick = Path(sys.argv[1]); mount = ['mount', '-t', 'tmpfs', '-o'];"
        "subprocess.run([*mount, sys.argv[2], 'tmpfs', stick], check=True);"
        "print([place.writable for place in find_places(stick, [])])"
    )
    found = [
        subprocess.run(
            [*namespace, sys.executable, "-c", look, tmp_path, options], capture_output=True, text=True, check=True
        ).stdout.strip()
        for options in ("ro", "rw")
    ]
    assert found == ["[False]", "[True]"]


def test_a_label_made_to_confuse_is_one_short_line(media: Path) -> None:
    (media / ("A\u202eB\n<b>" + "x" * 90)).mkdir()
    (found,) = find_places(roots=[media.parent])
    assert found.name == "ABb" + "x" * 37


def test_receipts_are_known_by_their_first_line_not_their_name(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(encode_receipt_file([b"x" * 64]))
    (tmp_path / "a.pkreceipt").write_bytes(b"something else")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "b.txt")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")  # reading it would wait for ever
    (found,) = find_receipts(tmp_path)
    assert found.name == "b.txt"
    assert read_receipt(found) == (tmp_path / "b.txt").read_bytes()


def test_a_stick_that_is_gone_holds_no_receipts(tmp_path: Path) -> None:
    assert find_receipts(tmp_path / "gone") == []
