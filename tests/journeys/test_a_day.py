"""A whole day at one stand, short: hand-overs, a crash, a low battery, a shift change, a close. All counts agree."""

from pathlib import Path

from tests.benchmarks.bench_day import CRASH_HOUR, disagreements, spend
from tests.benchmarks.day import HOURS

VISITORS = 6 * HOURS


def test_after_a_day_with_a_crash_the_coordinator_has_every_signature_that_was_thanked_for(tmp_path: Path) -> None:
    seen, counted = spend(tmp_path, VISITORS)
    assert disagreements(seen, counted) == []
    assert len(seen.slips) > VISITORS / 2
    hours = [hour["hour"] for hour in seen.hours]
    assert hours in (list(range(1, HOURS + 1)), [hour for hour in range(1, HOURS + 1) if hour != CRASH_HOUR + 1])
