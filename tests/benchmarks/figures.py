"""One measured figure with the floor it stands on, and a calm table of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """What was measured, what the least possible amount of work takes here, in the same unit, and their ratio."""

    name: str
    measured: float
    floor: float
    unit: str
    floor_name: str

    @property
    def ratio(self) -> float:
        return self.measured / self.floor


def middle(values: Iterable[float]) -> float:
    return median(values)


def worst_of_100(values: Iterable[float]) -> float:
    """Return the value that one in a hundred exceeds."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def table(figures: Iterable[Figure]) -> str:
    rows = [("", "here", "floor", "ratio", "the floor is")]
    for one in figures:
        rows.append(
            (
                one.name,
                f"{one.measured:.4g} {one.unit}",
                f"{one.floor:.4g} {one.unit}",
                f"{one.ratio:.2f}",
                one.floor_name,
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]:>{widths[3]}}  {row[4]}".rstrip()
        for row in rows
    )
