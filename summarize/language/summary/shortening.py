"""Sentences made shorter 压缩: without brackets and lead-ins, or ended behind a whole clause.

Only where grammar leaves no doubt: what stands in brackets, 据介绍, 本报记者从…获悉, the 某某表示
before what was said, if it is not in quotation marks and says nothing of 我 or 他. A sentence that
is ended early keeps clauses that can stand by themselves, and … tells that there was more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

Cut = tuple[int, int]
"""Characters that are left out, from start to end."""

MORE = "…"
_LEAST = 8
"""Letters that a shortened sentence has at least."""
# Bounded repeats throughout: no text can make these patterns run away.
_BRACKETS = lazy(r"[(（][^()（）“”]{1,60}[)）]")
_SAID = r"(?:表示|说|介绍|指出|认为|强调|透露|告诉记者|告诉本报记者)"
_LEAD_IN = lazy(
    r"(?:据(?:介绍|悉|了解|统计|报道|不完全统计|初步统计)|"
    r"据[^,，。:：;；“”]{1,24}(?:介绍|统计|报道|消息|透露|披露)|"
    r"(?:(?:昨天|昨日|今天|今日|近日|日前|(?:\d{1,2}月)?\d{1,2}日)[,，]?)?"
    r"(?:本报|[^,，。:：;；“”的]{2,6}(?:日报|晚报|时报|早报|商报|都市报))?(?:全媒体)?记者"
    r"(?:(?:昨天|昨日|今天|今日|近日|日前|\d{1,2}日))?(?:从[^,，。:：;；“”]{1,40})?"
    r"(?:获悉|了解到|得知|采访了解到))[,，:：]\s?"
)
_ATTRIBUTION = lazy(rf"(?!记者|据)[^,，。:：;；“”、]{{2,30}}(?<!的){_SAID}[,，:：]\s?")
_NEGATED = lazy(rf"(?:没有?|未|不|拒绝|否认|难以|无法)[^,，]{{0,4}}{_SAID}[,，:：]")
# Whose they are stands in what would go.
_OWN = lazy(r"[我他她它咱]|自己|自身|本人|其(?!他|它|实|余|中)|“|该")
# Who is to do it is the speaker, or was named before.
_NO_SUBJECT = lazy(
    r"(?:要|将|会|应|该|希望|必须|愿|正|已|还|也|并|不|没|曾|越|可以|能|需|感谢|祝贺|欢迎|相信|期待|对|为|在|通过|以)"
)
_PERSONAL = "“”「」"
_ENDS = ",，;；"
_OPENERS, _CLOSERS = "“‘《（(「『", "”’》）)」』"
# Clauses that lean on what follows them.
_LEANS = lazy(
    r"\s{0,4}(?:随着?|自从?|从|截至|截止|为了?|在|当|由于|根据|按照|依据|对于?|面对|围绕|通过|经过?|"
    r"如果|要是|虽然?|尽管|只要|只有|因为?|以|凭借?|依托|作为|除了?|不仅|不但|无论|不管|即使|哪怕|"
    r"一旦|每当|至于|关于|就|向|把|将|被|让|使|与|同|和|比|按|到|直到|借助?|立足|着眼|针对|结合|本着|"
    r"既|一边|一方面|越|与其|宁可|连|倘若|假如|若|既然|之所以)"
)
_SHORT_TIME = lazy(
    r"[^,，]{0,7}(?:时|后|前|中|里|上|下|间|以来|期间|之际|来|起|年|月|日|天|晚|午|晨|季|底|初|末)$"
)
# Clauses that only say who speaks, or that name what the rest speaks of.
_OPENS = lazy(
    r"(?:表示|说|提出|指出|认为|强调|介绍|透露|告诉[^,，]{0,4}记者|获悉|了解到|得知|看到|发现|宣布|显示|要求|"
    r"决定|明确|规定|提醒|建议|呼吁|的\w{1,5})$"
)
_GOES_ON = lazy(r"\s{0,4}(?:但|却|而|然而|不过|否则|才|也|就|并非|其实)")
_WHOLE = 10
"""Letters of a clause that says something by itself."""


def certain_cuts(text: str) -> tuple[Cut, ...]:
    """What a sentence can do without, in order."""
    found: list[Cut] = []
    start = 0
    for pattern in (_LEAD_IN, _ATTRIBUTION):
        match = pattern.match(text, start)
        if match is None or _letters(text[match.end() :]) < _LEAST:
            continue
        if pattern is _ATTRIBUTION and (
            _NEGATED.search(match[0])
            or _OWN.search(text, match.end())
            or _NO_SUBJECT.match(text, match.end())
        ):
            continue
        if pattern is _LEAD_IN and text[match.end() : match.end() + 1] in _PERSONAL:
            continue
        start = match.end()
    if start:
        found.append((0, start))
    inside = [
        each.span()
        for each in _BRACKETS.finditer(text, start)
        if each.start() > start and not _quoted(text, each.start())
    ]
    left = len(text) - start - sum(stop - begin for begin, stop in inside)
    return (*found, *inside) if left >= _LEAST else tuple(found)


def clause_ends(text: str) -> Iterator[int]:
    """Where the sentence may be ended, … in the place of the rest: behind whole clauses."""
    depth = 0
    whole = False
    begin = 0
    for place, sign in enumerate(text):
        if sign in _OPENERS:
            depth += 1
        elif sign in _CLOSERS:
            depth -= 1
        elif sign in _ENDS and depth == 0:
            clause = text[begin:place]
            whole = whole or _stands(clause)
            begin = place + 1
            leans = _LEANS.match(clause) or _OPENS.search(clause)
            if whole and not leans and not _GOES_ON.match(text, begin):
                yield place


def _stands(clause: str) -> bool:
    """Whether a clause can be a sentence of its own."""
    return (
        _letters(clause) >= _WHOLE
        and _LEANS.match(clause) is None
        and _SHORT_TIME.fullmatch(clause) is None
        and _OPENS.search(clause) is None
    )


def _quoted(text: str, place: int) -> bool:
    """Whether a place stands between quotation marks."""
    return text.count("“", 0, place) > text.count("”", 0, place)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
