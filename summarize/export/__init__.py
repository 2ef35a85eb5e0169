"""An issue written down: records for programs, Markdown to keep."""

from summarize.export.markdown import to_markdown
from summarize.export.record import article_record, issue_record, listing_record

__all__ = ["article_record", "issue_record", "listing_record", "to_markdown"]
