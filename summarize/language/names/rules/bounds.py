"""Where people's names begin and end: parted at white space, glued ones cut, cut ones whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.names.doubts import FOLLOWING, NO_PERSON
from summarize.language.names.foreign import DOTS, is_sounds
from summarize.language.names.lines import Found, NameLine, tag_of
from summarize.layout.text.people import is_name, surname

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEHIND = frozenset("把被给让将就也都还又在陪率赴受作")
_NEVER = frozenset("把陪率赴在")
"""Characters that end no given name."""


def split_at_gaps(line: NameLine, found: Sequence[Found]) -> list[Found]:
    """丁白玉 郭思嘉 are two, 杨　阳 and 王 小明 one: white space parts names of two characters."""
    made: list[Found] = []
    for start, end, role in found:
        gaps = [at for at in range(start + 1, end) if line.offsets[at] > line.offsets[at - 1] + 1]
        for gap in gaps:
            if gap - start >= 2:
                made.append((start, gap, role))
                start = gap  # noqa: PLW2901
        if end - start >= 2:
            made.append((start, end, role))
    return made


def cut_names(line: NameLine, found: Sequence[Found]) -> list[Found]:
    """赵继刚洪磊 are two names, and 张先林亲切 one with a word behind it."""
    made: list[Found] = []
    for start, end, role in found:
        if role == "person" and NO_PERSON.search(line.plain[start : _end_of(line, start, end)]):
            continue  # 何 / 医师, and the tagger's 何医 of it
        if role != "person" or any(dot in line.plain[start:end] for dot in DOTS):
            made.append((start, end, role))
            continue
        if start and start not in line.ends and surname(line.plain[start - 1 : start + 1]) == 2:
            start -= 1  # 公孙 / 浩, and the tagger's 孙浩 of it  # noqa: PLW2901
        end = _end_of(line, start, end)  # noqa: PLW2901
        text = line.plain[start:end]
        size = 3
        if (
            len(text) > size
            and surname(text) == 1
            and not is_sounds(text)
            and start + size in line.ends
            and is_name(text[:size])
        ):
            made.append((start, start + size, role))
            if is_name(text[size:]) and start > 0:
                made.append((start + size, end, role))
        else:
            made.append((start, end, role))
    return made


def _end_of(line: NameLine, start: int, end: int) -> int:
    """Where a person's name ends that the tagger ended a character too early or too late."""
    text, family = line.plain[start:end], surname(line.plain[start:end])
    longer = line.plain[start : end + 1]
    if (
        len(text) == 2
        and (tag_of(line, start, end + 1) or "")[:2] == "nr"
        and longer[-1] not in FOLLOWING
    ):
        return end + 1  # jieba's name of three, and the tagger's two of it
    if len(text) > 2 and text[-1] in _BEHIND and (end - 1 in line.ends or text[-1] in _NEVER):
        return end - 1  # 公孙浩 / 把
    next_word, next_tag = line.starts.get(end - 1, ("", ""))
    if len(text) == family + 2 > 2 and len(next_word) > 1 and next_tag == "d":
        return end - 1 if is_name(text[:-1]) else end  # 刘勤 / 首先
    last, tag = line.before.get(end, ("", ""))
    if tag == "t" and len(text) > len(last) + 1:
        return end - len(last)  # 阿卜杜拉 / 昨天
    if len(text) == family + 1 and end not in line.ends and end + 1 in line.ends:
        # 费 / 明远, and the tagger's 费明 of it
        return end + 1 if is_name(longer) and longer[-1] not in FOLLOWING else end
    return end
