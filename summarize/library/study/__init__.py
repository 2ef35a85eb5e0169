"""What a library shows as a whole: words over time, beside each other, articles like each other."""
