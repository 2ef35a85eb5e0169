"""Documents changed where that reaches new code of a reader: ``python -m tests.fuzz.guided html``.

By atheris (``pip install atheris``; Linux and macOS), which is no dependency of the tests. It
begins with what ``makers.forms`` make and goes on until a reader raises anything but an InputError
of one line, or takes too long or too much; options after the form are libFuzzer's
(``-max_total_time=600``). Of a document of many parts the part with the text is changed.
"""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

OPTIONS = ("-timeout=30", "-rss_limit_mb=1500", "-max_len=100000", "-print_final_stats=1")


def main(arguments: list[str]) -> None:
    """Fuzz one form."""
    name, *options = arguments
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["summarize"]):
        targets = import_module("tests.fuzz.guided.targets")
        targets.import_readers()
    target = targets.Target(name)
    with tempfile.TemporaryDirectory() as folder:
        for at, data in enumerate(target.seeds):
            (Path(folder) / f"{at:04}").write_bytes(data)
        atheris.Setup([sys.argv[0], *OPTIONS, *options, folder], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
