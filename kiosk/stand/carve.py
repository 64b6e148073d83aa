"""Read rows out of a damaged SQLite file, page by page and without SQLite. What makes no sense is passed over.

A row is known by its shape: the types of its columns and the lengths of its ids and hashes, see `Shape`. So neither
the file's header nor the tree of pages is needed: any page that still holds a row gives it back. A store overwrites
what it deletes (`secure_delete`), so no row comes back that was deleted.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table

PAGE_BYTES = 4096  # what SQLite makes unless told otherwise; a store is never told otherwise
_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 2, 10, 13
_FILE_HEADER = 100  # bytes before the first page's own header
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
# Ids, hashes and keys have one length each, wherever they stand.
LENGTHS = {
    "batch_id": 16, "campaign_id": 16, "session_id": 16, "tag": 16,
    "chain": 32, "pack_hash": 32, "receipt_key": 32, "sha256": 32, "signing_key": 32,
}  # fmt: skip

Value = None | int | str | bytes


class Row(NamedTuple):
    """A row of a table; its number; its values in the order of the columns."""

    table: str
    number: int
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Shape:
    """How the rows of one table look. `number_column` is its INTEGER PRIMARY KEY, whose value is the row's number."""

    table: str
    columns: tuple[re.Pattern[bytes], ...]  # of the serial type of each column
    number_column: int | None
    anywhere: bool  # tells its rows from chance, so they may be looked for where no page says that they are there

    @property
    def header(self) -> re.Pattern[bytes]:
        """What a row's header looks like, its length (one byte) in front."""
        return re.compile(b"[\x02-\x7f]" + b"".join(b"(?:" + each.pattern + b")" for each in self.columns), re.DOTALL)


def shape_of(table: Table, *, anywhere: bool = False) -> Shape:
    """Return the shape of a table's rows."""
    columns = list(table.columns)
    alias = [isinstance(column.type, Integer) and column.primary_key for column in columns]
    number = alias.index(True) if alias.count(True) == 1 and len(table.primary_key) == 1 else None
    serials = tuple(
        re.compile(b"\x00" if at == number else _serials(column), re.DOTALL) for at, column in enumerate(columns)
    )
    return Shape(table.name, serials, number, anywhere)


def _serials(column: Column[object]) -> bytes:
    if isinstance(column.type, Boolean):
        kinds = b"[\x08\x09]"
    elif isinstance(column.type, Integer):
        kinds = b"[\x01-\x06\x08\x09]"
    elif isinstance(column.type, LargeBinary) and column.name in LENGTHS:
        kinds = re.escape(_varint(12 + 2 * LENGTHS[column.name]))
    else:  # a text or a blob of any length; odd is a text
        last = bytes(range(1 if not isinstance(column.type, LargeBinary) else 0, 128, 2))
        short = bytes(one for one in last if one >= 12)
        kinds = b"[" + re.escape(short) + b"]|[\x81-\xff][\x80-\xff]{0,3}[" + re.escape(last) + b"]"
    return kinds + b"|\x00" if column.nullable else kinds


