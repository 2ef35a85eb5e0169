"""Who signs an article 署名: the people of its byline lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.layout.lines.sources.bylines import byline
from summarize.layout.text.fold import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROLES = ("记者", "通讯员")


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
