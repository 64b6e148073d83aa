"""Eight words that stand for an organisation's signing key, to be compared by eye with a printed sheet."""

from __future__ import annotations

import hashlib
from functools import cache

from mnemonic import Mnemonic


def eight_words(signing_public: bytes) -> tuple[str, ...]:
    """Return the words for the first 88 bits of the key's hash, 11 bits a word."""
    bits = int.from_bytes(hashlib.sha256(b"PKwords" + signing_public).digest()[:11])
    words = _words()
    return tuple(words[bits >> (77 - 11 * place) & 0x7FF] for place in range(8))


@cache
def _words() -> tuple[str, ...]:
    return tuple(Mnemonic("english").wordlist)
