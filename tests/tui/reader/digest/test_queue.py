"""The process that makes keywords and summaries: it answers, fails in words, and ends."""

from __future__ import annotations

import asyncio
import io
import pickle
import select
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import StubDigester, reading
from tui.reader.digest import process as digest_process
from tui.reader.digest.queue import SIZE, Digest, DigestError, ProcessDigester

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarize.issue import Article, Issue


def framed(*objects: object) -> bytes:
    packed = [pickle.dumps(item) for item in objects]
    return b"".join(SIZE.pack(len(data)) + data for data in packed)


def test_the_process_answers_each_article_and_ends_with_its_input(
    issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parts(article: Article) -> Iterator[Digest]:
        yield Digest(None, ())
        if article.id == "1-2":
            raise MemoryError("太长")
        yield Digest((article.id,), (), names=())

    monkeypatch.setattr(digest_process, "parts", parts)
    sink = io.BytesIO()
    digest_process.serve(io.BytesIO(framed(*issue.articles[:3])), sink)
    expected = [
        *(Digest(None, ()), Digest(("1-1",), (), names=())),
        *(Digest(None, ()), "MemoryError: 太长"),
        *(Digest(None, ()), Digest(("1-3",), (), names=())),
    ]
    assert sink.getvalue() == framed(*expected)


async def test_a_digest_comes_from_the_process_and_its_places_are_in_the_text(issue: Issue) -> None:
    digester = ProcessDigester()
    article = issue.articles[0]
    try:
        digest = await digester.digest(article)
        assert digest is not None
        assert digest.keywords
        assert digest.sentences
        for sentence in digest.sentences:
            shown = article.blocks[sentence.block].text[sentence.start : sentence.end]
            assert sentence.text.startswith(shown[:6])
        assert await digester.digest(article) is digest
    finally:
        await digester.close()


async def test_the_summary_is_told_before_keywords_and_those_before_names(issue: Issue) -> None:
    digester = ProcessDigester()
    told: list[Digest] = []
    try:
        await digester.warm()
        whole = await digester.digest(issue.articles[0], told.append)
        assert whole is not None
        assert [(part.keywords is None, part.names is None) for part in told] == [
            (True, True),
            (False, True),
        ]
        assert told[0].sentences == told[1].sentences == whole.sentences
        assert whole.weights[0] == 1
        assert ("周见山", "person") in [(n.text, n.role) for n in whole.names or ()]
        for count in (1, 2, 3):
            chosen = whole.summary(count)
            assert len(chosen) == min(count, len(whole.sentences))
            assert [(s.block, s.start) for s in chosen] == sorted(
                (s.block, s.start) for s in chosen
            )
    finally:
        await digester.close()


async def test_a_process_made_ready_and_never_used_is_ended() -> None:
    digester = ProcessDigester()
    await digester.warm()
    await digester.close()


async def test_only_the_article_asked_for_last_is_made(issue: Issue) -> None:
    digester = ProcessDigester()
    try:
        first, second, third = await asyncio.gather(
            *(digester.digest(article) for article in issue.articles[:3])
        )
        assert first is None
        assert second is None
        assert third is not None
    finally:
        await digester.close()


async def test_closing_while_it_works_ends_it(issue: Issue) -> None:
    digester = ProcessDigester()
    asked = asyncio.create_task(digester.digest(issue.articles[0]))
    await asyncio.sleep(0)
    await digester.close()
    assert await asked is None


async def test_a_process_that_dies_is_said_and_replaced(
    issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    digester = ProcessDigester()
    try:
        with monkeypatch.context() as patch:
            patch.setattr("tui.reader.digest.queue._START", "raise SystemExit(3)")
            with pytest.raises(DigestError, match="提要没有做成: 做提要的进程中途退出"):
                await digester.digest(issue.articles[0])
        assert await digester.digest(issue.articles[0]) is not None
    finally:
        await digester.close()


async def test_leaving_the_reader_closes_the_digester(issue: Issue) -> None:
    digester = StubDigester()
    async with reading(issue, digester=digester) as reader:
        await reader.press("q")
    assert digester.closed


STUCK = """
import threading
from tui.reader.digest import process
made = process.parts
def parts(article):
    with open({log!r}, "a") as log:
        log.write(article.id + " ")
    if article.id == "1-1":
        threading.Event().wait()
    return made(article)
process.parts = parts
process.main()
"""


@pytest.fixture
def stuck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A process that never finishes the first article; what it begins is written to a file."""
    log = tmp_path / "begun"
    log.touch()
    monkeypatch.setattr("tui.reader.digest.queue._START", STUCK.format(log=str(log)))
    return log


async def begun(log: Path, article: str) -> None:
    while article not in log.read_text(encoding="utf-8").split():
        await asyncio.sleep(0)


async def test_what_is_no_longer_looked_at_is_stopped_for_what_is(
    issue: Issue, stuck: Path
) -> None:
    digester = ProcessDigester()
    try:
        long = asyncio.create_task(digester.digest(issue.articles[0]))
        await begun(stuck, "1-1")
        assert await digester.digest(issue.articles[1]) is not None
        assert await long is None
    finally:
        await digester.close()


async def test_no_digest_is_made_twice(issue: Issue, stuck: Path) -> None:
    digester = ProcessDigester()
    article = issue.articles[1]
    try:
        first, again = await asyncio.gather(digester.digest(article), digester.digest(article))
        assert first is again
        assert await digester.digest(article) is first
        assert stuck.read_text(encoding="utf-8") == "1-2 "
    finally:
        await digester.close()


async def test_going_on_to_an_article_and_back_waits_for_the_one_being_made(
    issue: Issue, stuck: Path
) -> None:
    digester = ProcessDigester()
    try:
        long = asyncio.create_task(digester.digest(issue.articles[0]))
        await begun(stuck, "1-1")
        other = asyncio.create_task(digester.digest(issue.articles[1]))
        await asyncio.sleep(0)
        back = asyncio.create_task(digester.digest(issue.articles[0]))
        assert await other is None
        assert not long.done()
        assert not back.done()
    finally:
        await digester.close()
    assert await long is None
    assert await back is None
    assert stuck.read_text(encoding="utf-8") == "1-1 "


@pytest.mark.skipif(not hasattr(select, "poll"), reason="cannot be told here")
async def test_the_process_ends_amid_its_work_when_nobody_waits_for_it(
    issue: Issue, stuck: Path
) -> None:
    digester = ProcessDigester()
    asked = asyncio.create_task(digester.digest(issue.articles[0]))
    await begun(stuck, "1-1")
    process = digester._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    # 255 where the queue, that kills it on its side, was told of the end before asyncio was.
    assert await process.wait() in (0, 255)
    with pytest.raises(DigestError):
        await asked
    await digester.close()
