"""What became of the reader's rulings: each is looked for in what was made of the pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from summarize.issue import Note
from summarize.layout.articles.reasons import ruled
from summarize.layout.jumps.routes import Link
from summarize.layout.jumps.ruled_links import first_line, opening_lines, units_of
from summarize.layout.pieces.drafts import Draft
from summarize.layout.rulings import Resolved
from summarize.rulings import Ruled, Ruling

OVERRULED_RULE = "overruled"


def outcomes(
    resolved: Sequence[Resolved], found: Sequence[Draft], links: Sequence[Link]
) -> tuple[Ruled, ...]:
    """For each ruling whether the issue is read so, and if not, why not."""
    if not resolved:
        return ()
    begins = {first_line(draft) for draft in found}
    seams: set[tuple[int, int]] = set()
    holders: dict[int, int] = {}
    for index, draft in enumerate(found):
        for unit in units_of(draft):
            holders.update((span.line, index) for span in unit.piece.spans)
            if "\n" not in unit.text:
                lines = [span.line for span in unit.piece.spans]
                seams.update(pair for pair in pairwise(lines) if pair[0] != pair[1])
    linked = {
        (jump.source, line)
        for jump in links
        if jump.piece is not None
        for line in opening_lines(found[jump.piece])
    }

    def holds(ruling: Ruling, lines: tuple[int, ...]) -> bool:
        if ruling.verdict == "start":
            return begins.issuperset(lines)
        if ruling.verdict == "no-start":
            return begins.isdisjoint(lines)
        if ruling.verdict == "no-join":
            return not any(right in lines for _, right in seams)
        if ruling.verdict == "join":
            return (lines[0], lines[1]) in seams
        source = holders.get(lines[0], -1)
        if ruling.verdict == "link":
            return (source, lines[1]) in linked
        return not any(
            jump == source and (len(lines) == 1 or line == lines[1]) for jump, line in linked
        )

    return tuple(
        Ruled(ruling, outcome or ("held" if holds(ruling, lines) else "impossible"), lines)
        for ruling, outcome, lines in resolved
    )


def marked(notes: Iterable[Note], done: Sequence[Ruled]) -> list[Note]:
    """The notes, in the order of lines; those of overruled lines say so."""
    verdicts: dict[int, list[Ruling]] = {}
    for each in done:
        if each.outcome == "held":
            lines = each.lines if each.ruling.verdict.endswith("link") else each.lines[-1:]
            if each.ruling.verdict in ("start", "no-start", "no-join"):
                lines = each.lines
            for line in lines:
                verdicts.setdefault(line, []).append(each.ruling)
    found: list[Note] = []
    before = -1
    for note in sorted(notes, key=lambda note: (note.span.line, note.span.start)):
        line = note.span.line
        said = [
            ruling.verdict
            for ruling in verdicts.get(line, ())
            if (line != before or note.role == "marker")
        ]
        before = line
        if said:
            words = ruled(said, note.reason)
            found.append(replace(note, rule=OVERRULED_RULE, reason=words, inferred=False))
        else:
            found.append(note)
    return found
