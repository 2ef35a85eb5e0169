"""An invented paper on the web, in Founder's structure, at a server of this machine."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ROOT = "/html/2025-03/18/"
PAGES = {"01": ("要闻", (100, 101)), "02": ("民生", (104,))}
TITLES = {100: "市中医院开设夜间门诊", 101: "云陂渡口新桥昨日合龙", 104: "北线客运增开早班车"}
TEXTS = {
    100: "从下周一开始,市中医院每晚六点到九点开设夜间门诊,首批开放内科和儿科。",
    101: "历时十四个月,云陂渡口新桥主跨昨天上午合龙。新桥全长一点二公里。",
    104: "自本月二十五日起,北线客运增开早班车两班,沿线学生可以当天往返。",
}
ROBOTS = "User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n"

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers as the server was told to for a path: the last of several answers again and again."""

    protocol_version = "HTTP/1.1"
    server: PaperServer

    def do_GET(self) -> None:
        self.server.begin(self.path, dict(self.headers))
        try:
            known = self.server.answers
            answers = known.get(self.path) or known.get(self.path.partition("?")[0], [status(404)])
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            with contextlib.suppress(OSError):
                answer(self)
        finally:
            self.server.end()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing is printed."""


class PaperServer(ThreadingHTTPServer):
    """``asked`` are the paths and headers of the requests, ``at_once`` how many at most."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, list[Answer]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.at_once = 0
        self.over = threading.Event()
        self._active = 0
        self._lock = threading.Lock()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def begin(self, path: str, headers: dict[str, str]) -> None:
        with self._lock:
            self.asked.append((path, headers))
            self._active += 1
            self.at_once = max(self.at_once, self._active)

    def end(self) -> None:
        with self._lock:
            self._active -= 1


@contextlib.contextmanager
def paper_server() -> Iterator[PaperServer]:
    server = PaperServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def send(
    handler: Handler,
    data: bytes,
    status: int = 200,
    length: int | None = None,
    headers: dict[str, str] | None = None,
) -> None:
    handler.send_response(status)
    for name, value in (headers or {}).items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(data) if length is None else length))
    handler.end_headers()
    handler.wfile.write(data)


def file(text: str, *, etag: str | None = None) -> Answer:
    """The file, and 304 for who names its tag."""

    def answer(handler: Handler) -> None:
        if etag is not None and handler.headers.get("If-None-Match") == etag:
            handler.send_response(304)
            handler.end_headers()
            return
        send(handler, text.encode("gb18030"), headers={"ETag": etag} if etag else None)

    return answer


def status(number: int, **headers: str) -> Answer:
    return lambda handler: send(handler, b"no", number, headers=headers)


def truncated(text: str) -> Answer:
    def answer(handler: Handler) -> None:
        data = text.encode("gb18030")
        send(handler, data[: len(data) // 2], length=len(data))
        handler.close_connection = True

    return answer


def silent(handler: Handler) -> None:
    """Says nothing until the test is over."""
    handler.server.over.wait()
    handler.close_connection = True


def endless(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    while not handler.server.over.is_set():
        handler.wfile.write(b"<p>and so on</p>" * 1000)


def founder(server: PaperServer) -> str:
    """The issue of 18 March in Founder's structure, with links that lead out of it; its way in."""
    answers = server.answers
    answers["/robots.txt"] = [file(ROBOTS)]
    answers[f"{ROOT}node_1.htm"] = [
        file('<META HTTP-EQUIV="REFRESH" CONTENT="0; URL=node_2.htm">', etag='"n1"')
    ]
    links = "".join(
        f"<div class=right_title-name><a id=pageLink href=./node_{at}.htm>第{page}版：{name}</a>"
        "</div>"
        for at, (page, (name, _)) in enumerate(PAGES.items(), 2)
    )
    for at, (page, (name, numbers)) in enumerate(PAGES.items(), 2):
        titles = "".join(
            f"<li><A href=content_{number}.htm?div=-1><script>document.write(view("
            f'"{TITLES[number]}"));</script></a></li>'
            for number in numbers
        )
        beside = (
            "<a href=../17/node_2.htm>上一期</a><a href='http://other.invalid/node_9.htm'>友报</a>"
            "<a href=../../../page/01.pdf>pdf</a><a href='javascript:go()'>x</a><a href='//['>y</a>"
            "<a href=/wanbao/html/2025-03/18/content_9.htm>晚报</a><img src=big.jpg>"
        )
        answers[f"{ROOT}node_{at}.htm"] = [
            file(
                "<html><head><meta http-equiv=content-type content='text/html; charset=gb2312'>"
                "<title>云陂日报</title></head><body><table><tr>"
                f"<td class=default>第{page}版：{name}</td>"
                f"<td>云陂日报 2025年03月18日 星期二</td></tr></table><div id=pageList>{links}"
                f"</div><div id=titleList><ul>{titles}</ul></div>{beside}</body></html>",
                etag=f'"n{at}"',
            )
        ]
        for number in numbers:
            answers[f"{ROOT}content_{number}.htm"] = [file(article(number), etag=f'"c{number}"')]
    return f"{server.address}{ROOT}node_1.htm"


def article(number: int) -> str:
    return (
        "<html><head><meta http-equiv=content-type content='text/html; charset=gb2312'></head>"
        f"<body><table><tr><td class=font01><founder-title>{TITLES[number]}</founder-title></td>"
        f"</tr><tr><td><div id=ozoom><founder-content><!--enpcontent--><P>　　{TEXTS[number]}</P>"
        "<!--/enpcontent--></founder-content></div></td></tr></table></body></html>"
    )
