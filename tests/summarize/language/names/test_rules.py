"""Names made whole by what stands around them: credits of pictures, short names, titles, links."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Block
from summarize.language.names import names


def found(*texts: str) -> set[tuple[str, str]]:
    blocks = tuple(Block("paragraph", "1", text) for text in texts)
    article = Article("1-1", "1", "第1版", "news", "", blocks=blocks)
    return {(name.text, name.role) for name in names(article)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("卢小满摄", "卢小满"),
        ("岑越摄(资料照片)", "岑越"),
        ("新桥通车。本报记者卢满摄", "卢满"),
        ("冉平和摄", "冉平和"),
    ],
)
def test_who_took_a_picture_is_named_without_the_word_for_it(text: str, name: str) -> None:
    people = {each for each, role in found(text) if role == "person"}
    assert people == {name}


def test_a_short_name_in_brackets_is_the_organisation_before() -> None:
    names_found = found(
        "芦汀市卢新水务集团有限公司(以下简称卢新水)今年换了管网。",
        "卢新水的工人说,卢新水还要再换三年。",
    )
    assert ("卢新水", "organisation") in names_found
    assert ("卢新水", "person") not in names_found


@pytest.mark.parametrize("title", ["习主席", "王师傅", "林老", "陈院士", "刘氏", "郑总"])
def test_a_family_name_and_a_title_name_nobody(title: str) -> None:
    text = f"{title}来到村里,{title}说这口井还能用。乡亲们记得{title}的话。"
    assert not {each for each, role in found(text) if role == "person"}


def test_a_calling_is_no_part_of_a_name() -> None:
    people = {each for each, role in found("69岁的农民郭小禾说,今年收成好。") if role == "person"}
    assert people == {"郭小禾"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("卢小满是北京大学的学生。", "北京大学"),
        ("在京中国科学院院士看了展览。", "中国科学院"),
        ("名单已报中央组织部。", "中央组织部"),
    ],
)
def test_a_linking_character_begins_no_organisation(text: str, name: str) -> None:
    organisations = {each for each, role in found(text) if role == "organisation"}
    assert organisations == {name}


@pytest.mark.parametrize(
    "text",
    ["这批科技型公司落户后,税收多了。", "会上作了全面部署,党员干部都签了字。"],
)
def test_a_kind_that_names_none_is_no_organisation(text: str) -> None:
    assert not {each for each, role in found(text) if role == "organisation"}


def test_two_known_places_are_two() -> None:
    places = {each for each, role in found("广西南宁的花农来学艺。") if role == "place"}
    assert places == {"广西", "南宁"}
