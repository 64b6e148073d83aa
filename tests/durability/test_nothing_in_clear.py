"""Nothing of a visitor touches a disk in clear: every file is searched, in every spelling."""

import base64
import os
import secrets
from pathlib import Path

import pytest

from tests.durability.opened import read_store
from tests.durability.people import MARKS, asking_stand, marked
from tests.durability.searching import visitors, words_in

COUNT = 50
FOLDERS = ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
ASKED = {"plain": ("city", "phone", "street"), "window": ("city", "phone")}


@pytest.mark.parametrize("how", ["plain", "window"])
def test_no_file_holds_a_word_of_any_visitor(how, tmp_path, report):
    data, seed = tmp_path / "stand", secrets.token_hex(8)
    opening = asking_stand(data, tmp_path / "campaign", ASKED[how])
    environment = {name: str(tmp_path / name) for name in FOLDERS}
    for folder in environment.values():
        Path(folder).mkdir(mode=0o700)
    places = [data, Path("/dev/shm"), *map(Path, environment.values())]
    words = words_of(seed)
    with visitors(how, data, seed, COUNT, environment) as child:
        while_open, read = search([*files_in(places), *deleted_files_of(child.pid)], words)
    after, _ = search(files_in(places), words)
    assert while_open == after == {}
    found = read_store(data / "store.sqlite", opening)
    report(f"{len(found.signatures)} signatures, {len(words)} words, {read >> 10} KiB of files read, 0 found")
    assert (len(found.signatures), found.undecryptable, found.wrong) == (COUNT, 0, [])
    assert read > 8 << 20  # the ballast is one of the files


def words_of(seed):
    people = [marked(seed, number) for number in range(COUNT)]
    names = [mark + one.own for one in people for mark in MARKS.values()]
    return names + [name.capitalize() for name in names] + [one.phone.lstrip("+") for one in people]


def files_in(places):
    return [path for place in places for path in place.rglob("*") if path.is_file() and not path.is_symlink()]


def deleted_files_of(pid):
    """Return files without a name that a process holds open: they are on the disk too."""
    opened = list(Path(f"/proc/{pid}/fd").iterdir())
    return [path for path in opened if path.is_file() and str(path.readlink()).endswith(" (deleted)")]


def search(paths, words):
    """Return what was found, by file, and how many bytes were read."""
    found, read = {}, 0
    for path in paths:
        content = path.read_bytes()
        read += len(content)
        if words_here := words_in(content, words):
            found[path] = words_here
    return found, read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("before", range(6))
def test_the_search_finds_what_is_there(tmp_path, encoding, before):
    word, noise = "Xqzabcdef", os.urandom(3000)
    raw = noise[: 1000 + before] + word.encode(encoding) + noise[1000 + before :]
    written = {
        "raw": raw,
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "base64": base64.b64encode(raw),
        "base64url": base64.urlsafe_b64encode(raw),
        "base64 without its end": base64.b64encode(raw).rstrip(b"="),
    }
    for name, content in written.items():
        (tmp_path / name).write_bytes(content)
    found, read = search(files_in([tmp_path]), [word, "Xqzabczzz"])
    assert {path.name for path in found} == set(written)
    assert {one for words in found.values() for one, _ in words} == {word}
    assert read == sum(map(len, written.values()))


def test_the_search_finds_a_file_without_a_name(tmp_path):
    with (tmp_path / "gone").open("w+b") as file:
        file.write(b"Xqzabcdef")
        file.flush()
        (tmp_path / "gone").unlink()
        found, _ = search(deleted_files_of(os.getpid()), ["Xqzabcdef"])
    assert [words for words in found.values() if ("Xqzabcdef", "utf-8") in words]
