"""A line of an article in which names are sought."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Tagged = tuple[str, str]
Found = tuple[int, int, str]
"""Start, end, role in a line without white space."""
TOWNS = frozenset("省市县区州镇乡村河江湖")
_MOST_ASKED = 24

OFFICE = lazy(
    r"(?:[省市县区州镇乡村]|国家|中央)?(?:人大常委会|人大|政协|政府|纪委|党组|委|工委)?"
    r"(?:常务|党组|代理|副|总|代|原|名誉)*"
    r"(?:总书记|书记|主席|主任|总理|委员长|秘书长|省长|市长|县长|区长|镇长|乡长|村长|州长|部长|厅长|局长|处长|科长|院长|校长|"
    r"所长|站长|馆长|社长|台长|行长|厂长|队长|组长|班长|会长|理事长|董事长|总经理|经理|总裁|总工程师|工程师|"
    r"总统|首相|外长|大使|司令员|政委|军长|师长|教授|研究员|博士|院士|医生|记者|通讯员|代表|委员|教练|村民|居民|"
    r"负责人|发言人|作者|主编|导演|演员|作家|画家|船长|站长|老师|总干事|署长|司长|立委|议员|里长|社工|特首)\Z"
)


class Whole:
    """All lines of an article, to be asked what stands in them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._again: dict[str, bool] = {}

    def again(self, name: str) -> bool:
        """Whether a name stands more than once."""
        known = self._again.get(name)
        if known is None:
            at = self._text.find(name)
            known = self._again[name] = self._text.find(name, at + len(name)) >= 0 <= at
        return known

    def has_town(self, name: str) -> bool:
        """Whether the name stands before the kind of a place: 麦岭 before 区."""
        asked = name[::-1]
        at = bisect_left(self._towns, asked)
        if len(name) > _MOST_ASKED:
            return any(name + kind in self._text for kind in TOWNS)
        return at < len(self._towns) and self._towns[at].startswith(asked)

    @cached_property
    def _towns(self) -> list[str]:
        """What stands before each kind of a place, read backwards; ascending."""
        text = self._text
        return sorted(
            {
                text[max(0, at - _MOST_ASKED) : at][::-1]
                for at, character in enumerate(text)
                if character in TOWNS
            }
        )


@dataclass
class NameLine:
    """A line without white space, folded; ``offsets`` into the text of its block.

    ``whole`` knows the text of all lines of the article.
    """

    plain: str
    offsets: Sequence[int]
    block: int | None
    words: list[Tagged]
    found: list[Found]
    whole: Whole = field(default_factory=lambda: Whole(""))
    scores: list[list[int]] = field(default_factory=list)
    """What the tagger gives each label of each character."""

    @cached_property
    def starts(self) -> dict[int, Tagged]:
        """jieba's words by where they begin."""
        return words_by_start(self.words)

    @cached_property
    def before(self) -> dict[int, Tagged]:
        """jieba's words by where they end."""
        return {at + len(word): (word, tag) for at, (word, tag) in self.starts.items()}

    @cached_property
    def ends(self) -> set[int]:
        """Where jieba's words end, and where the line begins."""
        return {0, *(at + len(word) for at, (word, _) in self.starts.items())}


def words_by_start(words: Iterable[Tagged]) -> dict[int, Tagged]:
    """Words glued together, each by where it begins."""
    found: dict[int, Tagged] = {}
    at = 0
    for word, tag in words:
        found[at] = word, tag
        at += len(word)
    return found


def tag_of(line: NameLine, start: int, end: int) -> str | None:
    """jieba's tag where the stretch is just one word of jieba's."""
    word, tag = line.starts.get(start, ("", ""))
    return tag if word and start + len(word) == end else None


def words_between(line: NameLine, start: int, end: int) -> list[Tagged]:
    """jieba's words that make up the stretch; none where it cuts a word at an end."""
    found: list[Tagged] = []
    at = start
    while at < end and at in line.starts:
        found.append(line.starts[at])
        at += len(line.starts[at][0])
    return found if at == end else []


def covered(length: int, spans: Iterable[tuple[int, int]]) -> bytearray:
    """A byte for each character of a line: 1 where one of the spans lies."""
    mask = bytearray(length)
    for start, end in spans:
        mask[start:end] = b"\x01" * (end - start)
    return mask
