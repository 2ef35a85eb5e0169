"""Names made whole in their line: parted, cut, joined with their kind, found by what is around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR, ROUTINE
from summarize.language.names.doubts import FOLLOWING, NO_PERSON, is_town_of, stands
from summarize.language.names.foreign import DOTS, is_sounds, whole_foreign
from summarize.language.names.known import known_names
from summarize.language.names.lines import (
    CALLED,
    OFFICE,
    SAYS,
    Found,
    NameLine,
    covered,
    tag_of,
    words_between,
)
from summarize.language.names.organisations import organisations
from summarize.language.names.tagger import best, name_model, spans
from summarize.language.words import listed
from summarize.layout.lines.sources.filed import filed
from summarize.layout.text.people import is_name, surname
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_HAN = "\u3400-\u9fff"
_LISTED = lazy(rf"[{_HAN}·]{{2,16}}(?:、[{_HAN}·]{{2,16}}){{2,}}")
_KIND = lazy(
    r"自治[区州县]|[桥山湖河江]?(?:街道|社区|开发区|高新区|新区)|[省市县区州盟旗镇乡村屯](?![长民委场级区])"
)
# A name of three characters before one of these is the place's: 杨梅洲大桥.
_BUILT = lazy("大桥|街道|社区|水库|公园|广场|[镇乡村路]")
_PLACES = lazy(f"[{_HAN}]{{2,5}}")
_BEHIND = frozenset("把被给让将就也都还又")
_KINDS_ALONE = frozenset("洲沟坪坝岭峪寨屯堡站路街桥")
_REGIONS = frozenset({"地区", "股市", "灾区", "两国", "双方", "政府"})
_NO_HEADS = frozenset("的日月在于是了到从经")
"""Characters that begin no name of a place of three and more, where a word ends behind them."""
_NOT_BEFORE = frozenset({"代表", "委员", "居民", "村民"})
_NOT_GIVEN = frozenset(
    ["强调", "指出", "表示", "介绍", "要求", "主持", "出席", "参加", "讲话", "会见", "同志"]
)


def found_in(line: NameLine) -> list[Found]:
    """The names of the line, in order, none within another of its role."""
    model = name_model()
    line.scores = model.scores(line.words)
    tagged = [
        _by_kind(line, *part)
        for each in spans(best(line.scores, model.steps))
        for part in _places_of(line, *each)
    ]
    found = [each for each in tagged if stands(line, *each)]
    found = _cut_names(line, _split_at_gaps(line, found))
    found = _foreign(line, found)
    found = _listed(line, found)
    found = [_with_kind(line, *each) for each in _titled(line, found)]
    found = [
        (start, end, "place" if role == "person" and is_town_of(line, start, end) else role)
        for start, end, role in found
    ]
    kinds = organisations(line.words)
    ends = {end: start for start, end in kinds}
    found = [
        each
        for each in found
        if each[2] != "person" or not ends.get(each[1], each[0]) < each[0]  # 江海关 of 槐江海关
    ]
    people = [(start, end) for start, end, role in found if role == "person"]
    taken = covered(len(line.plain), people)
    behind = {at: end for start, end in people for at in range(start, end)}
    named: list[Found] = []
    for start, end in kinds:
        first = behind.get(start, start)
        if end - first >= 3 and taken.find(1, first, end) < 0:
            named.append((first, end, "organisation"))
    told = covered(len(line.plain), ((start, end) for start, end, _ in named))
    found = [each for each in found if each[2] != "organisation" or told.find(1, *each[:2]) < 0]
    found += named
    return _filed(line, _known(line, sorted(found)))


def _known(line: NameLine, found: list[Found]) -> list[Found]:
    """Names that say themselves what they are, whole words of the line; longer ones hold them."""
    names = [
        (start, end, role)
        for start, end, role in known_names(line.plain)
        if start in line.ends and end in line.ends
    ]
    return _put(line, found, names) if names else found


def _filed(line: NameLine, found: list[Found]) -> list[Found]:
    """Who files the report, and from where: 【记者林子翔／台北报导】."""
    by = filed(line.plain)
    if by is None:
        return found
    names: list[Found] = []
    places = _PLACES.findall(by.place or "")
    for role, texts in (("person", by.names), ("place", places)):
        for text in texts:
            at = line.plain.find(text, by.start, by.end)
            if at >= 0:
                names.append((at, at + len(text), role))
    kept = [each for each in found if each[1] <= by.start or by.end <= each[0]]
    return sorted([*kept, *names])


def _put(line: NameLine, found: Sequence[Found], names: Sequence[Found]) -> list[Found]:
    """The names with these in place of what they overlap, but for longer ones around them."""
    sizes = [0] * len(line.plain)
    for start, end, _ in found:
        sizes[start:end] = [end - start] * (end - start)
    put = [each for each in names if min(sizes[each[0] : each[1]]) <= each[1] - each[0]]
    taken = covered(len(line.plain), ((start, end) for start, end, _ in put))
    return sorted([*(each for each in found if taken.find(1, *each[:2]) < 0), *put])


def _places_of(line: NameLine, start: int, end: int, role: str) -> list[Found]:
    """法国 / 巴黎 are two places, and of 中东 / 地区 中东 is the name."""
    inside = words_between(line, start, end) if role == "place" else []
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


def _by_kind(line: NameLine, start: int, end: int, role: str) -> Found:
    """姜集镇 is no person; of 湖南裕 (湖南 / 裕 / 能) 湖南 is the place."""
    text = line.plain[start:end]
    if role == "person" and len(text) == 3:
        if text[-1] in "乡镇县":
            return start, end, "place"
        if text[-1] in _KINDS_ALONE and not OFFICE.search(line.plain[max(0, start - 12) : start]):
            return start, end, "place"  # 赵家沟
    if (
        role == "place"
        and len(text) > 2
        and is_sounds(text)
        and not listed(text)[0]
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


def _split_at_gaps(line: NameLine, found: Sequence[Found]) -> list[Found]:
    """丁白玉 郭思嘉 are two, 杨　阳 and 王 小明 one: white space parts names of two characters."""
    made: list[Found] = []
    for start, end, role in found:
        gaps = [at for at in range(start + 1, end) if line.offsets[at] > line.offsets[at - 1] + 1]
        for gap in gaps:
            if gap - start >= 2:
                made.append((start, gap, role))
                start = gap  # noqa: PLW2901
        if end - start >= 2:
            made.append((start, end, role))
    return made


def _cut_names(line: NameLine, found: Sequence[Found]) -> list[Found]:
    """赵继刚洪磊 are two names, and 张先林亲切 one with a word behind it."""
    made: list[Found] = []
    for start, end, role in found:
        if role != "person" or any(dot in line.plain[start:end] for dot in DOTS):
            made.append((start, end, role))
            continue
        end = _end_of(line, start, end)  # noqa: PLW2901
        text = line.plain[start:end]
        size = 3
        if (
            len(text) > size
            and surname(text) == 1
            and start + size in line.ends
            and is_name(text[:size])
        ):
            made.append((start, start + size, role))
            if is_name(text[size:]) and start > 0:
                made.append((start + size, end, role))
        else:
            made.append((start, end, role))
    return made


def _end_of(line: NameLine, start: int, end: int) -> int:
    """Where a person's name ends that the tagger ended a character too early or too late."""
    text, family = line.plain[start:end], surname(line.plain[start:end])
    longer = line.plain[start : end + 1]
    if len(text) == 2 and (tag_of(line, start, end + 1) or "")[:2] == "nr":
        return end + 1  # jieba's name of three, and the tagger's two of it
    if len(text) > 2 and text[-1] in _BEHIND and (end - 1 in line.ends or text[-1] == "把"):
        return end - 1  # 公孙浩 / 把
    if len(text) == family + 1 and end not in line.ends and end + 1 in line.ends:
        # 费 / 明远, and the tagger's 费明 of it
        return end + 1 if is_name(longer) and longer[-1] not in FOLLOWING else end
    return end


