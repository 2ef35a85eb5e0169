"""Columns 栏目 in brackets at a headline's end: ``集市也要讲诚信（城事快评）``.

They stay in the headline as printed; what they name is the article's column.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from summarize.layout.text.fold import fold
from summarize.layout.text.people import is_name

_LONGEST = 120
_LONGEST_NAME = 60
_FEWEST_BEFORE = 2
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿"


@dataclass(frozen=True, slots=True)
class BracketedColumn:
    """``start`` to ``end`` of the given text are the bracket; ``name`` is what stands in it.

    ``index`` is its number as printed (①, 上), which is no part of ``name``. ``sure`` is False
    where the words could also explain the headline (an abbreviation, a place).
    """

    name: str
    start: int
    end: int
    index: str | None = None
    sure: bool = True


def bracketed_column(text: str) -> BracketedColumn | None:
    """The column in brackets that ends a headline, or None where the bracket is none."""
    end = len(text.rstrip())
    if not 4 <= end <= _LONGEST or text[end - 1] not in ")）":
        return None
    plain = fold(text[:end])
    start = _opening(plain)
    name = plain[start + 1 : end - 1].strip() if start > 0 else ""
    if not 2 <= len(name) <= _LONGEST_NAME or _letters(plain[:start]) < _FEWEST_BEFORE:
        return None
    if any(sign in name for sign in "。;!?") or (plain[start - 1] in "。!?”…" and "。" in plain):
        return None
    if _note().fullmatch(name.replace(" ", "")):
        return None
    numbered = _number().search(name)
    index = numbered[0].strip("·( )") if numbered and numbered.start() > 1 else None
    shown = text[start + 1 : end - 1]
    if numbered and index:
        name = name[: numbered.start()]
        shown = shown[: numbered.start() + len(shown) - len(shown.lstrip())]
    if _letters(name) < 2 or name.isascii() or ("·" not in name and is_name(name.replace(" ", ""))):
        return None
    sure = index is not None or _column_words().search(name) is not None
    return BracketedColumn(shown.strip().rstrip("·-—"), start, end, index, sure)


def named_column(headline: str) -> str | None:
    """The column that a headline names at its end for sure."""
    found = bracketed_column(headline)
    return found.name if found is not None and found.sure else None


def _opening(plain: str) -> int:
    """Offset of the bracket that the last one closes; one pair may stand inside it."""
    depth = 0
    for place in range(len(plain) - 1, -1, -1):
        if plain[place] == ")":
            depth += 1
        elif plain[place] == "(":
            depth -= 1
            if depth == 0:
                return place
    return -1


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[{_CIRCLED}]|\((?:[一二三四五六七八九十]{{1,3}}|\d{{1,3}}|上|中|下)\)"
        r"|[·—-]{0,2}(?:系列(?:报道|评论|述评|访谈)?)?之[一二三四五六七八九十]{1,3})\Z"
    )


@cache
def _note() -> re.Pattern[str]:
    """What a bracket at a headline's end says when it names no column."""
    return re.compile(
        r"(?:[一二三四五六七八九十百\d]{1,4}|[上中下完续终]|之[一二三四五六七八九十]|"
        r"第?[一二三四五六七八九十百\d]{1,4}[场期季集回讲辑批次节章部卷版届号轮])|"
        r"附.*|.{0,3}[图片表照]|.{0,6}(?:名单|全文|摘要|节选|摘编|摘登|公报|年表|大事记|目录|提纲|"
        r"要点|草案|"
        r"修订|修正|试行|暂行|征求意见稿|送审稿|决定|通过|批准|公布|施行)|"
        r".{0,4}\d{4}年?(?:[—~-]\d{4})?年?(?:\d{1,2}月.*)?|\d{1,2}月.*|[\d./—~-]+|.*\d[日号时点]|"
        r".*[电讯]|"
        r"(?:外|组|诗|词|歌|散文诗?)?[一二两三四五六七八九十]?[首章篇则题阕组]|"
        r"(?:诗歌?|散文|小说|随笔|杂文|词|歌词|报告文学|短篇小说|微型小说|小小说|组诗|童话|寓言|"
        r"连载|"
        r"通讯|特写|速写|评论|消息|下转.*|上接.*|.*见.{0,6}版|.{0,3}版|详见.*|通讯员.*|"
        r".{0,6}记者(?!手记|观察|调查|来信|札记|感言|视线|走|眼).*|"
        r"简称.*|以下简称.*|原名.*|原题.*|又称.*|即.*|男|女|已故|暂名|化名|"
        r".{0,6}[摄绘]|据.*|.*供稿|.{2,8}(?:省|市|县|大学|学院|医院|公司|剧场|剧院)|"
        r"[美英法德日韩俄印]国?|意大利|西班牙|俄罗斯|加拿大|澳大利亚|巴西|印度|日本)"
    )


@cache
def _column_words() -> re.Pattern[str]:
    return re.compile(
        r"·|谈|论|评|观|视[点窗角线野]|说|走基层|行动?\Z|眼\Z|窗\Z|台\Z|篇\Z|解读|发布|聚焦|关注|"
        r"调查|报道|"
        r"故事|一线|时代|现场|手记|随[笔感]|札记|访谈|人物|影像|文艺|大家|新语|心语|人语|来信|来论|"
        r"回声|风采|履职|在身边|进行时|奋斗|追梦|初心|我们|我和|我与|新春|奋进|巡礼|"
        r"身边|面对面|看[\u4e00-\u9fff]|讲述|寻访|探[访民]|把脉|问诊|热线|[茶讲书]坛|[论茶讲]堂|"
        r"茶[亭座]|纪行|足印|脉动|"
        r"焦点|亮点|热点|前沿|纵[横深]|读书|书|[新钟心]声|声音|之[声光路窗家道]|专栏|系列|专题|"
        r"策划|特别|主题教育|"
        r"思想|精神|中国|家园|天地|园地|博览|掠影|写真|剪影|万象|传真|快[递讯报评]|短波|提示|提醒|"
        r"建言|议政|提案|"
        r"课堂|实验室|工作室|日记|笔记|絮语|杂俎|副刊|求证|曝光|倾听|遇见|回应|链接|贴士|先锋|"
        r"楷模|榜样|"
        r"勋章|获得者|学习贯彻|喜迎|庆祝|纪念|周年|记忆|回眸|流年"
    )
