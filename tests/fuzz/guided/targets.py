"""What a fuzzer that is guided by coverage calls: a form's reader, with bytes to read."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages
from random import Random

from summarize.errors import InputError
from summarize.reading.arranging import arrange, describe_sheets
from summarize.reading.forms import forms
from summarize.reading.forms.opened import Opened
from tests.fuzz.makers.forms import FORMS
from tests.fuzz.makers.forms.packed import packed, parts_of

_SEEDS = 100
_CHANGED = {"docx": "word/document.xml", "xlsx": "xl/worksheets/sheet1.xml", "epub": "OPS/a1.xhtml"}


def import_readers() -> None:
    """Import all that readers otherwise import when they are asked."""
    readers = import_module("summarize.reading.forms")
    for module in walk_packages(readers.__path__, f"{readers.__name__}."):
        if not module.name.endswith(".process"):
            import_module(module.name)


class Target:
    """The reader of the form of that name; ``seeds`` are whole documents, or the part of them
    that is changed.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.form = next(form for form in forms() if form.name == name)
        self.path = ""
        self.seeds: list[bytes] = []
        self._parts: dict[str, bytes] = {}
        number = 0
        while len(self.seeds) < _SEEDS:
            case = FORMS[name](f"{name}-{number}", Random(number))
            number += 1
            if case.text is None or case.source.endswith(".zip"):
                continue
            self.path = self.path or case.source.rpartition("/")[2]
            for data in case.files.values():
                if name in _CHANGED:
                    self._parts = parts_of(data)
                self.seeds.append(self._parts[_CHANGED[name]] if self._parts else data)

    def __call__(self, data: bytes) -> None:
        """Read a document; raises what no reader may."""
        if self._parts:
            data = packed({**self._parts, _CHANGED[self.name]: data})
        opened = Opened(data, self.path, self.path)
        try:
            sheets = self.form.read(opened)
            files = describe_sheets(self.path, sheets, self.name, (), tuple(opened.doubts))
            for page in arrange(files, self.path):
                "\n".join(page.lines).encode()
        except InputError as error:
            if "\n" in str(error):
                raise AssertionError(str(error)) from error
