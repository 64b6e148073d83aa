"""A reader written from FORMAT §14 alone: nothing of the program, nothing of zfec. Slow, and plain."""

import hashlib
import zlib

_POWERS = [1]
for _ in range(254):
    _doubled = _POWERS[-1] << 1
    _POWERS.append(_doubled ^ 0x11D if _doubled > 255 else _doubled)
_LOGS = {value: power for power, value in enumerate(_POWERS)}
POINTS = [0, *_POWERS]


def times(a, b):
    return 0 if 0 in (a, b) else _POWERS[(_LOGS[a] + _LOGS[b]) % 255]


def over(a, b):
    return 0 if a == 0 else _POWERS[(_LOGS[a] - _LOGS[b]) % 255]


def symbol(known, wanted):
    """Return one symbol of a block; `known` maps the numbers of as many as are needed to their bytes."""
    out = bytes(len(next(iter(known.values()))))
    for j, content in known.items():
        factor = 1
        for t in known:
            if t != j:
                factor = times(factor, over(POINTS[wanted] ^ POINTS[t], POINTS[j] ^ POINTS[t]))
        table = bytes(times(factor, byte) for byte in range(256))
        out = bytes(a ^ b for a, b in zip(out, content.translate(table), strict=True))
    return out


def read(codes):
    """Return kind and payload of the codes of one transfer."""
    blocks = {}
    for raw in codes:
        assert raw[:4] == b"PKQ1"
        kind, tag, length = raw[4], raw[5:13], int.from_bytes(raw[13:16], "big")
        block, first, crc, content = raw[16], raw[17], raw[18:22], raw[22:]
        assert crc == zlib.crc32(raw[:18] + content).to_bytes(4, "big")
        for at in range(len(content) // 720):
            blocks.setdefault(block, {})[first + at] = content[720 * at : 720 * (at + 1)]
    symbols = -(-length // 720)
    count = -(-symbols // 128)
    payload = b""
    for block in range(count):
        size = symbols // count + (block < symbols % count)
        held = blocks[block]
        known = dict(list(held.items())[:size])
        assert len(known) == size
        payload += b"".join(held[i] if i in held else symbol(known, i) for i in range(size))
    payload = payload[:length]
    assert tag == hashlib.blake2b(b"PKQ" + bytes([kind]) + payload, digest_size=8).digest()
    return kind, payload
