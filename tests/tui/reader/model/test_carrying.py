"""What was remembered of an article stays with it when a line of it was overruled."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from random import Random

import pytest

from summarize.layout import read_issue
from summarize.rulings import VERDICTS, Verdict
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE, page
from tui.overruling import Keys
from tui.reader.memory.issue_memory import READ, STAR, IssueMemory
from tui.reader.model.carrying import moved, successors
from tui.reader.model.contents import Contents, contents
from tui.reader.model.session import Session

HEAD = ("芦汀大桥昨日全线合龙", "本报记者 卢小满")
SUBHEAD = "一、把路修到家门口"
LANTERNS = "夜里沿江挂起灯笼,书院的门一直开到十点,街坊带着孩子来认墙上的老地图。"
PAGES = (page(*HEAD, BODY, SUBHEAD, MORE, OTHER_HEADLINE, OTHER_BODY, LAST, LANTERNS, label="1"),)
MOVED: tuple[tuple[Verdict, str], ...] = (("no-start", OTHER_HEADLINE), ("start", OTHER_BODY))


def read(*ruled: tuple[Verdict, str]) -> Contents:
    plain = read_issue(PAGES)
    keys = Keys(plain)
    lines = [line.text for line in plain.lines]
    return contents(
        read_issue(PAGES, [keys.ruling(verdict, lines.index(words)) for verdict, words in ruled])
    )


def owner(found: Contents, text: str) -> str:
    """The id of the article that has this line as its headline or as a paragraph."""
    return next(
        name
        for name, article in found.articles.items()
        if text in (article.headline, *(each.text for each in article.blocks))
    )


def marked(found: Contents, text: str) -> Session:
    """A session in which the article of that line is open, read, starred and noted."""
    session = Session()
    session.take(found, IssueMemory())
    session.open(owner(found, text))
    session.marks.put(STAR, owner(found, text))
    session.marks.put_note(owner(found, text), "再看")
    return session


def told(session: Session, found: Contents, text: str) -> tuple[bool, bool, str]:
    name, marks = owner(found, text), session.marks
    return marks.has(READ, name), marks.has(STAR, name), marks.note(name)


def block_in_view(session: Session) -> tuple[str, int]:
    """The text of the paragraph in view, and the character."""
    block, character = session.manuscript.place(session.place)
    assert session.current is not None
    return session.current.blocks[block].text, character


def test_an_article_that_begins_elsewhere_keeps_marks_note_and_place() -> None:
    before, after = read(), read(*MOVED)
    session = marked(before, LAST)
    session.move_to(session.manuscript.address(1, 7))
    assert block_in_view(session) == (LAST, 7)
    session.take(after, session.memory)
    assert session.current == after.articles[owner(after, LAST)]
    assert told(session, after, LAST) == (True, True, "再看")
    assert block_in_view(session) == (LAST, 7)
    assert told(session, after, BODY) == (False, False, "")
    session.take(before, session.memory)
    assert told(session, before, LAST) == (True, True, "再看")
    assert block_in_view(session) == (LAST, 7)


def test_the_place_of_an_article_that_is_not_open_is_carried_too() -> None:
    before, after = read(), read(*MOVED)
    session = marked(before, LAST)
    session.move_to(session.manuscript.address(1, 7))
    session.open(owner(before, BODY))
    session.take(after, session.memory)
    assert session.current == after.articles[owner(after, BODY)]
    session.open(owner(after, LAST))
    assert block_in_view(session) == (LAST, 7)


def test_back_returns_to_an_article_that_begins_elsewhere_now() -> None:
    before, after = read(), read(*MOVED)
    session = marked(before, LAST)
    session.trail.leave()
    session.open(owner(before, BODY))
    session.take(after, session.memory)
    assert session.trail.back()
    assert session.current == after.articles[owner(after, LAST)]


def test_what_becomes_a_small_part_of_another_gives_it_nothing() -> None:
    before, after = read(), read(("no-start", OTHER_HEADLINE))
    session = marked(before, BODY)
    session.marks.put_note(owner(before, LAST), "另一条")
    session.take(after, session.memory)
    assert owner(after, BODY) == owner(after, LAST)
    # Most of it is what the second was.
    assert told(session, after, BODY) == (False, False, "另一条")
    session.take(before, session.memory)
    assert session.marks.note(owner(before, LAST)) == "另一条"
    assert told(session, before, BODY) == (True, True, "再看")


def test_what_was_taken_off_meanwhile_does_not_come_back_with_the_old_reading() -> None:
    before, after = read(), read(*MOVED)
    session = marked(before, LAST)
    session.take(after, session.memory)
    session.marks.put(STAR, owner(after, LAST), on=False)
    session.marks.put_note(owner(after, LAST), "")
    session.take(before, session.memory)
    assert told(session, before, LAST) == (True, False, "")


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_ruled_text_stays_where_it_is_and_most_of_it_is_the_same(seed: int) -> None:
    chance = Random(seed)
    plain = read_issue(PAGES)
    keys = Keys(plain)
    printed = [n for n, line in enumerate(plain.lines) if line.text.strip()]
    before = contents(plain)
    for _ in range(8):
        rulings = [
            keys.ruling(verdict, chance.choice(printed), origin)
            for verdict in chance.sample(VERDICTS, 2)
            for origin in [chance.choice(printed) if "start" not in verdict else None]
        ]
        after = contents(read_issue(PAGES, rulings))
        for old, new in successors(before, after).items():
            one, other = before.articles[before.ids[old]], after.articles[after.ids[new]]
            texts = ["".join(each.text for each in article.blocks) for article in (one, other)]
            pairs = [Counter(pairwise(text)) for text in texts]
            assert 2 * (pairs[0] & pairs[1]).total() > max(map(len, texts)) - 10
            for number, each in enumerate(one.blocks):
                at, character = moved((number, 3), one, other)
                if at >= 0:
                    assert other.blocks[at].text[character : character + 4] == each.text[3:7]
        before = after
