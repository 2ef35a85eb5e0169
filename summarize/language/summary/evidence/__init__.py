"""What is seen of a sentence, as whole numbers that a learned model weighs."""
