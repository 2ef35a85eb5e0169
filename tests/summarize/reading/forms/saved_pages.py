"""One invented issue as text, and as the systems of digital newspapers save it in HTML."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

from summarize.issue import Issue

PAPER, DATE, DAY = "云陂日报", "2025-03-18", "2025年03月18日"
PAGES = (("01", "要闻"), ("02", "民生"))


class Told(NamedTuple):
    """An article of the issue."""

    number: int
    page: str
    headline: str
    kicker: str = ""
    deck: str = ""
    author: str = ""
    body: tuple[str, ...] = ()
    caption: str = ""

    @property
    def against(self) -> int:
        """A number that counts against the order of the page: lists go before names of files."""
        return 999 - self.number


TOLD = (
    Told(
        100,
        "01",
        "市中医院开设夜间门诊",
        author="本报记者 简宁",
        body=(
            "从下周一开始,市中医院每晚六点到九点开设夜间门诊,首批开放内科和儿科。",
            "号源在前一天中午放出,电话和窗口都能预约。",
        ),
    ),
    Told(
        101,
        "01",
        "云陂渡口新桥昨日合龙",
        "重点工程进行时",
        "——全长一点二公里,明年五月通车",
        "本报记者 祁若川",
        (
            "历时十四个月,云陂渡口新桥主跨昨天上午合龙。新桥全长一点二公里,双向四车道。",
            "项目负责人介绍,桥面铺装下月开始,老渡口将继续开放到通车当天。(下转第二版)",
        ),
        "合龙后的新桥主跨。简宁 摄",
    ),
    Told(
        103,
        "02",
        "云陂渡口新桥昨日合龙",
        body=("(上接第一版)新桥建成后,两岸十一个村庄到县城的路程将缩短四十分钟。",),
    ),
    Told(
        104,
        "02",
        "北线客运增开早班车",
        author="本报记者 柏一舟",
        body=("自本月二十五日起,北线客运增开早班车两班,沿线学生可以当天往返。",),
    ),
)


def text(folder: Path) -> Path:
    """The issue as text files of pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for page, name in PAGES:
        lines = [f"第{page}版 {name}", "", f"{PAPER} {DAY} 星期二", ""]
        for told in TOLD:
            if told.page == page:
                head = [told.kicker, told.headline, told.deck, told.author]
                lines += [*filter(None, head), ""]
                lines += [line for paragraph in told.body for line in (paragraph, "")]
                lines += [told.caption, ""] if told.caption else []
        (folder / f"{page}.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


def articles(issue: Issue) -> list[Any]:
    """What every form of the issue has to agree on."""
    return [
        (
            each.id,
            each.section,
            (each.kicker, each.headline, each.deck),
            each.bylines,
            [(block.kind, block.page, block.text) for block in each.blocks],
            [(jump.target, jump.marker, jump.state) for jump in each.jumps],
        )
        for each in issue.articles
    ]


def of_page(page: str) -> list[Told]:
    """The articles of a page."""
    return [told for told in TOLD if told.page == page]


def _paragraphs(told: Told) -> str:
    return "".join(f"<P>　　{paragraph}</P>" for paragraph in told.body)


def classic() -> dict[str, str]:
    """Founder's first generation: frames of tables, titles that scripts write, a GB page."""
    links = "".join(
        f"<div class=right_title-name><a id=pageLink href=node_{at}.htm>第{page}版：{name}</a>"
        "</div>"
        f'<div class=right_title-pdf><a href="../../page/{page}.pdf">pdf</a></div>'
        for at, (page, name) in enumerate(PAGES, 2)
    )
    top = (
        '<META content="text/html; charset=gb2312" http-equiv=Content-Type>'
        f"<SCRIPT>var t='<p>不是正文</p>'</SCRIPT><STYLE>.x{{color:red}}</STYLE>"
        f"<TITLE>{PAPER}</TITLE>"
    )
    files = {"node_1.htm": '<META HTTP-EQUIV="REFRESH" CONTENT="0; URL=node_2.htm">'}
    for at, (page, name) in enumerate(PAGES, 2):
        titles = "".join(
            f"<LI><A href=content_{told.number}.htm?div=-1><SCRIPT>document.write(view("
            f'"{told.headline}<br>"));</SCRIPT></A></LI>'
            for told in of_page(page)
        )
        banner = f"<TD class=default>第{page}版：{name}</TD><TD>{PAPER} {DAY} 星期二</TD>"
        files[f"node_{at}.htm"] = (
            f"<HTML><HEAD>{top}</HEAD><BODY><TABLE><TR>{banner}</TR></TABLE>"
            f"<DIV id=pageList><UL><LI>{links}</UL></DIV><DIV id=ozoom><DIV id=titleList><UL>"
            f"{titles}</UL></DIV></DIV><A href=../17/node_2.htm>上一期</A></BODY></HTML>"
        )
        for told in of_page(page):
            head = "".join(
                f"<TR><TD class={style}>{line}</TD></TR>"
                for style, line in (
                    ("font02", told.kicker),
                    ("font01", f"<founder-title>{told.headline}</founder-title>"),
                    ("font02", told.deck),
                    ("font02", f"<founder-author>{told.author}</founder-author>"),
                )
                if line
            )
            picture = (
                f"<TABLE class=pci_c><TR><TD><IMG src=res/1.jpg></TD></TR><TR><TD>{told.caption}"
                "</TD></TR></TABLE>"
            )
            files[f"content_{told.number}.htm"] = (
                f"<HTML><HEAD>{top}</HEAD><BODY><TABLE><TR>{banner}</TR></TABLE>"
                f"<DIV id=pageList><UL><LI>{links}</UL></DIV><TABLE>{head}<TR><TD><DIV id=ozoom>"
                f"<founder-content deep=5><!--enpcontent-->{_paragraphs(told)}<!--/enpcontent-->"
                f"</founder-content></DIV></TD></TR></TABLE>{picture if told.caption else ''}"
                f"<A href=content_1.htm>下一篇</A><!--enpproperty "
                f"<articleid>{told.number}</articleid><date>{DATE} 00:00:00:0</date>"
                " /enpproperty--></BODY></HTML>"
            )
    return files


def _modern_article(told: Told, around: str = "") -> str:
    name = dict(PAGES)[told.page]
    caption = f'<table class="pci_c"><tr><td>{told.caption}</td></tr></table>'
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{told.headline}-{PAPER}</title>'
        f'</head><body><div class="header"><p class="left ban">第{told.page}版：{name}</p>'
        f'<p>{PAPER} {DAY} 星期二</p></div>{around}<div class="article-box"><div class="article">'
        f"<h3>{told.kicker}</h3><h1>{told.headline}</h1><h2>{told.deck}</h2>"
        f'<p class="sec">{told.author}<span class="date">《{PAPER}》'
        f"（{DAY} 第 {told.page} 版）</span></p>{caption if told.caption else ''}"
        f'<div id="ozoom"><!--enpcontent-->{_paragraphs(told)}<!--/enpcontent--></div>'
        "</div></div></body></html>"
    )


