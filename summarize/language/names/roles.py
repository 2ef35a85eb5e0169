"""Names by role: the people 人名, places 地名 and organisations 机构名 of an article.

Found by :mod:`summarize.language.names.tagger`, then made whole by what the article itself shows:
bylines, lists with 、, names that come again, foreign names with ·, kinds of organisations.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarize.language.bounds import beginning
from summarize.language.names.abbreviated import with_short_names, without_firms
from summarize.language.names.lines import OFFICE, NameLine, Whole, tag_of
from summarize.language.names.overlaps import Holders, Known, Longer
from summarize.language.names.places import retagged
from summarize.language.names.rules import found_in
from summarize.language.names.signers import signers, signing_within
from summarize.language.names.sure import drop_doubtful
from summarize.language.names.tagger import ROLES
from summarize.language.script import printed_in, read_simplified
from summarize.layout.text.fold import squeeze
from summarize.layout.text.people import surname

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article

__all__ = ["ROLES", "Name", "names"]


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


def names(article: Article) -> tuple[Name, ...]:
    """The names of the article, those that stand most often first, else in the order of the text.

    Whole ones only: a family name alone (周女士), a given name alone beside the whole name, and
    the short form of a foreign one count for the whole one or not at all.
    """
    article = beginning(article)
    read = read_simplified(article)
    lines = article_lines(read)
    within = signing_within(block.text for block in read.blocks)
    drop_doubtful(lines, {*signers(read.bylines), *within})
    printed = printed_in([article])
    return tuple(
        replace(name, text=printed(name.text), office=name.office and printed(name.office))
        for name in _counted(lines, signers(read.bylines))
    )


def article_lines(read: Article) -> list[NameLine]:
    """The lines of an article in Simplified characters with the names that stand in each."""
    lines = list(_lines(read))
    whole = Whole("\n".join(line.plain for line in lines))
    for line in lines:
        line.whole = whole
        line.found = found_in(line)
    people = _shorter(lines)
    within = signing_within(block.text for block in read.blocks)
    signed = frozenset((*signers(read.bylines), *within))
    last = [part for name in people if len(part := name.rpartition("·")[2]) > 2 and part != name]
    known = Known(dict.fromkeys((*signers(read.bylines), *within, *people, *last)))
    for line in lines:
        _again(line, known, signed)
    with_short_names(lines)
    without_firms(lines)
    return lines


def _lines(article: Article) -> Iterator[NameLine]:
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
                places = array("L", (start + each for each in offsets))
                yield NameLine(plain, places, block, retagged(tagged(plain)), [])
            start += len(part) + 1


def _shorter(lines: Sequence[NameLine]) -> list[str]:
    """The people of the lines; where 王姑 stands often, 王姑走 and 王姑帮 are she and a verb."""
    counts: dict[str, int] = {}
    for line in lines:
        for start, end, role in line.found:
            if role == "person":
                name = line.plain[start:end]
                counts[name] = counts.get(name, 0) + 1
    gone = {
        name
        for name, count in counts.items()
        if len(name) == 3 and count == 1 and counts.get(name[:2], 0) > 2
    }
    for line in lines if gone else ():
        line.found = [
            (start, end - 1 if role == "person" and line.plain[start:end] in gone else end, role)
            for start, end, role in line.found
        ]
    return [name for name in counts if name not in gone]


def _again(line: NameLine, known: Known, signed: frozenset[str]) -> None:
    """Names that are known stand whole wherever they stand; what they overlap gives way.

    Those of bylines are ``signed``: sure, whatever jieba takes them for.
    """
    taken: list[tuple[int, int]] = []
    mask = bytearray(len(line.plain))
    people = {(start, end) for start, end, role in line.found if role == "person"}
    longer = Longer((start, end) for start, end, _ in line.found)
    for at, end in known.places(line.plain):
        tag = tag_of(line, at, end)
        sure = (
            end - at > 2
            or (at, end) in people
            or tag is None
            or tag.startswith("nr")
            or line.plain[at:end] in signed
        )
        if sure and mask.find(1, at, end) < 0 and not longer.than(at, end):
            taken.append((at, end))
            mask[at:end] = b"\x01" * (end - at)
    kept = [each for each in line.found if mask.find(1, *each[:2]) < 0]
    line.found = sorted([*kept, *((start, end, "person") for start, end in taken)])


def _counted(lines: Sequence[NameLine], signing: dict[str, str]) -> tuple[Name, ...]:
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
            if role == "person" and key not in offices and (title := OFFICE.search(before)):
                offices[key] = title.group()
    for name, office in signing.items():
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
    holders = Holders(people)
    gone: dict[str, str] = {}
    for short in people:
        if surname(short) and len(short) > 2:
            continue
        whole = holders.of(short)
        if len(whole) == 1:
            (target,) = whole
            while target in gone:
                target = gone[target]
            counts[target, "person"] += counts.pop((short, "person"))
            gone[short] = target
