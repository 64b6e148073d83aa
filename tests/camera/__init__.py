"""A camera that exists only here: a screen, a lens, a sensor and what goes wrong between them, seeded."""
