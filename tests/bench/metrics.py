"""How well an issue was recovered, in the field's terms.

- starts: precision, recall and F1 of the first characters of articles, one for each page that an
  article (or its continuation) stands on.
- b3: B-cubed F1 over characters (Bagga and Baldwin 1998): of the characters put together with one,
  how many belong together with it, and the other way round. Markers and continuation headings don't
  count, invented captions and notices in between neither.
- exact: share of the articles with all of their characters, no other, and all breaks healed.
- headline: share of the headlines known for sure that came out exactly; kicker, deck: F1 of exact
  ones; head: all three exact. title: share of the headlines that the title shown in lists holds
  whole; titles: of those printed over several lines.
- body: share of the articles whose text is all there and holds no line of a head and nothing else.
- joins: F1 of healed breaks inside paragraphs.
- links: forward markers whose continuation is there and was found (right), led to something else
  (wrong), or was not found (missed).
- lost, doubled: characters of the input missing from the output, and the other way round.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from tests.bench.found import Found, printed, solid
from tests.bench.gold import STRUCTURE, Dump, Place, Segment
from tests.bench.roles import DATELINE

if TYPE_CHECKING:
    from summarize.issue import Article, Issue, Jump
    from tests.bench.gold import GoldJump

HEADINGS = frozenset({"headline", "kicker", "deck", "byline", "continuation-heading", "marker"})
_SHORT = 40


@dataclass(slots=True)
class Score:
    """Counts that add up over issues; ``figures`` derives the metrics."""

    counts: Counter[str] = field(default_factory=Counter)
    sums: dict[str, float] = field(default_factory=dict)
    roles: Counter[tuple[str, str]] = field(default_factory=Counter)
    starts: Counter[tuple[str, bool]] = field(default_factory=Counter)

    def add(self, other: Score) -> None:
        self.counts.update(other.counts)
        self.roles.update(other.roles)
        self.starts.update(other.starts)
        for name, value in other.sums.items():
            self.sums[name] = self.sums.get(name, 0.0) + value

    def _f1(self, name: str) -> tuple[float, float, float]:
        right = self.counts[f"{name} right"]
        found = self.counts[f"{name} found"]
        gold = self.counts[f"{name} gold"]
        precision = right / found if found else 1.0
        recall = right / gold if gold else 1.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0

    def _share(self, name: str) -> float:
        gold = self.counts[f"{name} gold"]
        return self.counts[f"{name} right"] / gold if gold else 1.0

    def figures(self) -> dict[str, float]:
        """The metrics by name: shares from 0 to 1, counts where the name is a plural."""
        precision, recall, starts = self._f1("starts")
        characters = self.counts["characters"] or 1
        b3p = self.sums.get("b3 precision", 0.0) / characters
        b3r = self.sums.get("b3 recall", 0.0) / characters
        present = self.counts["link present"]
        return {
            "starts_precision": precision,
            "starts_recall": recall,
            "starts_f1": starts,
            "b3_f1": 2 * b3p * b3r / (b3p + b3r) if b3p + b3r else 0.0,
            "exact": self._share("exact"),
            "headline": self._share("headline"),
            "head": self._share("head"),
            "title": self._share("title"),
            "titles": self._share("titles"),
            "body": self._share("body"),
            "kicker_f1": self._f1("kicker")[2],
            "deck_f1": self._f1("deck")[2],
            "joins_f1": self._f1("joins")[2],
            "links_right": self.counts["link right"] / present if present else 1.0,
            "links_wrong": float(self.counts["link wrong"]),
            "links_missed": float(self.counts["link missed"]),
            "links": float(self.counts["links"]),
            "lost": float(self.counts["lost"]),
            "doubled": float(self.counts["doubled"]),
        }


def gold_starts(dump: Dump) -> dict[Place, str]:
    """Where each piece of an article begins."""
    seen: set[tuple[str, str]] = set()
    starts: dict[Place, str] = {}
    for segment in dump.segments:
        if segment.article is None or segment.aside or segment.role == "marker":
            continue
        key = (segment.article, segment.page)
        if key not in seen:
            seen.add(key)
            starts[dump.place(segment.line, segment.start)] = segment.article
    return starts


def gold_joins(dump: Dump) -> tuple[dict[Place, str], set[Place]]:
    """Breaks inside paragraphs, by place of the right-hand side; and places that don't count."""
    sizes: Counter[int] = Counter()
    for segment in dump.segments:
        sizes[segment.paragraph] += segment.end - segment.start
    seen: set[tuple[int, str]] = set()
    anywhere: set[int] = set()
    joins: dict[Place, str] = {}
    neutral: set[Place] = set()
    for segment in dump.segments:
        place = dump.place(segment.line, segment.start)
        key = (segment.paragraph, segment.page)
        again = key in seen
        elsewhere = segment.paragraph in anywhere
        seen.add(key)
        anywhere.add(segment.paragraph)
        open_role = segment.role is None and sizes[segment.paragraph] < _SHORT
        if segment.article is None or segment.aside or open_role:
            neutral.add(place)
        elif segment.role in HEADINGS or segment.role == "continuation-marker":
            continue
        elif again:
            joins[place] = segment.article
        elif elsewhere:
            neutral.add(place)
    return joins, neutral


