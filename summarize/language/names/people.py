"""Names of people 人名, put together again where jieba splits them: 周 / 激扬 is one.

A family name and what follows it are taken for a name where a title stands before them (市长,
书记, 记者 …) or where the same characters come again; then the name is whole wherever it stands.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR, ROUTINE
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

Tagged = tuple[str, str]

_FAMILY = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁"
    "任沈姚卢姜崔钟谭陆汪范廖石金韦贾夏付傅邹熊白孟秦邱侯江尹薛闫阎雷龙段史陶贺顾毛郝龚邵严覃武戴莫"
    "孔汤康易乔赖庞樊兰殷施洪翟颜倪温芦季俞章鲁葛毕聂岳齐梅辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄"
    "项曲游阳裴席卫查屈鲍霍翁隋植甘景薄单柏宁柯阮桂闵解强柴华车冉房边成高方向万安常于文尚时应"
    "戚闻骆滕穆褚窦虞钱喻柳水云昌凤花郎昝奚潭米贝明臧计伏谈茅舒蓝麻危路娄危刁虢缪干宗宣贲郁杭诸钮"
    "嵇邢滑荣荀羊惠曲封芮羿储汲邴糜松井巫乌焦巴弓牧隗山宫宁仇栾暴甘钭厉戎祖刘符束龙印宿怀蒲邰鄂索"
    "咸籍卓蔺屠蒙池阴胥能苍双党贡劳逄姬申扶堵冉宰郦雍璩桑濮寿通扈燕冀郏浦农别庄晏瞿阎充慕茹习"
    "宦艾鱼容古慎戈庾终暨居衡步都满弘匡国寇广禄阙东殴殳沃利蔚越夔隆师巩厍晁勾敖融冷訾辛阚那简饶空"
    "毋沙乜养鞠须丰巢相佘佴"
)
# These are words of their own too: a title before them is not enough.
_UNSURE = frozenset(
    "成高方向万安常于文尚时应强华车房边单解管关江金白石水云昌花米明计路干通农别国广利越师相那空步都满东"
    "须养双能党劳怀宿印束居终充容古寿池松井山牧宗宣荣丰羊鱼沙冷简融隆沃扶申师巴祖封储索符慎习查曲游阳"
    "钱国项席左谷卜盛温洪施康易莫武雷龙史毛严田马林黄"
)
_COMPOUNDS = """
欧阳 司马 上官 诸葛 司徒 皇甫 尉迟 公孙 慕容 令狐 夏侯 东方
"""
_COMPOUND = frozenset(_COMPOUNDS.split())
_TITLE = lazy(
    r"(?:书记|[省市县区州镇乡村局部厅处科院校所组会队社台团厂站班]长|主任|主席|秘书长|理事长|"
    r"董事长|"
    r"经理|总裁|记者|通讯员|教授|博士|院士|医生|代表|委员|政协委员|专家|人才|劳模|模范|群众|教练|"
    r"队员|村民|居民|市民|职工|员工|召集人|工人|农民|老师|民警|检察官|法官|司令员|政委|常委|总工程师|"
    r"工程师|负责人|党员|学生|同学)"
)
_NOT_GIVEN = """
先生 女士 小姐 同志 老师 主任 书记 局长 市长 县长 某 某某 强调 指出 表示 介绍 要求 主持 出席 参加
讲话 会见 家 姓 总 老 队 氏 大爷 大妈 阿姨 师傅 医生 教授 大伯 大娘 大叔 大姐 大哥 奶奶 爷爷
"""
_NO_GIVEN_NAME = frozenset(_NOT_GIVEN.split())
_TOWNS = frozenset("市县镇乡村")
_NOT_TOWNS = """
城市 都市 股市 债市 楼市 车市 夜市 早市 集市 门市 上市 开市 全市 全县 全镇 全乡 全村 我市
我县 我镇 我乡 我村 本市 本县 本镇 本乡 本村 各市 各县 各镇 各乡 各村 城镇 集镇 古镇 小镇
城乡 家乡 故乡 老乡 水乡 他乡 农村 山村 乡村 渔村 新村 古村 郊县 市县 省市 区县 乡镇 村镇
进村 入村 下乡 返乡 回乡 驻村
"""
_NO_TOWN = frozenset(_NOT_TOWNS.split())
_PLACE_KINDS = frozenset("省市县区州旗镇乡村组路街巷桥河湖江溪山岭洲岛港湾")
_HAN = lazy(r"[\u3400-\u9fff]{1,2}")


def whole_names(fields: Sequence[Sequence[Tagged]]) -> list[list[Tagged]]:
    """The same tagged words: split names joined (``nr``), places joined with their kind."""
    names = _names(fields)
    return [whole_places(_joined(words, names)) for words in fields]


def _names(fields: Sequence[Sequence[Tagged]]) -> frozenset[str]:
    titled: set[str] = set()
    seen: Counter[str] = Counter()
    for words in fields:
        for place in range(len(words) - 1):
            if not _given(*words[place + 1]):
                continue
            before = words[place - 1][0] if place else ""
            has_title = _TITLE.search(before[-4:]) is not None
            name = _possible(words, place, has_title)
            if name is None:
                continue
            if has_title and name[0] not in _UNSURE:
                titled.add(name)
            # 黄 / 铁路: before a noun, a character that is a word too is no family name.
            if name[0] not in _UNSURE or words[place + 1][1][:1] not in {"n", "l"}:
                seen[name] += 1
    return frozenset(titled | {name for name, count in seen.items() if count >= 2})


def _possible(words: Sequence[Tagged], place: int, titled: bool) -> str | None:
    """The name that may begin with the word at ``place``, of words that jieba keeps apart.

    The word behind it may be a given name.
    """
    family, tag = words[place]
    given, given_tag = words[place + 1]
    if (family in _FAMILY and (titled or tag[:1] in "nx")) or family in _COMPOUND:
        if len(given) == 2:
            return family + given
        if place + 2 < len(words):
            more, more_tag = words[place + 2]
            if len(more) == 1 and _given(more, more_tag):
                return family + given + more
        return family + given if tag.startswith("nr") else None
    if len(family) == 2 and family[0] in _FAMILY and tag.startswith("nr") and len(given) == 1:
        # 秦秋 / 兴: the tagger took two characters of three.
        return None if given_tag[:1] in "vdfr" else family + given
    return None


def _given(word: str, tag: str) -> bool:
    return (
        _HAN.fullmatch(word) is not None
        and word not in GRAMMAR
        and word not in ROUTINE
        and word not in _NO_GIVEN_NAME
        and tag[:1] not in "mtpcury"
    )


def whole_places(words: Sequence[Tagged]) -> list[Tagged]:
    """The same words with a place's kind joined to its name: 甘泉 / 村."""
    joined: list[Tagged] = []
    for word, tag in words:
        if (
            len(word) == 2
            and word[1] in _TOWNS
            and word not in _NO_TOWN
            and joined
            and _leads_place(*joined[-1], tag)
        ):
            joined[-1] = (joined[-1][0] + word, "ns")
            continue
        if word in _PLACE_KINDS and joined:
            name, kind = joined[-1]
            if _names_place(name, kind, word):
                joined[-1] = (name + word, "ns")
                continue
        joined.append((word, tag))
    return joined


