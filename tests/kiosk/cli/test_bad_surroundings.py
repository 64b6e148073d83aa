"""What the system refuses is said in one line, without a path that may name a person."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.coordinator.keys import new_keys
from tests.kiosk.coordinator.street import QUICK, WORDS, Street

PROGRAM = """
import sys
from kiosk.cli import Windows, run
sys.exit(run(Windows(lambda *a: 0, lambda *a: 0, lambda *a: None)))
"""
Words = list[str | bytes | Path]


def kiosk(folder: Path, *words: str | bytes | Path, **options: object) -> tuple[int, str]:
    """Return exit code and standard error of `kiosk coordinator …`."""
    environment = {**os.environ, "KIOSK_DATA": str(folder / "stand"), "KIOSK_COORDINATOR_DATA": str(folder / "desk")}
    command: Words = [sys.executable, "-c", PROGRAM, "coordinator", *words]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, **options}
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, timeout=60, **pipes)  # type: ignore[call-overload]
    return done.returncode, done.stderr.decode()


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    keys = new_keys(tmp_path / "desk" / "keys.json", "Society for Tests", WORDS, protection=QUICK)
    street = Street(keys.ensure_campaign("bees", 1), practice=True)
    street.sign(1)
    street.write(tmp_path / "batch.csv")
    (tmp_path / "words").write_text(WORDS)
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    return tmp_path


CASES: dict[str, list[str]] = {
    "a name that is too long": ["import", "a" * 300, "--passphrase-file", "{}/words"],
    "a folder that is too long": [
        "import",
        "{}/batch.csv",
        "--ledger",
        "{}/" + "a" * 300,
        "--passphrase-file",
        "{}/words",
    ],
    "a ledger below a file": ["import", "{}/batch.csv", "--ledger", "{}/file/x", "--passphrase-file", "{}/words"],
    "keys below a file": ["keys", "new", "--name", "N", "--keys", "{}/file/x", "--passphrase-file", "{}/words"],
    "a campaign below a file": ["campaign", "new", "{}/file/bees"],
    "an archive that is a file": ["import", "{}/batch.csv", "--ledger", "{}/l", "--passphrase-file", "{}/words"],
}


@pytest.mark.parametrize("name", CASES)
def test_a_place_that_cannot_be_used_is_said_in_one_line(name: str, desk: Path) -> None:
    (desk / "l.archive").write_text("")
    code, said = kiosk(desk, *(word.replace("{}", str(desk)) for word in CASES[name]))
    assert (code, said.count("\n"), said[:14]) == (1, 1, "kiosk: error: "), said


@pytest.mark.parametrize(
    "words",
    [
        ["enter", "{}/file", "--pack", "{}/folder", "--passphrase-file", "{}/words"],
        ["keys", "check", "--sheet", "{}/folder", "--passphrase-file", "{}/words"],
    ],
)
def test_a_folder_where_a_file_belongs_is_a_wrong_call(words: list[str], desk: Path) -> None:
    code, said = kiosk(desk, *(word.replace("{}", str(desk)) for word in words))
    assert (code, "Traceback" in said) == (2, False)


def test_nobody_to_ask_is_no_crash(desk: Path) -> None:
    code, said = kiosk(desk, "keys", "new", "--keys", desk / "new.json")
    assert (code, "Traceback" in said) == (1, False)
    code, said = kiosk(desk, "keys", "new", "--keys", desk / "new.json", stdin=None, preexec_fn=lambda: os.close(0))
    assert (code, "Traceback" in said, (desk / "new.json").exists()) == (1, False, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_is_full_is_said(desk: Path) -> None:
    with Path("/dev/full").open("w") as full:
        code, said = kiosk(desk, "keys", "show", "--passphrase-file", desk / "words", stdout=full)
    assert (code, said) == (1, "kiosk: error: the system refused: no space left on device\n")


def test_a_file_whose_name_is_not_utf_8_is_imported(desk: Path) -> None:
    odd = os.fsencode(desk) + b"/stick-\xff.csv"
    os.rename(desk / "batch.csv", odd)  # noqa: PTH104
    code, said = kiosk(desk, "import", odd, "--passphrase-file", desk / "words")
    assert (code, "1 new" in said, "Traceback" in said) == (0, True, False)
