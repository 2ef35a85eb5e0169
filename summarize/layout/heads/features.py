"""What is asked about a line of a head: names for the linear model, numbers for the trees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from summarize.layout.heads.lines import couplet
from summarize.layout.joins.wording import contact
from summarize.layout.joins.words import CLASSES, parse
from summarize.layout.lines.units import Unit
from summarize.layout.text.endings import open_brackets, unopened
from summarize.layout.text.fold import fold
from summarize.layout.text.shapes import has_digit, shape
from summarize.layout.text.vocabulary import bigrams
from summarize.patterns import lazy

NONE = -99
_BODY = 300
_LONGEST = 60
_OPENING = 16
_HABIT = 7
_HABITS = 6
_COPIES = 4
"""How often a page's habit counts: what few pages tell is learned against a prior of none."""
_FINE = 4
_SIGNS = (" ", ",", "、", "。", ":", "“", "—", "?", "!", "(")
_SPEECH = lazy(r"(?:强调|指出|要求|表示|提出|呼吁|认为|主张|宣布|重申|坦言|说|称|谈|致辞)$")
_UNFINISHED = lazy(r"(?:[、为让把被与和及将使不又也或暨的]|变成|成为|正在|[越更还就都]要)$")
_IN_BRACKETS = lazy(r"\([^()]{2,24}\)$")


def habits(units: Iterable[Unit]) -> tuple[str, ...]:
    """How the stories of a page begin and are signed: its commonest openings.

    Papers differ in what they print in two lines, and in these.
    """
    counts = Counter(
        shape(unit.text[:_HABIT]) for unit in units if unit.sort == "byline" or unit.dateline
    )
    return tuple(opening for opening, _ in counts.most_common(_HABITS))


def names(texts: Sequence[str], index: int, behind: str, page: Sequence[str]) -> list[str]:
    """Names of the features of a line: its words, where it stands, its neighbours' ends.

    ``behind`` is what stands behind the head, ``page`` the habits of its page.
    """
    text = shape(texts[index][:_LONGEST])
    place = f"{min(index, 3)}{min(len(texts) - index - 1, 3)}"
    found = {"bias" + place, f"length{place}{min(24, len(text))}"}
    found.update("p" + text[at : at + 2] for at in range(len(text) - 1))
    found.update("u" + character for character in text)
    for count in (1, 2, 3):
        found.add("H" + text[:count])
        found.add("T" + text[-count:])
    found.add("hp" + place + text[:2])
    found.add("tp" + place + text[-2:])
    if index:
        before = shape(texts[index - 1][-_LONGEST:])
        found.update("b" + before[-count:] for count in (1, 2, 3))
        found.add("bt" + before[-1:] + text[:1])
    if index + 1 < len(texts):
        after = shape(texts[index + 1][:_LONGEST])
        found.update("a" + after[:count] for count in (1, 2, 3))
        found.add("at" + text[-1:] + after[:1])
    opening = shape(behind[:_OPENING])
    found.update(f"f{place}{opening[:count]}" for count in (6, 9))
    found.add(f"f{place}({opening.find('(')}{opening.find(' ')}")
    found.update(f"g{place}{habit}{copy}" for habit in page for copy in range(_COPIES))
    return sorted(found)


def behind(flow: Sequence[Unit], index: int) -> str:
    """The unit behind the last plain line of a head, where there is one."""
    return flow[index].text if index < len(flow) else ""


def numbers(flow: Sequence[Unit], plain: Sequence[int], number: int, stop: int) -> list[int]:
    """The numbers of line ``number`` of the plain lines of a head that stops at ``stop``."""
    texts = [flow[index].text for index in plain]
    body = _body(flow, stop)
    found = [len(texts), number, len(texts) - 1 - number, plain[0] == 0]
    for at in (number, number - 1, number + 1, number + 2):
        found.extend(_form(texts[at]) if 0 <= at < len(texts) else (NONE,) * _FORMS)
    for left in (number - 1, number):
        inside = left >= 0 and left + 1 < len(texts)
        found.extend(_between(texts[left], texts[left + 1]) if inside else (NONE,) * 4)
    for at in (number, number - 1, number + 1):
        found.append(_shared(texts[at], body) if 0 <= at < len(texts) else NONE)
    behind = flow[stop] if stop < len(flow) else None
    found.append(_sort(flow, plain[-1] + 1))
    found.append(int(behind is not None and behind.dateline))
    found.append(min(len(body), _BODY))
    found.append(flow[plain[number]].piece.gap)
    found.append(flow[plain[number] + 1].piece.gap if plain[number] + 1 < len(flow) else NONE)
    found.append(int(flow[plain[number]].rule == "name-line"))
    return found


def _body(flow: Sequence[Unit], stop: int) -> str:
    """The beginning of the text behind the head."""
    for unit in flow[stop : stop + 4]:
        if unit.sort == "text" and not unit.heading:
            return unit.text[:_BODY]
    return ""


def _sort(flow: Sequence[Unit], index: int) -> int:
    if index >= len(flow):
        return 0
    unit = flow[index]
    if unit.sort == "byline":
        return 1
    return 2 if unit.dateline else 3 if unit.sort == "text" else 4


_FORMS = 24


@lru_cache(maxsize=1 << 12)
def _form(text: str) -> tuple[int, ...]:
    """What a line looks like by itself."""
    plain = fold(text)
    classes = "".join(name for _, name in parse(shape(text[:_LONGEST])))
    tail = _IN_BRACKETS.search(plain)
    return (
        min(len(text), 200),
        *(plain.count(sign) for sign in _SIGNS),
        plain.endswith("—"),
        plain.startswith("—"),
        plain[-1] == ":",
        couplet(text),
        tail is not None,
        bool(_SPEECH.search(plain)),
        bool(_UNFINISHED.search(plain)),
        has_digit(plain),
        CLASSES.find(classes[:1]) if classes else NONE,
        CLASSES.find(classes[-1:]) if classes else NONE,
        classes.count("v"),
        classes.count("n"),
        sum(classes.count(name) for name in "updrcf"),
    )


def _between(left: str, right: str) -> Iterator[int]:
    """How two lines go together: as one sentence, in their brackets, in length, in words."""
    yield round(_FINE * contact(left, right))
    yield int(bool(open_brackets(left)) and bool(unopened(right)))
    yield max(-200, min(200, len(right) - len(left)))
    yield _shared(left, right)


def _shared(line: str, text: str) -> int:
    """Share, in twentieths, of a line's pairs of letters that are in the text."""
    pairs = bigrams(line)
    return 20 * len(pairs & bigrams(text)) // len(pairs) if pairs else NONE
