"""A camera before a screen: tilt, hand and lens blur, sensor, noise, light, glare, moiré, JPEG, rolling shutter.

Everything comes from one seed. Distances are in camera pixels, times in seconds, light from 0 to 255.
"""

import io
import math
import random
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

from tests.camera.screen import Show

_FINER = 2  # how much finer than the sensor the light is computed
_CACHED = 4


@dataclass(frozen=True)
class Camera:
    """What a camera is like, and how it is held."""

    width: int = 1280
    height: int = 720
    rate: float = 30.0
    exposure: float = 0.010
    readout: float = 0.020  # from the first row to the last
    ramp: float = 0.008  # a screen's pixel takes so long to turn
    fill: float = 0.88  # how much of the picture's width the screen takes
    tilt: float = 0.03  # how far corners move, in widths
    turn: float = 1.0  # degrees
    blur: float = 0.9  # sigma of the lens
    motion: float = 0.8  # how far the hand moves during an exposure
    noise: float = 4.0  # sigma
    uneven: float = 0.15  # how much darker one side is
    glare: float = 0.1  # how much light a lamp adds at its centre
    moire: float = 0.03
    quality: int = 80  # of JPEG


GOOD = Camera(1920, 1080, fill=0.92, tilt=0.015, turn=0.5, blur=0.8, motion=0.4, noise=2.5, uneven=0.08, glare=0.04)
TYPICAL = Camera()
BAD = Camera(
    exposure=0.016, readout=0.027, fill=0.84, tilt=0.05, turn=3.0, blur=1.75, motion=1.6, noise=9.0,
    uneven=0.35, glare=0.25, moire=0.06, quality=45,
)  # fmt: skip
CAMERAS = {"good 1080p": GOOD, "typical 720p": TYPICAL, "bad 720p": BAD}


class Shot:
    """One take of a camera: the same camera, show and seed give the same pictures."""

    def __init__(self, camera: Camera, show: Show, seed: int) -> None:
        self.camera, self.show = camera, show
        self._random = random.Random(seed)
        self._phase = self._random.random() / show.rate
        self._corners = self._pose()
        self._light = _light(camera, self._random)
        self._glare = _glare(camera, self._random)
        self._grain = _grain(camera, self._random)
        self._grid = _grid(camera, self._random)
        self._warped: OrderedDict[int, Image.Image] = OrderedDict()

    def frames(self, seconds: float) -> Iterator[tuple[float, Image.Image]]:
        """Yield (time since the camera began, grey picture)."""
        for number in range(int(seconds * self.camera.rate)):
            begun = number / self.camera.rate
            yield begun + self.camera.readout + self.camera.exposure, self._picture(begun + self._phase)

    def _picture(self, begun: float) -> Image.Image:
        camera, draw = self.camera, self._random
        sharp = self._exposed(begun)
        sigma = math.hypot(camera.blur * draw.uniform(0.85, 1.15), 0.3)
        picture = sharp.filter(ImageFilter.GaussianBlur(sigma))
        angle, far = draw.uniform(0, math.tau), camera.motion * draw.uniform(0.2, 1.0)
        dx, dy = far * math.cos(angle), far * math.sin(angle)
        moved = [_shifted(picture, dx * part, dy * part) for part in (-0.5, -0.17, 0.17, 0.5)]
        picture = Image.blend(Image.blend(moved[0], moved[3], 0.5), Image.blend(moved[1], moved[2], 0.5), 0.5)
        picture = ImageChops.add(ImageChops.multiply(picture, self._light), self._glare)
        picture = ImageChops.add(picture, _piece(self._grid, picture.size, draw), 1, -128)
        picture = ImageChops.add(picture, _piece(self._grain, picture.size, draw), 1, -128)
        return _through_jpeg(picture, camera.quality)

    def _exposed(self, begun: float) -> Image.Image:
        """Return what the rows saw, each at its own time: one page, or two that run into each other."""
        camera, period = self.camera, 1 / self.show.rate
        first = int(begun / period)
        end = begun + camera.readout + camera.exposure
        picture = self._seen(first)
        for number in range(first + 1, int(end / period) + 1):
            turned = number * period  # this page begins to show, and is there after `ramp`
            weights = bytearray()
            for row in range(camera.height):
                opened = begun + camera.readout * row / camera.height
                weights.append(round(255 * _share(turned, camera.ramp, opened, camera.exposure)))
            column = Image.frombytes("L", (1, camera.height), bytes(weights))
            picture = Image.composite(self._seen(number), picture, column.resize(picture.size))
        return picture

    def _seen(self, number: int) -> Image.Image:
        """Return a page as it falls onto the sensor."""
        if number not in self._warped:
            camera, page = self.camera, self.show.page(number)
            size = camera.width * _FINER, camera.height * _FINER
            matrix = _perspective([(x * _FINER, y * _FINER) for x, y in self._corners], page.size)
            bicubic, way = Image.Resampling.BICUBIC, Image.Transform.PERSPECTIVE
            self._warped[number] = page.transform(size, way, matrix, bicubic, fillcolor=60).reduce(_FINER)
            if len(self._warped) > _CACHED:
                self._warped.popitem(last=False)
        return self._warped[number]

    def _pose(self) -> list[tuple[float, float]]:
        """Return where the screen's corners are in the picture."""
        camera, draw = self.camera, self._random
        wide = camera.width * camera.fill / 2
        tall, turn = wide * 9 / 16, math.radians(draw.uniform(-camera.turn, camera.turn))
        corners = []
        for x, y in ((-wide, -tall), (wide, -tall), (wide, tall), (-wide, tall)):
            x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
            shift = camera.tilt * camera.width
            x, y = x * (1 - abs(draw.uniform(0, shift)) / wide), y * (1 - abs(draw.uniform(0, shift)) / tall / 2)
            corners.append((camera.width / 2 + x, camera.height / 2 + y))
        return corners


