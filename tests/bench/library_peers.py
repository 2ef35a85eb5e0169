"""What others take for the same words over the same text: milliseconds, and how much they find.

Each takes the texts and gives what looks for a word: milliseconds of the processor, the number of
articles found (None where it does not tell). ripgrep counts in files, one for each issue, an
article a line; the index of FTS5's own trigrams and tantivy over jieba's words give a first page.
"""

from __future__ import annotations

import contextlib
import importlib.util
import resource
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench.library_asked import Text

PAGE = 20


class Answer(NamedTuple):
    """Milliseconds of the processor that a word took, and in how many articles it is."""

    milliseconds: float
    articles: int | None


class Peer(NamedTuple):
    """``size`` in bytes of what it keeps, ``seconds`` of the processor that making it took."""

    name: str
    look: Callable[[str], Answer]
    size: int = 0
    seconds: float = 0.0


def peers(texts: Sequence[Text], folder: Path, *, indexes: bool) -> Iterator[Peer]:
    """Those that there are here; ``indexes``: with those that have to make an index first."""
    yield _scan(texts)
    if shutil.which("rg") is not None:
        yield _ripgrep(texts, folder / "files")
    if indexes:
        yield _trigrams(texts, folder / "trigrams.sqlite3")
        if importlib.util.find_spec("tantivy") is not None:
            yield _tantivy(texts, folder / "tantivy")


def _scan(texts: Sequence[Text]) -> Peer:
    words = [text.words for text in texts]

    def look(word: str) -> Answer:
        begun = time.process_time()
        found = sum(word in text for text in words)
        return Answer((time.process_time() - begun) * 1000, found)

    return Peer("Python's scan", look)


def _ripgrep(texts: Sequence[Text], folder: Path) -> Peer:
    folder.mkdir()
    for date, issue in groupby(texts, key=lambda text: text.date):
        lines = "\n".join(text.words.replace("\n", "\u2028") for text in issue)
        (folder / f"{date}.txt").write_text(lines, encoding="utf-8")

    def look(word: str) -> Answer:
        begun = _of_children()
        command = ["rg", "-c", "-F", "--no-filename", word, str(folder)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        return Answer((_of_children() - begun) * 1000, sum(map(int, told.stdout.split())))

    return Peer("ripgrep", look)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _trigrams(texts: Sequence[Text], path: Path) -> Peer:
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE VIRTUAL TABLE texts USING fts5(words, content='', columnsize=0, tokenize='trigram')"
    )
    begun = time.process_time()
    with contextlib.closing(connection.cursor()) as cursor:
        rows = ((number, text.words) for number, text in enumerate(texts))
        cursor.executemany("INSERT INTO texts (rowid, words) VALUES (?, ?)", rows)
        connection.commit()
    seconds = time.process_time() - begun

    def look(word: str) -> Answer:
        asked = (f'"{word}"',)
        sql = f"SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid DESC LIMIT {PAGE}"
        begun = time.process_time()
        connection.execute(sql, asked).fetchall()
        took = (time.process_time() - begun) * 1000
        sql = "SELECT count(*) FROM texts WHERE texts MATCH ?"
        return Answer(took, connection.execute(sql, asked).fetchone()[0])

    return Peer("FTS5 trigram", look, path.stat().st_size, seconds)


def _tantivy(texts: Sequence[Text], folder: Path) -> Peer:
    import tantivy

    from summarize.language.words import cut

    folder.mkdir()
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("words", stored=False, tokenizer_name="whitespace")
    index: Any = tantivy.Index(schema.build(), path=str(folder))
    begun = time.process_time()
    writer = index.writer(num_threads=1)
    for text in texts:
        writer.add_document(tantivy.Document(words=" ".join(cut(text.words))))
    writer.commit()
    writer.wait_merging_threads()
    seconds = time.process_time() - begun
    index.reload()
    searcher = index.searcher()

    def look(word: str) -> Answer:
        begun = time.process_time()
        words: list[Any] = [*cut(word)]
        if len(words) > 1:
            query = tantivy.Query.phrase_query(index.schema, "words", words)
        else:
            query = tantivy.Query.term_query(index.schema, "words", word)
        searcher.search(query, PAGE, count=False)
        took = (time.process_time() - begun) * 1000
        return Answer(took, searcher.search(query, 1, count=True).count)

    size = sum(path.stat().st_size for path in folder.iterdir())
    return Peer("tantivy", look, size, seconds)
