"""The tables that lie beside the code, in folders ``data`` of its packages."""

from __future__ import annotations

from pkgutil import get_data


def stored(package: str, name: str) -> bytes:
    """The bytes of a package's file ``data/name``; FileNotFoundError where there is none.

    As :mod:`importlib.resources` has it, which takes as long to import as most tables to read.
    """
    data = get_data(package, f"data/{name}")
    if data is None:  # the package has no loader that knows of files
        raise FileNotFoundError(f"{package}: data/{name}")
    return data
