"""Entities that a document defines: none is expanded, and nothing outside is put in for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.summarize.reading.forms.hostile.documents import XML, changed, read

SECRET = "密钥藏在这里"


def with_type(text: str, declared: str) -> str:
    """The document with a type, and with the entity ``x`` in its first text."""
    start = text.index("?>") + 2 if text.startswith("<?xml") else 0
    body = text[start:].lstrip()
    body = body.removeprefix("<!DOCTYPE html>")
    root = body.strip("<").split(None, 1)[0].split(">")[0]
    at = body.index(">") + 1
    return f"<!DOCTYPE {root} [{declared}]>{body[:at]}&x;{body[at:]}"


def laughs(levels: int = 12) -> str:
    """Ten of ten of ten …: more than any memory holds."""
    found = '<!ENTITY l0 "哈哈哈哈哈哈哈哈哈哈">'
    for at in range(1, levels):
        found += f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">'
    return found + f'<!ENTITY x "&l{levels - 1};">'


@pytest.mark.parametrize("place", XML)
def test_laughs_by_the_billion_are_not_laughed(place: str, tmp_path: Path) -> None:
    printed = read(changed(place, lambda text: with_type(text, laughs()), tmp_path))
    assert printed.count("哈") <= 10
    assert len(printed) < 3000


@pytest.mark.parametrize("place", XML)
@pytest.mark.parametrize("kind", ["SYSTEM", 'PUBLIC "-//x//y"'])
def test_no_file_is_put_in_for_an_entity(place: str, kind: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(SECRET, encoding="utf-8")
    folder = tmp_path / "issue"
    folder.mkdir()
    declared = f'<!ENTITY x {kind} "{secret.as_uri()}">'
    assert SECRET not in read(changed(place, lambda text: with_type(text, declared), folder))


@pytest.mark.parametrize("place", XML)
def test_a_large_entity_that_is_named_often_is_not_put_in(place: str, tmp_path: Path) -> None:
    declared = f'<!ENTITY x "{"哈" * 20_000}">'

    def change(text: str) -> str:
        return with_type(text, declared).replace("&x;", "&x;" * 300)

    printed = read(changed(place, change, tmp_path))
    assert printed.count("哈") <= 20_000
