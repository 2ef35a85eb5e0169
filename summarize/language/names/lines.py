"""A line of an article in which names are sought."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from summarize.language.names.places import right_tag
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Tagged = tuple[str, str]
Found = tuple[int, int, str]
"""Start, end, role in a line without white space."""
TOWNS = frozenset("省市县区州镇乡村河湖")
_MOST_ASKED = 24

OFFICE = lazy(
    r"(?:[省市县区州镇乡村]|国家|中央)?"
    r"(?:人大常委会|人大|政协|政府|纪委监委|纪委|监委|政法委|发展改革委|发改委|卫健委|教工委|党工委|党组|党委|"
    r"机关党委|团委|工委|组织部|宣传部|统战部|编委|党总支|党支部|支部|妇联|残联|文联|科协|侨联|作协|委)?"
    r"(?:常务|党组|代理|副|总|代|原|名誉)*"
    r"(?:总书记|书记|主席|主任|总理|委员长|秘书长|省长|市长|县长|区长|镇长|乡长|村长|州长|部长|厅长|局长|处长|科长|院长|校长|"
    r"所长|站长|馆长|社长|台长|行长|厂长|队长|组长|班长|会长|理事长|董事长|总经理|经理|总裁|总工程师|工程师|"
    r"总统|首相|国王|亲王|王子|议长|外长|公使|将军|上校|大使|司令员|政委|军长|师长|教授|研究员|博士|院士|医生|记者|通讯员|代表|委员|教练|村民|居民|"
    r"检察长|指挥长|参谋长|巡视员|调研员|负责人|发言人|作者|主编|导演|演员|作家|画家|船长|站长|老师|总干事|署长|司长|立委|议员|里长|社工|特首)\Z"
)

CALLED = lazy(
    r"(?:老板|老板娘|厨师|司机|护士长|村医|军医|焊工|裁缝|民警|辅警|警员|"
    r"消防员|大户|画家|诗人|编剧|学生|同学|学员|邮递员|快递员|外卖员|骑手|"
    r"牧民|渔民|农民|果农|茶农|菜农|护林员|鼓手|前锋|门将|后卫|队员|选手|"
    r"球员|歌手|木雕师|飞行员|机长|驾驶员|调解员|农技员|老支书|支书|会计|"
    r"师傅|工匠|匠人|艺人|店主|摊主|业主|店长|市民|游客|乘客|家长|父亲|"
    r"母亲|妻子|丈夫|儿子|女儿|爸爸|妈妈|爷爷|奶奶|弟弟|妹妹|哥哥|姐姐|"
    r"弟子|徒弟|传承人|志愿者|创始人|创办人|主播|设计师|律师|检察官|法官|"
    r"检察长|总监|董事|监事|专员|干事|辅导员|教师|老师|战士|老兵|士兵|战友|"
    r"队友|同事|老伴|岁的|叫|名叫|员工|职工|工人|技师|药师|讲师|飞手|"
    r"主持人|嘉宾|学者|专家|院士|主理人|合伙人|经营者|养殖户|脱贫户|网格员|"
    r"宣讲员|讲解员|巡护员|饲养员|保洁员|水手|大厨|面点师|摄影师|造型师|编导|"
    r"制片人|总策划|馆员|研究生|博士生)\Z"
)
"""What people are called by before their names, where no office is meant."""

SAYS = lazy(
    "(?:笑着|高兴地|激动地|坦|感慨地?|回忆)?(?:说|道|表示|介绍|告诉|认为|坦言|感慨|回忆|指出|称)"
)
"""What stands behind who speaks."""


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

    def apart(self, name: str, before: str) -> bool:
        """Whether a name stands once at least without the character before it."""
        return self._text.count(name) > self._text.count(before + name)

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
    scores: list[tuple[int, ...]] = field(default_factory=list)
    """What the tagger gives each label of each character."""
    people: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
    """Where people's names begin and end, once all names of the line are found."""

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


def listed(word: str) -> tuple[int, str]:
    """As :func:`summarize.language.words.listed`, with the tag of what is known to be named."""
    from summarize.language.words import listed as in_dictionary  # noqa: PLC0415 (loads jieba)

    frequency, tag = in_dictionary(word)
    return frequency, right_tag(word, tag)
