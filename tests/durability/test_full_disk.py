"""A full disk: refused in words, nothing lost, nothing counted that is not there, and a way out."""

import json
import shutil
import subprocess
import sys

import pytest

from kiosk.stand.signing import sign
from tests.durability.full_disk import code_or_refusal
from tests.durability.opened import read_store
from tests.kit import draft, office, only_pack, open_stand


@pytest.mark.parametrize("scenario", ["signing", "purging", "opening", "exporting", "copying", "salvaging"])
def test_on_a_disk_that_is_really_full(scenario, tmp_path, report, capsys):
    namespace = mount_namespace()
    if namespace is None:
        with capsys.disabled():
            print("\nWARNING: NOT TESTED HERE: this system allows no mounts, so no disk could really be filled")
        pytest.xfail("this system allows no mounts")
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        [*namespace, sys.executable, "-m", "tests.durability.full_disk", scenario, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    counted = json.loads(done.stdout)
    report(", ".join(f"{name} {number}" for name, number in counted.items()))
    assert counted["acknowledged"] > 0


def mount_namespace():
    """Return the command that gives a program mounts of its own, or None where that is forbidden."""
    assert shutil.which("unshare"), "install the package util-linux"
    assert shutil.which("mount"), "install the package mount"
    for command in (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]):
        tried = subprocess.run([*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
        if tried.returncode == 0:
            return command
    return None


def test_a_store_that_may_not_grow_refuses_and_goes_on(tmp_path, report):
    stand = open_stand(tmp_path)
    codes = [sign(stand, only_pack(stand), draft(number)).code for number in range(5)]
    refused, number = 0, 5
    with stand.store._engine.connect() as connection:  # the limit is of a connection, and the pool holds one
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    while not refused:
        visitor = draft(number)
        code = code_or_refusal(stand, visitor)
        if code is None:
            assert visitor.values == draft(number).values
            refused += 1
        else:
            codes.append(code)
        number += 1
        assert number < 500
    assert stand.count().total == len(codes)
    codes += [sign(stand, only_pack(stand), draft(number + one)).code for one in range(10)]
    stand.close()
    found = read_store(tmp_path / "store.sqlite", office().opening)
    report(f"{len(codes)} acknowledged, {refused} refused, 0 lost")
    assert (set(found.signatures), found.undecryptable, found.wrong) == (set(codes), 0, [])
    assert max(found.skips) == 1
