"""Random newspaper pages set by a browser: another press than the tests' own.

Rows of articles under heads at the left or in the middle, in one to five columns; kickers, decks,
bylines, subheads, pictures, boxes, tinted and dark heads, upright heads; with Chromium's gutters,
leading and justification. Text, heads and all are invented. ``python -m tests.bench.browser_pages
400 420`` prints how many articles of these seeds begin where they were set, and how many texts come
back without a character out of place.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from random import Random

from summarize.layout import read_issue
from summarize.reading import read_pages
from tests.summarize.reading.forms.pdf.issue import body

_PLACES = [
    "云陂",
    "槐江",
    "鹤埠",
    "青石渡",
    "沙坞",
    "柳荫",
    "南塘",
    "芦汀",
    "北山",
    "茶亭",
    "梅岭",
    "石桥",
]
_THINGS = [
    "老粮库",
    "旧码头",
    "图书馆",
    "小学堂",
    "菜市场",
    "河堤",
    "文化站",
    "渡轮",
    "果园",
    "敬老院",
    "夜校",
    "戏台",
]
_DONE = [
    "换了新颜",
    "迎来新客",
    "重新开张",
    "通过验收",
    "装上路灯",
    "添了雨棚",
    "扩建完工",
    "评上先进",
]
_KICKERS = ("开春以来，水利工程进展顺利", "一场雨后的新变化", "从三十户到三百户")
_DECKS = ("——惠及沿线七个村庄", "——全年可省三十万元", "——今年还将再添两处")
_SUBHEADS = ("家门口的好去处", "老街有了新模样", "算一算这笔账", "难题一个个解", "从一张图开始")
_NAMES = ("邹立", "茅小满", "简宁")
PAGES = 2


@dataclass(frozen=True, slots=True)
class Set:
    """An article as it was given to the browser."""

    headline: str
    text: str


class Typesetter:
    """Pages of one document, by a seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        every = [f"{place}{thing}" for place, thing in product(_PLACES, _THINGS)]
        self.random.shuffle(every)
        self.headlines = (each + self.random.choice(_DONE) for each in every)
        self.articles: list[Set] = []

    def html(self) -> str:
        """All of it."""
        pages = "".join(self._page(number) for number in range(1, PAGES + 1))
        return f"<meta charset=utf-8><style>{self._style()}</style>{pages}"

    def _style(self) -> str:
        pick = self.random.choice
        aside = pick(("center", "left"))
        kind = pick(("Serif", "Sans"))
        paragraph = pick(
            ("margin:0;text-indent:2em;text-align:justify",) * 4
            + ("margin:0;text-indent:2em", "margin:0 0 .5em;text-align:justify")
        )
        return f"""@page{{size:{pick(("340mm 480mm", "390mm 540mm"))};margin:10mm}}
        body{{margin:0;font:{pick((12, 13, 14))}px/{pick((1.35, 1.5))} "Noto {kind} CJK SC"}}
        section{{break-after:page}} p{{{paragraph}}}
        header{{display:flex;justify-content:space-between;border-bottom:1px solid}}
        .row{{display:flex;gap:{pick((14, 18, 26))}px;margin-top:14px;align-items:flex-start;
        border-top:{pick(("none", "none", "1px solid #888"))}}} article,.stack{{min-width:0}}
        .stack{{display:flex;flex-direction:column;gap:14px}} .up{{display:flex;gap:10px}}
        h2{{margin:4px 0;font:{pick((700, 700, 400))} 20px/1.2 "Noto Sans CJK SC"}}
        h2,.aside{{text-align:{aside}}} .kicker,.deck{{font-size:15px}} .byline{{font-size:12px}}
        .set{{flex:1;column-gap:{pick((12, 16, 22))}px}} .box{{border:1px solid #333;padding:8px}}
        .tint{{background:#eee;border:none}} .dark h2{{background:#222;color:#fff;padding:3px}}
        .up h2{{writing-mode:vertical-rl;text-align:left}} figure{{margin:4px 0;break-inside:avoid}}
        .subhead{{text-align:{aside};text-indent:0;font-family:"Noto Sans CJK SC";font-weight:700;
        font-size:{pick((1, 1.1, 1.2))}em}} .picture{{height:110px;background:#bbb}}
        figcaption{{font-size:.8em;font-family:"Noto Sans CJK SC"}}"""

    def _page(self, number: int) -> str:
        random = self.random
        rows = random.choice((2, 3, 3))
        more = 2 if rows == 2 else 1
        found = ""
        for _ in range(rows):
            kind = random.randrange(4)
            if kind == 0:
                row = self._article(random.randint(9, 12) * more // 2, random.choice((4, 5)))
            elif kind == 1:
                row = self._article(random.randint(4, 5) * more, 3, grow=3)
                style = random.choice(("", "box", "box tint", "dark"))
                row += self._article(random.randint(2, 3) * more, random.choice((1, 2)), style, 2)
            elif kind == 2:
                row = "".join(self._article(random.randint(2, 3) * more, 1) for _ in range(4))
            else:
                row = self._article(random.randint(3, 4) * more, 2, grow=2)
                two = [self._article(random.randint(2, 3), 2, style) for style in ("", "box")]
                row += f'<div class=stack style="flex:2">{"".join(two)}</div>'
            found += f"<div class=row>{row}</div>"
        name = random.choice(("要闻", "综合", "民生", "文化"))
        day = "<span>芦汀日报　2025年3月18日　星期二</span>"
        return (
            f"<section><header><span>0{number}</span><b>{name}</b>{day}</header>{found}</section>"
        )

    def _article(self, count: int, columns: int, style: str = "", grow: int = 1) -> str:
        random = self.random
        headline = next(self.headlines)
        upright = columns > 2 and random.random() < 0.15
        paragraphs = body(random.randrange(10**6), max(2, count))
        name = random.choice(_NAMES)
        opening = random.choice((f"本报讯（记者 {name}）", f"本报云陂电（记者 {name}）", "", ""))
        paragraphs[0] = opening + paragraphs[0]
        self.articles.append(Set(headline, "".join(paragraphs)))
        head = (
            f'<h2 style="font-size:{random.choice((20, 24, 30) if columns > 1 else (18, 20))}px">'
        )
        head += f"{headline}</h2>"
        if not upright:
            if random.random() < 0.2:
                head = f'<div class="aside kicker">{random.choice(_KICKERS)}</div>{head}'
            if random.random() < 0.2:
                head += f'<div class="aside deck">{random.choice(_DECKS)}</div>'
            if not opening and random.random() < 0.4:
                head += f'<div class="aside byline">本报记者 {name}</div>'
        pieces = [f"<p>{each}</p>" for each in paragraphs]
        if len(pieces) > 6 and random.random() < 0.5:
            for at, subhead in zip((6, 3), random.sample(_SUBHEADS, 2), strict=True):
                pieces.insert(at, f"<p class=subhead>{subhead}</p>")
        if columns > 1 and random.random() < 0.2:
            caption = f"图为{headline[:2]}新貌。　{name}摄"
            figure = f"<div class=picture></div><figcaption>{caption}</figcaption>"
            pieces.insert(len(pieces) // 2, f"<figure>{figure}</figure>")
        text = f'<div class=set style="column-count:{columns}">{"".join(pieces)}</div>'
        kind = f"{style} up" if upright else style
        return f'<article class="{kind}" style="flex:{grow}">{head}{text}</article>'


def chromium() -> str | None:
    """The browser, where there is one."""
    return shutil.which("chromium") or shutil.which("google-chrome")


def printed(seed: int, folder: Path) -> tuple[Path, list[Set]] | None:
    """A document of two pages and what stands in it; None where it takes more paper."""
    import pypdfium2

    browser = chromium()
    assert browser is not None
    typesetter = Typesetter(seed)
    source, target = folder / f"{seed}.html", folder / f"{seed}.pdf"
    source.write_text(typesetter.html(), encoding="utf-8")
    subprocess.run(
        [
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--print-to-pdf={target}", source.as_uri(),
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    with pypdfium2.PdfDocument(target) as document:
        fits = len(document) == PAGES
    return (target, typesetter.articles) if fits else None


def main() -> None:
    """Print the figures of the seeds from the first argument up to the second."""
    begun = made = whole = count = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(int(sys.argv[1]), int(sys.argv[2])):
            document = printed(seed, Path(folder))
            if document is None:
                continue
            path, articles = document
            issue = read_issue(read_pages(str(path)))
            found = {_flat(article.headline): article for article in issue.articles}
            count += len(articles)
            made += len(issue.articles)
            for each in articles:
                article = found.get(_flat(each.headline))
                blocks = article.blocks if article is not None else ()
                text = "".join(block.text for block in blocks if block.kind == "paragraph")
                begun += article is not None
                whole += _flat(text) == _flat(each.text)
    print(f"{count} articles set, {made} read: {begun} begin where they were set, {whole} whole")


def _flat(text: str | None) -> str:
    return "".join((text or "").split())


if __name__ == "__main__":
    main()
