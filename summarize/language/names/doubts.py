"""Whether what looks like a name is one: what speaks against it, and what makes it sure."""

from __future__ import annotations

from summarize.language.grammar import GRAMMAR, ROUTINE
from summarize.language.names.foreign import NO_DOTS
from summarize.language.names.known import is_known
from summarize.language.names.lines import CALLED, OFFICE, NameLine, tag_of, words_between
from summarize.language.names.organisations import is_common
from summarize.language.names.places import SURE, known_place
from summarize.layout.text.people import is_name, surname
from summarize.layout.text.sounds import SOUNDS
from summarize.patterns import lazy

NO_PERSON = lazy(
    r"[某]|(?:先生|女士|小姐|老师|同志|大爷|大妈|阿姨|师傅|厂长|书记|主任|[省市县区镇局校院]长|秘书|大夫|奶奶|爷爷|阿婆|家人|组|氏|"
    r"主席|委员长|总统|总理|首相|[省部厅]长|司令|将军|院士|博士|医师|大姐|大伯|大嫂|大婶|大娘|大哥|大叔|师父|医生|教练|律师|警官|法官|教授|经理|老板|队长|班长|王国|王朝|文明)\Z|"
    r"\A[小老阿].\Z|\A.[老总氏]\Z|\A.氏|\A[中美英法德日俄韩朝印巴尼匈吉哈乌蒙泰越菲澳加欧缅老柬]方\Z"
)
_NO_PLACES = """
自贸试验区 自由贸易试验区 中国区 大中华区 亚太区 滨海 美丽乡村 国家级自然保护区
全市 全县 全省 全区 全镇 全乡 全村 全国 我市 我县 我省 我国 我区 本市 本县 本省 省城 县城 市区
城区 城乡 农村 乡村 乡镇 山区 老区 郊区 特区 灾区 库区 景区 园区 社区 小区 街道 中部 东部 西部
沿海 内地 境内 海外 国内 国外 世界 各地 市中心 省委 县委 市委 村里 家乡 故乡 小镇 小村 村庄 草原
森林 大河 大江 湖畔 河畔 江畔 海畔 河滩 海滩 沙滩 深海 远海 碧海 陆海 南北 东西 东区 西区 南区
北区 中区 新区 老城 新城 古城 都城 古镇 小山村 新农村 大城市 中小城市 城镇 镇里 县里 市里 省里
乡里 河里 山里 海里 湖里 江里 城里 深山 青山 高山 大山 雪山 草地 湿地 林区 牧区 矿区 厂区 校区
港区 片区 辖区 沿海地区 中部地区 西部地区 东部地区 农村地区 偏远地区 平原 高原 盆地 沙漠 戈壁
绿洲 荒漠 自贸港 自贸区 经济区 开发区 保税区 示范区 试验区 商务区 生活区 中心区 核心区 主城区
南站 北站 东站 西站 火车站 如山 下山 上山 治沙 黄沙 河沙 井台 巴扎 三本 非军 临河 临港 商城 花海
大都市 王权 中古 上古 小康村 大中城市 自治县 自治州 自治区 大县 强县 文明乡 外县 中西部 东北部
中西部地区 东北部地区 大门口 城南 城北 城东 城西 塔顶 幼儿园 新校区 老校区 小城镇 安置小区 河湖
江湖 黑市 股市 楼市 嘉宾 大伯 海湾 海峡 江山 夕阳 海洋 外省市 山海 巴士 城市 天桥 祖国 自然村
行政村 工业园区 产业园区 保护区 度假区 风景区 旅游区 人民共和国 共和国 文明古国 开国大典 王国
宫殿 田野
"""
_NO_PLACE = frozenset(_NO_PLACES.split())
PLACE_ENDS = frozenset("山河湖江海岛寺宫关省市县区镇乡村洲门桥港湾")
# 各县, 三县, 进山村: a number or a verb before a kind names none.
_KINDS_ALONE = frozenset("省市县区镇乡村街路")
_MEASURES = frozenset("件条只顶辆块片朵棵株碗杯瓶盒袋支种款幅枚颗粒束")
_MORE_ENDS = frozenset("国洲原地带路街道屯庄沟坝峰岭谷滩沙漠湿堡城场园站线里坡坪楼窟洞州盟旗斯亚")
_SOME = lazy(r"[各几全本我该两三四五数进入到于返下]\w{0,2}[省市县区镇乡村]\Z")
# 中俄, 韩美: of two countries, not of a place.
_COUNTRIES = lazy(
    r"(?=.*[中美英法德日俄韩印])(?!印尼|拉美|欧美)"
    r"[中美英法德日俄韩朝印巴尼匈吉哈乌蒙泰越菲澳加欧缅老柬罗塞瑞新]{2,3}\Z"
)
_NO_OFFICE = lazy(r"(?:两国|双方|国馆|[格布大全僵]局|干部|部署|[全内外]部)\Z")
_NO_LAST = frozenset("上里中下内外前后的了着过种处江河闸时月年")
FOLLOWING = frozenset("把被给对从和与向在就都也还又已曾说是将让请这那陪率带赴抵访任")
"""Characters that follow a name and end none: 公孙浩 / 把."""
_SAYS = lazy("说|表示|介绍|告诉|认为|坦言|笑|[(（]")
_DOUBTED = frozenset("vadmrctpufy")


