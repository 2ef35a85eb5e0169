"""Output that names the issue it is about, where there are several."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tui.cli.output import SECTION, Printer
from tui.cli.printing.markdown import issue_title
from tui.cli.printing.records import ISSUE

if TYPE_CHECKING:
    from summarize.issue import Issue


@dataclass(slots=True)
class Naming:
    """Where issue after issue is printed: text and Markdown get a heading, records a field."""

    out: Printer
    several: bool
    markdown: bool = False
    begun: bool = field(default=False, init=False)

    def begin(self, source: str, paper: Issue | None = None, *, titled: bool = True) -> Printer:
        """An issue begins, named as on the command line; what prints it.

        ``paper`` is the issue itself, for the title that Markdown has; not ``titled``: what comes
        brings its own.
        """
        out = self.out
        begun, self.begun = self.begun, True
        if out.shape is not None:
            if not begun:
                out.raw(out.shape.head())
            named = self.several or ISSUE in (out.shape.fields or ())
            return replace(out, issue=source) if named else out
        if not titled:
            if begun:
                out.line()
        elif self.markdown:
            assert paper is not None
            if begun:
                out.raw("\n")
            issue_title(out, paper, source if self.several else None)
        elif self.several:
            if begun:
                out.line()
            out.line(" ".join(source.split()), SECTION)
        return out
