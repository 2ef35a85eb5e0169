from __future__ import annotations

import pytest

from summarize.layout.lines.titles.standing_titles import (
    box_title,
    column_name,
    correction,
    editors_note,
    guide_title,
    notice_body,
    notice_title,
    opinion_column,
    picture_title,
    series_column,
)


@pytest.mark.parametrize(
    "text", ["遗失声明", "【公告】", "关于春风路改造的公告", "春季招标公告", "讣告"]
)
def test_case_24_notice_titles(text: str) -> None:
    assert notice_title(text) is not None


@pytest.mark.parametrize("text", ["市政府发布公告", "两国联合声明", "公告栏前人头攒动", "春耕忙"])
def test_no_notice_titles(text: str) -> None:
    assert notice_title(text) is None


def test_case_24_notice_body() -> None:
    assert notice_body("吕某遗失居民身份证,声明作废。") is not None
    assert notice_body("他不慎将手机掉进河里。") is None


def test_case_25_correction() -> None:
    title = correction("更正")
    body = correction("本报昨日二版《春耕忙》一文中“十万亩”应为“一万亩”。特此更正。")
    assert title is not None
    assert body is not None
    assert (title.rule, body.rule) == ("title", "body")
    assert correction("他更正了说法") is None


def test_fixed_titles() -> None:
    assert guide_title("■今日导读") is not None
    assert opinion_column("社论") is not None
    assert picture_title("图片新闻") is not None
    assert box_title("相关链接") is not None
    assert not any(f("春耕忙") for f in (guide_title, opinion_column, picture_title, box_title))


@pytest.mark.parametrize(
    ("text", "head"), [("编者按:春来", "编者按:"), ("开栏的话", "开栏的话"), ("编后 春来", "编后")]
)
def test_case_50_editors_notes(text: str, head: str) -> None:
    found = editors_note(text)
    assert found is not None
    assert text[found.start : found.end] == head


def test_no_editors_note() -> None:
    assert editors_note("编者按下快门") is None


def test_case_51_series() -> None:
    found = series_column("高质量发展看基层⑥")
    assert found is not None
    assert (found.name, found.index, found.sure) == ("高质量发展看基层", "⑥", True)
    assert series_column("王小明") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("专栏：读者来信", "读者来信"),
        ("栏目:工业战线", "工业战线"),
        ("社论：", "社论"),
        ("今日谈", "今日谈"),
    ],
)
def test_a_column_is_named_without_its_label(text: str, name: str) -> None:
    assert column_name(text) == name


def test_an_archives_label_makes_a_column() -> None:
    found = series_column("专栏：读者来信")
    assert found is not None
    assert (found.name, found.index, found.sure) == ("读者来信", None, True)


def test_an_umbrella_that_could_be_a_kicker_is_weak() -> None:
    found = series_column("重点工程进行时")
    assert found is not None
    assert not found.sure


def test_case_49_umbrella_is_weak() -> None:
    found = series_column("学习贯彻大会精神")
    assert found is not None
    assert not found.sure
