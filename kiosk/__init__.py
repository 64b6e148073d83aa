"""What the product knows: plain Python, no Qt."""

VERSION = "0.1.0"
