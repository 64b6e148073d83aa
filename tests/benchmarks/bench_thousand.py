"""1,000 visitors at one window: does memory stay flat after the first 100, and does the thank-you still come at once?

They speak twelve languages; every fifth leaves halfway (half of those walk away, so that time forgets them), every
seventh of the others takes the signature back. All buttons are touched. Every 41st visitor also touches every key and
waits for the slides; for the others the letters come as the keyboard sends them, and the screens cut. The process runs
with the settings of `ui/forgetful.py`, as the product does.

    python -m tests.benchmarks.bench_thousand --visitors 1000
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, middle, table
from ui.app import prepare_environment
from ui.forgetful import SETTINGS

STEADY = 100  # visitors, until everything was shown once and every cache is warm
LOOK_EVERY = 50
SAMPLE = 50  # signatures at each end, for the time to the thank-you
ALL_KEYS_EVERY = 41  # so that each language has its turn
PEOPLE = {  # what every language's own keyboard can write without a long press
    "en": ("Robin", "Sample"), "de": ("Jörg", "Muster"), "fr": ("Zoe", "Exemple"), "es": ("Begoña", "Muñoz"),
    "it": ("Nico", "Prova"), "pt": ("Rui", "Exemplo"), "tr": ("Ayşe", "Örnek"), "pl": ("Ola", "Zielona"),
    "uk": ("Олена", "Зразок"), "ar": ("ليلى", "مثال"), "fa": ("مریم", "نمونه"), "zh-Hans": ("Li", "Wang"),
}  # fmt: skip


def measure(visitors: int) -> list[Figure]:
    return figures(run(visitors))


def run(visitors: int) -> dict:
    """Receive visitors in a process of its own; return what was seen."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.bench_thousand",
            "--child",
            folder,
            "--visitors",
            str(visitors),
        ]
        environment = {**os.environ, **SETTINGS, "QT_QPA_PLATFORM": "offscreen"}
        out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout
    return json.loads(out)


def figures(found: dict) -> list[Figure]:
    looks = [look for look in found["looks"] if look["visitors"] >= STEADY]
    first, last = looks[0], looks[-1]
    early, late = found["thanks_ms"][:SAMPLE], found["thanks_ms"][-SAMPLE:]
    total, floor = f"{last['visitors']:,} visitors", f"the same after {STEADY}"
    growth = f"{slope(looks, 'anonymous'):+,.0f} bytes a visitor"
    return [
        Figure(
            f"own memory after {total} ({growth})", last["anonymous"] / 2**20, first["anonymous"] / 2**20, "MiB", floor
        ),
        Figure(f"all memory (RSS) after {total}", last["rss"] / 2**20, first["rss"] / 2**20, "MiB", floor),
        Figure(f"QML items after {total}", last["items"], first["items"], "", floor),
        Figure(
            f"tap on Sign to the thank-you, last {SAMPLE}", middle(late), middle(early), "ms", f"the first {SAMPLE}"
        ),
    ]


def slope(looks: list[dict], what: str) -> float:
    """Return by how much something grows with each visitor, by least squares."""
    points = [(look["visitors"], look[what]) for look in looks]
    x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
    return sum((a - x) * (b - y) for a, b in points) / max(1, sum((a - x) ** 2 for a, _ in points))


# --- the process that is watched ---------------------------------------------------------------------------


def receive(folder: Path, visitors: int) -> None:
    prepare_environment(screen_needed=False)
    from tests.benchmarks.real_window import real_window

    with real_window(folder) as (opened, clock):
        square = Square(opened, clock)
        looks, thanks = [], []
        for number in range(visitors):
            thanks += square.visit(number)
            if (number + 1) % LOOK_EVERY == 0:
                square.rest()
                looks.append({"visitors": number + 1, **memory(), "items": square.items()})
        signed = opened.visitor.property("signed_count")
    print(json.dumps({"looks": looks, "thanks_ms": thanks, "signed": signed}))


