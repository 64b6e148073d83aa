import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.coordinator.desk import approve_stand, withdraw_code
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.match_keys import mail_key, person_key, spelling
from kiosk.errors import LedgerRefused
from kiosk.format.batch import encode_id
from kiosk.format.session import device_id
from tests.kiosk.coordinator.street import Street


def judged(ledger: Ledger) -> list[tuple[object, ...]]:
    """Return verdict and reason of every signature, by stand and place."""
    with ledger.reading() as connection:
        query = (
            "SELECT signature.verdict, signature.reason FROM signature JOIN session ON session.id = signature.session "
            "ORDER BY day, session_id, signature.id"
        )
        return [tuple(row) for row in connection.exec_driver_sql(query)]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({}, {}, ("duplicate", "same-email")),
        ({}, {"email": "ADA@EXAMPLE.ORG"}, ("duplicate", "same-email")),
        ({}, {"family_name": "Other"}, ("review", "shared-email")),
        ({}, {"email": "ada+kiosk@example.org"}, ("duplicate", "same-person")),
        ({}, {"email": None}, ("duplicate", "same-person")),
        ({}, {"email": None, "family_name": "LOVELACÉ "}, ("duplicate", "same-person")),
        ({}, {"email": None, "given_name": "Lovelace", "family_name": "Ada"}, ("review", "similar-name")),
        ({}, {"email": None, "postal_code": "1020"}, ("valid", None)),
        ({}, {"email": None, "country": "DE"}, ("valid", None)),
        ({}, {"email": "b@example.org", "given_name": "Bea"}, ("valid", None)),
        ({"postal_code": None, "email": None}, {"postal_code": None, "email": None}, ("valid", None)),
        ({"given_name": "伟"}, {"given_name": "玮", "email": None}, ("review", "similar-name")),
        ({"email": "a@müller.example"}, {"email": "a@xn--mller-kva.example"}, ("duplicate", "same-email")),
        ({"given_name": None}, {"given_name": None, "email": None}, ("duplicate", "same-person")),
    ],
)
def test_the_second_of_two_signatures(
    first: dict[str, object],
    second: dict[str, object],
    expected: tuple[object, ...],
    street: Street,
    ledger: Ledger,
    keys: Keys,
    tmp_path: Path,
) -> None:
    ada: dict[str, object] = {"given_name": "Ada", "family_name": "Lovelace", "email": "ada@example.org"}
    street.sign(0, **(ada | first))
    street.sign(0, **(ada | first | second))
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert judged(ledger) == [("valid", None), expected]


def test_the_order_of_imports_changes_no_verdict(keys: Keys, tmp_path: Path) -> None:
    dice = random.Random(3)
    streets = [Street(keys.campaigns[0], day=20_000 + number) for number in range(5)]
    for street in streets:
        for _ in range(12):
            who, mail = dice.randrange(8), dice.randrange(8)
            slip = street.sign(who, email=f"m{mail}@example.org", postal_code="1010").slip
            if dice.random() < 0.1:
                dice.choice(streets).withdraw(slip)
    paths = [street.write(tmp_path / f"{number}.csv") for number, street in enumerate(streets)]
    seen = set()
    for turn in range(6):
        dice.shuffle(paths)
        ledger = Ledger.open(tmp_path / f"{turn}.ledger")
        for path in paths:
            import_batch(path, ledger, keys)
        seen.add(tuple(judged(ledger)))
        ledger.close()
    assert len(seen) == 1
    assert {verdict for verdict, _ in next(iter(seen))} == {"valid", "duplicate", "review", "withdrawn"}


def test_a_stand_that_nobody_approved_takes_no_signature_from_an_approved_one(
    keys: Keys, ledger: Ledger, tmp_path: Path
) -> None:
    good, evil = Street(keys.campaigns[0]), Street(keys.campaigns[0], day=0)
    for street in (good, evil):
        street.sign(1)
        street.sign(2)
        street.sign(3, email=f"{street.day}@example.org")
    evil.withdraw(evil.sign(4).slip)
    good.sign(4)
    for number, street in enumerate((good, evil)):
        import_batch(street.write(tmp_path / f"{number}.csv"), ledger, keys)
    assert [verdict for verdict, _ in judged(ledger)[:3]] == ["valid"] * 3  # the earlier one counts
    approve_stand(ledger, encode_id(device_id(good.header.device_key)))
    assert [verdict for verdict, _ in judged(ledger)] == ["duplicate"] * 3 + ["withdrawn"] + ["valid"] * 4
    approve_stand(ledger, encode_id(device_id(evil.header.device_key)))
    found = [verdict for verdict, _ in judged(ledger)]
    assert found == ["valid"] * 3 + ["withdrawn"] + ["duplicate"] * 3 + ["review"]


def test_approvals_at_any_time_lead_to_the_same_verdicts(keys: Keys, tmp_path: Path) -> None:
    dice = random.Random(5)
    streets = [Street(keys.campaigns[0], day=20_000 - number) for number in range(4)]
    for street in streets:
        for _ in range(12):
            slip = street.sign(dice.randrange(8), email=f"m{dice.randrange(8)}@example.org", postal_code="1010").slip
            if dice.random() < 0.2:
                street.withdraw(slip)
    paths = [street.write(tmp_path / f"{number}.csv") for number, street in enumerate(streets)]
    seen = set()
    for turn in range(6):
        ledger = Ledger.open(tmp_path / f"{turn}.ledger")
        dice.shuffle(paths)
        for path in paths:
            import_batch(path, ledger, keys)
            for street in (streets[0], streets[2]):
                if dice.random() < 0.5:
                    with suppress(LedgerRefused):
                        approve_stand(ledger, encode_id(device_id(street.header.device_key)))
        for street in (streets[0], streets[2]):
            approve_stand(ledger, encode_id(device_id(street.header.device_key)))
        seen.add(tuple(judged(ledger)))
        ledger.close()
    assert len(seen) == 1


