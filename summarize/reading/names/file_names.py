"""What the name of a page file says: page label, page name, date, and the article's number."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarize.patterns import lazy
from summarize.reading.names.dates import cut_date
from summarize.reading.names.labels import normal_label

_NUMERAL = "[〇○零一二三四五六七八九十百]{1,5}"
_DIGITS = r"[A-Za-zＡ-Ｚａ-ｚ]?[0-9０-９]{1,3}"
_SIGN = r"[\s_\-.,:;|、，：；·)\]）】(\[（【—]"
# 第02版_综合, A05版：民生, 01版要闻; after numerals a sign or the end must follow: 第五版《…》面世.
_PRINTED = lazy(
    rf"(?:^|第|(?<={_SIGN}))\s{{0,3}}(?P<label>{_DIGITS}|{_NUMERAL})\s{{0,3}}版"
    rf"(?P<sign>$|{_SIGN})?(?P<name>.*)$"
)
_WORD = lazy(
    r"(?:page|pg|p|node)[\s_\-.]{0,2}(?P<label>[A-Za-z]?[0-9]{1,3})(?P<rest>(?:[\s_\-.].*)?)",
    re.IGNORECASE,
)
_BARE = lazy(rf"第?(?P<label>{_DIGITS}|{_NUMERAL})")
_BARE_AND_NAME = lazy(rf"(?P<label>[A-Za-z]?[0-9]{{1,2}}){_SIGN}{{1,3}}(?P<name>[\u4e00-\u9fff].*)")
# After a date: -02-3, _03, 03; letters too (-A05-2).
_DATED = lazy(
    r"[\s_\-.]{0,3}(?P<label>[A-Za-z]?[0-9]{1,3})"
    r"(?:[\-_](?P<article>[0-9]{1,4}))?(?:(?:[\s_\-.：:])(?P<name>\D.*))?"
)
_EDGES = " \t\u3000_-.,:;|、，：；·—"
_OPENING = ("(", "[", "（", "【")
_CLOSING = (")", "]", "）", "】")
_LONGEST = 200


class FileName(NamedTuple):
    """``sure``: more than a bare number says that this is a page (a 版, a prefix, a date)."""

    label: str | None = None
    name: str | None = None
    date: str | None = None
    article: int | None = None
    sure: bool = False


def read_name(stem: str) -> FileName:
    """What a file's or folder's name, without its suffix, says of a page; nothing by guess.

    ``front-page``, ``notes2025`` and ``20250127`` name no page.
    """
    if len(stem) > _LONGEST or not any(map(str.isnumeric, stem)):
        return FileName()
    before, date, rest = cut_date(stem.strip())
    if (match := _PRINTED.search(rest)) and _name_follows(match):
        found = _found(match["label"], match["name"], date)
        if found.label:
            return found
    if (match := _WORD.fullmatch(rest.strip(_EDGES))) and (label := normal_label(match["label"])):
        return FileName(label, _clean(match["rest"]), date, sure=True)
    if date is not None:
        match = _DATED.fullmatch(rest)
        if match and (label := normal_label(match["label"])):
            article = int(match["article"]) if match["article"] else None
            name = None if match["article"] else _clean(match["name"])
            return FileName(label, name, date, article, sure=True)
        rest = before.strip(_EDGES) if not rest.strip(_EDGES) else rest.strip(_EDGES)
    if (match := _BARE.fullmatch(rest)) or (match := _BARE_AND_NAME.fullmatch(rest)):
        label = normal_label(match["label"])
        name = _clean(match.groupdict().get("name"))
        if label:
            return FileName(label, name, date, sure=label[0].isalpha() or name is not None)
    return FileName(date=date)


def _name_follows(match: re.Match[str]) -> bool:
    """Whether what follows 版 can be a page's name: after a sign anything, else after digits."""
    if match["sign"] is not None or not match["name"]:
        return True
    return re.fullmatch(_DIGITS, match["label"]) is not None


def _found(label: str, name: str, date: str | None) -> FileName:
    return FileName(normal_label(label), _clean(name), date, sure=True)


def _clean(name: str | None) -> str | None:
    plain = (name or "").strip(_EDGES)
    if plain[:1] in _OPENING:
        plain = plain[1:]
    if plain[-1:] in _CLOSING and not any(each in plain for each in _OPENING):
        plain = plain[:-1]
    return plain.strip(_EDGES) or None
