"""The street side: it can seal, and cannot open."""
