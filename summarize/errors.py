"""What can go wrong with what a user gives, said in one line that helps."""

from __future__ import annotations

from typing import Self


class Message(str):
    """A sentence in English that knows what it is made of, to be told in another language, too.

    ``template`` has the names of ``values`` in braces. A value may be a message itself, or a tuple
    of texts and messages, which stand one after another, parted by commas.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """The sentence; without values a brace is a brace."""
        filled = {name: _listed(value) for name, value in values.items()}
        made = super().__new__(cls, template.format(**filled) if values else template)
        made.template = template
        made.values = values
        return made


class Reason(Message):
    """What is wrong with an input, of an error's message: without its name and the way out."""

    def __new__(cls, template: str, /, **values: object) -> Self:
        """``template`` begins with ``{name}: ``; the way out stands behind a semicolon."""
        whole = Message(template, **{**values, "name": ""})
        made = str.__new__(cls, bare(whole))
        made.template, made.values = template, whole.values
        return made


def bare(told: str) -> str:
    """The middle of what was told of an input without a name, in any language."""
    return told.removeprefix(": ").partition(";")[0]


def _listed(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value


class DubaoError(Exception):
    """An input that cannot be used; ``str()`` names it, the reason and the way out.

    ``message`` has the names of ``values`` in braces, where there are any: so that whoever shows
    it can say the same in another language. Values are as those of a :class:`Message`.
    """

    def __init__(self, message: str = "", **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        return str(Message(self.message, **self.values))

    def __reduce__(self) -> tuple[object, ...]:
        """As it is, from one process to another: whatever its class asks for to be made."""
        return _again, (type(self), self.message), self.__dict__


def _again(kind: type[DubaoError], message: str) -> DubaoError:
    return kind.__new__(kind, message)


class InputError(DubaoError):
    """A file, folder, archive or stream that is missing, empty, or not text."""


class NoTextError(InputError):
    """A file that holds no text of a page: of another format, or characters nobody can read."""

    def __init__(self, name: str, what: Message, way: Message) -> None:
        super().__init__("{name}: {what}; {way}", name=name, what=what, way=way)
        self.what = what
        """What the file is, without its name and the way out."""


class ArticleNotFoundError(DubaoError):
    """An article id or headline that names no article of the issue, or several."""
