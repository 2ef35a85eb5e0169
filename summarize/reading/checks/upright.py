"""Vertical print whose columns stand from left to right: its lines go backwards.

Each line is a column of the page, all as long as the page is high, and the last one was printed
first. It shows where a short line that ends a paragraph stands before the lines of it, where a
bracket is closed before it is opened, and in news without marks, which look like verse but for
their words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from summarize.issue import Doubt
from summarize.patterns import lazy

_LONGEST = 45
_SHORTEST = 3
_FEWEST = 5
_ALIKE = 0.6
"""Characters of a column, printed lines of a page, and the share of them of one length."""
_STOPS = tuple("。．！!？?」』”）)")
_PAIRS = {"「": "」", "『": "』", "“": "”", "（": "）", "《": "》", "【": "】"}
_CLOSERS = {closer: opener for opener, closer in _PAIRS.items()}
_NEAR = 4
"""Lines between the halves of a bracket."""
_OPENING = lazy(
    r"[【〔\[(（]?(?:本[報报社刊臺台]|又|特|專|专)[^。，]{0,8}[訊讯電电][】〕\])）]|"
    r"[【〔\[(（][^【】〔〕()（）。，]{1,14}[訊讯電电][】〕\])）]|\u3000\u3000"
)
# What news and notices are made of, and verse is not.
_NUMERAL = "[一二三四五六七八九十廿卅元]"
_NEWS = lazy(
    rf"{_NUMERAL}{{1,3}}月{_NUMERAL}{{1,3}}[日號号]|民國|民国|昨日|今晨|昨晚|前日|本[埠報报市縣县省月年]|"
    r"[開开]張|[減减][價价]|大[減减]|啟事|启事|[聲声]明|敬啟|特此|茲|該|貨物|货物|洋元|[電电]稱|"
    r"訊|讯|奉令|[當当]局|委員|委员|先生|公司|商號|警察|法院|車站|车站|火警|招[請请聘租]|出售|"
    r"[會会]議|省府|市府|縣長|县长|主席|軍隊|军队|[鐵铁]路"
)
_FEWEST_NEWS = 3


def upright_doubts(lines: Sequence[str], name: str) -> list[Doubt]:
    """A doubt where a page may be vertical print in reversed order of columns."""
    printed = [line.rstrip() for line in lines if line.strip()]
    if len(printed) < _FEWEST:
        return []
    lengths = [len(line.strip()) for line in printed]
    usual, count = Counter(lengths).most_common(1)[0]
    if not _SHORTEST <= usual <= _LONGEST or max(lengths) > usual + 2:
        return []
    if count < _ALIKE * len(printed):
        return []
    if not (_backwards(printed, usual) or _news_without_marks(printed, usual)):
        return []
    what = "it may be vertical print with its columns in reversed order, the last line first"
    way = "extract it anew from right to left (OCR for vertical print)"
    return [Doubt("reversed-columns", name, f"{what}; {way}")]


def _backwards(printed: Sequence[str], usual: int) -> bool:
    """Whether ends stand before beginnings, and nowhere behind them."""
    plain = [line.strip() for line in printed]
    told = _brackets(plain)
    right, wrong = _indents(printed)
    if told < 0 or right > wrong:
        return False
    if wrong - right > 1:
        return True
    first, last = plain[0], plain[-1]
    closed = first.endswith(_STOPS) and not last.endswith((*_STOPS, "，", "、", "：", ":"))
    tail = closed and len(first) < usual
    opened = [number for number, line in enumerate(printed) if _OPENING.match(line)]
    late = bool(opened) and opened[0] * 2 >= len(printed)
    return (tail and (late or told > 0)) or (late and told > 0) or told > 2


def _indents(printed: Sequence[str]) -> tuple[int, int]:
    """Lines that begin a paragraph behind one that ends one, and those before such a line."""
    right = wrong = 0
    for before, line, after in zip(printed, printed[1:], printed[2:], strict=False):
        if line.startswith(("\u3000\u3000", "  ")):
            right += before.endswith(_STOPS)
            wrong += after.endswith(_STOPS)
    return right, wrong


def _brackets(plain: Sequence[str]) -> int:
    """Brackets that are closed some lines before they open; -1 where one is in its right order."""
    found = 0
    waiting: dict[str, int] = {}
    opened: dict[str, int] = {}
    for number, line in enumerate(plain):
        inner: Counter[str] = Counter()
        for character in line:
            if character in _PAIRS:
                inner[character] += 1
            elif opener := _CLOSERS.get(character):
                if inner[opener]:
                    inner[opener] -= 1
                elif number - opened.pop(opener, -_NEAR - 1) <= _NEAR:
                    return -1
                else:
                    waiting[opener] = number
        for opener in +inner:
            if number - waiting.pop(opener, -_NEAR - 1) <= _NEAR:
                found += 1
            else:
                opened[opener] = number
    return found


def _news_without_marks(printed: Sequence[str], usual: int) -> bool:
    """Whether lines of exactly one length, all of them Chinese, speak of news and of trade.

    Only the first may be shorter: where the last one is, the order is right.
    """
    plain = [line.strip() for line in printed]
    if any(len(line) != usual for line in plain[1:]) or not all(map(_is_han, plain)):
        return False
    return len({found.group() for line in plain for found in _NEWS.finditer(line)}) >= _FEWEST_NEWS


def _is_han(line: str) -> bool:
    return all("\u3400" <= character <= "\u9fff" for character in line)
