"""Credits 稿末说明: what stands alone at an article's end and says where it came from.

``（据新华社云陂7月7日电 记者…）``, ``数据来源：…``, ``制图：…``, ``（作者系…）``, ``——编者``.
They head nothing and begin nothing. Who wrote an article is a byline (:mod:`..lines.bylines`), who
took a picture a caption (:mod:`..lines.captions`).
"""

from __future__ import annotations

import re
from functools import cache

from summarize.layout.lines.bylines import trailing_byline
from summarize.layout.lines.datelines import trailing_dateline
from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.mark import Mark, whole
from summarize.layout.text.people import is_name, split_names
from summarize.layout.text.wordlist import words

_LONGEST = 160
_OPENERS = "(（【[［〔"
_BRACKETED_SHORT = 45
_SEPARATORS = frozenset(":：/／|")
_PARTED = 12


def credit(text: str) -> Mark | None:
    """The credit that a whole line is, or None.

    ``rule``: wire (an agency's or a paper's line), source, author (of whom the writer is), helper
    (took part in it), made (drawn, edited, planned by), editor (signs a note), end (that it ends),
    pointer (where more of it is printed).
    """
    length = len(text)
    if not 2 <= length <= _LONGEST:
        return None
    first = text[0]
    if first in _OPENERS:
        rule = _bracketed(text)
    elif first in "—-─":
        plain = squeeze(text)[0]
        rule = "editor" if plain.lstrip("—-─") in _EDITORS else None
    elif not _SEPARATORS.isdisjoint(text[:_PARTED]):
        rule = _labelled(text)
    elif length <= _PLAIN and text[-1] not in "。！？!?，,；;：:":
        rule = _plain(text)
    else:
        return None
    return whole(text, "credit", rule) if rule else None


_EDITORS = frozenset(("编者", "编辑部", "编辑", "本报编辑部"))


@cache
def _inner() -> re.Pattern[str]:
    return re.compile(
        r"(?P<author>(?:本文|文章|第一|通讯|本版)?(?:作者|译者|讲述者|受访者|主讲人)(?:单位|简介|"
        r"工作于|现为|分别|均|[为是系:]).*|"
        r"笔者[为是系].*)|"
        r"(?P<wire>(?:均?据)?(?:本报|本刊|新华社|新华网|中新社|人民日报|央视|"
        r"[\u4e00-\u9fff]{2,6}(?:社|报|网|台))"
        r".{0,24}[电讯](?:记者|通讯员|:|,|,?参与)?.*|(?:综合).{2,140}(?:报道|消息|电|讯|新闻|"
        r"整理))|"
        r"(?P<source>(?:数据|资料|稿件|信息|图文|素材|文字|内容|文章|图片|案例)?(?:来源|"
        r"出处):?.{2,}|"
        r"(?:原载|摘自|摘编自|节选自|选自|选编自|转自|转载自|编自|改编自|整理自|译自|原题为|"
        r"本报据)(?:于)?.{2,}|"
        r"据.{2,60}(?:报道|消息|新闻|社|报|网|台|客户端|公众号|整理|提供|官微)|"
        r"(?:内容|材料|资料|文字|本文|以上内容)由.{2,40}提供)|"
        r"(?P<helper>.{2,100}(?:参与采写|参与报道|参加采写|采访整理|对本文亦?有贡献|"
        r"对此文亦?有贡献|协助采写|协助采访|"
        r"联合采写|整理|编译|翻译|采写|供稿|摘编|撰文|译|辑))|"
        r"(?P<end>(?:本(?:系列|组|栏)[^。]{0,8}到此结束|全[文书]完|完|本文完|未完待续|待续|未完|"
        r"下期待续|连载[^。]{1,8}))"
    )


@cache
def _pointers() -> re.Pattern[str]:
    """``（相关报道见第十版）``: where the paper prints more, which is no jump."""
    return re.compile(r"(?:[(【](?!.{0,3}[转接])[^()【】]{0,24}见[^()【】]{1,16}版[)】]){1,6}")


