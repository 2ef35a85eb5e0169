"""The language in which dubao speaks, of its own: Chinese or English.

A message stands in the code in one of the two and is looked up in gettext's catalogue of the
other: ``data/en.po`` has the English of the Chinese ones, ``data/zh.po`` the Chinese of the
English ones. What a newspaper says is never translated.
"""

from __future__ import annotations

import gettext
import io
import os
from functools import cache
from typing import TYPE_CHECKING, Literal

from summarize.stored import stored

if TYPE_CHECKING:
    from summarize.errors import DubaoError

Language = Literal["zh", "en"]

VARIABLE = "DUBAO_LANG"
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set is the locale for messages
_chosen: Language | None = None
_preferred: Language | None = None


def choose(language: Language | None) -> None:
    """Speak this language from now on; None: the one that the environment asks for."""
    global _chosen  # noqa: PLW0603 (one process speaks one language)
    _chosen = language


def prefer(language: Language | None) -> None:
    """Speak this language where neither :func:`choose` nor DUBAO_LANG says otherwise."""
    global _preferred  # noqa: PLW0603 (as above)
    _preferred = language


def language() -> Language:
    """The chosen language, else that of DUBAO_LANG, of the settings, or of the locale."""
    if _chosen is not None:
        return _chosen
    if _preferred is not None and not os.environ.get(VARIABLE):
        return _preferred
    asked = next((value for name in (VARIABLE, *_LOCALE) if (value := os.environ.get(name))), "")
    return "zh" if asked.lower().startswith("zh") else "en"


def tell(message: str, **values: object) -> str:
    """A message in the language of the interface, with ``values`` in the place of their names."""
    text = _catalogue(language()).gettext(message) if message else ""
    return text.format(**values) if values else text


def tell_count(message: str, count: int, many: str | None = None, **values: object) -> str:
    """A message on ``{count}`` things; ``many`` is what it is in English for more than one."""
    text = _catalogue(language()).ngettext(message, many or message, count)
    return text.format(count=count, **values)


def tell_error(error: DubaoError) -> str:
    """What is wrong with an input, as far as the catalogue has it; else as the error says it."""
    return tell(error.message, **error.values)


def marked(message: str) -> str:
    """An English message that is to be told later: it is to stand in the catalogue."""
    return message


@cache
def _catalogue(language: Language) -> gettext.GNUTranslations:
    return gettext.GNUTranslations(io.BytesIO(stored("tui.language", f"{language}.mo")))