def test_practice_never_matches_real(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    for number, practice in enumerate((False, True)):
        street = Street(keys.campaigns[0], practice=practice)
        street.sign(1)
        import_batch(street.write(tmp_path / f"{number}.csv"), ledger, keys)
    assert judged(ledger) == [("valid", None), ("valid", None)]


def test_one_campaign_never_matches_another(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    other = keys.ensure_campaign("trees", 1)
    keys.record_activation(other.campaign_id, keys.campaigns[0].activated[0])
    for number, campaign in enumerate(keys.campaigns):
        street = Street(campaign)
        street.sign(1)
        import_batch(street.write(tmp_path / f"{number}.csv"), ledger, keys)
    assert judged(ledger) == [("valid", None), ("valid", None)]


# --- withdrawals ----------------------------------------------------------------------------------------


def test_a_withdrawal_may_come_before_its_signature_and_from_another_stand(
    keys: Keys, ledger: Ledger, tmp_path: Path
) -> None:
    signs, withdraws = Street(keys.campaigns[0]), Street(keys.campaigns[0])
    slip = signs.sign(1).slip
    withdraws.withdraw(f"{slip[:4]} {slip[4:8]}-{slip[8:]}".lower().replace("0", "o").replace("1", "l"))
    import_batch(withdraws.write(tmp_path / "w.csv"), ledger, keys)
    import_batch(signs.write(tmp_path / "s.csv"), ledger, keys)
    assert judged(ledger) == [("withdrawn", None)]


def test_a_practice_withdrawal_withdraws_nothing_real(keys: Keys, ledger: Ledger, tmp_path: Path) -> None:
    real, practice = Street(keys.campaigns[0]), Street(keys.campaigns[0], practice=True)
    practice.withdraw(real.sign(1).slip)
    import_batch(real.write(tmp_path / "r.csv"), ledger, keys)
    import_batch(practice.write(tmp_path / "p.csv"), ledger, keys)
    assert judged(ledger) == [("valid", None)]


def test_the_double_of_a_withdrawn_signature_is_for_a_person_to_judge(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    first, second = street.sign(1), street.sign(1)
    street.withdraw(second.slip)
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert judged(ledger) == [("review", "withdrawn-double"), ("withdrawn", None)]
    assert withdraw_code(ledger, first.slip) == 1
    assert judged(ledger) == [("withdrawn", None), ("withdrawn", None)]


def test_the_desk_withdraws_now_or_later_and_writes_it_down(
    street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    street.sign(0)
    import_batch(street.write(tmp_path / "a.csv"), ledger, keys)
    later = street.sign(1).slip
    assert withdraw_code(ledger, later.lower()) == 0
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert judged(ledger) == [("valid", None), ("withdrawn", None)]
    with pytest.raises(LedgerRefused, match="no slip code"):
        withdraw_code(ledger, "7K2M 9QX4 TBX")
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM audit").scalar() == 1


@pytest.mark.parametrize("known", [False, True])
def test_the_desk_withdraws_before_the_campaign_is_known(
    known: bool, street: Street, ledger: Ledger, keys: Keys, tmp_path: Path
) -> None:
    if known:
        practice = Street(keys.campaigns[0], practice=True, day=19_000)
        practice.sign(5)
        import_batch(practice.write(tmp_path / "p.csv"), ledger, keys)
    slip = street.sign(1).slip
    street.sign(2)
    assert (withdraw_code(ledger, slip), withdraw_code(ledger, slip)) == (0, 0)
    import_batch(street.write(tmp_path / "b.csv"), ledger, keys)
    assert judged(ledger)[-2:] == [("withdrawn", None), ("valid", None)]
    assert withdraw_code(ledger, slip) == 0


# --- keys -----------------------------------------------------------------------------------------------

NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30)


@given(NAMES, NAMES, st.emails())
def test_keys_are_made_of_any_text_and_ignore_case(given_name: str, family_name: str, email: str) -> None:
    key = person_key(given_name, family_name, "1010", "AT")
    assert key == person_key(family_name, given_name, " 10 10", "AT")
    assert key != person_key(given_name, family_name, "1011", "AT")
    assert len(key or b"") == 16
    assert spelling(given_name, family_name) == spelling(given_name, family_name)
    assert mail_key(email) == mail_key(email.upper()) or not email.isascii()


def test_an_e_mail_keeps_its_dots_and_tags() -> None:
    addresses = ["ab@example.org", "a.b@example.org", "ab+x@example.org", "ab@example.com", "ab@mail.example.org"]
    assert len({mail_key(address) for address in addresses}) == len(addresses)
    assert mail_key(None) is None
    assert mail_key("") is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ada.lovelace@gmail.com", "AdaLovelace+stand@googlemail.com", True),
        ("ada@proton.me", "ada+petition@proton.me", True),
        ("a.da@proton.me", "ada@proton.me", False),
        ("ada@gmail.com", "ada@proton.me", False),
        ("+@gmail.com", "..@gmail.com", False),
    ],
)
def test_providers_whose_addresses_have_several_spellings_are_known(one: str, other: str, same: bool) -> None:
    assert (mail_key(one) == mail_key(other)) == same
