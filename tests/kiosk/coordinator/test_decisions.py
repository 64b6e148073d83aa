"""What people decide: in bulk, tried out first, for a reason, written down, and taken back."""

from collections import Counter
from pathlib import Path

import pytest

from kiosk.coordinator.decisions import Which, decide, past_decisions, take_back
from kiosk.coordinator.desk import withdraw_code
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.report import build_report
from kiosk.coordinator.similar import look_for_similar
from kiosk.errors import LedgerRefused
from kiosk.slip import new_code
from tests.kiosk.coordinator.street import Street
from tests.kiosk.coordinator.test_matching import judged

VALID, DECIDED = ("valid", None), ("valid", "decided")
SHARED, DOUBLE = ("review", "shared-email"), ("duplicate", "same-email")
WHY = "a family that shares its address"


@pytest.fixture
def family(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> list[str]:
    """Let four sign with one address, the last of them twice; return their slip codes."""
    codes = [new_code() for _ in range(5)]
    for number, code in zip((0, 1, 2, 3, 3), codes, strict=True):
        street.sign(number, email="home@example.org", slip=code)
    street.close()
    import_batch(street.write(tmp_path / "batch.csv"), ledger, keys)
    assert judged(ledger) == [VALID, SHARED, SHARED, SHARED, DOUBLE]
    return codes


def numbers(ledger: Ledger) -> list[int]:
    with ledger.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT id FROM signature ORDER BY id")]


def one(ledger: Ledger, place: int) -> Which:
    return Which(ids=frozenset([numbers(ledger)[place]]))


def test_many_are_decided_at_once_and_taken_back(family: list[str], ledger: Ledger) -> None:
    tried = decide(ledger, Which(reason="shared-email"), "valid", WHY, dry_run=True)
    assert judged(ledger) == [VALID, SHARED, SHARED, SHARED, DOUBLE]
    done = decide(ledger, Which(reason="shared-email"), "valid", WHY)
    assert (tried.together, done.together) == (None, 1)
    assert tried.changes == done.changes == Counter({("review", "valid"): 3})
    assert judged(ledger) == [VALID, DECIDED, DECIDED, DECIDED, DOUBLE]
    assert build_report(ledger).reconciles
    undone = take_back(ledger, 1)
    assert undone.changes == Counter({("valid", "review"): 3})
    assert judged(ledger) == [VALID, SHARED, SHARED, SHARED, DOUBLE]


def test_what_hung_on_an_invalid_one_is_judged_anew(family: list[str], ledger: Ledger) -> None:
    done = decide(ledger, one(ledger, 3), "invalid", "a joke")
    assert judged(ledger)[3:] == [("invalid", "decided"), SHARED]
    assert done.changes == Counter({("review", "invalid"): 1, ("duplicate", "review"): 1})
    done = decide(ledger, one(ledger, 3), "valid", "no joke after all")
    assert judged(ledger)[3:] == [DECIDED, DOUBLE]
    take_back(ledger, 2)
    assert judged(ledger)[3:] == [("invalid", "decided"), SHARED]  # as it was decided before
    take_back(ledger, 1)
    assert judged(ledger)[3:] == [SHARED, DOUBLE]


def test_a_withdrawal_stands_above_a_decision(family: list[str], ledger: Ledger) -> None:
    decide(ledger, one(ledger, 1), "invalid", "a joke")
    assert withdraw_code(ledger, family[1]) == 1
    assert judged(ledger)[1] == ("withdrawn", None)
    with pytest.raises(LedgerRefused, match="no signature fits"):
        decide(ledger, one(ledger, 1), "valid", WHY)
    take_back(ledger, 1)
    assert judged(ledger)[1] == ("withdrawn", None)


def test_later_imports_and_another_look_change_no_decision(
    family: list[str], street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    decide(ledger, Which(reason="shared-email"), "valid", WHY)
    street.day += 1
    street.begin()
    street.sign(7, email="home@example.org")
    street.close()
    import_batch(street.write(tmp_path / "more.csv"), ledger, keys)
    look_for_similar(ledger)
    assert judged(ledger) == [VALID, DECIDED, DECIDED, DECIDED, DOUBLE, SHARED]


def test_what_could_not_be_read_is_not_for_people_to_judge(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(0, email="nothing that reaches anybody")
    street.close()
    import_batch(street.write(tmp_path / "batch.csv"), ledger, keys)
    with pytest.raises(LedgerRefused, match="no signature fits"):
        decide(ledger, Which(verdict="invalid"), "valid", WHY)


@pytest.mark.parametrize(
    ("which", "verdict", "why", "said"),
    [
        (Which(), "withdrawn", WHY, "one of these verdicts"),
        (Which(), "valid", "  ", "say why"),
        (Which(), "valid", "x" * 201, "say why"),
        (Which(campaign="whales"), "valid", WHY, "no campaign of this name"),
        (Which(stand="aaaaaaaa"), "valid", WHY, "no single stand"),
        (Which(practice=True), "valid", WHY, "no signature fits"),
        (Which(verdict="withdrawn"), "valid", WHY, "no signature fits"),
    ],
)
def test_what_cannot_be_decided_is_refused_with_words(
    which: Which, verdict: str, why: str, said: str, family: list[str], ledger: Ledger
) -> None:
    with pytest.raises(LedgerRefused, match=said):
        decide(ledger, which, verdict, why)
    assert past_decisions(ledger) == []


def test_every_decision_stays_in_the_list(family: list[str], ledger: Ledger) -> None:
    decide(ledger, Which(reason="shared-email", campaign="bees"), "valid", WHY)
    decide(ledger, one(ledger, 1), "invalid", "a joke")
    take_back(ledger, 2)
    with pytest.raises(LedgerRefused, match="no decision of this number holds"):
        take_back(ledger, 2)
    second, first = past_decisions(ledger)
    assert (first.verdict, first.why, first.signatures, first.standing) == ("valid", WHY, 3, 3)
    assert (second.verdict, second.why, second.signatures, second.standing) == ("invalid", "a joke", 1, 0)
    with ledger.reading() as connection:
        trail = [row[0] for row in connection.exec_driver_sql("SELECT what FROM audit ORDER BY id")]
    assert trail == ["decided", "decided", "decision taken back"]
