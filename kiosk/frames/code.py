"""The QR code of a frame, fast enough for a show: what never changes in a code of one size is worked out once.

The library `qrcode` says where everything stands and which numbers correct errors; only the part that differs from
frame to frame is done here. The result is the same, module for module, as `qrcode` gives with byte mode and mask 3.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, reduce
from operator import itemgetter

import qrcode
from qrcode import base, constants, util

from kiosk.frames.frame import HEADER_BYTES, SYMBOL_BYTES

MASK = 3
QUIET_MODULES = 4  # left white around a code, and between two
_BYTE_MODE = 4
_PADDING = bytes([util.PAD0, util.PAD1])
_LIGHT_DARK = bytes.maketrans(b"01", b"\0\1")
_ONE = base.Polynomial([1], 0)


@dataclass(frozen=True)
class Size:
    """A QR version, 1 to 40, and its error correction level as `qrcode` numbers it."""

    version: int
    level: int

    @property
    def side(self) -> int:
        """Return the modules on each side, without the quiet zone."""
        return 17 + 4 * self.version


@dataclass(frozen=True)
class Code:
    """A drawn code: `side` rows of `side` bytes, 1 is a dark module, 0 a light one; no quiet zone."""

    side: int
    modules: bytes


PAPER = Size(22, constants.ERROR_CORRECT_M)
SCREEN = {
    1: Size(19, constants.ERROR_CORRECT_L),
    2: Size(27, constants.ERROR_CORRECT_L),
    3: Size(34, constants.ERROR_CORRECT_L),
    4: Size(40, constants.ERROR_CORRECT_L),
}


def draw(frame: bytes, *, paper: bool = False) -> Code:
    """Return the code of a frame: for a screen by its number of symbols, for paper with one symbol alone."""
    return draw_bytes(frame, PAPER if paper else SCREEN[(len(frame) - HEADER_BYTES) // SYMBOL_BYTES])


def draw_bytes(content: bytes, size: Size) -> Code:
    """Return the code of any bytes in one segment.

    Raises:
        ValueError: they do not fit.
    """
    layout = _layout(size)
    codewords = layout.codewords(content)
    bits = int.from_bytes(codewords, "big") ^ layout.mask
    digits = f"{bits:0{len(codewords) * 8}b}01".encode().translate(_LIGHT_DARK)
    return Code(size.side, bytes(layout.arrange(digits)))


@dataclass(frozen=True)
class _Layout:
    """All that codes of one size share: where each bit goes, what masks it, and how errors are corrected.

    `arrange` takes a digit for each bit and then a 0 and a 1, and gives the modules row by row.
    """

    blocks: tuple[base.RSBlock, ...]
    mask: int
    arrange: Callable[[bytes], tuple[int, ...]]
    divide: tuple[int, ...]

    def codewords(self, content: bytes) -> bytes:
        """Return data and correction in the order in which they stand in the code."""
        room = sum(block.data_count for block in self.blocks)
        if len(content) + 3 > room:
            raise ValueError("this does not fit into a code of this size")
        # mode, length in 16 bits (of versions from 10 on), content, four bits of terminator
        head = (_BYTE_MODE << 16 | len(content)) << 8 * len(content) | int.from_bytes(content, "big")
        data = (head << 4).to_bytes(len(content) + 3, "big")
        data += (_PADDING * (room // 2))[: room - len(data)]
        datas, corrections, at = [], [], 0
        for block in self.blocks:
            datas.append(data[at : at + block.data_count])
            corrections.append(self._correction(datas[-1]))
            at += block.data_count
        return _interleaved(datas) + _interleaved(corrections)

    def _correction(self, data: bytes) -> bytes:
        """Return the remainder of `data` by the generator, a table's row for each byte."""
        count = self.blocks[0].total_count - self.blocks[0].data_count
        divide, top, low = self.divide, 8 * (count - 1), (1 << 8 * (count - 1)) - 1
        rest = 0
        for byte in data:
            rest = (rest & low) << 8 ^ divide[rest >> top ^ byte]
        return rest.to_bytes(count, "big")


def _interleaved(parts: list[bytes]) -> bytes:
    """Return the first byte of each part, then the second of each; the later parts may be one byte longer."""
    shortest = len(parts[0])
    out = bytearray(shortest * len(parts))
    for at, part in enumerate(parts):
        out[at :: len(parts)] = part[:shortest]
    return bytes(out) + b"".join(part[shortest:] for part in parts)


@cache
def _layout(size: Size) -> _Layout:
    code = qrcode.QRCode(version=size.version, error_correction=size.level, border=0, mask_pattern=MASK)
    blocks = tuple(base.rs_blocks(size.version, size.level))
    bits = 8 * sum(block.total_count for block in blocks)
    fixed = _fixed(code)
    zero, one = bits, bits + 1
    where = [[zero if dark is False else one if dark else -1 for dark in row] for row in fixed]
    mask, shift = 0, util.mask_func(MASK)
    for number, (row, column) in enumerate(_free_places(fixed)):
        if number < bits:
            where[row][column] = number
            mask = mask << 1 | bool(shift(row, column))
        else:
            where[row][column] = one if shift(row, column) else zero  # remainder bits are 0, masked
    correction = blocks[0].total_count - blocks[0].data_count
    return _Layout(blocks, mask, itemgetter(*(at for row in where for at in row)), _division(correction))


def _fixed(code: qrcode.QRCode) -> list[list[bool | None]]:
    """Return the modules that are the same in every code of this size; None where data goes."""
    filled: list[list[list[bool | None]]] = []
    code.map_data = lambda data, mask_pattern: filled.append([list(row) for row in code.modules])
    code.makeImpl(False, MASK)
    return filled[0]


def _free_places(fixed: list[list[bool | None]]) -> list[tuple[int, int]]:
    """Return row and column of each data module in the order of its bit: pairs of columns, up and down in turn."""
    side, places = len(fixed), []
    columns = [column for column in range(side - 1, 0, -2) if column > 6] + [5, 3, 1]
    for turn, right in enumerate(columns):
        rows = range(side) if turn % 2 else range(side - 1, -1, -1)
        places += [(row, column) for row in rows for column in (right, right - 1) if fixed[row][column] is None]
    return places


def _division(count: int) -> tuple[int, ...]:
    """Return for each leading byte what it subtracts, where the generator has `count` roots."""
    generator = reduce(lambda left, root: left * base.Polynomial([1, base.gexp(root)], 0), range(count), _ONE)
    lower = [generator[at] for at in range(1, count + 1)]
    rows = []
    for factor in range(256):
        products = [base.gexp(base.glog(factor) + base.glog(each)) if factor and each else 0 for each in lower]
        rows.append(int.from_bytes(bytes(products), "big"))
    return tuple(rows)
