"""Bytes -> text: which encoding a file is in."""
