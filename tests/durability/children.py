"""What the processes do that test_kill.py kills. Each says what it finished only after it was finished."""

import signal
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.stand.export import export_batches
from kiosk.stand.signing import sign, withdraw
from kiosk.stand.stand import Stand
from tests.kit import NOON, Office, draft, only_pack, open_stand


def sign_for_ever(data: Path, first: int, tell: Connection) -> None:
    """Sign, withdraw and close sessions until killed; tell each code once it is acknowledged to its visitor."""
    stand = Stand.open(data, now=lambda: NOON)
    installed = only_pack(stand)
    for number in count(first):
        code = sign(stand, installed, draft(number)).code
        tell.send_bytes(b"S" + code.encode())
        if number % 5 == 0:
            withdraw(stand, installed, code)
            tell.send_bytes(b"W" + code.encode())
        if number % 7 == 0:
            stand.end_sessions()


def sign_too_early(data: Path, first: int, tell: Connection) -> None:
    """Acknowledge each signature before it is stored, which happens with the next one: a stand with a mistake."""
    commit, waiting = Stand.commit, []

    def late(stand, *arguments):
        for each in waiting:
            commit(stand, *each)
        waiting[:] = [arguments]

    Stand.commit = late  # type: ignore[method-assign]
    sign_for_ever(data, first, tell)


def begin(data: Path, by: Office, tell: Connection) -> None:
    """Make a stand out of nothing and sign once."""
    stand = open_stand(data, by)
    tell.send_bytes(b"I")
    tell.send_bytes(b"S" + sign(stand, only_pack(stand), draft(1)).code.encode())
    signal.pause()


def export_for_ever(data: Path, stick: Path, tell: Connection) -> None:
    """Hand over again and again; tell the name of each file."""
    while True:
        (batch,) = export_batches(data, stick, now=lambda: NOON)
        tell.send_bytes(batch.path.name.encode())


def salvage(data: Path, tell: Connection) -> None:
    """Open a stand whose store is damaged."""
    tell.send_bytes(b"ready")
    Stand.open(data, now=lambda: NOON)
    tell.send_bytes(b"open")
    signal.pause()


def copy_for_ever(data: Path, first: int, tell: Connection) -> None:
    """Sign and close sessions until killed; tell each code once acknowledged, and C once all before it are copied."""
    stand = Stand.open(data, now=lambda: NOON)
    for number in count(first):
        code = sign(stand, only_pack(stand), draft(number)).code
        tell.send_bytes(b"S" + code.encode())
        if number % 2 == 0:
            stand.second_copy.wait(30)
            if stand.second_copy.state().word == "ok":
                tell.send_bytes(b"C")
        if number % 17 == 0:
            stand.end_sessions()


def purge(data: Path, receipt: bytes, tell: Connection) -> None:
    """Take in a receipt."""
    stand = Stand.open(data, now=lambda: NOON)
    tell.send_bytes(b"ready")
    stand.receive(receipt)
    tell.send_bytes(b"purged")
    signal.pause()