def kind_of_start(dump: Dump, segment: Segment, origin: bool) -> str:
    """How an article begins: what makes its start easy or hard to see."""
    if not origin:
        return "headed rest" if segment.role == "continuation-heading" else "rest"
    if segment.role in {"kicker", "headline"}:
        return "headed"
    return "dateline" if DATELINE.match(dump.text(segment)) else "bare"


def _starts(found: Found, score: Score) -> None:
    gold = gold_starts(found.dump)
    begun: set[str] = set()
    for place, article in gold.items():
        segment = found.segment_at(*place)
        if segment is not None:
            kind = kind_of_start(found.dump, segment, article not in begun)
            begun.add(article)
            score.starts[kind, place in found.starts] += 1
    for place in found.starts.keys() - gold.keys():
        segment = found.segment_at(*place)
        if segment is not None and not segment.aside:
            score.starts[f"false, in {segment.role or 'open'}", False] += 1
    for place in found.starts:
        segment = found.segment_at(*place)
        if segment is not None and segment.aside:
            continue
        score.counts["starts found"] += 1
        score.counts["starts right"] += place in gold
    score.counts["starts gold"] += len(gold)


def clusters(found: Found) -> tuple[Counter[tuple[str, str]], Counter[str], Counter[str]]:
    """Characters by (gold, found) cluster, and by either."""
    pairs: Counter[tuple[str, str]] = Counter()
    for overlap in found.overlaps:
        segment = overlap.segment
        if segment.aside or segment.role in STRUCTURE:
            continue
        gold = segment.article or f"furniture {segment.line}"
        label = overlap.label or f"nothing {segment.line}/{segment.start}"
        pairs[gold, label] += overlap.characters
    golds: Counter[str] = Counter()
    labels: Counter[str] = Counter()
    for (gold, label), size in pairs.items():
        golds[gold] += size
        labels[label] += size
    return pairs, golds, labels


def _text(found: Found, score: Score) -> dict[str, str]:
    """B-cubed and exact articles; which found article holds most of each gold one."""
    pairs, golds, labels = clusters(found)
    joins, neutral = gold_joins(found.dump)
    wrong = {
        owner
        for place, owner in (*joins.items(), *found.joins.items())
        if place not in neutral and (place in joins) != (place in found.joins)
    }
    best: dict[str, tuple[int, str]] = {}
    for (gold, label), size in pairs.items():
        score.counts["characters"] += size
        for name, whole in (("precision", labels[label]), ("recall", golds[gold])):
            key = f"b3 {name}"
            score.sums[key] = score.sums.get(key, 0.0) + size * size / whole
        if not gold.startswith("furniture "):
            best[gold] = max(best.get(gold, (0, "")), (size, label))
    for gold, (size, label) in best.items():
        whole_article = size == golds[gold] == labels[label]
        score.counts["exact gold"] += 1
        score.counts["exact right"] += whole_article and gold not in wrong and label not in wrong
    return {gold: label for gold, (_, label) in best.items()}


def _joins(found: Found, score: Score) -> None:
    gold, neutral = gold_joins(found.dump)
    ours = set(found.joins) - neutral
    score.counts["joins gold"] += len(gold)
    score.counts["joins found"] += len(ours)
    score.counts["joins right"] += len(ours & set(gold))


@dataclass(frozen=True, slots=True)
class Heading:
    """An article's gold head: its parts without blanks, and how many lines each was printed on.

    ``title`` is the headline without lines that a site printed twice.
    """

    texts: dict[str, str]
    lines: dict[str, int]
    title: str


