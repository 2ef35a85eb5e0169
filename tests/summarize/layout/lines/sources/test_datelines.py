from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.lines.sources.datelines import dateline, trailing_dateline


@pytest.mark.parametrize(
    ("text", "head", "agency", "place", "date", "sort"),
    [
        pytest.param(
            "新华社临江1月6日电 春雨",
            "新华社临江1月6日电",
            "新华社",
            "临江",
            "1月6日",
            "电",
            id="wire",
        ),
        pytest.param(
            "【本报临江三日电】今天",
            "【本报临江三日电】",
            "本报",
            "临江",
            "三日",
            "电",
            id="case-23",
        ),
        pytest.param(
            "【新华社青山十四日讯】今",
            "【新华社青山十四日讯】",
            "新华社",
            "青山",
            "十四日",
            "讯",
            id="old",
        ),
        pytest.param(
            "本报青山18日电 春雨", "本报青山18日电", "本报", "青山", "18日", "电", id="day"
        ),
        pytest.param(
            "本台临江3月4日专电 春",
            "本台临江3月4日专电",
            "本台",
            "临江",
            "3月4日",
            "电",
            id="special",
        ),
        pytest.param(
            "新华社临江１月６日电春雨",
            "新华社临江１月６日电",
            "新华社",
            "临江",
            "1月6日",
            "电",
            id="glued",
        ),
        pytest.param(
            "本报石城（青山国）1月6日电春",
            "本报石城（青山国）1月6日电",
            "本报",
            "石城",
            "1月6日",
            "电",
            id="land",
        ),
        pytest.param("　　本报讯 昨天", "本报讯", "本报", None, None, "讯", id="indent"),
        pytest.param(
            "据临江日报消息:昨天", "据临江日报消息:", "临江日报", None, None, "报道", id="cited"
        ),
        pytest.param("又讯 昨天", "又讯", None, None, None, "讯", id="case-53"),
    ],
)
def test_datelines(
    text: str, head: str, agency: str | None, place: str | None, date: str | None, sort: str
) -> None:
    found = dateline(text)
    assert found is not None
    assert text[found.start : found.end] == head
    assert (found.agency, found.place, found.date_text, found.sort) == (agency, place, date, sort)
    assert found.sure


@pytest.mark.parametrize(
    ("text", "head", "reporters"),
    [
        ("本报讯(记者 赵越)春来", "本报讯(记者 赵越)", ("赵越",)),
        ("本报讯(记者 杨 越)春来", "本报讯(记者 杨 越)", ("杨越",)),
        (
            "本报讯（记者赵越 通讯员李小河）春",
            "本报讯（记者赵越 通讯员李小河）",
            ("赵越", "李小河"),
        ),
        (
            "新华社临江12月3日电（记者张三、李小河）今",
            "新华社临江12月3日电（记者张三、李小河）",
            ("张三", "李小河"),
        ),
        ("本报临江１月１日讯记者李小河报道：今", "本报临江１月１日讯记者李小河报道：", ("李小河",)),
        ("本报临江11月8日电 记者钱缪报道:今", "本报临江11月8日电 记者钱缪报道:", ("钱缪",)),
        ("据新华社临江8月8日电 (记者赵越) 今", "据新华社临江8月8日电 (记者赵越)", ("赵越",)),
        ("本 报 讯（记 者 赵 越）今", "本 报 讯（记 者 赵 越）", ("赵越",)),
    ],
)
def test_reporters_belong_to_the_dateline(text: str, head: str, reporters: tuple[str, ...]) -> None:
    found = dateline(text)
    assert found is not None
    assert text[found.start : found.end] == head
    assert found.reporters == reporters


def test_a_source_with_a_comma_is_weak_evidence() -> None:
    found = dateline("据《临江日报》报道,今天")
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    "text",
    [
        "本报电脑班开学",
        "本报记者从市里获悉",
        "据报道,今天",
        "据了解,今天",
        "新华社记者",
        "本报讯员",
        "电视里说",
        "（本报临江1月6日电）",
        "本报1月4日第四版",
        "",
    ],
)
def test_no_dateline(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        pytest.param("春雨润田。(据新华社临江3月3日电)", "(据新华社临江3月3日电)", id="case-22"),
        ("春雨润田。(新华社发)", "(新华社发)"),
        ("春雨润田。据《临江晚报》", "据《临江晚报》"),
        ("（本报石城１月６日电）", "（本报石城１月６日电）"),
        ("春雨。（据青山电视台）", "（据青山电视台）"),
    ],
)
def test_trailing(text: str, tail: str) -> None:
    found = trailing_dateline(text)
    assert found is not None
    assert text[found.start : found.end] == tail


@pytest.mark.parametrize(
    "text", ["春雨。(新华社记者李明摄)", "春雨。（据说）", "他读《临江晚报》", ""]
)
def test_no_trailing(text: str) -> None:
    assert trailing_dateline(text) is None


@given(st.text(alphabet="据本报新华社临江1月三日电讯(记者 李明)报道:，。【】", max_size=60))
def test_spans_lie_in_the_text(text: str) -> None:
    for found in (dateline(text), trailing_dateline(text)):
        assert found is None or 0 <= found.start < found.end <= len(text)
