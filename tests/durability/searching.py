"""Look for people and keys in files and in the memory of a process, however they may be written."""

import base64
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

from kiosk.coordinator.opening import KeyPair, open_session_key
from kiosk.format.session import decode_header
from kiosk.sealing import ratchet_step
from tests.durability.people import MARK_LETTERS

# --- a process to search ---------------------------------------------------------------------------------


@contextmanager
def visitors(how: str, data: Path, seed: str, count: int, environment: Mapping[str, str] | None = None):
    """Have visitors sign in a process of its own; yield it while it is still open. Closed afterwards, without error."""
    command = [sys.executable, "-m", "tests.durability.visitors", how, str(data), seed, str(count)]
    with tempfile.TemporaryFile("w+") as words:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=words,
            text=True,
            env={**os.environ, **(environment or {})},
        )
        try:
            if child.stdout.readline() != "ready\n":
                child.wait()
                raise AssertionError(f"the child ended with {child.returncode}: {_all_of(words)}")
            yield child
            child.communicate("\n", timeout=30)
            assert child.returncode == 0, _all_of(words)
        finally:
            child.kill()
            child.wait()
            child.stdin.close()
            child.stdout.close()


def _all_of(words: IO[str]) -> str:
    words.seek(0)
    return words.read()


def memory(pid: int) -> Iterator[bytes]:
    """Yield all of a process's memory that can be read, one mapping after the other."""
    descriptor = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            place, rights, *_ = line.split()
            if "r" not in rights or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            first, end = (int(number, 16) for number in place.split("-"))
            yield _read(descriptor, first, end)
    finally:
        os.close(descriptor)


def _read(descriptor: int, first: int, end: int) -> bytes:
    parts = []
    while first < end:
        try:
            part = os.pread(descriptor, min(end - first, 1 << 24), first)
        except OSError:
            part = b""
        if not part:
            break  # beyond the end of a mapped file
        parts.append(part)
        first += len(part)
    return b"".join(parts)


# --- people ----------------------------------------------------------------------------------------------


def people_in(content: bytes, marks: Iterable[str], own: Mapping[str, int]) -> set[tuple[int, str]]:
    """Return (number of the person, mark) for every word of a person that stands in clear, even half of one.

    Args:
        content: in UTF-8 or Latin-1, which are the same for these letters, or UTF-16 of either order, in any case.
        marks: how words begin that belong to people.
        own: the number of a person by the first letters that follow a mark.
    """
    length = len(next(iter(own)))
    found, lowered = set(), content.lower()
    for mark in marks:
        for encoding, step in (("ascii", 1), ("utf-16-le", 2), ("utf-16-be", 2)):
            beginning = mark.encode(encoding)
            at = lowered.find(beginning)
            while at >= 0:
                after = lowered[at + len(beginning) : at + len(beginning) + length * step]
                letters = after.decode(encoding, "replace")
                if letters in own:
                    found.add((own[letters], mark))
                at = lowered.find(beginning, at + 1)
    return found


# --- keys ------------------------------------------------------------------------------------------------


def keys_of(store: Path, pair: KeyPair) -> tuple[dict[bytes, str], list[bytes]]:
    """Return every key that was burnt, with its name, and the one key that an open session still needs.

    HMAC holds its key mixed with a constant, so those forms are among the burnt ones.
    """
    burnt, alive = {}, []
    with closing(sqlite3.connect(store)) as connection:
        sessions = connection.execute("SELECT header, next_seq, state FROM storedsession ORDER BY number").fetchall()
    for number, (header, next_seq, state) in enumerate(sessions):
        key = open_session_key(pair, decode_header(header))
        for seq in range(next_seq):
            row_key, after = ratchet_step(key)
            _add(burnt, key, f"session {number}, key {seq}")
            burnt[row_key] = f"session {number}, key of record {seq}"
            key = after
        if state == "open":
            alive.append(key)
        else:
            _add(burnt, key, f"session {number}, last key")
    return burnt, alive


def _add(burnt: dict[bytes, str], key: bytes, name: str) -> None:
    burnt[key] = name
    for constant, word in ((0x36, "inner"), (0x5C, "outer")):
        burnt[bytes(byte ^ constant for byte in key)] = f"{name}, {word} form in HMAC"


def pieces_of(keys: Mapping[bytes, str]) -> dict[int, str]:
    """Return every 8 bytes that follow each other in a key, as a number, with the key's name."""
    return {
        int.from_bytes(key[start : start + 8], sys.byteorder): name
        for key, name in keys.items()
        for start in range(len(key) - 7)
    }


def keys_in(content: bytes, pieces: Mapping[int, str]) -> set[str]:
    """Return the names of the keys of which 15 bytes or more stand in a content that begins at a place of eight."""
    numbers = memoryview(content)[: len(content) // 8 * 8].cast("Q")
    if pieces.keys().isdisjoint(numbers):
        return set()
    return {pieces[number] for number in numbers if number in pieces}


# --- spellings in files ----------------------------------------------------------------------------------


def spellings(word: str) -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes) for a word in UTF-8 and UTF-16, and each of these in hex and in base64."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = word.encode(encoding)
        yield encoding, raw
        yield f"{encoding} in hex", raw.hex().encode()
        yield f"{encoding} in HEX", raw.hex().upper().encode()
        for shift in range(3):
            yield f"{encoding} in base64, shifted by {shift}", _base64_middle(raw, shift)


def _base64_middle(raw: bytes, shift: int) -> bytes:
    """Return the characters that do not depend on what stands before and after; / and + are as in base64url."""
    whole = base64.urlsafe_b64encode(bytes(shift) + raw)
    first = -(-shift * 8 // 6)
    last = (shift + len(raw)) * 8 // 6
    return whole[first:last]


def words_in(content: bytes, words: Iterable[str]) -> set[tuple[str, str]]:
    """Return (word, how it is spelled) for every word that stands in a content."""
    as_base64url = content.translate(bytes.maketrans(b"+/", b"-_"))
    by_beginning: dict[str, list[str]] = {}
    for word in words:
        by_beginning.setdefault(word[:MARK_LETTERS], []).append(word)
    found = set()
    for beginning, group in by_beginning.items():
        for name, spelling in spellings(beginning):
            place = as_base64url if "base64" in name else content
            if spelling in place:  # rare, so that most words need no look
                found |= {(word, name) for word in group if dict(spellings(word))[name] in place}
    return found
