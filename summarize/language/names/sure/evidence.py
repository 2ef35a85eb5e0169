"""What speaks for a name and against it, over all its mentions in an article, as whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.names.foreign import DOTS
from summarize.language.names.known import is_known
from summarize.language.names.lines import OFFICE, NameLine, listed, words_between
from summarize.language.names.places import known_place
from summarize.language.names.sure.characters import odds
from summarize.language.names.tagger import ROLES
from summarize.layout.text.people import surname
from summarize.layout.text.sounds import SOUNDS
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

Mention = tuple[NameLine, int, int]

_SAYS = lazy("说|表示|介绍|告诉|认为|坦言|笑|称|指出|强调|回忆|[(（]")
_TITLED = lazy(
    "先生|女士|同志|老师|教授|书记|主任|局长|等|率|带领|作为|当选|总统|总理|首相|主席|委员长|院士|博士|医生|医师|大使|国王|夫妇|一家|家"
)
_ENTERPRISE = lazy(
    "超市|集团|公司|科技|股份|医药|制药|电器|电子|汽车|百货|购物|商城|银行|快递|手机|品牌|牌|奖|杯|"
    "总?医院|大学|学院|[中小]学|基金|大厦|大楼|酒店|宾馆|饭店|餐厅|路|街|广场|公园|站"
)
_COMPANY_OFFICE = lazy(
    r"(?:全球|中国|亚太|集团|公司)*(?:[首]席|董事|执行|[副]?总裁|总经理|创始人|CEO|员工|产品|用户|股价)"
)
_COUNTED = lazy(
    r"[一二两三四五六七八九十百千万几数多\d][个只头种颗粒株棵条支件张套家所座亩块片朵盆斤]\Z"
)
_BORN = lazy(r"(?:岁的?|名叫|叫|[男女](?:孩|子)|老人|姑娘|小伙|居民|村民|市民|农民|游客|学生)\Z")
_TAGS = ("nr", "ns", "nt", "nz", "n", "v", "a", "d", "m", "q", "p", "c", "u", "r", "t", "f", "x")
_NAMED = frozenset({"nr", "ns", "nt"})
_BEFORE_PLACES = frozenset("在到从赴往于由去自抵访")
_MOST = 30_000


def evidence(
    text: str, role: str, mentions: Sequence[Mention], stands: int, named: int
) -> list[int]:
    """The numbers of one name; ``stands``: how often its characters stand in the article.

    ``named``: how many other names of its role the article has.
    """
    plain = text.translate(_NO_DOTS)
    family = surname(plain)
    frequency, tag = listed(plain)
    rest = plain[family:] if family else plain
    sounds = sum(each in SOUNDS for each in plain)
    found = [
        len(plain),
        len(text) - len(plain),
        family,
        odds(plain[0], "family"),
        sum(odds(each, "given") for each in rest[:2]),
        odds(rest[0], "given") if rest else 0,
        odds(plain[-1], "given"),
        sum(odds(each, "place") for each in plain) // len(plain),
        odds(plain[-1], "kind"),
        100 * sounds // len(plain),
        frequency.bit_length(),
        _number(tag) if frequency else -1,
        _common(plain[:2]) if len(plain) > 2 else 0,
        _common(plain[1:3]) if len(plain) > 2 else 0,
        _common(plain[-2:]) if len(plain) > 3 else 0,
        max(map(_common, plain)),
        min(map(_common, plain)),
        min(len(mentions), 20),
        min(stands - len(mentions), 20),
        min(named, 30),
        known_place(plain),
        int(is_known(plain)),
        int(plain[1:2] == plain[2:3] != ""),
    ]
    rows = [_of_mention(role, *mention) for mention in mentions[:12]]
    for column in zip(*rows, strict=True):
        found += [max(column), 8 * sum(column) // len(column)]
    found += rows[0]
    return [max(-_MOST, min(_MOST, each)) for each in found]


_NO_DOTS = str.maketrans("", "", DOTS)


def _of_mention(role: str, line: NameLine, start: int, end: int) -> list[int]:
    plain = line.plain
    before, behind = plain[max(0, start - 16) : start], plain[end : end + 4]
    one, next_one = before[-1:], behind[:1]
    inside = words_between(line, start, end)
    common = [len(word) for word, tag in inside if len(word) > 1 and tag[:2] not in _NAMED | {"nz"}]
    label = 1 + 2 * ROLES.index(role)
    rows = line.scores[start:end]
    margin = sum(row[label + (at > 0)] - row[0] for at, row in enumerate(rows))
    weakest = min((row[label + (at > 0)] - row[0] for at, row in enumerate(rows)), default=0)
    rival = max(
        (
            sum(row[other + (at > 0)] - row[0] for at, row in enumerate(rows))
            for other in (1, 3, 5)
            if other != label
        ),
        default=0,
    )
    word, tag = line.starts.get(start, ("", ""))
    exact = bool(word) and start + len(word) == end
    previous, following = _beside(line, start, end)
    return [
        int(OFFICE.search(before) is not None),
        int(_SAYS.match(behind) is not None),
        int(_TITLED.match(behind) is not None),
        int(one == "、") + int(next_one == "、"),
        int(one in {"和", "与", "及"}) + int(next_one in {"和", "与", "及"}),
        int(one in _BEFORE_PLACES and bool(one)),
        int(not before) + 2 * int(bool(before) and not one.isalnum()),
        int(not behind) + 2 * int(bool(behind) and not next_one.isalnum()),
        int(one in "“《〈" and bool(one)),
        margin // max(1, end - start),
        weakest,
        rival // max(1, end - start),
        _common(one + plain[start]) if one else 0,
        _common(plain[end - 1] + next_one) if next_one else 0,
        _common(plain[end - 1 : end + 2]) if len(behind) > 1 else 0,
        _common(plain[max(0, start - 1) : start + 2]) if one else 0,
        int(start in line.ends),
        int(end in line.ends),
        len(inside),
        max(common, default=0),
        _number(tag) if exact else -1,
        _number(previous),
        _number(following),
        int("记者" in before[-12:]),
        int(_ENTERPRISE.match(behind) is not None),
        int(_COMPANY_OFFICE.match(plain, end) is not None),
        int(next_one in "的地得" and bool(next_one)),
        int(_COUNTED.search(before) is not None),
        int(_BORN.search(before) is not None),
    ]


def _beside(line: NameLine, start: int, end: int) -> tuple[str, str]:
    """The tags of jieba's words before and behind."""
    before = line.before.get(start, ("", ""))[1]
    return before, line.starts.get(end, ("", ""))[1]


def _common(word: str) -> int:
    """How common a word that is no name is: the number of binary digits of its frequency."""
    frequency, tag = listed(word)
    return 0 if tag[:2] in _NAMED else frequency.bit_length()


def _number(tag: str) -> int:
    for at, each in enumerate(_TAGS):
        if tag.startswith(each):
            return at
    return len(_TAGS)
