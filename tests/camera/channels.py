"""Payloads through a channel that loses what is shown: after how many pictures is all there?

A channel says for each picture that is shown whether it is caught. It may be invented (so many of a hundred are lost)
or be what a camera caught of a show (`caught_by`).
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from time import process_time

from kiosk.frames.collector import Collector, Outcome
from kiosk.frames.stream import Stream
from kiosk.reading.live import LiveReader
from kiosk.reading.sight import Grey, look
from tests.camera.camera import Camera, Shot
from tests.camera.others import BBQR_BYTES, UR_BYTES, UrReader, bbqr_parts, ur_parts
from tests.camera.screen import show_of


def lossy(share: float, seed: int) -> Iterator[bool]:
    """Lose this share of all pictures, drawn by lot."""
    draw = random.Random(seed)
    while True:
        yield draw.random() >= share


def ours(payload: bytes, channel: Iterable[bool], *, symbols: int, side_by_side: int, start: int = 0) -> int:
    """Return after how many pictures this program's reader has a payload."""
    stream, collector = Stream(payload), Collector()
    for shown, caught in enumerate(channel):
        if not caught:
            continue
        for code in range(side_by_side):
            taken = collector.take(stream.frame(start + shown * side_by_side + code, symbols))
            if taken.outcome is Outcome.COMPLETE:
                assert taken.payload == payload
                return shown + 1
    raise ValueError("the channel ended")


def ur(size: int, channel: Iterable[bool], seed: int, start: int = 0, fragment: int = UR_BYTES) -> int:
    """Return the same of BC-UR, a code a picture."""
    fragments = -(-size // fragment)
    reader = UrReader(fragments)
    for shown, (caught, part) in enumerate(zip(channel, ur_parts(fragments, seed, start), strict=False)):
        if caught and reader.take(part):
            return shown + 1
    raise ValueError("the channel ended")


def bbqr(size: int, channel: Iterable[bool], start: int = 0) -> int:
    """Return the same of BBQr, a code a picture."""
    parts, held = -(-size // BBQR_BYTES), set()
    for shown, (caught, part) in enumerate(zip(channel, bbqr_parts(parts, start), strict=False)):
        if caught:
            held.add(part)
            if len(held) == parts:
                return shown + 1
    raise ValueError("the channel ended")


@dataclass(frozen=True)
class Take:
    """What a camera made of a show: seconds until the batch was whole, or None; and how many of its frames read.

    `climbed` counts second looks, `cpu` is the seconds that all looks took.
    """

    seconds: float | None
    frames: int
    read: int
    climbed: int
    cpu: float


def film_show(
    camera: Camera,
    payload: bytes,
    seed: int,
    *,
    symbols: int = 2,
    side_by_side: int = 2,
    rate: float = 12.0,
    most_seconds: float = 30.0,
    again: bool = True,
) -> Take:
    """Hold a camera before a show until the batch is whole. Second looks take one core beside the first ones."""
    shot = Shot(camera, show_of(payload, symbols=symbols, side_by_side=side_by_side, rate=rate), seed)
    reader = LiveReader()
    free = cpu = 0.0  # when the second core has nothing to do; seconds of both
    frames = read = climbed = 0
    for now, picture in shot.frames(most_seconds):
        frames += 1
        begun = process_time()
        view = reader.look(Grey.of(picture), now)
        cpu += process_time() - begun
        read += bool(view.spots)
        if view.arrived:
            return Take(now, frames, read, climbed, cpu)
        free = max(free, now)
        while again and free < now + 1 / camera.rate:
            begun = process_time()
            if not reader.retry():
                break
            took = process_time() - begun
            climbed, cpu, free = climbed + 1, cpu + took, free + took
    return Take(None, frames, read, climbed, cpu)


def caught_by(camera: Camera, seed: int, *, rate: float = 10.0, seconds: float = 8.0) -> list[bool]:
    """Return which pictures of a show of one v27-L code each a camera caught: the channel for others' schedules."""
    payload = random.Random(seed).randbytes(150_000)
    stream = Stream(payload)
    shot = Shot(camera, show_of(payload, side_by_side=1, rate=rate), seed)
    seen = {spot.raw for _, picture in shot.frames(seconds) for spot in look(Grey.of(picture)) if spot.raw is not None}
    return [stream.frame(number) in seen for number in range(int(seconds * rate))]


def forever(channel: list[bool]) -> Iterator[bool]:
    """Return a channel that goes on as it was."""
    return (channel[number % len(channel)] for number in count())
