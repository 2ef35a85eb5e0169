"""Lists of pages as markers print them (``2、3``, ``A02—A04``, ``第二、三``): the pages meant."""

from __future__ import annotations

import re

from summarize.layout.pages.labels import GAP, LABEL, page_label

MOST_TARGETS = 8

_ORDINAL = rf"(?:第{GAP})?"
_BETWEEN = r"(?:[、,，和及与]|[-—–~～至到]{1,2})"
LIST = (
    rf"{_ORDINAL}{LABEL}"
    rf"(?:{GAP}(?:版{GAP})?{_BETWEEN}{GAP}{_ORDINAL}{LABEL}){{0,7}}"
)
"""Page numbers in a row, on folded text."""


def spaced(*words: str) -> str:
    """A pattern of the words, with what white space a typesetter put between their characters."""
    return "(?:" + "|".join(GAP.join(word) for word in words) + ")"


def page_list(pages: str) -> tuple[str, ...]:
    """Labels of a page list in order, ranges counted out, at most :data:`MOST_TARGETS`."""
    labels: list[str] = []
    plain = pages.replace(" ", "").replace("版", "").replace("第", "")
    letter = ""
    for part in re.split(r"[、,，和及与]", plain):
        ends = [end for end in re.split(r"[-—–~～至到]+", part) if end]
        found: list[str] = []
        for end in ends:
            label = page_label(end)
            if label is None:
                continue
            if label[0].isalpha():
                letter = label[0]
            elif letter and label.isdigit():
                label = letter + label
            found.append(label)
        if len(found) == 2:
            found = _range(found[0], found[1])
        labels.extend(label for label in found if label not in labels)
    return tuple(labels[:MOST_TARGETS])


def _range(first: str, last: str) -> list[str]:
    letter = first[0] if first[0].isalpha() else ""
    try:
        low, high = int(first.removeprefix(letter)), int(last.removeprefix(letter))
    except ValueError:
        return [first, last]
    if not low < high:
        return [first, last]
    return [f"{letter}{number}" for number in range(low, min(high, low + MOST_TARGETS - 1) + 1)]
