"""What a form is, and what it makes of a file: sheets of blocks with their roles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from summarize.errors import InputError
from summarize.given import Counted, Role
from summarize.issue import Doubt

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened


class Block(NamedTuple):
    """A stretch of text and what it is; without a role, lines of which the layout judges.

    ``begins``: an article begins with it, or goes on where another block began with the same
    ``key``; ``part`` counts its pieces, where they do not stand in the order of the pages. ``kind``
    and ``column`` are the article's, where they are said and stand in no block. ``at`` is where it
    was read from, by what its sheet counts; its lines are those from there on where it ``counts``.
    """

    text: str
    role: Role | None = None
    begins: bool = False
    key: str = ""
    kind: str | None = None
    part: int = 0
    column: str | None = None
    at: int = 0
    counts: bool = False


@dataclass(slots=True)
class Sheet:
    """A page, or what a file holds of it. ``label`` as :func:`~..names.labels.normal_label` has it.

    ``date`` is in ISO form; sheets of several days are several issues. ``closed``: articles begin
    where blocks say so and nowhere else. ``inferred``: the label was printed nowhere. ``placed``:
    the file's sheets stand in the order of the pages, whatever their labels. ``whole``: what is not
    said here of paper, day and number is not known. ``counted``: what blocks' places count.
    """

    blocks: list[Block] = field(default_factory=list)
    label: str | None = None
    name: str | None = None
    date: str | None = None
    paper: str | None = None
    number: str | None = None
    closed: bool = False
    inferred: bool = False
    placed: bool = False
    whole: bool = False
    counted: Counted | None = None


class Gathered(NamedTuple):
    """What the files of one form in a folder or archive make together: sheets, each with the path
    of the file that speaks for it.

    ``failed`` are files that cannot be read, each with its error; ``unread`` those that hold
    nothing of the issue, each with what it is.
    """

    sheets: Sequence[tuple[str, Sheet]] = ()
    failed: Sequence[tuple[str, InputError]] = ()
    unread: Sequence[tuple[str, str]] = ()
    doubts: Sequence[Doubt] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A form of files. ``name`` is stable, for scripts; ``title`` what people call it.

    ``reads`` says in English, for the README, what of it is read, ``example`` is a command there.
    ``binary`` forms are known by their bytes, others by their text. ``extra`` is the extra of
    dubao that it needs. Forms of a lower ``order`` are asked first. ``gather``, where it is set,
    reads all files of the form in a folder or archive at once, because they make an issue only
    together; it raises nothing.
    """

    name: str
    title: str
    reads: str
    example: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Opened], bool]
    read: Callable[[Opened], Sequence[Sheet]]
    binary: bool = False
    extra: str = ""
    order: int = 50
    gather: Callable[[Sequence[Opened]], Gathered] | None = None


def library(module: str, form: str, extra: str, name: str) -> Any:
    """A module that an extra of dubao brings; where it is missing, InputError names the extra.

    ``name`` is what messages call the file, ``form`` what it is.
    """
    try:
        return import_module(module)
    except ImportError:
        raise InputError(
            "{name}: {form} is read with an extra; install it: pip install 'dubao[{extra}]'",
            name=name,
            form=form,
            extra=extra,
        ) from None