def _modern(
    page_path: str, article_path: str, listing: str, pages: str, to_article: str
) -> dict[str, str]:
    files: dict[str, str] = {}
    links = "".join(
        pages.format(href=page_path.format(page=page).rpartition("/")[2], page=page, name=name)
        for page, name in PAGES
    )
    for page, name in PAGES:
        titles = "".join(
            f'<li><a href="{to_article}{article_path.format(told=told).rpartition("/")[2]}">'
            f"{told.headline}</a></li>"
            for told in of_page(page)
        )
        files[page_path.format(page=page)] = (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{PAPER}</title></head><body>'
            f'<p class="left ban">第{page}版：{name}</p><p>{PAPER} {DAY} 星期二</p>'
            f"{links}{listing.format(titles=titles)}</body></html>"
        )
    for told in TOLD:
        files[article_path.format(told=told)] = _modern_article(told)
    return files


def nbs() -> dict[str, str]:
    """Founder's nbs and nw files, with swiper slides and a title list."""
    return _modern(
        "nbs.D110000yunpi_{page}.htm",
        "nw.D110000yunpi_20250318_{told.against}-{told.page}.htm",
        '<div id="titleList"><ul>{titles}</ul></div>',
        '<div class="swiper-container"><div class="swiper-slide"><a href="{href}">{page}版：{name}'
        "</a></div></div>",
        "",
    )


