"""One visitor from the poster to the thank-you, by touches on the real window: how many, and how long at 3 a second.

The usual path: a language, read, the form (name, postal code, e-mail; the country is preset), the question about news
left untouched, check, Sign. Every touch counts, those that type a character and those that do not; the next touch
follows a third of a second after the last one in real time, or once the product is ready, if that is later.

    python -m tests.benchmarks.bench_visit --language en --language ar
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.benchmarks.figures import Figure, middle, table
from ui.app import prepare_environment

EVERY = 1 / 3  # seconds from touch to touch
AT_MOST_TOUCHES = 8
AT_MOST_SECONDS = 45

# On a sheet of paper with everything on it: begin, go to the second, third and fourth field, sign.
LEAST_TOUCHES = 5

PEOPLE = {
    "en": {"given_name": "Robin", "family_name": "Sample", "postal_code": "1010", "email": "robin.sample@example.org"},
    "de": {"given_name": "Jürgen", "family_name": "Mustermann", "postal_code": "1010", "email": "j.muster@example.org"},
    "ar": {"given_name": "ليلى", "family_name": "مثال", "postal_code": "1010", "email": "layla.m@example.org"},
}

# The keystroke-level model: Card, Moran, Newell, "The keystroke-level model for user performance time with interactive
# systems", Communications of the ACM 23 (7), 1980. M is to make up one's mind; K of somebody who has never seen the
# keyboard is that paper's slowest. R, the wait for the system, is measured here.
M_SECONDS = 1.35
K_UNFAMILIAR = 1.20


@dataclass
class Visit:
    """What one visitor did and waited for."""

    language: str
    typed: int = 0
    beyond: list[str] = field(default_factory=list)
    seconds: float = 0.0
    waited: float = 0.0  # for the product, beyond the pace of the touches
    turns: list[float] = field(default_factory=list)  # seconds from a touch until the next screen stands still

    @property
    def touches(self) -> int:
        return self.typed + len(self.beyond)


def run(languages: list[str]) -> list[Visit]:
    """Walk through the window in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.bench_visit", "--child", folder]
        command += [f"--language={language}" for language in languages]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout
    return [Visit(**one) for one in json.loads(out)]


def measure(languages: list[str]) -> list[Figure]:
    return figures(run(languages))


def figures(visits: list[Visit]) -> list[Figure]:
    found = []
    for one in visits:
        name = f"touches beyond {one.typed} characters ({one.language}; at most {AT_MOST_TOUCHES})"
        found.append(Figure(name, len(one.beyond), LEAST_TOUCHES, "", "begin, three times to the next field, sign"))
    for one in visits:
        name = f"poster to thank-you at 3 touches a second ({one.language}; under {AT_MOST_SECONDS} s)"
        floor = f"the same {one.touches} touches without a wait"
        found.append(Figure(name, one.seconds, (one.touches - 1) * EVERY, "s", floor))
    return [*found, step_by_step(visits[0])]


# --- a short page, or one field after the other ------------------------------------------------------------


def step_by_step(visit: Visit, key: float = EVERY) -> Figure:
    """Set the short form that is built against one with a screen for each field, by the keystroke-level model."""
    return Figure(
        "a screen for each field, by the keystroke-level model",
        modelled(visit, steps=True, key=key),
        modelled(visit, steps=False, key=key),
        "s",
        "the short form as it is built, by the same model",
    )


def modelled(visit: Visit, *, steps: bool, key: float) -> float:
    """Return seconds: K for each touch, M for each screen and each field, R for each turn.

    In steps, the preset country costs a touch of its own, and each field but the first a turn. All else is the same:
    both make up their mind about each field, the country too, and about leaving each screen.
    """
    fields = len(PEOPLE[visit.language]) + 1
    others = 4  # poster, petition, question, check
    touches = visit.touches + (1 if steps else 0)
    turns = len(visit.turns) + (fields - 1 if steps else 0)
    return touches * key + (others + fields) * M_SECONDS + turns * middle(visit.turns)


# --- the process with the window ---------------------------------------------------------------------------


def walk(folder: Path, languages: list[str]) -> None:
    prepare_environment(screen_needed=False)
    from tests.benchmarks.real_window import real_window

    with real_window(folder) as (opened, _):
        visits = [visit(opened, language) for language in languages]
    print(json.dumps([asdict(one) for one in visits]))


def visit(opened, language: str) -> Visit:
    from tests.benchmarks.paced import Paced

    hands, found = Paced(opened.window, EVERY), Visit(language)
    hands.arrive("ATTRACT")
    hands.tap(f"language {language}")
    began = hands.touched
    _arrive(hands, found, "READ")
    hands.tap("want to sign")
    _arrive(hands, found, "DETAILS")
    names = [one["name"] for one in opened.visitor.property("fields") if one["name"] in PEOPLE[language]]
    for name in names:
        hands.wait(f"the cursor in {name}", lambda name=name: bool(hands.find(f"field {name}").property("focused")))
        hands.type(PEOPLE[language][name])
        hands.tap("key next")
    _arrive(hands, found, "CONSENTS")
    hands.tap("continue")
    _arrive(hands, found, "CHECK")
    hands.sign()
    _arrive(hands, found, "THANKS")
    found.seconds = time.perf_counter() - began
    found.typed, found.beyond, found.waited = hands.typed, list(hands.beyond), hands.waited
    hands.tap("next person")
    return found


def _arrive(hands, found: Visit, screen: str) -> None:
    hands.arrive(screen)
    found.turns.append(time.perf_counter() - hands.touched)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", action="append", choices=PEOPLE, help="each of them, unless said")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    languages = chosen.language or list(PEOPLE)
    if chosen.child:
        walk(chosen.child, languages)
        return
    visits = run(languages)
    for one in visits:
        print(f"{one.language}: {one.touches} touches, {one.typed} of them type; the others: {', '.join(one.beyond)}")
        turns = ", ".join(f"{seconds * 1000:.0f}" for seconds in one.turns)
        print(f"    {one.seconds:.1f} s, of which {one.waited:.2f} s waiting for the product; turns took {turns} ms")
    slow = step_by_step(visits[0], K_UNFAMILIAR)
    print(f"with K = {K_UNFAMILIAR} s: short form {slow.floor:.1f} s, a screen for each field {slow.measured:.1f} s")
    print(table(figures(visits)))


if __name__ == "__main__":
    main()
