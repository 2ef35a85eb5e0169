"""Who signs an article 署名: the people of its byline lines, and of bylines within its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.layout.lines.sources.bylines import byline
from summarize.layout.text.fold import squeeze
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROLES = ("记者", "通讯员")
_BRACKETS = lazy(r"[(（〔【]([^()（）〔〕【】\n]{2,80})[)）〕】]")
_REPORTING = lazy("记者|通讯员")
_MOST = 40
"""So long is a byline that stands as a paragraph of its own."""


def signing_within(texts: Iterable[str]) -> dict[str, str]:
    """Names of bylines within texts, as :func:`signers` has them: (记者杨 阳、岑越).

    A byline is in brackets, or a short line of its own; it says who its people are.
    """
    lines: list[str] = []
    for text in texts:
        if not _REPORTING.search(text):
            continue
        for found in _BRACKETS.finditer(text):
            if told := _REPORTING.search(found[1]):
                lines += (found[1], found[1][told.start() :])  # (7月14日电 记者岑越)
        lines += (line for line in text.split("\n") if len(line) <= _MOST)
    return signers(line for line in lines if _REPORTING.search(line))


def signers(lines: Iterable[str]) -> dict[str, str]:
    """Names in the order of the lines, each with what it is: 记者, 通讯员 where said, else 作者.

    A padded 杨 阳 is one name. A line that the layout doesn't read as a byline names nobody.
    """
    found: dict[str, str] = {}
    for line in lines:
        read = byline(line)
        plain = squeeze(line)[0]
        for name in read.names if read else ():
            before = plain[: max(0, plain.find(name))]
            role = max(_ROLES, key=before.rfind)
            found.setdefault(name, role if role in before else "作者")
    return found
