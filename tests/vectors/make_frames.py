"""What QR codes hold: frames of the other vectors, a code a line in base64url, and codes that are passed over."""

import random
import zlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.format import TYPE_SIGNATURE
from kiosk.frames.frame import Frame, Kind, decode_frame
from kiosk.frames.packed import pack
from kiosk.frames.stream import Stream

if TYPE_CHECKING:
    from tests.vectors.make import Making
    from tests.vectors.make_slips import Put

HERE = Path(__file__).parent
TWO_BLOCKS = "batch-two-blocks.csv"
OF_FILES = {
    "receipts": ("receipts.txt", Kind.RECEIPTS),
    "slip": ("closing.slip", Kind.CLOSING_SLIP),
    "pack": ("pack.zip", Kind.PACK),
    "activation": ("pack.activation", Kind.ACTIVATION),
    "pin": ("pin.reset", Kind.PIN_RESET),
}


def two_blocks(making: "Making", person: "Iterator[bytes]") -> str:
    """Return a batch that needs two blocks; `person` yields signatures."""
    while sum(len(sealed) for _, sealed in making.rows) < 720 * 130:
        making.add(TYPE_SIGNATURE, next(person))
    making.close()
    return making.text()


def long_strokes(number: int) -> str:
    """Return a long drawn signature, another for each number."""
    dice = random.Random(number)
    there_and_back = ((dice.randrange(1, 10), dice.randrange(1, 10)) for _ in range(180))
    return "M300 100l" + " ".join(f"{x} {y}-{x}-{y}" for x, y in there_and_back)


def frames(put: "Put") -> None:
    """Put frames of the files that the folder holds."""

    def codes(name: str, shown: Iterable[bytes], reason: str, **outcome: object) -> None:
        lines = [urlsafe_b64encode(raw).decode().rstrip("=") for raw in shown]
        put(f"frames-{name}.frames", "\n".join([*lines, ""]), reason, **outcome)

    batch = Stream(pack((HERE / "batch-suite1.csv").read_bytes()))
    hybrid = Stream(pack((HERE / "batch-suite2.csv").read_bytes()))
    large = Stream(pack((HERE / TWO_BLOCKS).read_bytes()))
    files = {name: Stream((HERE / file).read_bytes(), kind) for name, (file, kind) in OF_FILES.items()}
    one = batch.frame(0, 1)

    codes("batch", [batch.frame(0, 2), batch.frame(1, 2)], "a batch", gives=["batch-suite1.csv"])
    codes(
        "repair",
        [hybrid.frame(n, 2) for n in (2, 5, 40)],
        "a third of the data, the rest is repair",
        gives=["batch-suite2.csv"],
    )
    codes(
        "two-blocks",
        [large.frame(n, 4) for n in range(60) if n % 3 != 1],
        "two blocks, a third of the codes missed",
        gives=[TWO_BLOCKS],
    )
    codes("paper", batch.paper()[2:], "as printed, the first two codes blotted out", gives=["batch-suite1.csv"])
    for name, (file, _) in OF_FILES.items():
        least = -(-files[name].needed // 3)
        codes(name, [files[name].frame(n, 3) for n in range(1, least + 1)], f"from {file}", gives=[file])
    mixed = [stream.frame(n, size) for n in range(5) for size, stream in ((1, batch), (2, files["slip"]), (4, hybrid))]
    codes(
        "mixed",
        [b"https://stand.example.org", *mixed, b"PKS1" + bytes(150)],
        "two stands and a slip in one film, with foreign codes",
        gives=["closing.slip", "batch-suite2.csv", "batch-suite1.csv"],
        counts={"foreign": 2},
    )
    codes("too-few", [batch.frame(0, 2)], "one symbol is missing", gives=[], counts={"new": 1})
    flipped = one[:100] + bytes([one[100] ^ 1]) + one[101:]
    other_tag = one[:6] + bytes([one[6] ^ 1]) + one[7:]
    damaged = [flipped, other_tag, one[:-1], one + b"\0", one[:400] + batch.frame(1, 1)[400:], one[:22]]
    codes("damaged", damaged, "a bit, a tag, a length, two codes blended", gives=[], counts={"damaged": 6})
    later = [b"PKQ2" + one[4:], _with_crc(one[:4] + b"\x07" + one[5:]), b"PKQ2 of another length"]
    codes("later", later, "a version and a kind of the future", gives=[], counts={"newer": 3})
    codes("numbers", list(_absurd()), "lengths and numbers that cannot be", gives=[], counts={"refused": 8})
    false = replace(decode_frame(one), symbols=(bytes(720),)).encode()
    codes(
        "false",
        [false, *(batch.frame(n, 1) for n in range(6))],
        "a false symbol under the right tag: all is dropped, then read anew",
        gives=["batch-suite1.csv"],
        counts={"spoilt": 1},
    )
    longer = replace(decode_frame(one), length=batch.length + 1).encode()
    codes(
        "other-length",
        [longer, batch.frame(0, 2), batch.frame(1, 2)],
        "the same tag with another length is another transfer",
        gives=["batch-suite1.csv"],
    )
    packed = pack((HERE / "batch-suite1.csv").read_bytes())
    for name, content, reason, error in (
        ("later", b"PKB2" + packed[4:], "a packed form of the future", "newer-version"),
        ("more", packed + b"\0", "a byte too many", "packed"),
        ("cut", packed[:-1], "a byte too few", "packed"),
        ("not", b"kind,session,seq,data,check\n", "a file that was not packed", "packed"),
        ("no-session", packed[:20] + b"\0\0\0\0" + packed[-64:], "a batch without a session", "packed"),
    ):
        stream = Stream(content)
        codes(f"packed-{name}", [stream.frame(0, 4)], reason, error=error)


def _absurd() -> Iterator[bytes]:
    empty = (bytes(720),)
    for kind, length, block, first, count in (
        (Kind.BATCH, 0, 0, 0, 1),
        (Kind.BATCH, 720, 1, 0, 1),
        (Kind.BATCH, 2**24 - 1, 183, 0, 1),
        (Kind.BATCH, 92_161, 2, 0, 1),
        (Kind.BATCH, 720, 0, 253, 4),
        (Kind.ACTIVATION, 107, 0, 0, 1),
        (Kind.CLOSING_SLIP, 524_289, 0, 0, 1),
        (Kind.PIN_RESET, 4_097, 0, 0, 1),
    ):
        yield Frame(kind, bytes(8), length, block, first, empty * count).encode()


def _with_crc(raw: bytes) -> bytes:
    return raw[:18] + zlib.crc32(raw[:18] + raw[22:]).to_bytes(4, "big") + raw[22:]
