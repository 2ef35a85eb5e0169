"""``dubao watch``: what is new for the watch words, told once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.summarize.library.adding.test_adding import put
from tests.tui.cli import test_library
from tui.cli.watch import telling

if TYPE_CHECKING:
    from tests.tui.cli.test_library import Dubao

dubao = test_library.dubao
filled = test_library.filled

THIRD = """第1版 要闻

渡口修好了

本报讯 芦汀的渡口昨天修好了。工人们用了两个月，把石阶重新铺了一遍。

国会大厦前

本报讯 昨天在中国会堂里开了一个会。
"""


def keys(dubao: Dubao, *arguments: str) -> list[Any]:
    return [each["key"] for each in dubao.records("watch", "run", *arguments)]


def add_third(dubao: Dubao, text: str = THIRD) -> None:
    folder = put(dubao.folder / "云陂日报", **{"2025-03-09__01_txt": text})
    assert dubao("library", "add", str(folder)).status == 0


def test_nothing_is_told_twice_and_what_comes_later_is_told(filled: Dubao) -> None:
    assert filled("watch", "add", "船", "渡船 OR 渡口").status == 0
    first = filled("watch", "run")
    assert first.status == 0
    assert "云陂日报@2025-03-04/2-1  " in first.out
    again = filled("watch", "run")
    assert (again.status, again.out, again.err) == (1, "", "")
    add_third(filled)
    assert keys(filled) == ["云陂日报@2025-03-09/1-1"]
    assert keys(filled) == []


def test_a_hit_has_its_key_a_sentence_and_its_places(filled: Dubao) -> None:
    filled("watch", "add", "船", "渡船")
    record: dict[str, Any] = filled.records("watch", "run", "2025-03-04")[0]
    assert record["watch"] == "船"
    assert filled("show", record["key"]).status == 0
    said = record["sentence"]["text"]
    assert said in filled("summary", record["key"], "-n", "1").out
    place = record["places"][0]
    start, end = place["matches"][0]
    assert place["text"][start:end] == "渡船"
    text = filled("watch", "run", "2025-03-04").out
    assert text.startswith("船\n云陂日报@2025-03-04/")
    assert f"  - {said}" in text
    markdown = filled("watch", "run", "2025-03-04", "--format", "markdown").out
    assert markdown.startswith("## 船\n\n- **")
    assert record["key"] in markdown


def test_with_an_issue_or_a_day_no_mark_is_moved(filled: Dubao) -> None:
    filled("watch", "add", "船", "渡船")
    folder = str(filled.folder / "云陂日报" / "2025-03-04")
    on_file = filled.records("watch", "run", folder)
    assert on_file
    assert [each["key"] for each in on_file] == [None] * len(on_file)
    day = keys(filled, "2025-03-04")
    assert day == keys(filled, "云陂日报@2025-03-04")
    assert {each["id"] for each in on_file} == {key.rpartition("/")[2] for key in day}
    assert keys(filled, "2024") == []
    assert set(keys(filled)) >= set(day)


@pytest.mark.parametrize(("error", "status"), [(KeyboardInterrupt, 130), (BrokenPipeError, 0)])
def test_a_run_that_is_broken_off_is_repeated_in_full(
    filled: Dubao, monkeypatch: pytest.MonkeyPatch, error: type[BaseException], status: int
) -> None:
    filled("watch", "add", "船", "渡船")
    filled("watch", "add", "灯", "农机手")
    real = telling.Telling.tell
    told: list[str] = []

    def broken(self: telling.Telling, watch: Any, found: Any) -> None:
        if told:
            raise error
        told.append(found.key)
        real(self, watch, found)

    with monkeypatch.context() as patched:
        patched.setattr(telling.Telling, "tell", broken)
        assert filled("watch", "run").status == status
    whole = keys(filled)
    assert told[0] in whole
    assert len(whole) > 1
    assert keys(filled) == []


def test_an_article_that_only_got_another_number_is_not_news(filled: Dubao) -> None:
    filled("watch", "add", "口", "石阶 OR 农机站")
    add_third(filled)
    assert [each["title"] for each in filled.records("watch", "run")] == ["渡口修好了"]
    more = "第1版 要闻\n\n农机站搬家了\n\n本报讯 云陂农机站昨天搬到了镇外。\n"
    add_third(filled, more + THIRD.removeprefix("第1版 要闻\n"))
    records = filled.records("watch", "run")
    assert [each["title"] for each in records] == ["农机站搬家了"]
    assert records[0]["id"] == "1-1"


def test_whole_words_are_not_parts_of_others(filled: Dubao) -> None:
    add_third(filled, THIRD.replace("国会大厦前", "会堂里开会"))
    filled("watch", "add", "--whole", "议会", "国会")
    filled("watch", "add", "处处", "国会")
    filled("watch", "add", "--whole", "会堂", "会堂 -国会")
    records = filled.records("watch", "run")
    assert [each["watch"] for each in records] == ["处处", "会堂"]
    add_third(filled)
    filled("watch", "add", "--whole", "大厦", "国会 OR 无此词")
    assert [each["watch"] for each in filled.records("watch", "run", "-w", "大厦")] == ["大厦"]


def test_from_now_on(filled: Dubao) -> None:
    assert filled("watch", "add", "--from-now", "船", "渡船 OR 渡口").status == 0
    assert keys(filled) == []
    add_third(filled)
    assert keys(filled) == ["云陂日报@2025-03-09/1-1"]


def test_the_file_is_the_users_and_stays_as_it_is(filled: Dubao) -> None:
    filled("watch", "add", "船", '渡船 "旧 船" -\\')
    path = filled.folder / "home" / "watch.toml"
    assert filled("watch", "--path").out == f"{path}\n"
    mine = path.read_text("utf-8") + '\n[[watch]]\nname = "灯"  # mine\nquery = "农机手"\n'
    path.write_text(mine, "utf-8")
    listed = filled.records("watch")
    assert [each["name"] for each in listed] == ["船", "灯"]
    assert listed[0]["query"] == '渡船 "旧 船" -\\'
    assert filled.records("watch", "list") == listed
    assert filled("watch", "list").out == filled("watch").out
    assert filled("watch", "add", "灯", "x").status == 2
    filled("watch", "add", "三", "三")
    assert filled("watch", "remove", "三").status == 0
    assert path.read_text("utf-8").rstrip("\n") == mine.rstrip("\n")
    assert filled("watch", "remove", "三").status == 2
    assert {each["watch"] for each in filled.records("watch", "run", "-w", "灯")} == {"灯"}
    assert filled("watch", "run", "-w", "无").status == 2


def test_a_watch_that_is_taken_away_leaves_no_mark(filled: Dubao) -> None:
    filled("watch", "add", "船", "渡船")
    first = keys(filled)
    filled("watch", "remove", "船")
    filled("watch", "add", "船", "渡船")
    assert first
    assert keys(filled) == first


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[[watch]]\nname = 1\n", "entry 1"),
        ('[[watch]]\nname = "船"\nquery = "OR"\n', "船"),
        ('[[watch]]\nname = "船"\nquery = "a"\nwhole = "yes"\n', "true or false"),
        ('[[watch]]\nname = "船"\nquery = "a"\nqwery = "a"\n', "qwery"),
        ('[watch]\nname = "船"\n', "two brackets"),
        ("[[watch]", "not TOML"),
        ('[[watch]]\nname="a"\nquery="a"\n[[watch]]\nname="a"\nquery="b"\n', "two entries"),
    ],
)
def test_a_broken_file_is_one_line_that_says_where(filled: Dubao, text: str, why: str) -> None:
    (filled.folder / "home" / "watch.toml").write_text(text, "utf-8")
    for command in (("watch",), ("watch", "run"), ("watch", "add", "灯", "灯")):
        found = filled(*command)
        assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
        assert "watch.toml" in found.err
        assert why in found.err


def test_what_cannot_be_watched_is_said(dubao: Dubao) -> None:
    assert "dubao watch add" in dubao("watch", "run").err
    assert dubao("watch", "add", "船", "OR").status == 2
    assert not (dubao.folder / "home" / "watch.toml").exists()
    dubao("watch", "add", "船", "渡船")
    assert "dubao library add" in dubao("watch", "run").err
    assert not (dubao.folder / "home" / "library.sqlite3").exists()


def test_text_of_a_paper_is_no_markup(filled: Dubao) -> None:
    add_third(filled, THIRD.replace("渡口修好了", "*渡口*[修好]了"))
    filled("watch", "add", "口", "石阶")
    assert "\\*渡口\\*\\[修好\\]了" in filled("watch", "run", "--format", "markdown").out
    assert json.loads(filled("watch", "run", "2025-03-09", "--json").out)["id"] == "1-1"
