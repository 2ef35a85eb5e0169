"""Keywords, names and summaries of articles: recalled where they were made before, else made.

Work is kept by the article's content and by the code that does it, so that an article that is
printed again, read again or kept under another key is not worked on again, and a changed method
is never answered with what an older one found.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from summarize import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.issue import Article
    from summarize.language.keywords import Keyword
    from summarize.language.names import Name
    from summarize.language.summary import Summary
    from summarize.language.words import UserWord
    from summarize.library.archive.made import Works

T = TypeVar("T")


def content(article: Article) -> bytes:
    """The same for articles that say the same, wherever they stand: not by id, page or section."""
    said = [
        [article.kind, article.title, article.column, article.kicker, article.headline],
        [article.deck, article.bylines, article.dateline, article.complete],
        [(block.kind, block.text) for block in article.blocks],
    ]
    text = json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).digest()[:16]


@cache
def method() -> str:
    """The version of what finds keywords, names and sentences: of its code and its tables."""
    folder = Path(__file__).parents[1] / "language"
    told = hashlib.sha256(__version__.encode())
    for file in sorted([*folder.rglob("*.py"), *folder.rglob("data/*")]):
        told.update(file.relative_to(folder).as_posix().encode())
        told.update(file.read_bytes())
    return told.hexdigest()[:16]


class Recalling:
    """What finds the words of articles, with a store of what was found before.

    ``own`` are the reader's own words, which change what is found: jieba is told of them when
    something is to be made.
    """

    def __init__(self, works: Works, own: Sequence[UserWord] = ()) -> None:
        self._works = works
        self._own = own
        self._version = method()
        self._told = not own

    def __enter__(self) -> Recalling:
        self._works.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._works.__exit__(*error)

    def summary(
        self,
        article: Article,
        *,
        sentences: int | None = 3,
        ratio: float | None = None,
        chars: int | None = None,
        method: str = "snownlp",
    ) -> Summary:
        """As :func:`summarize.language.summary.summarise`."""
        from summarize.language.summary import Summary, SummarySentence, summarise  # noqa: PLC0415

        def make() -> Summary:
            return summarise(article, sentences=sentences, ratio=ratio, chars=chars, method=method)

        def read(record: Any) -> Summary:
            found, *rest = record
            return Summary(tuple(SummarySentence(*each) for each in found), *rest)

        def write(made: Summary) -> Any:
            found = [list(asdict(each).values()) for each in made.sentences]
            return [found, made.method, made.complete]

        work = f"summary {sentences} {ratio} {chars} {method}"
        return self._recalled(article, work, make, read, write)

    def keywords(self, article: Article, count: int = 8) -> tuple[Keyword, ...]:
        """As :func:`summarize.language.keywords.keywords`."""
        from summarize.language.keywords import Keyword, keywords  # noqa: PLC0415 (tables)

        return self._recalled(
            article,
            f"keywords {count}",
            lambda: keywords(article, count),
            lambda record: tuple(Keyword(*each) for each in record),
            lambda made: [(word.text, word.weight) for word in made],
        )

    def names(self, article: Article) -> tuple[Name, ...]:
        """As :func:`summarize.language.names.names`."""
        from summarize.language.names import Name, names  # noqa: PLC0415 (as above)

        return self._recalled(
            article,
            "names",
            lambda: names(article),
            lambda record: tuple(Name(*each) for each in record),
            lambda made: [list(asdict(name).values()) for name in made],
        )

    def _recalled(
        self,
        article: Article,
        work: str,
        make: Callable[[], T],
        read: Callable[[Any], T],
        write: Callable[[T], Any],
    ) -> T:
        if self._own:
            work += f" {_digest(self._own)}"
        key = content(article)
        kept = self._works.recall(key, work, self._version)
        if kept is not None:
            try:
                return read(json.loads(kept))
            except (ValueError, TypeError):
                pass  # damaged: made again, and put in its place
        if not self._told:
            from summarize.language.words import add_words  # noqa: PLC0415 (loads jieba)

            add_words(self._own)
            self._told = True
        made = make()
        self._works.keep(key, work, self._version, json.dumps(write(made), ensure_ascii=False))
        return made


def _digest(own: Sequence[UserWord]) -> str:
    return hashlib.sha256(repr(tuple(own)).encode("utf-8", "replace")).hexdigest()[:16]
