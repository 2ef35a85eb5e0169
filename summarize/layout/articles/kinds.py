"""The kind of an article by its form: opinion, picture, notice, correction, guide, literature."""

from __future__ import annotations

from summarize.issue import ArticleKind
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.titles.run_in_titles import run_in_title
from summarize.layout.lines.units import Unit
from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.fold import fold, tight
from summarize.patterns import lazy

_LITERARY_PAGE = lazy(r"副刊|文艺|文学|诗|散文|小说|文苑|花地|笔会|随笔")
_NOTICE_PAGE = lazy(r"公告|广告|声明|分类信息|公示")
_OPINION_PAGE = lazy(r"评论|时评|言论|观点")
_PICTURES_ALONE = lazy(r"摄影/?报道|图片")
"""A byline under pictures; 文/图 and 文 … 图 say who took those beside a text."""
_LONGEST_NOTICE = 1500


def article_kind(draft: Draft, page_name: str | None) -> ArticleKind:
    """The form by its title, byline and blocks; the page's name decides only what they leave."""
    if draft.kind is not None:
        return draft.kind
    if not draft.blocks and draft.head and not draft.bylines:
        return "picture"
    titles = [unit.text for part, unit in draft.head if part in ("kicker", "headline", "column")]
    reported = any(unit.dateline for _, unit in draft.blocks[:2]) or any(
        map(_office, draft.bylines)
    )
    texts = [unit.text for _, unit in draft.blocks]
    if not reported:
        plain = _unreported(titles, texts)
        if plain is not None:
            return plain
    if any(kinds.opinion_column(text) for text in titles) or any(
        unit.detail == "commentator" for unit in draft.bylines
    ):
        return "opinion"
    if _pictured(draft, titles):
        return "picture"
    if any(kind == "verse" for kind, _ in draft.blocks):
        return "literature"
    name = fold(page_name or "")
    if not reported and _LITERARY_PAGE.search(name):
        return "literature"
    if not reported and _OPINION_PAGE.search(name):
        return "opinion"
    if not reported and _NOTICE_PAGE.search(name) and sum(map(len, texts)) < _LONGEST_NOTICE:
        return "notice"
    return "news"


def _office(byline: Unit) -> bool:
    """Whether it names a reporter or an office, and no author."""
    if byline.detail == "photo":
        return "记者" in tight(byline.text)
    return byline.detail in ("reporter", "speaker")


def _unreported(titles: list[str], texts: list[str]) -> ArticleKind | None:
    if any(kinds.correction(text) for text in titles) or (
        len(texts) <= 2 and any(kinds.correction(text) for text in texts)
    ):
        return "correction"
    if any(kinds.notice_title(text) for text in titles):
        return "notice"
    if len(texts) <= 2 and texts and run_in_title(texts[0]) is not None:
        return "notice"
    if sum(map(len, texts)) < _LONGEST_NOTICE and any(kinds.notice_body(text) for text in texts):
        return "notice"
    if texts and all(guide_pointer(text) for text in texts):
        return "guide"
    return None


def _pictured(draft: Draft, titles: list[str]) -> bool:
    if any(_PICTURES_ALONE.search(tight(unit.text)) for unit in draft.bylines):
        return True
    if any(kinds.picture_title(text) for text in titles):
        return True
    return bool(draft.blocks) and all(kind == "caption" for kind, _ in draft.blocks)
