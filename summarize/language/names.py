"""Names of people 人名, put together again where jieba splits them: 李 / 激扬 is one.

A family name and what follows it are taken for a name where a title stands before them (市长,
书记, 记者 …) or where the same characters come again; then the name is whole wherever it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR, ROUTINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Tagged = tuple[str, str]

_FAMILY = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁"
    "任沈姚卢姜崔钟谭陆汪范廖石金韦贾夏付傅邹熊白孟秦邱侯江尹薛闫阎雷龙段史陶贺顾毛郝龚邵严覃武戴莫"
    "孔汤康易乔赖庞樊兰殷施洪翟颜倪温芦季俞章鲁葛毕聂岳齐梅辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄"
    "项曲游阳裴席卫查屈鲍覃霍翁隋植甘景薄单柏宁柯阮桂闵解强柴华车冉房边涂成高方向万安常于文尚时应"
)
# These are words of their own too: a title before them is not enough.
_UNSURE = frozenset("成高方向万安常于文尚时应强华车房边单解管关江金白石")
_COMPOUNDS = """
欧阳 司马 上官 诸葛 司徒 皇甫 尉迟 公孙 慕容 令狐 夏侯 东方
"""
_COMPOUND = frozenset(_COMPOUNDS.split())
_TITLE = re.compile(
    r"(?:书记|[省市县区州镇乡村局部厅处科院校所组会队社台团厂站班]长|主任|主席|秘书长|理事长|"
    r"董事长|"
    r"经理|总裁|记者|通讯员|教授|博士|院士|医生|代表|委员|政协委员|专家|人才|劳模|模范|群众|教练|"
    r"队员|村民|居民|市民|职工|员工|工人|农民|老师|民警|检察官|法官|司令员|政委|常委|总工程师|"
    r"工程师|负责人|党员|学生|同学)"
)
_NOT_GIVEN = """
先生 女士 小姐 同志 老师 主任 书记 局长 市长 县长 某 某某 强调 指出 表示 介绍 要求 主持 出席 参加
讲话 会见 家 姓 总 老 队 氏 大爷 大妈 阿姨 师傅 医生 教授 大伯 大娘 大叔 大姐 大哥 奶奶 爷爷
"""
_NO_GIVEN_NAME = frozenset(_NOT_GIVEN.split())
_PLACE_KINDS = frozenset("省市县区州旗镇乡村组路街巷桥河湖江溪山岭洲岛港湾")
_HAN = re.compile(r"[\u3400-\u9fff]{1,2}")


def whole_names(fields: Sequence[Sequence[Tagged]]) -> list[list[Tagged]]:
    """The same tagged words: split names joined (``nr``), places joined with their kind."""
    names = _names(fields)
    return [whole_places(_joined(words, names)) for words in fields]


def byline_names(bylines: Iterable[str]) -> frozenset[str]:
    """People whom byline lines name: 本报记者 甲某某 通讯员 乙某. A padded 杨 阳 is one name."""
    found: set[str] = set()
    for line in bylines:
        bare = re.sub(
            r"本报|特约|实习|首席|见习|全媒体|记者|通讯员|摄影|报道|图文|[□■●/()()（）:：]|[文图摄]",
            " ",
            line,
        )
        found.update(part for part in bare.split() if 2 <= len(part) <= 4)
    return frozenset(found)


def _names(fields: Sequence[Sequence[Tagged]]) -> frozenset[str]:
    titled: set[str] = set()
    seen: Counter[str] = Counter()
    for words in fields:
        for place in range(len(words)):
            for name in _possible(words, place):
                # 黄 / 铁路: before a common noun only a title makes a family name of it.
                seen[name] += words[place + 1][1] not in {"n", "vn", "ns", "nt", "l"}
                before = words[place - 1][0] if place else ""
                if _TITLE.search(before[-4:]) and before[-1:] != "、" and name[0] not in _UNSURE:
                    titled.add(name)
    return frozenset(titled | {name for name, count in seen.items() if count >= 2})


def _possible(words: Sequence[Tagged], place: int) -> list[str]:
    """Names that may begin with the word at ``place``; only of words that jieba keeps apart."""
    family, tag = words[place]
    rest = [word for word, _ in words[place + 1 : place + 3]]
    tags = [tag for _, tag in words[place + 1 : place + 3]]
    if not rest or not _given(rest[0], tags[0]):
        return []
    if (family in _FAMILY and tag.startswith(("nr", "n", "x"))) or family in _COMPOUND:
        if len(rest[0]) == 2:
            return [family + rest[0]]
        if len(rest) == 2 and len(rest[1]) == 1 and _given(rest[1], tags[1]):
            return [family + rest[0] + rest[1]]
        return [family + rest[0]] if tag.startswith("nr") else []
    if len(family) == 2 and family[0] in _FAMILY and tag.startswith("nr") and len(rest[0]) == 1:
        # 成秋 / 兴: the tagger took two characters of three.
        return [] if tags[0][:1] in "vpcudfmr" else [family + rest[0]]
    return []


def _given(word: str, tag: str) -> bool:
    return (
        _HAN.fullmatch(word) is not None
        and word not in GRAMMAR
        and word not in ROUTINE
        and word not in _NO_GIVEN_NAME
        and tag[:1] not in "mtpcury"
    )


def whole_places(words: Sequence[Tagged]) -> list[Tagged]:
    """The same words with a place's kind joined to its name: 清泉 / 村."""
    joined: list[Tagged] = []
    for word, tag in words:
        if word in _PLACE_KINDS and joined and joined[-1][1] in {"ns", "nz", "nrt"}:
            name = joined[-1][0]
            if 2 <= len(name) <= 4 and name[-1] not in _PLACE_KINDS and name not in GRAMMAR:
                joined[-1] = (name + word, "ns")
                continue
        joined.append((word, tag))
    return joined


def _joined(words: Sequence[Tagged], names: frozenset[str]) -> list[Tagged]:
    joined: list[Tagged] = []
    place = 0
    while place < len(words):
        for length in (3, 2):
            name = "".join(word for word, _ in words[place : place + length])
            if name in names and place + length <= len(words):
                joined.append((name, "nr"))
                place += length
                break
        else:
            joined.append(words[place])
            place += 1
    return joined
