"""Every test here says at the end of the run how much it tried, so that none of them can pass by doing nothing."""

import multiprocessing
import re

import pytest

from tests.durability.tried import Tried, keep

_KILLS = re.compile(r"(\d+) kills")


@pytest.fixture
def report(record_property, request):
    """Return a function that keeps one line for the end of the run, see tests/conftest.py, and its numbers."""

    def say(text, tried=None):
        record_property("tried", str(text))
        kills = _KILLS.match(str(text))
        if tried is None and kills:
            tried = Tried(request.node.originalname.removeprefix("test_").replace("_", " "), int(kills[1]))
        if tried is not None:
            keep(tried)

    return say


@pytest.fixture(scope="module")
def processes():
    """Processes that are forked from one that has everything imported: 200 of them in seconds."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.durability.children"])
    return context
