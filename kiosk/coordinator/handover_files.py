"""The hand-over as tables: CSV and a workbook with the same cells. Rows go through one by one; no cell is a formula.

In the workbook all text is text by its kind; what looks like a formula is neutralised there, too, since people save it
as something else.
"""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any

from kiosk.coordinator.exporting import new_text
from kiosk.coordinator.handover_letter import Letter
from kiosk.coordinator.plain_csv import safe_cell

MOST_ROWS = 1_048_576  # of one sheet, in every program that opens such files
_Cells = tuple[int | str, ...]


def write_numbers(path: Path, letter: Letter) -> None:
    """Write the total and how it is made up."""
    _write_csv(path, _numbers(letter))


def write_signatories(path: Path, letter: Letter) -> None:
    """Write the list: number and name, nothing else."""
    _write_csv(path, _signatories(letter))


def write_workbook(path: Path, letter: Letter, most_rows: int = MOST_ROWS) -> None:
    """Write both into one workbook; a list that is too long for one sheet goes on in the next, under the same heads.

    Raises:
        OSError: the disk is full or gone.
    """
    import xlsxwriter  # late: only this needs it, and a stand starts faster without

    # What does not stay in memory waits in files beside it: nothing personal in a folder that others share.
    options = {"constant_memory": True, "tmpdir": str(path.parent), "strings_to_formulas": False}
    try:
        book = xlsxwriter.Workbook(str(path), {**options, "strings_to_urls": False, "strings_to_numbers": False})
        book.use_zip64()
        _fill(book.add_worksheet("numbers"), _numbers(letter))
        if letter.listed:
            rows = _signatories(letter)
            heads, first, sheets = next(rows), next(rows, None), 0
            while first is not None or not sheets:
                sheets += 1
                name = "signatories" if sheets == 1 else f"signatories {sheets}"
                page = chain([heads], () if first is None else [first], islice(rows, most_rows - 2))
                _fill(book.add_worksheet(name), page)
                first = next(rows, None)
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(getattr(error.args[0], "errno", None), str(error)) from None


def _fill(sheet: Any, rows: Iterable[_Cells]) -> None:
    for line, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(line, column, cell)
            else:
                sheet.write_string(line, column, safe_cell(cell))


def _write_csv(path: Path, rows: Iterator[_Cells]) -> None:
    with new_text(path) as file:
        writer = csv.writer(file)
        for cells in rows:
            writer.writerow([cell if isinstance(cell, int) else safe_cell(cell) for cell in cells])


def _numbers(letter: Letter) -> Iterator[_Cells]:
    yield "what", "which", "signatures"
    yield "total", "", letter.total
    if letter.listed:
        yield "named", "", letter.named
    for kind, rows in letter.rows.items():
        for row in rows:
            yield kind, row.value, row.count


def _signatories(letter: Letter) -> Iterator[_Cells]:
    yield ("number", "given_name", "family_name") if letter.apart else ("number", "name")
    for name in letter.names():
        yield (name.place, name.given, name.family) if letter.apart else (name.place, letter.whole(name))
