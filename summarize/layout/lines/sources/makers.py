"""Who made or gave what an article shows: ``制图：…``, ``文字整理/…``, ``数据来源：…``.

Each function gives the rule of the credit that a whole line is, or None.
"""

from __future__ import annotations

import re
from functools import cache

from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.people import is_name, split_names
from summarize.layout.text.wordlist import words


@cache
def _label() -> re.Pattern[str]:
    """The words before a colon or a slash."""
    makers = (
        r"(?:制图|绘图|绘制|插图|插画|题图|题字|图表(?:制作|设计)?|漫画(?:作者)?|海报(?:设计|"
        r"制作)?|版式(?:设计)?|版面(?:设计)?|"
        r"美术设计|视觉(?:设计)?|设计|视频(?:制作|剪辑|拍摄)?|剪辑|音频(?:制作)?|配音|动画|"
        r"数据(?:整理|分析|可视化)|"
        r"(?:总|执行|栏目|项目|本期|稿件|本版|专题)?(?:策划|统筹|监制|出品人?|总监|总监制|制片人?)|"
        r"(?:文字|文稿|资料|录音)(?:整理|统稿|统筹)|文案|统稿)"
    )
    return re.compile(
        rf"(?:本版|本期|本组|本文|本栏)?{makers}(?:[、/&和]{makers}){{0,3}}(?P<made>[:/|])|"
        r"(?:(?:数据|资料|稿件|信息|图文|素材|文字|内容|文章|本文|稿源|消息)?(?:来源|出处)|稿源|"
        r"资料提供|数据提供|"
        r"转载自|摘自|原载|选自|文章链接)(?P<source>[:/])|"
        r"(?:本?栏目?|本?专栏)(?:投稿|征稿|联系|来稿|互动)?(?:邮箱|信箱|电话|热线)(?P<contact>:)"
    )


@cache
def _staff() -> re.Pattern[str]:
    """Who made the page: such a line stands at its edge and belongs to no article."""
    return re.compile(r"责编|责任|校对|检校|美编|编辑|组版|值班|责校|审校|编审|终审")


_NO_MAKER = frozenset("。！？!?；;")


def labelled(text: str) -> str | None:
    """``制图：…``, ``数据来源：…``: a label and a name or a source behind it, or nothing yet."""
    plain, offsets = squeeze(text)
    match = _label().match(plain)
    if match is None or not _NO_MAKER.isdisjoint(plain) or _staff().search(plain):
        return None
    if match["source"]:
        bare = plain[: match.end() - 1] in ("来源", "出处", "摘自", "选自", "原载", "转载自")
        return None if bare and not _named_source(plain[match.end() :]) else "source"
    if match["contact"]:
        return "contact"
    rest = text[offsets[match.end()] :].strip()
    if not rest:
        return None
    return "made" if len(plain) <= 60 and _people(rest) else None


def _people(rest: str) -> bool:
    """Whether a maker stands there: names, further labels, or a studio; no sentence, no heading."""
    rest = re.sub(r"[(][^()]{2,12}[)]\Z", "", fold(rest))  # 制图：卫蓝（新华社发）
    plain, _ = squeeze(rest)
    if any(sign in plain for sign in ",，“”《"):
        return False
    if _studio().search(plain):
        return True
    spaced = re.sub(
        r"[:：/／|、,，]|本报|记者|通讯员|实习生|新华社|海报集团",
        " ",
        _label_words().sub(" ", rest),
    )
    names = split_names(spaced)
    return names is not None and any(map(is_name, names))


def _named_source(plain: str) -> bool:
    return bool(
        re.search(r"[社报网台局部委院馆会校》]|新闻|发布|客户端|公众号|视觉|中国", plain[:60])
    )


@cache
def _studio() -> re.Pattern[str]:
    return re.compile(r"(?:工作室|部|中心|组|公司|社|网|报|集团|学院|大学|局|委|办)\Z")


@cache
def _label_words() -> re.Pattern[str]:
    return re.compile(
        r"(?:本版|本期|总|执行)?(?:制图|绘图|插图|题图|图表|版式|设计|版面|视频|剪辑|策划|统筹|"
        r"监制|总监|整理|文字|文案|统稿|"
        r"校对|编辑|责编|美编|文|图|摄影)(?=[:：/／|])"
    )


LONGEST_UNLABELLED = 36
_WORDS = words(
    "新华社电 综合新华社电 本报综合 本报综合报道 综合报道 本报综合消息 本报综合整理 全文完 未完待续"
)
_SOURCE_HEADS = frozenset("据综请观用扫手")
_HEADS = frozenset("作据综制文资版图策统视监数本扫请观执插绘题总新未全")


@cache
def _sources() -> re.Pattern[str]:
    return re.compile(
        r"(?P<source>(?:据|综合)(?:本报)?(?:、?(?:新华社|新华网|央视(?:新闻|网)?|人民日报|人民网|"
        r"中新社|中新网|中国新闻网|光明日报|"
        r"经济日报|科技日报|中国青年报|法治日报|环球时报|参考消息|澎湃新闻|央广网|《[^》]{2,12}》|"
        r"[\u4e00-\u9fff]{2,6}(?:日报|晚报|早报|晨报|都市报|快报|新闻|发布|卫视|客户端|"
        r"公众号)))+等?"
        r"(?:客户端|微信公众号|公众号|微博|网站)?(?:电|消息|报道|新闻|等|整理)?)|"
        r"(?P<code>请?(?:观看视频,?)?请?(?:用手机)?(?:扫描?|扫一扫)(?:上方|下方|左侧|右侧|文中|"
        r"图中)?"
        r"(?:二维码|码),?(?:(?:观看|关注|查看|阅读|收看|了解|收听|参与|下载|加入|"
        r"查询)[^,。]{0,12})?)"
    )


@cache
def _spaced_label() -> re.Pattern[str]:
    return re.compile(
        r"(?:本版|本期)?(?:制图|绘图|插图|题图|题字|版式设计|版式|版面设计|文字整理|图表制作|"
        r"视频剪辑|"
        r"执行策划|总策划|统筹|策划|监制|数据整理|资料整理)[ \u3000]+(?P<who>\S.*)"
    )


def unlabelled(text: str) -> str | None:
    """A credit without brackets or colon: ``据央视新闻``, ``制图 卫蓝``."""
    if fold(text[0]) not in _HEADS:
        return None
    plain, _ = squeeze(text)
    if plain[0] in "作本" and (rest := plain.removeprefix("本文")).startswith("作者"):
        written = rest[2:3] in ("系", "为", "是") or rest.startswith("作者单位")
        return "author" if written and len(plain) > 6 else None
    if plain in _WORDS:
        return "source" if plain[-1] not in "完续" else "end"
    if plain[0] in _SOURCE_HEADS and (match := _sources().fullmatch(plain)):
        rule = match.lastgroup
        if rule == "source" or ("码" in plain and len(plain) <= 24):
            return "source" if rule == "source" else "made"
    if (match := _spaced_label().fullmatch(text.strip())) and (
        names := split_names(fold(match["who"]))
    ):
        return "made" if all(map(is_name, names)) else None
    return None
