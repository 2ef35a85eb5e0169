"""A line of an article in which names are sought."""

from __future__ import annotations

import re
from dataclasses import dataclass

Tagged = tuple[str, str]
Found = tuple[int, int, str]
"""Start, end, role in a line without white space."""

OFFICE = re.compile(
    r"(?:[省市县区州镇乡村]|国家|中央)?(?:人大常委会|人大|政协|政府|纪委|党组|委|工委)?"
    r"(?:常务|党组|代理|副|总|代|原|名誉)*"
    r"(?:总书记|书记|主席|主任|总理|委员长|秘书长|省长|市长|县长|区长|镇长|乡长|村长|州长|部长|厅长|局长|处长|科长|院长|校长|"
    r"所长|站长|馆长|社长|台长|行长|厂长|队长|组长|班长|会长|理事长|董事长|总经理|经理|总裁|总工程师|工程师|"
    r"总统|首相|外长|大使|司令员|政委|军长|师长|教授|研究员|博士|院士|医生|记者|通讯员|代表|委员|教练|村民|居民|"
    r"负责人|发言人|作者|主编|导演|演员|作家|画家|船长|站长|老师)\Z"
)


@dataclass(slots=True)
class NameLine:
    """A line without white space, folded; ``offsets`` into the text of its block.

    ``whole`` is the text of all lines of the article.
    """

    plain: str
    offsets: list[int]
    block: int | None
    words: list[Tagged]
    found: list[Found]
    whole: str = ""


def tag_of(line: NameLine, start: int, end: int) -> str | None:
    """jieba's tag where the stretch is just one word of jieba's."""
    at = 0
    for word, tag in line.words:
        if at == start:
            return tag if at + len(word) == end else None
        at += len(word)
        if at > start:
            return None
    return None


def word_ends(line: NameLine) -> set[int]:
    """Where jieba's words end, and where the line begins."""
    ends = {0}
    at = 0
    for word, _ in line.words:
        at += len(word)
        ends.add(at)
    return ends


def words_between(line: NameLine, start: int, end: int) -> list[Tagged]:
    """jieba's words that make up the stretch; none where it cuts a word at an end."""
    found: list[Tagged] = []
    at = 0
    for word, tag in line.words:
        if at < start < at + len(word) or at < end < at + len(word):
            return []
        if start <= at < end:
            found.append((word, tag))
        at += len(word)
    return found