def stands(line: NameLine, start: int, end: int, role: str) -> bool:
    """Whether what the tagger took for a name may be one."""
    text = line.plain[start:end]
    if len(text) < 2 or text in GRAMMAR or text in ROUTINE or not text.translate(NO_DOTS).isalnum():
        return False
    if role == "place" and is_known(text):
        return False
    if role == "place" and known_place(text) >= SURE and text not in _NO_PLACE:
        return True
    tag = tag_of(line, start, end)
    if role == "person":
        return _may_be_person(line, start, end, tag)
    if role == "organisation" and (_NO_OFFICE.search(text) or is_common(text)):
        return False
    if role == "place" and tag == "n" and text[-1] not in PLACE_ENDS:
        return False
    if role == "place" and _KINDS_ALONE.issuperset(text):
        return False  # 县镇村三级
    if role == "place" and (_SOME.match(text) or not _has_place_word(line, start, end)):
        return False
    if role == "place" and tag == "ns" and len(text) > 3 and not _ends_as_place(text):
        return False
    if role == "place" and (
        text in _NO_PLACE or _COUNTRIES.match(text) or (len(text) > 3 and tag in {"i", "l"})
    ):
        return False
    return tag is None or tag[:1] not in _DOUBTED


def _may_be_person(line: NameLine, start: int, end: int, tag: str | None) -> bool:
    """Whether no sign speaks against a person; behind an office, in a list little is asked."""
    text = line.plain[start:end]
    before = line.plain[max(0, start - 12) : start]
    if line.starts.get(start) == ("向", "p") or (text[0] == "向" and NO_PERSON.search(text[1:])):
        return False  # 向 / 全军, 向越方
    if _is_measured(line, start) and not OFFICE.search(before):
        return False  # 一件 / 黄马甲
    if (
        surname(text) == len(text)
        or NO_PERSON.search(text)
        or text.isascii()
        or _begins_with_calling(line, start, end)
    ):
        return False
    if OFFICE.search(before) or before[-1:] in {"、", "("}:
        return True
    if line.plain[start - 1 : start] == "“" and line.plain[end : end + 1] == "”":
        return False  # a brand, a nickname
    if text[0] == "和" or (text[-1] in _NO_LAST | FOLLOWING and "·" not in text):
        return False
    if _SAYS.match(line.plain, end):
        return True
    if tag is None:
        return True
    if tag[:2] in {"nr", "nz"}:
        return True
    return is_name(text) and tag[:1] in "nxj" and tag != "n"


def _is_measured(line: NameLine, start: int) -> bool:
    """Whether the measure of a thing stands before: 件, 条; people are 位 and 名."""
    word, tag = line.before.get(start, ("", ""))
    return tag[:1] in {"q", "m"} and word[-1:] in _MEASURES


def _begins_with_calling(line: NameLine, start: int, end: int) -> bool:
    """Whether what one is called by stands within: 农民 / 郭 of 农民郭春雨."""
    word, _ = line.starts.get(start, ("", ""))
    if not 1 < len(word) < end - start:
        return False
    return any(found and not found.start() for found in (OFFICE.search(word), CALLED.search(word)))


def _has_place_word(line: NameLine, start: int, end: int) -> bool:
    """Not 边城市 of 周边城市: begun within a known word, or all of plain words."""
    text = line.plain[start:end]
    if text[0] in "于和及与在" and tag_of(line, start, end) != "ns":
        return False
    if start not in line.ends:
        return line.whole.apart(text, line.plain[start - 1])
    inside = words_between(line, start, end)
    if not inside or end - start < 4 or line.plain[end - 1] in PLACE_ENDS:
        return True
    return any(tag[:2] in {"ns", "nr", "nz", "nt", "x"} for _, tag in inside)


def _ends_as_place(text: str) -> bool:
    """Whether a long word of jieba's may be a place: foreign, or ending with a kind."""
    sounds = 4 * sum(each in SOUNDS for each in text) >= 3 * len(text)
    return text[-1] in PLACE_ENDS | _MORE_ENDS or sounds or known_place(text) > 0


def is_town_of(line: NameLine, start: int, end: int) -> bool:
    """麦岭 in an article that speaks of 麦岭区: no person."""
    return line.whole.has_town(line.plain[start:end])
