"""Birth dates are typed in the order of the language, and kept as ISO 8601."""

import pytest

from kiosk.birth_dates import order, shown, spaced, stored


@pytest.mark.parametrize(
    ("language", "typed"),
    [("de", "29.02.1984"), ("en", "29/02/1984"), ("fr", "29/02/1984"), ("tr", "29.02.1984"), ("zh-Hans", "1984/02/29"),
     ("fa", "1984/02/29"), ("ar", "29/02/1984"), ("pl", "29.02.1984"), ("uk", "29.02.1984")],
)  # fmt: skip
def test_each_language_has_its_order(language: str, typed: str) -> None:
    assert shown("1984-02-29", language) == typed
    assert stored(typed, language) == "1984-02-29"
    digits = "".join(filter(str.isdigit, typed))
    assert spaced(digits, language) == typed
    assert stored(digits, language) == "1984-02-29"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [("2", "2"), ("29", "29"), ("290", "29.0"), ("29.0", "29.0"), ("29.", "29"), ("2.", "02"), ("02.3.", "02.03"),
     ("29021984", "29.02.1984"), ("290219845", "29.02.1984"), ("٢٩", "29"), ("x", "")],
)  # fmt: skip
def test_signs_between_come_by_themselves_and_can_be_deleted(typed: str, seen: str) -> None:
    assert spaced(typed, "de") == seen


@pytest.mark.parametrize("typed", ["", "29", "29.02.", "29.02.84", "29.02.19844", "1.2.3.4"])
def test_what_is_not_complete_stays_as_it_was_typed(typed: str) -> None:
    assert stored(typed, "de") == typed
    assert shown(typed, "de") == typed


def test_days_without_a_zero_are_taken() -> None:
    assert stored("1.2.1984", "de") == "1984-02-01"
    assert order("en") == ("dMy", "/")
