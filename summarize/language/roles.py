"""Names by role: the people 人名, places 地名 and organisations 机构名 of an article.

Found by :mod:`summarize.language.name_spans`, then made whole by what the article itself shows:
bylines, lists with 、, names that come again, foreign names with ·, kinds of organisations.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.foreign_names import DOTS, whole_foreign
from summarize.language.grammar import GRAMMAR, ROUTINE
from summarize.language.name_spans import ROLES, name_spans
from summarize.language.organisations import organisations
from summarize.layout.fold import squeeze
from summarize.layout.marks.bylines import byline
from summarize.layout.marks.names import is_name, surname

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarize.issue import Article

__all__ = ["ROLES", "Name", "names"]

Tagged = tuple[str, str]
Found = tuple[int, int, str]
"""Start, end, role in a line without white space."""

_HAN = "\u3400-\u9fff"
_LISTED = re.compile(rf"[{_HAN}·]{{2,16}}(?:、[{_HAN}·]{{2,16}}){{2,}}")
_OFFICE = re.compile(
    r"(?:[省市县区州镇乡村]|国家|中央)?(?:人大常委会|人大|政协|政府|纪委|党组|委|工委)?"
    r"(?:常务|党组|代理|副|总|代|原|名誉)*"
    r"(?:总书记|书记|主席|主任|总理|委员长|秘书长|省长|市长|县长|区长|镇长|乡长|村长|州长|部长|厅长|局长|处长|科长|院长|校长|"
    r"所长|站长|馆长|社长|台长|行长|厂长|队长|组长|班长|会长|理事长|董事长|总经理|经理|总裁|总工程师|工程师|"
    r"总统|首相|外长|大使|司令员|政委|军长|师长|教授|研究员|博士|院士|医生|记者|通讯员|代表|委员|教练|村民|居民|"
    r"负责人|发言人|作者|主编|导演|演员|作家|画家|船长|站长|老师)\Z"
)
_SIGNING = frozenset({"记者", "通讯员", "作者"})
_NO_PERSON = re.compile(
    r"[某]|(?:先生|女士|小姐|老师|同志|大爷|大妈|阿姨|师傅|厂长|书记|主任|[省市县区镇局校院]长|秘书|大夫|奶奶|爷爷|阿婆|家人|组|氏)\Z|\A[小老阿].\Z"
)
_NO_PLACES = """
全市 全县 全省 全区 全镇 全乡 全村 全国 我市 我县 我省 我国 我区 本市 本县 本省 省城 县城 市区 城区
城乡 农村 乡村 乡镇 山区 老区 郊区 特区 灾区 库区 景区 园区 社区 小区 街道 中部 东部 西部 沿海 内地
境内 海外 国内 国外 世界 各地 市中心 省委 县委 市委 村里 家乡 故乡 小镇 小村 村庄 草原 森林 大河
大江
"""
_NO_PLACE = frozenset(_NO_PLACES.split())
_KIND = re.compile(
    r"自治[区州县]|[桥山湖河江]?(?:街道|社区|开发区|高新区|新区)|[省市县区州盟旗镇乡村屯](?![长民委场级区])"
)
# A name of three characters before one of these is the place's: 杨梅洲大桥.
_BUILT = re.compile("大桥|街道|社区|水库|公园|广场|[镇乡村路]")
_NOT_BEFORE = frozenset({"代表", "委员", "居民", "村民"})
_NOT_GIVEN = frozenset(
    ["强调", "指出", "表示", "介绍", "要求", "主持", "出席", "参加", "讲话", "会见", "同志"]
)
_PLACE_ENDS = frozenset("山河湖江海岛寺宫关省市县区镇乡村洲门桥港湾")
# 各县, 三县, 进山村: a number or a verb before a kind names none.
_SOME = re.compile(r"[各几全本我该两三四五数进入到于返下]\w{0,2}[省市县区镇乡村]\Z")
_NO_OFFICE = re.compile(r"(?:[格布大全僵]局|干部|部署|[全内外]部)\Z")
_NO_LAST = frozenset("上里中下内外前后的了着过种处江河闸时月年")
_DOUBTED = frozenset("vadmrctpufy")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is whole, and how often it stands in the article.

    ``role`` is one of :data:`ROLES`. ``office``: a person's title (市长, 记者) right before a
    mention, or None. ``block``, ``start``, ``end``: its first place in the blocks, as characters
    of ``blocks[block].text`` (a padded 杨　阳 with its padding); None where only headings or
    byline lines name it.
    """

    text: str
    role: str
    count: int
    office: str | None = None
    block: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(slots=True)
