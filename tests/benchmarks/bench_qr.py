"""QR batches without camera and screen: bytes a signature, and what it costs to make codes and to put them together.

The people are invented: names and mail domains of nine locales, mixed by chance. The names (`nine_locales.json`) come
from the lists of Faker, the format's own dictionary does not.

    python -m tests.benchmarks.bench_qr
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import qrcode
import zfec
from anyascii import anyascii
from qrcode import util

from kiosk.format import TYPE_SIGNATURE
from kiosk.format.row import SignatureBody, encode_row, encode_signature, write_signature
from kiosk.frames.code import MASK, PAPER, SCREEN, Size, draw
from kiosk.frames.collector import Collector
from kiosk.frames.frame import HEADER_BYTES, SYMBOL_BYTES, Kind, symbol_count
from kiosk.frames.packed import pack
from kiosk.frames.sheets import SCANNED, Sheets, Words
from kiosk.frames.stream import PRINTED_TENTHS, Stream
from kiosk.slip import new_code
from tests.benchmarks.figures import Figure, middle, table
from tests.kiosk.coordinator.street import Street, quick_keys
from ui.app import application, prepare_environment

SESSION = 500
TARGET = 90.0  # bytes a signature
SHOWN = 24  # codes a second: two at twelve frames
LOCALES = Path(__file__).parent / "nine_locales.json"


def people(count: int) -> Iterator[SignatureBody]:
    """Yield invented people, the same ones each time but for their slip codes."""
    locales, dice = json.loads(LOCALES.read_text()), random.Random(1)
    for number in range(count):
        locale = locales[number % len(locales)]
        given, family = dice.choice(locale["given"]), dice.choice(locale["family"])
        email = f"{_local_part(given, family, dice)}@{dice.choice(locale['domains'])}" if dice.random() < 0.75 else None
        values: dict[str, object] = dict.fromkeys(SignatureBody.__struct_fields__)
        values |= {"given_name": given, "family_name": family, "email": email, "slip": new_code()}
        values |= {"postal_code": dice.choice(locale["postal_codes"]), "country": locale["country"]}
        values |= {"language": locale["language"], "hour": dice.randrange(7, 20), "assisted": dice.random() < 0.03}
        values["consents"] = ("updates",) if email and dice.random() < 0.7 else ()
        yield SignatureBody(**values)  # type: ignore[arg-type]


def _local_part(given: str, family: str, dice: random.Random) -> str:
    first, last = ("".join(filter(str.isalnum, anyascii(name).lower())) for name in (given, family))
    ways = (
        f"{first}.{last}",
        f"{first[0]}.{last}",
        f"{last}.{first}",
        f"{first}{dice.randrange(50, 100)}",
        f"{last}{dice.randrange(1000)}",
    )
    return dice.choice(ways)[:40]


def batch(folder: Path, suite: int, bodies: list[SignatureBody], write: Callable[[SignatureBody], bytes]) -> bytes:
    """Return a batch file with `SESSION` signatures a session."""
    street = Street(quick_keys(folder, suite=suite).campaigns[0])
    for number, body in enumerate(bodies):
        if number and number % SESSION == 0:
            street.begin()
        street.add(TYPE_SIGNATURE, write(body))
    return ("\n".join(street.batch()) + "\n").encode()


def measure(rows: int) -> list[Figure]:
    bodies = list(people(rows))
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name) / each for each in ("one", "two", "json")]
        for folder in folders:
            folder.mkdir()
        files = [
            batch(folder, suite, bodies, write)
            for folder, suite, write in zip(
                folders, (2, 1, 2), (write_signature, write_signature, encode_signature), strict=True
            )
        ]
    payloads = [pack(file) for file in files]
    target = f"what it may be; sessions of {SESSION}, header, tally, slip code and padding shared out"
    bytes_each = [
        Figure(f"signature in codes, {what}", len(payload) / rows, TARGET, "B", target)
        for what, payload in zip(("suite 2", "suite 1", "suite 2 as JSON"), payloads, strict=True)
    ]
    sizes = [len(encode_row(1, 0, write_signature(body))) for body in bodies]
    usual = max(map(sizes.count, set(sizes))) / rows
    bytes_each += [
        Figure("the same with symbols and frame headers", _on_the_wire(payloads[0]) / rows, TARGET, "B", target),
        Figure("signatures whose record is as long as most", usual * 100, 100, "%", "all"),
    ]
    return [*bytes_each, *_codes(payloads[0]), _gathering(payloads[0]), *_pages(payloads[0], rows)]


def _on_the_wire(payload: bytes) -> float:
    stream = Stream(payload)
    return stream.needed * (SYMBOL_BYTES + HEADER_BYTES / 2)


def _codes(payload: bytes) -> list[Figure]:
    stream, figures = Stream(payload), []
    for symbols, size in SCREEN.items():
        frames = [stream.frame(number, symbols) for number in range(9)]
        draw(frames[0])  # what codes of this size share
        ours, name = middle(_timed(draw, frames)), f"one code, {size.version}-L"
        same, best = (middle(_timed(partial(_plain, size, mask), frames[:5])) for mask in (MASK, None))
        figures.append(Figure(name, ours, same, "ms", "`qrcode` with the same mask"))
        figures.append(Figure(name, ours, best, "ms", "`qrcode` as it comes: it tries eight masks"))
    shown = middle(_timed(lambda number: draw(stream.frame(number, 2)), range(100, 200))) * SHOWN
    return [*figures, Figure(f"{SHOWN} codes, 27-L, with their frames", shown, 1000.0, "ms", "the second they are for")]


def _plain(size: Size, mask: int | None, frame: bytes) -> None:
    code = qrcode.QRCode(version=size.version, error_correction=size.level, border=0, mask_pattern=mask)
    code.add_data(util.QRData(frame, mode=util.MODE_8BIT_BYTE))
    code.make(fit=False)


def _gathering(payload: bytes) -> Figure:
    """Time a reader that misses a third, per frame, beside the erasure code's own part of it."""
    dice, stream, collector = random.Random(1), Stream(payload), Collector()
    frames = [stream.frame(number, 2) for number in range(stream.needed * 2) if dice.random() < 0.67]
    started, taken = time.process_time(), 0
    for taken, frame in enumerate(frames, start=1):  # noqa: B007
        if collector.take(frame).payload is not None:
            break
    ours = (time.process_time() - started) * 1000 / taken
    size = min(stream.needed, 128)
    symbols = [dice.randbytes(SYMBOL_BYTES) for _ in range(size)]
    numbers = sorted(dice.sample(range(256), size))
    started = time.process_time()
    zfec.Decoder(size, 256).decode(symbols, numbers)
    floor = (time.process_time() - started) * 1000 * stream.needed / size / taken
    return Figure("reader's work for one frame", ours, floor, "ms", "zfec's part of it")


