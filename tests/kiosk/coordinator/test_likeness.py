"""Whom the comparison points at, on made rows of which it is known who is who."""

from itertools import combinations
from pathlib import Path

import pytest

from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.likeness.finding import find_alike
from kiosk.coordinator.likeness.people import People, folded
from tests.kiosk.coordinator.street import Street
from tests.matching.made import Row, rows

MADE = rows(1_500, seed=5)


def people_of(made: list[Row], asked: str) -> People:
    """Return the columns of a campaign that asks for a date of birth, an address, both or neither."""
    columns = []
    for row in made:
        who = row.person
        born = who.born if "born" in asked else None
        street, city = (who.street, who.city) if "address" in asked else (None, None)
        columns.append(folded(who.given, who.family, who.postal, born, street, city))
    return People(*map(list, zip(*columns, strict=True)))


def found(people: People) -> set[tuple[int, int]]:
    pairs: set[tuple[int, int]] = set()
    for first, second, points in find_alike(people):
        assert (points >= 0).all()
        some = list(zip(first.tolist(), second.tolist(), strict=True))
        assert pairs.isdisjoint(some)
        assert len(set(some)) == len(some)
        pairs.update(some)
    return pairs


@pytest.mark.parametrize(
    ("asked", "precision", "recall"),
    [("born", 0.9, 0.92), ("born address", 0.65, 0.98), ("address", 0.65, 0.9), ("name", 0.75, 0.9)],
)
def test_most_of_those_who_signed_again_are_pointed_at_and_few_others(
    asked: str, precision: float, recall: float
) -> None:
    truth = {pair for pair in combinations(range(len(MADE)), 2) if MADE[pair[0]].who == MADE[pair[1]].who}
    pairs = found(people_of(MADE, asked))
    right = len(pairs & truth)
    assert right / len(truth) >= recall
    assert right / len(pairs) >= precision
    assert all(first < second for first, second in pairs)


def test_the_order_of_rows_and_rows_without_anything_change_no_pair() -> None:
    made = MADE[:400]
    pairs = {frozenset((MADE[a], MADE[b])) for a, b in found(people_of(made, "born"))}
    turned = made[::-1]
    assert {frozenset((turned[a], turned[b])) for a, b in found(people_of(turned, "born"))} == pairs
    nobody = folded(None, None, None, None, None, None)
    empty = People(*([each] * 50 for each in nobody))
    assert found(empty) == set()
    assert found(People(*([] for _ in nobody))) == set()


def test_a_place_where_all_have_one_name_is_compared_within_bounds() -> None:
    crowd = People(*([each] * 3_000 for each in folded("Nguyễn", "Anh", "70000", None, None, None)))
    assert len(found(crowd)) == sum(min(399, 2_999 - place) for place in range(3_000))


def test_no_rule_calls_two_people_one(keys: Keys, ledger: Ledger, street: Street, tmp_path: Path) -> None:
    for number, row in enumerate(MADE):
        if number and number % 500 == 0:
            street.close()
            street.begin()
        who = row.person
        street.sign(
            number,
            **{"given_name": who.given, "family_name": who.family, "postal_code": who.postal},
            **{"birth_date": who.born, "email": who.email if row.who % 3 else None, "country": "AT"},
        )
    street.close()
    import_batch(street.write(tmp_path / "batch.csv"), ledger, keys)
    with ledger.reading() as connection:
        ids = [row[0] for row in connection.exec_driver_sql("SELECT id FROM signature ORDER BY id")]
        who_of = {ident: row.who for ident, row in zip(ids, MADE, strict=True)}
        called = connection.exec_driver_sql("SELECT id, resembles FROM signature WHERE verdict = 'duplicate'").all()
    assert len(called) > 50
    assert [pair for pair in called if who_of[pair[0]] != who_of[pair[1]]] == []
