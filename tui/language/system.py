"""What the system, SQLite and regular expressions say is wrong, where a user may well meet it."""

from __future__ import annotations

from tui.language import marked

SYSTEM = (
    marked("no such file or directory"),
    marked("permission denied"),
    marked("operation not permitted"),
    marked("is a directory"),
    marked("not a directory"),
    marked("file exists"),
    marked("file name too long"),
    marked("no space left on device"),
    marked("disk quota exceeded"),
    marked("read-only file system"),
    marked("input/output error"),
    marked("too many open files"),
    marked("too many levels of symbolic links"),
    marked("cannot allocate memory"),
    marked("no such device or address"),
    marked("bad file descriptor"),
    marked("stale file handle"),
    marked("embedded null byte"),
)
"""In small letters, as :func:`tui.language.tell_system` looks them up."""

SQLITE = (
    marked("database is locked"),
    marked("database disk image is malformed"),
    marked("database or disk is full"),
    marked("attempt to write a readonly database"),
    marked("unable to open database file"),
    marked("disk i/o error"),
    marked("file is not a database"),
)
"""The same of SQLite."""

PATTERN = (
    marked("missing ), unterminated subpattern"),
    marked("unbalanced parenthesis"),
    marked("unterminated character set"),
    marked("nothing to repeat"),
    marked("multiple repeat"),
    marked("unexpected end of pattern"),
    marked("min repeat greater than max repeat"),
    marked("bad escape (end of pattern)"),
    marked("missing group name"),
    marked("look-behind requires fixed-width pattern"),
)
"""What Python says of a regular expression that is not whole."""
