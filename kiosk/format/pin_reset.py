"""A PIN reset: the organisation's word that one stand may forget its PINs, once. FORMAT §12."""

import base64
import binascii
import struct
from dataclasses import dataclass

from kiosk.errors import FormatError, NewerVersion

CODE_CHARACTERS = 8  # without the check character that people type
FILE_CAPTION = "petition-kiosk pin reset 1"
MAX_FILE_BYTES = 4096
_MAGIC = b"PKRP"
_RESET = struct.Struct(">4sB16s8sI64s")
_PROOF_BYTES = 64


@dataclass(frozen=True)
class PinReset:
    """A reset for one stand (16 bytes) and the 8 characters of its code; `day` counts UTC days since 1970."""

    device_id: bytes
    code: str
    day: int
    proof: bytes = bytes(_PROOF_BYTES)

    def signed_part(self) -> bytes:
        """Return the 33 bytes before the proof."""
        return self.encode()[:-_PROOF_BYTES]

    def encode(self) -> bytes:
        """Return the whole reset with its proof."""
        return _RESET.pack(_MAGIC, 1, self.device_id, self.code.encode("ascii"), self.day, self.proof)


def encode_reset_file(reset: PinReset) -> bytes:
    """Return a reset as the file that travels."""
    return f"{FILE_CAPTION}\n{base64.urlsafe_b64encode(reset.encode()).decode().rstrip('=')}\n".encode()


def decode_reset_file(raw: bytes) -> PinReset:
    """Read a reset file; its proof is not verified here.

    Raises:
        NewerVersion: of a later version.
        FormatError: not FORMAT §12.
    """
    words = raw[: MAX_FILE_BYTES + 1].removeprefix(b"\xef\xbb\xbf").split()
    caption = FILE_CAPTION.encode().split()
    if words[: len(caption) - 1] != caption[:-1]:
        raise FormatError("this file resets no PIN: choose the file that the coordinator made", code="pin-reset")
    if words[len(caption) - 1 : len(caption)] != caption[-1:]:
        raise NewerVersion("this file was made by a newer version: update this program, then take it in again")
    try:
        (line,) = words[len(caption) :]
        content = base64.b64decode(line + b"=" * (-len(line) % 4), altchars=b"-_", validate=True)
        magic, version, device, code, day, proof = _RESET.unpack(content)
        reset = PinReset(device, code.decode("ascii"), day, proof)
    except (ValueError, binascii.Error, struct.error):
        raise _damaged() from None
    if magic != _MAGIC:
        raise _damaged()
    if version != 1:
        raise NewerVersion("this file was made by a newer version: update this program, then take it in again")
    return reset


def _damaged() -> FormatError:
    return FormatError("this file is damaged: ask the coordinator to send it once more", code="pin-reset")
