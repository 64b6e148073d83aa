"""The stand's real window on a virtual screen, filmed, and what becomes of the film."""
