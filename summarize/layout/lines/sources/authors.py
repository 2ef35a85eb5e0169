"""Authors 作者: ``作者:A``, ``文/A 图/B``, ``A 文 B 图``, ``口述:A 整理:B``, ``By A B``."""

from __future__ import annotations

import re
from typing import Literal

from summarize.layout.text.fold import squeeze
from summarize.layout.text.people import is_name, split_names
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

BylineSort = Literal["reporter", "photo", "commentator", "author", "speaker", "name"]
Found = tuple[BylineSort, tuple[str, ...], bool]
"""A byline's sort, the names in it, and whether it is sure."""

_ROLE = lazy(r"(?<![^ ])[^ ]{0,14}?(?:记者|通讯员)")
_AUTHOR = lazy(
    r"(?:作者|采访整理|撰文|撰稿|采写|编译|翻译|口述|整理|执笔|采访|讲述|供稿|来稿|编辑整理|主讲|"
    r"文字|"
    r"文|图|摄影|图片|制图|漫画|诗|词|[口讲]述[人者]|寄思人|投稿人|撰稿人|执笔人|整理人|记录人?|"
    r"主笔|"
    r"策划|统筹|记者|通讯员|实习生)(?:/图|/文|/摄|及图)?[:/|]"
)
_PIECE = lazy(
    r"(?:^|[ /;,、])?(?:作者|采访整理|撰文|撰稿|采写|编译|翻译|[口讲]述[人者]?|寄思人|投稿人|"
    r"撰稿人|执笔人|"
    r"整理人?|记录人?|主笔|执笔|采访|供稿|文字|文|图|"
    r"摄影|图片|制图|漫画|摄|记者|通讯员|"
    r"实习生)(?:/图|/文|/摄|及图)?[:/|]"
)
_ORGANISATION = lazy(
    r"(?:局|委|院|校|馆|站|所|部|处|队|社|公司|集团|中心|协会|大学|街道|景区|办|企业|方|视觉|"
    r"中国)\Z"
)
_SIGNED = lazy(r"[:/|]|\s\S*[文图摄影理译述写撰供稿绘笔]")
"""What every such line has: a sign behind who did what, or the word for it set apart."""
_PAIR = lazy(
    r"(?P<text>[\u4e00-\u9fff]{2,4})/文(?P<photo>[\u4e00-\u9fff]{2,4})/(?:摄影?|图)", needs="/ 文"
)

_ENGLISH = lazy(
    r"By[ ](?P<who>[A-Z][\w.'’-]{0,20}(?:(?:,[ ]|[ ](?:and[ ])?)[A-Z][\w.'’-]{0,20}){1,8})"
    r"(?P<place>[ ]in[ ][A-Z][\w ,.'’-]{1,40})?",
    needs="B y",
)


def english_authors(inner: str) -> Found | None:
    """``By JIAN NING``, ``By Qi Ruochuan and Cen Yue in Luting``.

    Names in small letters without a place may be a headline's (By Rail Across the Delta).
    """
    match = _ENGLISH.fullmatch(inner)
    if match is None:
        return None
    who = match["who"]
    names = tuple(re.split(r", (?:and )?| and ", who))
    if any(not 2 <= len(name.split(" ")) <= 4 for name in names):
        return None
    return "reporter", names, all(map(str.isupper, names)) or match["place"] is not None


def authors(inner: str) -> Found | None:
    """``作者:A``, ``文/A 图/B``, ``A 文 B 图``, ``A 文/图``."""
    if _SIGNED.search(inner) is None:
        return None
    squeezed, _ = squeeze(inner)
    if _AUTHOR.match(squeezed) and not squeezed.endswith("摄"):
        if "(" in inner:
            inner = re.sub(r"[ ]?[(][^()]{2,30}[)]?\Z", "", inner)
        pieces = [p for p in _PIECE.split(re.sub(r"[ ]?([:/|])[ ]?", r"\1", inner)) if p.strip()]
        pieces = [re.sub(r"/?(?:文|图|摄影|摄)$", "", p.strip(" /")).strip(" /,、") for p in pieces]
        names: list[str] = []
        for piece in filter(None, pieces):
            found = split_names(_ROLE.sub(" ", piece) if "记者" in piece else piece)
            if names and len(piece) > 4 and _ORGANISATION.search(piece):
                continue  # 图/云陂海事局
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
