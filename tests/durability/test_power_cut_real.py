"""Power cuts of the real stand in a process of its own, from what the operating system saw it write."""

import pickle
import shutil
import sys
from random import Random

import pytest

from kiosk.stand.salvage import open_store, set_aside
from kiosk.stand.store import Store
from tests.durability import watched
from tests.durability.disk import power_cuts
from tests.durability.opened import read_store
from tests.durability.tried import Tried, seed
from tests.kit import NOON, office
from tests.ruins import hot_journal, on_page, records_of, sound_stand, zero

MENDED = 60  # images of a salvage that are opened


@pytest.fixture
def strace(capsys):
    assert shutil.which("strace"), "install the package strace"
    if not watched.permitted():
        with capsys.disabled():
            print(
                "\nWARNING: NOT TESTED HERE: this system forbids ptrace, so no power cut of the real stand was replayed"
            )
        pytest.xfail("this system forbids ptrace")


@pytest.mark.parametrize("settings", ["ours", "defaults"])
def test_power_cuts_of_a_real_stand(strace, tmp_path, report, settings):
    by, data, found = office(), tmp_path / "stand", tmp_path / "found"
    found.mkdir()
    (tmp_path / "office").write_bytes(pickle.dumps(by))
    command = [sys.executable, "-m", "tests.durability.life", str(data), str(tmp_path / "office"), settings]
    operations, said = watched.watch(command, data, tmp_path / "strace.txt")
    images = lost = wrong = most = 0
    for acknowledged, image in power_cuts(operations, seed=seed(7)):
        for old in found.iterdir():
            old.unlink()
        for name, content in image.items():
            if not name.startswith("log/"):  # nothing hangs on it
                (found / name).write_bytes(content)
        store = look(found, acknowledged, by)
        wrong += bool(store.undecryptable or store.wrong)
        lost += is_lost(store, said[:acknowledged], said)
        if acknowledged:
            assert (found / "device.key").read_bytes() == (data / "device.key").read_bytes()
        images, most = images + 1, max(most, acknowledged)
    name = {"ours": "power cut of the real stand", "defaults": "the same with SQLite's own settings: it must lose"}
    report(
        f"{most} acknowledged, {images} power cuts: {lost} lost one, {wrong} undecryptable or damaged",
        Tried(name[settings], images, most, lost, wrong),
    )
    assert most == len(said) == 15
    assert images > 1000
    assert wrong == 0
    if settings == "ours":
        assert lost == 0
    else:
        assert lost >= most - 1, "the simulator has no teeth"


def look(found, acknowledged, by):
    if not acknowledged:
        Store.open(found / "store.sqlite").close()  # it may have got nowhere; it must open
    return read_store(found / "store.sqlite", by.opening)


def is_lost(store, acknowledged, said):
    purge = next(line for line in said if line.startswith("P"))
    before_purge = {line[2:] for line in said[: said.index(purge)]}
    assert store.purged in (0, int(purge[2:])), "half a purge"
    if purge in acknowledged and not store.purged:
        return True
    missing = {line[2:] for line in acknowledged if line.startswith("S")} - set(store.signatures)
    return not missing <= (before_purge if store.purged else set())


OPEN = (
    "import sys; from pathlib import Path; from kiosk.stand.salvage import open_store; open_store(Path(sys.argv[1]), 1)"
)


@pytest.mark.parametrize("hot", [True, False], ids=["with a hot journal", "without"])
def test_power_cuts_while_salvaging(strace, tmp_path, report, hot):
    data, found = sound_stand(tmp_path / "stand", records=40), tmp_path / "found"
    (data / "log" / "stand.log").unlink(missing_ok=True)
    found.mkdir()
    page = next(page for page in range(20, 99) if on_page(data, page))
    whole = records_of(data / "store.sqlite") - on_page(data, page)
    zero(data, page)
    if hot:
        hot_journal(data)
    kept = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file() and path.name != "ballast"}
    operations, _ = watched.watch([sys.executable, "-c", OPEN, str(data)], data, tmp_path / "strace.txt", kept)
    images = list(power_cuts(operations, seed=seed(9), kept=kept))
    opened = Random(seed(1)).sample(images, min(len(images), MENDED))
    salvaged = 0
    for _, image in opened:
        for old in found.iterdir():
            old.unlink()
        for name, content in image.items():
            (found / name).write_bytes(content)
        salvaged += not any(name.startswith("store-damaged") for name in image)
        open_store(found, NOON).close()
        assert records_of(found / "store.sqlite") == whole
        assert len(set_aside(found)) == 1
    report(
        f"{len(images)} power cuts while salvaging, {len(opened)} of them opened: 0 lost a record",
        Tried("power cut while a damaged store is salvaged", len(opened), len(whole)),
    )
    assert len(images) > 100
    assert salvaged > 10
