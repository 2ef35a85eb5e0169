"""Where the news begins behind a dateline 电头 or 讯头: 新华社临江3月4日电, 本报讯(记者 …).

The layout reads the dateline; what else may stand between it and the news is passed over here.
"""

from __future__ import annotations

from summarize.layout.lines.sources.datelines import dateline as read_dateline
from summarize.patterns import lazy

# Bounded repeats throughout: no text can make these patterns run away.
_CLOSING = lazy(r"\s{0,4}[】\])）〕]")
_REPORTERS = lazy(r"\s{0,4}[(（][^()（）。]{0,16}(?:记者|通讯员|实习生|特约)[^()（）。]{0,80}[)）]")
_REPORTING = lazy(r"\s{0,4}(?:本报)?(?:记者|通讯员)[^,，。:：()（）]{1,24}报道\s?[:：]")
_CITING = lazy(r"\s{0,4}据[^,，。:：()（）]{1,16}(?:消息|报道)\s?[:：]")
_SPACE = lazy(r"[\s:：]{0,8}")


def dateline_end(text: str, dateline: str | None = None) -> int:
    """Offset at which the news begins in a paragraph: 0 where no dateline stands before it.

    ``dateline`` is the article's own, as the layout found it.
    """
    end = 0
    lead = len(text) - len(text.lstrip())
    if dateline and text.startswith(dateline.strip(), lead):
        end = lead + len(dateline.strip())
    elif (read := read_dateline(text)) and read.sort != "报道":
        end = read.end
    if end == 0 and not (found := _REPORTERS.match(text)):
        return 0
    for pattern in (_CLOSING, _REPORTERS, _REPORTING, _CITING, _SPACE):
        if found := pattern.match(text, end):
            end = found.end()
    return end if end < len(text) else 0
