"""What two signatures of one person have in common: an address, a name in a place. No rule looks at anything else."""

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b

import idna
from anyascii import anyascii

_KEY_BYTES = 16
_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670]")  # accents of Latin, Greek, Cyrillic; vowel signs of Arabic
_NOT_ASCII_WORD = re.compile("[^a-z0-9]")
_NOT_WORD = re.compile(r"[\W_]")
_GOOGLE = frozenset({"gmail.com", "googlemail.com"})  # one service of two names, for which dots do not count
_WITH_TAGS = _GOOGLE | {  # what follows a plus sign comes to the same inbox
    *("outlook.com", "hotmail.com", "live.com", "icloud.com", "me.com", "mac.com", "fastmail.com", "fastmail.fm"),
    *("proton.me", "protonmail.com", "pm.me", "posteo.de", "posteo.net", "mailbox.org"),
}


def mail_key(email: str | None) -> bytes | None:
    """Return the key that signatures share whose e-mail reaches the same inbox, as far as its provider is known."""
    if not email:
        return None
    local, _, domain = email.rpartition("@")
    local = local.lower() if local.isascii() else unicodedata.normalize("NFKC", local).casefold()
    domain = _domain(domain)
    if domain in _WITH_TAGS:
        local = local.partition("+")[0] or local
    if domain in _GOOGLE:
        local, domain = local.replace(".", "") or local, "gmail.com"
    return blake2b(f"{local}@{domain}".encode(), digest_size=_KEY_BYTES).digest()


def has_other_names(email: str) -> bool:
    """Tell whether the inbox of an address is known to have others."""
    return _domain(email.rpartition("@")[2]) in _WITH_TAGS


def person_key(given: str | None, family: str, postal_code: str | None, country: str | None) -> bytes | None:
    """Return the key that signatures of one name in one place share, whichever name came first, in any script."""
    if not postal_code:
        return None
    names = sorted((fold(given or ""), fold(family)))
    key = "|".join((*names, fold(postal_code), country or ""))
    return blake2b(key.encode(), digest_size=_KEY_BYTES).digest()


@lru_cache(100_000)
def fold(text: str) -> str:
    """Return a text in small Latin letters and digits, whatever its script; in its own where there are none for it."""
    ascii_text = (text if text.isascii() else anyascii(unicodedata.normalize("NFKC", text))).lower()
    return _NOT_ASCII_WORD.sub("", ascii_text) or text.casefold()


@lru_cache(10_000)
def _domain(domain: str) -> str:
    lowered = unicodedata.normalize("NFKC", domain).casefold()
    try:
        return lowered if lowered.isascii() else idna.encode(lowered, uts46=True).decode()
    except idna.IDNAError:
        return lowered


def spelling(given: str | None, family: str) -> str:
    """Return a name so that only case, accents, blanks and hyphens do not matter."""
    return f"{_spelling(given or '')}|{_spelling(family)}"


def _spelling(text: str) -> str:
    plain = _MARKS.sub("", unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold()))
    return _NOT_WORD.sub("", unicodedata.normalize("NFC", plain)) or text
