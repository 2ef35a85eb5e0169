"""What was remembered of articles, carried over to what they are after a line was overruled.

An article is known by its head and beginning. One whose beginning was moved is another by that, and
yet the same to who has read it: it keeps its marks, note and place where most of its text is in the
new article, and most of the new article's text is its own. Never more: an article that was parted
in halves, or is now a small part of a larger one, gives nothing to what is wholly different.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.memory.issue_memory import READ, STAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarize.issue import Article
    from tui.reader.memory.issue_memory import IssueMemory
    from tui.reader.model.contents import Contents

Place = tuple[int, int]


def successors(before: Contents, after: Contents) -> dict[str, str]:
    """The key of each article that is gone with that of what it has become, where there is one.

    Both are readings of the very same lines.
    """
    gone = [name for key, name in before.ids.items() if key not in after.ids]
    new = [name for key, name in after.ids.items() if key not in before.ids]
    if not gone or not new:
        return {}
    holders: dict[int, list[tuple[str, int]]] = {}
    sizes: dict[str, int] = {}
    for name in new:
        lines = _lines(after.articles[name])
        sizes[name] = sum(lines.values())
        for line, size in lines.items():
            holders.setdefault(line, []).append((name, size))
    found: dict[str, str] = {}
    for name in gone:
        lines = _lines(before.articles[name])
        shared: dict[str, int] = {}
        for line, size in lines.items():
            for other, its in holders.get(line, ()):
                shared[other] = shared.get(other, 0) + min(size, its)
        most = max(shared, key=shared.__getitem__, default=None)
        if most is not None and 2 * shared[most] > max(sum(lines.values()), sizes[most]):
            found[before.keys[name]] = after.keys[most]
    return found


def carry(memory: IssueMemory, before: Contents, after: Contents) -> dict[str, str]:
    """Give each article what was remembered of the one that it was; the successors.

    What a successor has of its own stays, unless all of it came from there: who undoes a ruling
    finds what was marked and noted meanwhile, and what was taken off.
    """
    changed = successors(before, after)
    for old, new in changed.items():
        returns = memory.carried.pop(old, None) == new
        if not returns:
            memory.carried[new] = old
        for kind in (READ, STAR):
            marked = memory.marked(kind)
            memory.put_mark(kind, new, on=old in marked or (new in marked and not returns))
        note = memory.notes.get(old, "")
        if returns or (note and new not in memory.notes):
            memory.put_note(new, note)
    places = dict(memory.places)
    for old, place in places.items():
        new = changed.get(old, old)
        if old in before.ids and new in after.ids:
            one, other = before.articles[before.ids[old]], after.articles[after.ids[new]]
            memory.put_place(new, *moved(place, one, other))
    return changed


def moved(place: Place, before: Article, after: Article) -> Place:
    """A block and a character of it where the same character of the dump stands now."""
    block, character = place
    if before.blocks == after.blocks or not 0 <= block < len(before.blocks):
        return place
    spot = None
    for span in before.blocks[block].spans:
        length = span.end - span.start
        spot = (span.line, span.start + min(character, length - 1))
        if character < length:
            break
        character -= length
    if spot is None:
        return place
    for index, each in enumerate(after.blocks):
        passed = 0
        for span in each.spans:
            if span.line == spot[0] and span.start <= spot[1] < span.end:
                return index, min(passed + spot[1] - span.start, len(each.text))
            passed += span.end - span.start
    return -1, 0


def _lines(article: Article) -> Mapping[int, int]:
    """How many characters of each line of the dump are in its text."""
    found: dict[int, int] = {}
    for span in _spans(article):
        found[span[0]] = found.get(span[0], 0) + span[1]
    return found


def _spans(article: Article) -> Iterable[tuple[int, int]]:
    return ((s.line, s.end - s.start) for block in article.blocks for s in block.spans)
