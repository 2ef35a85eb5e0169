"""The file of a reader's rulings: TOML, a table ``[[overrule]]`` for each entry.

    [[overrule]]
    rule = "link"                          # or start, no-start, join, no-join, no-link
    from = "0f3a91c2-77d01b9e-5e6a0c44"    # the line that breaks off or jumps away
    line = "a2b4c6d8-11223344-5566778a"     # the line that begins, or goes on
    words = "三座新桥通车"                   # for people; not compared

Keys are those that ``dubao explain --json`` prints, see :mod:`summarize.rulings`.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Collection, Sequence

from summarize.errors import InputError, Message
from summarize.reading import entries
from summarize.rulings import PAIRS, VERDICTS, Ruling, hashes

MOST_BYTES = 1 << 20
_KEYS = frozenset({"rule", "line", "from", "words"})
_TABLE = "overrule"


def parse_rulings(data: bytes, name: str) -> tuple[Ruling, ...]:
    """The rulings in the bytes of the file ``name``, in their order.

    Raises :class:`~summarize.errors.InputError` that names the file, the line or entry, the reason
    and the way out.
    """
    if len(data) > MOST_BYTES:
        raise InputError(
            "{name}: over {megabytes} MB; no file of rulings; move it away",
            name=name,
            megabytes=MOST_BYTES >> 20,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _broken(name, Message("line {number}", number=line), Message("not UTF-8")) from None
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        place = re.search(r"\(at line (\d+), column \d+\)", str(error))
        where = Message("its end")
        if place is not None:
            where = Message("line {number}", number=place.group(1))
        why = re.sub(r" \(at .*\)$", "", str(error))
        why = why[:1].lower() + why[1:]
        raise _broken(
            name, where, Message("no TOML ({why})", why=why) if why else Message("no TOML")
        ) from None
    strange = sorted(set(found) - {"overrule"})
    if strange:
        raise _broken(name, f"“{strange[0]}”", Message("only [[overrule]] may stand here"))
    listed = found.get(_TABLE, [])
    if not isinstance(listed, list):
        raise _broken(name, "“overrule”", Message("write [[overrule]], with two brackets"))
    lines = [text.count("\n", 0, at) + 1 for at in entries.head_offsets(text, _TABLE)]
    return tuple(
        _ruling(entry, number, name, _where(number, lines, len(listed)))
        for number, entry in enumerate(listed, 1)
    )


def _where(number: int, lines: Sequence[int], count: int) -> Message:
    """``entry 2 (line 7)``; without the line where heads in the text are not what they seem."""
    if len(lines) == count:
        return Message("entry {number} (line {line})", number=number, line=lines[number - 1])
    return Message("entry {number}", number=number)


def _ruling(entry: object, number: int, name: str, where: Message) -> Ruling:
    if not isinstance(entry, dict):
        raise _broken(name, where, Message("no table; write [[overrule]] and its keys under it"))
    strange = sorted(set(entry) - _KEYS)
    if strange:
        raise _broken(
            name,
            where,
            Message("unknown key “{key}”; there are rule, line, from, words", key=strange[0]),
        )
    wrong = next((key for key, value in entry.items() if not isinstance(value, str)), None)
    if wrong is not None:
        raise _broken(name, where, Message("“{key}” is no text in quotes", key=wrong))
    verdict = next((each for each in VERDICTS if each == entry.get("rule")), None)
    if verdict is None:
        raise _broken(name, where, Message("“rule” must be one of {rules}", rules=VERDICTS))
    line, origin = entry.get("line", ""), entry.get("from", "")
    for key, value in (("line", line), ("from", origin)):
        if value and hashes(value) is None:
            raise _broken(
                name, where, Message("“{key}” is no key; dubao explain --json prints them", key=key)
            )
    if not line and verdict != "no-link":
        raise _broken(name, where, Message("{rule} needs “line”", rule=verdict))
    if not origin and (verdict in PAIRS or verdict == "no-link"):
        raise _broken(name, where, Message("{rule} needs “from”", rule=verdict))
    if origin and not (verdict in PAIRS or verdict == "no-link"):
        raise _broken(name, where, Message("{rule} has no “from”", rule=verdict))
    return Ruling(verdict, line, origin, entry.get("words", ""), number)


def _broken(name: str, where: str, why: Message) -> InputError:
    return InputError(
        "{name}: {where}: {why}; mend the entry, or move the file away",
        name=name,
        where=where,
        why=why,
    )


def without(text: str, numbers: Collection[int]) -> str | None:
    """The file's text without the entries of these numbers; None where they cannot be told apart.

    What stands before the first entry stays.
    """
    return entries.without(text, _TABLE, numbers)


def entry_text(ruling: Ruling) -> str:
    """The ruling as an entry of the file."""
    lines = ["[[overrule]]", f'rule = "{ruling.verdict}"']
    if ruling.origin:
        lines.append(f'from = "{ruling.origin}"')
    if ruling.line:
        lines.append(f'line = "{ruling.line}"')
    # Strings of JSON are strings of TOML, but for DEL and surrogates.
    words = "".join(c for c in ruling.words if c.isprintable())
    lines.append(f"words = {json.dumps(words, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"
