"""A stand's life in a process of its own, for strace to watch.

`python -m tests.durability.life FOLDER OFFICE ours|defaults`

It prints a line after each thing that it was told is safe: S and the slip code, or P and how many were purged.
"""

import os
import pickle
import sys
from pathlib import Path

from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from kiosk.stand.store import PRAGMAS
from tests.durability.opened import receipt_for
from tests.kit import NOON, draft, only_pack, open_stand


def live(data, by):
    with open_stand(data, by) as stand:
        sign_some(stand, range(6))
    receipt = receipt_for(data, by)
    with Stand.open(data, now=lambda: NOON) as stand:
        sign_some(stand, range(6, 10))
        say(f"P {stand.receive(receipt).purged}")
        sign_some(stand, range(10, 14))


def sign_some(stand, numbers):
    for number in numbers:
        say(f"S {sign(stand, only_pack(stand), draft(number)).code}")


def say(words):
    os.write(1, f"{words}\n".encode())


if __name__ == "__main__":
    if sys.argv[3] == "defaults":  # of SQLite, to see that they lose
        PRAGMAS.update(journal_mode="delete", synchronous=2)
    live(Path(sys.argv[1]), pickle.loads(Path(sys.argv[2]).read_bytes()))
