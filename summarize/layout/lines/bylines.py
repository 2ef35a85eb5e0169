"""Bylines: reporters, commentators, authors, speakers; whole lines and brackets at the ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from summarize.layout.lines.agencies import REPORTER, ROLE
from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.mark import stripped
from summarize.layout.text.people import is_name, split_names
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

BylineSort = Literal["reporter", "photo", "commentator", "author", "speaker", "name"]
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Byline:
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
    r"手记|观察|调查|来信|述评|感言|报道|直击|探访|见闻|点评|视点|连线|体验|暗访|走|站|节|团|部"
)
_OWNED = lazy(r"本报|本刊|本台|本网|新华社|中新社|《|.{1,8}[报社网台]|驻")
_HEAD_ROLE = lazy(rf"(?:[\u4e00-\u9fff·]{{2,14}}?)??{REPORTER}", needs="者员稿辑")
_TAIL = lazy(
    r"(?P<photo>摄影/?报道|图文报道|文/摄影|摄影/文|文/?、?图|图/?、?文|文并摄|文图并?摄?)|"
    r"(?:综合|整理|采写|联合|现场)?(?:报道|采写|整理|撰写|撰稿|编译|口述|文)\Z"
)
_COMMENT = lazy(
    r"(?:本报|本刊|本台|本网|人民日报|新华社|《[^》]{1,12}》|[\u4e00-\u9fff]{2,6}报)?(?:特约|首席)?"
    r"(?:评论员|评论部|编辑部|社论委员会|论坛评论员)(?P<names>.{0,16})",
    needs="论辑",
)
_AUTHOR = lazy(
    r"(?:作者|撰文|撰稿|采写|编译|翻译|口述|整理|执笔|采访|讲述|供稿|来稿|编辑整理|主讲|文字|"
    r"文|图|摄影|图片|制图|漫画|诗|词|"
    r"策划|统筹|记者|通讯员|实习生)(?:/图|/文|/摄|及图)?[:/|]",
    needs=":/| 者文撰写译述理笔访讲稿主图摄漫诗词策统记通实",
)
_PIECE = lazy(
    r"(?:^|[ /;,、])?(?:作者|撰文|撰稿|采写|编译|翻译|口述|整理|执笔|采访|讲述|供稿|文字|文|图|"
    r"摄影|图片|制图|漫画|摄|记者|通讯员|"
    r"实习生)(?:/图|/文|/摄|及图)?[:/|]",
    needs=":/|",
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
    if not 2 <= len(line) <= _LONGEST or "。" in line[:-1] or "版" in line[:6]:
        return None
    inner = line.strip(_LEAD + _TRAIL)
    signed = line[0] in "□■○●◎◇◆△▲☆★/"
    if not inner or any(sign in inner for sign in "!?！？;；“”，"):
        return None
    for read in (_roles, _commentator, _authors, _speaker):
        if found := read(inner):
            sort, names, sure = found
            return Byline(start, end, sort, names, sure)
    people = split_names(inner)
    plain_names = signed or not any(sign in inner for sign in "·•・,.")
    if people and plain_names and all(map(is_name, people)) and (signed or len(people) <= 4):
        if "".join(people) == inner and len(people) > 1 and not signed:
            return None  # glued without spaces: a word rather than two names
        return Byline(start, end, "name", people, sure=signed)
    return None


_Found = tuple[BylineSort, tuple[str, ...], bool]


def _roles(inner: str) -> _Found | None:
    """``本报记者 A B 通讯员 C``: each role followed by nothing but names."""
    squeezed, offsets = squeeze(inner)
    head = _HEAD_ROLE.match(squeezed)
    if head is None or head.end() > 24 or squeezed[: head.end()].endswith("评论员"):
        return None
    end = len(squeezed)
    sort: BylineSort = "reporter"
    if (tail := _TAIL.search(squeezed, head.end())) and tail.end() == len(squeezed):
        end = tail.start()
        sort = "photo" if tail["photo"] else "reporter"
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
        if not owned or any(len(name) > 3 or _NO_PEOPLE.search(name) for name in names):
            return None
    if "/图" in inner or "文/" in inner or "(图)" in inner:
        sort = "photo"
    return sort, tuple(names), True


def _commentator(inner: str) -> _Found | None:
    squeezed, offsets = squeeze(inner)
    match = _COMMENT.fullmatch(squeezed)
    if match is None:
        return None
    if not match["names"]:
        return "commentator", (), True
    names = split_names(inner[offsets[match.start("names")] :].strip(" :"))
    return ("commentator", names, True) if names and all(map(is_name, names)) else None


_PAIR = lazy(
    r"(?P<text>[\u4e00-\u9fff]{2,4})/文(?P<photo>[\u4e00-\u9fff]{2,4})/(?:摄影?|图)", needs="/"
)


def _authors(inner: str) -> _Found | None:
    """``作者:A``, ``文/A 图/B``, ``A 文 B 图``, ``A 文/图``."""
    squeezed, _ = squeeze(inner)
    if _AUTHOR.match(squeezed):
        pieces = [p for p in _PIECE.split(re.sub(r"[ ]?([:/|])[ ]?", r"\1", inner)) if p.strip()]
        pieces = [re.sub(r"/?(?:文|图|摄影|摄)$", "", p.strip(" /")).strip(" /,、") for p in pieces]
        names: list[str] = []
        for piece in filter(None, pieces):
            found = split_names(piece)
            if found is None:
                return None
            names.extend(found)
        return ("author", tuple(names), True) if names else None
    if (pair := _PAIR.fullmatch(squeezed)) and is_name(pair["text"]) and is_name(pair["photo"]):
        return "photo", (pair["text"], pair["photo"]), True
    tokens = inner.split()
    if len(inner) <= 40 and len(tokens) >= 2 and tokens[-1] in _ROLE_WORDS:
        people = " ".join(token for token in tokens if token not in _ROLE_WORDS)
        found = split_names(people)
        if found and all(map(is_name, found)) and tokens[-1] not in {"摄", "图", "摄影"}:
            return ("photo" if "图" in inner else "author"), found, True
        if found and all(map(is_name, found)) and "文" in tokens:
            return "author", found, True
    return None


_ROLE_WORDS = words("文 图 文/图 图/文 摄 摄影 整理 编译 口述 采写 撰 撰文 翻译 供稿 绘 执笔")


def _speaker(inner: str) -> _Found | None:
    """``湘江市人民政府代理市长 周明``: an office, a space, one name."""
    match = _SPEAKER.fullmatch(inner)
    if match is None:
        return None
    names = split_names(match["name"])
    if not names or len(names) != 1 or not is_name(names[0]):
        return None
    return "speaker", names, True


_INLINE = lazy(rf"[(（【](?P<who>[^()（）【】]{{0,20}}?{REPORTER}[^()（）【】]{{1,80}})[)）】]")


def inline_reporters(text: str) -> Byline | None:
    """``(记者 杨阳)`` in the first 120 characters of a paragraph, after its dateline."""
    plain, offsets = squeeze(text, 0, 200)
    match = _INLINE.search(plain, 0, 160)
    if match is None or match["who"].endswith("摄"):
        return None
    inner = fold(text[offsets[match.start("who")] : offsets[match.end("who") - 1] + 1])
    found = _roles(inner)
    if found is None:
        return None
    return Byline(offsets[match.start()], offsets[match.end() - 1] + 1, found[0], found[1])


_TRAILING = lazy(r"[(【〔](?P<who>[^()【】〔〕]{2,60})[)】〕]\Z", needs="(【〔 )】〕")


def trailing_byline(text: str) -> Byline | None:
    """``（秦川）`` or ``(记者 秦川)`` at a paragraph's very end; ``sure`` if a role is named."""
    start, end = stripped(text)
    offset = max(start, end - 100)
    folded = fold(text[offset:end])
    match = _TRAILING.search(folded)
    if match is None:
        return None
    who = match["who"].strip()
    if who.replace(" ", "").endswith("摄"):
        return None
    found = _roles(who) or _authors(who) or _commentator(who) or _closing_names(who)
    if found is None:
        return None
    sort, people, sure = found
    return Byline(offset + match.start(), end, sort, people, sure)


_DONE = lazy(r"(?:[ /](?:文|辑)|[ /]?(?:整理|编译|报道|供稿|采写|摘编|综合))\Z")


def _closing_names(who: str) -> _Found | None:
    """Names that sign a piece: each one surely a name, parted by spaces, 、 or nothing."""
    people = _DONE.sub("", who)
    if "摄于" in who:
        return None
    names = split_names(people)
    if not names or not all(map(is_name, names)):
        return None
    return "name", names, people != who
