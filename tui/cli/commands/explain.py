"""``dubao explain``: which rule made each line of the dump what it was read as."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.layout.articles.reasons import said
from tui.cli import options
from tui.cli.output import DIM, MARK, SECTION, Printer, pad, printer
from tui.cli.printing.naming import Naming
from tui.cli.printing.records import shape_of
from tui.language import tell
from tui.marks import jump_mark
from tui.printable import printable
from tui.reasons import percent, told, why
from tui.wrapping import cells, fit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Issue, Note

EXCERPT = 24
FIELDS = (
    *("kind", "source", "line", "start", "end", "text", "page", "role", "article", "rule"),
    *("reason", "sure", "odds", "join", "inferred", "key", "form", "place"),
    *("from", "to", "marker", "state", "evidence", "candidates"),
)
"""Those of lines, then what only jumps have."""


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
@options.format_options(fields=FIELDS)
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def explain_command(
    *,
    issue: str,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    color: str,
    encoding: str | None,
) -> None:
    """Say why each line was read as what it is, and how sure that is (缘由).

    A row gives line number, role, article, how sure it is in percent, the log-odds that an
    article begins there (above 0 for, below 0 against, 99 is certain), the rule by its name in
    JSON, the head of the line, and the reason. How sure is said of what had to be weighed: that an
    article begins there or none does, or that the line goes on with the sentence before it; what
    its own words say, a marker or a byline, is weighed by nothing (-). “Inferred” marks a role
    that nothing printed says; “not joined” names the line that most nearly went on with a sentence.

    The first line of each file says what it was taken for: plain text, or another form. Of another
    form the line numbers count what was read of it; behind them stands the line of the file, its
    record of an article or the row of its table, where that is known.

    Then, for each jump (转版), whether its continuation was found and what spoke for it, and the
    candidates for it with their points and the number of their first line; 5 points are needed,
    and 1 more than any other has.

    What was read wrongly can be put right: dubao overrule ISSUE --start LINE, and so on. It is
    kept in overrule.toml in DUBAO_HOME or the platform's folder for user data, by keys that
    --json prints, and marked here by the rule "overruled".
    """
    shape = shape_of(options.format_of(kind, as_json=as_json), fields, FIELDS)
    paper = options.load(issue, encoding)
    from tui.overrules import strangers  # noqa: PLC0415 (help needs no rulings)

    if others := strangers(paper.ruled):
        click.echo(f"dubao: {printable(others)}", err=True)
    out = printer(color, shape=shape)
    if shape is not None:
        out = Naming(out, several=False).begin(issue)
        for record in (*line_records(paper), *jump_records(paper)):
            out.record(record)
        return
    _lines(out, paper)
    _jumps(out, paper)


def line_records(issue: Issue) -> Iterator[dict[str, object]]:
    """Each stretch of the dump that was given a role, in the order of the lines."""
    from summarize.rulings import places  # noqa: PLC0415 (help needs no reading)

    texts = [line.text for line in issue.lines]
    keys = {place.line: place.key for place in places(texts, issue.parts)}
    for note in sorted(issue.notes, key=lambda note: (note.span.line, note.span.start)):
        line = issue.lines[note.span.line]
        join = note.join
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
            "sure": note.sure,
            "odds": note.start,
            "join": None
            if join is None
            else {
                "source": issue.lines[join.line].source,
                "line": issue.lines[join.line].number,
                "sure": join.sure,
                "made": join.made,
            },
            "inferred": note.inferred,
            "key": keys.get(note.span.line),
            "form": issue.forms.get(line.source, "text"),
            "place": place_of(issue, note.span.line),
        }


def place_of(issue: Issue, line: int) -> dict[str, int] | None:
    """Where in its file the line was read from: ``{"row": 7}``; None where that is not known."""
    if issue.lines[line].source not in issue.forms:
        return {"line": issue.lines[line].number}
    origin = issue.origins[line] if issue.origins else None
    return None if origin is None else {origin.counted: origin.number}


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
                "evidence": [said(each) for each in jump.evidence],
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


Row = tuple[str, str, str, str, str, str, str]
HEADS: Row = ("行", "原文件", "类别", "稿件", "把握", "起篇", "规则")
RIGHT = (True, False, False, False, True, True, False)
_PLACES = {"line": "第{number}行", "record": "第{number}条记录", "row": "表格第{number}行"}


def _lines(out: Printer, issue: Issue) -> None:
    notes = list(issue.notes)
    rows = [_row(issue, note) for note in notes]
    heads = tuple(map(tell, HEADS))
    known = any(row[1] for row in rows)  # else all is text, and the numbers say it
    widths = [max(map(cells, column)) for column in zip(heads, *rows, strict=True)]

    def lead(row: tuple[str, ...]) -> str:
        filled = [pad(*each[:2], right=each[2]) for each in zip(row, widths, RIGHT, strict=True)]
        return "  ".join(filled if known else (filled[0], *filled[2:]))

    source = None
    for note, row in zip(notes, rows, strict=True):
        line = issue.lines[note.span.line]
        if line.source != source:
            source = line.source
            out.line(f"{source}  {taken_for(issue, source)}", SECTION)
            out.line(lead(heads).rstrip(), DIM)
        text = fit(line.text[note.span.start : note.span.end].strip(), EXCERPT)
        reason = why(issue, note)
        out.line(f"{text}  {reason}", lead=f"{lead(row)}  ", accents=((0, len(text)),), accent=DIM)


def taken_for(issue: Issue, source: str) -> str:
    """What a file was taken for, as people call it."""
    form = issue.forms.get(source)
    if form is None:
        return tell("纯文本")
    from summarize.reading import form_title  # noqa: PLC0415 (plain text needs none)

    return form_title(form)


def _row(issue: Issue, note: Note) -> Row:
    return (
        str(issue.lines[note.span.line].number),
        _place(issue, note.span.line),
        tell(note.role),
        note.article or "-",
        "-" if note.sure is None else percent(note.sure),
        "-" if note.start is None else f"{note.start:+.1f}",
        note.rule,
    )


def _place(issue: Issue, line: int) -> str:
    origin = issue.origins[line] if issue.origins else None
    return "" if origin is None else tell(_PLACES[origin.counted], number=origin.number)


def _jumps(out: Printer, issue: Issue) -> None:
    jumps = [(article, jump) for article in issue.articles for jump in article.jumps]
    if jumps:
        out.line(tell("转版"), SECTION)
    for article, jump in jumps:
        note = jump_mark(jump)
        state = told(said(jump.state))
        evidence = told(";".join(map(said, jump.evidence)))
        out.line(
            f"{note}  {state}: {evidence}" if evidence else f"{note}  {state}",
            lead=f"{article.id}  ",
            accents=((0, len(note)),),
            accent=MARK,
        )
        for each in jump.candidates:
            line = issue.lines[each.span.line].number
            text = fit(each.text.strip(), EXCERPT)
            out.line(f"{each.score:+.1f}  {line}  {text}", lead=f"     {tell('候选')}  ")
