"""Keys by the names that help, footer and ``keys.toml`` give them."""

from __future__ import annotations

_NAMES = {
    "question_mark": "?",
    "slash": "/",
    "vertical_line": "|",
    "asterisk": "*",
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "backspace": "Backspace",
    "alt+left": "Alt+Left",
    "alt+right": "Alt+Right",
    "shift+tab": "Shift+Tab",
    "plus": "+",
    "equals_sign": "=",
    "minus": "-",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "escape": "Esc",
    "tab": "Tab",
    "space": "Space",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "enter": "Enter",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "f1": "F1",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "ctrl+d": "Ctrl+D",
    "ctrl+u": "Ctrl+U",
    "ctrl+z": "Ctrl+Z",
}


def key_name(key: str) -> str:
    """A key as a reader knows it."""
    return _NAMES.get(key, key)


def keys_by_name() -> dict[str, str]:
    """What key a name of ours means, in lower case."""
    return {name.lower(): key for key, name in _NAMES.items()}
