"""Whether a sentence can stand in a summary: alone, or behind the sentence that it goes on from.

Questions, halves of quotations, lists of who was there, what would stand in any report, and the
headline said again come behind all others. A sentence that begins with 这, 它, 其中 or 另一方面 is
understood only where the sentence before it has been told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.summary.choice.announcements import half_quoted
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_CLOSERS = "”’」』﹂﹄）)】〕\"' "
_AGAIN = 0.75
"""From this share of its pairs on, a sentence says nothing but the headline."""
# Bounded repeats throughout: no text can make these patterns run away.
_CONNECTED = (
    r"(?:(?:但是?|而且?|可是?|不过|然而|因此|所以|于是|如今|现在|同时|随后|原来|当然|其实)[,，]?)?"
)
_POINTS_BACK = lazy(
    rf"[—\s]{{0,4}}{_CONNECTED}(?:"
    r"[在从对由为以把被将与和让使随按据除正是就像有自经至到凭借于着]{0,2}(?:这|那(?!曲|么大|达))(?!些年|几年|两年|个春节)|"
    r"[对为因由从在与据如除]此|此(?:外|举|次|前|后|时|项|类|事|案|番|间|种)|"
    r"[对由从在与据让使以将把]{0,1}(?:其(?!他|它|实|余)|其[中他它余]|它们?|他们?|她们?|该(?!省|市长))|"
    r"[一另](?:一?方)面|另外?一?(?!半|类是)|后者|前者|两者|二者|三者|同样|再次|再者|"
    r"同时[,，]|与此|相比之下|相反|反之|例如|比如|譬如|也就是说|换言之|换句话说|总之|否则|"
    r"(?:首|其)次|最后|第[二三四五六七](?:[,，]|是)|[二三四五六七](?:是|则)|"
    r"特别是|尤其是|最终[,，]|随后[,，]|不久[,，]|结果|因而|从而|由此|接着|紧接着|不仅如此|除此|尽管如此|正因如此|正如此|即便如此|"
    r"说[罢完着到]|话[音刚]|听[罢完到]|看[罢完]|当时|那时|这时|此时|"
    r"(?:但|但是|可|可是|然而|因此|因而|于是|所以|不过|而|况且|何况)[,，]?(?=[\w“《‘「]))"
)
# 当年,他寻求…; 由于该项目…; 来到这里,…: who or what it is stands before it.
_POINTS_SOON = lazy(
    r"(?:当[年天日晚时]|后来|如今|现在|目前|近年来|多年来|最终|事实上|其实|那天|起初|平时|在实践中|为此|"
    r"[去今前明]年|昨天|今天|第二天|有一[天次]|\d{4}年|\d{1,2}月(?:\d{1,2}日)?)[,，]?"
    r"(?:这(?!些年|几年|两年|个春节)|他们?|她们?|它们?|该(?!省|市长))|"
    r"(?:由于|因为|随着|根据|按照|通过|经过|作为)(?:这|该(?!省|市长)|其(?!他|实|余)|他|她|它)|"
    r"[^,，。]{0,6}(?:来到|走进|走在|在)这(?:里|儿)"
)
# “……”他说。: whose words they are was said before.
_THEIR_WORDS = lazy(
    r"[“「][^”」]{0,300}[”」][,，]?(?:[他她它]们?|这位\w{1,6})[^,，。]{0,12}(?:说|道|表示)"
)
# 日前,面对回访,相关部门反馈道。: what was said stands in the sentences beside it.
_ONLY_SPEAKS = lazy(r"(?:说|道|表示|介绍|坦言|回答|感慨|感叹|反问)[。.]$")
_CREDITED = lazy(r"\s{0,4}[(（【\[〔]")
_WERE_THERE = lazy(
    r"(?:出席|参加|陪同|列席|在座|在场)(?:了)?(?:上述|有关|相关|此次|本次|会议|活动|会见|会谈|调研|考察|"
    r"慰问|走访|座谈|座谈会|开幕式|仪式|签字仪式|动员会|大会){0,3}[。.]?$"
)
_CAME_TOO = lazy(r"^(?:一同|共同)?(?:出席|参加|陪同)[^。]{0,30}的(?:还)?有")
_ANY_REPORT = lazy(
    r"深受(?:鼓舞|教育|启发|感动|感染)|(?:倍|备)[感受](?:鼓舞|振奋)|(?:友好|友谊|历史)[^。]{0,12}源远流长|"
    r"(?:热烈|强烈)反响|反响(?:热烈|强烈)|信心百倍|干劲十足|撸起袖子|众志成城|再接再厉|任重道远|"
    r"(?:谱写|书写|续写|开启)[^。]{0,20}新(?:篇章|华章)"
)
"""Phrases that say nothing, whatever stands beside them."""
_SET_PHRASES = lazy(
    r"(?:意义|责任|使命)(?:十分)?重大|具有(?:十分|非常)?重要意义|"
    r"奠定[^。]{0,8}(?:坚实|良好)[^。]{0,4}基础|不忘初心|砥砺前行|"
    r"(?:再上|迈上)[^。]{0,4}(?:新台阶|新水平)|指明了[^。]{0,8}方向|提供了[^。]{0,8}遵循|"
    r"新篇章|新华章|开创[^。]{0,12}新局面"
)
"""Phrases that close a sentence; a long one tells something before them."""
_MOSTLY = 45
"""Letters of a sentence that such a phrase is most of."""
_NAMES = 3


def points_back(text: str) -> bool:
    """Whether what a sentence speaks of was named before it."""
    patterns = (_POINTS_BACK, _POINTS_SOON, _THEIR_WORDS)
    return any(pattern.match(text) is not None for pattern in patterns)


def is_question(text: str) -> bool:
    """Whether it ends in a question mark, inside quotation marks or not."""
    return text.rstrip(_CLOSERS + "。")[-1:] in {"?", "？"}


def only_speaks(text: str) -> bool:
    """Whether it says that someone speaks, and not what."""
    return _ONLY_SPEAKS.search(text) is not None and not any(sign in text for sign in "“”「」:：")


def is_attendance(text: str) -> bool:
    """Whether it says who was there and nothing else."""
    if _CAME_TOO.match(text):
        return True
    return text.count("、") >= _NAMES - 1 and _WERE_THERE.search(text) is not None


def is_platitude(text: str) -> bool:
    """Whether it would stand in any report: set phrases, and neither a figure nor much else."""
    if any(map(str.isdigit, text)):
        return False
    short = sum(map(str.isalnum, text)) <= _MOSTLY
    return _ANY_REPORT.search(text) is not None or (short and _SET_PHRASES.search(text) is not None)


def repeats(own: AbstractSet[str], title: AbstractSet[str]) -> bool:
    """Whether a sentence says the headline and no more; both as pairs of characters."""
    return bool(own) and len(own & title) >= _AGAIN * len(own)


def stands(text: str, own: AbstractSet[str], title: AbstractSet[str]) -> bool:
    """Whether a sentence may stand in a summary wherever another can."""
    return not (
        is_question(text)
        or only_speaks(text)
        or half_quoted(text)
        or _CREDITED.match(text)
        or is_attendance(text)
        or is_platitude(text)
        or repeats(own, title)
    )
