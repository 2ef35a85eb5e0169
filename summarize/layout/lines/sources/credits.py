"""Credits 稿末说明: what stands alone at an article's end and says where it came from.

``（据新华社云陂7月7日电 记者…）``, ``数据来源：…``, ``制图：…``, ``（作者系…）``, ``——编者``.
They head nothing and begin nothing. Who wrote an article is a byline
(:mod:`..sources.bylines`), who took a picture a caption (:mod:`..captions`).
"""

from __future__ import annotations

import re
from functools import cache

from summarize.layout.lines.sources.bylines import trailing_byline
from summarize.layout.lines.sources.datelines import trailing_dateline
from summarize.layout.lines.sources.makers import LONGEST_UNLABELLED, labelled, unlabelled
from summarize.layout.pages.section_names import is_paper_name
from summarize.layout.text.fold import squeeze
from summarize.layout.text.mark import Mark, whole
from summarize.layout.text.people import split_names

_LONGEST = 160
_OPENERS = "(（【[［〔"
_BRACKETED_SHORT = 45
_SEPARATORS = frozenset(":：/／|")
_PARTED = 12


def credit(text: str) -> Mark | None:
    """The credit that a whole line is, or None.

    ``rule``: wire (an agency's or a paper's line), source, author (of whom the writer is), helper
    (took part in it), made (drawn, edited, planned by), editor (signs a note), end (that it ends),
    pointer (where more of it is printed), contact (of a column), note (注).
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
        rule = labelled(text)
    elif length <= LONGEST_UNLABELLED and text[-1] not in "。！？!?，,；;：:":
        rule = unlabelled(text)
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
        r"联合采写|整理|编译|翻译|采写|供稿|摘编|撰文|执笔|译|辑))|"
        r"(?P<note>注:.*)|"
        r"(?P<end>(?:本(?:系列|组|栏)[^。]{0,8}到此结束|全[文书]完|完|本文完|未完待续|待续|未完|"
        r"下期待续|连载[^。]{1,8}))"
    )


@cache
def _pointers() -> re.Pattern[str]:
    """``（相关报道见第十版）``: where the paper prints more, which is no jump."""
    numbered = r"[(【](?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}版?[、,至—-]?){1,6}版[)】]"
    return re.compile(
        rf"(?:[(【](?!.{{0,3}}[转接])[^()【】]{{0,24}}见[^()【】]{{1,16}}版[)】]){{1,6}}|{numbered}"
    )


_NOT_INNER = frozenset("。！？!?")


@cache
def _help() -> re.Pattern[str]:
    return re.compile(
        r"[、 \u3000]|记者|通讯员|实习生|.{2,4}(?:整理|编译|翻译|采写|供稿|摘编|撰文|执笔|译|"
        r"辑)\Z|参与|"
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
    if is_paper_name(inner):
        return "source"
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
    if _help().search(inner) is None:
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
