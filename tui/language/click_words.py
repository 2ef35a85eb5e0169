"""What click says by itself (headings of the help, wrong usage), in dubao's catalogue.

click looks its messages up by the standard library's gettext, which goes by the environment
alone: there is no way to tell it the language of ``--lang``. So its modules get our functions.
"""

from __future__ import annotations

import gettext
import sys

from tui.language import language, tell, tell_plural


def _many(one: str, many: str, count: int) -> str:
    if language() == "en":
        return one if count == 1 else many
    return tell_plural(one, many, count)


_OURS = {"_": (gettext.gettext, tell), "ngettext": (gettext.ngettext, _many)}


def translate_click() -> None:
    """From now on click's modules, as far as they are loaded, look their messages up here."""
    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            for function, (theirs, ours) in _OURS.items():
                if getattr(module, function, None) is theirs:
                    setattr(module, function, ours)
