from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import summarize
from summarize.patterns import lazy


def _needing() -> dict[str, Any]:
    """Every pattern of the engine that says which characters it needs, by module and name."""
    found = {}
    for module in walk_packages(summarize.__path__, "summarize."):
        for name, value in vars(import_module(module.name)).items():
            if getattr(value, "needs", ""):
                found[f"{module.name}.{name}"] = value
    return found


NEEDING = _needing()


@pytest.mark.parametrize("name", NEEDING)
def test_every_match_has_one_of_the_characters_that_a_pattern_needs(name: str) -> None:
    pattern = NEEDING[name]
    compiled = re.compile(pattern.pattern, pattern.given)

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(compiled))
    def holds(text: str) -> None:
        for ask in ("search", "match", "fullmatch"):
            found = getattr(compiled, ask)(text)
            asked = getattr(pattern, ask)(text)
            assert (found and found.span()) == (asked and asked.span())

    holds()


def test_no_function_of_re_is_given_a_pattern_that_may_not_be_compiled() -> None:
    root = Path(summarize.__file__).parents[1]
    for file in [*(root / "summarize").rglob("*.py"), *(root / "tui").rglob("*.py")]:
        text = file.read_text(encoding="utf-8")
        names = re.findall(r"^(\w+)(?:: [^=\n]+)? = lazy\(", text, re.MULTILINE)
        given = re.findall(r"\bre\.\w+\(\s*(\w+)", text)
        assert not set(names) & set(given), file


def test_it_is_compiled_when_it_is_first_asked() -> None:
    wrong = lazy("(")
    with pytest.raises(re.error):
        wrong.search("a")
    late = lazy(r"(?P<year>\d{4})年")
    found = late.search("到2025年")
    assert found is not None
    assert found["year"] == "2025"
    assert late.match("到2025年") is None
    assert late.fullmatch("2025年") is not None
    assert late.sub("-", "2025年2026年") == "--"
    assert late.findall("2025年") == ["2025"]
    assert late.split("a2025年b") == ["a", "2025", "b"]
    assert late.groupindex == {"year": 1}
    assert late.pattern == r"(?P<year>\d{4})年"
    assert lazy(rb"\d", re.ASCII).search(b"a1") is not None


def test_a_text_without_what_is_needed_is_not_asked() -> None:
    broken = lazy("(", needs="版")
    assert broken.search("第三页") is None
    assert broken.fullmatch("", 0) is None
    with pytest.raises(re.error):
        broken.search("第三版")
    both = lazy("(", needs="第其 版页")
    assert both.search("第三") is both.search("三版") is None
    with pytest.raises(re.error):
        both.search("其三页")
    pages = lazy(r"第(\d)版", needs="版")
    assert [found[1] for found in pages.finditer("第1版第2版")] == ["1", "2"]
    found = pages.search("第1版 第2版", 2)
    assert found is not None
    assert found[1] == "2"
