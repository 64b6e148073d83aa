"""A stand's id as people hear and type it: O is written 0, I and L are written 1, with blanks wherever they paused."""

from pathlib import Path

import pytest
from sqlalchemy import insert

from kiosk.coordinator.ledger import Ledger, Stand, table
from kiosk.coordinator.pin_resets import make_pin_reset
from kiosk.coordinator.stand_ids import find_stand, stand_of
from kiosk.errors import LedgerRefused
from kiosk.format.batch import decode_id, encode_id
from kiosk.format.pin_reset import decode_reset_file
from kiosk.slip import new_code
from tests.kiosk.stand.test_pin_reset import keys as signing_keys

HOOLKU = "hoolkuiffkkci5" + "a" * 12
TWIN = "hooiku" + "b" * 19 + "a"  # an I where the other one has an L


def known(ledger: Ledger, *ids: str) -> None:
    with ledger.writing() as connection:
        for each in ids:
            connection.execute(insert(table(Stand)).values(device_id=decode_id(each), medium="kiosk", first_day=20_000))


@pytest.mark.parametrize("typed", ["HOOLKU", "h00lku", "H00 1KU", "hool-ku 1ffk kc15", HOOLKU.replace("l", "1")])
def test_a_known_stand_is_found_however_its_id_was_typed(ledger: Ledger, typed: str) -> None:
    known(ledger, HOOLKU)
    with ledger.reading() as connection:
        assert encode_id(find_stand(connection, typed)) == HOOLKU
        assert encode_id(stand_of(connection, typed)) == HOOLKU


def test_a_1_that_may_be_two_stands_is_not_guessed(ledger: Ledger) -> None:
    known(ledger, HOOLKU, TWIN)
    with ledger.reading() as connection:
        with pytest.raises(LedgerRefused):
            find_stand(connection, "hoo1ku")
        assert encode_id(find_stand(connection, "hoolku")) == HOOLKU
        assert encode_id(find_stand(connection, "hoo1kuiff")) == HOOLKU


@pytest.mark.parametrize("typed", ["hoo1k", ".{6}", "hool*u", ""])
def test_what_is_no_id_finds_nothing(ledger: Ledger, typed: str) -> None:
    known(ledger, HOOLKU)
    with ledger.reading() as connection, pytest.raises(LedgerRefused):
        find_stand(connection, typed)


def test_a_stand_that_sent_nothing_is_taken_at_its_word_unless_a_1_leaves_it_open(
    ledger: Ledger, tmp_path: Path
) -> None:
    code = new_code(8)
    for book in (None, ledger):
        raw = make_pin_reset(signing_keys(tmp_path), book, "H00LKU IFFK KCI5 " + "A" * 12, code, 20_000)
        assert encode_id(decode_reset_file(raw).device_id) == HOOLKU
        with pytest.raises(LedgerRefused, match="I or L"):
            make_pin_reset(signing_keys(tmp_path), book, HOOLKU.replace("l", "1"), code, 20_000)
