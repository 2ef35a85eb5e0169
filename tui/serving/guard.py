"""Who may see the reader: the browser that was given its secret, on a page of its own address.

textual-serve asks neither who calls nor from where, and a reader can run the user's commands. A
page of any site could reach the loopback address from the user's browser: as a socket, or by a
name of its own that it has resolve to 127.0.0.1 (DNS rebinding).
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from aiohttp import web

from tui.language import tell

if TYPE_CHECKING:
    from aiohttp.typedefs import Handler, Middleware

    from tui.serving.address import Address

QUERY = "token"


def new_token() -> str:
    """A secret that nobody guesses."""
    return secrets.token_urlsafe(24)


def guard(address: Address, token: str) -> Middleware:
    """Lets through what names this address, comes from its page and has the token.

    The link that the user opens has it; it then is a cookie, gone from what the browser shows.
    """
    cookie = f"dubao-{address.listening.getsockname()[1]}"
    policy = "; ".join(
        (
            "default-src 'none'",
            "script-src 'self' 'unsafe-inline'",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self' data:",
            "img-src 'self' data:",
            "connect-src 'self' {socket}",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )

    @web.middleware
    async def checked(request: web.Request, handler: Handler) -> web.StreamResponse:
        here = request.host.lower()
        if address.loopback and here != address.netloc:
            return _refused()
        origin = request.headers.get("Origin")
        if origin is not None and origin.lower() != f"http://{here}":
            return _refused()
        given = request.query.get(QUERY)
        if given is not None and request.path == "/" and _same(given, token):
            leading = web.Response(status=303, headers={"Location": "/"})
            leading.set_cookie(cookie, token, httponly=True, samesite="Strict", path="/")
            return leading
        if not _same(request.cookies.get(cookie, ""), token):
            return _refused()
        answer = await handler(request)
        if not answer.prepared:
            answer.headers["Content-Security-Policy"] = policy.format(socket=f"ws://{here}")
            answer.headers["Referrer-Policy"] = "no-referrer"
            answer.headers["Cache-Control"] = "no-store"
        return answer

    return checked


def _same(given: str, token: str) -> bool:
    return secrets.compare_digest(given.encode("utf-8", "replace"), token.encode())


def _refused() -> web.Response:
    return web.Response(
        status=403, text=tell("open the link that dubao serve printed, as it stands there") + "\n"
    )
