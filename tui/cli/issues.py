"""Several issues in one command: which words are issues, and one that fails stops no other."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import click

from summarize.errors import DubaoError
from tui.cli import faults
from tui.language import tell, tell_error
from tui.libraries import named_in_library
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")
FAILED = 2
_ID = r"[A-Za-z]?[1-9]\d*-[1-9]\d*"


@dataclass(frozen=True, slots=True)
class Target:
    """An issue and the articles of it that are asked for; without any, all."""

    source: str
    articles: tuple[str, ...] = ()


def source_of(target: Target) -> str:
    """What a target was named by."""
    return target.source


def is_issue(word: str) -> bool:
    """Whether a word after the first names an issue: ``-``, or a path that is there.

    An article's id is none, even where a file has that name.
    """
    if re.fullmatch(_ID, word):
        return False
    return word == "-" or os.path.exists(word)  # noqa: PTH110 (pathlib costs start-up)


def targets_of(words: Sequence[str], issues: Sequence[str] = ()) -> list[Target]:
    """The issues that the words of a command line name, each with its articles.

    A key of the library's names an issue, or an article with it, as a search prints them.

    With ``issues`` given apart (``-i``) all words are articles, to be had of each of them.
    """
    if issues:
        return [Target(issue, tuple(words)) for issue in issues]
    if not words:
        raise click.MissingParameter(param_hint="'ISSUE'", param_type="argument")
    found: list[tuple[str, list[str]]] = []
    for word in words:
        kept = named_in_library(word)
        if kept is not None and kept.article is not None:
            if not found or found[-1][0] != kept.issue:
                found.append((kept.issue, []))
            found[-1][1].append(kept.article)
        elif not found or kept is not None or is_issue(word):
            found.append((word, []))
        else:
            found[-1][1].append(word)
    return [Target(source, tuple(articles)) for source, articles in found]


def each_of(
    things: Sequence[T], work: Callable[[T], None], source: Callable[[T], str] = str
) -> int:
    """Do the work for each; the status. Errors of one of several are told, and the others done.

    The error of one that is alone is raised.
    """
    names = [source(thing) for thing in things]
    if names.count("-") > 1:
        raise click.UsageError(tell("standard input (-) can be read only once"))
    status = 0
    for name, thing in zip(names, things, strict=True):
        try:
            work(thing)
        except (DubaoError, *faults.UNFORESEEN) as error:
            if faults.shown or len(things) == 1:
                raise
            status = FAILED
            if isinstance(error, DubaoError):
                told = tell_error(error)
                if name not in told:
                    told = f"{name}: {told}"
            else:
                told = faults.told(error, name)
            click.echo(f"dubao: {printable(' '.join(told.split()))}", err=True)
    return status
