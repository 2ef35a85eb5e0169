"""The invented paper in the structures of other systems: queries, titles in scripts, JSON."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.summarize.fetching.paper_server import (
    PAGES,
    ROBOTS,
    TEXTS,
    TITLES,
    Answer,
    PaperServer,
    article,
    file,
    send,
)

DAY = "2025-03-18"
OTHERS = (
    '<a href="page.aspx?date=2025-03-17&amp;id=01">上一期</a>'
    '<a href="http://other.invalid/page.aspx?date=2025-03-18&amp;id=01">友报</a>'
    '<a href="/login.aspx?id=1">登录</a>'
)


def queries(server: PaperServer) -> str:
    """Pages and articles of one file each, told apart by what is asked of it."""
    answers = server.answers
    links = "".join(
        f'<a href="page.aspx?date={DAY}&amp;id={page}">第{page}版：{name}</a>'
        for page, (name, _) in PAGES.items()
    )
    for page, (name, numbers) in PAGES.items():
        titles = "".join(
            f'<li><a href="detail.aspx?id={number}">{TITLES[number]}</a></li>' for number in numbers
        )
        answers[f"/paper/page.aspx?date={DAY}&id={page}"] = [
            _page(
                f"<p>第{page}版：{name}</p><div id=pageList>{links}"
                f"<a href='page.aspx?date=2025-03-17&amp;id=01'>第01版：昨日</a></div>"
                f"<div id=titleList><ul>{titles}"
                "<li><a href='http://other.invalid/detail.aspx?id=9'>友报的事</a></li></ul></div>"
                + OTHERS,
                f"p{page}",
            )
        ]
        for number in numbers:
            answers[f"/paper/detail.aspx?id={number}"] = [_article(number)]
    return f"{server.address}/paper/page.aspx?date={DAY}&id=01"


def scripts(server: PaperServer) -> str:
    """Pages that a script counts, titles in rows that a script opens."""
    answers = server.answers
    count = ",".join(f"0{page}" for page in PAGES)
    for page, (name, numbers) in PAGES.items():
        rows = "".join(
            f"""<tr class="items" onclick="show('story_{number}.html')">"""
            f'<td class="font01">{TITLES[number]}</td></tr>'
            for number in numbers
        )
        answers[f"/szb/2025/03/18/page_0{page}.html"] = [
            _page(
                f'<script>var banciArray="{count}";</script><p>第{page}版：{name}</p>'
                f"<table>{rows}</table>{OTHERS}",
                f"p{page}",
            )
        ]
        for number in numbers:
            answers[f"/szb/2025/03/18/story_{number}.html"] = [_article(number)]
    return f"{server.address}/szb/2025/03/18/page_001.html"


def records(server: PaperServer) -> str:
    """One index in JSON that holds pages, these their articles; one of them lies elsewhere."""
    pages = []
    for page, (name, numbers) in PAGES.items():
        own = [
            {"id": f"{number}", "title": TITLES[number], "content": f"<p>{TEXTS[number]}</p>"}
            for number in numbers
        ]
        pages.append({"paperNumber": page, "paperBk": name, "xyList": own})
    index = {
        "paperName": "云陂日报",
        "paperDate": DAY,
        "paperInfo": pages,
        "articleUrl": "more.json",
        "nextUrl": "/_szb/yp/2025/03/17/index.json",
        "adUrl": "https://other.invalid/2025/03/18/a.json",
    }
    more = [
        {
            "paperNumber": "02",
            "paperDate": DAY,
            "paperName": "云陂日报",
            "title": "渔港新灯塔点亮",
            "content": "云陂渔港的新灯塔昨晚点亮，照到十二海里以外。",
        }
    ]
    server.answers["/_szb/yp/2025/03/18/index.json"] = [_json(index, '"i"')]
    server.answers["/_szb/yp/2025/03/18/more.json"] = [_json(more, '"m"')]
    return f"{server.address}/_szb/yp/2025/03/18/index.json"


STRUCTURES: dict[str, Callable[[PaperServer], str]] = {
    "queries": queries,
    "scripts": scripts,
    "records": records,
}
ONE = {
    "queries": "/paper/detail.aspx?id=101",
    "scripts": "/szb/2025/03/18/story_101.html",
    "records": "/_szb/yp/2025/03/18/more.json",
}
"""A file of each that a test lets fail."""
FILES = {"queries": 5, "scripts": 5, "records": 2}


def paper(server: PaperServer, structure: str) -> str:
    """The issue in that structure; its way in."""
    server.answers["/robots.txt"] = [file(ROBOTS)]
    return STRUCTURES[structure](server)


def _page(body: str, tag: str) -> Answer:
    head = "<html><head><meta charset=gb2312><title>云陂日报</title></head><body>"
    return file(f"{head}<p>云陂日报 2025年03月18日 星期二</p>{body}</body></html>", etag=f'"{tag}"')


def _article(number: int) -> Answer:
    return file(article(number), etag=f'"c{number}"')


def _json(value: object, tag: str) -> Answer:
    data = json.dumps(value, ensure_ascii=False).encode()

    def answer(handler) -> None:  # type: ignore[no-untyped-def]
        if handler.headers.get("If-None-Match") == tag:
            handler.send_response(304)
            handler.end_headers()
            return
        send(handler, data, headers={"ETag": tag})

    return answer
