"""An issue written down: records for programs; :mod:`~summarize.export.markdown` to keep."""

from summarize.export.record import article_record, issue_record, listing_record

__all__ = ["article_record", "issue_record", "listing_record"]
