"""The office side: it holds the private keys."""
