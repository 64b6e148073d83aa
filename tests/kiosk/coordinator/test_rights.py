"""A signatory's rights: found by what they can tell, shown everything, erased for good."""

import json
from pathlib import Path

import pytest

from kiosk.coordinator.decisions import Which, decide
from kiosk.coordinator.intake import import_batch
from kiosk.coordinator.keys import Keys
from kiosk.coordinator.ledger import Ledger
from kiosk.coordinator.report import build_report
from kiosk.coordinator.rights import erase, find_people, known_of
from kiosk.coordinator.similar import look_for_similar
from kiosk.errors import LedgerRefused
from kiosk.slip import new_code
from tests.kiosk.cli.test_coordinator import Desk, desk
from tests.kiosk.cli.test_coordinator import street as office
from tests.kiosk.coordinator.street import Street
from tests.kiosk.coordinator.test_matching import judged

__all__ = ["desk", "office"]
ASKED = "asked by letter of 3 May"
ZOE: dict[str, object] = {
    **{"given_name": "Zoë", "family_name": "Ångström-Marker", "email": "zoe.marker@example.org"},
    **{"postal_code": "1090", "city": "Markerville", "phone": "+436641234567", "street": "Markerstraße 7"},
}


@pytest.fixture
def slip(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> str:
    """Let Zoë sign, then her sister with the same inbox, then Zoë again, then somebody else; return her slip code."""
    code = new_code()
    street.sign(0, **ZOE, slip=code)
    street.sign(1, **(ZOE | {"given_name": "Åse"}))
    street.sign(2, **ZOE)
    street.sign(3)
    street.close()
    import_batch(street.write(tmp_path / "batch.csv"), ledger, keys)
    assert [verdict for verdict, _ in judged(ledger)] == ["valid", "review", "duplicate", "valid"]
    return code


@pytest.mark.parametrize(
    ("told", "places"),
    [
        ("ZOE.MARKER@example.org", [0, 1, 2]),
        ("Zoe.Marker+kiosk@example.org", []),
        ("angstrom", [0, 1, 2]),
        ("marker zoe", [0, 2]),
        ("Åse Ångström", [1]),
        ("nobody", [3]),
        ("somebody else", []),
    ],
)
def test_a_person_is_found_by_what_they_can_tell(told: str, places: list[int], slip: str, ledger: Ledger) -> None:
    everybody = _ids(ledger)
    assert [each.id for each in find_people(ledger, told)] == [everybody[place] for place in places]


def test_a_slip_code_finds_one_and_a_few_letters_nobody(slip: str, ledger: Ledger) -> None:
    (found,) = find_people(ledger, slip.lower())
    assert (found.id, found.given_name, repr(found)) == (_ids(ledger)[0], "Zoë", f"Found({found.id})")
    with pytest.raises(LedgerRefused, match="letters of a name"):
        find_people(ledger, "zo")


def test_everything_that_is_known_is_told_and_nothing_of_others(slip: str, ledger: Ledger) -> None:
    decide(ledger, Which(ids=frozenset(_ids(ledger)[1:2])), "valid", "sisters")
    (hers,) = known_of(ledger, _ids(ledger)[1:2])
    answers = hers["answers"]
    assert {name: answers[name] for name in ZOE} == ZOE | {"given_name": "Åse"}
    assert (answers["consents"], hers["verdict"]) == (["updates"], "valid")
    assert [(each["from"], each["to"], each["why"]) for each in hers["decisions"]] == [("review", "valid", "sisters")]
    assert "Zoë" not in json.dumps(hers, ensure_ascii=False)
    with pytest.raises(LedgerRefused, match="no such signature"):
        known_of(ledger, [12345])


def test_who_is_erased_is_in_no_byte_of_the_ledger_and_does_not_come_back(
    slip: str, street: Street, keys: Keys, tmp_path: Path
) -> None:
    ledger = Ledger.open(tmp_path / "in-clear.ledger")  # to look into its bytes
    import_batch(street.write(tmp_path / "clear.csv"), ledger, keys)
    everyone = [each.id for each in find_people(ledger, "zoe.marker@example.org")]
    assert _in_ledger(ledger, "Marker")
    assert erase(ledger, everyone, ASKED) == 3
    for trace in ("Marker", "marker", "Ångström", "6641234567", slip):
        assert not _in_ledger(ledger, trace)
    assert judged(ledger)[:3] == [("withdrawn", "erased")] * 3
    import_batch(street.write(tmp_path / "again.csv"), ledger, keys)
    street.begin()
    street.sign(9)
    street.close()
    import_batch(street.write(tmp_path / "longer.csv"), ledger, keys)
    assert not _in_ledger(ledger, "Marker")
    assert sorted(verdict for verdict, _ in judged(ledger)) == ["valid"] * 2 + ["withdrawn"] * 3
    assert find_people(ledger, "angstrom") == []
    assert build_report(ledger).reconciles


def test_what_hung_on_an_erased_one_is_judged_anew(street: Street, ledger: Ledger, keys: Keys, tmp_path: Path) -> None:
    street.sign(0, **ZOE)
    street.sign(1, **ZOE)
    street.sign(2, **(ZOE | {"email": None, "family_name": "Ångström-Markr"}))
    street.close()
    import_batch(street.write(tmp_path / "batch.csv"), ledger, keys)
    look_for_similar(ledger)
    assert [reason for _, reason in judged(ledger)] == [None, "same-email", "looks-alike"]
    erase(ledger, _ids(ledger)[:1], ASKED)
    assert judged(ledger) == [("withdrawn", "erased"), ("valid", None), ("review", "looks-alike")]
    erase(ledger, _ids(ledger)[1:2], ASKED)
    assert judged(ledger)[2] == ("valid", None)


def test_nothing_is_erased_without_a_reason_or_for_a_wrong_number(slip: str, ledger: Ledger) -> None:
    with pytest.raises(LedgerRefused, match="say why"):
        erase(ledger, _ids(ledger), " ")
    with pytest.raises(LedgerRefused, match="no such signature"):
        erase(ledger, [*_ids(ledger), 12345], ASKED)
    assert [verdict for verdict, _ in judged(ledger)] == ["valid", "review", "duplicate", "valid"]


def test_the_commands_find_tell_and_erase(desk: Desk, office: Street, tmp_path: Path) -> None:
    office.sign(0, **ZOE)
    office.close()
    desk("import", office.write(tmp_path / "a.csv"))
    code, out, _ = desk("person", "find", "angstrom", "--json")
    (found,) = json.loads(out)["found"]
    assert (code, found["family_name"]) == (0, "Ångström-Marker")
    code, _, _ = desk("person", "export", found["id"], "--out", tmp_path / "hers.json")
    assert (code, json.loads((tmp_path / "hers.json").read_text())["signatures"][0]["answers"]["city"]) == (
        0,
        "Markerville",
    )
    code, _, err = desk("person", "erase", found["id"], "--why", ASKED)
    assert (code, "1 erased" in err) == (0, True)
    assert desk("person", "find", "angstrom")[0] == 1


def _ids(ledger: Ledger) -> list[int]:
    with ledger.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT id FROM signature ORDER BY id")]


def _in_ledger(ledger: Ledger, text: str) -> bool:
    """Look into every file of the ledger itself; the sealed batches in its archive are closed to anybody."""
    files = [path for path in ledger.path.parent.glob(ledger.path.name + "*") if path.is_file()]
    assert ledger.path in files
    return any(text.encode() in path.read_bytes() for path in files)


def test_the_log_of_changes_keeps_nothing_of_who_was_erased(street: Street, keys: Keys, tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "in-clear.ledger")
    with ledger._engine.connect() as idle:  # a window that is open: the log stays as long as it is
        idle.exec_driver_sql("SELECT 1")
        idle.rollback()
        street.sign(0, **ZOE)
        street.close()
        import_batch(street.write(tmp_path / "batch.csv"), ledger, keys)
        erase(ledger, _ids(ledger), ASKED)
        assert not _in_ledger(ledger, "Marker")
    ledger.close()
