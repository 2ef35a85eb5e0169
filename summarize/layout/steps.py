"""The steps from pages of lines to an issue, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate, chain

from summarize.issue import DoubtKind, Issue, Line, Note, RawPage
from summarize.later import Later
from summarize.layout.articles.assemble import Assembler
from summarize.layout.articles.certainty import Told, notes_of
from summarize.layout.articles.outcomes import marked, outcomes
from summarize.layout.articles.printed import print_back, printed
from summarize.layout.articles.sections import sections
from summarize.layout.joins.healing import heal
from summarize.layout.jumps.linking import link
from summarize.layout.jumps.titles import Place, place_of
from summarize.layout.lines.flow import Flow, gather
from summarize.layout.lines.given_units import with_gaps, with_given, without_given
from summarize.layout.lines.lost_stops import settle_lost_stops
from summarize.layout.lines.page_tops import settle_top
from summarize.layout.lines.units import Unit, stands_alone, units
from summarize.layout.lines.unwrap import unwrap
from summarize.layout.pages.masthead_data import masthead_data
from summarize.layout.pages.mastheads import several
from summarize.layout.pages.paging import Leaf, number_lines, paginate
from summarize.layout.pieces.belonging import adopt_notes, spread_column
from summarize.layout.pieces.drafts import Draft, drafts
from summarize.layout.pieces.shared_heads import part_heads
from summarize.layout.rulings import Pins, Resolved, part_gathered, part_pieces, resolve
from summarize.layout.starts.boundaries import Boundary, weighed
from summarize.layout.text.fold import simplified
from summarize.layout.text.known import Known, origins
from summarize.layout.text.piece import Piece, piece_of_line
from summarize.rulings import Index, Ruled, Ruling, places

__all__ = ["flows", "read_issue"]

_UPRIGHT: DoubtKind = "reversed-columns"
"""Lines of a page that only looks like verse."""


def read_issue(
    pages: Sequence[RawPage],
    rulings: Sequence[Ruling] = (),
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Issue:
    """The issue that these pages are: articles whole, continuations linked, nothing lost.

    ``rulings`` are the reader's: what they say of a line goes before all evidence. What became of
    each is told in ``ruled``. ``progress`` is called before each page with the number of those
    read and of all; what it raises ends the reading.
    """
    lines = Later(partial(number_lines, pages))
    parts = tuple(accumulate((len(page.lines) for page in pages[:-1]), initial=0))
    index = Index(places([line.text for line in lines], parts)) if rulings else None
    pins, resolved = resolve(rulings, index)
    issue = _read(pages, lines, parts, pins, resolved, progress)
    unlinked = {
        each.lines[1]
        for each in issue.ruled
        if each.ruling.verdict == "link" and each.outcome == "impossible"
    }
    if unlinked:  # then what they lead to stands amid an article, and has to begin one
        pins.starts |= unlinked
        issue = _read(pages, lines, parts, pins, resolved, progress)
    return issue


def _read(
    pages: Sequence[RawPage],
    lines: Sequence[Line],
    parts: tuple[int, ...],
    pins: Pins,
    resolved: Sequence[Resolved],
    progress: Callable[[int, int], None] | None,
) -> Issue:
    leaves = paginate(pages)
    known = Known(pages)
    found: list[Draft] = []
    furniture: list[tuple[int, Unit]] = []
    looked: dict[Place, Boundary] = {}
    traditional: dict[int, str] = {}
    book_pages = not any("版" in text for leaf in leaves for _, text in leaf.lines)
    upright = {page.source for page in pages for each in page.warnings if each.kind == _UPRIGHT}
    for number, leaf in enumerate(leaves):
        if progress is not None:
            progress(number, len(leaves))
        flow, page_furniture = _flow(
            number,
            leaf,
            pins,
            traditional,
            known=known,
            book_pages=book_pages,
            verse=leaf.source not in upright,
        )
        page_furniture += flow.furniture
        starts = weighed(flow, frozenset(leaf.starts), pins, known)
        looked.update((place_of(flow.units[each.index]), each) for each in starts)
        begun = [each for each in starts if each.begins]
        page_drafts = part_heads(
            adopt_notes(drafts(flow, begun, number, known)), starts, flow.units
        )
        looked.update(
            (place_of(flow.units[each.boundary.index]), each.boundary) for each in page_drafts
        )
        spread_column(page_drafts)
        found.extend(page_drafts)
        furniture.extend((number, unit) for unit in page_furniture)
    labels = [leaf.label or "1" for leaf in leaves]
    links = link(found, labels, pins)
    print_back(found, traditional)
    furniture = [(number, printed(unit, traditional)) for number, unit in furniture]
    shown = tuple(leaf.page for leaf in leaves)
    assembler = Assembler(shown, found, links)
    result = assembler.assemble()
    for number, unit in furniture:
        assembler.furnish(unit, number, unit.detail)  # type: ignore[arg-type]
    data = masthead_data([] if known.whole else [unit.text for _, unit in furniture])
    done = outcomes(resolved, found, links)
    order = {leaf.label: index for index, leaf in enumerate(leaves)}
    return Issue(
        pages=shown,
        sections=sections(shown, result.articles),
        articles=tuple(result.articles),
        furniture=tuple(sorted(result.furniture, key=lambda f: (order[f.page], f.spans[0].line))),
        paper=_first(known.papers) or data.paper or _first(leaf.paper for leaf in leaves),
        date=data.date or _first(leaf.date for leaf in leaves),
        number=_first(known.numbers) or data.number,
        lines=lines,
        notes=Later(partial(_notes, result.told, looked, done)),
        parts=parts,
        ruled=done,
        warnings=tuple(doubt for page in pages for doubt in page.warnings),
        forms=known.forms,
        origins=Later(partial(origins, pages)) if known.forms else (),
        several=several(pages, parts, [(unit.piece.line, unit.text) for _, unit in furniture]),
    )


def _notes(
    told: Sequence[Told], weighed: Mapping[Place, Boundary], done: Sequence[Ruled]
) -> tuple[Note, ...]:
    """A note on each stretch of each line, in the order of the lines."""
    return tuple(marked(chain.from_iterable(notes_of(each, weighed) for each in told), done))


def flows(pages: Sequence[RawPage]) -> list[Flow]:
    """What is read on each page, in order, before it is parted into articles."""
    return [_flow(number, leaf, Pins(), {})[0] for number, leaf in enumerate(paginate(pages))]


def _flow(
    number: int,
    leaf: Leaf,
    pins: Pins,
    traditional: dict[int, str],
    *,
    known: Known | None = None,
    book_pages: bool = False,
    verse: bool = True,
) -> tuple[Flow, list[Unit]]:
    """A page's flow, and its headers.

    What its lines in Traditional characters print goes into ``traditional``, by their indices.
    """
    headers = [
        Unit(piece_of_line(index, text, number), "furniture", "page-header", "page-header")
        for index, text in (leaf.lines if leaf.headers else ())
        if index in leaf.headers and text.strip()
    ]
    named = {unit.piece.line for unit in headers}
    read = _plain(leaf, named, traditional)
    aside: dict[int, str] = {}
    if known:
        read = without_given(read, known, aside)
        pins = pins.with_starts(line for line, _ in leaf.lines if line in known.starts)
    pieces: Iterable[Piece] = unwrap(read, number, stands_alone)
    if known:
        pieces = with_gaps(pieces, known)
    found = units(part_pieces(pieces, pins), book_pages=book_pages)
    if known:
        found = with_given(found, aside, known, number)
    found = settle_top(found, headed=bool(leaf.headers))
    found = settle_lost_stops(found)
    return part_gathered(gather(heal(found, pins), verse=verse), pins), headers


def _plain(
    leaf: Leaf, named: Container[int], traditional: dict[int, str]
) -> Iterator[tuple[int, str]]:
    """The page's lines in Simplified characters, blank where they are ``named``, its headers.

    One by one: a list of a million lines would take the room of all that is read from them.
    """
    for index, text in leaf.lines:
        if index in named:
            yield index, ""
            continue
        plain = simplified(text)
        if plain is not text:
            traditional[index] = text
        yield index, plain


def _first(values: Iterable[str | None]) -> str | None:
    return next(filter(None, values), None)
