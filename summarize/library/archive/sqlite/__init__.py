"""The embedded archive: one file of SQLite, its words in FTS5."""

from summarize.library.archive.sqlite.archive import SqliteArchive

__all__ = ["SqliteArchive"]
