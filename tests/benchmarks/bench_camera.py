"""QR batches through a simulated camera: camera seconds, goodput, and what a camera frame costs, beside other formats.

The camera is `tests.camera`: no real one, no real screen. Read the ratios. Times are camera seconds, from the first
frame on, except where CPU is said.

    python -m tests.benchmarks.bench_camera --shots 20
"""

import argparse
import random
from collections.abc import Callable, Iterable
from itertools import pairwise
from time import process_time

import zxingcpp

from kiosk.reading.sight import Grey, look
from tests.benchmarks.figures import Figure, middle, table
from tests.camera.camera import BAD, GOOD, TYPICAL, Shot
from tests.camera.channels import bbqr, caught_by, film_show, forever, lossy, ours, ur
from tests.camera.screen import show_of

SIGNATURES = 500
SIGNATURE_BYTES = 85  # all shared out; `bench_qr` measures it
LOSSES = (0.05, 0.2, 0.4)
DRAWS = 100  # of a channel
GOODPUT_BYTES = 40_000
WANTED_BAD_SECONDS = 6.0
_SEEDSIGNER_BYTES, _SEEDSIGNER_RATE = 120, 6.0

Way = tuple[str, float, Callable[[Iterable[bool], int], int]]  # its name, pictures a second, pictures until whole


def ways(payload: bytes, joined: int = 0) -> list[Way]:
    """Return this program's shows and other formats; `joined` is the picture at which the camera comes."""
    size = len(payload)
    return [
        ("two v27-L at 12/s", 12, lambda c, s: ours(payload, c, symbols=2, side_by_side=2, start=2 * joined)),
        ("one v27-L at 10/s", 10, lambda c, s: ours(payload, c, symbols=2, side_by_side=1, start=joined)),
        ("BC-UR, v27-L at 10/s", 10, lambda c, s: ur(size, c, s, start=joined)),
        ("BBQr, v27-L at 10/s", 10, lambda c, s: bbqr(size, c, start=joined)),
        ("BBQr at its own 4/s", 4, lambda c, s: bbqr(size, c, start=joined)),
        ("BC-UR as SeedSigner, 120 B at 6/s", _SEEDSIGNER_RATE,
         lambda c, s: ur(size, c, s, start=joined, fragment=_SEEDSIGNER_BYTES)),
    ]  # fmt: skip


def lost_frames(draws: int) -> list[Figure]:
    """500 signatures where so many of a hundred pictures are lost; the floor is two v27-L at 12/s that lose none."""
    payload = random.Random(1).randbytes(SIGNATURES * SIGNATURE_BYTES)
    floor = len(payload) / (2 * 2 * 720 * 12)
    figures = []
    for joined in (0, 75):
        for name, rate, until in ways(payload, joined):
            seconds = [middle(until(lossy(loss, seed), seed) / rate for seed in range(draws)) for loss in LOSSES]
            late = ", camera comes late" if joined else ""
            what = (
                f"500 signatures, {name}{late}; at 5 / 20 / 40 % lost {' / '.join(f'{each:.1f}' for each in seconds)}"
            )
            figures.append(Figure(what, seconds[1], floor, "s", "the payload's bytes at two v27-L at 12/s"))
    return figures


def goodput(shots: int) -> list[Figure]:
    """40 kB before cameras; the floor is what is shown meanwhile."""
    figures = []
    for name, camera, symbols, side_by_side, rate in (
        ("typical 720p, one v27-L at 10/s (at least 14 kB/s)", TYPICAL, 2, 1, 10),
        ("typical 720p, two v27-L at 12/s (at least 34 kB/s)", TYPICAL, 2, 2, 12),
        ("good 1080p, two v40-L at 12/s", GOOD, 4, 2, 12),
        ("bad 720p, one v19-L at 10/s", BAD, 1, 1, 10),
    ):
        takes = [
            film_show(camera, _batch(seed), seed, symbols=symbols, side_by_side=side_by_side, rate=rate)
            for seed in range(shots)
        ]
        rates = [GOODPUT_BYTES / 1000 / each.seconds for each in takes if each.seconds is not None]
        whole = f"{len(rates)} of {shots} whole"
        shown = symbols * side_by_side * 0.720 * rate
        figures.append(Figure(f"{name}, {whole}", middle(rates or [0.0]), shown, "kB/s", "what is shown"))
    return figures


