"""Whether a file holds a page's text, and what speaks against it."""
