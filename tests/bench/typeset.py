"""Random newspaper pages, typeset from given articles: bands of columns, boxes, pictures, jumps.

``python -m tests.bench.text_pages`` has them as text. What a page looks like is drawn from a seed;
the articles are the caller's: our own, or those of a real paper, read where they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.bench.own_set import load
from tests.summarize.reading.forms.pdf.press import BODY, GUTTER, LEADING, Press, Story

_LEFT, _RIGHT, _TOP, _BOTTOM = 50.0, 950.0, 80.0, 1300.0
_CAPTION = "图为{place}的新桥，桥下是停船的码头。 本报记者 茅小满 摄"
_PLACES = ("芦汀", "云陂", "槐江", "鹤埠", "柳荫", "南塘")
_NAMES = ("简宁", "祁若川", "邹立", "茅小满", "齐望", "马原", "韦青", "柯岚")
_SECTIONS = ("要闻", "综合", "经济", "民生", "文化", "体育")


def own_stories() -> list[Story]:
    """Our own articles as they may be printed."""
    return [
        Story(
            each.article.headline or "",
            [block.text for block in each.article.blocks if block.kind == "paragraph"],
            kicker=each.article.kicker or "",
        )
        for each in load()
    ]


def national_stories(dates: list[str]) -> list[Story]:
    """Articles of the national daily of those days, the longest ones cut at a paragraph's end."""
    from tests.bench.national import articles

    found: list[Story] = []
    for date in dates:
        for rows in articles()[date].values():
            for row in rows:
                story = _of_row(row)
                if story is not None:
                    found.append(story)
    return found


def _of_row(row: dict[str, object]) -> Story | None:
    texts = [" ".join(str(text).split()) for text in row["paragraphs"]]  # type: ignore[attr-defined]
    texts = [text for text in texts if len(text) > 30]
    kicker, title, deck = (
        " ".join(str(row[key]).split()) for key in ("kicker", "title", "subtitle")
    )
    if not texts or not 4 <= len(title) <= 26 or len(kicker) > 30:
        return None
    return Story(title, texts, kicker=kicker, deck=deck if len(deck) <= 40 else "")


class Setter:
    """Sets one page after another; the stories of each are then in ``press.pages``."""

    def __init__(self, stories: list[Story]) -> None:
        self.press = Press()
        self.stories = stories

    def page(self, seed: int) -> None:
        """A page drawn from the seed."""
        random = Random(seed)
        press = self.press
        press.page()
        label = random.randint(2, 12)
        press.text(50, 40, f"第{label:02d}版", 12, "hei")
        press.text(120, 40, random.choice(_SECTIONS), 12, "hei")
        press.text(700, 41, "芦汀日报  2025年3月18日 星期二", BODY)
        press.rule(50, 58, 950, 58)
        waiting = iter(random.sample(self.stories, len(self.stories)))
        columns = random.randint(3, 6)
        y = _TOP
        while y < _BOTTOM - 220:
            if random.random() < 0.3:
                columns = random.randint(3, 6)
            y = self._band(random, y, columns, waiting) + random.choice((22, 30, 40))
            if random.random() < 0.3 and y < _BOTTOM:
                press.rule(50, y - 12, 950, y - 12)
        if random.random() < 0.5:
            press.text(50, 1396, "责任编辑：冯雨 版式：陈思 校对：褚卫", 8)

    def _band(self, random: Random, y: float, columns: int, waiting: Iterator[Story]) -> float:
        """Articles side by side, some with another one below; returns where the band ends."""
        width = (_RIGHT - _LEFT - (columns - 1) * GUTTER) / columns
        room = _BOTTOM - y
        spans = _parted(random, columns)
        target = min(room, random.uniform(160, 420) if len(spans) > 1 else random.uniform(140, 320))
        end, at = y, 0
        for span in spans:
            x = _LEFT + at * (width + GUTTER)
            at += span
            wide = span * width + (span - 1) * GUTTER
            own = self._article(random, x, y, wide, span, target, waiting)
            left = y + target - own
            if len(spans) > 1 and left > 110 and own < y + target:
                own = self._article(random, x, own + 24, wide, span, left - 24, waiting)
            end = max(end, own)
        return end

    def _article(
        self, random: Random, x: float, y: float, w: float, span: int, height: float,
        waiting: Iterator[Story],
    ) -> float:  # fmt: skip
        """One article of about that height; returns where it ends."""
        press = self.press
        given = next(waiting)
        width = (w - (span - 1) * GUTTER) / span
        size = {1: 15.0, 2: 20.0}.get(span, 26.0)
        story = Story(
            _broken(press, given.headline, w, size),
            [],
            kicker=_fitting(press, given.kicker, w, size * 0.55),
            deck=_fitting(press, given.deck, w, max(size * 0.5, 11)),
        )
        signed = random.random()
        if signed < 0.35 and width * span > 150:
            story.byline = f"本报记者 {random.choice(_NAMES)}"
        picture = random.random() < 0.2 and span > 1 and height > 180
        heads = size * (1 + story.headline.count("\n")) + 60
        rows = max(3, int((height - heads - (150 if picture else 0)) / LEADING)) * span
        for text in given.text:
            lead = ""
            if not story.text and signed >= 0.35 and not text.startswith(("本报", "新华社")):
                lead = f"本报讯（记者 {random.choice(_NAMES)}）"
            story.text.append(lead + text)
            used = press.lines_of(story, width)
            if used > rows * 1.15 and len(story.text) > 1:
                story.text.pop()
                break
            if used > rows:
                break
        if press.lines_of(story, width) > rows * 1.15:
            text = story.text[0]
            cut = text.rfind("。", 0, int(rows * width / BODY)) + 1
            story.text[0] = text[:cut] if cut > 20 else text[: int(rows * width / BODY)]
        if picture:
            press.picture(x, y, w, 110)
            caption = _CAPTION.format(place=random.choice(_PLACES))
            caption = caption if len(caption) * 8 < w else caption[:10] + "。"
            press.text(x, y + 116, caption, 8)
            story.captions.append(caption)
            y += 140
        boxed = span > 1 and random.random() < 0.12
        if boxed:
            top = y
            end = press.article(story, x + 10, y + 10, w - 20, span, size - 4)
            press.frame(x, top, w, end - top + 8)
            return end + 8
        if span > 2 and random.random() < 0.06 and "\n" not in story.headline:
            story.kicker = story.deck = story.byline = ""
            press.pages[-1].append(story)
            upright = min(size, 20.0)
            press.upright(x + 2, y, story.headline, upright)
            end = press.flow(story, x + 44, y, w - 44, span)
            return max(end, y + upright * 1.04 * len(story.headline))
        return press.article(story, x, y, w, span, size)


def _parted(random: Random, columns: int) -> list[int]:
    """How many columns each article of a band has."""
    if random.random() < 0.25:
        return [columns]
    if random.random() < 0.2:
        return [1] * columns
    spans: list[int] = []
    while sum(spans) < columns:
        spans.append(min(random.choice((1, 1, 2, 2, 3)), columns - sum(spans)))
    return spans


def _fitting(press: Press, text: str, w: float, size: float) -> str:
    return text if len(text) * size < w else ""


def _broken(press: Press, text: str, w: float, size: float) -> str:
    """The headline in as many lines as it needs."""
    most = max(4, int(w / size))
    count = -(-len(text) // most)
    if count == 1:
        return text
    each = -(-len(text) // count)
    return "\n".join(text[at : at + each].strip() for at in range(0, len(text), each))
