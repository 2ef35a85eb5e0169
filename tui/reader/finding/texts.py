"""Which articles of an issue hold a word: their texts made flat once, when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.text.passages import manuscript

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article, Furniture, Issue

_PARTED = "\n"


class IssueTexts:
    """All that is to be read of each article, in a form in which a word is quickly missed.

    Flat text has no white space and no hyphens. So what holds a word holds its flat form: what
    does not need not be looked at more closely.
    """

    def __init__(self, issue: Issue) -> None:
        self.issue = issue
        self._flat: dict[str, str] = {}
        self._over: dict[str, list[Furniture]] | None = None

    def is_flat(self, article: Article) -> bool:
        """Whether the article's flat text is made already."""
        return article.id in self._flat

    def flat(self, article: Article) -> str:
        """The article's flat text: headings, blocks, and what stands over its continuations."""
        known = self._flat.get(article.id)
        if known is None:
            texts = [passage.text for passage in manuscript(self.issue, article).passages]
            texts += [
                article.title,
                article.column or "",
                *(piece.text for piece in self.over(article.id)),
            ]
            known = self._flat[article.id] = _PARTED.join(flattened(text) for text in texts)
            # A sentence that a jump cut is whole in one of the two.
            known += _PARTED + "".join(flattened(block.text) for block in article.blocks)
            self._flat[article.id] = known
        return known

    def having(self, words: Sequence[str], articles: Sequence[Article]) -> Iterator[Article]:
        """Those of the articles that may hold all the words; lazily, in the order given."""
        wanted = [flattened(word) for word in words]
        for article in articles:
            text = self.flat(article)
            if all(word in text for word in wanted):
                yield article

    def over(self, article: str) -> Sequence[Furniture]:
        """The headings over its continuations, which are furniture of the issue."""
        if self._over is None:
            self._over = {}
            owners = {
                note.span: note.article
                for note in self.issue.notes
                if note.role == "continuation-heading" and note.article is not None
            }
            for piece in self.issue.furniture if owners else ():
                if piece.kind == "continuation-heading" and piece.spans:
                    owner = owners.get(piece.spans[0])
                    if owner is not None:
                        self._over.setdefault(owner, []).append(piece)
        return self._over.get(article, ())


def flattened(text: str) -> str:
    """Widths, case and script made one, white space and hyphens gone."""
    from summarize.layout.text.fold import fold  # noqa: PLC0415 (loads the whole layout)

    return "".join(_caseless(fold(text)).replace("-", "").split())


def _caseless(text: str) -> str:
    folded = text.casefold()
    if len(folded) == len(text):
        return folded
    # As words are looked for: what casefold() would lengthen stays as it is.
    return "".join(low if len(low := letter.casefold()) == 1 else letter for letter in text)