def _foreign(line: NameLine, found: list[Found]) -> list[Found]:
    people = [(start, end) for start, end, role in found if role == "person"]
    grown = whole_foreign(line.plain, line.words, people)
    taken = covered(len(line.plain), grown)
    rest = [each for each in found if each[2] != "person" and taken.find(1, *each[:2]) < 0]
    return sorted([*rest, *((start, end, "person") for start, end in grown)])


def _listed(line: NameLine, found: list[Found]) -> list[Found]:
    """In a list of names each piece between two 、 is one: 热地 among 三十 others."""
    known = {(start, end) for start, end, role in found if role == "person"}
    others = {(start, end) for start, end, role in found if role != "person"}
    listed: list[tuple[int, int]] = []
    for match in _LISTED.finditer(line.plain):
        pieces: list[tuple[int, int]] = []
        at = match.start()
        for piece in match.group().split("、"):
            pieces.append((at, at + len(piece)))
            at += len(piece) + 1
        inner = pieces[1:-1]
        right = sum(piece in known for piece in inner)
        if right * 5 < len(inner) * 3 or not right:
            continue
        for start, end in inner:
            if end - start > 4 and "·" not in line.plain[start:end]:
                continue
            if len(inner) > 8 or (start, end) not in others:
                listed.append((start, end))
    taken = covered(len(line.plain), listed)
    kept = [each for each in found if taken.find(1, *each[:2]) < 0]
    return sorted([*kept, *((start, end, "person") for start, end in listed)])


