"""Small files, each with one reason and one expected outcome. `index.json` lists them; docs/FORMAT.md §15."""
