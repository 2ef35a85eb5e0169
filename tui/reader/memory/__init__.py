"""What the reader remembers between runs, in one SQLite file of the user's own."""
