"""``dubao explain``: which rule made each line of the dump what it was read as."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.export.states import jump_note
from tui.cli import options
from tui.cli.output import DIM, MARK, SECTION, Printer, pad, printer
from tui.wrapping import cells, fit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Issue

EXCERPT = 24


@click.command(
    "explain",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao explain page1.txt
  dubao explain page1.txt --json | jq 'select(.role == "headline")'
""",
)
@options.issue_argument
@options.json_option
@options.color_option
@options.encoding_option
def explain_command(*, issue: str, as_json: bool, color: str, encoding: str | None) -> None:
    """Say why each line was read as what it is (缘由).

    A row gives line number, role, article, the rule, the head of the line, and the reason. Then,
    for each jump (转版), whether its continuation was found and what spoke for it, and the pieces
    that might have been it (候选) with their points and the number of their first line.
    """
    paper = options.load(issue, encoding)
    out = printer(color)
    if as_json:
        for record in (*line_records(paper), *jump_records(paper)):
            out.json(record)
        return
    _lines(out, paper)
    _jumps(out, paper)


def line_records(issue: Issue) -> Iterator[dict[str, object]]:
    """Each stretch of the dump that was given a role, in the order of the lines."""
    for note in sorted(issue.notes, key=lambda note: (note.span.line, note.span.start)):
        line = issue.lines[note.span.line]
        yield {
            "kind": "line",
            "source": line.source,
            "line": line.number,
            "start": note.span.start,
            "end": note.span.end,
            "text": line.text[note.span.start : note.span.end],
            "page": note.page,
            "role": note.role,
            "article": note.article,
            "rule": note.rule,
            "reason": note.reason,
        }


def jump_records(issue: Issue) -> Iterator[dict[str, object]]:
    """Each forward marker, with its state and what spoke for it."""
    for article in issue.articles:
        for jump in article.jumps:
            yield {
                "kind": "jump",
                "article": article.id,
                "from": jump.origin,
                "to": jump.target,
                "marker": jump.marker,
                "state": jump.state,
                "evidence": list(jump.evidence),
                "candidates": [
                    {
                        "source": issue.lines[each.span.line].source,
                        "line": issue.lines[each.span.line].number,
                        "text": each.text,
                        "score": each.score,
                    }
                    for each in jump.candidates
                ],
            }


def _lines(out: Printer, issue: Issue) -> None:
    rows = list(line_records(issue))
    numbers, roles, articles, rules = (
        max((cells(str(row[key] or "-")) for row in rows), default=0)
        for key in ("line", "role", "article", "rule")
    )
    source = None
    for row in rows:
        if row["source"] != source:
            source = row["source"]
            out.line(str(source), SECTION)
        lead = "  ".join(
            (
                pad(str(row["line"]), numbers, right=True),
                pad(str(row["role"]), roles),
                pad(str(row["article"] or "-"), articles),
                pad(str(row["rule"]), rules),
            )
        )
        text = fit(str(row["text"]).strip(), EXCERPT)
        out.line(
            f"{text}  {row['reason']}", lead=f"{lead}  ", accents=((0, len(text)),), accent=DIM
        )


def _jumps(out: Printer, issue: Issue) -> None:
    jumps = [(article, jump) for article in issue.articles for jump in article.jumps]
    if jumps:
        out.line("转版", SECTION)
    for article, jump in jumps:
        note = jump_note(jump)
        evidence = "; ".join(jump.evidence)
        out.line(
            f"{note}  {jump.state}: {evidence}" if evidence else f"{note}  {jump.state}",
            lead=f"{article.id}  ",
            accents=((0, len(note)),),
            accent=MARK,
        )
        for each in jump.candidates:
            line = issue.lines[each.span.line].number
            text = fit(each.text.strip(), EXCERPT)
            out.line(f"{each.score:+.1f}  {line}  {text}", lead="     候选  ")
