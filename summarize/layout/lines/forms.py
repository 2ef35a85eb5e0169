"""The form of single lines: list items, questions and answers, table rows, verse, salutations."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarize.layout.text.fold import fold, squeeze, tight
from summarize.layout.text.mark import Mark, remembered, whole
from summarize.layout.text.people import is_name
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_SALUTATION = lazy(
    r"(?:尊敬的|敬爱的|亲爱的|各位|同志们|朋友们|女士们|先生们|同胞们|同学们|老师们|乡亲们|"
    r"战友们|编辑同志|编辑先生|编辑部|"
    r"记者同志|主席先生|议长先生|总统先生|总理先生|主持人|广大|"
    r"全[省市县区国体][^,。:]{0,10}(?:们|同胞|人民))[^。!?;:]{0,50}[:!,]?"
)
_LONGEST_LABELLED = 45
_LABEL = 8
_NUMERIC = lazy(
    r"[+\-−¥$]?\d{1,9}(?:[.:,]\d{1,6}){0,3}(?:%|‰|万|亿|元|分|吨|℃|名|人|岁|年|票|秒|米|个|家|"
    r"公斤)?|—|-|/|--"
)
_BULLETS = "●■◆▲★○◎□◇△☆►▶▪▫•※✦❖◼◾·*"
_ITEM = lazy(
    rf"(?P<bullet>[{_BULLETS}])|(?P<dash>[—–-]{{1,2}})|"
    r"(?P<circled>[①-⑳❶-❿⑴-⒇㈠-㈩])|"
    r"(?P<number>\d{1,2}(?:[、)]|[.:](?!\d)))|"
    r"(?P<round>\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)、?)|"
    r"(?P<ordinal>[一二三四五六七八九十]{1,3}(?:、|是(?!否)|要(?=[^求]))|"
    r"第[一二三四五六七八九十]{1,2}[,、:]|其[一二三四五六七八九十][,是、:])"
)
_QUESTION = lazy(
    r"[【\[■◆●]?(?:问|记者问|Q\d{0,2}|提问|读者问|网友问)[】\]]?\d{0,2}[:.、]", needs="问Q :.、"
)
_ANSWER = lazy(r"[【\[■◆●]?(?:答|记者答|A\d{0,2}|回答|答复)[】\]]?\d{0,2}[:.、]", needs="答A :.、")
_ASKER = lazy(
    r"[【\[■◆●□]?(?P<who>(?:本报|新华社|《[^》]{1,12}》)?(?:记者|主持人|网友|读者|笔者|"
    r"编辑))[】\]]?[:]",
    needs=":",
)
_SPEAKER = lazy(r"[■◆●□○]?(?P<who>[\u4e00-\u9fff·]{2,8})(?:\([^()]{1,30}\))?:", needs=":")
_ADVERT = lazy(
    r"诚招|招商加盟|加盟(?:热线|电话)|招租|旺铺|出租|出售|转让|低价|特价|优惠价?|促销|大酬宾|"
    r"开盘|热销|抢购|诚聘|高薪|急聘|"
    r"招聘热线|订购|咨询热线|咨询电话|购房热线|销售热线|VIP|贵宾|专治|根治|祖传|免费(?:领取|"
    r"试用|体验)|火爆|盛大开业|隆重"
)
_SELLING = lazy(
    r"好消息|喜讯|特大喜讯|新到|到货|零售|批发|迁新?址|酬宾|惠顾|光临|开业|新张|送货上门|量大从优|"
    r"欢迎(?:惠顾|选购|光临|垂询|来电|咨询|洽谈|订座|品尝)|厂价|直销|清仓|甩卖|打折|让利|代办|"
    r"家教|搬家|疏通|开锁|征婚|订座|订餐|预订|团购|包邮|加盟|(?:分店|家具城|茶庄|酒楼|饭庄|门市部|"
    r"经营部|专卖店|旗舰店|影剧院)(?= |:|$)"
)
_GAP = re.compile(r"[ \u3000]{2,}")
_SENTENCE = re.compile(r"[。！？；!?;，,]")
_LOST = lazy(r"(?:遗失|丢失|不慎遗失|不慎丢失).{1,60}(?:声明)?作废")
_CALL = lazy(
    r"(?:电话|热线|手机|QQ|微信|地址|T[eE][lL])(?:[:]|(?=\d{3}))|\d{3,4}-\d{7,8}|1\d{10}|"
    r"[48]00-?\d{3,4}-?\d{3,4}"
)


def salutation(text: str) -> Mark | None:
    """``各位代表:``, ``编辑同志:``, ``同志们:`` as a line of its own."""
    if len(text) > 200:
        return None
    plain = tight(text)
    if plain[-1:] in {":", "!"} and len(plain) <= 60 and _SALUTATION.fullmatch(plain):
        return whole(text, "salutation", "salutation")
    return None


@cache
def _labels() -> re.Pattern[str]:
    return re.compile(
        r"[■◆●▲□○·*]?(?:(?:演出|活动|展览|展出|开放|报名|比赛|讲座|放映|开奖|集合|上课|举办|兑换|"
        r"招聘|面试|考试|"
        r"停水|停电|施工|坐诊|出诊|截止|开馆|闭馆|营业|接种|咨询|开始|结束|首映|开演|游玩|见面|"
        r"领取|发车)?"
        r"(?:时间|日期|地点|地址|场地|票价|费用|门票|方式|范围|区域|对象|名额|路线|条件|流程|须知)|"
        r"[冠亚季]军|[特一二三]等奖|优[秀胜]奖|[金银铜]奖|注|备注|主演|导演|编剧|主讲人?|演出团体|"
        r"演出单位|指挥|导航|交通|停车|适合人群|人均|人均消费|"
        r"推荐菜|推荐理由|"
        r"营业时间|售价|价格|参考价|建筑面积|户型|均价|学历|职位|薪资|岗位|招聘人数|"
        r"书名|出版社|片名|类型|片长|上映|姓名|性别|年龄|籍贯|民族|身高|体重|食材|原料|做法|调料|"
        r"配料|用量|功效|"
        r"单位名称|法定代表人|总人数|人数|线路|车型|排量|产地|规格):(?=.)"
    )


def label_line(text: str) -> Mark | None:
    """A line of a list of facts (时间：…, 地点：…, 票价：…); the span is the label."""
    if not 4 <= len(text) <= _LONGEST_LABELLED or text[-1] in "，、,：:":
        return None
    if "：" not in text[:_LABEL] and ":" not in text[:_LABEL]:
        return None
    plain, offsets = squeeze(text)
    match = _labels().match(plain)
    if match is None:
        return None
    return Mark("label", offsets[0], offsets[match.end() - 1] + 1, "label")


def table_row(text: str) -> Mark | None:
    """A row of a table: three or more cells, most of them numbers; or a row of Markdown."""
    if len(text) > 400:
        return None
    folded = fold(text).strip()
    if folded.startswith("|") and folded.endswith("|") and folded.count("|") >= 3:
        return whole(text, "table", "markdown")
    cells = [cell for cell in re.split(r"[ |]+", folded) if cell]
    if not 3 <= len(cells) <= 60 or any(sign in folded for sign in "。!?；;"):
        return None
    numbers = sum(bool(_NUMERIC.fullmatch(cell)) for cell in cells)
    if numbers >= 2 and numbers * 2 >= len(cells) and max(map(len, cells)) <= 16:
        return whole(text, "table", "numbers")
    # As above for most rows; set apart by wide gaps, one number among them is enough.
    if numbers and aligned_cells(text):
        return whole(text, "table", "aligned")
    return None


def number_cells(text: str) -> int:
    """The number of cells of a line of which most are numbers, however they are set apart; 0 for
    any other line.
    """
    cells = len(text.split())
    if cells < 3 or not any(map(str.isdecimal, text)):
        return 0
    mark = table_row(text)
    return cells if mark is not None and mark.rule == "numbers" else 0


def aligned_cells(text: str) -> int:
    """The number of cells of a line whose cells are parted by two spaces or more, 0 if not so."""
    if "  " not in text and "\u3000\u3000" not in text:
        return 0
    cells = _GAP.split(text.strip())
    if not 3 <= len(cells) <= 20 or max(map(len, cells)) > 16 or _SENTENCE.search(text):
        return 0
    return len(cells)


@remembered
def list_item(text: str) -> Mark | None:
    """The sign or number that opens an item (●, ——, 一是, 1.); the span is that sign alone."""
    start = len(text) - len(text.lstrip())
    plain, offsets = squeeze(text, start, start + 24)
    match = _ITEM.match(plain)
    if match is None or match.end() >= len(plain):
        return None
    rule = match.lastgroup or "item"
    if rule == "dash" and (plain[: match.end()] == "-" and plain[1:2].isdecimal()):
        return None
    sure = rule not in {"bullet", "dash"} or plain[match.end()] not in "—-*"
    return Mark("item", offsets[0], offsets[match.end() - 1] + 1, rule, sure)


@remembered
def qa_line(text: str) -> Mark | None:
    """A line of an interview (问:, 答:, 记者:, a name and a colon); the span is who speaks."""
    start = len(text) - len(text.lstrip())
    plain, offsets = squeeze(text, start, start + 60)
    for pattern, rule in ((_QUESTION, "question"), (_ANSWER, "answer"), (_ASKER, "asker")):
        if match := pattern.match(plain):
            return Mark("qa", offsets[0], offsets[match.end() - 1] + 1, rule)
    if (match := _SPEAKER.match(plain)) and match.end() < len(plain) and is_name(match["who"]):
        return Mark("qa", offsets[0], offsets[match.end() - 1] + 1, "speaker", sure=False)
    return None


@remembered
def advert(text: str) -> Mark | None:
    """An advertisement's line: words of selling and a way to call, in a short paragraph.

    Or two words of selling in a line without a sentence, its parts set apart by spaces.
    """
    if not 4 <= len(text) <= 400:
        return None
    plain = tight(text)
    if "记者" in plain:
        return None
    if _ADVERT.search(plain) and _CALL.search(plain):
        return whole(text, "advert", "selling", sure=len(plain) <= 120)
    spaced = fold(text).strip()
    if len(spaced) <= 60 and " " in spaced and not any(mark in spaced for mark in "。,;“"):
        words = {match.group() for match in _SELLING.finditer(spaced)}
        if len(words) >= 2 or (words and _CALL.search(plain)):
            return whole(text, "advert", "selling")
    return None


def lost_notice(text: str) -> Mark | None:
    """A line that declares a lost paper void (某某遗失居民身份证,声明作废)."""
    if len(text) > 120 or "失" not in text or "作废" not in text:
        return None
    return whole(text, "notice", "lost") if _LOST.search(tight(text)) else None


def verse_like(lines: Sequence[str]) -> bool:
    """Whether lines read as verse: four or more short ones of like length, few closed sentences.

    Old verse has lines of exactly 4, 5 or 7 characters; free verse short lines of which most end
    without a full stop. Lines with digits or Latin letters in most places are no verse.
    """
    plain = [tight(line[:60]) for line in lines[:400] if line.strip()]
    if len(plain) < 4 or any(len(line) > 24 for line in plain):
        return False
    signs = "，,。；;！!？?、：:—…·“”‘’《》"
    bare = [line.strip(signs) for line in plain]
    if any(not line for line in bare) or sum(map(str.isascii, bare)) * 4 > len(bare):
        return False
    lengths = sorted(map(len, bare))
    halves = [half for line in plain for half in re.split("[，,。；;！!？?、]", line) if half]
    if len({len(half) for half in halves}) == 1 and len(halves[0]) in (4, 5, 6, 7):
        return True
    stops = sum(line.endswith(("。", "；", ";")) for line in plain)
    near = lengths[-1 - len(lengths) // 8] - lengths[len(lengths) // 8]
    return len(plain) >= 6 and near <= 8 and lengths[-1] <= 18 and stops * 2 <= len(plain)
