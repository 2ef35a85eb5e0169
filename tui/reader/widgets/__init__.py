"""What a reading screen is made of."""
