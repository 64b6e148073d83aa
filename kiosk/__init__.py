"""What the product knows: plain Python, no Qt."""
