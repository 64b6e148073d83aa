"""The codes in one grey picture: what was read, where it stands, and what was seen and could not be read."""

from dataclasses import dataclass

import zxingcpp
from PIL import Image

_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

Point = tuple[int, int]
Outline = tuple[Point, Point, Point, Point]  # from the corner that is the code's own top left, clockwise


@dataclass(frozen=True)
class Grey:
    """A picture of one byte a pixel, 0 is black; rows are `stride` bytes apart."""

    pixels: bytes | memoryview
    width: int
    height: int
    stride: int

    @classmethod
    def of(cls, picture: Image.Image) -> "Grey":
        """Return a picture of any mode in grey; what is transparent is white."""
        if picture.has_transparency_data:
            drawn, opaque = picture.convert("LA").split()
            grey = Image.new("L", picture.size, 255)
            grey.paste(drawn, mask=opaque)
        else:
            grey = picture.convert("L")
        return cls(grey.tobytes(), grey.width, grey.height, grey.width)

    def picture(self) -> Image.Image:
        """Return it for Pillow's filters."""
        return Image.frombytes("L", (self.width, self.height), bytes(self.pixels), "raw", "L", self.stride)

    def kept(self) -> "Grey":
        """Return a copy that stays when the camera's own memory is used again."""
        return Grey(bytes(self.pixels), self.width, self.height, self.stride)


@dataclass(frozen=True)
class Spot:
    """One code in a picture: where it is, in pixels, and its bytes.

    Without bytes it is a guess: something was taken for a code that could not be read.
    """

    outline: Outline
    raw: bytes | None

    def halved(self) -> "Spot":
        """Return it as in the same picture, half as large."""
        first, second, third, fourth = ((x // 2, y // 2) for x, y in self.outline)
        return Spot((first, second, third, fourth), self.raw)


def look(grey: Grey, *, fine: bool = False) -> list[Spot]:
    """Return the QR codes of a picture, those that could not be read included.

    Args:
        grey: the picture.
        fine: look about ten times as long; for pictures that are seen once. A camera shows a code again in its next
            frame, so there only what is cheap is worth it. Either way a code may be turned by any angle.
    """
    shape = grey.width, grey.height, zxingcpp.ImageFormat.Lum, grey.stride, 1
    view = zxingcpp.ImageView(grey.pixels, *shape)  # type: ignore[arg-type]  # its stub knows numpy; any buffer does
    found = zxingcpp.read_barcodes(
        view, _FORMATS, try_rotate=fine, try_invert=fine, try_downscale=fine, return_errors=True
    )
    return [Spot(_outline(each.position), each.bytes if each.valid else None) for each in found]


def _outline(position: zxingcpp.Position) -> Outline:
    corners = position.top_left, position.top_right, position.bottom_right, position.bottom_left
    first, second, third, fourth = ((int(each.x), int(each.y)) for each in corners)
    return first, second, third, fourth
