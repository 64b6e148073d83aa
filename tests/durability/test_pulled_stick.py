"""A stick that is pulled at any step of a hand-over: told or too late to matter, and nothing lies in its place."""

import json
import subprocess
import sys

import pytest

from tests.durability.test_full_disk import mount_namespace


def test_a_stick_that_is_unmounted_while_it_is_written(tmp_path, report, capsys):
    namespace = mount_namespace()
    if namespace is None:
        with capsys.disabled():
            print("\nWARNING: NOT TESTED HERE: this system allows no mounts, so no stick could really be unmounted")
        pytest.xfail("this system allows no mounts")
    done = subprocess.run(
        [*namespace, sys.executable, "-m", "tests.durability.pulled_stick", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    counted = json.loads(done.stdout)
    report(", ".join(f"{name} {number}" for name, number in counted.items()))
