"""The hand-over: who counts, who may be named, and nothing beyond that in any file; the list is frozen."""

import csv
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xlsxwriter

from kiosk.coordinator import exporting
from kiosk.coordinator.desk import withdraw_code
from kiosk.coordinator.exporting import past_exports
from kiosk.coordinator.handover import HandedOver, hand_over, write_suppressions
from kiosk.coordinator.handover_files import write_workbook
from kiosk.coordinator.handover_letter import Letter, Name, breakdowns
from kiosk.coordinator.handover_words import LANGUAGES, words_in
from kiosk.errors import LedgerRefused
from kiosk.slip import new_code
from tests.kiosk.coordinator.leaving import ABROAD, OVERSEAS, Desk, table_of

SECRETS = {
    "email": "marked@secret.example",
    "phone": "+43660987654",
    "street": "Geheimgasse 9",
    "birth_date": "1977-07-07",
}
SECRETS |= {"postal_code": "9988", "slip": new_code(), "city": "Geheimort"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.ledger.close()


def collect(
    desk: Desk, *people: dict[str, object], handover: str = "names", approve: bool = True, **pack: object
) -> None:
    street = desk.build(handover, **pack)
    for person in people:
        street.sign(**person)
    street.close()
    desk.take_in(street, approve=approve)


def handed(desk: Desk, name: str = "out", **more: object) -> tuple[HandedOver, Letter]:
    letters: list[Letter] = []

    def draw(path: Path, letter: Letter) -> None:
        names = [f"{each.place} {letter.whole(each)}" for each in letter.names()] if letter.listed else []
        path.write_text("\n".join(names), encoding="utf-8")
        letters.append(letter)

    return hand_over(desk.ledger, desk.petition, desk.folder / name, draw, **more), letters[0]


def everything(folder: Path) -> str:
    """Return the content of all files, with workbooks unpacked."""
    found = []
    for path in sorted(folder.iterdir()):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                found += [book.read(name).decode() for name in book.namelist()]
        else:
            found.append(path.read_text(encoding="utf-8"))
    return "\n".join(found)


def sheets(path: Path) -> dict[str, list[list[str]]]:
    """Return the cells of each sheet as they are stored, and fail on anything that could be worked out."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    found = {}
    with zipfile.ZipFile(path) as book:
        names = re.findall(r'<sheet name="([^"]+)"', book.read("xl/workbook.xml").decode())
        for number, name in enumerate(names, start=1):
            root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            assert not list(root.iter(f"{space}f"))
            rows = []
            for row in root.iter(f"{space}row"):
                cells = list(row.iter(f"{space}c"))
                assert {cell.get("t", "n") for cell in cells} <= {"inlineStr", "n"}
                rows.append(["".join(cell.itertext()) for cell in cells])
            found[name] = rows
    return found


def test_the_number_alone_holds_nothing_of_anybody(desk: Desk) -> None:
    collect(
        desk,
        *(
            {"number": number, **SECRETS, "slip": new_code(), "email": f"x{number}@secret.example"}
            for number in range(12)
        ),
        handover="number",
    )
    done, letter = handed(desk)
    assert (done.export.signatures, done.export.named, letter.listed) == (12, 0, False)
    assert done.not_named == Counter({"names-not-handed-over": 12})
    assert sorted(each.name for each in (desk.folder / "out").iterdir()) == [
        "numbers.csv",
        "petition.pdf",
        "petition.xlsx",
    ]
    said = everything(desk.folder / "out")
    for never in ("Ada", "Nobody", "secret", "+43660987654", "Geheim", "1977", "9988"):
        assert never not in said
    assert table_of(desk.folder / "out" / "numbers.csv")[0] == {"what": "total", "which": "", "signatures": "12"}


def test_names_mean_names_and_nothing_else(desk: Desk) -> None:
    collect(desk, {"number": 0, **SECRETS}, {"number": 1})
    done, _ = handed(desk)
    assert (done.export.signatures, done.export.named) == (2, 2)
    said = everything(desk.folder / "out")
    for never in SECRETS.values():
        assert never not in said
    rows = table_of(desk.folder / "out" / "signatories.csv")
    assert rows[0] == {"number": "1", "given_name": "Ada0", "family_name": "Nobody0"}
    assert (desk.folder / "out").stat().st_mode & 0o077 == 0
    assert all(each.stat().st_mode & 0o077 == 0 for each in (desk.folder / "out").iterdir())


def test_only_valid_signatures_of_approved_stands_count(desk: Desk) -> None:
    code = new_code()
    collect(
        desk,
        {"number": 0},
        {"number": 0},
        {"number": 1, "email": "ada0@example.org"},
        {"number": 2, "slip": code},
        {"number": 3, "email": "none"},
    )
    withdraw_code(desk.ledger, code)
    collect(desk, {"number": 4}, approve=False)
    done, letter = handed(desk)
    assert done.not_counted == Counter(
        {"duplicate": 1, "review": 1, "withdrawn": 1, "invalid": 1, "stand-not-approved": 1}
    )
    assert letter.total == 1
    said = everything(desk.folder / "out")
    assert "Nobody0" in said
    assert not re.search("Nobody[1-4]", said)


def test_names_leave_europe_only_of_those_who_agreed(desk: Desk) -> None:
    yes, no = {"consents": ("updates", "abroad")}, {"consents": ("updates",)}
    collect(desk, {"number": 0, **yes}, {"number": 1, **no}, {"number": 2, **yes}, changes=OVERSEAS, more=ABROAD)
    done, letter = handed(desk)
    assert (letter.total, letter.named) == (3, 2)
    assert done.not_named == Counter({"no-consent-to-names-abroad": 1})
    assert "Nobody1" not in everything(desk.folder / "out")
    rows = table_of(desk.folder / "out" / "signatories.csv")
    assert [(row["number"], row["family_name"]) for row in rows] == [("1", "Nobody0"), ("2", "Nobody2")]


def test_each_persons_own_pack_says_what_may_leave(desk: Desk) -> None:
    """A campaign that hands over names from now on does not hand over those who signed before."""
    collect(desk, {"number": 0}, handover="number")
    collect(
        desk, {"number": 1}, changes={"The mayor of Graz": "The mayor of Linz", "Die Bürgermeisterin von Graz": "Linz"}
    )
    collect(desk, {"number": 2, "consents": ("updates", "abroad")}, changes=OVERSEAS, more=ABROAD)
    collect(desk, {"number": 3}, changes={"The mayor of Graz": "The major of Graz"})
    collect(desk, {"number": 4})
    done, _ = handed(desk)
    reasons = {"names-not-handed-over": 1, "another-addressee": 2}
    assert done.not_named == Counter(reasons)
    assert re.findall("Nobody[0-9]", (desk.folder / "out" / "petition.pdf").read_text()) == ["Nobody3", "Nobody4"]
    first = desk.packs.pop(3)
    done, _ = handed(desk, "again")
    assert done.not_named == Counter(reasons | {"pack-unknown": 1})
    desk.packs.insert(3, first)
    collect(desk, {"number": 5}, handover="number")  # the newest says: no names
    done, letter = handed(desk, "last")
    assert (done.export.named, letter.listed) == (0, False)
    assert "Nobody" not in everything(desk.folder / "last")


def test_numbers_only_names_nobody(desk: Desk) -> None:
    collect(desk, {"number": 0})
    done, _ = handed(desk, numbers_only=True)
    assert (done.export.signatures, done.export.named, done.not_named) == (1, 0, Counter({"numbers-only": 1}))
    assert "Nobody" not in everything(desk.folder / "out")


def test_the_list_is_frozen_and_who_withdraws_later_is_told_by_number(desk: Desk) -> None:
    codes = [new_code() for _ in range(3)]
    collect(desk, *({"number": number, "slip": code} for number, code in enumerate(codes)))
    handed(desk, "first")
    withdraw_code(desk.ledger, codes[1])
    collect(desk, {"number": 7})
    handed(desk, "second")
    withdraw_code(desk.ledger, codes[2])
    assert write_suppressions(desk.ledger, desk.petition, desk.folder / "gone.csv") == 3
    gone = [(row["hand_over"], row["number_on_the_list"]) for row in table_of(desk.folder / "gone.csv")]
    assert gone == [("1", "2"), ("1", "3"), ("2", "2")]
    listed = {row["number"]: row["family_name"] for row in table_of(desk.folder / "second" / "signatories.csv")}
    assert listed == {"1": "Nobody0", "2": "Nobody2", "3": "Nobody7"}
    assert "Nobody" not in (desk.folder / "gone.csv").read_text()
    with desk.ledger.reading() as connection:
        past = past_exports(connection)
    assert [(each.number, each.signatures, each.ended) for each in past] == [(2, 3, 1), (1, 3, 2)]


def test_a_folder_that_is_there_is_never_touched_and_nobody_is_handed_over_twice_unseen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    collect(desk, {"number": 0})
    (desk.folder / "out").mkdir()
    with pytest.raises(LedgerRefused, match="there already"):
        handed(desk)
    with monkeypatch.context() as patch:
        patch.setattr(exporting, "_place", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            handed(desk, "interrupted")
    done, _ = handed(desk, "next")
    assert done.export.finished == (1,)
    assert {each.name for each in (desk.folder / "interrupted").iterdir()} == {
        each.name for each in (desk.folder / "next").iterdir()
    }


def test_a_picture_that_cannot_be_drawn_hands_nobody_over(desk: Desk) -> None:
    collect(desk, {"number": 0})

    def full(_path: Path, _letter: Letter) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(LedgerRefused, match="could not be written: No space left"):
        hand_over(desk.ledger, desk.petition, desk.folder / "out", full)
    assert not list(desk.folder.glob("out*"))
    with desk.ledger.reading() as connection:
        assert past_exports(connection) == []


def test_nobody_and_unknown_languages_are_refused(desk: Desk) -> None:
    collect(desk, {"number": 0}, approve=False)
    with pytest.raises(LedgerRefused, match="nobody counts yet"):
        handed(desk)
    with pytest.raises(LedgerRefused, match="--language: en, de"):
        handed(desk, language="fr")


def test_small_numbers_are_told_with_others() -> None:
    counts = [("Wien", 30), ("WIEN ", 4), ("Graz", 12), ("Linz", 11), ("Au", 1), (None, 9)]
    rows = [(row.label, row.count) for row in breakdowns("city", counts, "en")]
    assert rows == [("Wien", 34), ("Graz", 12), ("Linz", 11), ("others", 10)]
    assert [row.count for row in breakdowns("city", [("Wien", 30), ("Graz", 12), ("Au", 1)], "en")] == [30, 13]
    assert [(row.value, row.label) for row in breakdowns("country", [("AT", 20)], "de")] == [("AT", "Österreich")]
    assert [row.label for row in breakdowns("language", [("zh-Hans", 20)], "en")] == ["Simplified Chinese"]


def test_every_language_of_the_program_has_its_words() -> None:
    assert sorted(LANGUAGES) == ["ar", "de", "en", "es", "fa", "fr", "it", "pl", "pt", "tr", "uk", "zh"]
    english = vars(words_in("en"))
    for language in LANGUAGES:
        for name, words in vars(words_in(language)).items():
            assert set(re.findall(r"\{\w+\}", words)) == set(re.findall(r"\{\w+\}", english[name])), (language, name)


# --- as tables --------------------------------------------------------------------------------------------

AWKWARD = (
    {"given_name": "=A1+B2", "family_name": "@SUM(A1);=B2"},
    {"given_name": "-x", "family_name": "+y"},
    {"given_name": "محمد", "family_name": "حداد"},
    {"given_name": "伟", "family_name": "王"},
    {"given_name": "Zoë", "family_name": "O'Brien, Jr"},
    {"given_name": "Anne \"Quote\"", "family_name": "Semi; Kolon"},
    {"given_name": None, "family_name": "Ganzer Name"},
)  # fmt: skip


def awkward(desk: Desk) -> list[list[str]]:
    collect(desk, *({"number": number, **each} for number, each in enumerate(AWKWARD)))
    done, _ = handed(desk)
    assert done.export.named == len(AWKWARD)
    with (desk.folder / "out" / "signatories.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_tables_have_the_same_cells_and_no_formula(desk: Desk) -> None:
    rows = awkward(desk)
    assert rows[1] == ["1", "'=A1+B2", "'@SUM(A1);'=B2"]
    found = sheets(desk.folder / "out" / "petition.xlsx")
    assert found["signatories"] == rows
    with (desk.folder / "out" / "numbers.csv").open(encoding="utf-8", newline="") as file:
        assert found["numbers"] == list(csv.reader(file))
    assert not any(cell[:1] in tuple("=+-@") for row in rows for cell in row)


def test_a_list_that_is_too_long_for_a_sheet_goes_on_in_the_next(desk: Desk) -> None:
    collect(desk, *({"number": number} for number in range(7)))
    _, letter = handed(desk)
    with (desk.folder / "out" / "signatories.csv").open(encoding="utf-8", newline="") as file:
        names = list(csv.reader(file))
    remade = replace(letter, names=lambda: (Name(int(row[0]), *row[1:]) for row in names[1:]))
    write_workbook(desk.folder / "long.xlsx", remade, most_rows=4)
    found = sheets(desk.folder / "long.xlsx")
    assert list(found) == ["numbers", "signatories", "signatories 2", "signatories 3"]
    assert [len(found[name]) for name in list(found)[1:]] == [4, 4, 2]
    assert [row for name in list(found)[1:] for row in found[name][1:]] == names[1:]
    assert not [each for each in desk.folder.iterdir() if each.name.startswith("tmp")]


def test_the_rest_of_a_workbook_waits_beside_it_and_not_among_others_files(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[dict[str, object]] = []
    real = xlsxwriter.Workbook
    monkeypatch.setattr(xlsxwriter, "Workbook", lambda name, options: used.append(options) or real(name, options))
    collect(desk, {"number": 0})
    handed(desk)
    assert used[0]["constant_memory"]
    assert used[0]["tmpdir"] == str(desk.folder / "out.part")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here: apt install libreoffice-calc")
def test_libreoffice_shows_the_same_cells_of_both(desk: Desk) -> None:
    rows = awkward(desk)
    # 59,34,76: separated by commas, quoted, UTF-8; -1: every sheet into a file of its own.
    for name, filters in (("petition.xlsx", []), ("signatories.csv", ["--infilter=CSV:44,34,76,1"])):
        out = desk.folder / f"shown-{name}"
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{desk.folder}/office", *filters,
             "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
             "--outdir", out, desk.folder / "out" / name],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        shown = next(each for each in out.iterdir() if "signatories" in each.name)
        with shown.open(encoding="utf-8", newline="") as file:
            assert list(csv.reader(file)) == rows
