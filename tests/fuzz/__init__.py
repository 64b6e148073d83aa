"""Fuzzing by hand, with what is no dependency of the project: see each module's first lines."""
