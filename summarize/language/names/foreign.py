"""Foreign names 外国人名 in Chinese characters: whole, by the characters that stand for sounds.

Where a name has a · its parts belong together; where a tagger leaves out an end (沙利卡 of
沙利卡什维利), the characters for sounds around it are its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.names.lines import Tagged, covered, words_by_start
from summarize.layout.text.sounds import SOUNDS
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int]

DOTS = "·•・‧"
NO_DOTS = str.maketrans("", "", DOTS)
_HAN = "\u3400-\u9fff"
_RUN = lazy(rf"[{_HAN}]{{1,12}}(?:[{DOTS}][{_HAN}]{{1,12}})+")
_IN_RUN = SOUNDS | frozenset("娃叶申肖佳菈芭翠茨舒柳苗季滨朱乃汶昆披颂菈丘茅黑佩雪柔芮芙蕾通万")
"""Within a name with · more characters stand for sounds."""
_OUT = frozenset("vdpmftucr")
_LONGEST = 24
_NEVER = frozenset("说等和及，。,:：)")


def whole_foreign(plain: str, words: Sequence[Tagged], people: Sequence[Span]) -> list[Span]:
    """The spans of ``people`` with foreign names made whole; in order, none in another.

    ``words`` glued together are ``plain``.
    """
    starts = words_by_start(words)
    ends = {at + len(word): word for at, (word, _) in starts.items()}
    dotted = covered(len(plain), (run.span() for run in _RUN.finditer(plain)))
    made: list[Span] = []
    for start, end in people:
        if made and start < made[-1][1]:
            continue  # the name before has grown over it
        in_run = dotted.find(1, start, end) >= 0
        if in_run or is_sounds(plain[start:end]):
            start, end = _grown(plain, starts, ends, start, end)  # noqa: PLW2901
            if in_run:
                end = _trimmed(plain, starts, start, end)  # noqa: PLW2901
                if plain[end + 1 : end + 2] == "、" and plain[end] not in _NEVER:
                    end += 1  # 司马义·铁力瓦尔 / 地、: a list parts whole names  # noqa: PLW2901
        if sum(each not in DOTS for each in plain[start:end]) > 1:
            made.append((start, end))
    return made


def is_sounds(text: str) -> bool:
    """Whether all its characters are such as stand for sounds."""
    return len(text) > 1 and all(each in SOUNDS or each in DOTS for each in text)


def _grown(
    plain: str, starts: dict[int, Tagged], ends: dict[int, str], start: int, end: int
) -> Span:
    while start > 0 and end - start < _LONGEST:
        before = plain[start - 1]
        word = ends.get(start, before)
        dotted = before in DOTS or plain[start] in DOTS
        if not (
            before in DOTS or (before in SOUNDS and (dotted or is_sounds(word) or len(word) == 1))
        ):
            break
        start -= 1
    in_run = any(each in DOTS for each in plain[start:end])
    while end < len(plain) and end - start < _LONGEST:
        after = plain[end]
        word, tag = starts.get(end, (after, ""))
        in_run = in_run or after in DOTS
        dotted = after in DOTS or plain[end - 1] in DOTS
        sounds = _IN_RUN.issuperset(word) if in_run else is_sounds(word)
        if not (
            after in DOTS
            or (after in (_IN_RUN if in_run else SOUNDS) and (dotted or sounds or len(word) == 1))
        ):
            break
        if tag[:1] in _OUT and len(word) > 1 and not (dotted or (in_run and sounds)):
            break
        end += 1
    if DOTS.find(plain[end - 1]) < 0 and any(each in DOTS for each in plain[start:end]):
        at = max(at for at in range(start, end) if plain[at] in DOTS) + 1
        if at in starts and end < at + len(starts[at][0]):
            # Behind a · jieba's word is whole, and sounds may go on behind it.
            return _grown(plain, starts, ends, start, at + len(starts[at][0]))
    while end > start and plain[end - 1] in DOTS:
        end -= 1
    while start < end and plain[start] in DOTS:
        start += 1
    return start, end


def _trimmed(plain: str, starts: dict[int, Tagged], start: int, end: int) -> int:
    """Where a name with · ends: before the first word behind its last · that is no sound."""
    last = max((at for at in range(start, end) if plain[at] in DOTS), default=start)
    at = last + 1
    while at < end:
        word, tag = starts.get(at, (plain[at], ""))
        if at > last + 1 and tag[:1] in _OUT and not _IN_RUN.issuperset(word):
            return at
        at += len(word)
    return end
