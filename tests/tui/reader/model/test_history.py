"""Back and Forward: place, link and pane as they were; what is no more is passed over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.reader.memory.issue_memory import IssueMemory
from tui.reader.model.contents import contents
from tui.reader.model.session import Session
from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from summarize.issue import Issue


def along(issue: Issue, *articles: str) -> Session:
    """A session that jumped from each of the articles to the next."""
    session = Session()
    session.take(contents(issue), IssueMemory())
    session.open(articles[0])
    for article in articles[1:]:
        session.trail.leave()
        session.open(article)
    return session


def opened(session: Session) -> str:
    assert session.current is not None
    return session.current.id


def pane(session: Session) -> str:
    return session.panes.current


def test_the_pane_is_restored_with_the_place(issue: Issue) -> None:
    session = along(issue, "1-1")
    session.move_to(Address(5, 0))
    session.go_to("side")
    session.trail.leave()
    session.open("2-1")
    assert pane(session) == "text"
    assert session.trail.back()
    assert (opened(session), session.place) == ("1-1", Address(5, 0))
    assert pane(session) == "side"


def test_an_article_that_is_no_more_is_passed_over(issue: Issue) -> None:
    session = along(issue, "1-1", "1-2", "2-1", "2-2")
    left = tuple(each for each in issue.articles if each.id != "2-1")
    session.take(contents(replace(issue, articles=left)), session.memory)
    assert session.trail.back()
    assert opened(session) == "1-2"
    assert session.trail.back()
    assert opened(session) == "1-1"
    assert not session.trail.back()
    assert session.trail.forward()
    assert opened(session) == "1-2"


def test_an_article_under_another_number_is_found_by_its_text(issue: Issue) -> None:
    session = along(issue, "1-2", "2-1")
    ids = {"1-2": "1-3", "1-3": "1-2"}
    moved = tuple(replace(each, id=ids.get(each.id, each.id)) for each in issue.articles)
    session.take(contents(replace(issue, articles=moved)), session.memory)
    assert session.trail.back()
    assert opened(session) == "1-3"


def test_a_new_jump_forgets_what_was_ahead(issue: Issue) -> None:
    session = along(issue, "1-1", "1-2")
    session.trail.back()
    session.trail.leave()
    session.open("2-1")
    assert not session.trail.forward()
