"""The archive on a server: PostgreSQL, its words in an index of tokens (GIN over tsvector)."""

from summarize.library.archive.postgres.archive import PostgresArchive

__all__ = ["PostgresArchive"]