_NOT_INNER = frozenset("。！？!?")
_HELP = re.compile(
    r"[、 \u3000]|记者|通讯员|实习生|.{2,4}(?:整理|编译|翻译|采写|供稿|摘编|撰文|译|辑)\Z|参与|"
    r"采访|贡献|协助"
)


def _bracketed(text: str) -> str | None:
    """What a line in one pair of brackets says, if it is a credit."""
    plain, _ = squeeze(text)
    body = plain.rstrip("。")
    if body[-2:-1] == "版" and _pointers().fullmatch(body):
        return "pointer"
    if body[-1:] not in ")】]〕" or _inside(body):
        return None
    inner = body[1:-1]
    match = _inner().fullmatch(inner)
    if match is not None:
        rule = match.lastgroup or "source"
        if rule != "helper" or _helped(text, inner):
            return rule
    if len(text) > _BRACKETED_SHORT:
        return None
    marks = (trailing_dateline(text), trailing_byline(text))
    if any(mark is not None and mark.start == 0 for mark in marks):
        return "wire"
    return None


def _helped(text: str, inner: str) -> bool:
    """Whether those who helped are people, no words that end in 整理."""
    if _HELP.search(inner) is None:
        return False
    names = re.sub(
        r"(?:采访)?(?:参与|参加|协助|联合)?(?:采写|采访|报道|整理|编译|翻译|供稿|摘编|撰文|译|"
        r"辑)\Z|对.{1,3}亦?有贡献\Z|"
        r"(?:本报|新华社|见习|实习)*(?:记者|通讯员|实习生)",
        " ",
        inner,
    )
    return split_names(names) is not None or "记者" in inner or "实习生" in inner


def _inside(body: str) -> bool:
    """Whether the outer brackets are not one pair, or a sentence ends between them."""
    depth = 0
    last = len(body) - 1
    for place, character in enumerate(body):
        if character in _OPENERS:
            depth += 1
        elif character in ")）】]〕":
            depth -= 1
            if depth <= 0 and place < last:
                return True
        elif character in _NOT_INNER and place < last - 1:
            return True
    return False


@cache
def _label() -> re.Pattern[str]:
    """The words before a colon or a slash."""
    makers = (
        r"(?:制图|绘图|绘制|插图|插画|题图|题字|图表(?:制作|设计)?|漫画(?:作者)?|海报(?:设计|"
        r"制作)?|版式(?:设计)?|版面(?:设计)?|"
        r"美术设计|视觉(?:设计)?|设计|视频(?:制作|剪辑|拍摄)?|剪辑|音频(?:制作)?|配音|动画|"
        r"数据(?:整理|分析|可视化)|"
        r"(?:总|执行|栏目|项目|本期|稿件|本版|专题)?(?:策划|统筹|监制|出品人?|总监|总监制|制片人?)|"
        r"(?:文字|文稿|资料|采访|录音)?(?:整理|统稿|统筹)|文案|统稿)"
    )
    return re.compile(
        rf"(?:本版|本期|本组|本文|本栏)?{makers}(?:[、/&和]{makers}){{0,3}}(?P<made>[:/|])|"
        r"(?:(?:数据|资料|稿件|信息|图文|素材|文字|内容|文章|本文|稿源|消息)?(?:来源|出处)|稿源|"
        r"资料提供|数据提供|"
        r"转载自|摘自|原载|选自|文章链接)(?P<source>[:/])"
    )


_STAFF = re.compile(r"责编|责任|校对|检校|美编|编辑|组版|值班|责校|审校|编审|終審|终审")
"""Who made the page: such a line stands at its edge and belongs to no article."""
_NO_MAKER = frozenset("。！？!?；;")


def _labelled(text: str) -> str | None:
    """``制图：…``, ``数据来源：…``: a label and a name or a source behind it, or nothing yet."""
    plain, offsets = squeeze(text)
    match = _label().match(plain)
    if match is None or not _NO_MAKER.isdisjoint(plain) or _STAFF.search(plain):
        return None
    if match["source"]:
        bare = plain[: match.end() - 1] in ("来源", "出处", "摘自", "选自", "原载", "转载自")
        return None if bare and not _named_source(plain[match.end() :]) else "source"
    rest = text[offsets[match.end()] :].strip()
    if not rest:
        return None
    return "made" if len(plain) <= 60 and _people(rest) else None


