"""Signatures of today's papers: who wrote and who drew, pupils and their schools, readers, offices.

Each function takes the folded text of a line without signs around it and gives the byline's sort,
the names and whether it is sure, or None; :func:`signature` asks them all.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from summarize.layout.lines.sources.agencies import NAMED, OWN
from summarize.layout.text.people import is_name, split_names
from summarize.patterns import lazy

Signed = tuple[Literal["reporter", "photo", "author", "name"], tuple[str, ...], bool]

_LONGEST = 60
_LONGEST_NAME = 4
_PICTURED = ("摄影报道", "图文报道", "摄影并报道", "文/图", "图/文", "文并摄", "文并图", "图文")
_HAN = r"[\u4e00-\u9fff]"


def signature(inner: str) -> Signed | None:
    """Who signs the line, by any of the forms below."""
    if len(inner) > _LONGEST:
        return None
    return (
        _office(inner)
        or _house(inner)
        or _by_turns(inner)
        or _pictured(inner)
        or _parted(inner)
        or _page(inner)
        or _pupil(inner)
    )


@cache
def _offices() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{OWN}|{NAMED}|{_HAN}{{2,6}}(?:日报|晚报|早报|晨报|时报|都市报|快报|集团|传媒|报社)|"
        rf"《[^》]{{1,12}}》)"
        r"(?:全媒体?|融媒体?|首席|特约|见习|实习|驻[^ ]{1,6}?|报道组|采访组|编辑部)*"
        r"(?:记者|通讯员|特约记者|报道组|采访组|调研组|编辑部|评论部|采访团)"
    )


def _office(inner: str) -> Signed | None:
    """``本报记者`` with no name behind it."""
    plain = inner.replace(" ", "")
    if plain[-1:] not in ("者", "员", "组", "部", "团") or len(plain) > 20:
        return None
    return ("reporter", (), True) if _offices().fullmatch(plain) else None


_HOUSE_SIGNS = frozenset("报媒台站社端")


@cache
def _houses() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_HAN}{{2,10}}(?:日报|晚报|早报|晨报|都市报|融媒体?中心|融媒|电视台|广播电台|记者站|"
        rf"分社|客户端))"
        r"[ ]{1,4}(?P<who>\S.{1,40})"
    )


def _house(inner: str) -> Signed | None:
    """``芦汀市融媒体中心 岑越``: the house and who writes for it."""
    if " " not in inner or _HOUSE_SIGNS.isdisjoint(inner):
        return None
    if (match := _houses().fullmatch(inner)) is None:
        return None
    names = split_names(match["who"])
    return ("reporter", names, True) if names and all(map(is_name, names)) else None


_TEXT = frozenset(("文", "文字", "撰文", "采写"))
_PICTURE = frozenset(("图", "图片", "摄影", "摄", "制图", "漫画"))


def _by_turns(inner: str) -> Signed | None:
    """``文字 岑越 图片 卫蓝``: each part before who did it."""
    tokens = inner.split()
    if len(tokens) < 4 or tokens[0] not in _TEXT | _PICTURE:
        return None
    names = split_names(" ".join(token for token in tokens if token not in _TEXT | _PICTURE))
    if not names or not all(map(is_name, names)) or tokens[-1] in _TEXT | _PICTURE:
        return None
    return "photo" if not _PICTURE.isdisjoint(tokens) else "author", names, True


def _pictured(inner: str) -> Signed | None:
    """``岑越 卫蓝摄影报道``, ``文/图 岑越``: names and the word for text with pictures."""
    if inner[-1:] not in "道图文摄" and "(" not in inner and inner[:1] not in "文图摄":
        return None
    people = re.sub(r"[(][^()]{2,10}[)]?\Z", "", inner).rstrip()
    for word in _PICTURED:
        if people.endswith(word):
            names = split_names(people[: -len(word)].strip(" /"))
        elif people.startswith(word) and len(people) > len(word):
            names = split_names(people[len(word) :].strip(" :/"))
        else:
            continue
        if names and any(map(is_name, names)) and max(map(len, names)) <= _LONGEST_NAME:
            return "photo", names, True
        return None
    return None


@cache
def _two() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<first>{_HAN}(?:[ ]{{0,4}}{_HAN}){{1,3}})[ ]{{0,2}}(?:图|文|绘|漫画|摄影)[ ]{{1,8}}"
        rf"(?P<second>{_HAN}(?:[ ]{{0,4}}{_HAN}){{1,3}})[ ]{{0,2}}(?:文|图|摄|绘|诗|摄影)"
    )


def _parted(inner: str) -> Signed | None:
    """``岑  越图  卫  蓝文``: who drew, and who wrote."""
    if inner[-1:] not in "文图摄绘诗影" or " " not in inner:
        return None
    match = _two().fullmatch(inner)
    if match is None:
        return None
    names = tuple(match[group].replace(" ", "") for group in ("first", "second"))
    if max(map(len, names)) > _LONGEST_NAME or not any(map(is_name, names)):
        return None
    return "photo", names, True


@cache
def _whole_page() -> re.Pattern[str]:
    return re.compile(
        r"本(?:版|期|组|报道|专题|文)(?:稿件|文字|报道|内容|图文|文图|文章)?(?:均?由|/)?[ ]?"
        r"(?:(?:本报|全媒体|见习|实习|首席)*(?:记者|通讯员)[ ]?)?(?P<verb>撰稿|主笔|采写|撰文|文字|"
        r"文图|执笔|采访|撰写|文/图)?"
        r"[ :/]{1,4}(?P<who>\S.{1,50})"
    )


def _page(inner: str) -> Signed | None:
    """``本版撰稿 岑越 卫蓝``: who wrote all of the page."""
    if inner[:1] != "本" or (match := _whole_page().fullmatch(inner)) is None:
        return None
    who = re.sub(r"[ ]?(?:采写|撰写|撰文|文/图|文字|摄影|文|图)\Z", "", match["who"])
    if match["verb"] is None and who == match["who"]:
        return None
    who = re.sub(r"(?:本报|全媒体|见习|实习|首席)*(?:记者|通讯员)", " ", who)
    names = split_names(who)
    return ("author", names, True) if names and any(map(is_name, names)) else None


@cache
def _teacher() -> re.Pattern[str]:
    return re.compile(
        rf"(?:指导|辅导)(?:老师|教师|"
        rf"教练)?[ ]{{0,4}}[:/ ][ ]{{0,4}}(?P<name>{_HAN}(?:[ ]{{0,4}}{_HAN}){{1,3}}.{{0,20}})"
    )


_SCHOOLED = lazy(
    rf"(?P<where>[^,。;:!?《》“”]{{2,24}}?(?:小学|中学|学校|附小|附中|实小|"
    rf"[一二三四五六七八九十]中|[一二三四五六七八九十]小|外国语|"
    rf"幼儿园|书院|大学|学院)(?:[^,。;:!?]{{0,4}}校区)?)"
    rf"(?P<form>[ ]?(?:[小初高大]?[一二三四五六七八九\d]{{1,2}}|[初高]中部?|"
    rf"毕业)?年?级?[ ]?[(]?[一二三四五六七八九十\d]{{0,4}}[)]?班?)"
    rf"[ ]{{1,4}}(?P<name>{_HAN}(?:[ ]{{0,4}}{_HAN}){{1,3}})(?:[ ]?[(][^()]{{1,12}}[)]?)?",
    needs="学中小语园院",
)
_READER = lazy(
    rf"(?P<who>(?:热心|本报)?读者|小记者|(?:市民|网友|居民|村民|学生|家长|听众|"
    rf"观众))[ ]{{1,8}}(?P<name>{_HAN}(?:[ ]{{0,4}}{_HAN}){{1,3}})",
    needs="者民友生长众",
)
_PLACED = lazy(
    rf"(?P<place>{_HAN}{{2,10}}(?:省|市|县|区|州|镇|乡|"
    rf"旗))[ ]{{1,8}}(?P<name>{_HAN}(?:[ ]{{0,4}}{_HAN}){{1,3}})",
    needs="省市县区州镇乡旗",
)
"""A pupil with a school, a reader, and a place with a name."""


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(r"先生|女士|老师|同学|大爷|大妈|阿姨|师傅|小姐|[某×]")


def _pupil(inner: str) -> Signed | None:
    """A pupil with the school, a teacher, a reader, or a letter's place and name."""
    if inner[:2] in ("指导", "辅导"):
        taught = _teacher().fullmatch(inner)
        names = split_names(taught["name"]) if taught else None
        return ("author", names, True) if names and max(map(len, names)) <= 4 else None
    if " " not in inner:
        return None
    for pattern in (_SCHOOLED, _READER, _PLACED):
        if (match := pattern.fullmatch(inner)) is None:
            continue
        name = match["name"].replace(" ", "")
        if not is_name(name) or _titled().search(name):
            continue
        if pattern is _SCHOOLED:
            classed = any(
                character.isdecimal() or character in "班级" for character in match["form"]
            )
            young = len(name) == 3 and not match["where"].endswith(("大学", "学院", "书院"))
            return "author", (name,), classed or young or " " in match["name"]
        if pattern is _READER:
            return "author", (name,), match["who"].endswith(("读者", "小记者"))
        return "author", (name,), False
    return None