def _share(turned: float, ramp: float, opened: float, exposure: float) -> float:
    """Return how much of an exposure a page had that began to show at `turned`."""

    def lit(until: float) -> float:  # the integral of its ramp
        past = until - turned
        return 0.0 if past <= 0 else past * past / 2 / ramp if past < ramp else past - ramp / 2

    return min(1.0, max(0.0, (lit(opened + exposure) - lit(opened)) / exposure))


def _perspective(corners: list[tuple[float, float]], size: tuple[int, int]) -> list[float]:
    """Return the eight numbers that take the picture's places to the page's."""
    width, height = size
    rows = []
    for (x, y), (u, v) in zip(corners, ((0, 0), (width, 0), (width, height), (0, height)), strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for at in range(8):
        best = max(range(at, 8), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for row in range(8):
            if row != at:
                factor = rows[row][at] / rows[at][at]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[at], strict=True)]
    return [rows[at][8] / rows[at][at] for at in range(8)]


def _shifted(picture: Image.Image, dx: float, dy: float) -> Image.Image:
    matrix = (1, 0, dx, 0, 1, dy)
    return picture.transform(picture.size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR, fillcolor=60)


def _light(camera: Camera, draw: random.Random) -> Image.Image:
    angle = draw.uniform(0, math.tau)
    field = Image.new("L", (16, 9))
    for x in range(16):
        for y in range(9):
            along = 0.5 + ((x / 15 - 0.5) * math.cos(angle) + (y / 8 - 0.5) * math.sin(angle)) / 1.42
            field.putpixel((x, y), round(255 * (1 - camera.uneven * along)))
    return field.resize((camera.width, camera.height), Image.Resampling.BICUBIC)


def _glare(camera: Camera, draw: random.Random) -> Image.Image:
    centre = draw.uniform(3, 13), draw.uniform(2, 7)
    field = Image.new("L", (16, 9))
    for x in range(16):
        for y in range(9):
            away = math.dist((x, y), centre) / 3
            field.putpixel((x, y), round(255 * camera.glare * math.exp(-away * away)))
    return field.resize((camera.width, camera.height), Image.Resampling.BICUBIC)


def _grain(camera: Camera, draw: random.Random) -> Image.Image:
    """Return noise around 128, larger than a picture, so that each gets another piece."""
    size = camera.width + 256, camera.height + 256
    parts = [Image.frombytes("L", size, draw.randbytes(size[0] * size[1])) for _ in range(4)]
    mean = Image.blend(Image.blend(parts[0], parts[1], 0.5), Image.blend(parts[2], parts[3], 0.5), 0.5)
    return mean.point([max(0, min(255, round(128 + (value - 127) * camera.noise / 36.8))) for value in range(256)])


def _grid(camera: Camera, draw: random.Random) -> Image.Image:
    """Return the beat of the screen's pixels with the camera's around 128."""
    period, size = draw.uniform(5, 40), (camera.width + 256, camera.height + 256)
    wave = bytes(round(128 + 220 * camera.moire * math.sin(math.tau * x / period)) for x in range(2 * size[0]))
    waves = Image.frombytes("L", (len(wave), 1), wave).resize((len(wave), 2 * size[1]))
    waves = waves.rotate(draw.uniform(-30, 30), Image.Resampling.BILINEAR, fillcolor=128)
    left, top = size[0] // 2, size[1] // 2
    return waves.crop((left, top, left + size[0], top + size[1]))


def _piece(larger: Image.Image, size: tuple[int, int], draw: random.Random) -> Image.Image:
    left, top = draw.randrange(256), draw.randrange(256)
    return larger.crop((left, top, left + size[0], top + size[1]))


def _through_jpeg(picture: Image.Image, quality: int) -> Image.Image:
    """Return what a camera's own compression leaves, as its grey plane."""
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=quality)
    stream.seek(0)
    with Image.open(stream) as opened:
        opened.load()
        return opened
