"""What looks alike waits for a person; what an exact rule has judged is left to it."""

from pathlib import Path

import pytest

from kiosk.coordinator.desk import withdraw_code
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.similar import look_for_similar
from kiosk.slip import new_code
from tests.kiosk.coordinator.street import Street
from tests.kiosk.coordinator.test_matching import judged

VALID = ("valid", None)
ALIKE = ("review", "looks-alike")
ADA: dict[str, object] = {
    **{"given_name": "Ada", "family_name": "Lovelace", "postal_code": "1010", "email": None},
}


def taken_in(street: Street, ledger: Ledger, keys: Keys, folder: Path, name: str = "batch.csv") -> None:
    street.close()
    import_batch(street.write(folder / name), ledger, keys)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ({"family_name": "Lovelac"}, ALIKE),
        ({"family_name": "Lovlace", "given_name": "Adah"}, ALIKE),
        ({"given_name": "Lovelacce", "family_name": "Ada"}, ALIKE),
        ({"postal_code": "1001"}, ALIKE),
        ({"family_name": "Lovelace", "postal_code": "1030"}, ALIKE),
        ({"given_name": "Grace"}, VALID),  # her sister
        ({"family_name": "Hopper"}, VALID),
        ({"given_name": "Grace", "family_name": "Hopper"}, VALID),
        ({"postal_code": "8971"}, VALID),
        ({}, ("duplicate", "same-person")),
        ({"given_name": "Lovelace", "family_name": "Ada"}, ("review", "similar-name")),
    ],
)
def test_the_second_of_two_is_pointed_at_where_it_looks_alike(
    second: dict[str, object],
    expected: tuple[object, ...],
    street: Street,
    ledger: Ledger,
    keys: Keys,
    tmp_path: Path,
) -> None:
    street.sign(0, **ADA)
    street.sign(1, **(ADA | second))
    taken_in(street, ledger, keys, tmp_path)
    found = look_for_similar(ledger)
    assert judged(ledger) == [VALID, expected]
    assert (found.signatures, found.pairs) == (2, int(expected == ALIKE))


def test_a_birth_date_tells_a_father_from_his_son(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    for born in ("1950-01-02", "1980-03-04", "1950-01-02"):
        street.sign(0, **ADA, birth_date=born)
    taken_in(street, ledger, keys, tmp_path)
    assert judged(ledger) == [VALID, ("review", "similar-name"), ("duplicate", "same-person")]


def test_looking_again_changes_nothing_and_forgets_what_is_no_longer_alike(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    first = new_code()
    street.sign(0, **ADA, slip=first)
    street.sign(1, **(ADA | {"family_name": "Lovelac"}))
    taken_in(street, ledger, keys, tmp_path)
    assert look_for_similar(ledger) == look_for_similar(ledger)
    assert judged(ledger) == [VALID, ALIKE]
    withdraw_code(ledger, first)
    look_for_similar(ledger)
    assert judged(ledger) == [("withdrawn", None), VALID]


def test_later_imports_leave_it_set_aside(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(0, **ADA)
    street.sign(1, **(ADA | {"family_name": "Lovelac"}))
    taken_in(street, ledger, keys, tmp_path)
    look_for_similar(ledger)
    street.day += 1
    street.begin()
    street.sign(2, **(ADA | {"family_name": "Lovelac"}))  # judged together with the one that waits
    taken_in(street, ledger, keys, tmp_path, "more.csv")
    assert judged(ledger) == [VALID, ALIKE, ("duplicate", "same-person")]


def test_practice_and_other_campaigns_look_like_nobody(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    other = keys.ensure_campaign("rivers", 1)
    keys.record_activation(other.campaign_id, Street(other).pack)
    for number, campaign in enumerate((keys.campaigns[0], other)):
        street = Street(campaign)
        street.sign(number, **(ADA | {"family_name": "Lovelace"[: 8 - number]}))
        taken_in(street, ledger, keys, tmp_path, f"{number}.csv")
    assert look_for_similar(ledger).pairs == 0
    assert judged(ledger) == [VALID, VALID]