def memory() -> dict[str, int]:
    """Return this process's memory in bytes: resident; its share of what several use; what is its own and no file's."""
    text = Path("/proc/self/smaps_rollup").read_text()
    names = ("Rss", "Pss", "Anonymous")
    return {name.lower(): int(re.findall(rf"^{name}:\s+(\d+) kB", text, re.M)[0]) * 1024 for name in names}


class Square:
    """One visitor after the other."""

    def __init__(self, opened, clock) -> None:
        from tests.benchmarks.real_window import Quick

        self._visitor = opened.visitor
        self._clock = clock
        self.hands = self._hands = Quick(opened)
        self.slips: list[str] = []  # of the last visitor, where there was a thank-you
        self.cpu: list[float] = []  # milliseconds of this process for it
        self.undone = False
        self._theme = opened.engine.singletonInstance("Kiosk", "Theme")
        self._languages = [one["code"] for one in opened.visitor.property("languages")]

    def visit(self, number: int) -> list[float]:
        """Receive one visitor; return how many milliseconds the thank-you took, where there was one."""
        self.slips, self.undone, self.cpu = [], False, []
        hands, language = self._hands, self._languages[number % len(self._languages)]
        by_key = number % ALL_KEYS_EVERY == 0
        self._theme.setProperty("motion", by_key)
        hands.stand("ATTRACT")
        hands.touch(f"language {language}")
        hands.stand("READ")
        hands.touch("want to sign")
        hands.stand("DETAILS")
        given, family = PEOPLE[language]
        answers = {"given_name": given, "family_name": family, "postal_code": "1010"}
        answers["email"] = f"r.{number}@stand.example"
        for name in self._asked():
            self._type(name, answers[name], by_key)
            if number % 5 == 4 and name == "postal_code":
                return self._leave(number)
            hands.touch("key next")
        hands.stand("CONSENTS")
        hands.touch("yes" if number % 2 else "no")
        hands.touch("continue")
        hands.stand("CHECK")
        taken = hands.milliseconds_to_frame("sign", "THANKS")
        self.cpu = [hands.cpu_milliseconds]
        self.slips = [str(self._visitor.slip["code"])]
        if number % 7 == 6:
            hands.touch("undo")
            hands.stand("UNDONE")
            self.undone = True
        hands.touch("next person")
        return [taken]

    def _asked(self) -> list[str]:
        return [field["name"] for field in self._visitor.property("fields") if field["name"] != "country"]

    def _type(self, name: str, text: str, by_key: bool) -> None:
        from PySide6.QtCore import QCoreApplication

        hands = self._hands
        hands.until(
            f"the cursor in {name}", lambda: bool((field := hands.find(f"field {name}")) and field.property("focused"))
        )
        if by_key:
            hands.type(text)
            return
        for sign in text:
            self._visitor.keyboard.commit(sign)
            QCoreApplication.processEvents()

    def _leave(self, number: int) -> list[float]:
        if number % 2:
            self._hands.touch("restart")
            return []
        for _ in range(2):  # the warning, then the end
            self._clock.added += 60
            self._visitor.tick()
        return []

    def rest(self) -> None:
        from PySide6.QtTest import QTest

        self._hands.stand("ATTRACT")
        QTest.qWait(300)  # the timers' turn; what was let go of is deleted

    def items(self) -> int:
        """Return how many items the window holds, shown or not."""
        waiting, count = [self._hands.window.contentItem()], 0
        while waiting:
            count += 1
            waiting.extend(waiting.pop().childItems())
        return count


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--visitors", type=int, default=1000)
    parser.add_argument("--json", action="store_true", help="print everything that was seen")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        receive(chosen.child, chosen.visitors)
        return
    found = run(chosen.visitors)
    if chosen.json:
        print(json.dumps(found))
        return
    for look in found["looks"]:
        sizes = ", ".join(f"{name} {look[name] >> 10:,} KiB" for name in ("rss", "pss", "anonymous"))
        print(f"{look['visitors']:>5} visitors: {sizes}, {look['items']} items")
    print(f"signed: {found['signed']}")
    print(table(figures(found)))


if __name__ == "__main__":
    main()
