"""Rulings one after the other: tried in a process of its own, kept if they hold, undone whole."""

from __future__ import annotations

import asyncio
from random import Random
from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from summarize.layout import read_issue
from summarize.reading import read_pages
from summarize.rulings import VERDICTS, Ruling
from tui.overrules import change_rulings, load_rulings, overrules_path
from tui.reader.memory.issue_memory import IssueMemory
from tui.reader.model.contents import contents
from tui.reader.model.session import Session
from tui.reader.opening.apart import Apart, Request
from tui.reader.opening.reading import Here
from tui.reader.page.overruling import Overruler
from tui.reader.page.view import PageView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import RawPage
    from tui.reader.opening.reading import Source

SAMPLE = "samples/one-file.txt"
SECOND = "三条断头路月底打通"


def opened(*, whole: bool = True) -> Session:
    session = Session()
    session.take(contents(read_issue(read_pages(SAMPLE))), IssueMemory(), whole=whole)
    return session


def apart(rulings: tuple[Ruling, ...]) -> Source:
    return Apart(Request(SAMPLE, rulings=rulings))


def line(session: Session, words: str) -> int:
    return next(n for n, each in enumerate(session.issue.lines) if each.text.strip() == words)


def heads(session: Session) -> list[str | None]:
    return [article.headline for article in session.issue.articles]


def test_what_is_ruled_is_read_apart_and_kept_as_overrule_keeps_it() -> None:
    session = opened()
    before = heads(session)
    overruler = Overruler(session, apart)

    async def run() -> None:
        told = await overruler.rule("no-start", line(session, SECOND))
        assert told.startswith("改定")
        assert heads(session) == [head for head in before if head != SECOND]
        (kept,) = load_rulings()
        assert (kept.verdict, kept.words) == ("no-start", SECOND)
        assert read_issue(read_pages(SAMPLE), [kept]).ruled[0].outcome == "held"
        assert (await overruler.undo()).startswith("已撤销")
        assert heads(session) == before
        assert load_rulings() == ()

    asyncio.run(run())


def test_entries_of_other_issues_and_remarks_stay() -> None:
    change_rulings([Ruling("start", "0f3a91c2-77d01b9e-5e6a0c44", "", "别处")])
    text = "# 我的话\n" + overrules_path().read_text(encoding="utf-8")
    overrules_path().write_text(text, encoding="utf-8")
    session = opened()
    overruler = Overruler(session, apart)

    async def run() -> None:
        await overruler.rule("no-start", line(session, SECOND))
        assert [each.words for each in load_rulings()] == ["别处", SECOND]
        await overruler.undo()

    asyncio.run(run())
    assert overrules_path().read_text(encoding="utf-8").strip() == text.strip()


def test_an_entry_that_was_taken_out_meanwhile_is_not_undone() -> None:
    session = opened()
    overruler = Overruler(session, apart)

    async def run() -> str:
        await overruler.rule("no-start", line(session, SECOND))
        overrules_path().unlink()
        return await overruler.undo()

    assert asyncio.run(run()) == "那一条已不在 overrule.toml 中"


def test_many_at_once_are_followed_one_after_the_other() -> None:
    session = opened()
    before = heads(session)
    overruler = Overruler(session, apart)
    place = line(session, SECOND)

    async def run() -> list[str]:
        asked = (
            overruler.rule("no-start", place),
            overruler.rule("start", place),
            overruler.undo(),
            overruler.undo(),
            overruler.undo(),
        )
        return list(await asyncio.gather(*asked))

    told = asyncio.run(run())
    assert [each[:3] for each in told] == ["改定:", "改定:", "已撤销", "已撤销", "没有可"]
    assert heads(session) == before
    assert load_rulings() == ()
    assert overruler.waiting == 0


def test_what_cannot_be_read_again_is_said() -> None:
    def gone() -> Sequence[RawPage]:
        raise InputError("issue.txt: no such file")

    session = opened()
    place = line(session, SECOND)
    broken = Overruler(session, lambda rulings: Here(gone, rulings=rulings))
    assert asyncio.run(broken.rule("no-start", place)) == "issue.txt: no such file"
    never = Overruler(session, None)
    assert asyncio.run(never.rule("no-start", place)) == "本期不能重读, 改定不了"
    part = opened(whole=False)
    assert asyncio.run(Overruler(part, apart).rule("no-start", place)) == "全期读完之后才能改定"
    assert not overrules_path().exists()


def test_after_the_reader_was_left_nothing_is_written() -> None:
    session = opened()
    overruler = Overruler(session, apart)
    overruler.stop()
    asyncio.run(overruler.rule("no-start", line(session, SECOND)))
    assert not overrules_path().exists()


def test_the_cursor_stays_on_its_line_when_the_issue_is_read_again() -> None:
    session = opened()
    view = PageView(session)
    view.open_here()
    while view.current is not None and view.current.text.strip() != SECOND:
        view.move(1)
    asyncio.run(Overruler(session, apart).rule("no-start", view.current.index))  # type: ignore[union-attr]
    view.refresh()
    assert view.current is not None
    assert view.current.text.strip() == SECOND
    assert not view.current.begins


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_ruled_the_issue_is_as_the_file_reads_it_and_all_can_be_undone(
    seed: int,
) -> None:
    chance = Random(seed)
    pages = read_pages(SAMPLE)
    session = opened()
    before = session.issue
    overruler = Overruler(session, lambda rulings: Here(lambda: pages, rulings=rulings))
    view = PageView(session)
    view.open_here()

    async def run() -> None:
        for _ in range(25):
            view.turn(chance.choice((-1, 0, 0, 1)))
            view.go_to(chance.randrange(max(len(view.lines), 1)))
            line, ahead = view.current, view.before()
            verdict = chance.choice((*VERDICTS, "undo"))
            if verdict == "undo":
                await overruler.undo()
            elif line is not None and verdict in ("link", "no-link"):
                other = chance.choice([None, *range(len(session.issue.lines))])
                if other is None or session.issue.lines[other].text.strip():
                    pair = (line.index, other) if verdict == "link" else (other, line.index)
                    if verdict == "no-link" or other is not None:
                        await overruler.rule(verdict, *pair)  # type: ignore[arg-type]
            elif line is not None and (verdict != "join" or ahead is not None):
                origin = ahead.index if verdict == "join" and ahead is not None else None
                await overruler.rule(verdict, line.index, origin)  # type: ignore[arg-type]
            view.refresh()
            assert session.issue == read_issue(pages, load_rulings())
        while await overruler.undo() != "没有可撤销的改定":
            assert session.issue == read_issue(pages, load_rulings())

    asyncio.run(run())
    assert load_rulings() == ()
    assert session.issue.articles == before.articles
