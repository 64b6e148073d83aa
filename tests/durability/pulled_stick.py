"""A stick that is really unmounted while it is written: `python -m tests.durability.pulled_stick FOLDER`.

Run in a mount namespace of its own. Round after round the stick goes one step later, until a hand-over was over before.
It stays mounted at a second place, where one can look what really reached it. Prints one JSON object with counts.
"""

import json
import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any

from kiosk.errors import ExportFailed
from kiosk.stand.medium import medium_of
from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from kiosk.stand.stick import hand_over
from tests.durability.opened import read_store
from tests.kit import NOON, draft, office, only_pack, open_stand

STEPS = {
    "open",
    "write",
    "flush",
    "fsync",
    "stat",
    "replace",
    "rename",
    "fsencode",
    "read",
    "readline",
    "seek",
    "unlink",
}
SIGNATURES, MOST_ROUNDS = 3, 400


class Pull:
    """Unmounts the stick before the n-th step of whatever runs inside, as a hand does, with files open on it."""

    def __init__(self, stick: Path, at: int) -> None:
        self._stick, self._left = stick, at
        self.done = False

    def __enter__(self) -> "Pull":
        sys.setprofile(self._step)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _step(self, _frame: object, event: str, called: Any) -> None:
        if event != "c_call" or called.__name__ not in STEPS or self.done:
            return
        self._left -= 1
        if not self._left:
            self.done = True
            sys.setprofile(None)
            mount("umount", "-l", self._stick)


def said_plainly(error: ExportFailed) -> bool:
    return error.code == "gone" and "nothing was lost" in str(error)


def mount(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True)


def one_round(folder: Path, at: int, *, closing: bool) -> tuple[bool, bool]:
    """Hand over while the stick is pulled at a step; tell whether it was pulled, and whether that was told."""
    stick, kept = folder / "stick", folder / "kept"
    mount("mount", "-t", "tmpfs", "tmpfs", stick)
    mount("mount", "--bind", stick, kept)
    medium, told = medium_of(stick), None
    shutil.rmtree(folder / "stand", ignore_errors=True)
    with Stand.open(shutil.copytree(folder / "signed", folder / "stand"), now=lambda: NOON) as stand:
        try:
            with Pull(stick, at) as pull:
                done = hand_over(stand, stick, closing=closing, medium=medium)
        except ExportFailed as error:
            told = said_plainly(error)
        else:
            assert done.signatures == SIGNATURES
            assert all((kept / path.name).is_file() for path in done.files)
        written = [path for path in kept.iterdir() if path.suffix == ".csv"]
        assert stand.count().not_handed_over in ({0, SIGNATURES} if written else {SIGNATURES})
        assert stand.count().not_handed_over == 0 or told
    if not pull.done:
        assert not told
        mount("umount", stick)
    assert list(stick.iterdir()) == [], "something was written to the stand's own disk instead"
    mount("umount", kept)
    assert told is not False
    return pull.done, told is not None


def main(folder: Path) -> None:
    for name in ("stick", "kept"):
        (folder / name).mkdir()
    with open_stand(folder / "signed") as stand:
        codes = {sign(stand, only_pack(stand), draft(number)).code for number in range(SIGNATURES)}
    pulled = told = 0
    for closing in (False, True):
        for at in count(1):
            was_pulled, was_told = one_round(folder, at, closing=closing)
            pulled, told = pulled + was_pulled, told + was_told
            found = read_store(folder / "stand" / "store.sqlite", office().opening)
            assert (set(found.signatures), found.undecryptable, found.wrong) == (codes, 0, [])
            if not was_pulled:
                break
            assert at < MOST_ROUNDS
    assert pulled > told > 20
    print(json.dumps({"acknowledged": len(codes), "pulled": pulled, "told": told}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
