"""A page of help in Chinese: click breaks at blanks and takes every character for one cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.language.helping import AS_IT_IS
from tui.wrapping import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEAST = 10


class ChineseFormatter(click.HelpFormatter):
    """Breaks rows by the rules for Chinese, and measures them in cells."""

    def write_text(self, text: str) -> None:
        """Paragraphs, each in rows of its own; those after a line of ``\\b`` as they are."""
        indent = " " * self.current_indent
        paragraphs: list[str] = []
        for each in text.split("\n\n"):
            first, _, rest = each.partition("\n")
            rows = rest.split("\n") if first == AS_IT_IS else _rows(each, self.width - len(indent))
            paragraphs.append("".join(f"{indent}{row}\n" for row in rows))
        self.write("\n".join(paragraphs))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """What is explained on the left, what it is on the right, as click has it."""
        pairs = list(rows)
        left = min(max((cells(first) for first, _ in pairs), default=0), col_max) + col_spacing
        indent = " " * self.current_indent
        for first, second in pairs:
            told = _rows(second, max(self.width - left - len(indent), _LEAST)) if second else []
            fits = cells(first) <= left - col_spacing
            blank = " " * (left - cells(first)) if fits else f"\n{indent}{' ' * left}"
            self.write(f"{indent}{first}{blank if told else ''}")
            self.write(f"\n{indent}{' ' * left}".join(told) + "\n")


class ChineseContext(click.Context):
    """Its help is formatted so."""

    formatter_class = ChineseFormatter


def _rows(text: str, width: int) -> list[str]:
    return [text[row.start : row.end] for row in wrap(text, width)]
