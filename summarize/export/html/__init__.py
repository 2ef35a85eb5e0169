"""An issue as one page of HTML that needs nothing else."""

from summarize.export.html.page import to_html

__all__ = ["to_html"]
