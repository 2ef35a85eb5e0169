"""Notices and corrections in one paragraph: the title, a space, the text with its formula.

``更正 本报昨日三版《早班车》一文中“两班”应为“三班”。特此更正。``
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.mark import Mark
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

_CORRECTIONS = words(
    "更正 致歉 更正致歉 更正与致歉 更正和致歉 致歉与更正 更正启事 更正声明 更正说明 勘误 订正 "
    "补正 本报更正 重要更正"
)
_OBITUARIES = words("讣告 讣闻")
_NOTICES = words(
    "遗失声明 遗失启事 作废声明 挂失声明 郑重声明 严正声明 注销公告 减资公告 清算公告 债权公告 "
    "招领启事 寻人启事 迁址启事 更名启事"
)
_DIED = lazy(r"逝世|去世|病逝|辞世|病故|与世长辞|享年|终年|告别仪式|追悼会")
_LONGEST = 2000
_LONGEST_TITLE = 8
_BRACKETS = {"【": "】", "[": "]"}


def run_in_title(text: str) -> Mark | None:
    """The title that opens a paragraph with its formula; kind: correction or notice.

    Behind it stands white space or a colon, or it stands in square brackets.
    """
    if len(text) > _LONGEST:
        return None
    start = len(text) - len(text.lstrip())
    plain, offsets = squeeze(text, start, start + 4 * _LONGEST_TITLE)
    closing = _BRACKETS.get(plain[:1])
    if closing is not None:
        end = plain.find(closing, 1, _LONGEST_TITLE + 2)
        word, behind = plain[1:end], end + 1
        if end < 0:
            return None
    else:
        end = behind = _title_end(plain, offsets)
        word = plain[:end]
    if not word or behind >= len(plain):
        return None
    rest = text[offsets[behind] :]
    kind = _kind(word, rest)
    return Mark(kind, start, offsets[behind - 1] + 1, word) if kind is not None else None


def _title_end(plain: str, offsets: Sequence[int]) -> int:
    """Where the first white space or colon stands; 0 if there is none near."""
    for at in range(1, min(len(plain), _LONGEST_TITLE + 1)):
        if plain[at] == ":" or offsets[at] > offsets[at - 1] + 1:
            return at
    return 0


def _kind(word: str, rest: str) -> str | None:
    """What the title names, if the text behind it holds the formula that goes with it."""
    if word in _CORRECTIONS:
        return "correction" if kinds.correction(rest) is not None else None
    if word in _OBITUARIES:
        return "notice" if _DIED.search(fold(rest)) else None
    if word in _NOTICES:
        return "notice" if kinds.notice_body(rest) is not None else None
    return None
