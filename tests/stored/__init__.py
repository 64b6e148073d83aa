"""Store files of every released version, with what each holds."""
