"""The page that the browser shows: textual-serve's terminal, and nothing from anywhere else.

textual-serve's own page asks Google for a font.
"""

from __future__ import annotations

from html import escape

from tui.language import language, tell

_PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/css/xterm.css">
<script src="/static/js/textual.js"></script>
<script>
addEventListener("load", () => document.querySelector(".xterm-helper-textarea")?.focus());
</script>
<style>
body {{ background: #121212; color: #ddd; margin: 0; overflow: hidden; font-family: sans-serif; }}
.ended {{ display: none; height: 100vh; align-items: center; justify-content: center; }}
body.-closed .ended {{ display: flex; }}
body.-closed .textual-terminal {{ display: none; }}
.ended a {{ color: inherit; margin-left: 1em; }}
</style></head>
<body>
<div class="ended">{ended} <a href="/">{again}</a></div>
<div id="terminal" class="textual-terminal" data-session-websocket-url="{socket}"
 data-font-size="{size}"></div>
</body></html>
"""


def page(title: str, host: str, size: int) -> str:
    """HTML for the reader at this host (and port), in type of this size in pixels."""
    return _PAGE.format(
        language="zh-Hans" if language() == "zh" else "en",
        title=escape(title),
        ended=escape(tell("The reader was left.")),
        again=escape(tell("Open it again")),
        socket=escape(f"ws://{host}/ws"),
        size=size,
    )
