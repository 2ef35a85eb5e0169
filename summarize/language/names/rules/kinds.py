"""Names and the kinds of places: what is a place by its end, where one ends, what belongs to it."""

from __future__ import annotations

from summarize.language.names.lines import OFFICE, Found, NameLine, listed, tag_of, words_between
from summarize.language.names.places import SURE, known_place
from summarize.layout.text.sounds import SOUNDS
from summarize.patterns import lazy

_KIND = lazy(
    r"自治[区州县]|[桥山湖河江]?(?:街道|社区|开发区|高新区|新区|特?大桥)|[省市县区州盟旗镇乡村屯](?![长民委场级区])"
)
# A name of three characters before one of these is the place's: 杨梅洲大桥.
_BUILT = lazy("大桥|街道|社区|水库|公园|广场|[群半]?岛|[镇乡村路]")
_KINDS_ALONE = frozenset("洲沟坪坝岭峪寨屯堡站路街桥祠寺庙")
_REGIONS = frozenset({"地区", "股市", "灾区", "两国", "双方", "政府"})
_BESIDE = frozenset("边畔岸籍")
_NO_HEADS = frozenset("的日月在于是了到从经")
"""Characters that begin no name of a place of three and more, where a word ends behind them."""


def places_of(line: NameLine, start: int, end: int, role: str) -> list[Found]:
    """法国 / 巴黎 are two places, and of 中东 / 地区 中东 is the name."""
    if role != "place":
        return [(start, end, role)]
    if (cut := _parted(line.plain[start:end])) is not None:
        return [(start, start + cut, role), (start + cut, end, role)]
    if (
        end - start > 2
        and line.plain[end - 1 : end + 1] == "市民"
        and (line.plain[end + 1 : end + 2] != "政")
    ):
        end -= 1
    if end - start > 2 and line.plain[end - 1] in _BESIDE and not listed(line.plain[start:end])[0]:
        end -= 1  # 槐江 / 畔
    if line.plain[end - 1] in "行人" and known_place(line.plain[start : end - 1]):
        end -= 1  # 两岸媒体人海南 / 行
    inside = words_between(line, start, end)
    if len(inside) < 2 or any(len(word) < 2 for word, _ in inside):
        return [(start, end, role)]
    if inside[-1][0] in _REGIONS:
        end -= len(inside.pop()[0])
    if any(tag != "ns" for _, tag in inside):
        return [(start, end, role)]
    parts: list[Found] = []
    for word, _ in inside:
        parts.append((start, start + len(word), role))
        start += len(word)
    return parts


def _parted(text: str) -> int | None:
    """Where two known places meet: 广西 / 南宁."""
    if len(text) < 4 or known_place(text):
        return None
    for cut in range(2, len(text) - 1):
        if known_place(text[:cut]) >= SURE and known_place(text[cut:]) >= SURE:
            return cut
    return None


def by_kind(line: NameLine, start: int, end: int, role: str) -> Found:
    """姜集镇 is no person; of 湖南裕 (湖南 / 裕 / 能) 湖南 is the place."""
    text = line.plain[start:end]
    if role == "person" and known_place(text) >= SURE and not _called_so(line, start):
        return start, end, "place"
    if role == "person" and len(text) == 3:
        if text[-1] in "乡镇县":
            return start, end, "place"
        if text[-1] in _KINDS_ALONE and not OFFICE.search(line.plain[max(0, start - 12) : start]):
            return start, end, "place"  # 赵家沟
    if (
        role == "place"
        and len(text) > 2
        and 4 * sum(each in SOUNDS for each in text) >= 3 * len(text)
        and listed(text)[1] != "ns"
        and OFFICE.search(line.plain[max(0, start - 12) : start])
    ):
        return start, end, "person"  # 总理 / 内塔尼亚胡
    if role == "place" and len(text) > 2 and text[0] in _NO_HEADS and not listed(text)[0]:
        dated = text[0] not in "日月" or line.plain[start - 1 : start].isdigit()
        return (start + 1, end, role) if dated else (start, end, role)
    if role == "place" and len(text) > 2 and tag_of(line, start, end - 1) == "ns":
        last = tag_of(line, end - 1, end)
        return (start, end - 1, role) if last == "nr" else (start, end, role)
    return start, end, role


def _called_so(line: NameLine, start: int) -> bool:
    before = line.plain[max(0, start - 12) : start]
    return OFFICE.search(before) is not None or before[-1:] == "·"


def with_kind(line: NameLine, start: int, end: int, role: str) -> Found:
    """A place with its kind: 甘泉 / 村, 昆仑 / 桥 / 街道; a name before a kind is a place's."""
    if role == "organisation":
        return start, end, role
    text = line.plain[start:end]
    if role == "person":
        kind = _BUILT.match(line.plain, end)
        if kind and kind.end() in line.ends:
            return start, kind.end(), "place"
        return start, end, role
    kind = _KIND.match(line.plain, end)
    if kind and text[-1] not in "省市县村镇乡区国" and kind.end() in line.ends:
        return start, kind.end(), role
    return start, end, role
