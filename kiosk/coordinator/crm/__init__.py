"""Files for the programs in which an organisation keeps its people: who agreed to be written to, and nobody else."""
