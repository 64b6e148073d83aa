"""What each field's agreement is worth, in tenths of a natural logarithm of the odds."""

from dataclasses import dataclass

from kiosk.coordinator.likeness.comparison import NAME_LEVELS
from kiosk.coordinator.likeness.people import People


@dataclass(frozen=True)
class Scale:
    """What each field's agreement is worth where certain fields were asked, and how much is enough to point at."""

    tables: tuple[tuple[int, ...], ...]
    enough: int


# Estimated by tests/matching/fit.py from the sets FEBRL 1 and 2 and a made one with households; there is one for each
# choice of fields, because a family shares its name, its postal code and its address, but hardly a date of birth.
_NOT_ASKED = (0,) * NAME_LEVELS
_BORN_AND_ADDRESS = Scale(
    (
        (18, 21, -2, -13, -31, 10),
        (7, 19, 3, -5, -18, -3),
        (12, 20, -10, -19, 0),
        (42, 2, -12, -30, 0),
        (9, 16, 2, -5, -20, 0),
        (4, 16, 1, 1, -19, 0),
        (1, 1),
    ),
    enough=-6,
)
_BORN = Scale(
    (
        (22, 21, -2, -21, -38, 7),
        (14, 31, 4, -25, -34, 0),
        (24, 25, -22, -37, 0),
        (40, -12, -20, -26, 8),
        _NOT_ASKED,
        _NOT_ASKED,
        (-6, -4),
    ),
    enough=34,
)
_ADDRESS = Scale(
    (
        (23, 20, 1, -21, -31, 13),
        (3, 23, 5, -20, -23, 16),
        (10, 26, -9, -23, 0),
        _NOT_ASKED,
        (7, 26, 4, -10, -23, 0),
        (-5, 37, 2, -1, -23, -5),
        (-3, 8),
    ),
    enough=12,
)
_NAME = Scale(
    (
        (26, 21, -3, -23, -34, 8),
        (13, 32, 5, -21, -34, -1),
        (24, 30, -19, -40, 0),
        _NOT_ASKED,
        _NOT_ASKED,
        _NOT_ASKED,
        (-12, 6),
    ),
    enough=20,
)


def scale_for(people: People) -> Scale:
    """Return what fits the fields that these people were asked for."""
    born, address = any(people.born), any(people.street) or any(people.city)
    if born:
        return _BORN_AND_ADDRESS if address else _BORN
    return _ADDRESS if address else _NAME
