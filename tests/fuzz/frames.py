"""Whatever codes say, the reader stays whole: frames, their reassembly, packed batches, fuzzed by what they cover.

    python -m tests.fuzz.frames --seconds 3600 --corpus FOLDER

It needs `atheris`, which is not locked: make an environment of your own for it, with this project on PYTHONPATH.
What breaks is written to FOLDER as `crash-…`; what it shows becomes a vector (`tests/vectors/make_frames.py`).
"""

import argparse
import io
import random
import sys
import zlib
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports():
    from kiosk.errors import FormatError
    from kiosk.format import batch, session
    from kiosk.frames import collector, frame, packed, stream

VECTORS = Path(__file__).parents[1] / "vectors"
MOST_BYTES = 64_000
MOST_HELD = 200_000  # bytes a reader may hold here, so that its bounds are met soon
READERS = {"B": batch.decode_info, "S": session.decode_header, "T": batch.decode_tally}
COUNTS = dict.fromkeys(("frames", "sound", "taken", "whole", "spoilt", "packed", "unpacked"), 0)


def one(data: bytes) -> None:
    """Try one input: its first byte chooses what it is."""
    kind, rest = data[:1], data[1:]
    if kind < b"\x40":
        any_frame(rest)
    elif kind < b"\xa0":
        many_frames(atheris.FuzzedDataProvider(rest))
    elif kind < b"\xd0":
        any_packed(rest)
    else:
        any_packed(_like_a_batch(atheris.FuzzedDataProvider(rest)))


def any_frame(raw: bytes) -> None:
    """What is read as a frame is the same bytes again; a wrong CRC is put right, or nothing would get further."""
    for each in (raw, with_crc(raw)):
        COUNTS["frames"] += 1
        try:
            read = frame.decode_frame(each)
        except FormatError:
            continue
        COUNTS["sound"] += 1
        assert read.encode() == each
        assert 0 < read.length <= frame.MOST_BYTES[read.kind]


def with_crc(raw: bytes) -> bytes:
    return raw[:18] + zlib.crc32(raw[:18] + raw[22:]).to_bytes(4, "big") + raw[22:]


def many_frames(data: atheris.FuzzedDataProvider) -> None:
    """Frames of true payloads and false ones, in any order; what comes out has the tag it went by."""
    reader = collector.Collector(most_transfers=4, most_bytes=MOST_HELD)
    streams = [
        stream.Stream(bytes([number]) * data.ConsumeIntInRange(1, 4_000), kind)
        for number, kind in ((1, frame.Kind.BATCH), (2, frame.Kind.RECEIPTS), (3, frame.Kind.BATCH))
    ]
    while data.remaining_bytes():
        raw = _shown(data, streams)
        taken = reader.take(raw)
        COUNTS["taken"] += 1
        COUNTS["spoilt"] += taken.outcome is collector.Outcome.SPOILT
        if taken.payload is not None:
            COUNTS["whole"] += 1
            assert taken.progress is not None
            assert len(taken.payload) == taken.progress.length
            assert frame.payload_tag(taken.progress.kind, taken.payload) == taken.progress.tag
        under_way = reader.transfers()
        assert len(under_way) <= 4
        assert len(under_way) == 1 or reader.held_bytes <= MOST_HELD
        assert all(0 <= each.held <= each.needed for each in under_way)


def _shown(data: atheris.FuzzedDataProvider, streams: "list[stream.Stream]") -> bytes:
    chosen = streams[data.ConsumeIntInRange(0, 2)]
    raw = chosen.frame(data.ConsumeInt(2) % 1_000, data.ConsumeIntInRange(1, 4))
    match data.ConsumeIntInRange(0, 5):
        case 0:  # damaged somewhere, and its CRC put right
            place = data.ConsumeIntInRange(0, len(raw) - 1)
            return with_crc(raw[:place] + data.ConsumeBytes(data.ConsumeIntInRange(1, 24)) + raw[place + 1 :])
        case 1:  # other numbers, under the CRC
            read = frame.decode_frame(raw)
            length = data.ConsumeIntInRange(0, 2**24 - 1)
            numbers = data.ConsumeIntInRange(0, 255), data.ConsumeIntInRange(0, 255)
            return frame.Frame(read.kind, read.tag, length, *numbers, read.symbols).encode()
        case 2:  # cut off
            return raw[: data.ConsumeIntInRange(0, len(raw))]
        case 3:
            return bytes(data.ConsumeBytes(data.ConsumeIntInRange(0, 64)))
    return raw


