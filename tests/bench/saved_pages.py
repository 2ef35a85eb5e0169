"""Processor time of a saved issue of HTML: ``python -m tests.bench.saved_pages [PAGES]``.

An invented issue of a hundred pages in Founder's first generation, ten articles a page, each file
with the navigation that such files have; once as HTML and once as text files of its pages. Then
the parsers in the same run, on one of its files, if they are there.
"""

from __future__ import annotations

import importlib.util
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from summarize.opening import open_issue

ARTICLES, RUNS = 10, 3
_PLACES = ("芦汀", "云陂", "槐江", "石渡", "麦岭", "棠湖")
_THINGS = ("新桥", "渡口", "泵站", "茶园", "书馆", "夜航", "水闸", "果园", "码头", "班车")
_ACTS = ("昨天完工", "明春开放", "本周通车", "下月试行", "已经验收", "提前投用")


def write(folder: Path, pages: int) -> tuple[Path, Path]:
    """The issue as HTML and as text."""
    chance = random.Random(20250318)
    saved, text = folder / "saved", folder / "text"
    saved.mkdir()
    text.mkdir()
    links = "".join(
        f"<a id=pageLink href=node_{at}.htm>第{at:02}版：要闻</a><a href=../{at}.pdf>pdf</a>"
        for at in range(1, pages + 1)
    )
    style = f"<script>{'var a = 1;' * 300}</script><style>{'.x { color: red }' * 100}</style>"
    for page in range(1, pages + 1):
        banner = (
            f"<td class=default>第{page:02}版：要闻</td><td>云陂日报 2025年03月18日 星期二</td>"
        )
        top = (
            f"<html><head><meta charset=gb2312>{style}</head><body><table><tr>{banner}</table>"
            f"<div id=pageList>{links}</div>"
        )
        titles, lines = "", [f"第{page:02}版 要闻", "", "云陂日报 2025年03月18日 星期二", ""]
        for number in range(ARTICLES):
            place, thing, act = (chance.choice(each) for each in (_PLACES, _THINGS, _ACTS))
            title = f"{place}{thing}{act}{page}期{number}号工程"
            body = [
                "".join(
                    f"{chance.choice(_PLACES)}的{chance.choice(_THINGS)}{chance.choice(_ACTS)},"
                    f"投资{chance.randrange(2, 99)}万元,工期{chance.randrange(2, 30)}个月。"
                    for _ in range(6)
                )
                for _ in range(4)
            ]
            lines += [title, "", "本报记者 祁若川", "", *(x for each in body for x in (each, ""))]
            file = f"content_{page}_{number}.htm"
            titles += f"<li><a href={file}>{title}</a></li>"
            paragraphs = "".join(f"<p>　　{each}</p>" for each in body)
            (saved / file).write_text(
                f"{top}<founder-title>{title}</founder-title><founder-author>本报记者 祁若川"
                f"</founder-author><div id=ozoom><founder-content>{paragraphs}"
                "</founder-content></div>",
                encoding="gb18030",
            )
        (saved / f"node_{page}.htm").write_text(
            f"{top}<div id=titleList><ul>{titles}</ul></div>", encoding="gb18030"
        )
        (text / f"{page:02}.txt").write_text("\n".join(lines), encoding="gb18030")
    return saved, text


def parsers(page: str) -> dict[str, Callable[[], object]]:
    """What parses one file, by the parsers that are installed."""
    from selectolax.lexbor import LexborHTMLParser

    found: dict[str, Callable[[], object]] = {
        "selectolax": lambda: LexborHTMLParser(page).css("p"),
    }
    if importlib.util.find_spec("lxml") is not None:
        lxml = importlib.import_module("lxml.html")
        found["lxml"] = lambda: list(lxml.document_fromstring(page).iter("p"))
    return found


def _spent(what: Callable[[], object], runs: int = RUNS) -> float:
    best = float("inf")
    for _ in range(runs):
        before = time.process_time()
        what()
        best = min(best, time.process_time() - before)
    return best


def main() -> None:
    """Print a row for each way."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        saved, text = write(Path(folder), pages)
        assert len(open_issue(str(saved)).articles) == pages * ARTICLES
        html = _spent(lambda: open_issue(str(saved)))
        plain = _spent(lambda: open_issue(str(text)))
        print(f"{pages} pages, {pages * (ARTICLES + 1)} files of HTML: {html:.2f} s")
        print(f"the same as text: {plain:.2f} s; ratio {html / plain:.2f}")
        page = (saved / "content_1_1.htm").read_text(encoding="gb18030")
        for name, parse in parsers(page).items():
            print(f"{name}: {1000 * _spent(parse, 30):.2f} ms a file")


if __name__ == "__main__":
    main()
