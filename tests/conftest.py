"""Settings for all tests: Qt draws off-screen unless told otherwise, generated cases repeat from run to run."""

import os

import pytest
from hypothesis import settings

from ui.app import prepare_environment

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
prepare_environment(screen_needed=False)

settings.register_profile("here", derandomize=True, deadline=None, database=None)
settings.load_profile("here")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the tests of durability tried, whichever process they ran in."""
    lines = [
        f"{report.nodeid.rpartition('::')[2]}: {text}"
        for reports in terminalreporter.stats.values()
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, text in report.user_properties
        if name == "tried"
    ]
    if lines:
        terminalreporter.section("durability: what was tried")
        for line in sorted(lines):
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application of tests with windows: the one of the product, without Widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
