"""Prose on the screen: drawn, scrolled, its links followed, its characters chosen."""
