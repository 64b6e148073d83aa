"""The coordinator's window."""
