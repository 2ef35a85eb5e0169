"""An issue read while the reader is on the screen already: the first page first, then the rest."""