class _Line:
    """A line of the article without white space, folded; ``offsets`` into its block."""

    plain: str
    offsets: list[int]
    block: int | None
    words: list[Tagged]
    found: list[Found]


def names(article: Article) -> tuple[Name, ...]:
    """The names of the article, those that stand most often first, else in the order of the text.

    Whole ones only: a family name alone (周女士), a given name alone beside the whole name, and
    the short form of a foreign one count for the whole one or not at all.
    """
    lines = list(_lines(article))
    signers = _signers(article.bylines)
    for line in lines:
        line.found = _found(line)
    known = dict.fromkeys(signers)
    known.update(
        dict.fromkeys(
            line.plain[start:end]
            for line in lines
            for start, end, role in line.found
            if role == "person"
        )
    )
    for line in lines:
        _again(line, known)
    return _counted(lines, signers)


def _lines(article: Article) -> Iterator[_Line]:
    from summarize.language.words import tagged  # noqa: PLC0415 (loads jieba)

    texts: list[tuple[str | None, int | None]] = [
        (article.kicker, None),
        (article.headline, None),
        (article.deck, None),
    ]
    texts += [(block.text, number) for number, block in enumerate(article.blocks)]
    for text, block in texts:
        start = 0
        for part in (text or "").split("\n"):
            plain, offsets = squeeze(part)
            if plain:
                yield _Line(plain, [start + each for each in offsets], block, tagged(plain), [])
            start += len(part) + 1


def _signers(lines: Iterable[str]) -> dict[str, str]:
    """Who signs, with what: 记者 or 通讯员 where the line says so, else 作者."""
    found: dict[str, str] = {}
    for line in lines:
        read = byline(line)
        for name in read.names if read else ():
            place = squeeze(line)[0].find(name)
            before = squeeze(line)[0][:place]
            role = max(("记者", "通讯员"), key=before.rfind)
            found.setdefault(name, role if role in before else "作者")
    return found


def _found(line: _Line) -> list[Found]:
    found = [each for each in name_spans(line.words) if _stands(line, *each)]
    found = _cut_names(line, _split_at_gaps(line, found))
    found = _foreign(line, found)
    found = _listed(line, found)
    found = [_with_kind(line, *each) for each in _titled(line, found)]
    people = [each for each in found if each[2] == "person"]
    for start, end in organisations(line.words):
        first = max((stop for begin, stop, _ in people if begin <= start < stop), default=start)
        if end - first < 3 or any(begin < end and first < stop for begin, stop, _ in people):
            continue
        found = [
            each
            for each in found
            if not (each[2] == "organisation" and each[0] < end and first < each[1])
            and not (first <= each[0] and each[1] <= end and each[2] == "person")
        ]
        found.append((first, end, "organisation"))
    return sorted(found)


def _stands(line: _Line, start: int, end: int, role: str) -> bool:
    """Whether what the tagger took for a name may be one."""
    text = line.plain[start:end]
    if len(text) < 2 or text in GRAMMAR or text in ROUTINE or not text.replace("·", "").isalnum():
        return False
    tag = _tag(line, start, end)
    if role == "person":
        return _may_be_person(line, start, end, tag)
    if role == "organisation" and _NO_OFFICE.search(text):
        return False
    if role == "place" and tag == "n" and text[-1] not in _PLACE_ENDS:
        return False
    if role == "place" and _SOME.match(text):
        return False
    if role == "place" and (text in _NO_PLACE or (len(text) > 3 and tag in {"i", "l"})):
        return False
    return tag is None or tag[:1] not in _DOUBTED


