"""A stand in a process of its own, with visitors whose words can be found: for searches of its memory and its files.

`python -m tests.durability.visitors plain|window FOLDER SEED COUNT`

It prints "ready" once all have signed, keeps everything open until a line comes on its standard input, and closes.
"""

import sys
from pathlib import Path

from kiosk.stand.signing import sign
from kiosk.stand.stand import Stand
from tests.durability.people import Marked, draft_of, marked

SESSION_ENDS_AFTER = 100
TOUCH_EVERY = 40  # visitors


def receive_visitors(how: str, data: Path, seed: str, count: int) -> None:
    with Stand.open(data) as stand:
        if how == "plain":
            for number in range(count):
                sign_plainly(stand, marked(seed, number))
                if number == SESSION_ENDS_AFTER:
                    stand.end_sessions()
            wait()
        else:
            with_window(stand, seed, count)


def sign_plainly(stand: Stand, person: Marked) -> None:
    (installed,) = stand.packs
    draft = draft_of(person, tuple(field.name for field in installed.pack.campaign.fields))
    sign(stand, installed, draft)
    draft.wipe()


def with_window(stand: Stand, seed: str, count: int) -> None:
    from ui.app import application, prepare_environment

    prepare_environment(screen_needed=False)
    application()
    from tests.durability.fingers import Fingers
    from ui.stand.window import load

    opened = load(stand, stand.data, windowed=True, size=(1280, 800))
    fingers = Fingers(opened)
    for number in range(count):
        touch = number % TOUCH_EVERY == 0
        (fingers.visit if touch else fingers.visit_fast)(marked(seed, number, plain=touch))
        if number == SESSION_ENDS_AFTER:
            stand.end_sessions()
    fingers.rest()
    wait()
    opened.close()
    assert opened.warnings == []


def wait() -> None:
    print("ready", flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    receive_visitors(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
