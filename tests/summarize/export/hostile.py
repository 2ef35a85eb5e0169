"""An issue in which every text tries to be markup, a link, a script or a command to the screen."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from summarize.export.hypertext.articles import Brief
from summarize.issue import (
    Article,
    Block,
    BlockKind,
    ContinuedFrom,
    Furniture,
    Issue,
    Jump,
    Page,
    Section,
)

ATTACKS = (
    "<script>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>",
    '"><svg/onload=window.ran=1>',
    "'onmouseover='window.ran=1",
    "</title></style><script>window.ran=1</script>",
    "]]></article><iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "<!--<script>window.ran=1//-->",
    "javascript:window.ran=1",
    "&lt;script&gt;&#60;b&#62;&copy;&nbsp",
    "<a href='javascript:window.ran=1'>桥</a><base href='http://example.invalid/'>",
    "<meta http-equiv=refresh content='0;url=http://example.invalid'>",
    "\x1b]0;改名\x07\x1b[2J\x00\x9b31m",
    "\u202e倒转\u2066\u2069\u2069\u202c\u200f",
    "零\u200b宽\ufeff\u00ad\U000e0041\ufff9",
    "\ud800\uffff\ufffe",
)
_KINDS: tuple[BlockKind, ...] = (
    *("paragraph", "subhead", "caption", "item", "verse", "table", "box"),
)


def hostile_issue() -> tuple[Issue, dict[str, Brief]]:
    """The issue and its briefs."""
    numbers = count()

    def bad() -> str:
        return f"甲{ATTACKS[next(numbers) % len(ATTACKS)]}乙"

    everything = "".join(ATTACKS)
    articles = []
    for label in ("1", 'A"2', everything):
        blocks = tuple(Block(kind, label, f"{bad()} {bad()}\n{bad()} {bad()}") for kind in _KINDS)
        article = Article(
            id=f"{label}-1",
            page=label,
            section=bad(),
            kind="news",
            title=bad(),
            column=bad(),
            kicker=bad(),
            headline=bad() + everything,
            deck=bad(),
            bylines=(bad(), bad()),
            blocks=(*blocks, Block("paragraph", everything, everything)),
            jumps=(
                Jump(label, everything, bad(), "linked", len(_KINDS)),
                Jump(label, bad(), bad(), "unmatched", 2),
            ),
            continued_from=ContinuedFrom(bad(), bad()),
        )
        articles += [article, replace(article, headline=None, kicker=None)]
    issue = Issue(
        pages=(Page("1", bad(), False, bad()), Page('A"2', bad(), False, bad())),
        sections=(Section(everything, (articles[0].id,)),),
        articles=tuple(articles),
        furniture=tuple(Furniture(bad(), "stray", bad()) for _ in ATTACKS),
        paper=everything,
        date=bad(),
        number=bad(),
    )
    said = tuple(bad() for _ in ATTACKS)
    return issue, {article.id: Brief(said, said) for article in articles}
