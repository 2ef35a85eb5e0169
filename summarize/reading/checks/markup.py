"""Files of markup or records (HTML, XML, JSON) given as text: told apart by how they begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.errors import Message, NoTextError
from summarize.issue import Doubt
from summarize.patterns import lazy

_HEAD = 4_000
# A declaration or comment may stand before the first tag.
_PROLOGUE = lazy(r"\s*(?:<\?xml[^>]{0,400}>|<!--.{0,2000}?-->|<\?[^>]{0,400}>)", re.DOTALL)
_ROOT = lazy(r"\s*<(?:!doctype\s{1,9})?(?:\w{1,20}:)?([a-z][\w.-]{0,40})", re.IGNORECASE)
_TAG = lazy(
    r"</?(?:a|article|b|body|br|center|dd|div|dl|dt|em|font|founder-[a-z]{1,16}|h[1-6]|head|hr|html|"
    r"i|iframe|img|input|li|link|meta|ol|p|script|section|span|strong|style|table|tbody|td|th|"
    r"title|tr|u|ul)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_HTML = frozenset(
    (
        *("html", "head", "body", "div", "table", "p", "span", "article", "section"),
        *("h1", "h2", "h3", "ul", "ol", "font", "center", "meta", "title"),
    )
)
_PAGE = frozenset({"html", "head", "body", "founder-content", "founder-title"})
_XML = {
    "alto": Message("OCR in XML ({kind})", kind="ALTO"),
    "pcgts": Message("OCR in XML ({kind})", kind="PAGE"),
    "mets": Message("a {kind} file (XML)", kind="METS"),
    "tei": Message("a {kind} file (XML)", kind="TEI"),
    "svg": Message("an SVG picture (XML)"),
    "rss": Message("an RSS feed (XML)"),
    "feed": Message("an Atom feed (XML)"),
    "nitf": Message("a {kind} file (XML)", kind="NITF"),
    "newsml": Message("a {kind} file (XML)", kind="NewsML"),
}
_JSON = lazy(r'\s*(?:\[\s*)?(?:\{\s*"[^"\n]{1,100}"\s*:|\[\s*"|\[\s*\[)')
_KEY = lazy(r'"[^"\n]{1,100}"\s*:')
_MIME = lazy(r"(?:[\w-]{1,40}:.{0,400}\n){1,12}", re.ASCII)
_FIELDS = lazy(
    "date|time|page|page_?no|page_?name|section|title|headline|author|content|text|body|source|url|"
    "id|日期|时间|版面|版次|版名|标题|文章标题|肩题|副题|作者|正文|内容|摘要|来源|链接|栏目",
    re.IGNORECASE,
)
_CONVERT = Message("convert it to plain text first")
_RECORDS = {
    ",": Message("comma-separated records (CSV)"),
    "\t": Message("tab-separated records"),
}
_FEWEST_TAGS = 4
_FEWEST_FIELDS = 3
_TAGGED = 0.1
"""Of the printed lines, how many hold tags that are worth a word."""


def refuse_markup(text: str, name: str) -> None:
    """Raise :class:`~summarize.errors.NoTextError` where ``text`` is a file of markup or JSON."""
    if text.lstrip()[:1] in "<[{":
        _refuse_tagged(text, name)
    head = text[:_HEAD]
    if "multipart/related" in head.lower() and _MIME.match(head):
        raise _refused(name, Message("a saved web page (MHTML)"), Message("save its text instead"))


def _refuse_tagged(text: str, name: str) -> None:
    start = 0
    declared = False
    while found := _PROLOGUE.match(text, start, start + _HEAD):
        declared = declared or "<?xml" in found.group()
        start = found.end()
    if root := _ROOT.match(text, start, start + _HEAD):
        tag = root[1].lower()
        if tag in _XML:
            raise _refused(name, _XML[tag], _CONVERT)
        if tag in _PAGE or (tag in _HTML and _mostly_tags(text)):
            raise _refused(
                name,
                Message("an HTML page"),
                Message("save its text first (in a browser: save as text; or w3m -dump)"),
            )
    if declared:
        raise _refused(name, Message("an XML file"), _CONVERT)
    if looks_like_json(text):
        raise _refused(name, "JSON", Message("take the texts out first, e.g. with jq -r"))


def _refused(name: str, kind: str, way: Message) -> NoTextError:
    return NoTextError(name, Message("{kind}, not plain text", kind=kind), way)


def _mostly_tags(text: str) -> bool:
    """Whether a fragment that begins with a tag is markup throughout."""
    sample = text[:20_000]
    lines = [line for line in sample.splitlines() if line.strip()]
    tagged = sum(_TAG.search(line) is not None for line in lines)
    return len(_TAG.findall(sample)) >= _FEWEST_TAGS and tagged * 2 >= len(lines)


def looks_like_json(text: str) -> bool:
    """Whether it begins as JSON does, and goes on so."""
    return _JSON.match(text, 0, _HEAD) is not None and _is_json(text)


def _is_json(text: str) -> bool:
    """Keys throughout, or strings in brackets from the first to the last character."""
    keys = len(_KEY.findall(text[:20_000]))
    opened = text.lstrip()[:1]
    closed = text.rstrip()[-1:] == ("]" if opened == "[" else "}")
    return keys >= 2 or (keys == 1 and closed) or (opened == "[" and closed and '"' in text)


def markup_doubts(lines: Sequence[str], name: str) -> list[Doubt]:
    """What is to be said of tags or commas in a text that can be read for all that."""
    printed = [line for line in lines if line.strip()]
    if not printed:
        return []
    found: list[Doubt] = []
    if any("</" in line for line in printed):
        tagged = [len(_TAG.findall(line)) for line in printed if "<" in line]
        many = sum(count > 0 for count in tagged)
        if sum(tagged) >= _FEWEST_TAGS and many >= max(1, _TAGGED * len(printed)):
            told = Message(
                "HTML tags in the text ({count}), read as if they were printed; "
                "take them out first",
                count=sum(tagged),
            )
            found.append(Doubt("tags", name, told))
    for sign, what in _RECORDS.items():
        if printed[0].count(sign) < _FEWEST_FIELDS - 1:
            continue
        fields = [field.strip(' "\ufeff') for field in printed[0][:400].split(sign)]
        known = sum(_FIELDS.fullmatch(field) is not None for field in fields)
        if known >= _FEWEST_FIELDS and known * 2 >= len(fields):
            told = Message(
                "{records}, read as if they were a page; "
                "take the texts out first, a file an article",
                records=what,
            )
            found.append(Doubt("records", name, told))
    return found
