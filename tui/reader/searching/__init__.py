"""Searching an issue from within the reader: the words, the places found, the one chosen."""
