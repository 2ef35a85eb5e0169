"""What every command promises of what it prints, whatever it was given."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

from summarize.reading import read_pages
from tests.conservation import characters, doubled, lost
from tests.fuzz.makers.forms import FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fuzz.cases import Case
    from tests.fuzz.running import Result

_BIDI = frozenset(
    map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_STATUSES = {0, 2}
_FAULTS = ("a fault of dubao's own", "out of memory", "Traceback")


def of_output(result: Result, members: int, *, searched: bool = False) -> Iterator[str]:
    """Status, lines on stderr, no control codes, valid JSON."""
    name = " ".join(result.arguments)
    if result.status not in _STATUSES | ({1} if searched else set()):
        yield f"{name}: status {result.status}: {result.err.strip()}"
        return
    yield from (f"{name}: {result.err.strip()}" for fault in _FAULTS if fault in result.err)
    lines = result.err.split("\n")[:-1]
    told = [line for line in lines if "no article in it" not in line]
    if len(told) > members + 1 or (result.status == 2 and not lines):
        yield f"{name}: {len(told)} lines on stderr: {told[:3]}"
    if any(not line.startswith("dubao") for line in lines) or "".join(lines) + "\n" * len(
        lines
    ) != result.err.replace("\n", "") + "\n" * len(lines):
        yield f"{name}: strange on stderr: {result.err!r}"
    yield from _codes(name, result.err, "stderr")
    try:
        text = result.out.decode()
    except UnicodeDecodeError as error:
        yield f"{name}: prints what is no UTF-8: {error}"
        return
    machine = bool({"--json", "json", "csv", "tsv"} & set(result.arguments))
    yield from _codes(name, text, "stdout", machine=machine)


def _codes(name: str, text: str, where: str, *, machine: bool = False) -> Iterator[str]:
    """Control codes that are no line's end; for people also those that turn text round."""
    allowed = "\n\t\r" if machine else "\n"
    for each in sorted(set(text)):
        control = unicodedata.category(each) == "Cc" and each not in allowed
        if control or (each in _BIDI and not machine):
            at = text.index(each)
            yield f"{name}: U+{ord(each):04X} on {where}: {text[max(at - 20, 0) : at + 20]!r}"


def records(result: Result) -> list[dict[str, Any]]:
    """The objects that a command printed, one a line; ValueError where one is none."""
    if result.arguments[0] == "export":  # one object over many lines
        return [json.loads(result.out)] if result.out else []
    found = []
    for line in result.out.decode().split("\n")[:-1]:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError(f"no object: {line[:80]}")
        found.append(record)
    return found


def of_conservation(case: Case, record: dict[str, Any], given: Any) -> Iterator[str]:
    """Each character once, of the lines that were read, and of the text that was written."""
    pages = read_pages(case.source, encoding=case.encoding, stdin=given)
    source = "\n".join("\n".join(page.lines) for page in pages)
    if found := lost(source, record):
        yield f"lost: {dict(found.most_common(5))}"
    if found := doubled(source, record):
        yield f"doubled: {dict(found.most_common(5))}"
    if case.text is not None:
        said = case.text if case.kind in FORMS else case.text.removeprefix("\ufeff")
        want, have = characters(said), characters(source)
        if want - have:
            yield f"not read: {dict((want - have).most_common(5))}"
        besides = Counter(
            {sign: count for sign, count in (have - want).items() if sign not in case.beside}
        )
        if besides:
            yield f"read besides: {dict(besides.most_common(5))}"
