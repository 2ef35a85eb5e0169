"""Which kinds of words stand at a break: ``这些企业在`` begins as sentences do, not headings.

The words on both sides are found in :mod:`..joins.words`; the classes of the last ones on
the left and of the first ones on the right say whether the one can go on with the other, and the
words of a short left side whether it is a heading or the beginning of a sentence.
"""

from __future__ import annotations

from functools import lru_cache

from summarize.layout.joins.words import cost, parse
from summarize.layout.text.shapes import shape

_ENDS = 8
_SHORT = 30
_FUNCTION = frozenset("updrcf")
"""Characters looked at on either side of a break, and of a side that is looked at as a whole;
classes of words that hold sentences together."""
_CUTS = (0.01, 2.0, 4.0, 6.0, 8.0, 11.0, 15.0)
_MARKS = frozenset("。!?;,:、—")


@lru_cache(maxsize=1 << 12)
def _left(text: str) -> tuple[str, str, str, str]:
    """Last words: (class, class of the last two, of the last three, the last word)."""
    words = parse(text)
    names = ["^", "^", "^"] + [name for _, name in words]
    return names[-1], "".join(names[-2:]), "".join(names[-3:]), words[-1][0] if words else ""


@lru_cache(maxsize=1 << 12)
def _right(text: str) -> tuple[str, str, str, str]:
    words = parse(text)
    names = [name for _, name in words] + ["$", "$", "$"]
    return names[0], "".join(names[:2]), "".join(names[:3]), words[0][0] if words else ""


@lru_cache(maxsize=1 << 12)
def whole(text: str) -> tuple[str, ...]:
    """Features of a short text as a whole: its classes, its beginning, its function words."""
    words = parse(text)
    names = "".join(name for _, name in words)
    size = min(9, len(words))
    found = [
        "h1" + words[0][0],
        "h2" + names[:2],
        "h3" + names[:3],
        "hw" + "".join(word for word, _ in words[:2]),
        f"hs{size}{names[-1:]}",
        f"hf{min(4, sum(name in _FUNCTION for name in names))}{size}",
        f"hv{min(3, names.count('v'))}{min(4, names.count('n'))}{size}",
    ]
    found.extend(dict.fromkeys("hk" + word for word, name in words if name in _FUNCTION))
    found.extend(dict.fromkeys("hp" + names[at : at + 2] for at in range(len(names) - 1)))
    return tuple(found)


def features(left: str, right: str) -> list[str]:
    """Names of the features of a break between two texts that are not blank."""
    a, b = shape(left[-2 * _SHORT :]).rstrip(), shape(right[: 2 * _ENDS]).lstrip()
    tail, head = a[-_ENDS:], b[:_ENDS]
    l1, l2, l3, last = _left(tail)
    r1, r2, r3, first = _right(head)
    excess = cost(tail[-4:]) + cost(head[:4]) - cost(tail[-4:] + head[:4])
    cut = str(next((k for k, bound in enumerate(_CUTS) if excess <= bound), len(_CUTS)))
    found = [
        "wx" + cut,
        "wxp" + cut + l1 + r1,
        "p11" + l1 + r1,
        "p21" + l2 + r1,
        "p12" + l1 + r2,
        "p22" + l2 + "|" + r2,
        "p33" + l3 + "|" + r2,
        "p3" + r3,
        "p-3" + l3,
        "wa" + last,
        "wb" + first,
        "wap" + last + "|" + r1,
        "wbp" + first + "|" + l1,
        "wab" + last + "|" + first,
    ]
    found.extend(_clauses(a, right))
    if len(left) <= _SHORT and a:
        found.extend(whole(a))
        found.append("hx" + "".join(name for _, name in parse(a))[-2:] + r1 + str(len(a) // 6))
    return found


def _clauses(a: str, right: str) -> list[str]:
    """What the clause that would go across the break looks like."""
    b = shape(right[:60]).lstrip()
    end = next((k for k, character in enumerate(b) if character in _MARKS), len(b))
    start = max((k for k, character in enumerate(a) if character in _MARKS), default=-1)
    mark = b[end : end + 1]
    c1, c2 = min(len(a) - start - 1, 23) // 3, min(end, 23) // 3
    names = "".join(name for _, name in parse(b[: min(end, 16)]))
    left = "".join(name for _, name in parse(a[start + 1 :][-16:]))
    verbs = f"{min(2, names.count('v'))}{min(2, left.count('v'))}"
    alone = start < 0 and len(a) < _SHORT
    return [
        f"k1{end if end < 5 else 9}{mark}",
        f"k2{c1}{c2}{mark}",
        f"k3{verbs}{mark}{alone:d}{c1 // 2}{c2 // 2}",
        f"k4{names[:2]}{names[-1:]}{mark}{verbs[0]}",
        f"k5{left[:2]}{left[-1:]}{verbs[1]}{alone:d}{names[:1]}",
    ]
