"""Settings for all tests: Qt draws off-screen unless told otherwise, generated cases repeat from run to run."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

settings.register_profile("here", derandomize=True, deadline=None, database=None)
settings.load_profile("here")
