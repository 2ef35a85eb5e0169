"""What is said on stderr of inputs that are no page's text, and what is printed for all that."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conservation import doubled, lost
from tests.tui.cli.test_main import dubao

ACROSS = """\
  沿江防洪堤全线加固完工        市中医院开设夜间门诊         北线客运增开早班车

    历时十四个月的沿江防洪      从下周一开始，市中医院每       自本月二十五日起，北线客
  堤加固工程昨天完工。工程全    晚六点到九点开设夜间门       运增开早班车两班，发车时间
  长三十一公里，堤顶加高一点    诊。首批开放内科、推拿科和   分别为五点四十和六点二
  二米，新建排涝泵站四座。市    儿科，号源在前一天中午放     十。沿线十一个乡镇的学生
  水利局说，加固后可抵御五十    出。医院为夜间门诊配了八     可以当天往返。票价与原来
"""
NUMBERS = "(cid:3021)(cid:871)(cid:12)\n芦汀日报 2025年3月18日\n(cid:771)(cid:98)(cid:2210)\n" * 3
UPRIGHT = "十二月四日\n不減當年聞\n樓中貨物齊\n減價三日門\n前車馬往來\n本埠同昌綢\n莊昨日開張\n"
CASES = {"across": ACROSS, "numbers": NUMBERS, "upright": UPRIGHT}
SAID = {
    "across": "put one after another by the gaps",
    "numbers": "glyph numbers without characters",
    "upright": "vertical print",
}


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Path]:
    page = tmp_path / "page.txt"
    page.write_text(CASES[request.param], encoding="utf-8")
    return request.param, page


@pytest.mark.parametrize("command", ["list", "summary", "keywords", "show", "digest"])
def test_every_command_says_it_in_one_line_and_goes_on(
    command: str, case: tuple[str, Path]
) -> None:
    name, page = case
    result = dubao(command, str(page))
    assert result.returncode == 0
    lines = result.stderr.decode().splitlines()
    assert lines[0].startswith(f"dubao: {page}: ")
    assert SAID[name] in lines[0]
    assert not [line for line in lines[1:] if "no article in it" not in line]
    assert b"cid" not in result.stdout


def test_what_is_exported_is_whole_and_has_no_verse(case: tuple[str, Path]) -> None:
    name, page = case
    record = json.loads(dubao("export", str(page), "--json").stdout)
    assert not lost(CASES[name], record)
    assert not doubled(CASES[name], record)
    assert "warnings" not in record
    blocks = [block["kind"] for article in record["articles"] for block in article["blocks"]]
    assert "verse" not in blocks


def test_glyph_numbers_amid_a_text_are_no_words(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    text = "东门轮渡(cid:7)恢复夜航，末班船延到九点半。轮渡公司新添两条船(cid:12)。"
    sound = "家住对岸的学生不必再绕道石桥，路上可省四十分钟。"
    page.write_text(f"东门轮渡恢复夜航\n\n{text * 2}{sound}\n", encoding="utf-8")
    result = dubao("summary", str(page))
    assert b"cid" not in result.stdout
    assert sound in result.stdout.decode()
    assert b"cid" not in dubao("keywords", str(page)).stdout


def test_a_file_of_markup_is_status_2_and_one_line(tmp_path: Path) -> None:
    page = tmp_path / "content.xml"
    page.write_text("<nitf><body><p>东门轮渡恢复夜航。</p></body></nitf>", encoding="utf-8")
    for command in ("list", "summary", "export"):
        arguments = [command, str(page), *(["--json"] if command == "export" else [])]
        result = dubao(*arguments)
        assert (result.returncode, result.stdout) == (2, b"")
        assert result.stderr.decode().startswith(
            f"dubao: {page}: a NITF file (XML), not plain text; "
        )
        assert result.stderr.count(b"\n") == 1


def test_a_file_of_a_folder_that_was_not_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "01.txt").write_text("第1版 要闻\n\n东门轮渡恢复夜航。\n", encoding="utf-8")
    (tmp_path / "02.pdf").write_bytes(b"%PDF-1.7")
    result = dubao("list", str(tmp_path))
    assert result.returncode == 0
    assert "东门轮渡" in result.stdout.decode()
    said = result.stderr.decode()
    assert said.startswith(f"dubao: {tmp_path}: 1 file was not read: 02.pdf (a damaged PDF); ")
    assert said.count("\n") == 1


def test_a_doubt_that_many_files_share_is_one_line(tmp_path: Path) -> None:
    for number in range(1, 6):
        (tmp_path / f"{number}.txt").write_text(ACROSS, encoding="utf-8")
    said = dubao("list", str(tmp_path)).stderr.decode()
    assert said.count("\n") == 1
    assert f"{tmp_path}/1.txt: its lines ran across" in said
    assert "and 4 more files" in said