def _may_be_person(line: _Line, start: int, end: int, tag: str | None) -> bool:
    """Whether no sign speaks against a person; behind an office, in a list little is asked."""
    text = line.plain[start:end]
    before = line.plain[max(0, start - 12) : start]
    if _NO_PERSON.search(text) or text.isascii():
        return False
    if _OFFICE.search(before) or before[-1:] in {"、", "("}:
        return True
    if text[0] == "和" or (text[-1] in _NO_LAST and "·" not in text):
        return False
    if tag is None or tag[:2] in {"nr", "nz"}:
        return True
    return is_name(text) and tag[:1] in "nxj" and tag != "n"


def _tag(line: _Line, start: int, end: int) -> str | None:
    """jieba's tag where the stretch is just one word of jieba's."""
    at = 0
    for word, tag in line.words:
        if at == start:
            return tag if at + len(word) == end else None
        at += len(word)
        if at > start:
            return None
    return None


def _split_at_gaps(line: _Line, found: Sequence[Found]) -> list[Found]:
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


def _cut_names(line: _Line, found: Sequence[Found]) -> list[Found]:
    """赵继刚洪磊 are two names, and 张先林亲切 one with a word behind it."""
    ends = _word_ends(line)
    made: list[Found] = []
    for start, end, role in found:
        if role == "person" and end - start == 2 and (_tag(line, start, end + 1) or "")[:2] == "nr":
            end += 1  # jieba's name of three, and the tagger's two of it  # noqa: PLW2901
        text = line.plain[start:end]
        size = 3
        if (
            role == "person"
            and len(text) > 3
            and not any(dot in text for dot in DOTS)
            and surname(text) == 1
            and start + size in ends
            and is_name(text[:size])
        ):
            made.append((start, start + size, role))
            if is_name(text[size:]) and line.plain[start - 1 : start] != "":
                made.append((start + size, end, role))
        else:
            made.append((start, end, role))
    return made


def _foreign(line: _Line, found: list[Found]) -> list[Found]:
    people = [(start, end) for start, end, role in found if role == "person"]
    grown = whole_foreign(line.plain, line.words, people)
    rest = [
        each
        for each in found
        if each[2] != "person" and all(each[1] <= start or end <= each[0] for start, end in grown)
    ]
    return sorted([*rest, *((start, end, "person") for start, end in grown)])


def _listed(line: _Line, found: list[Found]) -> list[Found]:
    """In a list of names each piece between two 、 is one: 热地 among 三十 others."""
    for match in _LISTED.finditer(line.plain):
        pieces: list[tuple[int, int]] = []
        at = match.start()
        for piece in match.group().split("、"):
            pieces.append((at, at + len(piece)))
            at += len(piece) + 1
        inner = pieces[1:-1]
        known = {(start, end) for start, end, role in found if role == "person"}
        right = sum(piece in known for piece in inner)
        if right * 5 < len(inner) * 3 or not right:
            continue
        for start, end in inner:
            text = line.plain[start:end]
            if len(text) > 4 and "·" not in text:
                continue
            if any(role != "person" and (b, e) == (start, end) for b, e, role in found) and not (
                len(inner) > 8
            ):
                continue
            found = [each for each in found if each[1] <= start or end <= each[0]]
            found.append((start, end, "person"))
    return sorted(found)


def _titled(line: _Line, found: list[Found]) -> list[Found]:
    """A family name and what follows it right behind an office: 党组书记 / 李 / 激扬."""
    ends = _word_ends(line)
    made = list(found)
    for at in ends:
        if not surname(line.plain[at : at + 2]) or any(a < at + 3 and at < b for a, b, _ in made):
            continue
        if not (title := _OFFICE.search(line.plain[max(0, at - 16) : at])):
            continue
        if title.group()[-2:] in _NOT_BEFORE:
            continue
        for size in (3, 2):
            name = line.plain[at : at + size]
            behind = line.plain[at + size : at + size + 1]
            rest = name[surname(name) :]
            if len(name) < size or at + size not in ends or not is_name(name) or rest in GRAMMAR:
                continue
            if _NO_PERSON.search(name) or (size == 2 and behind and behind.isalnum()):
                continue
            if rest in ROUTINE or rest in _NOT_GIVEN:
                continue
            made.append((at, at + size, "person"))
            break
    return sorted(made)


