"""Jumps that went wrong and why: ``python -m tests.bench.missed_links --seeds 10 --defects all``.

A class for each cause, with a count, and the links themselves on demand (``--show``): their text
goes to the screen only.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench.defects import SEED, SETS, dumps
from tests.bench.found import Found
from tests.bench.gold import STRUCTURE
from tests.bench.metrics import right_link
from tests.bench.segmentation import days_of, names_of, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article, Issue, Jump
    from tests.bench.gold import Dump, GoldJump, Segment

_WIDTH = 48


@dataclass(frozen=True, slots=True)
class Miss:
    """A link that is missed or wrong: its class, and lines that show it."""

    cause: str
    shown: tuple[str, ...]


def missed(dump: Dump, issue: Issue) -> Iterator[Miss]:
    """Links of the issue that are wrong, or missed though the other end is there."""
    found = Found(dump, issue)
    jumps = {
        jump.spans[-1].line: (article, jump)
        for article in issue.articles
        for jump in article.jumps
        if jump.spans
    }
    gold = {truth.line: truth for truth in dump.jumps}
    for line, (article, jump) in jumps.items():
        truth = gold.get(line)
        if jump.state == "linked" and not right_link(found, article, jump, truth):
            state = truth.state if truth is not None else "no jump"
            yield Miss(f"WRONG ({state})", _shown(found, truth, article, jump))
    for line, truth in gold.items():
        ours = jumps.get(line)
        if truth.state != "linked" or (ours is not None and ours[1].state == "linked"):
            continue
        if ours is None:
            yield Miss("marker not seen", (f"  {dump.date} line {line + 1}: {dump.lines[line]}",))
            continue
        yield Miss(_cause(found, truth, *ours), _shown(found, truth, *ours))


def far_segments(found: Found, truth: GoldJump) -> list[Segment]:
    """What of the article stands on the page that it jumps to, its heading and marker too."""
    return [
        segment
        for segment in found.dump.segments
        if segment.article == truth.article and segment.page == truth.target and not segment.aside
    ]


def _cause(found: Found, truth: GoldJump, article: Article, jump: Jump) -> str:
    far = far_segments(found, truth)
    text = next(segment for segment in far if segment.role not in STRUCTURE)
    headed = any(segment.role == "continuation-heading" for segment in far)
    marked = any(segment.role == "continuation-marker" for segment in far)
    side = f"{'marked' if marked else 'unmarked'}, {'headed' if headed else 'bare'}"
    before = [
        segment
        for segment in found.dump.segments
        if (segment.line, segment.start) < (truth.line, truth.start) and not segment.aside
    ]
    if before and before[-1].article == truth.article:
        labels = {label for note, label in found.notes(before[-1].line)}
        if labels and article.id not in labels:
            return f"hangs on another article; {side}"
    starts = [found.dump.place(segment.line, segment.start) for segment in far]
    first = starts[: far.index(text) + 1]
    place = found.dump.place(text.line, text.start)
    told = [one for one in jump.candidates if (one.span.line, one.span.start) == place]
    if told:
        best = max(one.score for one in jump.candidates)
        reason = "ambiguous" if jump.state == "ambiguous" else "too little"
        if told[0].score < best:
            reason += ", another is better"
        return f"{reason}; {side}"
    if any(start in found.starts for start in first):
        return f"begins there, no candidate ({jump.state}, {jump.target}); {side}"
    return f"inside of another article; {side}"


def _shown(found: Found, truth: GoldJump | None, article: Article, jump: Jump) -> tuple[str, ...]:
    dump = found.dump
    line = jump.spans[-1].line
    title = (article.headline or "-")[:_WIDTH]
    rows = [f"  {dump.date} line {line + 1} of {article.id} {title}: {jump.state} to {jump.target}"]
    rows.append(f"      jumps  {dump.lines[line][-_WIDTH:]}")
    if truth is not None and truth.state == "linked":
        for segment in far_segments(found, truth)[:4]:
            notes = [
                f"{note.role} of {label}"
                for note, label in found.notes(segment.line)
                if note.span.start <= segment.start < note.span.end
            ]
            start = found.dump.place(segment.line, segment.start) in found.starts
            rows.append(
                f"      gold   {segment.line + 1} {'BEGINS ' if start else ''}{segment.role}, read"
                f" as {notes}: {dump.text(segment)[:_WIDTH]}"
            )
        first = far_segments(found, truth)[0].line
        above = next((dump.lines[n] for n in range(first - 1, -1, -1) if dump.lines[n].strip()), "")
        rows.append(f"      above  {above[-_WIDTH:]}")
    rows.extend(
        f"      {one.score:+.2f}  line {one.span.line + 1}: {one.text}" for one in jump.candidates
    )
    rows.append(f"      {'; '.join(jump.evidence)}")
    return tuple(rows)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.missed_links", description=__doc__)
    parser.add_argument("--days", type=days_of, default=range(1, 16))
    parser.add_argument("--defects", type=names_of, default=["jumps"])
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--seeds", type=int, default=1, help="draw so many times")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="links of each class")
    options = parser.parse_args(argv)
    for name in options.defects:
        causes: dict[str, list[Miss]] = {}
        counts: Counter[str] = Counter()
        for seed in range(options.seed, options.seed + options.seeds):
            for made in dumps(options.days, SETS[name], seed=seed):
                counts["present"] += sum(jump.state == "linked" for jump in made.jumps)
                for miss in missed(made, read(made, perfect=False)):
                    causes.setdefault(miss.cause, []).append(miss)
        sys.stdout.write(f"{name}: {counts['present']} links whose page is there\n")
        for cause, found in sorted(causes.items(), key=lambda pair: -len(pair[1])):
            sys.stdout.write(f"{len(found):>6} {cause}\n")
            for miss in found[: options.show]:
                sys.stdout.write("".join(f"{row}\n" for row in miss.shown))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
