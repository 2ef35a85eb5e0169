"""Questions over the reader: a line, a menu."""
