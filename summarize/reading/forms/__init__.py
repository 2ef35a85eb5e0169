"""Forms in which an issue reaches its reader, other than plain text: one module here for each.

How to add a form: write one module (or a package) in this folder, and touch nothing else. It sets
``FORM`` to a :class:`~summarize.reading.forms.form.Form`: what it is called and reads (the table of
the README is made of that), by what a file is known to be of it (``recognises``, asked with
:class:`~summarize.reading.forms.opened.Opened`: bytes, name, text), the suffixes by which files of
a folder are its pages, and ``read``, which makes sheets of the file.

A :class:`~summarize.reading.forms.form.Sheet` is a page, or what of it is in the file: its label,
name, date, and its blocks in reading order. A :class:`~summarize.reading.forms.form.Block` is a
text with its role (:data:`summarize.given.Role`), or without one where the layout is to judge as of
plain text: then its lines and blank lines count as in a dump. ``begins`` says that an article
begins there; blocks that begin with the same ``key`` are one article, on whatever pages. A sheet
that is ``closed`` has no other articles than those; one that is open may have more, where the
layout finds them. Jump markers inside of text are found and followed in any case; nothing need be
said of them.

All that was printed has to stand in a block: what belongs to no article as furniture (``stray`` if
nothing better is known), marks of the form itself nowhere. What cannot be placed is told with
``opened.doubt``; what is not of the form after all, or damaged, raises
:class:`~summarize.errors.InputError` in one clear line. The reader may ask for gigabytes that a
small file claims, or nest without end: refuse that, too. Modules here are imported for every file,
so import what is heavy in ``read``; a library that only an extra brings by
:func:`~summarize.reading.forms.form.library`, which names the extra where it is missing.

A test for a new form reads a sample to the same issue as its twin in plain text, and what is
hostile to one line (``tests/summarize/reading/forms``).
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.reading.forms.form import Form
    from summarize.reading.forms.opened import Opened

__all__ = ["form_of", "form_title", "forms", "suffixes"]


@cache
def forms() -> tuple[Form, ...]:
    """All forms, those first that are to be asked first."""
    names = sorted(each.name for each in iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    found: list[Form] = [module.FORM for module in modules if hasattr(module, "FORM")]
    return tuple(sorted(found, key=lambda form: form.order))


def suffixes() -> tuple[str, ...]:
    """Suffixes of files that are pages of some form, those first that are to be taken first."""
    return tuple(dict.fromkeys(suffix for form in forms() for suffix in form.suffixes))


def form_title(name: str) -> str:
    """What people call the form of that name; the name itself where it is not known here."""
    return next((form.title for form in forms() if form.name == name), name)


def form_of(opened: Opened, *, binary: bool) -> Form | None:
    """The form that the file is of, among those that are ``binary`` or those that are text."""
    asked = (form for form in forms() if form.binary == binary)
    return next((form for form in asked if form.recognises(opened)), None)
