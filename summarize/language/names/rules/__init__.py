"""Names made whole in their line: parted, cut, joined with their kind, found by what is around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.names.doubts import is_town_of, stands
from summarize.language.names.foreign import whole_foreign
from summarize.language.names.known import known_names
from summarize.language.names.lines import OFFICE, Found, NameLine, covered, tag_of
from summarize.language.names.organisations import organisations
from summarize.language.names.overlaps import Longer
from summarize.language.names.places import whole_places
from summarize.language.names.rules.bodies import listed_organisations, parted
from summarize.language.names.rules.bounds import cut_names, split_at_gaps
from summarize.language.names.rules.called import called
from summarize.language.names.rules.kinds import by_kind, places_of, with_kind
from summarize.language.names.rules.pictures import credited
from summarize.language.names.rules.touching import touching_places, with_town
from summarize.language.names.tagger import best, name_model, spans
from summarize.layout.lines.sources.filed import filed
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_HAN = "\u3400-\u9fff"
_LISTED = lazy(rf"[{_HAN}·]{{2,16}}(?:、[{_HAN}·]{{2,16}}){{2,}}")
_ENTERPRISE = lazy(
    "超市|集团|公司|科技|股份|医药|制药|电器|百货|购物|商城|银行|总?医院|大学|学院|[中小]学|基金会|检疫站|大厦|酒店|宾馆|饭店|餐厅"
)
_FIRMS = ("公司", "集团", "银行")
_HOUSES = frozenset("行司团校院厂")
_PLACES = lazy(f"[{_HAN}]{{2,5}}")


def found_in(line: NameLine) -> list[Found]:
    """The names of the line, in order, none within another of its role."""
    model = name_model()
    line.scores = model.scores(line.words)
    tagged = [
        by_kind(line, *part)
        for each in spans(best(line.scores, model.steps))
        for part in places_of(line, *each)
    ]
    tagged = [part for each in tagged for part in with_town(line, *each)]
    found = [each for each in touching_places(line, tagged) if stands(line, *each)]
    found = [each for each in found if not _names_enterprise(line, *each)]
    found = cut_names(line, split_at_gaps(line, found))
    found = _foreign(line, found)
    found = _listed(line, found)
    found = [with_kind(line, *each) for each in called(line, credited(line, found))]
    found = [
        (start, end, "place" if role == "person" and is_town_of(line, start, end) else role)
        for start, end, role in found
    ]
    found = listed_organisations(line, found)
    kinds = organisations(line.words)
    ends = {end: start for start, end in kinds}
    found = [
        each
        for each in found
        if each[2] != "person" or not ends.get(each[1], each[0]) < each[0]  # 江海关 of 槐江海关
    ]
    begins = {start for start, end in kinds if line.plain[:end].endswith(_FIRMS)}
    found = [
        each
        for each in found
        if each[2] != "person" or each[0] not in begins or _titled(line, each[0])
    ]
    people = [(start, end) for start, end, role in found if role == "person"]
    taken = covered(len(line.plain), people)
    behind = {at: end for start, end in people for at in range(start, end)}
    named: list[Found] = []
    for start, end in kinds:
        first = behind.get(start, start)
        if end - first >= 3 and taken.find(1, first, end) < 0 and line.plain[end : end + 1] != "间":
            named += parted(line, first, end)
    within = {
        at: start for start, end, role in found if role == "place" for at in range(start, end)
    }
    named = [(within.get(start, start), end, role) for start, end, role in named]
    told = covered(len(line.plain), ((start, end) for start, end, _ in named))
    found = [each for each in found if each[2] != "organisation" or told.find(1, *each[:2]) < 0]
    found += named
    return _filed(line, _known(line, sorted(found)))


def _names_enterprise(line: NameLine, start: int, end: int, role: str) -> bool:
    """Whether a person's name is that of a house: 申屠 / 总医院."""
    if role != "person" or _ENTERPRISE.match(line.plain, end) is None:
        return False
    return not _titled(line, start)


def _titled(line: NameLine, start: int) -> bool:
    return OFFICE.search(line.plain[max(0, start - 16) : start]) is not None


def _known(line: NameLine, found: list[Found]) -> list[Found]:
    """Names that say themselves what they are, whole words of the line; longer ones hold them."""
    names = [
        (start, end, role)
        for start, end, role in known_names(line.plain)
        if (start in line.ends or end - start > 4)
        and end in line.ends
        and not _belongs(line, start, end)
    ]
    if names:
        found = _put(line, found, names)
    return _with_divisions(line, found)


def _belongs(line: NameLine, start: int, end: int) -> bool:
    """Whether an office is a part of a house or town before it: 区分行 / 科技部."""
    before = line.before.get(start, ("", ""))[0]
    return line.plain[end - 1] in "部局" and before[-1:] in _HOUSES and len(before) > 1


def _with_divisions(line: NameLine, found: list[Found]) -> list[Found]:
    """三亚市 is a place wherever it stands, but within a longer name."""
    places = [(start, end, "place") for start, end in whole_places(line.plain, line.ends)]
    if not places:
        return found
    organised = covered(len(line.plain), (each[:2] for each in found if each[2] != "place"))
    heads = {start for start, _, role in found if role == "organisation"}
    longer = Longer(each[:2] for each in found if each[2] == "place")
    put = [
        (start, end, role)
        for start, end, role in places
        if not longer.than(start, end)
        and (
            start in heads or organised.find(1, start, end) < 0 or organised[start:end].find(0) >= 0
        )
    ]
    taken = covered(len(line.plain), (each[:2] for each in put))
    kept = [
        each for each in found if each[2] == "organisation" or taken.find(1, each[0], each[1]) < 0
    ]
    return sorted({*kept, *put})


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
        named = [at for at, piece in enumerate(inner) if piece in known]
        inner = inner[named[0] : named[-1] + 1] if named else []  # 山西、吉林政协负责人某某、…
        right = sum(piece in known for piece in inner)
        if right * 5 < len(inner) * 3 or not right:
            continue
        for start, end in inner:
            if (
                end - start > 4
                and "·" not in line.plain[start:end]
                and tag_of(line, start, end) is None
            ):
                continue
            if len(inner) > 8 or (start, end) not in others:
                listed.append((start, end))
    taken = covered(len(line.plain), listed)
    kept = [each for each in found if taken.find(1, *each[:2]) < 0]
    return sorted([*kept, *((start, end, "person") for start, end in listed)])
