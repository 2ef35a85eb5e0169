"""The side panel's text: an editor's summary and ours, keywords as bars, names, jumps, facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.boxes import answers, printed_summary
from tui.language import tell, tell_count
from tui.printable import printable
from tui.reader.panel.facts import facts
from tui.reader.text.labels import jump_label, one_line, origin_label
from tui.reader.text.links import Again, Link, ToArticle, ToBlock, ToWord
from tui.reader.text.passages import Passage
from tui.wrapping import cells, fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article, Issue
    from summarize.language.boxes import PrintedSummary
    from tui.reader.digest.queue import Digest

_WAITING = "…"
_NONE = "(没有)"
_ROLES = (("person", "人物"), ("place", "地点"), ("organisation", "机构"))
_MOST_NAMES = 12  # of each role
_BAR, _HALF = "⠶", "⠆"  # one cell in every terminal, unlike blocks and lines
_BAR_CELLS = 8
_WORD_CELLS = 16  # what words are padded to at most, so that bars begin in one column


def side_passages(
    issue: Issue,
    article: Article,
    digest: Digest | str | None,
    *,
    length: int = 3,
    word: str | None = None,
    others: Sequence[Article] | None = (),
) -> list[Passage]:
    """The panel's text. ``digest`` is a sentence where it could not be made.

    ``length`` is how many sentences the summary has; ``word`` the keyword that was chosen, and
    ``others`` the other articles that have it, None while they are looked for.
    """
    passages: list[Passage] = []
    for jump in article.jumps:
        if jump.state != "linked":
            passages.append(Passage("stop", tell("未完: {where}", where=jump_label(jump))))
    if article.continued_from is not None:
        where = origin_label(issue, article.continued_from)
        passages.append(Passage("stop", tell("缺开头: {where}", where=where)))
    box = printed_summary(article)
    passages += _editors(article, box) if box else []
    if isinstance(digest, str):
        passages += [Passage("heading", tell("提要")), Passage("note", one_line(digest))]
        again = tell("再试一次")
        passages.append(Passage("words", again, links=(Link(0, len(again), Again()),)))
    else:
        passages += [Passage("heading", tell("关键词")), *_keywords(digest)]
        passages += _others(word, others)
        if box is None or not answers(article, box, length):
            passages += _summary(digest, length)
        passages += _names(digest)
    linked = [jump for jump in article.jumps if jump.state == "linked"]
    if linked:
        passages.append(Passage("heading", tell("转版")))
    for jump in linked:
        text = f"→ {jump_label(jump)}"
        link = Link(0, len(text), ToBlock(jump.after, 0, 0))
        passages.append(Passage("words", text, links=(link,)))
    passages.append(Passage("heading", tell("稿件")))
    passages += [Passage("note", f"{name}  {value}") for name, value in facts(issue, article)]
    return passages


def _editors(article: Article, box: PrintedSummary) -> list[Passage]:
    """The paper's own summary below its title, each paragraph a link to its place."""
    passages = [Passage("heading", tell("{title} (编者)", title=one_line(box.title)))]
    for block, start, end in box.parts:
        text = printable(article.blocks[block].text[start:end])
        link = Link(0, len(text), ToBlock(block, start, end))
        passages.append(Passage("sentence", text, links=(link,)))
    return passages


def _keywords(digest: Digest | None) -> list[Passage]:
    if digest is None or digest.keywords is None:
        return [Passage("note", _WAITING)]
    if not digest.keywords:
        return [Passage("note", tell(_NONE))]
    shown = [one_line(word) for word in digest.keywords]
    room = min(max(map(cells, shown)), _WORD_CELLS)
    weights = (*digest.weights, *[0.0] * len(shown))
    passages: list[Passage] = []
    for word, name, weight in zip(digest.keywords, shown, weights, strict=False):
        bar = _bar(weight)
        text = f"{fit(name, room, pad=True) if cells(name) < room else name} {bar}".rstrip()
        passages.append(Passage("words", text, links=(Link(0, len(text), ToWord(word)),)))
    return passages


def _bar(weight: float) -> str:
    halves = max(round(2 * _BAR_CELLS * min(weight, 1.0)), 1) if weight > 0 else 0
    return _BAR * (halves // 2) + _HALF * (halves % 2)


def _others(word: str | None, others: Sequence[Article] | None) -> list[Passage]:
    """The other articles that have the chosen keyword, each a link."""
    if word is None:
        return []
    passages = [Passage("heading", tell("另有“{word}”的稿件", word=one_line(word)))]
    if others is None:
        return [*passages, Passage("note", _WAITING)]
    if not others:
        return [*passages, Passage("note", tell("(本期别处没有)"))]
    for article in others:
        text = one_line(f"{article.page} {article.title}")
        link = Link(0, len(text), ToArticle(article.id))
        passages.append(Passage("item", text, links=(link,)))
    return passages


def _summary(digest: Digest | None, length: int) -> list[Passage]:
    if digest is None:
        return [Passage("heading", tell("摘要")), Passage("note", _WAITING)]
    sentences = digest.summary(length)
    if not sentences:
        return [Passage("heading", tell("摘要")), Passage("note", tell(_NONE))]
    told = tell_count("摘要 {count}句", len(sentences))
    if len(digest.sentences) > 1:
        told += " " + tell("(< 短 > 长)")
    passages = [Passage("heading", told)]
    for number, sentence in enumerate(sentences, 1):
        text = f"{number} {printable(sentence.text)}"
        link = Link(0, len(text), ToBlock(sentence.block, sentence.start, sentence.end))
        passages.append(Passage("sentence", text, links=(link,)))
    return passages


def _names(digest: Digest | None) -> list[Passage]:
    if digest is None or digest.names is None:
        return []
    passages: list[Passage] = []
    for role, heading in _ROLES:
        names = [name for name in digest.names if name.role == role]
        if not names:
            continue
        text = ""
        links: list[Link] = []
        for name in names[:_MOST_NAMES]:
            shown = f"{one_line(name.text)} {name.count}"
            text += "  " if text else ""
            links.append(Link(len(text), len(text) + len(shown), ToWord(name.text)))
            text += shown
        passages += [Passage("heading", tell(heading)), Passage("words", text, links=tuple(links))]
        if len(names) > _MOST_NAMES:
            passages.append(Passage("note", tell("另有{count}个", count=len(names) - _MOST_NAMES)))
    return passages
