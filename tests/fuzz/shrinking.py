"""A case made small: what can go without the fault going with it goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.fuzz.cases import Case

Part = TypeVar("Part", str, bytes, list[str])
MOST = 400
"""So often a smaller case is tried."""


def smaller(case: Case, wrong: Callable[[Case], bool], most: int = MOST) -> Case:
    """The smallest case found that is still wrong: fewer files, queries, lines, characters."""
    left = most
    changed = True
    while changed and left > 0:
        changed = False
        for candidate in _candidates(case):
            left -= 1
            if left <= 0:
                break
            if wrong(candidate):
                case = candidate
                changed = True
                break
    return case


def _candidates(case: Case) -> Iterator[Case]:
    """Cases with a part less, the greatest parts first."""
    if len(case.queries) > 1:
        for query in case.queries:
            yield replace(case, queries=(query,))
    elif case.queries:
        yield from (replace(case, queries=(each,)) for each in _less(case.queries[0]))
    if len(case.files) > 1:
        for name in case.files:
            yield replace(case, files={k: v for k, v in case.files.items() if k != name})
    if case.encoding is not None:
        yield replace(case, encoding=None)
    for name, data in case.files.items():
        for less in _less_data(data):
            text = less.decode(errors="replace") if case.text is not None else None
            yield replace(case, files={**case.files, name: less}, text=text)


def _less_data(data: bytes) -> Iterator[bytes]:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        yield from _parts(data)
        return
    lines = text.splitlines(keepends=True)
    if len(lines) > 1:
        yield from ("".join(each).encode() for each in _parts(lines))
    else:
        yield from (each.encode() for each in _less(text))
    if 1 < len(lines) <= 12:
        for at, line in enumerate(lines):
            for less in _less(line):
                yield "".join([*lines[:at], less, *lines[at + 1 :]]).encode()


def _less(text: str) -> Iterator[str]:
    return _parts(text)


def _parts(whole: Part) -> Iterator[Part]:
    """The whole without a half, a quarter, ... of it."""
    size = len(whole) // 2
    while size >= 1:
        for start in range(0, len(whole), size):
            yield whole[:start] + whole[start + size :]
        size //= 2
