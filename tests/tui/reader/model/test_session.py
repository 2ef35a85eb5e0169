"""The model without a screen: one article is open, whatever comes, and who watches is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.reader.memory.issue_memory import READ, STAR, IssueMemory
from tui.reader.model.contents import contents
from tui.reader.model.session import Session
from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from summarize.issue import Issue
    from tui.reader.model.changes import Change


def at(issue: Issue) -> Session:
    session = Session()
    session.take(contents(issue), IssueMemory())
    return session


def opened(session: Session) -> str:
    assert session.current is not None
    return session.current.id


def test_the_first_article_is_shown_and_not_yet_read(issue: Issue) -> None:
    session = at(issue)
    assert opened(session) == "1-1"
    assert not session.marks.has(READ, "1-1")
    assert session.memory.article is None


def test_steps_end_at_both_ends(issue: Issue) -> None:
    session = at(issue)
    assert not session.step(-1)
    assert session.step(100)
    assert opened(session) == "2-2"
    assert not session.step(1)
    assert session.number == 4


def test_moving_in_the_list_reads_nothing_and_going_to_the_text_does(issue: Issue) -> None:
    session = at(issue)
    session.step(1)
    assert not session.marks.has(READ, "1-2")
    session.go_to("text")
    assert session.marks.has(READ, "1-2")
    session.step(1)
    assert session.marks.has(READ, "1-3")
    assert not session.marks.has(READ, "1-1")


def test_a_listener_sees_whole_changes_only_and_each_once(issue: Issue) -> None:
    session = at(issue)
    seen: list[tuple[frozenset[Change], str, bool]] = []

    def listen(changes: frozenset[Change]) -> None:
        seen.append((changes, opened(session), session.marks.has(READ, opened(session))))

    stop = session.watch(listen, "article", "pane", "marks")
    session.open("2-1")
    assert seen == [(frozenset({"article", "pane", "marks"}), "2-1", True)]
    session.show("2-1")
    assert len(seen) == 1
    stop()
    session.step(1)
    assert len(seen) == 1


def test_what_a_listener_changes_is_told_after(issue: Issue) -> None:
    session = at(issue)
    order: list[str] = []

    def first(_: frozenset[Change]) -> None:
        order.append("first")
        session.move_to(Address(1, 0))

    session.watch(first, "article")
    session.watch(lambda _: order.append("second"), "article")
    session.watch(lambda _: order.append("place"), "place")
    session.step(1)
    assert order == ["first", "second", "place", "place"]


def test_back_restores_article_place_and_link(issue: Issue) -> None:
    session = at(issue)
    session.move_to(Address(4, 12))
    session.focus_link((9, 0))
    session.trail.leave()
    session.open("2-1")
    session.move_to(Address(1, 1))
    assert session.trail.back()
    assert (opened(session), session.place, session.link) == ("1-1", Address(4, 12), (9, 0))
    assert session.trail.forward()
    assert (opened(session), session.place) == ("2-1", Address(1, 1))
    assert not session.trail.forward()


def test_more_of_the_issue_keeps_what_is_open_by_its_content(issue: Issue) -> None:
    session = Session()
    memory = IssueMemory()
    part = replace(issue, articles=issue.articles[:2], sections=issue.sections[:1])
    session.take(contents(part), memory, whole=False)
    session.step(1)
    session.go_to("text")
    session.move_to(session.manuscript.address(0, 5))
    renumbered = tuple(replace(a, id=f"7-{n}") for n, a in enumerate(reversed(issue.articles)))
    session.take(contents(replace(issue, articles=renumbered, sections=())), memory)
    assert session.current is not None
    assert session.current.title == "水库今春蓄水充足"
    assert session.manuscript.place(session.place) == (0, 5)
    assert session.marks.has(READ, opened(session))
    assert session.panes.current == "text"


def test_the_article_last_open_is_waited_for_until_something_is_done(issue: Issue) -> None:
    memory = IssueMemory()
    first = Session()
    first.take(contents(issue), memory)
    first.open("2-1")
    part = replace(issue, articles=issue.articles[:2], sections=issue.sections[:1])
    waiting, busy = Session(), Session()
    for session in (waiting, busy):
        session.take(contents(part), memory, whole=False)
        assert opened(session) == "1-1"
        assert session.panes.current == "list"
    waiting.take(contents(issue), memory)
    assert opened(waiting) == "2-1"
    assert waiting.panes.current == "text"
    busy.step(1)
    busy.take(contents(issue), memory)
    assert opened(busy) == "1-2"


def test_another_article_is_searched_for_the_same_words(issue: Issue) -> None:
    session = at(issue)
    session.finder.find("水库")
    session.step(1)
    search = session.finder.search
    assert search is not None
    assert search.words == "水库"
    assert search.matches
    session.finder.end()
    session.step(1)
    assert session.finder.search is None


def test_giving_a_search_up_returns(issue: Issue) -> None:
    session = at(issue)
    session.move_to(Address(3, 0))
    session.finder.begin()
    session.finder.find("大桥")
    session.move_to(Address(6, 0))
    session.finder.give_up()
    assert session.place == Address(3, 0)
    assert session.finder.search is None


def test_stars_notes_and_all_of_a_section(issue: Issue) -> None:
    session = at(issue)
    assert session.marks.toggle(STAR, ["1-1"])
    assert not session.marks.toggle(STAR, ["1-1"])
    section = session.listing.section("1-2")
    assert section == ("1-1", "1-2", "1-3")
    assert session.marks.toggle(READ, section)
    assert [key for key in session.listing.order if session.marks.has(READ, key)] == [*section]
    session.marks.put_note("2-1", "问问周师傅")
    assert session.marks.note("2-1") == "问问周师傅"
    assert session.marks.note("2-2") == ""


def test_a_digest_that_comes_late_is_not_shown_beside_another_article(issue: Issue) -> None:
    session = at(issue)
    late = session.current
    assert late is not None
    session.step(1)
    session.tell_digest(late, "late")
    assert session.digest is None


def test_articles_that_begin_alike_are_told_apart(issue: Issue) -> None:
    twin = replace(issue.articles[1], id="1-9")
    session = at(replace(issue, articles=(*issue.articles, twin)))
    session.open("1-9")
    assert session.marks.has(READ, "1-9")
    assert not session.marks.has(READ, "1-2")
