"""Every test here says at the end of the run how much it tried, so that none of them can pass by doing nothing."""

import pytest

LINES = pytest.StashKey()


@pytest.fixture
def report(request):
    """Return a function that keeps one line for the end of the run."""
    lines = request.config.stash.setdefault(LINES, [])
    return lambda text: lines.append(f"{request.node.name}: {text}")


def pytest_terminal_summary(terminalreporter, config):
    lines = config.stash.get(LINES, [])
    if lines:
        terminalreporter.section("durability: what was tried")
        for line in lines:
            terminalreporter.write_line(line)