def _names_place(name: str, tag: str, kind: str) -> bool:
    """Whether 甘泉 before 村 is its name; a name that ends with a kind (棠湖) still has a 区."""
    administered = kind in _TOWNS or kind in "区组州"
    if not 2 <= len(name) <= 4 or (name[-1] in _PLACE_KINDS and not administered):
        return False
    return tag in {"ns", "nz", "nrt"} or (tag == "nr" and len(name) == 2 and kind in "村组镇乡")


def _leads_place(word: str, tag: str, town: str) -> bool:
    """Whether one character before an unlikely 江市 or 口镇 is the beginning of its name."""
    return (
        town[:1] in {"n", "x"}
        and _HAN.fullmatch(word + word) is not None
        and word not in GRAMMAR
        and word not in _PLACE_KINDS
        and tag[:1] in {"n", "x", "a", "j"}
    )


def _joined(words: Sequence[Tagged], names: frozenset[str]) -> list[Tagged]:
    joined: list[Tagged] = []
    families = {name[0] for name in names}
    place = 0
    while place < len(words):
        for length in (3, 2) if words[place][0][:1] in families else ():
            name = "".join(word for word, _ in words[place : place + length])
            if name in names and place + length <= len(words):
                joined.append((name, "nr"))
                place += length
                break
        else:
            joined.append(words[place])
            place += 1
    return joined
