"""textual-serve's server with a lock on its door: one reader for each page that is opened."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from aiohttp import web
from textual_serve.server import Server, to_int

from tui.serving.guard import guard
from tui.serving.page import page

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.serving.address import Address

_PATIENCE = 1.0  # seconds for readers to end in good order
_SIZE, _LEAST, _MOST = 16, 6, 72


class ReaderServer(Server):
    """Serves the reader that ``command`` starts at ``address`` to who has the ``token``.

    ``ready`` is called when a browser can come.
    """

    def __init__(
        self, command: str, address: Address, token: str, title: str, ready: Callable[[], None]
    ) -> None:
        super().__init__(command, title=title, public_url=address.url)
        self._address = address
        self._token = token
        self._ready = ready
        self._open: set[asyncio.Task[object]] = set()

    def run(self) -> None:
        """Serve until Ctrl+C or a request to end (SIGTERM)."""
        for name in ("textual-serve", "aiohttp"):
            logging.getLogger(name).addHandler(logging.NullHandler())
            logging.getLogger(name).propagate = False
        web.run_app(
            self._make_app(),
            sock=self._address.listening,
            shutdown_timeout=_PATIENCE,
            access_log=None,
            print=None,
        )

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(guard(self._address, self._token))
        return app

    async def on_startup(self, app: web.Application) -> None:
        """Say that it is there, in dubao's words."""
        self._ready()

    async def on_shutdown(self, app: web.Application) -> None:
        """End the readers that are open."""
        for reader in list(self._open):
            reader.cancel()

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """A reader for one page, until either ends."""
        reader = asyncio.current_task()
        assert reader is not None
        self._open.add(reader)
        try:
            return await super().handle_websocket(request)
        finally:
            self._open.discard(reader)

    async def handle_index(self, request: web.Request) -> web.Response:
        """The page, with the address by which it was asked for."""
        size = min(max(to_int(request.query.get("fontsize", ""), _SIZE), _LEAST), _MOST)
        text = page(self.title, request.host, size)
        return web.Response(text=text, content_type="text/html", charset="utf-8")
