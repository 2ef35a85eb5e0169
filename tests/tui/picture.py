"""The README's picture: a real screen of the reader on the sample issue, as an SVG.

Rich's own export gives each run of text the width of its number of characters, which squeezes
Chinese to half (Textualize/rich#2742). Here each character stands at its own cell, so columns line
up in whatever font the viewer has; and for viewers that heed but the first place of a text, letters
are of such a size that they come to it anyway. Quotation marks and the like, which fonts for
Chinese draw in two cells and terminals in one, are taken from a font for Latin text.

    python -m tests.tui.picture
"""

from __future__ import annotations

import asyncio
from html import escape
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from rich.color import Color
from rich.terminal_theme import DIMMED_MONOKAI

from summarize.opening import open_issue
from tests.tui.reader.screen import StubDigester, reading
from tui.language import choose
from tui.reader.digest.process import make
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.style import Style
    from textual.strip import Strip

    from summarize.issue import Article
    from tui.reader.digest.queue import Digest

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "huaijiang"
PICTURE = ROOT / ".github" / "reader.svg"

SIZE = (120, 32)
CELL, ROW, MARGIN = 8, 21, 12  # pixels; a Chinese character is two cells
WIDE_FONT, NARROW_FONT = 2 * CELL, 13.3  # letters of a monospaced font are 0.6 of its size
FONTS = (
    "'Sarasa Mono SC','Noto Sans Mono CJK SC','Source Han Mono SC','Cascadia Mono',Menlo,"
    "Consolas,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Micro Hei',monospace"
)
LATIN = "'DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,'Liberation Mono',monospace"


class RealDigester(StubDigester):
    """Keywords and summary as the reader makes them, without a process of its own."""

    async def digest(
        self, article: Article, tell: Callable[[Digest], None] | None = None
    ) -> Digest | None:
        return make(article)


async def screen(article: str = "1-3") -> list[Strip]:
    """The rows of the reader in Chinese, opened at ``article`` of the sample issue."""
    issue = open_issue(str(SAMPLE))
    choose("zh")
    try:
        async with reading(issue, SIZE, article=article, digester=RealDigester()) as reader:
            while reader.app.session.digest is None or "退出" not in reader.rows()[-1]:
                await reader.pilot.pause()
            return list(reader.app.screen._compositor.render_strips())
    finally:
        choose(None)


def svg(strips: Iterable[Strip]) -> str:
    """These rows as a picture."""
    width, height = SIZE[0] * CELL + 2 * MARGIN, SIZE[1] * ROW + 2 * MARGIN
    body = [element for y, strip in enumerate(strips) for element in _row(y, strip)]
    first = body[0].partition('fill="')[2].partition('"')[0]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}">',
            f'<rect width="{width}" height="{height}" rx="8" fill="{first}"/>',
            f'<g transform="translate({MARGIN} {MARGIN})" font-family="{FONTS}" '
            f'font-size="{WIDE_FONT}" xml:space="preserve">',
            f"<style>.latin {{ font-family: {LATIN}; font-size: {NARROW_FONT}px }}</style>",
            *body,
            "</g>",
            "</svg>",
            "",
        ]
    )


def _row(y: int, strip: Strip) -> Iterator[str]:
    """Backgrounds first: a glyph that leans over its cell must not be cut by the next one's."""
    x = 0
    texts: list[str] = []
    for segment in strip:
        style = segment.style
        ink, paper = _colours(style)
        wide = cells(segment.text)
        yield (
            f'<rect x="{x * CELL}" y="{y * ROW}" width="{wide * CELL}" height="{ROW}" '
            f'fill="{paper}"/>'
        )
        weight = ' font-weight="bold"' if style is not None and style.bold else ""
        if style is not None and style.underline:
            weight += ' text-decoration="underline"'
        at = x
        for run in _runs(segment.text):
            long = cells(run)
            if not run.isspace():
                texts.append(_text(run, at, y, f'fill="{ink}"{weight}'))
            at += long
        x += wide
    yield from texts


def _text(run: str, x: int, y: int, look: str) -> str:
    """The characters of a run, each at its cell."""
    places: list[int] = []
    for character in run:
        places.append(x * CELL)
        x += cells(character)
    latin = ' class="latin" lang="en"' if cells(run[0]) == 1 else ""
    where = " ".join(map(str, places))
    return f'<text x="{where}" y="{y * ROW + ROW - 5}"{latin} {look}>{escape(run)}</text>'


def _runs(text: str) -> Iterator[str]:
    """Parts of one font each; spaces are a part of their own."""

    def kind(character: str) -> object:
        return character.isspace(), cells(character)

    return ("".join(run) for _, run in groupby(text, kind))


def _colours(style: Style | None) -> tuple[str, str]:
    """Ink and paper of a style."""
    ink, paper = (None, None) if style is None else (style.color, style.bgcolor)
    if style is not None and style.reverse:
        ink, paper = paper, ink
    return _hex(ink, foreground=True), _hex(paper, foreground=False)


def _hex(color: Color | None, *, foreground: bool) -> str:
    return (color or Color.default()).get_truecolor(DIMMED_MONOKAI, foreground=foreground).hex


def main() -> None:
    """Draw it anew."""
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(svg(asyncio.run(screen())), encoding="utf-8")


if __name__ == "__main__":
    main()
