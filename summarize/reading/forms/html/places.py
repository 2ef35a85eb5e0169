"""What lines of HTML say of page, day and paper: ``第01版：要闻``, ``芦汀日报 2025年03月18日``."""

from __future__ import annotations

import re
from functools import lru_cache

from summarize.reading.names.dates import cut_date
from summarize.reading.names.file_names import read_name
from summarize.reading.names.labels import normal_label

_LONGEST = 40
_FIRST = re.compile(r"[第\d０-９A-Za-zＡ-Ｚ〇一二三四五六七八九十]")
_SPELT = re.compile(r"((?:19|20)\d\d)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})")
_PAPER = re.compile(r"[\u4e00-\u9fff]{1,12}(?:日报|晚报|早报|晨报|时报|都市报|商报|电讯|报)")
# Names of page files: nbs.D110000renmrb_01.htm, Page01BC.htm, node_01.html.
_PAGE_FILE = re.compile(r"(?:^nbs\..{1,60}_|^Page|^node_|^layout_)([A-Z]?\d{1,3})(?:BC)?$", re.I)
# Names of article files: nw.D110000renmrb_20171016_1-01.htm, Articel01002NR.htm.
_ARTICLE_FILE = re.compile(
    r"(?:^nw\..{1,60}_(?P<order>\d{1,3})-(?P<label>[A-Z]?\d{1,3})"
    r"|^Articel(?P<label2>\d\d)(?P<order2>\d{3})NR)$",
    re.IGNORECASE,
)


@lru_cache(4096)
def page_of(text: str) -> tuple[str | None, str | None]:
    """A page's label and name, where the text says these and nothing else."""
    text = " ".join(text.split())
    if "版" not in text or len(text) > _LONGEST or _FIRST.match(text) is None:
        return None, None
    found = read_name(text.replace("：", ":"))
    if found.label is None or not found.sure:
        return None, None
    return found.label, "".join(found.name.split()) if found.name else None


def day_of(text: str) -> str | None:
    """The first date in a text, in ISO form."""
    match = _SPELT.search(text)
    return cut_date("-".join(match.groups()))[1] if match else None


def paper_of(text: str) -> str | None:
    """The name of a newspaper that stands alone in a text, or beside what parts it."""
    for part in re.split(r"[\s\-_—|《》<>\d]+", text):
        if _PAPER.fullmatch(part):
            return part
    return None


def page_file(stem: str) -> str | None:
    """The label that the name of a page's file says."""
    match = _PAGE_FILE.search(stem)
    return normal_label(match[1]) if match else None


def article_file(stem: str) -> tuple[str | None, int]:
    """The label of the page, and the place on it, that the name of an article's file says."""
    match = _ARTICLE_FILE.search(stem)
    if match is None:
        return None, 0
    label, order = match["label"] or match["label2"], match["order"] or match["order2"]
    return normal_label(label), int(order)