def _titled(line: NameLine, found: list[Found]) -> list[Found]:
    """A family name and what follows right behind an office, or before 说: 党组书记 / 李 / 激扬."""
    made = list(found)
    taken = covered(len(line.plain), ((start, end) for start, end, _ in found))
    for at in sorted(line.ends):
        if not surname(line.plain[at : at + 2]) or taken.find(1, at, at + 2) >= 0:
            continue
        before = line.plain[max(0, at - 16) : at]
        if office := OFFICE.search(before):
            titled = office.group()[-2:] not in _NOT_BEFORE
        else:
            titled = CALLED.search(before) is not None
        for size in _sizes(line.plain[at : at + 2]):
            stop = at + size
            if taken.find(1, at, stop) >= 0 or stop not in line.ends:
                continue
            says = SAYS.match(line.plain, stop) is not None
            if (titled or (says and not before[-1:].isalnum())) and _may_be_called(
                line.plain[at:stop], line.plain[stop : stop + 1], says
            ):
                made.append((at, stop, "person"))
                taken[at:stop] = b"\x01" * size
                break
    return sorted(made)


_COMMON = 50
"""A word that stands so often in jieba's corpus is no name of two characters."""


def _sizes(head: str) -> tuple[int, ...]:
    return (4, 3) if surname(head) == 2 else (3, 2)


def _may_be_called(name: str, behind: str, says: bool) -> bool:
    """Whether someone may have this name, of whom it is known that a name stands here."""
    rest = name[surname(name) :]
    if not is_name(name) or rest in GRAMMAR or NO_PERSON.search(name):
        return False
    if len(name) == 2 and behind.isalnum() and not says and behind not in FOLLOWING:
        return False
    if len(name) == 3 and name[-1] in FOLLOWING:
        return False
    if not says and len(name) == 2:
        frequency, tag = listed(name)
        if frequency > _COMMON and tag[:1] in "vadcpnm" and tag[:2] != "nr":
            return False
    return rest not in ROUTINE and rest not in _NOT_GIVEN and name not in _NOT_GIVEN


def _with_kind(line: NameLine, start: int, end: int, role: str) -> Found:
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
