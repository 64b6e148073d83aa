"""After 300 visitors, the memory of the stand knows the newest at most, and no key that was ever burnt."""

import os
import secrets
import sys
from collections import Counter

import pytest

from tests.durability.opened import read_store
from tests.durability.people import MARKS, asking_stand, marked
from tests.durability.searching import keys_in, keys_of, memory, people_in, pieces_of, visitors
from ui.forgetful import SETTINGS

COUNT = 300
LEFT_AT_MOST = 2  # people
FOUR = 4  # letters tell 300 people apart

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read as Linux shows it")


def first_letters(seed, count):
    own = {marked(seed, number).own[:FOUR]: number for number in range(count)}
    return own if len(own) == count else None


def new_seed(count):
    """Return a seed whose people differ in their first letters, so that even half a name tells who it was."""
    while first_letters(seed := secrets.token_hex(8), count) is None:
        pass
    return seed


@pytest.mark.parametrize("how", ["plain", "window"])
def test_memory_after_300_visitors(how, tmp_path, report):
    data, seed = tmp_path / "stand", new_seed(COUNT)
    opening = asking_stand(data, tmp_path / "campaign", ("city", "phone"))
    with visitors(how, data, seed, COUNT, SETTINGS) as child:
        burnt, alive = keys_of(data / "store.sqlite", opening)
        burnt_pieces, alive_pieces = pieces_of(burnt), pieces_of(dict.fromkeys(alive, "in use"))
        size, words, keys, living = 0, set(), set(), set()
        for part in memory(child.pid):
            size += len(part)
            words |= people_in(part, MARKS.values(), first_letters(seed, COUNT))
            keys |= keys_in(part, burnt_pieces)
            living |= keys_in(part, alive_pieces)
    found = read_store(data / "store.sqlite", opening)
    people = {number for number, _ in words}
    report(
        f"{len(found.signatures)} signatures, {size >> 20} MiB of memory, {len(burnt)} burnt keys:"
        f" {len(people)} people left {sorted(words)}, {len(keys)} burnt keys left, so memory and disk open no record"
    )
    assert (len(found.signatures), found.undecryptable, found.wrong) == (COUNT, 0, [])
    assert size > 20 << 20
    assert living, "not even the key that is in use was found, so the search is blind"
    assert sorted(keys) == []
    assert len(people) <= LEFT_AT_MOST, Counter(mark for _, mark in words)


def test_the_search_finds_people_and_keys_that_are_there():
    seed = new_seed(5)
    key = os.urandom(32)
    kept = [
        marked(seed, 0).values(("given_name",))["given_name"],
        marked(seed, 1).values(("email",))["email"].encode("utf-16-le"),
        marked(seed, 2).values(("family_name",))["family_name"].upper()[:9].encode("utf-16-be"),
        bytearray(key),
    ]
    words, keys = set(), set()
    pieces = pieces_of({key: "planted"})
    for part in memory(os.getpid()):
        words |= people_in(part, MARKS.values(), {**first_letters(seed, 3), "zzzz": 99})
        keys |= keys_in(part, pieces)
    assert {(0, MARKS["given_name"]), (1, MARKS["email"]), (2, MARKS["family_name"])} <= words
    assert keys == {"planted"}
    assert len(kept) == 4
