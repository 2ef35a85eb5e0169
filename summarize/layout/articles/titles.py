"""What a list shows of an article that may lack a headline."""

from __future__ import annotations

from summarize.issue import Block
from summarize.patterns import lazy

UNTITLED_CONTINUATION = "(无标题续文)"

_LONGEST = 22
_CLAUSE = lazy(r"[。!?！？;；,，:：\n]")


def title(
    kicker: str | None, headline: str | None, blocks: tuple[Block, ...], *, continued: bool
) -> str:
    """The headline, a kicker that names its subject folded in, or the first words in 〔〕."""
    if headline is not None:
        if kicker is not None and kicker[-1] in ":：":
            return kicker + headline
        return headline
    if kicker is not None:
        return kicker
    texts = [block for block in blocks if block.kind != "caption"] or list(blocks)
    if continued or not texts:
        return UNTITLED_CONTINUATION
    return f"〔{_head(texts[0].text)}〕"


def _head(text: str) -> str:
    """Its first clauses, as many as have room; whole words of a name list are no concern here."""
    line = text.split("\n", 1)[0]
    stops = [match.start() for match in _CLAUSE.finditer(line[: _LONGEST + 1]) if match.start() > 4]
    if stops and stops[-1] <= _LONGEST:
        return line[: stops[-1]] + ("" if stops[-1] + 1 >= len(line) else "…")
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
