"""Bylines: reporters, commentators, authors, speakers; whole lines and brackets at the ends."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarize.layout.lines.sources.agencies import REPORTER, ROLE
from summarize.layout.lines.sources.authors import BylineSort, Found, authors, english_authors
from summarize.layout.lines.sources.filed import filed
from summarize.layout.lines.sources.signatures import signature
from summarize.layout.lines.sources.titled_names import titled_name
from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.mark import remembered, stripped
from summarize.layout.text.people import is_name, split_names
from summarize.patterns import lazy

_LONGEST = 160


class Byline(NamedTuple):
    """``start`` to ``end`` of the given text name the writers.

    ``sort``: reporter, photo (text and pictures, 摄影报道), commentator, author (作者:, 文/),
    speaker (office and name), name (nothing but names). ``sure`` is False for weak evidence.
    """

    start: int
    end: int
    sort: BylineSort
    names: tuple[str, ...]
    sure: bool = True


_LEAD = "□■○●◎◇◆△▲☆★*·/—-([【 〔"
_TRAIL = ")]】 。〕/"
_ROLE = lazy(ROLE)
_NO_PEOPLE = lazy(
    r"手记|观察|调查|来信|述评|感言|报道|直击|探访|见闻|点评|视点|连线|体验|暗访|座谈|会见|走|站|节|团|部"
)
_OWNED = lazy(r"本报|本刊|本台|本网|新华社|中新社|《|.{1,8}[报社网台]|驻")
_HEAD_ROLE = lazy(rf"(?:[\u4e00-\u9fff·]{{2,14}}?)??{REPORTER}", needs="者员稿辑述笔生")
_TAIL = lazy(
    r"(?P<photo>摄影/?报道|图文报道|文/?摄影|摄影/文|文/摄|摄/文|文/?、?图|图/?、?文|文并摄|"
    r"文图并?摄?)|"
    r"(?:综合|整理|采写|联合|现场)?(?:报道|采写|整理|撰写|撰稿|编译|口述|文)\Z"
)
_COMMENT = lazy(
    r"(?:本报|本刊|本台|本网|人民日报|新华社|《[^》]{1,12}》|[\u4e00-\u9fff]{2,6}报)?(?:特约|首席)?"
    r"(?:评论员|评论部|编辑部|社论委员会|论坛评论员)(?P<names>.{0,16})",
    needs="论辑",
)
_OFFICES = (
    "书记|市长|省长|县长|区长|乡长|镇长|州长|旗长|盟长|村长|主席|主任|局长|院长|校长|会长|总理|"
    "部长|厅长|处长|科长|"
    "检察长|司令员|政委|秘书长|董事长|总经理|经理|总裁|总编辑|总编|社长|台长|站长|所长|馆长|"
    "理事长|组长|队长|委员长|首相|"
    "总统|大使|教授|研究员|院士|行长|厂长|园长|负责人|常委|委员|代表|专员|巡视员|干事|指挥长|"
    "班长|秘书|参谋长|将军|主编"
)
_SPEAKER = lazy(
    rf"(?P<office>(?:[^,，。;；:：!?！？()]{{0,40}})(?:{_OFFICES}))[ ]{{1,8}}(?P<name>\S(?:[ "
    rf"]{{0,4}}\S){{1,3}})"
)


def _bare(text: str) -> tuple[int, int, str]:
    """Start, end and folded text of the line without white space around it."""
    start, end = stripped(text)
    return start, end, fold(text[start:end])


def byline(text: str) -> Byline | None:
    """The byline that a whole line is, or None."""
    if len(text) > 4 * _LONGEST:
        return None
    start, end, line = _bare(text)
    if not 2 <= len(line) <= _LONGEST or "。" in line[:-1]:
        return None
    if "版" in line[:6] and not line.startswith("本版"):
        return None
    inner = line.strip(_LEAD + _TRAIL)
    signed = line[0] in "□■○●◎◇◆△▲☆★/"
    if not inner or any(sign in inner for sign in "!?！？;；“”，"):
        return None
    if (by := filed(text)) and by.end == end:
        return Byline(start, end, "reporter", by.names)
    for read in (_roles, _commentator, authors, _speaker, signature, english_authors):
        if found := read(inner):
            sort, names, sure = found
            return Byline(start, end, sort, names, sure)
    if found := titled_name(line):
        sort, names, sure = found
        return Byline(start, end, sort, names, sure)
    people = split_names(inner[: inner.index("(")] if signed and "(" in inner[2:] else inner)
    plain_names = signed or not any(sign in inner for sign in "·•・,.")
    if people and plain_names and all(map(is_name, people)) and (signed or len(people) <= 4):
        if "".join(people) == inner and len(people) > 1 and not signed:
            return None  # glued without spaces: a word rather than two names
        return Byline(start, end, "name", people, sure=signed)
    return None


def _roles(inner: str) -> Found | None:
    """``本报记者 A B 通讯员 C``: each role followed by nothing but names."""
    if not any(sign in inner for sign in "者员稿辑述笔生融"):
        return None  # no role stands there, and no station that is one
    pictured = False
    if inner[:1] in tuple("文图撰") and (lead := _pictured().match(inner)):
        inner, pictured = inner[lead.end() :], True
    if inner.endswith("供图"):
        inner = re.sub(r"[ ,、/]{1,4}[^ ,、/]{2,12}供图\Z", "", inner)
    if "融" in inner:
        inner = _station().sub(" 通讯员 ", inner)
    squeezed, offsets = squeeze(inner)
    head = _HEAD_ROLE.match(squeezed)
    if head is None or head.end() > 24 or squeezed[: head.end()].endswith("评论员"):
        return None
    end = len(squeezed)
    sort: BylineSort = "photo" if pictured else "reporter"
    tail = None if _named_so(inner) else _TAIL.search(squeezed, head.end())
    if tail is not None and tail.end() == len(squeezed):
        end = tail.start()
        sort = "photo" if tail["photo"] else sort
    elif squeezed.endswith("摄"):
        return None  # a caption's credit
    roles = list(_ROLE.finditer(squeezed, head.end(), end))
    names: list[str] = []
    at = head.end()
    for stop, following in [*((m.start(), m.end()) for m in roles), (end, end)]:
        part = inner[offsets[at] : offsets[stop]].strip(" :/|,、;")
        at = following
        if not part:
            if following == end and names:
                continue
            return None
        if tail is not None or not _named_so(part):
            part = re.sub(r"[/(]?(?:文/图|图/文|文|图|摄影|摄)[)]?(?=[ ,、/]|$)", " ", part)
        if part.strip(" /()") == "":
            continue
        found = split_names(part.strip(" /()"))
        if found is None:
            return None
        names.extend(found)
    if not names:
        return None
    if not any(map(is_name, names)):  # a rare surname, if a paper's own role stands before it
        owned = _OWNED.match(squeezed[: head.end()])
        helper = "通讯员" in head[0] and inner[offsets[head.end()] - 1] == " "
        if any(len(name) > 3 or _NO_PEOPLE.search(name) for name in names):
            return None
        if not owned and not helper:
            return None
    if "/图" in inner or "文/" in inner or "(图)" in inner:
        sort = "photo"
    return sort, tuple(names), True


@cache
def _pictured() -> re.Pattern[str]:
    return re.compile(
        r"(?:文/?图|图/?文|文|图|撰文|图文)[ ]{0,2}[ :/][ ]{0,2}(?=\S{0,14}(?:记者|通讯员)[ ])"
        r"(?!.{0,60}(?:图|摄影?)[/:])"
    )


@cache
def _station() -> re.Pattern[str]:
    return re.compile(r" [\u4e00-\u9fff]{2,6}(?:微融[站圈]|融媒体?(?:中心)?)(?= )")


_NAMED_SO = lazy(r"(?:^|[ 、])[\u4e00-\u9fff](?:文文|[\u4e00-\u9fff]文|文|[\u4e00-\u9fff]图)\Z")


def _named_so(text: str) -> bool:
    """Whether it ends in a name with 文 or 图 at its end, printed apart: no word for who wrote."""
    return text[-1:] in ("文", "图") and _NAMED_SO.search(text) is not None


def _commentator(inner: str) -> Found | None:
    squeezed, offsets = squeeze(inner)
    match = _COMMENT.fullmatch(squeezed)
    if match is None:
        return None
    if not match["names"]:
        return "commentator", (), True
    names = split_names(inner[offsets[match.start("names")] :].strip(" :"))
    return ("commentator", names, True) if names and all(map(is_name, names)) else None


def _speaker(inner: str) -> Found | None:
    """``湘江市人民政府代理市长 周明``: an office, a space, one name."""
    match = _SPEAKER.fullmatch(inner) if " " in inner else None
    if match is None:
        return None
    names = split_names(match["name"])
    if not names or len(names) != 1 or not is_name(names[0]):
        return None
    return "speaker", names, True


_CLOSING = frozenset(")】〕")
_TRAILING = lazy(r"[(【〔](?P<who>[^()【】〔〕]{2,60})[)】〕]\Z", needs="(【〔 )】〕")


@remembered
def trailing_byline(text: str) -> Byline | None:
    """``（秦川）`` or ``(记者 秦川)`` at a paragraph's very end; ``sure`` if a role is named."""
    start, end = stripped(text)
    if fold(text[end - 1 : end]) not in _CLOSING:
        return None
    offset = max(start, end - 100)
    folded = fold(text[offset:end])
    match = _TRAILING.search(folded)
    if match is None:
        return None
    who = match["who"].strip()
    if who.replace(" ", "").endswith("摄"):
        return None
    found = _roles(who) or authors(who) or _commentator(who) or _closing_names(who)
    if found is None:
        return None
    sort, people, sure = found
    return Byline(offset + match.start(), end, sort, people, sure)


_DONE = lazy(r"(?:[ /](?:文|辑)|[ /]?(?:整理|编译|报道|供稿|采写|摘编|综合))\Z")


def _closing_names(who: str) -> Found | None:
    """Names that sign a piece: each one surely a name, parted by spaces, 、 or nothing."""
    people = _DONE.sub("", who)
    if "摄于" in who:
        return None
    names = split_names(people)
    if not names or not all(map(is_name, names)):
        return None
    return "name", names, people != who
