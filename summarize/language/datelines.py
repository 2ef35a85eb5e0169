"""Datelines 电头 and 讯头: 新华社临江3月4日电, 本报讯(记者 …), 【本报临江三日电】.

Only where one ends is found here: what follows it is the news.
"""

from __future__ import annotations

import re

# Bounded repeats throughout: no text can make these patterns run away.
_DATELINE = re.compile(
    r"\s{0,8}[【\[(（〔]?\s?据?(?:新华社|本报|本台|本刊|中新社|中新网|新华网|人民网)"
    r"[^\s。,，:：;；!！?？()（）【】〔〕“”]{0,24}?(?:专电|电|讯)(?![话影力视子台脑器动网业线缆站池])"
)
_CLOSING = re.compile(r"\s{0,4}[】\])）〕]")
_REPORTERS = re.compile(
    r"\s{0,4}[(（][^()（）。]{0,16}(?:记者|通讯员|实习生|特约)[^()（）。]{0,80}[)）]"
)
_REPORTING = re.compile(r"\s{0,4}(?:本报)?(?:记者|通讯员)[^,，。:：()（）]{1,24}报道\s?[:：]")
_CITING = re.compile(r"\s{0,4}据[^,，。:：()（）]{1,16}(?:消息|报道)\s?[:：]")
_SPACE = re.compile(r"[\s:：]{0,8}")


def dateline_end(text: str, dateline: str | None = None) -> int:
    """Offset at which the news begins in a paragraph: 0 where no dateline stands before it.

    ``dateline`` is the article's own, as the layout found it.
    """
    end = 0
    lead = len(text) - len(text.lstrip())
    if dateline and text.startswith(dateline.strip(), lead):
        end = lead + len(dateline.strip())
    elif found := _DATELINE.match(text):
        end = found.end()
    if end == 0 and not (found := _REPORTERS.match(text)):
        return 0
    for pattern in (_CLOSING, _REPORTERS, _REPORTING, _CITING, _SPACE):
        if found := pattern.match(text, end):
            end = found.end()
    return end if end < len(text) else 0
