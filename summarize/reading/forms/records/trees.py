"""JSON -> sheets: articles wherever they stand in it, with what stands over them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from summarize.errors import InputError, Message, NoTextError
from summarize.reading.forms.form import Sheet
from summarize.reading.forms.opened import Opened
from summarize.reading.forms.records.dubao import dubao_sheets, is_dubao
from summarize.reading.forms.records.fields import Field, field_of
from summarize.reading.forms.records.places import day_of, heads_page, page_of
from summarize.reading.forms.records.placing import Around, Placer, around_of
from summarize.reading.forms.records.texts import text_of
from summarize.reading.shown import shown

_DEEPEST = 30
_OF_ARTICLES = frozenset({"title", "kicker", "deck", "column", "author", "body", "caption"})
_MOST_NAMED = 8
_TAKEN = {"{": 220, "[": 70, ",": 20, '"': 30, "\n": 120}
"""Bytes that values take, their texts aside, by the signs that they are written with."""


def sheets(opened: Opened) -> list[Sheet]:
    """The sheets of a file of JSON; InputError where it is broken or has no articles."""
    placer = Placer(opened.allowance)
    made: list[Sheet] = []
    try:
        for line, value in values_of(opened):
            placer.counted = "line" if line else "record"
            if is_dubao(value):
                made += dubao_sheets(value)
            else:
                _walk(value, Around(), placer, 0, line)
    except RecursionError:
        raise too_deep(opened.name) from None
    made += placer.sheets()
    if not any(sheet.blocks for sheet in made):
        raise no_articles(opened.name, "JSON", list(placer.names))
    placer.tell(opened)
    return made


def values_of(opened: Opened) -> Iterator[tuple[int, Any]]:
    """The file's value; or its values, one after the other, as in NDJSON, each with its line.

    A line that is broken is told, where others are not. Numbers stay as they are written. The line
    is 0 where values are not one a line.
    """
    text = opened.text.strip()
    blank = len(opened.text[: len(opened.text) - len(opened.text.lstrip())].splitlines())
    opened.allowance.take(sum(each * text.count(sign) for sign, each in _TAKEN.items()))
    try:
        yield 0, _load(text)
        return
    except json.JSONDecodeError as error:
        if error.msg != "Extra data":
            broken = error
            if "\n" not in text or not text.startswith("{"):
                raise _broken(opened.name, error) from None
        else:
            broken = error
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    found: list[tuple[int, Any]] = []
    failed: list[int] = []
    for number, line in lines:
        try:
            found.append((number + blank, _load(line)))
        except json.JSONDecodeError:
            failed.append(number)
            if len(failed) > len(found) + 1:
                break
    if found and len(failed) <= len(found):
        if failed:
            told = Message(
                "{count} of {lines} lines are broken JSON, the first is line {line}; "
                "the others are read",
                count=len(failed),
                lines=len(lines),
                line=failed[0],
            )
            opened.doubt("unplaced", told)
        yield from found
        return
    yield from _one_after_the_other(text, opened.name, broken)


def _one_after_the_other(
    text: str, name: str, broken: json.JSONDecodeError
) -> Iterator[tuple[int, Any]]:
    decoder = json.JSONDecoder(parse_int=str, parse_float=str)
    at, found = 0, 0
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            raise _broken(name, error if found else broken) from None
        found += 1
        yield 0, value
        while at < len(text) and (text[at].isspace() or text[at] == ","):
            at += 1


def _load(text: str) -> Any:
    return json.loads(text, parse_int=str, parse_float=str, parse_constant=str)


def _walk(value: Any, around: Around, placer: Placer, deep: int, line: int = 0) -> None:
    """Every article in the value, which stands on that line, to the placer."""
    if deep > _DEEPEST:
        raise RecursionError
    if isinstance(value, list):
        for each in value:
            if isinstance(each, dict | list):
                _walk(each, around, placer, deep + 1, line)
        return
    if not isinstance(value, dict):
        return
    inner = {
        name: each
        for name, each in value.items()
        if _holds_records(each) and field_of(name) not in _OF_ARTICLES
    }
    flat = {name: each for name, each in value.items() if name not in inner}
    if not inner or not any(field_of(name) in ("articles", "pages") for name in inner):
        inner = {name: each for name, each in inner.items() if field_of(name) != "ignored"}
        if placer.add(value if not inner else flat, around, line):
            return
    here = _around(flat, around)
    for name, each in inner.items():
        if field_of(name) != "ignored":
            _walk(each, _named(name, here), placer, deep + 1, line)


def _holds_records(value: Any) -> bool:
    """Whether a value is an object, or a list of some."""
    if isinstance(value, dict):
        return True
    return isinstance(value, list) and any(isinstance(each, dict | list) for each in value)


def _around(flat: Mapping[str, Any], around: Around) -> Around:
    """What an object that holds others says of them; a page's title is its name."""
    values: dict[Field, str] = {}
    for name, value in flat.items():
        known = field_of(name)
        if known == "title":
            known = "name"
        if known is not None and (text := text_of(value).strip()):
            values.setdefault(known, text)
    if len(values.get("name", "")) > 30:
        del values["name"]
    return around_of(values, around)


def _named(key: str, around: Around) -> Around:
    """Lists under a day or a page for their name are of that day, of that page."""
    if field_of(key) is None:
        if heads_page(key):
            label, name = page_of(key)
            return around._replace(label=label or around.label, name=name or around.name)
        if day := day_of(key):
            return around._replace(date=day)
    return around


def _broken(name: str, error: json.JSONDecodeError) -> InputError:
    return InputError(
        "{name}: JSON that breaks at line {line}, column {column}; take a whole file",
        name=name,
        line=error.lineno,
        column=error.colno,
    )


def too_deep(name: str) -> InputError:
    """The error for values in values without end."""
    return InputError("{name}: JSON nested too deep for records of articles", name=name)


def no_articles(name: str, what: str, names: list[str]) -> NoTextError:
    """The error for records of which no field is known to hold an article's title or text."""
    told = tuple(shown(each) for each in names[:_MOST_NAMED])
    fields = (*told, "…") if len(names) > _MOST_NAMED else told
    if not fields:
        return NoTextError(
            name,
            Message("{what} without articles", what=what),
            Message("give records with a title or a text each"),
        )
    return NoTextError(
        name,
        Message("{what} without articles (its fields: {names})", what=what, names=fields),
        Message("say in config.toml, under [columns], which field holds the title or the text"),
    )
