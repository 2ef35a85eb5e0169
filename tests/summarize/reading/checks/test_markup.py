from __future__ import annotations

import pytest

from summarize.errors import NoTextError
from summarize.reading.checks.markup import refuse_markup

BODY = "停航两年的东门轮渡昨天恢复夜航,末班船由七点延到九点半。"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"<!DOCTYPE html><html><body><p>{BODY}</p></body></html>", "an HTML page"),
        (f"\n <HTML lang=zh>\n<body>{BODY}", "an HTML page"),
        (f"<!-- saved -->\n<!doctype HTML PUBLIC '-//W3C'>\n{BODY}", "an HTML page"),
        (f"<?xml version='1.0'?>\n<html xmlns='x'><p>{BODY}</p></html>", "an HTML page"),
        (f"<div class=a>\n<h1>夜航</h1>\n<p>{BODY}</p>\n</div>", "an HTML page"),
        (f"<p>{BODY}</p>\n<p>{BODY}</p>\n<p>{BODY}</p>", "an HTML page"),
        (f"<founder-title><h1>夜航</h1></founder-title><p>{BODY}</p>", "an HTML page"),
        ("<?xml version='1.0'?>\n<alto xmlns='x'><Layout/></alto>", "OCR in XML (ALTO)"),
        ("<alto:alto xmlns:alto='x'><alto:Layout/></alto:alto>", "OCR in XML (ALTO)"),
        ("<?xml version='1.0'?><PcGts><Page/></PcGts>", "OCR in XML (PAGE)"),
        (f"<TEI xmlns='x'><text>{BODY}</text></TEI>", "a TEI file"),
        ("<svg width='9'><text>夜航</text></svg>", "an SVG picture"),
        (
            f"<?xml version='1.0'?>\n<报纸><正文>{BODY}</正文></报纸>",
            "an XML file",
        ),
        (f'[\n  {{"标题": "夜航",\n "正文": "{BODY}"}}\n]', "JSON"),
        (f'{{"title": "夜航", "text": "{BODY}"}}\n{{"title": "晚橙", "text": "…"}}\n', "JSON"),
        (f'["{BODY}", "{BODY}"]', "JSON"),
        (f'{{"text": "{BODY}"}}', "JSON"),
        (
            f"From: <Saved>\nSubject: x\nContent-Type: multipart/related; boundary=x\n\n{BODY}",
            "a saved web page",
        ),
    ],
)
def test_markup_is_refused_by_name(text: str, what: str) -> None:
    with pytest.raises(NoTextError) as caught:
        refuse_markup(text, "page.txt")
    said = str(caught.value)
    assert said.startswith(f"page.txt: {what}")
    assert "not plain text; " in said
    assert said.isprintable()


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"<渡口>\n{BODY}",
        f"<b>夜航</b>\n{BODY}\n{BODY}\n{BODY}",
        f"<p>\n{BODY}\n{BODY}",
        f"[本报讯] {BODY}",
        f'["渡口"丛刊第三期] {BODY}',
        f"[[渡口]] {BODY}",
        f"{{编者按}} {BODY}",
        f"<<渡口>>连载\n{BODY}",
        f"# 夜航\n\n<p>{BODY}</p>\n<p>{BODY}</p>",
        f"标题: 夜航\n来源: 芦汀日报\n\n{BODY}",
        "",
    ],
)
def test_text_is_not_taken_for_markup(text: str) -> None:
    refuse_markup(text, "page.txt")


@pytest.mark.parametrize("text", ["<" * 200_000, "<!--" * 50_000, "[" * 200_000, "<p " * 60_000])
def test_beginnings_of_nothing_are_text(text: str) -> None:
    refuse_markup(text, "page.txt")
