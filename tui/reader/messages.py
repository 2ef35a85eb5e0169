"""What the widgets of the reader tell the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from tui.reader.passages import Target


class LinkFollowed(Message):
    """A link was clicked, or Enter pressed on it."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.target = target


class ArticleShown(Message):
    """The highlight in the list came to an article."""

    def __init__(self, article: str) -> None:
        super().__init__()
        self.article = article


class ArticleOpened(Message):
    """An article was chosen in the list, to be read now."""

    def __init__(self, article: str) -> None:
        super().__init__()
        self.article = article


class Scrolled(Message):
    """Another part of the article is in view."""


class FindChanged(Message):
    """Other words to find, typed so far; ``done`` when Enter ended the typing."""

    def __init__(self, words: str, *, done: bool = False) -> None:
        super().__init__()
        self.words = words
        self.done = done


class FindClosed(Message):
    """The search was given up with Escape."""