class Pages:
    """The pages of a file. One page at a time is in memory, and the rows that span several."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.count = -(-len(content) // PAGE_BYTES)

    def page(self, number: int) -> bytes:
        """Return a page, the first is number 1; what is cut off at the end of the file is zero."""
        return self._content[(number - 1) * PAGE_BYTES : number * PAGE_BYTES].ljust(PAGE_BYTES, b"\x00")

    def rows(self, shapes: Sequence[Shape]) -> Iterator[Row]:
        """Yield every row that can be read, of any of the shapes. One may come twice."""
        patterns = [(shape, shape.header) for shape in shapes]
        for number in range(1, self.count + 1):
            page = self.page(number)
            found = set()
            for at in _cells(page, number, (_TABLE_LEAF,)):
                start, row_number = _after_varints(page, at)
                for shape, pattern in patterns:
                    row = self._row(page, start, row_number, shape, pattern)
                    if row is not None:
                        found.add(start)
                        yield row
                        break
            for shape, pattern in patterns:
                for match in pattern.finditer(page) if shape.anywhere else ():
                    if match.start() not in found:
                        row = self._row(page, match.start(), None, shape, pattern)
                        if row is not None:
                            yield row

    def index_entries(self, columns: int) -> Iterator[tuple[Value, ...]]:
        """Yield what can be read of all indexes with so many columns, the row's number being the last."""
        for number in range(1, self.count + 1):
            page = self.page(number)
            for at in _cells(page, number, (_INDEX_LEAF, _INDEX_INTERIOR)):
                _, start = _read_varint(page, at + 4 * (page[0] == _INDEX_INTERIOR))
                serials, body = _serial_types(page, start)
                if len(serials) == columns:
                    values = _values(serials, page[body:])
                    if values is not None:
                        yield values

    def _row(self, page: bytes, start: int, number: int | None, shape: Shape, pattern: re.Pattern[bytes]) -> Row | None:
        match = pattern.match(page, start)
        if match is None or page[start] != len(match[0]):
            return None
        serials, body = _serial_types(page, start)
        if len(serials) != len(shape.columns):
            return None
        size = body - start + sum(map(_size, serials))
        if number is None:
            number = _number_before(page, start, size)
            if number is None:
                return None
        payload = self._payload(page, start, size)
        values = None if payload is None else _values(serials, payload[body - start :])
        if values is None:
            return None
        if shape.number_column is not None:
            values = (*values[: shape.number_column], number, *values[shape.number_column + 1 :])
        return Row(shape.table, number, values)

    def _payload(self, page: bytes, start: int, size: int) -> bytes | None:
        """Return a row's bytes, those on overflow pages too."""
        most = PAGE_BYTES - 35
        local = size
        if size > most:
            least = (PAGE_BYTES - 12) * 32 // 255 - 23
            local = least + (size - least) % (PAGE_BYTES - 4)
            local = local if local <= most else least
        if start + local + 4 * (size > local) > PAGE_BYTES:
            return None
        parts, left = [page[start : start + local]], size - local
        following = page[start + local : start + local + 4]
        for _ in range(-(-left // (PAGE_BYTES - 4))):
            number = int.from_bytes(following, "big")
            if not 1 < number <= self.count:
                return None
            overflow = self.page(number)
            following = overflow[:4]
            parts.append(overflow[4 : 4 + left])
            left -= len(parts[-1])
        return b"".join(parts)


def scan(path: Path, sql: str) -> list[tuple[Value, ...]] | None:
    """Ask SQLite all the same, for what may be whole although the file is not. None where it is not."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return connection.execute(sql).fetchall()
    except sqlite3.Error:
        return None


def _cells(page: bytes, number: int, kinds: tuple[int, ...]) -> Iterator[int]:
    """Yield where the cells of a page begin."""
    at = _FILE_HEADER if number == 1 else 0
    if page[at] not in kinds:
        return
    first = at + (12 if page[at] == _INDEX_INTERIOR else 8)
    count = min(int.from_bytes(page[at + 3 : at + 5], "big"), (PAGE_BYTES - first) // 2)
    for pointer in range(first, first + 2 * count, 2):
        cell = int.from_bytes(page[pointer : pointer + 2], "big")
        if first <= cell < PAGE_BYTES - 8:
            yield cell


def _after_varints(page: bytes, at: int) -> tuple[int, int]:
    """Return where a table's row begins, behind its length and its number, and the number."""
    _, at = _read_varint(page, at)
    number, at = _read_varint(page, at)
    return at, number


def _number_before(page: bytes, start: int, size: int) -> int | None:
    """Return the number of the row that begins at `start`; before it stand its length and its number."""
    length = _varint(size)
    for digits in range(1, 5):
        at = start - digits - len(length)
        if at >= 0 and page[at : at + len(length)] == length:
            number, end = _read_varint(page, at + len(length))
            if end == start:
                return number
    return None


def _serial_types(page: bytes, start: int) -> tuple[list[int], int]:
    """Return the serial types of a row or an index entry, and where its values begin."""
    length, at = _read_varint(page, start)
    end, serials = min(start + length, len(page)), []
    while at < end:
        serial, at = _read_varint(page, at)
        serials.append(serial)
    return serials, end


def _values(serials: Sequence[int], body: bytes) -> tuple[Value, ...] | None:
    values: list[Value] = []
    at = 0
    for serial in serials:
        part = body[at : at + _size(serial)]
        if len(part) != _size(serial) or serial in (7, 10, 11):
            return None
        at += len(part)
        if serial >= 12 and serial % 2:
            try:
                values.append(part.decode())
            except UnicodeDecodeError:
                return None
        else:
            values.append(_PLAIN[serial](part) if serial < 12 else part)
    return tuple(values)


def _signed(part: bytes) -> int:
    return int.from_bytes(part, "big", signed=True)


_PLAIN: dict[int, Callable[[bytes], Value]] = {
    0: lambda _: None,
    8: lambda _: 0,
    9: lambda _: 1,
    **dict.fromkeys(_INTEGER_BYTES, _signed),
}


def _size(serial: int) -> int:
    return (serial - 12) // 2 if serial >= 12 else _INTEGER_BYTES.get(serial, 0)


def _varint(number: int) -> bytes:
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(number & 0x7F | 0x80)
    return bytes(reversed(parts))


def _read_varint(page: bytes, at: int) -> tuple[int, int]:
    """Return a number and where it ends. Nine bytes are never needed here: no row is that large or that far on."""
    number = 0
    for end in range(at, min(at + 8, len(page))):
        number = number << 7 | page[end] & 0x7F
        if page[end] < 0x80:
            return number, end + 1
    return -1, len(page)