def any_packed(raw: bytes) -> None:
    """What unpacks is a batch file that packs to the same bytes again, and reads line by line."""
    COUNTS["packed"] += 1
    try:
        file = packed.unpack(raw)
    except FormatError:
        return
    COUNTS["unpacked"] += 1
    assert packed.pack(file) == raw
    for _, line in batch.read_lines(io.BytesIO(file)):
        assert isinstance(line, batch.BatchLine)
        assert line.check_ok
        if read := READERS.get(line.kind):
            with suppress(FormatError):
                read(line.data)


def _like_a_batch(data: atheris.FuzzedDataProvider) -> bytes:
    """Return a packed batch whose lengths and numbers are anything, and its contents mostly zeros."""
    info = data.ConsumeBytes(data.ConsumeIntInRange(0, 40))
    many = data.ConsumeIntInRange(0, 3)
    parts = [b"PKB1", bytes(16), len(info).to_bytes(2, "big"), info, many.to_bytes(2, "big")]
    for _ in range(many):
        header = bytes(data.PickValueInList([0, 0, 104, 200]))
        parts += [len(header).to_bytes(2, "big"), header or bytes(16), data.ConsumeBytes(2).ljust(2, b"\0"), bytes(104)]
        while size := data.ConsumeIntInRange(0, 255):
            gap = data.PickValueInList([0, 1, 2, 4_000, 4_095, 4_096, 65_535]) if size & 0x80 else None
            parts += [bytes([size]), b"" if gap is None else gap.to_bytes(2, "big"), bytes(16 + 32 * (size & 0x7F))]
        parts.append(b"\0")
    return b"".join([*parts, bytes(data.PickValueInList([64, 64, 64, 63, 65]))])


def seeds(folder: Path) -> None:
    """Put what the vectors hold into the corpus, so that it begins with what is right."""
    for path in sorted(VECTORS.glob("batch-*.csv")):
        try:
            (folder / f"packed-{path.stem}").write_bytes(b"\xc0" + packed.pack(path.read_bytes())[:MOST_BYTES])
        except FormatError:
            continue
    dice = random.Random(1)
    for number in range(200):
        for mode in (b"\x40", b"\xd0"):
            (folder / f"any-{mode.hex()}-{number}").write_bytes(mode + dice.randbytes(dice.randrange(2, 400)))
    shown = stream.Stream(b"a payload", frame.Kind.RECEIPTS)
    for symbols in range(1, 5):
        (folder / f"frame-{symbols}").write_bytes(b"\0" + shown.frame(0, symbols))


def main() -> None:
    """Fuzz for a while; libFuzzer ends the process."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--corpus", type=Path, required=True, help="a folder, made where it is not there")
    chosen = parser.parse_args()
    chosen.corpus.mkdir(parents=True, exist_ok=True)
    seeds(chosen.corpus)
    options = [f"-max_total_time={chosen.seconds}", f"-max_len={MOST_BYTES}", f"-artifact_prefix={chosen.corpus}/"]
    atheris.Setup([sys.argv[0], *options, "-timeout=20", "-rss_limit_mb=1024", str(chosen.corpus)], counted)
    atheris.Fuzz()


def counted(data: bytes) -> None:
    """Try one input, and say now and then what was met."""
    one(data)
    if COUNTS["frames"] + COUNTS["taken"] + COUNTS["packed"] > counted.said:  # type: ignore[attr-defined]
        counted.said *= 2  # type: ignore[attr-defined]
        print(COUNTS, file=sys.stderr, flush=True)


counted.said = 1_000  # type: ignore[attr-defined]

if __name__ == "__main__":
    main()
