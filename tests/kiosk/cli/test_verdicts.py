"""`kiosk coordinator similar` and `verdict`: tried out, decided, listed, undone; no name is ever printed."""

import json
from pathlib import Path

from tests.kiosk.cli.test_coordinator import Desk, desk, street
from tests.kiosk.coordinator.street import Street

__all__ = ["desk", "street"]


def test_signatures_that_look_alike_are_set_aside_and_decided_in_bulk(
    desk: Desk, street: Street, tmp_path: Path
) -> None:
    for number, family in enumerate(("Lovelace", "Lovelac", "Hopper")):
        street.sign(number, given_name="Ada", family_name=family, email=None)
    street.close()
    assert desk("import", street.write(tmp_path / "a.csv"))[0] == 0
    code, out, err = desk("similar", "--json")
    assert (code, json.loads(out)["for_review"], json.loads(out)["pairs"]) == (0, 1, 1)
    assert "1 signatures wait for review" in err
    again = desk("verdict", "set", "valid", "--reason", "looks-alike", "--why", "sisters", "--dry-run", "--json")
    assert json.loads(again[1]) == {
        **{"decision": None, "signatures": 1},
        "changes": [{"from": "review", "to": "valid", "signatures": 1}],
    }
    assert "nothing was changed" in again[2]
    code, _, err = desk("verdict", "set", "valid", "--reason", "looks-alike", "--why", "sisters")
    assert (code, "review -> valid: 1" in err, "decision 1" in err) == (0, True, True)
    code, out, _ = desk("verdict", "list")
    assert (code, "valid: 1 (holds)  sisters" in out) == (0, True)
    code, _, err = desk("verdict", "undo", 1)
    assert (code, "valid -> review: 1" in err) == (0, True)
    assert json.loads(desk("verdict", "list", "--json")[1])["decisions"][0]["standing"] == 0
    said = "".join(part for each in ("similar", "report") for part in desk(each)[1:])
    assert "Ada" not in said
    assert "Lovelac" not in said


def test_a_decision_without_an_object_or_a_reason_is_refused(desk: Desk, street: Street, tmp_path: Path) -> None:
    street.sign(0)
    street.close()
    desk("import", street.write(tmp_path / "a.csv"))
    code, _, err = desk("verdict", "set", "invalid", "--why", "all of them")
    assert (code, "say over which signatures" in err) == (2, True)
    code, _, err = desk("verdict", "set", "invalid", "--now", "valid", "--why", " ")
    assert (code, "say why" in err) == (1, True)
    code, _, err = desk("verdict", "undo", 7)
    assert (code, "no decision of this number holds" in err) == (1, True)
