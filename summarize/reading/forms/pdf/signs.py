"""Words by which lines of a page are known: of its edges, of bylines, captions and datelines."""

from __future__ import annotations

from summarize.patterns import lazy

_EDGE = lazy(
    r"[12]\d{3}\s*年\s*\d{1,2}\s*月|星\s*期\s*[一二三四五六日天]|第\s*[A-Za-z]?[\d一二三四五六七八九十]+\s*版"
    r"|^[A-Za-z]?\d{1,3}\s*版?$|^[A-Za-z]?\d{1,2}\s*版?\s*[:：]|CN\s*\d\d|邮发代号|农历|第\s*\d+\s*期|总\s*第"
)
_FOOT = lazy(
    r"责任编辑|责编|编辑\s*[:：]|版式|校对|美编|热线|邮编|邮箱|网址|承印|印刷|电话\s*[:：]|地址\s*[:：]"
    r"|零售|定价|^[-–—·\s]*[A-Za-z]?\d{1,3}[-–—·\s]*$"
)
_PAPER = lazy(r"^[\u4e00-\u9fff ]{2,12}(?:报|報|时报|周刊)$")
_BYLINE = lazy(
    r"^[□■◎●◆☐\s]*(?:本报|见习|特约|全媒体|融媒体?|首席|实习|新华社|通讯员|记者|評論員|評論|评论员|作者|撰文"
    r"|文|图|文图|图文)[^。！？；]{0,40}$"
)
_BYLINE_WORD = lazy(r"记者|記者|通讯员|评论员|評論員|编辑部|摄影报道|^[□■◎●◆☐]|[文图]\s*[/／]|作者")
_DATELINE = lazy(
    r"^\s*(?:【?本报|本報|据?新华社|中新社|本台|又讯|专电).{0,14}?(?:讯|訊|电|電|[（(]|记者)"
)
_CAPTION = lazy(
    r"^\s*[▲▼◀▶◆↑↓←→]|图为|圖為|[上下左右]图|摄\s*[)）]?\s*$|攝\s*[)）]?\s*$|资料图|供图|图片"
)
_CONTINUED = lazy(
    r"^\s*[▲▼◀▶]?\s*[（(]?\s*(?:紧?上接|上轉|接上|续|緊接)\s*第?\s*[A-Za-z]?[\d一二三四五六七八九十]"
)
_JUMP = lazy(
    r"^\s*[▲▼◀▶]?\s*[（(]?\s*(?:下转|下轉|紧?转|轉|下接)\s*第?\s*"
    r"[A-Za-z]?[\d一二三四五六七八九十]+[^。]{0,12}$"
)
_TRAILING = lazy(
    r"(?:\s*[▲▼▶→]\s*|\s*[（(]\s*|\s+|(?<=[。，！？”]))(?:下转|下轉|下接|转入|紧转)\s*第?\s*"
    r"[A-Za-z]?[\d一二三四五六七八九十]+(?:\s*[、，,—~至-]\s*[A-Za-z]?[\d一二三四五六七八九十]+)*"
    r"\s*版[^。（(]{0,8}$"
)
_LEADING = lazy(
    r"\s*[（(]\s*(?:紧?上接|上轉|接上|緊接)\s*第?\s*[A-Za-z]?[\d一二三四五六七八九十]+\s*版\s*[）)]"
)
_DASHED = lazy(r"^\s*(?:——|──|──|--)")
_STOPS = tuple("。！？!?；;…”」』）)")
_NO_BYLINE = lazy(
    r"[，。；！？、]$|[。；！？]|[讯訊](?![员員])|日\s*[电電]|[电電]\s*[（(【]|[电電](?:$|[）)\s])|，|从|說|说"
)
_LONG_BYLINE = 45
_LONG_MARKER = 16


def is_edge(row: str) -> bool:
    """Whether a row at the top of a page is its header, or goes with its masthead."""
    return _EDGE.search(row) is not None


def is_foot(row: str) -> bool:
    """Whether a row at the foot of a page belongs to no article."""
    return _FOOT.search(row) is not None


def is_paper(text: str) -> bool:
    """Whether it may be a newspaper's name."""
    return _PAPER.search(text.strip()) is not None


def is_byline(text: str) -> bool:
    """Whether a line of its own says who wrote an article."""
    text = text.strip()
    return (
        len(text) <= _LONG_BYLINE
        and _NO_BYLINE.search(text) is None
        and _BYLINE_WORD.search(text) is not None
        and _BYLINE.search(text) is not None
    )


def opens_story(text: str) -> bool:
    """Whether an article's text, or its byline, begins with it."""
    return is_byline(text) or _DATELINE.search(text) is not None


def tells_picture(text: str) -> bool:
    """Whether it has a caption's words."""
    return _CAPTION.search(text) is not None


def is_continued(text: str) -> bool:
    """Whether it is the marker over the rest of an article (上接第1版)."""
    return _CONTINUED.search(text) is not None


def is_marker(text: str) -> bool:
    """Whether a line is such a marker and nothing else."""
    return len(text.strip()) < _LONG_MARKER and is_continued(text)


def is_jump(text: str) -> bool:
    """Whether it is nothing but the marker at the end of an article's part (下转第3版)."""
    return _JUMP.search(text) is not None


def cut_jump(text: str) -> tuple[str, str]:
    """A paragraph without the marker at its end, and the marker; empty where there is none."""
    found = _TRAILING.search(text)
    return (text, "") if found is None else (text[: found.start()], found[0].strip())


def cut_continued(text: str) -> tuple[str, str]:
    """The marker at a paragraph's beginning, in its brackets, and the paragraph without it."""
    found = _LEADING.match(text)
    return ("", text) if found is None else (found[0].strip(), text[found.end() :].lstrip())


def is_dashed(text: str) -> bool:
    """Whether it begins with the dash of a deck."""
    return _DASHED.search(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether a sentence may end with it."""
    return text.rstrip().endswith(_STOPS)
