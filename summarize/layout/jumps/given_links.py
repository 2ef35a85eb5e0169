"""What goes on where by the word of the sources' own forms: pieces of one article, by its key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.layout.jumps.routes import Link
from summarize.layout.pieces.drafts import Draft

GIVEN_LINK = "the form says that it goes on here"


def given_links(
    found: Sequence[Draft], labels: Sequence[str], links: list[Link]
) -> Iterator[tuple[int, int]]:
    """Jumps (by their place in ``links``) and the pieces to which they lead.

    It is the last jump before a piece that names its page; one without a marker is added to
    ``links``, from the piece before.
    """
    pieces: dict[str, list[int]] = {}
    for index, draft in enumerate(found):
        if draft.key:
            pieces.setdefault(draft.key, []).append(index)
    if all(len(each) < 2 for each in pieces.values()):
        return
    for several in pieces.values():
        several.sort(key=lambda index: found[index].part)
    leaving: dict[int, list[int]] = {}
    for number, jump in enumerate(links):
        leaving.setdefault(jump.source, []).append(number)
    for parts in pieces.values():
        taken: set[int] = set()
        for place in range(1, len(parts)):
            piece = parts[place]
            label = labels[found[piece].page]
            ways = [
                number
                for part in reversed(parts[:place])
                for number in leaving.get(part, ())
                if number not in taken and links[number].target == label
            ]
            if not ways:
                links.append(Link(parts[place - 1], None, label))
                ways = [len(links) - 1]
            taken.add(ways[0])
            yield ways[0], piece