def bad_camera(shots: int) -> list[Figure]:
    """40 kB before a bad camera, as one v27-L, with and without second looks."""
    figures = []
    for again in (True, False):
        takes = [
            film_show(BAD, _batch(seed), seed, side_by_side=1, rate=10, again=again, most_seconds=20)
            for seed in range(shots)
        ]
        seconds = [each.seconds for each in takes if each.seconds is not None]
        how = f"second looks: {'yes' if again else 'no'}, {len(seconds)} of {shots} whole"
        what = f"40 kB, bad 720p, one v27-L at 10/s, {how}, worst {max(seconds, default=0):.1f} s"
        figures.append(Figure(what, middle(seconds or [0.0]), WANTED_BAD_SECONDS, "s", "what it may be"))
    return figures


def same_channel(shots: int) -> list[Figure]:
    """42.5 kB as one v27-L code at 10/s in what cameras caught, for each format; the floor is this program's."""
    size = SIGNATURES * SIGNATURE_BYTES
    payload = random.Random(2).randbytes(size)
    figures = []
    for name, camera in (("typical 720p", TYPICAL), ("bad 720p", BAD)):
        channels = [caught_by(camera, seed) for seed in range(shots)]
        caught = sum(map(sum, channels)) / sum(map(len, channels))
        channels = [each for each in channels if sum(each) > 2]
        mine = middle(ours(payload, forever(each), symbols=2, side_by_side=1) / 10 for each in channels)
        for other, until in (
            ("BC-UR", lambda c, s: ur(size, c, s)),
            ("BBQr", lambda c, s: bbqr(size, c)),
        ):
            theirs = middle(until(forever(each), seed) / 10 for seed, each in enumerate(channels))
            what = f"{other} before the same {name} ({caught:.0%} of what is shown read at once)"
            figures.append(Figure(what, theirs, mine, "s", "this program's, one v27-L as well"))
    return figures


def costs(frames: int) -> list[Figure]:
    """CPU for a camera frame with two v27-L; the floor is zxing-cpp as it comes."""
    figures = []
    for name, camera in (("720p (at most 3 ms)", TYPICAL), ("1080p (at most 10 ms)", GOOD)):
        mine, plain = [], []
        for _, picture in Shot(camera, show_of(_batch(1)), 1).frames(frames / camera.rate):
            grey = Grey.of(picture)
            view = zxingcpp.ImageView(grey.pixels, grey.width, grey.height, zxingcpp.ImageFormat.Lum, grey.stride, 1)
            times = [process_time()]
            look(grey)
            times.append(process_time())
            zxingcpp.read_barcodes(view)
            times.append(process_time())
            first, second = (1000 * (end - begin) for begin, end in pairwise(times))
            mine.append(first)
            plain.append(second)
        figures.append(Figure(f"CPU for a frame, {name}", middle(mine), middle(plain), "ms", "zxing-cpp as it comes"))
    return figures


def _batch(seed: int) -> bytes:
    return random.Random(seed).randbytes(GOODPUT_BYTES)


def measure(shots: int, draws: int = DRAWS) -> list[Figure]:
    """Return all figures; `shots` is how many takes each camera makes of each show."""
    return [*costs(30), *lost_frames(draws), *same_channel(shots), *goodput(shots), *bad_camera(shots)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shots", type=int, default=3)
    parser.add_argument("--draws", type=int, default=DRAWS)
    chosen = parser.parse_args()
    print(table(measure(chosen.shots, chosen.draws)))