def headings(dump: Dump) -> dict[str, Heading]:
    """The heads of the articles of which they are known for sure throughout."""
    known: dict[str, Heading] = {}
    by_article: dict[str, list[Segment]] = {}
    for segment in dump.segments:
        if segment.article is not None and not segment.aside and segment.role not in STRUCTURE:
            by_article.setdefault(segment.article, []).append(segment)
    for article, segments in by_article.items():
        texts = dict.fromkeys(_PARTS, "")
        lines = dict.fromkeys(_PARTS, 0)
        title: dict[str, None] = {}
        for role, group in groupby(segments, key=lambda segment: segment.role):
            if role in texts:
                found = [solid(dump.text(segment)) for segment in group]
                texts[role] += "".join(found)
                lines[role] += len(found)
                title |= dict.fromkeys(found) if role == "headline" else {}
            elif role in ("paragraph", "subhead", "caption", None) and texts["headline"]:
                if role == "paragraph" or sum(lines.values()) > 1 or len(segments) > 2:
                    known[article] = Heading(texts, lines, "".join(title))
                break
            elif role not in ("byline", "column"):
                break
    return known


_PARTS = ("kicker", "headline", "deck")


def _headings(found: Found, best: dict[str, str], score: Score) -> None:
    for gold, heading in headings(found.dump).items():
        article = found.article(best.get(gold, ""))
        right = True
        for name, text in heading.texts.items():
            ours = solid(getattr(article, name) or "") if article is not None else ""
            score.counts[f"{name} gold"] += bool(text)
            score.counts[f"{name} found"] += bool(ours)
            score.counts[f"{name} right"] += bool(text) and ours == text
            right = right and ours == text
        score.counts["head gold"] += 1
        score.counts["head right"] += right
        shown = solid(article.title) if article is not None else ""
        kind = "titles" if heading.lines["headline"] > 1 else "title"
        score.counts[f"{kind} gold"] += 1
        score.counts[f"{kind} right"] += heading.title in shown


def _bodies(found: Found, best: dict[str, str], score: Score) -> None:
    """Articles whose text came out whole: in the article, in no head, nothing else among it."""
    broken: set[str] = set()
    articles: set[str] = set()
    for overlap in found.overlaps:
        segment = overlap.segment
        if segment.aside or segment.role in STRUCTURE or segment.article is None:
            continue
        articles.add(segment.article)
        note = overlap.note
        head = segment.role in (*_PARTS, "column")
        named = note is not None and note.role in (*_PARTS, "column")
        if overlap.label != best.get(segment.article) or head != named:
            broken.add(segment.article)
    labels: dict[str, set[str]] = {}
    for overlap in found.overlaps:
        segment = overlap.segment
        if overlap.label and not segment.aside and segment.role not in STRUCTURE:
            labels.setdefault(overlap.label, set()).add(segment.article or "furniture")
    for article in articles:
        whole = article not in broken and len(labels.get(best.get(article, ""), ())) == 1
        score.counts["body gold"] += 1
        score.counts["body right"] += whole


def right_link(found: Found, article: Article, jump: Jump, truth: GoldJump | None) -> bool:
    """Whether the jump is linked with the rest of its article, on the page where that is."""
    if truth is None or truth.state != "linked" or jump.after >= len(article.blocks):
        return False
    spans = article.blocks[jump.after].spans
    segment = found.segment_at(spans[0].line, spans[0].start) if spans else None
    return segment is not None and segment.article == truth.article and segment.page == truth.target


def _links(found: Found, score: Score) -> None:
    gold = {jump.line: jump for jump in found.dump.jumps}
    met: set[int] = set()
    for article in found.issue.articles:
        for jump in article.jumps:
            if not jump.spans:
                continue
            line = jump.spans[-1].line
            truth = gold.get(line)
            if jump.state != "linked":
                continue
            right = right_link(found, article, jump, truth)
            score.counts["link right" if right else "link wrong"] += 1
            met.add(line)
    score.counts["links"] += len(gold)
    for line, truth in gold.items():
        score.counts["link present"] += truth.state == "linked"
        score.counts["link missed"] += truth.state == "linked" and line not in met


def _roles(found: Found, score: Score) -> None:
    """For each printed part with a known role: the role most of it was given."""
    votes: dict[tuple[int, str], Counter[str]] = {}
    for overlap in found.overlaps:
        segment = overlap.segment
        if segment.role is not None:
            role = overlap.note.role if overlap.note is not None else "nothing"
            votes.setdefault((segment.paragraph, segment.role), Counter())[role] += (
                overlap.characters
            )
    for (_, role), given in votes.items():
        score.roles[role, given.most_common(1)[0][0]] += 1


def measure(dump: Dump, issue: Issue) -> Score:
    """All counts for one issue."""
    found = Found(dump, issue)
    score = Score()
    _starts(found, score)
    best = _text(found, score)
    _headings(found, best, score)
    _bodies(found, best, score)
    _joins(found, score)
    _links(found, score)
    _roles(found, score)
    given = Counter(solid("".join(dump.lines)))
    made = printed(issue)
    score.counts["lost"] += (given - made).total()
    score.counts["doubled"] += (made - given).total()
    return score
