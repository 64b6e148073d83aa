"""The stand's window."""
