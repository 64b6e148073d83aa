"""Every test here says at the end of the run how much it tried, so that none of them can pass by doing nothing."""

import multiprocessing

import pytest


@pytest.fixture
def report(record_property):
    """Return a function that keeps one line for the end of the run; see tests/conftest.py."""
    return lambda text: record_property("tried", str(text))


@pytest.fixture(scope="module")
def processes():
    """Processes that are forked from one that has everything imported: 200 of them in seconds."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.durability.children"])
    return context
