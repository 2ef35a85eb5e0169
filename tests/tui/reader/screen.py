"""What a user sees, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App
    from textual.widget import Widget


def screen_rows(app: App[None], widget: Widget | None = None) -> list[str]:
    """The rows of the screen, or of one widget's part of it."""
    strips = app.screen._compositor.render_strips()
    rows = ["".join(segment.text for segment in strip) for strip in strips]
    if widget is None:
        return [row.rstrip() for row in rows]
    region = widget.region
    cut = [strip.crop(region.x, region.right) for strip in strips[region.y : region.bottom]]
    return ["".join(segment.text for segment in strip).rstrip() for strip in cut]


def screen_text(app: App[None], widget: Widget | None = None) -> str:
    """The same as one string."""
    return "\n".join(screen_rows(app, widget))