def layout() -> dict[str, str]:
    """The folders of 2024: layout and content, a news-list."""
    return _modern(
        "pc/layout/202503/18/node_{page}.html",
        "pc/content/202503/18/content_{told.number}.html",
        '<ul class="news-list">{titles}</ul>',
        '<div id="list"><ul><li><a href="{href}">第{page}版：{name}</a></li></ul></div>',
        "../../../content/202503/18/",
    )


def articlenav() -> dict[str, str]:
    """浙报集团's list, linked by addresses on the web as a browser saves them."""
    return _modern(
        "node_{page}.htm",
        "content_{told.number}.htm",
        '<ul class="main-ed-articlenav-list">{titles}</ul>',
        '<div id="pageList"><a href="{href}">第{page}版：{name}</a></div>',
        "https://paper.invalid/html/2025-03/18/",
    )


def daohang() -> dict[str, str]:
    """The whole issue's contents on one page: headings of pages, titles below (新华每日电讯)."""
    lists = "".join(
        f"<h4>{page}版：{name}</h4><ul>"
        + "".join(
            f'<li><a href="Articel{page}{told.number}NR.htm" daoxiang="1">{told.headline}</a></li>'
            for told in of_page(page)
        )
        + "</ul>"
        for page, name in PAGES
    )
    files = {
        "Page01BC.htm": f"<html><head><title>{PAPER}</title></head><body>"
        f'<p>{PAPER} {DAY} 星期二</p><div class="listdaohang">{lists}</div></body></html>'
    }
    for told in TOLD:
        files[f"Articel{told.page}{told.number}NR.htm"] = _modern_article(told)
    return files


def polygons() -> dict[str, str]:
    """Areas on the picture of a page that know their article (国家电网报)."""
    files: dict[str, str] = {}
    for page, name in PAGES:
        areas = "".join(
            f'<polygon class="area" title="{told.headline}" data-pageid="{page}" '
            f'data-contentid="{told.number}" points="0,0"/>'
            for told in of_page(page)
        )
        files[f"node_{page}.html"] = (
            f'<html><head><meta charset="utf-8"><title>{PAPER}</title></head><body>'
            f"<p>第{page}版：{name}</p><p>{PAPER} {DAY} 星期二</p><svg>{areas}</svg></body></html>"
        )
    for told in TOLD:
        files[f"con-{told.number}.html"] = _modern_article(told)
    return files


def _listed(listing: str, entry: str) -> dict[str, str]:
    """Founder's nbs files with their titles in another kind of list."""
    files = nbs()
    for path, content in files.items():
        files[path] = _ENTRY.sub(entry, content).replace('<div id="titleList"><ul>', listing)
    return files


def _asked(form: str) -> dict[str, str]:
    """Articles of one file that are told apart by a query, saved by names of that ``form``."""
    files = nbs()
    articles = [path for path in files if path.startswith("nw")]
    for number, path in enumerate(articles):
        files[form.format(query=f"lang=zh&id={number}")] = files.pop(path)
        for page in files:
            link = f"detail.aspx?lang=zh&amp;id={number}"
            files[page] = files[page].replace(f'"{path}"', f'"{link}"')
    return files


_ENTRY = re.compile(r'<li><a href="(nw[^"]+)">([^<]+)</a></li>')
_LINK = r'<li><a href="\1">\2</a></li>'


SYSTEMS = {
    "ul02": lambda: _listed('<div><ul class="ul02_l">', _LINK),
    "icons": lambda: _listed('<div class="Chunkiconlist"><ul>', _LINK),
    "rows": lambda: _listed(
        "<div><table>",
        r"""<tr class="items" onclick="show('\1')"><td class="font01">\2</td></tr>""",
    ),
    "areas": lambda: _listed(
        '<div><map name="PagePicMap">', r'<area href="\1" title="\2" coords="0,0">'
    ),
    "asked, wget": lambda: _asked("detail.aspx?{query}.html"),
    "asked, on Windows": lambda: _asked("detail.aspx@{query}.html"),
    "asked, dubao fetch": lambda: _asked("detail.aspx_{query}.html"),
    "classic": classic,
    "nbs": nbs,
    "layout": layout,
    "articlenav": articlenav,
    "daohang": daohang,
    "polygons": polygons,
}


def save(folder: Path, files: dict[str, str], encoding: str = "utf-8") -> Path:
    """Write the files into a folder."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode(encoding))
    return folder
