"""Credits 署名 in brackets at the end of a paragraph: ``(卢小满)``, ``(记者 卢小满)``, ``(完)``.

They sign a piece or close it and are no part of its last sentence.
"""

from __future__ import annotations

from summarize.layout.lines.sources.bylines import trailing_byline
from summarize.layout.lines.sources.datelines import trailing_dateline
from summarize.patterns import lazy

_CLOSERS = ")）】〕]］"
_STOPS = "。.．!！ \t\u3000"
# Bounded repeats: no text can make this pattern run away.
_CLOSED = lazy(
    r"[(（【〔\[]\s{0,4}(?:"
    r"[^()（）【】〔〕,，。:：]{0,12}(?:记者|通讯员)(?!协会|[节站证团问])[^()（）【】〔〕,，。:：]{1,40}|"
    r"(?:全文|本文)?\s?完|(?:未完)?待续|[^()（）【】〔〕]{0,40}(?:摄影?|供图|制图|图文|编辑|发))"
    r"\s{0,4}[)）】〕\]]$"
)
_LONGEST = 80


def credit_start(text: str) -> int:
    """Offset at which the closing credit of ``text`` begins; its length where it has none.

    A full stop may stand behind the credit. White space before it belongs to it.
    """
    bare = text.rstrip(_STOPS)
    if not bare or bare[-1] not in _CLOSERS:
        return len(text)
    tail = bare[-_LONGEST:]
    offset = len(bare) - len(tail)
    if found := _CLOSED.search(tail):
        start = found.start()
    elif mark := trailing_byline(tail) or trailing_dateline(tail):
        start = mark.start
    else:
        return len(text)
    return len(text[: offset + start].rstrip())
