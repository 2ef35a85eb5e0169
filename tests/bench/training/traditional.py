"""Makes the table of Traditional characters and the Simplified ones that they are read as.

    python -m tests.bench.training.traditional

Writes ``summarize/layout/data/traditional.table`` from OpenCC's character tables (Apache 2.0, as
``opencc-python-reimplemented`` of the dev extra has them), pairs glued, in the order of the code
points: the same OpenCC gives the same file. What it takes and leaves out is told in the README
beside the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

_TARGET = Path("summarize/layout/data/traditional.table")
_ROW = 48

_KEPT = frozenset("乾吒摺捱榘甯薹醣")
"""Characters of Simplified text too, where they mean what no other character does: 乾隆, 哪吒."""
_MARKS = {"「": "“", "」": "”", "『": "“", "』": "”", "﹁": "“", "﹂": "”", "﹃": "“", "﹄": "”"}
"""Quotation marks of Traditional papers, and their forms for vertical lines."""
_MORE = "妳你衹只鎗枪敎教槪概旣既卽即鄕乡靑青吿告顔颜黙默"
"""What Hong Kong and Taiwan print besides, and OpenCC's table has not."""


def table() -> dict[str, str]:
    """Each Traditional character, and the one character that it is read as."""
    simplified = {key: values[0] for key, values in rows("TSCharacters")}
    variants = {
        variant: simplified.get(key, key)
        for name in ("HKVariants", "TWVariants")
        for key, values in rows(name)
        for variant in values
        if variant not in simplified and not _simplified_text(variant)
    }
    others = {
        other: key
        for key, values in rows("STCharacters")
        for other in values
        if other not in simplified
    }
    pairs = {
        **others,
        **variants,
        **simplified,
        **dict(zip(_MORE[::2], _MORE[1::2], strict=True)),
        **_MARKS,
    }
    return {
        key: pairs.get(value, value)
        for key, value in sorted(pairs.items())
        if key != value and key not in _KEPT and max(key, value) <= "\uffff"
    }


def rows(name: str) -> Iterator[tuple[str, list[str]]]:
    """A character and what OpenCC has for it, the likeliest first."""
    path = files("opencc").joinpath("dictionary", f"{name}.txt")
    for row in path.read_text(encoding="utf-8").splitlines():
        key, _, values = row.partition("\t")
        if len(key) == 1:
            yield key, [value for value in values.split() if len(value) == 1]


def _simplified_text(character: str) -> bool:
    """Whether the character belongs to Simplified text, by the standard of its character sets."""
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def text_of(pairs: dict[str, str]) -> str:
    """The table as its file holds it."""
    glued = [key + value for key, value in pairs.items()]
    rows = ("".join(glued[at : at + _ROW]) for at in range(0, len(glued), _ROW))
    return "".join(f"{row}\n" for row in rows)


def main() -> None:
    """Writes the table."""
    _TARGET.write_text(text_of(table()), encoding="utf-8")


if __name__ == "__main__":
    main()
