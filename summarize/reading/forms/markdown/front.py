"""Front matter: what a file of Markdown says of itself between two lines of dashes at its top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.records.fields import Field, field_of
from summarize.reading.forms.records.places import day_of, page_of

_MOST = 400


@dataclass(slots=True)
class Front:
    """What the front matter says, by field; ``rest`` is the index of the first line behind it."""

    values: dict[Field, str] = field(default_factory=dict)
    rest: int = 0

    @property
    def page(self) -> tuple[str | None, str | None]:
        """Label and name of the page."""
        label, name = page_of(self.values.get("page", ""))
        own = page_of(self.values.get("label", ""))[0]
        other = page_of(self.values.get("name", ""))
        return own or label or other[0], name or other[1]

    @property
    def date(self) -> str | None:
        """The day, in ISO form."""
        return day_of(self.values.get("date", ""))

    def says(self, text: str) -> bool:
        """Whether the front matter says just this."""
        plain = "".join(text.split())
        return any("".join(value.split()) == plain for value in self.values.values())


def front_of(lines: Sequence[str]) -> Front:
    """The front matter of a file's lines; nothing where there is none.

    Keys and values on one line each, a list's values (``- …`` below it) parted by spaces. More of
    YAML is nothing that these files need.
    """
    found = Front()
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None or lines[first].rstrip() != "---":
        return found
    stop = next(
        (n for n in range(first + 1, min(len(lines), first + _MOST)) if lines[n].rstrip() == "---"),
        None,
    )
    if stop is None:
        return found
    name: Field | None = None
    values: dict[Field, str] = {}
    for line in lines[first + 1 : stop]:
        item = line.strip()
        if item.startswith("- ") and name is not None:
            values[name] = f"{values.get(name, '')} {_value(item[2:])}".strip()
            continue
        key, colon, value = line.partition(":")
        if not colon:
            key, colon, value = line.partition("：")
        if not colon or not key.strip() or line[:1].isspace():
            if item and not line[:1].isspace():
                return found  # no front matter: a rule, and text
            continue
        name = field_of(key)
        if name is not None and _value(value) and name not in values:
            values[name] = _value(value)
    found.values = values
    found.rest = stop + 1
    return found


def _value(text: str) -> str:
    """A plain or quoted scalar, or a list in brackets."""
    text = text.strip()
    if text[:1] == "[" and text[-1:] == "]":
        return " ".join(filter(None, (_value(each) for each in text[1:-1].split(","))))
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        inner = text[1:-1]
        return inner.replace('\\"', '"').replace("\\\\", "\\") if text[0] == '"' else inner
    return "" if text in ("null", "~", "|", ">") else text