def _word_ends(line: _Line) -> set[int]:
    """Where jieba's words end."""
    ends: set[int] = set()
    at = 0
    for word, _ in line.words:
        at += len(word)
        ends.add(at)
    return ends


def _with_kind(line: _Line, start: int, end: int, role: str) -> Found:
    """A place with its kind: 甘泉 / 村, 昆仑 / 桥 / 街道; a name before a kind is a place's."""
    if role == "organisation":
        return start, end, role
    text = line.plain[start:end]
    if role == "person":
        kind = _BUILT.match(line.plain, end)
        if kind and kind.end() in _word_ends(line):
            return start, kind.end(), "place"
        if len(text) > 2 and text[-1] in "乡镇县":
            return start, end, "place"
        return start, end, role
    kind = _KIND.match(line.plain, end)
    if kind and text[-1] not in "省市县村镇乡区国" and kind.end() in _word_ends(line):
        return start, kind.end(), role
    return start, end, role


def _again(line: _Line, known: Iterable[str]) -> None:
    """Names that are known stand whole wherever they stand; what they overlap gives way."""
    taken: list[tuple[int, int]] = []
    for name in sorted(known, key=lambda each: (-len(each), each)):
        at = line.plain.find(name)
        while at >= 0:
            end = at + len(name)
            free = all(end <= first or last <= at for first, last in taken)
            longer = any(
                begin <= at and end <= stop and (begin, stop) != (at, end)
                for begin, stop, _ in line.found
            )
            if (
                free
                and not longer
                and (
                    len(name) > 2
                    or (at, end, "person") in line.found
                    or _tag(line, at, end) is None
                    or (_tag(line, at, end) or "").startswith("nr")
                )
            ):
                taken.append((at, end))
            at = line.plain.find(name, at + 1)
    line.found = sorted(
        [each for each in line.found if all(each[1] <= a or b <= each[0] for a, b in taken)]
        + [(first, last, "person") for first, last in taken]
    )


def _counted(lines: Sequence[_Line], signers: dict[str, str]) -> tuple[Name, ...]:
    counts: dict[tuple[str, str], int] = {}
    places: dict[tuple[str, str], tuple[int, int, int]] = {}
    offices: dict[tuple[str, str], str] = {}
    for line in lines:
        for start, end, role in line.found:
            key = (line.plain[start:end], role)
            counts[key] = counts.get(key, 0) + 1
            if line.block is not None and key not in places:
                places[key] = (line.block, line.offsets[start], line.offsets[end - 1] + 1)
            before = line.plain[max(0, start - 16) : start]
            if role == "person" and key not in offices and (title := _OFFICE.search(before)):
                offices[key] = title.group()
    for name, office in signers.items():
        counts[name, "person"] = counts.get((name, "person"), 0) + 1
        offices.setdefault((name, "person"), office)
    _merge(counts, [name for name, role in counts if role == "person"])
    made = []
    for (text, role), count in sorted(counts.items(), key=lambda item: -item[1]):
        made.append(
            Name(text, role, count, offices.get((text, role)), *places.get((text, role), ()))
        )
    return tuple(made)


def _merge(counts: dict[tuple[str, str], int], people: Sequence[str]) -> None:
    """A given name, or the last part of a foreign name, counts for the whole name."""
    for short in people:
        if surname(short) and len(short) > 2:
            continue
        whole = [
            each
            for each in people
            if each != short
            and (
                each.endswith("·" + short)
                or each.startswith(short + "·")
                or (len(short) == 2 and len(each) == 3 and each.endswith(short) and surname(each))
            )
        ]
        if len(whole) == 1:
            counts[whole[0], "person"] += counts.pop((short, "person"))