def _people(rest: str) -> bool:
    """Whether a maker stands there: names, further labels, or a studio; no sentence, no heading."""
    plain, _ = squeeze(rest)
    if any(sign in plain for sign in ",，“”《"):
        return False
    if _STUDIO.search(plain):
        return True
    spaced = re.sub(
        r"[:：/／|、,，]|本报|记者|通讯员|实习生|新华社|海报集团",
        " ",
        _label_words().sub(" ", fold(rest)),
    )
    names = split_names(spaced)
    return names is not None and any(map(is_name, names))


def _named_source(plain: str) -> bool:
    return bool(
        re.search(r"[社报网台局部委院馆会校》]|新闻|发布|客户端|公众号|视觉|中国", plain[:60])
    )


_STUDIO = re.compile(r"(?:工作室|部|中心|组|公司|社|网|报|集团|学院|大学|局|委|办)\Z")


@cache
def _label_words() -> re.Pattern[str]:
    return re.compile(
        r"(?:本版|本期|总|执行)?(?:制图|绘图|插图|题图|图表|版式|设计|版面|视频|剪辑|策划|统筹|"
        r"监制|总监|整理|文字|文案|统稿|"
        r"校对|编辑|责编|美编|文|图|摄影)(?=[:：/／|])"
    )


_PLAIN = 36
_WORDS = words(
    "新华社电 综合新华社电 本报综合 本报综合报道 综合报道 本报综合消息 本报综合整理 全文完 未完待续"
)
_HEADS = frozenset("据综制文资版图策统视监数本扫请观执插绘题总新未全")


@cache
def _unlabelled() -> re.Pattern[str]:
    return re.compile(
        r"(?P<source>(?:据|综合)(?:本报)?(?:、?(?:新华社|新华网|央视(?:新闻|网)?|人民日报|人民网|"
        r"中新社|中新网|中国新闻网|光明日报|"
        r"经济日报|科技日报|中国青年报|法治日报|环球时报|参考消息|澎湃新闻|央广网|《[^》]{2,12}》|"
        r"[\u4e00-\u9fff]{2,6}(?:日报|晚报|早报|晨报|都市报|快报|新闻|发布|卫视|客户端|"
        r"公众号)))+等?"
        r"(?:客户端|微信公众号|公众号|微博|网站)?(?:电|消息|报道|新闻|等|整理)?)|"
        r"(?P<code>(?:请)?(?:观看视频,?)?(?:请)?(?:用手机)?(?:扫描?|扫一扫)(?:上方|下方|左侧|右侧|"
        r"文中|图中)?(?:二维)?码?"
        r"(?:二维码)?,?(?:观看|关注|查看|阅读|收看|了解|收听|参与|下载|加入|查询)?[^,。]{0,12})"
    )


@cache
def _spaced_label() -> re.Pattern[str]:
    return re.compile(
        r"(?:本版|本期)?(?:制图|绘图|插图|题图|题字|版式设计|版式|版面设计|文字整理|图表制作|"
        r"视频剪辑|"
        r"执行策划|总策划|统筹|策划|监制|数据整理|资料整理)[ \u3000]+(?P<who>\S.*)"
    )


def _plain(text: str) -> str | None:
    """A credit without brackets or colon: ``据央视新闻``, ``制图 卫蓝``."""
    if fold(text[0]) not in _HEADS:
        return None
    plain, _ = squeeze(text)
    if plain in _WORDS:
        return "source" if plain[-1] not in "完续" else "end"
    if match := _unlabelled().fullmatch(plain):
        rule = match.lastgroup
        if rule == "source" or ("码" in plain and len(plain) <= 24):
            return "source" if rule == "source" else "made"
    if (match := _spaced_label().fullmatch(text.strip())) and (
        names := split_names(fold(match["who"]))
    ):
        return "made" if all(map(is_name, names)) else None
    return None
