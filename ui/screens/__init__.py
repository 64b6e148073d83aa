"""Pictures of every screen, for eyes to judge: each language, theme and orientation. `python -m ui.screens`."""
