"""Colours: paper, night, high contrast, and what a terminal of sixteen colours has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.filter import Monochrome, NoColor
from textual.theme import BUILTIN_THEMES, Theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.filter import LineFilter

PAPER = Theme(
    name="dubao-paper",
    dark=False,
    primary="#7a2e1d",
    secondary="#4f5d3a",
    accent="#8a4b12",
    warning="#a86a00",
    error="#a3211c",
    success="#3f6b35",
    foreground="#2b2620",
    background="#f6f0e1",
    surface="#efe7d3",
    panel="#e4d9bf",
)
NIGHT = Theme(
    name="dubao-night",
    dark=True,
    primary="#c98f5a",
    secondary="#8fa37a",
    accent="#d9b36c",
    warning="#d9a441",
    error="#d9705f",
    success="#86a86a",
    foreground="#d8d2c4",
    background="#17171a",
    surface="#202024",
    panel="#2c2c31",
)
CONTRAST = Theme(
    name="dubao-contrast",
    dark=True,
    primary="#ffff00",
    secondary="#00ffff",
    accent="#00ffff",
    warning="#ffff00",
    error="#ff6060",
    success="#00ff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#303030",
    text_alpha=1.0,
    variables={"text-muted": "#ffffff", "text-disabled": "#ffffff"},
)
_SIXTEEN = BUILTIN_THEMES["ansi-dark"]
SIXTEEN = Theme(
    name="dubao-16",
    ansi=True,
    dark=True,
    primary=_SIXTEEN.primary,
    secondary=_SIXTEEN.secondary,
    accent="ansi_cyan",
    warning=_SIXTEEN.warning,
    error=_SIXTEEN.error,
    success=_SIXTEEN.success,
    foreground=_SIXTEEN.foreground,
    background=_SIXTEEN.background,
    surface=_SIXTEEN.surface,
    panel=_SIXTEEN.panel,
    boost=_SIXTEEN.boost,
    variables=dict(_SIXTEEN.variables),
)
THEMES = (NIGHT, PAPER, CONTRAST, SIXTEEN)
LABELS: Mapping[str, str] = {
    NIGHT.name: "夜",
    PAPER.name: "纸",
    CONTRAST.name: "高对比",
    SIXTEEN.name: "16色",
}


def default_theme(color_system: str | None) -> str:
    """What a terminal gets that was never given another; it says how many colours it has."""
    return SIXTEEN.name if color_system in ("standard", "windows") else NIGHT.name


def next_theme(name: str) -> str:
    """The one after it, round the end; the first after one of Textual's."""
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


_NO_COLOUR, _GREY = NoColor(), Monochrome()


def without_colours(filters: Sequence[LineFilter], *, native: bool) -> list[LineFilter]:
    """The filters under NO_COLOR: greys, or, for a theme of the terminal's ``native`` colours,
    whose values are not known, none at all. Textual keeps what the first theme asked for.
    """
    fitting = _NO_COLOUR if native else _GREY
    return [fitting if isinstance(each, (NoColor, Monochrome)) else each for each in filters]