def _pages(payload: bytes, rows: int) -> Iterator[Figure]:
    """Write pages as the product does, for paper and as pictures, beside plain `qrcode` with the same codes."""
    application()
    from ui.sheets import draw_png, write_pdf  # Qt, once its environment is settled

    words = Words("campaign", ("Stand street", "signatures"), "how to import")
    paper, sent = (Sheets(payload, Kind.BATCH, words, paper=paper) for paper in (True, False))
    full = len(payload) / symbol_count(len(payload)) / (PRINTED_TENTHS / 10)
    for sheets, what in ((paper, "a page of A4"), (sent, "a picture to send")):
        net = sheets.grid.places * sheets.grid.symbols * full
        yield Figure(f"{what}, net with 40 % repair", net / 1000, 10.0, "kB", "at least")
        yield Figure(f"{what}, signatures", net / (len(payload) / rows), 111.0, "", "10 kB, 90 B each")
    floor = middle(_timed(lambda page: _images(payload, page * SCANNED.places), range(3)))
    with tempfile.TemporaryDirectory() as folder:
        written = middle(_timed(lambda _: write_pdf(Path(folder) / "a.pdf", paper, "a4"), range(5))) / paper.pages
    drawn = middle(_timed(lambda number: draw_png(sent, number % sent.pages), range(5)))
    yield Figure(
        "a page of A4, drawn and written", written, floor, "ms", "`qrcode`'s make_image of 20 codes, as it comes"
    )
    yield Figure("a picture to send", drawn, floor, "ms", "the same")


def _images(payload: bytes, first: int) -> None:
    for number in range(first, first + SCANNED.places):
        code = qrcode.QRCode(version=PAPER.version, error_correction=PAPER.level, border=4)
        code.add_data(util.QRData(Stream(payload).frame(number, 1), mode=util.MODE_8BIT_BYTE))
        code.make_image().get_image()


def _timed(work: Callable[..., object], over: "list[bytes] | range") -> list[float]:
    """Return milliseconds of this process for each."""
    times = []
    for each in over:
        started = time.process_time()
        work(each)
        times.append((time.process_time() - started) * 1000)
    return times


def main() -> None:
    prepare_environment(screen_needed=False)
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1000)
    print(table(measure(parser.parse_args().rows)))


if __name__ == "__main__":
    main()
